import type { Role, Teammate } from '../../core/actor.ts';
import { answerAppeal as answeredBy, appealBy } from '../../core/moderation/appeal.ts';
import type { ModerationCase } from '../../core/moderation/case.ts';
import type { Outcome } from '../../core/moderation/change.ts';
import { answered } from '../../core/moderation/incident.ts';
import { decline, lift as lifted, second as agreed } from '../../core/moderation/decide.ts';
import { untilSaved } from '../happening.ts';
import type { Kit } from '../kit.ts';
import type { Tx } from '../ports/store.ts';
import { applyCase, saveIncident } from './apply.ts';
import { lacksRole, roleAt, withWho } from './place.ts';
import type { ModerationAnswer, ModerationVerbs, WhichCase } from './verbs.ts';

type Decided = ModerationAnswer<{ case: ModerationCase }>;

const caseOf = async (tx: Tx, which: WhichCase): Promise<ModerationCase | undefined> => {
  if ('number' in which) return tx.moderation.caseByNumber(which.number);
  const matter = (await tx.moderation.incident(which.incidentId))?.matter;
  return matter && 'caseId' in matter ? tx.moderation.case(matter.caseId) : undefined;
};

const noCase = (which: WhichCase): Decided => ({
  ok: false,
  refusal: 'number' in which ? { refused: 'case_not_found', number: which.number } : { refused: 'not_found' },
});

/** What was asked about this case is answered: its card closes. */
const close = async (
  kit: Kit,
  tx: Tx,
  of: ModerationCase,
  why: 'second' | 'appeal',
  by: Teammate,
): Promise<void> => {
  const asked = await tx.moderation.incidentByKey(of.place, `${why} ${of.id}`);
  if (asked?.state !== 'open') return;
  const closed = answered(asked, of.number, { by, at: of.updatedAt });
  await saveIncident(kit, tx, closed, {
    actor: { kind: 'teammate', teammate: by },
    did: 'incident_answered',
    data: { case: of.number },
  });
};

interface Deciding {
  by: Teammate;
  role: Role | undefined;
  now: number;
}

/** A decision about a case: compare-and-set, audit row, jobs in one transaction; who comes second is told. */
const decide = async (
  kit: Kit,
  which: WhichCase,
  by: Teammate,
  { take, closes }: { take: (of: ModerationCase, who: Deciding) => Outcome; closes?: 'second' | 'appeal' },
): Promise<Decided> => {
  const before = await kit.store.read((tx) => caseOf(tx, which));
  if (!before) return noCase(which);
  const role = await roleAt(kit, by, before.place);
  const decided = await untilSaved(() =>
    kit.store.transaction(async (tx): Promise<Decided | undefined> => {
      const of = await tx.moderation.case(before.id);
      if (!of) return noCase(which);
      const outcome = take(of, { by, role, now: kit.world.now() });
      if (!outcome.ok) return outcome;
      if (!(await applyCase(kit, tx, outcome, { kind: 'teammate', teammate: by }))) return undefined;
      if (closes) await close(kit, tx, outcome.case, closes, by);
      return { ok: true, case: outcome.case };
    }),
  );
  kit.nudge();
  if (!decided) return { ok: false, refusal: { refused: 'changed_meanwhile' } };
  return decided.ok ? decided : { ok: false, refusal: await withWho(kit, decided.refusal, before.place, by) };
};

export const second =
  (kit: Kit): ModerationVerbs['second'] =>
  (which, agree, by) =>
    decide(kit, which, by, { take: agree ? agreed : decline, closes: 'second' });

export const lift =
  (kit: Kit): ModerationVerbs['lift'] =>
  (which, by) =>
    decide(kit, which, by, { take: lifted });

export const answerAppeal =
  (kit: Kit): ModerationVerbs['answerAppeal'] =>
  (which, upheld, by) =>
    decide(kit, which, by, { take: (of, who) => answeredBy(of, upheld, who), closes: 'appeal' });

/** The member answers: nobody else learns that there is a case. */
export const appeal =
  (kit: Kit): ModerationVerbs['appeal'] =>
  async (caseId, memberId, text) => {
    const taken = await untilSaved(() =>
      kit.store.transaction(async (tx): Promise<ModerationAnswer<{ number: number }> | undefined> => {
        const of = await tx.moderation.case(caseId);
        if (!of) return { ok: false, refusal: { refused: 'appeal_not_yours' } };
        const outcome = appealBy(of, memberId, text, kit.world.now());
        if (!outcome.ok) return outcome;
        return (await applyCase(kit, tx, outcome, { kind: 'system' }))
          ? { ok: true, number: of.number }
          : undefined;
      }),
    );
    kit.nudge();
    return taken ?? { ok: false, refusal: { refused: 'changed_meanwhile' } };
  };

/** For whoever may at least read about this place. */
export const forReader = async <T>(
  kit: Kit,
  place: string,
  by: Teammate,
  work: (tx: Tx) => Promise<ModerationAnswer<T>>,
  needs: Role = 'reader',
): Promise<ModerationAnswer<T>> => {
  const no = await lacksRole(kit, by, place, needs);
  return no ? { ok: false, refusal: no } : kit.store.read(work);
};

export const look =
  (kit: Kit): ModerationVerbs['look'] =>
  async (number, by) => {
    const of = await kit.store.read((tx) => tx.moderation.caseByNumber(number));
    if (!of) return noCase({ number });
    return forReader(kit, of.place, by, () => Promise.resolve({ ok: true, case: of }));
  };

/** More than anybody reads at once. */
const mostInHistory = 25;

export const history =
  (kit: Kit): ModerationVerbs['history'] =>
  (place, memberId, by) =>
    forReader(kit, place, by, async (tx) => ({
      ok: true,
      cases: await tx.moderation.casesOf(place, memberId, mostInHistory),
    }));
