import { loadavg } from 'node:os';
import { lastLine, table } from './report.ts';
import { simulate } from './simulate.ts';
import { neverMet } from './tally.ts';

/** A campaign of so many has to have met everything that can go wrong. */
const meetsAll = 2_000;

/** The whole campaign with its report. False: something was broken, or something was never met. */
export const campaign = async (
  settings: Parameters<typeof simulate>[0],
  say: (line: string) => void,
): Promise<boolean> => {
  const { seed, threads, schedules } = settings;
  say(`simulate: ${schedules} schedules on ${threads} threads, seed=${seed}`);
  const began = performance.now();
  const tally = await simulate(settings);
  const seconds = (performance.now() - began) / 1_000;
  for (const line of table('faults met', tally.faults)) say(line);
  for (const line of table('paths taken', tally.reached)) say(line);
  for (const { only, violations } of tally.wrong.slice(0, 20))
    say(
      `schedule ${only}: ${violations[0]?.broken}: ${violations[0]?.what} (npm run simulate -- --seed ${seed} --only ${only})`,
    );
  const [first] = tally.wrong;
  // The bot itself is loaded where it runs; here only for what broke it.
  if (first) await (await import('./replay.ts')).replay(seed, first.only, say);
  const missed = schedules < meetsAll ? [] : neverMet(tally);
  if (missed.length > 0) say(`never met: ${missed.join(', ')}`);
  const rate = Math.round(schedules / seconds);
  const load = loadavg()[0]?.toFixed(1);
  say(
    `${rate} schedules/s, ${(tally.steps / schedules).toFixed(0)} steps each, in ${seconds.toFixed(1)} s (load average ${load})`,
  );
  say(lastLine(tally, seed));
  return tally.wrong.length === 0 && missed.length === 0;
};
