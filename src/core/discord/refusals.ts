/** Discord bans an address for a while after 10,000 answers of these in ten minutes (docs: topics/rate-limits#invalid-request-limit). */
const windowMs = 600_000;
const counted = new Set([401, 403, 429]);
/** Ten per cent of it: whatever goes wrong, we stop long before. */
const most = 1_000;

/** How often Discord said no to this address; one for all that ask from it. */
export interface Refusals {
  /** `shared`: a limit that others used up, which is not held against us. */
  note(answer: { status: number; shared: boolean }, now: number): void;
  /** When asking may go on, epoch ms; undefined while it may. */
  until(now: number): number | undefined;
}

export const createRefusals = (): Refusals => {
  let lately: number[] = [];
  return {
    note({ status, shared }, now) {
      if (counted.has(status) && !(status === 429 && shared)) lately.push(now);
    },
    until(now) {
      lately = lately.filter((at) => at > now - windowMs && at <= now);
      const [oldest] = lately;
      return oldest === undefined || lately.length < most ? undefined : oldest + windowMs;
    },
  };
};
