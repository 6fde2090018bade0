import { expect, test } from 'vitest';
import { botOfTests } from '../support/bot-of-tests.ts';
import { mainOfTheBot } from '../support/bot-process.ts';
import { anySeed } from '../support/seeded.ts';
import { crashCampaign, reportOf } from './campaign.ts';
import { deskMixes } from './desks/index.ts';
import { placesIn } from './places/index.ts';

const pace = { commentEveryMs: 300, commentsAStart: 1.5, faultEveryMs: 800, mild: true, settleMs: 240_000 };

/** The long form is `npm run crash`; this one shows that the bot survives a few kills on each engine and desk, in the time CI has. */
test.concurrent.each([
  ['sqlite', 'slack', 'usual'],
  ['postgres', 'slack', 'usual'],
  ['sqlite', 'both', 'discord'],
] as const)(
  'killed while starting, at work, and between a post and its record: nothing lost, nothing twice (%s, desk %s, source %s)',
  async (engine, desk, source) => {
    const settings = {
      kills: 4,
      seed: anySeed(),
      engine,
      desks: deskMixes[desk],
      sources: placesIn(source) ?? [],
      processes: 2,
      worlds: 1,
      lanes: 1,
      program: (await botOfTests(mainOfTheBot)).program,
      pace,
    };
    const result = await crashCampaign(settings);
    if (result === undefined) return;
    const report = reportOf(settings, result);
    process.stdout.write(`${engine} ${desk} ${source} ${report.at(-1)}\n`);
    expect(result.wrong, report.join('\n')).toEqual([]);
    expect(result.replies).toBeGreaterThan(0);
  },
  400_000,
);
