import { expect, test } from 'vitest';
import { anySeed } from '../support/seeded.ts';
import { crashCampaign, reportOf } from './campaign.ts';

const pace = { commentEveryMs: 300, commentsAStart: 1.5, faultEveryMs: 800, mild: true, settleMs: 240_000 };

/** The long form is `npm run crash`; this one shows that the bot survives a few kills on each engine, in the time CI has. */
test.concurrent.each(['sqlite', 'postgres'] as const)(
  'killed while starting, at work, and between a post and its record: nothing lost, nothing twice (%s)',
  async (engine) => {
    const settings = { kills: 4, seed: anySeed(), engine, processes: 2, worlds: 1, lanes: 1, pace };
    const result = await crashCampaign(settings);
    if (result === undefined) return;
    const report = reportOf(settings, result);
    process.stdout.write(`${engine} ${report.at(-1)}\n`);
    expect(result.wrong, report.join('\n')).toEqual([]);
    expect(result.replies).toBeGreaterThan(0);
  },
  400_000,
);
