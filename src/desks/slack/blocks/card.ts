import type { types } from '@slack/bolt';
import type { Card } from '../../../core/card.ts';
import { card as catalogue } from '../../../core/catalogue/card.ts';
import { label } from '../../../core/catalogue/label.ts';
import { currentDraft } from '../../../core/review/review.ts';
import type { ReviewState } from '../../../core/review/review.ts';
import type { SlackContent } from '../web-port.ts';
import { actions } from './actions.ts';
import { correctedNote } from './correct.ts';
import { foldAt, foldFinishedAt, said } from './comment.ts';
import { proposal } from './draft.ts';
import { ground } from './ground.ts';
import { draftReading } from './reading.ts';
import { authorName, chips, who } from './head.ts';
import { care, needs, outcome } from './outcome.ts';
import { quoted, small, text } from './rich.ts';
import { mostCharacters, textLength } from './size.ts';
import { beginning, escaped, oneLine } from './text.ts';
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

const reasons = (card: Card): types.KnownBlock[] => {
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
const line: types.DividerBlock = { type: 'divider', block_id: 'ours' };

const openCard = (card: Card, fits: boolean): types.KnownBlock[] => [
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
  ...actions(card, fits),
];

/** As much of a reply as a card that is decided shows. */
const mostOfReply = 300;

/** Compact: what it was about, what became of it. */
const finishedCard = (card: Card): types.KnownBlock[] => {
  const reply = card.review.reply?.text ?? '';
  const shown = beginning(reply, mostOfReply);
  return [
    ...chips(card),
    ...who(card),
    ...said(card, foldFinishedAt),
    // What closed it, where nobody decided: the comment is gone, or was answered there.
    ...(card.review.state === 'dismissed' && !card.review.dismissal ? ground(card) : []),
    line,
    ...outcome(card),
    ...quoted('reply', text(shown.length < reply.length ? `${shown}…` : shown)),
    ...(reply === currentDraft(card.review)?.text ? draftReading(card, mostOfReply) : []),
    ...actions(card, true),
  ];
};

/** Whether the text that would go out can stand whole on the card. */
export const draftFits = (card: Card): boolean => textLength(openCard(card, true)) <= mostCharacters;

/** The card in Block Kit, at most 50 blocks and 13,000 characters whatever the comment, the names and the draft hold. */
export const cardBlocks = (card: Card): types.KnownBlock[] => {
  if (finished.includes(card.review.state)) return finishedCard(card);
  const whole = openCard(card, true);
  return textLength(whole) <= mostCharacters ? whole : openCard(card, false);
};

/** Addresses that strangers wrote are words in a notification, nothing to press. */
const unlinked = (words: string): string => words.replaceAll(/https?:\/\//giu, '');

/** The card with its fallback line for notifications, which is Slack markup and therefore escaped. */
export const cardContent = (card: Card): SlackContent => ({
  text: escaped(
    catalogue[card.language].brief({
      number: card.number,
      severity: label[card.language].severity[card.review.triage.severity],
      author: unlinked(authorName(card)),
      text: unlinked(oneLine(card.comment.text, 150)),
    }),
  ),
  blocks: cardBlocks(card),
});
