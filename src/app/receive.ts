import type { Comment, IncomingComment, SourceEvent } from '../core/comment.ts';
import { birth } from '../core/review/birth.ts';
import type { Happening } from '../core/review/event.ts';
import { currentDraft } from '../core/review/review.ts';
import type { Review, ReviewState } from '../core/review/review.ts';
import { routeFor } from '../core/routing.ts';
import { clean } from '../core/text/clean.ts';
import { contentKey } from '../core/text/key.ts';
import type { Triage } from '../core/triage/triage.ts';
import { triageOf } from '../core/triage/triage-of.ts';
import { queue } from './apply.ts';
import { factsOf, guardFor } from './guarding.ts';
import { rulesNow } from './house/rules.ts';
import { happenIn } from './happening.ts';
import { manualSource } from './manual.ts';
import type { Kit } from './kit.ts';
import type { Tx } from './ports/store.ts';

/** What receiving made of an event. */
export type Received = 'new' | 'edited' | 'known' | 'closed' | 'answered' | 'ignored';

const triageFor = (kit: Kit, comment: IncomingComment): Triage =>
  triageOf(comment.text, {
    topics: kit.team.topics,
    authorName: comment.author.name,
    ...(comment.parent?.text !== undefined && { parentText: comment.parent.text }),
  });

/** Everything a person will read, free of what cannot be shown or stored; the words themselves are left alone. */
const cleaned = (comment: IncomingComment): IncomingComment => ({
  ...comment,
  author: { ...comment.author, name: clean(comment.author.name) },
  text: clean(comment.text),
  ...(comment.notes && { notes: comment.notes.map(clean) }),
  ...(comment.place && {
    place: {
      ...comment.place,
      ...(comment.place.title !== undefined && { title: clean(comment.place.title) }),
    },
  }),
  ...(comment.parent && {
    parent: {
      ...comment.parent,
      ...(comment.parent.text !== undefined && { text: clean(comment.parent.text) }),
    },
  }),
});

/** A lost compare-and-set breaks the transaction, so that whoever delivered the news delivers it again. */
const moved = async (kit: Kit, tx: Tx, review: Review, event: Happening): Promise<void> => {
  if ((await happenIn(kit, tx, review, event)) === undefined) throw new Error('the review changed meanwhile');
};

const placeCards = async (kit: Kit, tx: Tx, review: Review): Promise<void> => {
  const channels = kit.team.routes.find(({ name }) => name === review.route)?.channels;
  for (const { name: desk } of kit.desks) {
    const channel = channels?.[desk];
    if (channel !== undefined) await tx.cards.place({ reviewId: review.id, desk, channel });
  }
};

const takeNew = async (
  kit: Kit,
  tx: Tx,
  incoming: IncomingComment,
  contentHash: string,
): Promise<Received> => {
  const now = kit.world.now();
  const comment: Comment = { ...incoming, id: kit.world.id(), version: 1, contentHash, receivedAt: now };
  if (!(await tx.comments.insert(comment))) return 'known';
  const triage = triageFor(kit, incoming);
  const { routes } = kit.team;
  // What a teammate pasted is wanted, whatever the routes say of sources.
  const pasted = incoming.source === manualSource ? routes[0] : undefined;
  const route = (routeFor(routes, incoming.source, triage) ?? pasted)?.name;
  const number = await tx.reviews.nextNumber();
  const { review, work } = birth({ id: kit.world.id(), number, comment, triage, route }, now);
  await tx.reviews.insert(review);
  await tx.audit.append({
    id: kit.world.id(),
    reviewId: review.id,
    actor: { kind: 'system' },
    action: review.state === 'skipped' ? 'skipped' : 'received',
    data: { source: incoming.source, severity: triage.severity },
    at: now,
  });
  await placeCards(kit, tx, review);
  await queue(kit, tx, review, work);
  return 'new';
};

const takeEdit = async (
  kit: Kit,
  tx: Tx,
  known: Comment,
  incoming: IncomingComment,
  contentHash: string,
): Promise<Received> => {
  const next: Comment = { ...known, text: incoming.text, version: known.version + 1, contentHash };
  if (!(await tx.comments.saveVersion(next)))
    throw new Error(`comment ${known.id} changed under a transaction`);
  const review = await tx.reviews.byCommentId(known.id);
  if (!review) return 'edited';
  const ground = { kind: 'edited' as const, before: known.text, after: incoming.text, at: kit.world.now() };
  const triage = triageFor(kit, incoming);
  const draft = currentDraft(review);
  const findings =
    draft && draft.text !== ''
      ? guardFor(kit, next, triage, { facts: factsOf(review), rules: await rulesNow(tx) })(draft.text)
      : undefined;
  await moved(kit, tx, review, { happened: 'ground_moved', ground, triage, ...(findings && { findings }) });
  return 'edited';
};

