import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from './until.ts';

/** The real bot as a process of its own, as `npm start` runs it. */
export interface BotProcess {
  /** Everything it printed so far. */
  output(): string;
  url: string;
  /** SIGTERM; resolves with the exit status. */
  stop(): Promise<number | null>;
  kill(): Promise<void>;
  folder: string;
}

const main = resolve(import.meta.dirname, '../../src/main.ts');

/** Starts the bot with this aplomb.yaml and environment in a folder of its own, and waits until it is ready. */
export const startBot = async (
  yaml: string,
  env: Record<string, string>,
  folder?: string,
): Promise<BotProcess> => {
  const home = folder ?? mkdtempSync(join(tmpdir(), 'aplomb-bot-'));
  writeFileSync(join(home, 'aplomb.yaml'), yaml);
  const child = spawn(process.execPath, [main, 'start'], {
    cwd: home,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  let ended: number | null | undefined;
  void exited.then((status) => {
    ended = status;
  });
  const url = await until('the bot to be ready', () => {
    if (ended !== undefined) throw new Error(`the bot ended with ${ended}:\n${said}`);
    return /Ready: /.test(said) ? (/url=(\S+)/.exec(said)?.[1] ?? 'unknown') : undefined;
  });
  const clean = (): void => rmSync(home, { recursive: true, force: true });
  return {
    output: () => said,
    url,
    folder: home,
    stop: async () => {
      child.kill('SIGTERM');
      const status = await exited;
      if (folder === undefined) clean();
      return status;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
};
