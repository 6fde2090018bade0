import type { World } from '../../app/ports/world.ts';
import { createRefusals } from '../../core/discord/refusals.ts';
import type { Refusals } from '../../core/discord/refusals.ts';
import type { HttpAnswer, HttpTrouble } from '../trouble.ts';

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

/** A limit that others used up together, as the headers say (docs: topics/rate-limits#header-format). */
const isShared = (answer: HttpAnswer | HttpTrouble): boolean =>
  answer.kind === 'answer' && answer.headers.get('x-ratelimit-scope') === 'shared';

/** `refusals`: of all that ask Discord from this process. */
export const createRestraint = (
  { now }: Pick<World, 'now'>,
  refusals: Refusals = createRefusals(),
): Restraint => {
  const full = new Map<string, number>();
  return {
    holds(route, host) {
      const at = now();
      const until = refusals.until(at) ?? full.get(route);
      if (until === undefined || until <= at) {
        full.delete(route);
        return undefined;
      }
      return { kind: 'trouble', sent: 'no', trouble: 'rate_limited', values: { host }, retryAt: until };
    },
    learn(route, answer) {
      const at = now();
      refusals.note({ status: statusOf(answer), shared: isShared(answer) }, at);
      const until = fullUntil(answer, at);
      if (until !== undefined) full.set(route, until);
    },
  };
};
