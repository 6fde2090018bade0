import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { botOfTests } from './bot-of-tests.ts';

/** The real bot as a process of its own. */
export interface BotProcess {
  /** Everything it printed so far. */
  output(): string;
  url: string;
  /** SIGTERM; resolves with the exit status. */
  stop(): Promise<number | null>;
  kill(): Promise<void>;
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
  folder: string;
}

export const mainOfTheBot = resolve(import.meta.dirname, '../../src/main.ts');

/** A bot that was told to start, ready or not. */
export interface Spawned {
  pid: number;
  output(): string;
  /** Its address, once it says that it is ready; undefined when it ended before that. */
  ready: Promise<string | undefined>;
  /** Its exit status; null after a signal. */
  exited: Promise<number | null>;
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
}

/** Starts the bot in a folder that holds its aplomb.yaml, and its .env if it has one. */
export const spawnBot = (folder: string, env: Record<string, string>, program = mainOfTheBot): Spawned => {
  const child = spawn(process.execPath, [program, 'start'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const { promise: ready, resolve: isReady } = Promise.withResolvers<string | undefined>();
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
    if (said.includes('Ready: ')) isReady(/url=(\S+)/.exec(said)?.[1]);
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  void exited.then(() => isReady(undefined));
  return {
    pid: child.pid ?? 0,
    output: () => said,
    ready,
    exited,
    signal: (name) => void child.kill(name),
  };
};

/**
 * Starts the bot with this aplomb.yaml and environment in a folder of its own, and waits until it is ready. From a few files,
 * unless a program is named: `mainOfTheBot` is what `npm start` runs.
 */
export const startBot = async (
  yaml: string,
  env: Record<string, string>,
  folder?: string,
  program?: string,
): Promise<BotProcess> => {
  const home = folder ?? mkdtempSync(join(tmpdir(), 'aplomb-bot-'));
  writeFileSync(join(home, 'aplomb.yaml'), yaml);
  const started = program === undefined ? await botOfTests(mainOfTheBot) : { program, env: {} };
  const bot = spawnBot(home, { ...started.env, ...env }, started.program);
  const late = setTimeout(() => bot.signal('SIGKILL'), 60_000);
  const url = await bot.ready;
  clearTimeout(late);
  if (url === undefined)
    throw new Error(`the bot is not ready, it ended with ${await bot.exited}:\n${bot.output()}`);
  return {
    output: () => bot.output(),
    url,
    folder: home,
    stop: async () => {
      bot.signal('SIGTERM');
      const status = await bot.exited;
      if (folder === undefined) rmSync(home, { recursive: true, force: true });
      return status;
    },
    signal: (name) => bot.signal(name),
    kill: async () => {
      bot.signal('SIGKILL');
      await bot.exited;
    },
  };
};
