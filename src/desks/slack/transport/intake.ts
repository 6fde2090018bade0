import type { ReceiverEvent } from '@slack/bolt';
import type { Log, World } from '../../../app/ports/world.ts';
import type { Inbox } from '../../../app/verbs.ts';
import { delivery, keyOf, kindOf } from './delivery.ts';
import type { Delivery } from './delivery.ts';
import { errorCode } from './error-code.ts';
import { remembered } from './remembered.ts';

/** What Slack gets back. Without an acknowledgement it tries again, or tells the person that something went wrong. */
export type Answer = { ack: true; body?: unknown } | { ack: false };

/** What an acknowledgement is answered with when Slack has been left without one meanwhile: the modal still stands as it was. */
export class TooLateError extends Error {
  override readonly name = 'TooLateError';
}

type Kept = { id: string; lease: string };

export interface Intake {
  /** Keeps a delivery, then says how to acknowledge it; the work goes on behind. Never throws. */
  take(delivered: Delivery): Promise<Answer>;
  /**
   * Hands what was kept and never finished to the listeners again, after a crash. They see `context.replayed`, and when
   * it first came in as `context.receivedAt`; their acknowledgement goes nowhere. Throws when a listener does.
   */
  replay(payload: unknown): Promise<void>;
  /** Waits until what is being worked on is finished, at most `ms`. */
  settle(ms: number): Promise<void>;
}

export type Ignores = (body: Delivery['body']) => boolean;

export interface IntakeSettings {
  inbox: Inbox;
  log: Log;
  world: Pick<World, 'now'>;
  process: (event: ReceiverEvent) => Promise<void>;
  /** What is acknowledged and forgotten, because it is not ours to keep. */
  ignores?: Ignores;
  /** How long a listener may think about a modal; Slack waits 3 s. Default 2,500 ms. */
  answerWithinMs?: number;
}

const acknowledged: Answer = { ack: true };
const refused: Answer = { ack: false };

/** Durable before acknowledged: promise 1, for both transports. */
export const createIntake = ({
  inbox,
  log,
  world,
  process,
  ignores = () => false,
  answerWithinMs = 2_500,
}: IntakeSettings): Intake => {
  const working = new Set<Promise<unknown>>();
  const answers = remembered<Promise<Answer>>(500);

  const eventOf = (delivered: Delivery, ack: ReceiverEvent['ack'], replayed = false): ReceiverEvent => ({
    body: delivered.body,
    ack,
    ...(delivered.retryNum === undefined ? {} : { retryNum: delivered.retryNum }),
    ...(delivered.retryReason === undefined ? {} : { retryReason: delivered.retryReason }),
    customProperties: { replayed, receivedAt: delivered.receivedAt },
  });

  const settleRecord = async (kept: Kept, error?: string): Promise<void> => {
    try {
      await (error === undefined ? inbox.done(kept) : inbox.failed(kept, error));
    } catch (broken) {
      log.error('slack.inbox_unreachable', { id: kept.id, code: errorCode(broken) });
    }
  };

  const work = async (kept: Kept | undefined, event: ReceiverEvent): Promise<boolean> => {
    try {
      await process(event);
    } catch (error) {
      const code = errorCode(error);
      log.error('slack.listener_failed', { id: kept?.id, code });
      if (kept !== undefined) await settleRecord(kept, code);
      return false;
    }
    if (kept !== undefined) await settleRecord(kept);
    return true;
  };

  const track = <T>(job: Promise<T>): Promise<T> => {
    const done = job.finally(() => working.delete(done));
    working.add(done);
    return done;
  };

  const takeNotice = (kept: Kept, delivered: Delivery): Answer => {
    const ack = (body?: unknown): Promise<void> => {
      if (body !== undefined && body !== '') log.warn('slack.answer_after_ack', { id: kept.id });
      return Promise.resolve();
    };
    // The acknowledgement leaves first; the listeners begin in the next turn of the event loop.
    const later = new Promise<void>((resolve) => setImmediate(resolve));
    void track(later.then(() => work(kept, eventOf(delivered, ack))));
    return acknowledged;
  };

  const takeAnswered = (kept: Kept | undefined, delivered: Delivery): Promise<Answer> =>
    new Promise((resolve) => {
      let late = false;
      // An empty acknowledgement would close the modal over what was typed, and a refusal would have nowhere to be read.
      const tooLong = setTimeout(() => {
        log.warn('slack.listener_too_slow', { id: kept?.id });
        late = true;
        resolve(refused);
      }, answerWithinMs);
      const ack = (body?: unknown): Promise<void> => {
        if (late) return Promise.reject(new TooLateError());
        resolve(body === undefined ? acknowledged : { ack: true, body });
        return Promise.resolve();
      };
      const ended = (fine: boolean): void => {
        clearTimeout(tooLong);
        // A listener that broke leaves the modal open with what the person typed in it; one that said nothing closes it.
        resolve(fine ? acknowledged : refused);
      };
      void track(work(kept, eventOf(delivered, ack)).then(ended));
    });

  const keep = async (delivered: Delivery, key: string): Promise<Answer> => {
    const result = await inbox.keep(key, delivered);
    if ('seen' in result) return acknowledged;
    return kindOf(delivered.body) === 'submission'
      ? takeAnswered(result.kept, delivered)
      : takeNotice(result.kept, delivered);
  };

  const take = async (delivered: Delivery): Promise<Answer> => {
    if (ignores(delivered.body)) return acknowledged;
    const kind = kindOf(delivered.body);
    if (kind === 'question') return takeAnswered(undefined, delivered);
    const key = keyOf(delivered.body);
    // A redelivered submission gets the answer of the first, which may have been lost on the way.
    const before = answers.get(key);
    if (before !== undefined) return before;
    const answer = keep({ ...delivered, receivedAt: world.now() }, key);
    if (kind === 'submission') answers.set(key, answer);
    try {
      return await answer;
    } catch (error) {
      answers.delete(key);
      log.error('slack.not_kept', { code: errorCode(error) });
      return refused;
    }
  };

  return {
    take,
    replay: async (payload) => {
      const event = eventOf(delivery.parse(payload), () => Promise.resolve(), true);
      await track(process(event));
    },
    settle: async (ms) => {
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, ms);
      });
      await Promise.race([Promise.allSettled(working), patience]);
      clearTimeout(timer);
    },
  };
};
