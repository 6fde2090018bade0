import type { Teammate } from '../../core/actor.ts';
import { keywordOf, planRule } from '../../core/moderation/rule.ts';
import type { RulePlan } from '../../core/moderation/rule.ts';
import type { Kit } from '../kit.ts';
import type { ModeratedPlace, Outcome } from '../ports/moderation.ts';
import { lacksRole, placeNamed } from './place.ts';
import type { ModerationAnswer, ModerationVerbs } from './verbs.ts';

const rulesMs = 8_000;

const unreachable = (no: Extract<Outcome<object>, { ok: false }>): ModerationAnswer<never> => ({
  ok: false,
  refusal: { refused: 'unreachable', detail: no.away ? no.detail : no.code },
});

interface Planned {
  place: ModeratedPlace;
  plan: RulePlan;
}

const planned = async (
  kit: Kit,
  name: string,
  words: string,
  by: Teammate,
): Promise<ModerationAnswer<Planned>> => {
  const place = placeNamed(kit, name);
  if (!place) return { ok: false, refusal: { refused: 'not_found' } };
  const no = await lacksRole(kit, by, name, 'admin');
  if (no) return { ok: false, refusal: no };
  const found = await place.rules(kit.deadline(new AbortController().signal, rulesMs));
  if (!found.ok) return unreachable(found);
  const plan = planRule(found.rules, words);
  return plan.ok ? { ok: true, place, plan } : plan;
};

/** What would become of a keyword; nothing is changed. */
export const suggestRule =
  (kit: Kit): ModerationVerbs['suggestRule'] =>
  async (name, words, by) => {
    const made = await planned(kit, name, words, by);
    return made.ok ? { ok: true, plan: made.plan } : made;
  };

/** Somebody has said yes: the keyword goes into the place's own rules. Twice is as good as once. */
export const makeRule =
  (kit: Kit): ModerationVerbs['makeRule'] =>
  async (name, words, by) => {
    const made = await planned(kit, name, words, by);
    if (!made.ok) return made;
    const { place, plan } = made;
    if (plan.plan === 'known') return { ok: true, plan };
    const signal = kit.deadline(new AbortController().signal, rulesMs);
    const saved = await place.saveRule(plan, `${by.name}: ${keywordOf(words)}`, signal);
    if (!saved.ok) return unreachable(saved);
    await kit.store.transaction((tx) =>
      tx.audit.append({
        id: kit.world.id(),
        reviewId: `rules ${name}`,
        actor: { kind: 'teammate', teammate: by },
        action: 'rule_made',
        data: { plan: plan.plan, keywords: plan.keywords.length },
        at: kit.world.now(),
      }),
    );
    return { ok: true, plan };
  };
