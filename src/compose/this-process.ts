import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { ThisProcess } from '../store/processes.ts';

/** State and start of a process, fields 3 and 22 of /proc/PID/stat, see proc(5); its name may hold spaces and brackets. */
const statOf = (pid: number): { state: string; born: string } | undefined => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state, born] = [fields[0], fields[19]];
    return state === undefined || born === undefined ? undefined : { state, born };
  } catch {
    return undefined;
  }
};

/** The system knows no such process; one that may not be asked exists. */
const isUnknown = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
};

const isDead: ThisProcess['isDead'] = ({ pid, born }) => {
  const stat = statOf(pid);
  if (stat === undefined) return isUnknown(pid);
  // Z, X: it has ended, and its parent has not taken note.
  return stat.born !== born || stat.state === 'Z' || stat.state === 'X';
};

/**
 * This process, on Linux, where the system says enough to be certain of others' death. Undefined elsewhere: there what a
 * killed process held waits for its lease.
 */
export const thisProcess = (): ThisProcess | undefined => {
  try {
    // A /proc of another namespace counts other ids than ours.
    if (readlinkSync('/proc/self') !== String(process.pid)) return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const namespaces = ['pid', 'time'].map((kind) => readlinkSync(`/proc/self/ns/${kind}`));
    const own = statOf(process.pid);
    const place = [hostname(), boot, ...namespaces].join(' ');
    return own && { place, pid: process.pid, born: own.born, isDead };
  } catch {
    return undefined;
  }
};
