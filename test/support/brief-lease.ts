import { lineLog } from '../../src/cli/log.ts';
import { startCommand } from '../../src/cli/start.ts';
import { realWorld } from '../../src/cli/world.ts';
import { readEnvironment } from '../../src/config.ts';

/** The bot as `npm start` runs it, but for how long one renewal of a connection keeps the others waiting when it dies. */
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const complain = (line: string): void => void process.stderr.write(`${line}\n`);

const running = await startCommand(
  readEnvironment(),
  { rehearsal: false },
  {
    world: realWorld,
    log: lineLog(complain, () => realWorld.now()),
    fetch: globalThis.fetch,
    renewalLeaseMs: 3_000,
  },
  say,
);
process.once('SIGTERM', () => {
  void running.stop().then(() => process.exit(0));
});
