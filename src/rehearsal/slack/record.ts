import { brokenRules } from './error.ts';
import type { Json } from './json.ts';

/** One Web API call as it came and what it got. */
export interface ApiCall {
  method: string;
  at: number;
  args: Json;
  ok: boolean;
  error?: string;
}
/** A rule the app broke although it could have kept it. */
export interface Violation {
  at: number;
  /** The method, or what was delivered. */
  where: string;
  error: string;
  messages: string[];
}

/** So that a rehearsal left open for days does not eat the machine. */
const kept = 20_000;
const keep = <T>(list: T[], item: T): void => {
  list.push(item);
  if (list.length > kept) list.splice(0, list.length - kept);
};

export interface Recorder {
  calls: ApiCall[];
  violations: Violation[];
  call: (call: ApiCall) => void;
  /** Notes it when the code is one of the app's own making. */
  failure: (where: string, error: string, messages?: string[]) => void;
}

export const makeRecorder = (now: () => number): Recorder => {
  const calls: ApiCall[] = [];
  const violations: Violation[] = [];
  return {
    calls,
    violations,
    call: (call) => keep(calls, call),
    failure: (where, error, messages = []) => {
      if (brokenRules.has(error)) keep(violations, { at: now(), where, error, messages });
    },
  };
};
