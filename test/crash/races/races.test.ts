import { describe, expect, test } from 'vitest';
import { ana, lea, tom } from '../../support/build.ts';
import { anySeed } from '../../support/seeded.ts';
import { judge, races } from './rounds.ts';
import type { Answer } from './rounds.ts';
import { raceLine, runRaces } from './stadium.ts';

/** The long form is `npm run races`. */
const rounds = 40;

test.concurrent.each(['sqlite', 'postgres'] as const)(
  'of two who decide at once, from two processes, one wins and the other is told by whom (%s)',
  async (engine) => {
    const seed = anySeed();
    const result = await runRaces({ rounds, seed, engine });
    if (result === undefined) return;
    process.stdout.write(`${engine} ${raceLine(result, { seed })}\n`);
    expect({ seed, wrong: result.wrong, rounds: result.one_winner }).toEqual({ seed, wrong: [], rounds });
    expect(result.overlapping).toBeGreaterThan(0);
  },
);

describe('the judge', () => {
  const race = races['approve, withdraw'];
  if (!race) throw new Error('no such race');
  const answer = (by: string, more: Partial<Answer>): Answer => ({
    round: 1,
    by,
    won: false,
    from: 0,
    to: 1,
    ...more,
  });
  const winner = answer(lea.id, { won: true });

  test('sees one winner, whose rival is told of them or of who decided before', () => {
    expect(judge(race, [answer(tom.id, { told: lea.id }), winner], 1)).toBe('one_winner');
    expect(judge(race, [answer(tom.id, { told: ana.id }), winner], 1)).toBe('one_winner');
  });

  test('sees two winners, none, and a change too many or too few in the books', () => {
    expect(judge(race, [answer(tom.id, { won: true }), winner], 2)).toBe('both');
    expect(judge(race, [answer(tom.id, { told: lea.id }), winner], 2)).toBe('both');
    expect(judge(race, [answer(tom.id, {}), answer(lea.id, {})], 0)).toBe('none');
    expect(judge(race, [answer(tom.id, { told: lea.id }), winner], 0)).toBe('none');
  });

  test('sees a loser who is not told, or told a wrong name', () => {
    expect(judge(race, [answer(tom.id, {}), winner], 1)).toBe('untold');
    expect(judge(race, [answer(tom.id, { told: tom.id }), winner], 1)).toBe('untold');
  });
});
