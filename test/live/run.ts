/**
 * `npm run live -- --source NAME --thread ID`: the suite against the real place, with what aplomb.yaml and .env say. NAME is the
 * source's name in aplomb.yaml; ID is the id or the address of a comment of your own, in a thread made for this. Posts one marked
 * reply, after a word was typed, and waits until you took it away. Status 1 when a step failed, 2 when nothing was posted.
 */
import { createInterface } from 'node:readline/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildForCheck } from '../../src/cli/check-connections.ts';
import { realWorld } from '../../src/cli/world.ts';
import { readEnvironment, readSettings } from '../../src/config.ts';
import { problemText } from '../../src/config/problem.ts';
import { sourceDefinitions } from '../../src/sources/index.ts';
import { live } from './live.ts';

const { values } = parseArgs({ options: { source: { type: 'string' }, thread: { type: 'string' } } });
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const nothing = (): void => undefined;

const main = async (): Promise<number> => {
  const { source: name, thread } = values;
  if (name === undefined || thread === undefined) {
    say('Say where: npm run live -- --source NAME --thread ID-OR-ADDRESS-OF-YOUR-OWN-TEST-COMMENT');
    return 2;
  }
  if (!process.stdin.isTTY) {
    say('Somebody has to be there: this asks before it posts, so it wants a terminal.');
    return 2;
  }
  const { settings, problems } = readSettings(readEnvironment(), sourceDefinitions);
  for (const problem of problems) say(problemText(problem));
  const log = { info: nothing, warn: nothing, error: nothing };
  const { sources, close } = await buildForCheck(settings, { world: realWorld, log, fetch });
  const keyboard = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const source = sources.find((one) => one.name === name);
    if (!source) {
      say(`aplomb.yaml has no source "${name}". There are: ${sources.map((one) => one.name).join(', ')}.`);
      return 2;
    }
    const { passed, failed, refused } = await live(source, {
      thread,
      ask: (question) => keyboard.question(question),
      say,
      now: () => realWorld.now(),
      wait: (ms) => sleep(ms),
    });
    say(`live: source=${name} checks=${passed + failed} failed=${failed} posted=${refused ? 0 : 1}`);
    return refused ? 2 : Math.min(failed, 1);
  } finally {
    keyboard.close();
    await close();
  }
};

process.exitCode = await main();
