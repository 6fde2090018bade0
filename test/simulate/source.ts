import type { Capabilities, Ground, Lookup, ReplyOutcome, Source } from '../../src/app/ports/source.ts';
import type { FaultKind } from './faults.ts';
import type { Line } from './line.ts';
import { isAway, sameWords } from './place.ts';
import type { Place, Post, Profile } from './place.ts';
import type { Stage } from './stage.ts';

const capabilitiesOf = ({ receive, reply, key, lookup, lagMs, rereads }: Profile): Capabilities => ({
  receive: [receive],
  reply,
  edit: false,
  remove: false,
  threadDepth: 'any',
  idempotency: key ? { kind: 'key', ttlMs: 86_400_000 } : 'none',
  lookup,
  edits: receive === 'poll' ? 'diff' : 'event',
  deletes: rereads ? 'event' : 'none',
  text: { limits: [{ unit: 'utf16', max: 1_000 }], markup: 'plain' },
  visibilityLagMs: lagMs,
});

type ReplyOrder = Parameters<Source['reply']>[0];

/** What a place makes of a request to post. */
const posted = (
  stage: Stage,
  place: Place,
  order: ReplyOrder,
  fault: FaultKind | undefined,
): ReplyOutcome => {
  const { deliveryId, parent, text } = order;
  const { profile } = place;
  const at = stage.scheduler.now();
  const standing = place.standing.get(parent.externalId);
  if (!standing || standing.gone) return { outcome: 'refused', code: 'parent_gone', detail: '404' };
  const before = profile.key && place.posts.find((post) => post.deliveryId === deliveryId);
  const asPosted = (post: Post): ReplyOutcome => ({
    outcome: 'posted',
    posted: { externalId: post.id, at: post.at },
  });
  if (before) return asPosted(before);
  const same = place.ownPosts(parent.externalId).some((post) => sameWords(post.text, text));
  if (profile.refusesDuplicates && same) return { outcome: 'duplicate' };
  const slow = fault === 'post_slow_to_show' || (fault === 'post_late' && stage.chance.odds(0.5));
  if (slow && profile.lagMs > 0) stage.faults.met('post_slow_to_show');
  const lag = slow ? profile.lagMs : stage.chance.int(Math.min(profile.lagMs, 1_000) + 1);
  return asPosted(
    place.post({ parent: parent.externalId, text, by: 'bot', deliveryId, visibleAt: at + lag }),
  );
};

/** How the request ends for its sender: refused before it got there, lost on the way, done and the answer lost. */
const ended = (stage: Stage, place: Place, order: ReplyOrder, fault: FaultKind | undefined): ReplyOutcome => {
  const now = stage.scheduler.now();
  if (isAway(place, stage)) {
    stage.faults.met('place_away');
    return { outcome: 'not_sent', detail: 'ECONNREFUSED' };
  }
  switch (fault) {
    case 'post_refused_connection':
      stage.faults.met(fault);
      return { outcome: 'not_sent', detail: 'ECONNREFUSED' };
    case 'post_limited':
      stage.faults.met(fault);
      return { outcome: 'not_sent', detail: '429', retryAt: now + 1_000 * stage.chance.between(1, 120) };
    case 'post_lost':
      stage.faults.met(fault);
      return { outcome: 'ambiguous', detail: 'ECONNRESET' };
    case 'post_duplicate':
      stage.faults.met(fault);
      return { outcome: 'duplicate' };
    case 'post_answer_lost':
    case 'post_500_after_commit':
      stage.faults.met(fault);
      posted(stage, place, order, fault);
      return { outcome: 'ambiguous', detail: fault === 'post_answer_lost' ? 'ECONNRESET' : '500' };
    case 'post_late':
    case 'post_answer_late':
      stage.faults.met(fault);
      return posted(stage, place, order, fault);
    default:
      return posted(stage, place, order, fault);
  }
};

/** Longer than the app waits for an answer, and within the 30 s that a place may go on working on a request. */
const lateMs = (stage: Stage): number => stage.chance.between(20_500, 29_500);

