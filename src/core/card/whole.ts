import type { Card } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { label } from '../catalogue/label.ts';
import { currentDraft } from '../review/review.ts';
import type { ReviewState } from '../review/review.ts';
import { actions } from './actions.ts';
import { amended, formerText, mostOfReply, shortReply } from './amended.ts';
import { correctedNote } from './correct.ts';
import { foldAt, foldFinishedAt, said } from './comment.ts';
import { proposal } from './draft.ts';
import { moderated } from './moderated.ts';
import { ground } from './ground.ts';
import { draftReading } from './reading.ts';
import { authorName, chips, who } from './head.ts';
import { care, needs, outcome } from './outcome.ts';
import type { Divider, Part } from './part.ts';
import { quoted, small, text } from './rich.ts';
import { oneLine } from './text.ts';
import { reasonText } from './why.ts';

const finished: readonly ReviewState[] = ['posted', 'dismissed', 'skipped', 'corrected', 'retracted'];

/** Triage gives its gravest reasons first; more than this nobody reads. */
const mostReasons = 3;
/** These only repeat what a chip says already. */
const obvious = new Set([
  'topic',
  'intent_question',
  'intent_complaint',
  'intent_praise',
  'intent_suggestion',
]);

const reasons = (card: Card): Part[] => {
  const said = card.review.triage.reasons
    .filter(({ because }) => !obvious.has(because))
    .flatMap((reason) => reasonText(reason, card.language) ?? []);
  return said.length === 0
    ? []
    : small(
        'reasons',
        catalogue[card.language].why({ reasons: [...new Set(said)].slice(0, mostReasons).join(' ') }),
      );
};

/** Between what they said and what we say. */
const line: Divider = { type: 'divider', block_id: 'ours' };

/** The card while something can still be decided; `fits`: the text that would go out can stand on it whole. */
const openCard = (card: Card, fits: boolean): Part[] => [
  ...chips(card),
  ...who(card),
  ...said(card, foldAt),
  ...reasons(card),
  ...correctedNote(card),
  ...ground(card),
  line,
  ...proposal(card, fits),
  ...needs(card),
  ...outcome(card),
  ...care(card),
  ...moderated(card),
  ...actions(card, fits),
];

/** Compact: what it was about, what became of it. */
const finishedCard = (card: Card): Part[] => {
  const reply = card.review.reply?.text ?? '';
  return [
    ...chips(card),
    ...who(card),
    ...said(card, foldFinishedAt),
    // What closed it, where nobody decided: the comment is gone, or was answered there.
    ...(card.review.state === 'dismissed' && !card.review.dismissal ? ground(card) : []),
    line,
    ...outcome(card),
    ...quoted('reply', text(shortReply(reply))),
    ...(reply === currentDraft(card.review)?.text ? draftReading(card, mostOfReply) : []),
    ...formerText(card),
    ...amended(card),
    ...moderated(card),
    ...actions(card, true),
  ];
};

/** Whether a desk has room for these parts on one message. */
export type Fits = (parts: readonly Part[]) => boolean;

/** The card from top to bottom. Where it has no room for the text that would go out, it says so instead of shortening it. */
export const cardParts = (card: Card, fits: Fits): Part[] => {
  if (finished.includes(card.review.state)) return finishedCard(card);
  const whole = openCard(card, true);
  return fits(whole) ? whole : openCard(card, false);
};

/** Addresses that strangers wrote are words in a notification, nothing to press. */
const unlinked = (words: string): string => words.replaceAll(/https?:\/\//giu, '');

/** The card in one line, for notifications and lists. */
export const cardBrief = (card: Card): string =>
  catalogue[card.language].brief({
    number: card.number,
    severity: label[card.language].severity[card.review.triage.severity],
    author: unlinked(authorName(card)),
    text: unlinked(oneLine(card.comment.text, 150)),
  });
