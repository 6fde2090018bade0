import type { Kit } from './kit.ts';
import type { RawRequest } from './ports/source.ts';
import type { Tx } from './ports/store.ts';
import { receiveIn } from './receive.ts';

/** What the HTTP server answers. */
export interface WebhookReply {
  status: number;
  body: string;
  contentType?: string;
  headers?: Record<string, string>;
}

/** Nothing was kept: whoever sent it is to send it again, and soon, because the cause may be gone by then. */
const notKept: WebhookReply = {
  status: 503,
  body: 'again\n',
  headers: { 'retry-after': '15' },
};

/**
 * One delivery of a webhook. Everything of it is on disk in one transaction before the 2xx; the same delivery again,
 * for 26 hours, is answered 2xx and changes nothing. What could not be kept is answered 503. Undefined when there is no
 * such source.
 */
export const receiveWebhook = async (
  kit: Kit,
  name: string,
  request: RawRequest,
): Promise<WebhookReply | undefined> => {
  const source = kit.sources.get(name);
  if (!source?.webhook) return undefined;
  const now = kit.world.now();
  const answer = source.webhook(request, now);
  if (answer.answer === 'respond') {
    if (answer.status >= 400) kit.log.warn('webhook.refused', { source: name, status: answer.status });
    const { status, body = '', contentType } = answer;
    return { status, body, ...(contentType !== undefined && { contentType }) };
  }
  const take = async (tx: Tx): Promise<number | undefined> => {
    if (!(await tx.seen.first(`webhook:${name}:${answer.deliveryId}`, now))) return undefined;
    for (const event of answer.events) await receiveIn(kit, tx, event);
    return answer.events.length;
  };
  let taken: number | undefined;
  try {
    taken = await kit.store.transaction(take);
  } catch (error) {
    kit.log.error('webhook.not_kept', {
      source: name,
      error: error instanceof Error ? error.name : 'unknown',
    });
    return notKept;
  }
  if (taken !== undefined) kit.nudge();
  kit.log.info('webhook.received', { source: name, events: taken ?? 0, again: taken === undefined });
  return { status: 200, body: 'ok\n' };
};
