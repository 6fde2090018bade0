import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { thisProcess } from '../../src/compose/this-process.ts';
import { until } from '../support/until.ts';

const me = thisProcess();
const bornOf = (pid: number): string =>
  readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')[19] ?? '';

test.skipIf(process.platform !== 'linux')('Linux says enough of a process', () => {
  expect(me).toMatchObject({ pid: process.pid, born: bornOf(process.pid) });
});

describe.skipIf(me === undefined)('another process', () => {
  const isDead = (pid: number, born: string): boolean | undefined => me?.isDead({ pid, born });

  test('lives until it has ended; its id under another start is another process', async () => {
    const child = spawn('sleep', ['60']);
    const pid = child.pid ?? 0;
    const born = bornOf(pid);
    expect([isDead(pid, born), isDead(pid, `${born}0`)]).toEqual([false, true]);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isDead(pid, born)).toBe(true);
  });

  test('that ended unnoticed by its parent is dead', async () => {
    // The shell becomes a program that never asks after the child it inherits.
    const parent = spawn('sh', ['-c', 'sleep 0.2 & echo $!; exec sleep 60']);
    const [said]: Buffer[] = await once(parent.stdout, 'data');
    const pid = Number(said);
    const born = bornOf(pid);
    expect(isDead(pid, born)).toBe(false);
    await until('it to be a zombie', () => / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
    expect(isDead(pid, born)).toBe(true);
    parent.kill('SIGKILL');
  });

  test('is never this one, whoever opened a database in it', () => {
    expect(isDead(process.pid, bornOf(process.pid))).toBe(false);
  });
});
