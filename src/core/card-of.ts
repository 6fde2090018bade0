import type { AuthorHistory, Card, CardAction } from './card.ts';
import type { Comment } from './comment.ts';
import type { Language } from './language.ts';
import type { Policy } from './policy.ts';
import { amendable, openAmendment } from './review/amendment.ts';
import type { Amends } from './review/amendment.ts';
import { approvalsNeeded, stopsOf } from './review/approval.ts';
import { leaveReasons, redraftWays } from './review/draft.ts';
import type { RedraftWay } from './review/draft.ts';
import { offered } from './review/mod.ts';
import { isForeign } from './review/reading.ts';
import type { Readers } from './review/reading.ts';
import { toneRefusal } from './review/tone.ts';
import { currentDraft } from './review/review.ts';
import type { Review } from './review/review.ts';
import type { Route } from './routing.ts';
import { correctable } from './review/decide.ts';
import { languages } from './language.ts';
import { verdictOn } from './triage/correction.ts';
import type { Correction } from './triage/correction.ts';
import { intents, severities } from './triage/triage.ts';

type Actions = Card['actions'];

/** The draft's proposal to escalate stands until somebody has done so. */
const escalationProposed = (review: Review): boolean =>
  currentDraft(review)?.escalate === true && review.escalation === undefined;

/** What can still become of a reply that stands. */
const afterwards = (review: Review, place: Amends): Actions => {
  const { edit, remove } = amendable(review, place);
  const ways: CardAction[] = [
    ...(edit ? (['correct_reply'] as const) : []),
    ...(remove ? (['retract'] as const) : []),
    'history',
  ];
  switch (openAmendment(review)?.state) {
    case 'proposed':
      return { main: ['agree', 'withdraw'], more: ways };
    case 'due':
      return { main: ['withdraw'], more: ['history'] };
    case 'trying':
      return { main: [], more: ['history'] };
    default:
      return { main: [], more: ways };
  }
};

/** Only what still makes sense in this state. */
const actionsFor = (review: Review, place: Amends): Actions => {
  const aside: CardAction[] = ['assign', 'snooze', 'escalate', 'history'];
  switch (review.state) {
    case 'received':
    case 'in_review': {
      const text = (currentDraft(review)?.text ?? '') !== '';
      const urgent = escalationProposed(review);
      const main: CardAction[] = [
        ...(text ? (['approve'] as const) : []),
        'edit',
        ...(urgent ? (['escalate'] as const) : []),
        'redraft',
        'leave',
      ];
      return { main, more: [...aside.filter((action) => !main.includes(action)), 'thank'] };
    }
    case 'failed':
      return {
        main: [...(review.delivery ? (['try_again'] as const) : []), 'edit', 'redraft', 'leave'],
        more: aside,
      };
    case 'approved':
      return { main: ['withdraw'], more: ['assign', 'escalate', 'history'] };
    case 'unsure':
      return { main: ['it_is_there', 'post_again'], more: ['assign', 'escalate', 'history'] };
    case 'handoff':
      return { main: ['copy', 'posted_by_hand', 'take_back'], more: ['assign', 'escalate', 'history'] };
    case 'dismissed':
    case 'skipped':
    case 'retracted':
      return { main: ['reopen'], more: ['history'] };
    case 'posting':
      return { main: [], more: ['history'] };
    case 'posted':
    case 'corrected':
      return afterwards(review, place);
  }
};

/** The gravest severity first, as people look for it. */
const beforeTopics: readonly Correction[] = [
  ...severities.toReversed().map((to): Correction => ({ field: 'severity', to })),
  ...intents.map((to): Correction => ({ field: 'intent', to })),
];
const afterTopics: readonly Correction[] = languages.map((to) => ({ field: 'language', to }));

/** Every other verdict, where one can still be corrected. */
const correctionsFor = (review: Review, topics: readonly string[]): Correction[] => {
  if (!correctable(review.state)) return [];
  const all = [...beforeTopics, ...topics.map((to): Correction => ({ field: 'topic', to })), ...afterTopics];
  return all.filter(({ field, to }) => to !== verdictOn(review.triage, field) && to !== 'und');
};

/** What the kill switch refuses. */
const sends: readonly CardAction[] = ['approve', 'post_again', 'try_again', 'agree', 'correct_reply'];
const whilePaused = ({ main, more }: Actions): Actions => ({
  main: main.filter((action) => !sends.includes(action)),
  more: more.filter((action) => !sends.includes(action)),
});

/** Humour and other ground are shown as what they are, not for this comment; pressed all the same, they say why. */
const notHereFor = ({ triage }: Review): RedraftWay[] =>
  redraftWays.filter((way) => toneRefusal(way, triage) !== undefined);

const needsOf = (review: Review, policy: Policy): Card['needs'] => {
  const draft = currentDraft(review);
  if (!draft || draft.text === '') return [];
  const open = review.state === 'in_review' || review.state === 'received';
  const stops = stopsOf(draft);
  const blocked = stops.some(({ overrulable }) => !overrulable);
  const long = policy.coolOffMs[review.triage.severity] > policy.coolOffMs.normal;
  return [
    ...(open && escalationProposed(review) ? (['escalate'] as const) : []),
    ...(blocked ? (['blocked'] as const) : []),
    ...(!blocked && stops.length > 0 ? (['overrule'] as const) : []),
    ...(approvalsNeeded(review, draft, policy) === 2 ? (['second_person'] as const) : []),
    ...(long ? (['cool_off'] as const) : []),
  ];
};

const foreignIn = (review: Review, readers: Readers, translates: boolean): Card['foreign'] => {
  const comment = isForeign(review.triage.language, readers);
  const draft = isForeign(currentDraft(review)?.language ?? review.triage.language, readers);
  return comment || draft ? { readIn: readers.language, comment, draft, translates } : undefined;
};

/** The card of a review, as its channel sees it: everything needed to decide, nothing a desk would have to decide. */
export const cardOf = (of: {
  review: Review;
  comment: Comment;
  history: AuthorHistory;
  route: Pick<Route, 'language' | 'timezone'>;
  /** Those the team answers in, which it therefore reads. */
  languages: readonly Language[];
  /** There is a model that could put words into another language. */
  translates: boolean;
  policy: Policy;
  paused: boolean;
  /** What the comment's place takes and does. */
  place?: Pick<Card['place'], 'limits' | 'moderate'> & { amends?: Amends };
  /** Names of the team's topics. */
  topics?: readonly string[];
}): Card => {
  const { review, comment, history, route, policy, paused } = of;
  const { amends = { edit: false, remove: false }, ...place } = of.place ?? { limits: [], moderate: [] };
  const actions = actionsFor(review, amends);
  const draft = currentDraft(review);
  const foreign = foreignIn(review, { language: route.language, languages: of.languages }, of.translates);
  return {
    reviewId: review.id,
    number: review.number,
    version: review.version,
    language: route.language,
    timezone: route.timezone,
    comment,
    review,
    history,
    place: { ...place, secondPersonFor: policy.secondPersonForModeration },
    moderate: review.state === 'posting' ? [] : offered(place.moderate, review.moderation?.standing ?? []),
    approvals: { given: review.approvals.length, needed: draft ? approvalsNeeded(review, draft, policy) : 1 },
    actions: paused ? whilePaused(actions) : actions,
    redraftWays: [...redraftWays],
    notHere: notHereFor(review),
    leaveReasons: [...leaveReasons],
    corrections: correctionsFor(review, of.topics ?? []),
    ...(foreign && { foreign }),
    paused,
    needs: needsOf(review, policy),
  };
};