/** Known word for word; but where it was thought gone (held for moderation, then let through) the team sees it again. */
const takeAgain = async (kit: Kit, tx: Tx, known: Comment): Promise<Received> => {
  const review = await tx.reviews.byCommentId(known.id);
  if (review?.state !== 'dismissed' || review.ground?.kind !== 'gone') return 'known';
  await moved(kit, tx, review, { happened: 'returned' });
  return 'edited';
};

const takeComment = async (
  kit: Kit,
  tx: Tx,
  { comment, original = false }: Extract<SourceEvent, { kind: 'comment' }>,
): Promise<Received> => {
  const incoming = cleaned(comment);
  const contentHash = kit.hash(contentKey(incoming.text));
  const known = await tx.comments.byExternalId(incoming.source, incoming.externalId);
  if (!known) return takeNew(kit, tx, incoming, contentHash);
  if (original) return 'known';
  if (known.contentHash === contentHash) return takeAgain(kit, tx, known);
  return takeEdit(kit, tx, known, incoming, contentHash);
};

const takeGone = async (
  kit: Kit,
  tx: Tx,
  { source, externalId, at }: Extract<SourceEvent, { kind: 'gone' }>,
): Promise<Received> => {
  const known = await tx.comments.byExternalId(source, externalId);
  const review = known && (await tx.reviews.byCommentId(known.id));
  if (!review || review.ground?.kind === 'gone') return 'known';
  await moved(kit, tx, review, { happened: 'ground_moved', ground: { kind: 'gone', at } });
  return 'closed';
};

/** More to be posted by hand at one place than any team has at a time. */
const mostByHand = 200;

type OwnReply = Extract<SourceEvent, { kind: 'own_reply' }>;

/** What it answers; where the place does not tell, the one hand-off these exact words were approved for. */
const answeredBy = async (tx: Tx, event: OwnReply): Promise<Review | undefined> => {
  const { source, parentExternalId } = event;
  if (parentExternalId !== undefined) {
    const known = await tx.comments.byExternalId(source, parentExternalId);
    return known && (await tx.reviews.byCommentId(known.id));
  }
  const words = contentKey(clean(event.text));
  const waiting = await tx.reviews.list({ states: ['handoff'], source, limit: mostByHand });
  const same = waiting.filter(({ delivery }) => delivery && contentKey(delivery.text) === words);
  // The same words for two people: which of them it was, only a person can tell.
  return same.length === 1 ? same[0] : undefined;
};

/** Those in which a reply of ours stands, or stood. */
const hasAnswer: readonly ReviewState[] = ['posted', 'corrected', 'retracted'];

/** What was corrected or taken back since is still told by places that lag. */
const isKnown = ({ former = [] }: Review, { externalId }: OwnReply): boolean =>
  former.some((one) => one.externalId !== undefined && one.externalId === externalId);

/** Our own reply coming back settles a delivery whose answer got lost; a teammate's native one closes the question. */
const takeOwnReply = async (kit: Kit, tx: Tx, event: OwnReply): Promise<Received> => {
  const review = await answeredBy(tx, event);
  if (!review) return 'ignored';
  if (isKnown(review, event)) return 'known';
  const { delivery } = review;
  const text = clean(event.text);
  const byHand = review.state === 'handoff';
  const sameText = delivery !== undefined && contentKey(delivery.text) === contentKey(text);
  if (sameText && (byHand || delivery.startedAt !== undefined)) {
    if (!byHand && review.state !== 'posting' && review.state !== 'unsure') return 'known';
    const { externalId, url, at } = event;
    const how = byHand ? ('handoff' as const) : ('api' as const);
    const reply = { text: delivery.text, externalId, url, at, how };
    await moved(kit, tx, review, { happened: 'posted', deliveryId: delivery.id, reply });
    return 'answered';
  }
  if (
    hasAnswer.includes(review.state) ||
    (review.ground?.kind === 'answered' && review.ground.at >= event.at)
  )
    return 'known';
  const ground = { kind: 'answered' as const, text, url: event.url, at: event.at };
  await moved(kit, tx, review, { happened: 'ground_moved', ground });
  return 'answered';
};

/** Takes one event inside a transaction of the caller's: comment, review, triage, jobs and card places, or nothing. */
export const receiveIn = (kit: Kit, tx: Tx, event: SourceEvent): Promise<Received> => {
  switch (event.kind) {
    case 'comment':
      return takeComment(kit, tx, event);
    case 'gone':
      return takeGone(kit, tx, event);
    case 'own_reply':
      return takeOwnReply(kit, tx, event);
  }
};
