import { stillCorrected } from '../triage/correction.ts';
import { amended } from './amended.ts';
import { changed, patched, refuse } from './change.ts';
import type { Outcome } from './change.ts';
import { broughtBack, isAhead } from './clock.ts';
import type { Happening } from './event.ts';
import { beforeDecision } from './review.ts';
import type { GroundChange, Review } from './review.ts';
import { moderated } from './moderate.ts';
import { read } from './read.ts';
import { renewed } from './renew.ts';
import type { Work } from './work.ts';

const notNow = (review: Review): Outcome => refuse({ refused: 'not_now', state: review.state });

const drafted = (
  review: Review,
  event: Extract<Happening, { happened: 'drafted' }>,
  now: number,
): Outcome => {
  if (review.drafting?.at !== event.askedAt || (review.state !== 'in_review' && review.state !== 'failed')) {
    return notNow(review);
  }
  // It stands from now on, however long ago it was written: a number typed is about the draft that stood then.
  const draft = { ...event.draft, revision: review.drafts.length + 1, createdAt: now };
  const drafts = [...review.drafts, draft];
  const writer = event.draft.writer.kind;
  return changed(patched(review, now, { drafts, approvals: [], drafting: undefined }), 'drafted', [], {
    revision: drafts.length,
    writer,
  });
};

/** While nobody had approved anything, a comment that is gone or answered closes; else the team is asked again. */
type GroundMoved = Extract<Happening, { happened: 'ground_moved' }>;

const closes = (review: Review, ground: GroundChange): boolean =>
  ground.kind !== 'edited' && review.state === 'in_review' && review.approvals.length === 0;

/** While a reply may stand already, that has to be found out first; the news is kept for then. */
const noted = (review: Review, event: GroundMoved, now: number): Outcome =>
  changed(
    patched(review, now, {
      ground: event.ground,
      ...(event.ground.kind === 'edited' && { reading: undefined }),
      ...(event.triage && { triage: stillCorrected(event.triage, review.corrections) }),
    }),
    `ground_${event.ground.kind}_noted`,
  );

const open: readonly Review['state'][] = [
  'received',
  'in_review',
  'approved',
  'posting',
  'failed',
  'handoff',
];

/** Where an answer to what they said before stands, or may stand. */
const isAnswered: readonly Review['state'][] = ['posted', 'corrected', 'unsure'];

/** While a text is still to be decided on; what was written beside an older draft or an older comment is dropped. */
const varied = (
  review: Review,
  { revision, drafts }: Extract<Happening, { happened: 'varied' }>,
  now: number,
): Outcome =>
  beforeDecision.includes(review.state) && revision === (review.drafts.at(-1)?.revision ?? 0)
    ? changed(patched(review, now, { variants: { at: now, drafts } }), 'varied')
    : notNow(review);

const groundMoved = (review: Review, event: GroundMoved, now: number): Outcome => {
  const { ground } = event;
  const triage = event.triage && stillCorrected(event.triage, review.corrections);
  const edited = ground.kind === 'edited';
  if (review.state === 'posting' && review.delivery?.startedAt !== undefined)
    return noted(review, event, now);
  if (edited && isAnswered.includes(review.state)) return noted(review, event, now);
  // What was left without a reply may say something else now.
  if (!open.includes(review.state) && !(edited && review.state === 'dismissed')) return notNow(review);
  const graver = triage?.severity === 'severe' && review.triage.severity !== 'severe';
  const redraft = edited && review.drafts.at(-1)?.writer.kind !== 'teammate';
  const next: Partial<Review> = {
    state: closes(review, ground) ? 'dismissed' : 'in_review',
    ground,
    movedAt: now,
    // Whoever approves from now on has to have seen the news.
    drafts: renewed(review, now, event.findings),
    approvals: [],
    delivery: undefined,
    failure: undefined,
    handoff: undefined,
    dismissal: undefined,
    // What was read was another text.
    ...(edited && { reading: undefined, variants: undefined }),
    ...(triage && { triage }),
    ...(graver && { snoozedUntil: undefined }),
    ...(redraft && { drafting: { at: now } }),
  };
  const work: Work[] = [
    ...(redraft ? [{ work: 'draft', askedAt: now } as const] : []),
    ...(graver ? [{ work: 'tell', why: 'severe', at: now } as const] : []),
  ];
  return changed(patched(review, now, next), `ground_${ground.kind}`, work);
};

const returned = (review: Review, now: number): Outcome =>
  review.state === 'dismissed' && review.ground?.kind === 'gone'
    ? changed(patched(review, now, { state: 'in_review', ground: undefined, movedAt: now }), 'returned')
    : notNow(review);

