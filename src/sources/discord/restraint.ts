import type { World } from '../../app/ports/world.ts';
import type { HttpAnswer, HttpTrouble } from '../trouble.ts';

/** Discord bans an address for a while after 10,000 answers of these in ten minutes (docs: topics/rate-limits). */
const windowMs = 600_000;
const invalid = new Set([401, 403, 429]);
/** Ten per cent of it: whatever goes wrong, we stop long before. */
const mostInvalid = 1_000;

/** Keeps us from asking what Discord has already said no to. */
export interface Restraint {
  /** Why this must not be sent now; undefined when it may. `route` is what Discord counts by. */
  holds(route: string, host: string): HttpTrouble | undefined;
  learn(route: string, answer: HttpAnswer | HttpTrouble): void;
}

const statusOf = (answer: HttpAnswer | HttpTrouble): number =>
  answer.kind === 'answer' ? answer.status : Number(answer.values['status'] ?? 0);

/** Limits are read from headers and never assumed (docs: topics/rate-limits#header-format). */
const fullUntil = (answer: HttpAnswer | HttpTrouble, now: number): number | undefined => {
  if (answer.kind === 'trouble' || answer.headers.get('x-ratelimit-remaining') !== '0') return undefined;
  const seconds = Number(answer.headers.get('x-ratelimit-reset-after'));
  return Number.isFinite(seconds) && seconds > 0 ? now + Math.ceil(seconds * 1000) : undefined;
};

export const createRestraint = ({ now }: Pick<World, 'now'>): Restraint => {
  const full = new Map<string, number>();
  let refused: number[] = [];
  return {
    holds(route, host) {
      const at = now();
      refused = refused.filter((one) => one > at - windowMs && one <= at);
      const [oldest = at] = refused;
      const until = refused.length >= mostInvalid ? oldest + windowMs : full.get(route);
      if (until === undefined || until <= at) {
        full.delete(route);
        return undefined;
      }
      return { kind: 'trouble', sent: 'no', trouble: 'rate_limited', values: { host }, retryAt: until };
    },
    learn(route, answer) {
      const at = now();
      if (invalid.has(statusOf(answer))) refused.push(at);
      const until = fullUntil(answer, at);
      if (until !== undefined) full.set(route, until);
    },
  };
};
