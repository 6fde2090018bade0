import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { until } from './until.ts';

/** The rehearsal as a newcomer starts it: a process of its own, with its sample comments. */
export interface RehearsalProcess {
  url: string;
  /** From the start of the process to the address on the terminal, in milliseconds. */
  readyMs: number;
  /** SIGTERM; resolves with the exit status. */
  stop(): Promise<number | null>;
}

const main = resolve(import.meta.dirname, '../../src/main.ts');

/** Starts `aplomb start` without any settings, on a free port, with this language at the terminal. */
export const startRehearsal = async (
  language: 'en_GB.UTF-8' | 'fr_FR.UTF-8',
  env: Record<string, string> = {},
  program = main,
): Promise<RehearsalProcess> => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-newcomer-'));
  const began = performance.now();
  const child = spawn(process.execPath, [program, 'start'], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', LANG: language, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  let ended: number | null | undefined;
  const exited = new Promise<number | null>((done) => child.once('exit', done)).then((status) => {
    ended = status;
    rmSync(folder, { recursive: true, force: true });
    return status;
  });
  const url = await until('the address of the rehearsal', () => {
    if (ended !== undefined) throw new Error(`the rehearsal ended with ${ended}:\n${said}`);
    return /http:\/\/\S+/.exec(said)?.[0];
  });
  return {
    url,
    readyMs: Math.round(performance.now() - began),
    stop: () => {
      child.kill('SIGTERM');
      return exited;
    },
  };
};
