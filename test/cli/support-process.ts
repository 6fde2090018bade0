import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { until } from '../support/until.ts';

const main = resolve(import.meta.dirname, '../../src/main.ts');

export interface Run {
  out(): string;
  err(): string;
  signal(name: NodeJS.Signals): void;
  /** Stops reading what it says on its standard output. */
  deafen(): void;
  /** Waits for words on either stream. */
  says(words: RegExp): Promise<void>;
  exited: Promise<number | null>;
}

/** `node src/main.ts …` as somebody would run it, in a folder, with an environment and an input of its own. */
export const runMain = (
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
  input = '',
): Run => {
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], HOST: '127.0.0.1', PORT: '0', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  return {
    out: () => out,
    err: () => err,
    signal: (name) => void child.kill(name),
    deafen: () => void child.stdout.destroy(),
    says: async (words) => {
      await until(`${words}`, () => words.test(out + err), 60_000).catch((error: unknown) => {
        child.kill('SIGKILL');
        throw new Error(`${String(error)}\n${out}${err}`);
      });
    },
    exited,
  };
};
