import type { Comment } from '../../core/comment.ts';
import type { GroundChange, Review } from '../../core/review/review.ts';
import { clean } from '../../core/text/clean.ts';
import { contentKey } from '../../core/text/key.ts';
import { happenTo } from '../happening.ts';
import type { Kit } from '../kit.ts';
import { done } from '../job.ts';
import type { JobResult } from '../job.ts';
import type { Ground } from '../ports/source.ts';
import { receiveIn } from '../receive.ts';
import type { Errand } from './errand.ts';
import { failed, handedOff, heldUp, soon, tooOld } from './record.ts';

const rereadMs = 10_000;

/** A difference of white space is none: what the place shows and what we keep may be wrapped differently. */
const edited = (comment: Comment, text: string): boolean =>
  contentKey(comment.text) !== contentKey(clean(text));

/** The comment moved since it was approved: the team is asked again, with the difference on the card. */
const backToTeam = async (
  kit: Kit,
  { comment, review }: Errand,
  ground: Extract<Ground, { ground: 'edited' | 'gone' | 'answered' }>,
): Promise<JobResult> => {
  const at = kit.world.now();
  kit.log.info('delivery.ground_moved', { review: review.number, ground: ground.ground });
  if (ground.ground === 'edited') {
    const news = { kind: 'comment' as const, comment: { ...comment, text: ground.text } };
    await kit.store.transaction((tx) => receiveIn(kit, tx, news));
    kit.nudge();
    return done;
  }
  const moved: GroundChange =
    ground.ground === 'gone'
      ? { kind: 'gone', at }
      : { kind: 'answered', text: clean(ground.text), url: ground.url, at: ground.at };
  await happenTo(kit, review.id, { happened: 'ground_moved', ground: moved });
  return done;
};

/** The team saw this answer and approved all the same. */
const known = ({ ground }: Review, text: string): boolean =>
  ground?.kind === 'answered' && contentKey(ground.text) === contentKey(clean(text));

/** It was approved for what the comment said before: news came in while the post was under way. */
const changedSince = async (kit: Kit, { comment, review }: Errand): Promise<JobResult> => {
  const kept = review.ground;
  const at = kit.world.now();
  const ground: GroundChange =
    kept?.kind === 'edited' ? kept : { kind: 'edited', before: '', after: comment.text, at };
  await happenTo(kit, review.id, { happened: 'ground_moved', ground });
  return done;
};

/** Re-reads the comment at the place. Undefined: nothing moved, the reply may go out. */
export const checkGround = async (
  kit: Kit,
  errand: Errand,
  signal: AbortSignal,
): Promise<JobResult | undefined> => {
  const { comment, delivery, source, parent, review } = errand;
  const since = review.ground?.at ?? 0;
  if (comment.contentHash !== delivery.contentHash) return changedSince(kit, errand);
  const ground = await source.reread(
    { ...parent, contentText: comment.text, since },
    kit.deadline(signal, rereadMs),
  );
  switch (ground.ground) {
    case 'same':
      return undefined;
    case 'closed':
      return failed(kit, errand, 'replies_closed');
    case 'by_hand':
      return handedOff(kit, errand, ground);
    case 'unreachable':
      if (tooOld(kit, errand)) return failed(kit, errand, 'place_unreachable', ground.detail);
      await heldUp(kit, errand);
      return { job: 'later', at: ground.retryAt ?? soon(kit) };
    case 'edited':
      return edited(comment, ground.text) ? backToTeam(kit, errand, ground) : undefined;
    case 'answered':
      return known(review, ground.text) ? undefined : backToTeam(kit, errand, ground);
    case 'refused':
      return failed(kit, errand, 'no_permission', ground.detail);
    case 'gone':
      return backToTeam(kit, errand, ground);
  }
};
