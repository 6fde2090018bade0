import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readArguments } from './arguments.ts';
import type { Arguments } from './arguments.ts';
import { backupCommand } from './backup.ts';
import { guardCommand, triageCommand } from './lines/command.ts';
import { lineLog } from './log.ts';
import { pagesCommand } from './pages.ts';
import { moveCommand } from './move.ts';
import { topicsCommand } from './topics.ts';
import { startFailure } from './start-failure.ts';
import { terminalOn } from './terminal.ts';
import { realWorld } from './world.ts';
import type { Outside, Running } from '../compose.ts';
import { exported, jsonSchema, readEnvironment, terminalLanguage } from '../config.ts';
import type { Environment } from '../config.ts';
import { cli } from '../core/catalogue/cli.ts';
import { sourceDefinitions } from '../sources/index.ts';

type Words = (typeof cli)['en'];

const screen = terminalOn(process.stdout, exported());
const say = (line: string): void => screen.say(line);
const complain = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const outside: Outside = {
  world: realWorld,
  elapsed: () => performance.now(),
  log: lineLog(complain, () => realWorld.now()),
  fetch: globalThis.fetch,
};

const version = (): string =>
  z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version;

/** What a stop may take, whatever hangs: supervisors kill after ten seconds. What is cut waits on disk. */
const stopWithinMs = 9_000;

/** `npm start` hands on a Ctrl-C that the terminal has sent to us as well: two within this time are one. */
const sameKeyMs = 1_000;

/**
 * Aborts at the first signal, while starting too. Supervisors repeat SIGTERM: that changes nothing. Somebody who presses
 * Ctrl-C once more does not want to wait; what is cut is looked up at the next start.
 */
const stopSignal = (stopping: string): AbortSignal => {
  const asked = new AbortController();
  let askedAt = 0;
  const stop = (signal: NodeJS.Signals): void => {
    if (asked.signal.aborted) {
      if (signal === 'SIGINT' && performance.now() - askedAt > sameKeyMs) process.exit(130);
      return;
    }
    askedAt = performance.now();
    say(stopping);
    setTimeout(() => process.exit(0), stopWithinMs).unref();
    asked.abort();
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return asked.signal;
};

const runUntilStopped = async (
  environment: Environment,
  options: { rehearsal: boolean },
  stop: AbortSignal,
): Promise<number> => {
  let running: Running;
  try {
    // Only now, and so for a check: what they load is most of a start.
    const { startCommand } = await import('./start.ts');
    running = await startCommand(environment, options, { ...outside, stop }, say);
  } catch (error) {
    if (stop.aborted) return 0;
    throw error;
  }
  if (!stop.aborted) await new Promise((resolve) => stop.addEventListener('abort', resolve, { once: true }));
  await running.stop();
  return 0;
};

const misspelt = ({ wrong, option, meant }: Extract<Arguments, { wrong: string }>, t: Words): string => {
  const what = option ? t.unknownOption({ word: wrong }) : t.unknownCommand({ word: wrong });
  return meant === undefined ? what : `${what} ${t.didYouMean({ word: meant })}`;
};

const run = async (asked: Arguments): Promise<number> => {
  const language = terminalLanguage(exported());
  const t = cli[language];
  if ('wrong' in asked) {
    complain(misspelt(asked, t));
    return 2;
  }
  if ('lacksValue' in asked) {
    complain(t.lacksValue({ option: asked.lacksValue }));
    return 2;
  }
  switch (asked.run) {
    case 'help':
      say(t.help);
      return 0;
    case 'version':
      say(version());
      return 0;
    case 'schema':
      say(JSON.stringify(jsonSchema(sourceDefinitions), null, 2));
      return 0;
    case 'triage':
      return triageCommand(readEnvironment(), complain);
    case 'guard':
      return guardCommand(asked, readEnvironment(), complain);
    case 'topics':
      return topicsCommand(asked, readEnvironment(), language, { say, complain }, outside);
    case 'check': {
      const { checkCommand } = await import('./check.ts');
      return checkCommand(readEnvironment(), outside, screen);
    }
    case 'deploy': {
      // Only now: it loads Discord's library.
      const { deployCommand } = await import('./deploy.ts');
      const keyboard = process.stdin.isTTY ? { input: process.stdin, output: process.stdout } : undefined;
      return deployCommand(
        asked,
        readEnvironment(),
        language,
        { say, complain },
        { world: realWorld, keyboard },
      );
    }
    case 'pages':
      return pagesCommand(readEnvironment(), language, { say, complain }, outside.fetch);
    case 'backup':
      return backupCommand(asked.path, readEnvironment(), language, { say, complain }, realWorld.now());
    case 'move':
      return moveCommand(asked, readEnvironment(), language, { say, complain }, outside);
    case 'start':
      return runUntilStopped(readEnvironment(), { rehearsal: asked.rehearsal }, stopSignal(t.stopping));
  }
};

/** Whoever reads us may stop (`check | head`), or a log's pipe may break: that ends no command and no bot. */
const goOnUnheard = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** The whole command line; gives the exit status. Never throws: what went wrong is said in a sentence. */
export const main = async (argv: readonly string[]): Promise<number> => {
  process.stdout.on('error', goOnUnheard);
  process.stderr.on('error', goOnUnheard);
  try {
    return await run(readArguments(argv));
  } catch (error) {
    complain(startFailure(error, terminalLanguage(exported())));
    return 1;
  }
};