const givenBack = (review: Review, now: number): Outcome =>
  review.state === 'approved'
    ? changed(
        patched(review, now, {
          state: 'in_review',
          drafts: renewed(review, now),
          approvals: [],
          delivery: undefined,
        }),
        'given_back',
      )
    : notNow(review);

const woken = (review: Review, now: number): Outcome =>
  review.snoozedUntil === undefined || review.snoozedUntil > now
    ? notNow(review)
    : changed(patched(review, now, { snoozedUntil: undefined }), 'woken');

type Sending = Extract<Happening, { deliveryId: string }>;

const handedOff = (
  review: Review,
  { deliveryId, url, why, remindAt }: Extract<Happening, { happened: 'handed_off' }>,
  now: number,
): Outcome =>
  changed(
    patched(review, now, { state: 'handoff', handoff: { url, why } }),
    'handed_off',
    remindAt === undefined ? [] : [{ work: 'remind', deliveryId, at: remindAt }],
  );

/** The steps of a delivery hold only for the delivery they were started for. */
const sent = (review: Review, event: Sending, now: number): Outcome => {
  const { delivery } = review;
  if (delivery?.id !== event.deliveryId) return notNow(review);
  if ('starts' in event && event.starts !== undefined && event.starts !== delivery.starts)
    return notNow(review);
  const under = review.state === 'posting' || review.state === 'unsure';
  const confirmable = under || review.state === 'approved' || review.state === 'handoff';
  switch (event.happened) {
    case 'posting':
      // Only from here, so that of two workers one begins.
      if (review.state !== 'approved') return notNow(review);
      return changed(
        patched(review, now, {
          state: 'posting',
          delivery: { ...delivery, startedAt: now, starts: delivery.starts + 1, cleared: undefined },
        }),
        'posting',
      );
    case 'not_sent':
      if (review.state !== 'posting' && review.state !== 'approved') return notNow(review);
      return changed(
        patched(review, now, { state: 'approved', delivery: { ...delivery, startedAt: undefined } }),
        'not_sent',
      );
    case 'held_up':
      if (review.state !== 'approved' || delivery.heldUpSince !== undefined) return notNow(review);
      return changed(patched(review, now, { delivery: { ...delivery, heldUpSince: now } }), 'held_up');
    case 'posted':
      if (!confirmable) return notNow(review);
      return changed(
        patched(review, now, { state: 'posted', reply: event.reply, ground: undefined, handoff: undefined }),
        'posted',
        [],
        {
          deliveryId: delivery.id,
        },
      );
    case 'failed':
      if (!under && review.state !== 'approved') return notNow(review);
      return changed(
        patched(review, now, {
          state: 'failed',
          // Nothing stands for certain: tried again it begins anew, and there is nothing to look for.
          delivery: { ...delivery, startedAt: undefined },
          failure: { code: event.code, detail: event.detail, at: now },
        }),
        'failed',
        [],
        { code: event.code },
      );
    case 'clock_went_back':
      if (!under && review.state !== 'approved') return notNow(review);
      return isAhead(delivery, now)
        ? changed(patched(review, now, { delivery: broughtBack(delivery, now) }), 'clock_went_back')
        : notNow(review);
    case 'unsure':
      if (!under) return notNow(review);
      return changed(patched(review, now, { state: 'unsure' }), 'unsure');
    case 'handed_off':
      if (!under && review.state !== 'approved') return notNow(review);
      return handedOff(review, event, now);
    case 'reminded':
      if (review.state !== 'handoff') return notNow(review);
      return changed(patched(review, now, { handoff: { ...review.handoff, remindedAt: now } }), 'reminded');
  }
};

/** What becomes of a review when something happens by itself. Pure; `not_now` says that it came too late to matter. */
export const happen = (review: Review, event: Happening, now: number): Outcome => {
  switch (event.happened) {
    case 'drafted':
      return drafted(review, event, now);
    case 'draft_failed':
      return review.drafting?.at === event.askedAt
        ? changed(patched(review, now, { drafting: undefined }), 'draft_failed')
        : notNow(review);
    case 'varied':
      return varied(review, event, now);
    case 'read':
      return read(review, event, now);
    case 'ground_moved':
      return groundMoved(review, event, now);
    case 'amending':
    case 'amended':
    case 'not_amended':
    case 'agreement_reminded':
      return amended(review, event, now);
    case 'moderated':
    case 'not_moderated':
      return moderated(review, event, now);
    case 'woken':
      return woken(review, now);
    case 'returned':
      return returned(review, now);
    case 'given_back':
      return givenBack(review, now);
    default:
      return sent(review, event, now);
  }
};
