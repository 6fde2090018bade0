import type { Act } from '../../core/moderation/act.ts';
import { settledAlready } from '../../core/moderation/incident.ts';
import type { Incident } from '../../core/moderation/incident.ts';
import { moderationReason } from '../../core/moderation/words.ts';
import { nextVersion } from '../../core/versioned.ts';
import { untilSaved } from '../happening.ts';
import type { Kit } from '../kit.ts';
import { saveIncident } from './apply.ts';
import { forReader } from './decide.ts';
import { act } from './order.ts';
import { lacksRole, placeNamed } from './place.ts';
import type { ModerationAnswer, ModerationVerbs } from './verbs.ts';

/** Between two messages of one person while a channel is calmed, in seconds. */
const calmEverySeconds = 30;

const none = { ok: false, refusal: { refused: 'not_found' } } as const;

export const incident =
  (kit: Kit): ModerationVerbs['incident'] =>
  async (id, by) => {
    const of = await kit.store.read((tx) => tx.moderation.incident(id));
    if (!of) return none;
    return forReader(kit, of.place, by, () => Promise.resolve({ ok: true, incident: of }), 'writer');
  };

/** Nothing is to be done about it; the first who says so is named on the card. */
export const settle =
  (kit: Kit): ModerationVerbs['settle'] =>
  async (id, by) => {
    const before = await kit.store.read((tx) => tx.moderation.incident(id));
    if (!before) return none;
    const no = await lacksRole(kit, by, before.place, 'writer');
    if (no) return { ok: false, refusal: no };
    const settled = await untilSaved(() =>
      kit.store.transaction(async (tx): Promise<ModerationAnswer<{ incident: Incident }> | undefined> => {
        const now = await tx.moderation.incident(id);
        if (!now) return none;
        if (now.state === 'settled') return { ok: false, refusal: settledAlready(now) };
        const at = kit.world.now();
        const next = nextVersion(now, at, { state: 'settled', settled: { by, at } });
        const saved = await saveIncident(kit, tx, next, {
          actor: { kind: 'teammate', teammate: by },
          did: 'incident_left',
        });
        return saved && { ok: true, incident: saved };
      }),
    );
    kit.nudge();
    return settled ?? { ok: false, refusal: { refused: 'changed_meanwhile' } };
  };

const calming = ({ matter }: Incident, forMs: number): Act | undefined => {
  if (matter.about === 'joins') return { act: 'pause_invites', forMs };
  return matter.about === 'flood'
    ? { act: 'slow', channel: matter.channel, everySeconds: calmEverySeconds, forMs }
    : undefined;
};

/** The one button of a raid's card: an act like any other, with a case, that ends by itself. */
export const calm =
  (kit: Kit): ModerationVerbs['calm'] =>
  async (id, by, press) => {
    const of = await kit.store.read((tx) => tx.moderation.incident(id));
    const forMs = of && placeNamed(kit, of.place)?.settings.calmMs;
    const wanted = of && forMs !== undefined ? calming(of, forMs) : undefined;
    if (!of || !wanted) return none;
    if (of.state === 'settled' && of.cases.length === 0) return { ok: false, refusal: settledAlready(of) };
    const reason = moderationReason(of.matter, kit.team.language);
    // Two who press at once mean the same: it is done once.
    return act(kit)({ place: of.place, act: wanted, reason, incidentId: id }, by, press ?? `calm ${id}`);
  };
