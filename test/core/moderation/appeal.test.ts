import { describe, expect, test } from 'vitest';
import type { Teammate } from '../../../src/core/actor.ts';
import { agreedMayAfterMs, answerAppeal, appealBy } from '../../../src/core/moderation/appeal.ts';
import { incidentParts } from '../../../src/core/moderation/card.ts';
import type { ModerationCase } from '../../../src/core/moderation/case.ts';
import type { Outcome } from '../../../src/core/moderation/change.ts';
import { second } from '../../../src/core/moderation/decide.ts';
import { happen } from '../../../src/core/moderation/happen.ts';
import { newIncident } from '../../../src/core/moderation/incident.ts';
import { noon } from '../../support/build.ts';
import { ana, approver, max, opened, tom } from './build.ts';

const lea: Teammate = { desk: 'slack', id: 'ULEA', name: 'Léa' };
const taken = (outcome: Outcome): ModerationCase => {
  if (!outcome.ok) throw new Error(`refused: ${outcome.refusal.refused}`);
  return outcome.case;
};
/** Ana proposed it, Tom agreed, Max answered. */
const banned = (): ModerationCase => {
  const proposed = opened({ act: 'ban', deleteMs: 0 }, { secondForBans: true });
  const due = taken(second(proposed, approver(tom)));
  const done = happen(due, { happened: 'carried_out' }, noon);
  return taken(appealBy(done?.case ?? due, max.id, 'It was not me.', noon));
};
const read = (by: Teammate, at: number): Outcome => answerAppeal(banned(), false, approver(by, at));
const drawn = (of: ModerationCase, state: 'open' | 'settled'): string => {
  const matter = { about: 'appeal', caseId: of.id } as const;
  const asked = newIncident({ id: 'i', place: 'community', key: 'k', matter }, noon);
  const incident = { ...asked, state, settled: { by: tom, at: noon } };
  return JSON.stringify(incidentParts({ incident, case: of, cases: [], language: 'en', calmMs: 1 }));
};
const from = noon + agreedMayAfterMs;

describe('an answer to what two people wanted', () => {
  test('waits a day for a third; then whoever only agreed may read it, and the audit says so', () => {
    expect(read(tom, from - 1)).toEqual({ ok: false, refusal: { refused: 'appeal_own', by: tom, from } });
    expect(read(tom, from)).toMatchObject({ ok: true, data: { had_agreed: true } });
    const third = read(lea, noon);
    expect(third.ok && third.data).toEqual({ case: 12, act: 'ban' });
  });

  test('is never read by who proposed it', () => {
    expect(read(ana, from + agreedMayAfterMs)).toEqual({
      ok: false,
      refusal: { refused: 'appeal_own', by: ana },
    });
  });

  test('says on its card whose turn it is, and by whom it was read', () => {
    expect(drawn(banned(), 'open')).toContain('Somebody other than Ana and Tom answers. If nobody has by ');
    expect(drawn(banned(), 'open')).toContain(', Tom, who only agreed, may.');
    const words = 'Tom, who had agreed to it, has read it: the decision was taken back';
    expect(drawn(taken(read(tom, from)), 'settled')).toContain(words);
    expect(drawn(taken(read(lea, from)), 'settled')).not.toContain('agreed to it');
  });
});
