import { setTimeout as after } from 'node:timers/promises';
import type { SlackAnswer, SlackNo } from '../web-port.ts';
import type { SlackDeskDeps } from './deps.ts';

/** Each attempt takes 2.5 s at most, so that all is over before the 30 s in which the inbox keeps the event for us. */
const pausesMs = [500, 2_000, 8_000];
const longestMs = 8_000;
/** Slack's own trouble, and a line that broke: https://docs.slack.dev/reference/methods/chat.postEphemeral#errors */
const passes: readonly string[] = [
  'unreachable', 'ratelimited', 'fatal_error', 'internal_error', 'service_unavailable', 'request_timeout',
]; // prettier-ignore

/** When to try again, in milliseconds from now; undefined when it is of no use, or would take too long. */
const againIn = (no: SlackNo, pause: number | undefined, now: number): number | undefined => {
  if (pause === undefined || !passes.includes(no.error)) return undefined;
  const wait = Math.max(pause, (no.retryAt ?? 0) - now);
  return wait > longestMs ? undefined : wait;
};

/**
 * Says something to one person alone. What may not have arrived is said again, a few times: somebody who pressed and hears
 * nothing believes that it was taken, and hearing it twice does no harm.
 */
export const tellOne = async (
  { world, log }: Pick<SlackDeskDeps, 'world' | 'log'>,
  user: string,
  send: () => Promise<SlackAnswer>,
): Promise<void> => {
  const pauses = pausesMs.values();
  for (;;) {
    const answer = await send();
    if (answer.ok) return;
    const wait = againIn(answer, pauses.next().value, world.now());
    if (wait === undefined) return log.warn('slack_not_told', { user, error: answer.error });
    await after(wait);
  }
};
