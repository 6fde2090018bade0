import { liesAhead } from '../../src/core/review/clock.ts';
import type { Refusal } from '../../src/core/review/refusal.ts';
import type { Decided, Verbs } from '../../src/app/verbs.ts';
import type { Press, Told } from './press.ts';
import { teammateOf } from './team.ts';

const told = (answer: { ok: true } | { ok: false; refusal: Refusal }, at?: number): Told =>
  answer.ok ? { done: true, at } : { done: false, refusal: answer.refusal, at };
const decided = (answer: Decided): Told => told(answer, answer.card?.version);

const isPress = (payload: unknown): payload is Press =>
  typeof payload === 'object' && payload !== null && 'asked' in payload;

/** What the desk's listeners do with what people press: ask the app, tell them what came of it. */
export const createListener = (verbs: Verbs, now: () => number): ((payload: unknown) => Promise<void>) => {
  const answer = async ({ asked, who, key, receivedAt }: Press): Promise<Told> => {
    const by = teammateOf(who);
    switch (asked.ask) {
      case 'decide':
        return decided(await verbs.decide({ reviewId: asked.reviewId }, asked.decision, by, key));
      case 'approve': {
        const which = { number: asked.number };
        const looked = await verbs.look(which, by);
        const drafts = looked.ok && !liesAhead(receivedAt ?? 0, now()) ? looked.card.review.drafts : [];
        const revision = drafts.findLast(({ createdAt }) => createdAt <= (receivedAt ?? 0))?.revision ?? 0;
        return decided(
          await verbs.decide(
            which,
            { do: 'approve', revision, ...(receivedAt !== undefined && { seenAt: receivedAt }) },
            by,
            key,
          ),
        );
      }
      case 'pause':
        return told(await verbs.pause(by));
      case 'resume': {
        const resumed = await verbs.resume(asked.what, by);
        if (resumed.resumed) return told({ ok: true });
        const refusal: Refusal = 'refusal' in resumed ? resumed.refusal : { refused: 'changed_meanwhile' };
        return told({ ok: false, refusal });
      }
      case 'retry':
        return told({
          ok: (await verbs.retryJob(asked.job, by)).ok,
          refusal: { refused: 'changed_meanwhile' },
        });
    }
  };
  return async (payload) => {
    if (!isPress(payload)) throw new Error('not a press');
    payload.told.push(await answer(payload));
  };
};