/** The adapter of one process to a place: one attempt per call, with the deadline it is given. */
export const createSource = (
  stage: Stage,
  place: Place,
  line: Line,
  calling: (order: ReplyOrder) => void,
): Source => {
  const { profile } = place;
  const { scheduler } = stage;

  /** What hangs up gets `hungUp`, whatever happens to the request. */
  const untilAborted = <T>(signal: AbortSignal, hungUp: T, call: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => resolve(hungUp), { once: true });
      call.then(resolve, reject);
    });

  const reread: Source['reread'] = (parent, signal) => {
    const away: Ground = { ground: 'unreachable', detail: 'timeout' };
    const call = line.call('reread', {
      effect: (fault): Ground => {
        if (fault === 'reread_away') stage.faults.met(fault);
        if (fault === 'reread_away' || isAway(place, stage)) return away;
        if (profile.reply === 'handoff') return { ground: 'by_hand' };
        if (!profile.rereads) return { ground: 'same' };
        const standing = place.standing.get(parent.externalId);
        if (!standing || standing.gone) return { ground: 'gone' };
        const answer = place.posts.find(
          (post) => post.parent === parent.externalId && post.by === 'colleague' && post.at > parent.since,
        );
        const { text } = standing.comment;
        place.reread.set(parent.externalId, { text, at: scheduler.now() });
        if (!sameWords(text, parent.contentText)) {
          place.edits.set(parent.externalId, (place.edits.get(parent.externalId) ?? 0) + 1);
          return { ground: 'edited', text };
        }
        return answer ? { ground: 'answered', text: answer.text, at: answer.at } : { ground: 'same' };
      },
    });
    return untilAborted(signal, away, call);
  };

  const reply: Source['reply'] = (order, signal) => {
    calling(order);
    const under = (change: number): void => {
      const count = (place.underWay.get(order.deliveryId) ?? 0) + change;
      place.underWay.set(order.deliveryId, count);
    };
    under(1);
    const call = line.call<ReplyOutcome>('reply', {
      lost: () => under(-1),
      travelMs: (fault) => (fault === 'post_late' ? lateMs(stage) : undefined),
      answerMs: (fault) => (fault === 'post_answer_late' ? lateMs(stage) : undefined),
      effect: (fault) => {
        under(-1);
        const outcome = ended(stage, place, order, fault);
        stage.trace?.(
          `${line.life.name} ${place.profile.name} takes ${order.deliveryId}: ${fault ?? outcome.outcome}`,
        );
        return outcome;
      },
    });
    return untilAborted<ReplyOutcome>(signal, { outcome: 'ambiguous', detail: 'timeout' }, call);
  };

  const findOwnReply: Source['findOwnReply'] = ({ deliveryId, parent, text }, signal) => {
    const call = line.call('lookup', {
      effect: (fault): Lookup => {
        if (fault === 'lookup_away') stage.faults.met(fault);
        if (profile.lookup === 'none' || fault === 'lookup_away' || isAway(place, stage))
          return { state: 'unknown' };
        const found = place.posts.find(
          (post) =>
            post.visibleAt <= scheduler.now() &&
            (profile.lookup === 'byId'
              ? post.deliveryId === deliveryId
              : post.parent === parent.externalId && post.by !== 'colleague' && sameWords(post.text, text)),
        );
        return found
          ? { state: 'found', posted: { externalId: found.id, at: found.at } }
          : { state: 'absent' };
      },
    });
    return untilAborted<Lookup>(signal, { state: 'unknown' }, call);
  };

  const poll: NonNullable<Source['poll']> = ({ cursor }) =>
    line.call('poll', {
      effect: () => {
        if (isAway(place, stage)) {
          stage.faults.met('place_away');
          throw new Error('away');
        }
        const from = typeof cursor === 'number' ? cursor : 0;
        const events = place.log.slice(from, from + 2);
        return { events, cursor: from + events.length, more: from + events.length < place.log.length };
      },
    });

  return {
    name: profile.name,
    kind: 'simulated',
    capabilities: capabilitiesOf(profile),
    ...(profile.receive === 'poll' && { poll, pollEveryMs: 60_000 }),
    ...(profile.receive === 'webhook' && {
      webhook: ({ path }) => {
        const index = Number(path);
        const event = place.log[index];
        return event
          ? { answer: 'accept', deliveryId: `${profile.name}-${index}`, events: [event] }
          : { answer: 'respond', status: 404 };
      },
    }),
    reread,
    reply,
    findOwnReply,
    check: () => Promise.resolve([]),
  };
};
