/** How a request went. `lasting`: trying again will not help by itself, such as a wrong key. */
export interface RequestFailure {
  code: string;
  retryAfterMs?: number;
  lasting?: boolean;
}

/** Leave to call the model for one draft; its holder reports each request, and says when the draft is done. */
export interface Pass {
  succeeded(): void;
  failed(failure: RequestFailure): void;
  done(): void;
}

/** Whether the model is worth calling. */
export interface Circuit {
  /** Nothing while calls are paused. When the pause is over, one caller at a time gets through as a probe. */
  enter(): Pass | undefined;
  /** As the last request found it, and since when without a break; no `since` before the first one. */
  state(): { state: 'ok'; since?: number } | { state: 'down'; since: number; code: string };
}

const failuresToOpen = 3;
const firstPauseMs = 30_000;
const longestPauseMs = 300_000;

/**
 * Stops calling a model that keeps failing, so that a dead one costs no time limit per comment: after three failures in a
 * row (one, when it is lasting or the server asks for patience) it pauses for 30 s, then lets one probe through, and
 * pauses twice as long, up to 5 min, each time that fails.
 */
export const createCircuit = (now: () => number): Circuit => {
  let failures = 0;
  let pauseMs = firstPauseMs;
  let pausedUntil: number | undefined;
  let well: { since: number } | undefined;
  let failing: { since: number; code: string } | undefined;
  let probing = false;

  const pause = (retryAfterMs: number): void => {
    pausedUntil = now() + Math.min(Math.max(pauseMs, retryAfterMs), longestPauseMs);
  };
  const passFor = (probe: boolean): Pass => ({
    succeeded() {
      failures = 0;
      pauseMs = firstPauseMs;
      pausedUntil = undefined;
      failing = undefined;
      well ??= { since: now() };
    },
    failed({ code, retryAfterMs = 0, lasting = false }) {
      failures += 1;
      well = undefined;
      failing = { since: failing?.since ?? now(), code };
      if (probe) pauseMs = Math.min(pauseMs * 2, longestPauseMs);
      if (probe || lasting || retryAfterMs > 0 || failures >= failuresToOpen) pause(retryAfterMs);
    },
    done() {
      if (probe) probing = false;
    },
  });

  return {
    enter() {
      if (pausedUntil === undefined) return passFor(false);
      const left = pausedUntil - now();
      // Longer than any pause: the clock has been put back.
      if (probing || (left > 0 && left <= longestPauseMs)) return undefined;
      probing = true;
      return passFor(true);
    },
    state: () => (failing === undefined ? { state: 'ok', ...well } : { state: 'down', ...failing }),
  };
};
