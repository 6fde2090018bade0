/** What goes wrong with the next calls of a method, on a test's order. */
export type FaultKind =
  /** The work is done, then the line is cut: the caller cannot know. */
  | { kind: 'cut_after_commit' }
  /** The line is cut before anything was done. */
  | { kind: 'cut_before' }
  /** The work is done, then 500. */
  | { kind: 'fail_after_commit'; status?: number }
  /** 503 and nothing done. */
  | { kind: 'fail_before'; status?: number }
  /** The work is done at once, the answer comes later. */
  | { kind: 'late'; ms: number }
  /** 429 with Retry-After. */
  | { kind: 'ratelimited'; retryAfterSeconds: number }
  /** No answer ever, the work done or not. */
  | { kind: 'hang'; commit: boolean }
  /** `ok: false` with this code. */
  | { kind: 'error'; error: string };

/** `method` may be `*`; `times` is 1 unless told. */
export type Fault = FaultKind & { method: string; times?: number };

export interface Faults {
  add: (fault: Fault) => void;
  /** The fault that strikes this call, if one waits for it. */
  take: (method: string) => FaultKind | undefined;
  clear: () => void;
}

export const makeFaults = (): Faults => {
  let waiting: { fault: Fault; left: number }[] = [];
  return {
    add: (fault) => waiting.push({ fault, left: fault.times ?? 1 }),
    take: (method) => {
      const found = waiting.find((each) => each.fault.method === method || each.fault.method === '*');
      if (!found) return undefined;
      found.left -= 1;
      waiting = waiting.filter((each) => each.left > 0);
      return found.fault;
    },
    clear: () => {
      waiting = [];
    },
  };
};
