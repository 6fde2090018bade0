import type { Card } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { commentReading } from './reading.ts';
import { plain, quoted, small, text } from './rich.ts';
import { beginning, oneLine } from './text.ts';
import { pressValue } from './pressed.ts';
import type { Part } from './part.ts';

/** Longer comments are folded to this many characters; "Show all" has the rest. */
export const foldAt = 600;
/** On a card that is decided, a reminder of what it was about is enough. */
export const foldFinishedAt = 200;

const parent = (card: Card): Part[] => {
  const { parent: answered } = card.comment;
  if (answered?.text === undefined) return [];
  const words = catalogue[card.language];
  const name = oneLine(answered.author?.name ?? '', 120);
  return quoted(
    'parent',
    text(oneLine(answered.text, 240)),
    text(name === '' ? words.inReplyToSomebody : words.inReplyTo({ name }), { italic: true }),
  );
};

const showAll = (card: Card): Part => ({
  type: 'actions',
  block_id: `whole.${card.version}`,
  elements: [
    {
      type: 'button',
      action_id: 'card.show_all',
      text: plain(catalogue[card.language].button.show_all),
      value: pressValue(card),
    },
  ],
});

const mostNotes = 5;
/** What their author did not say. */
const beside = ({ comment: { notes = [] } }: Card): Part[] =>
  small('notes', ...notes.slice(0, mostNotes).map((note) => `⚠ ${oneLine(note, 300)}`));

/** What they answered, and what they said: whole, or folded with a button that shows all of it. */
export const said = (card: Card, fold: number): Part[] => {
  const words = catalogue[card.language];
  const whole = card.comment.text;
  const shown = beginning(whole, fold);
  const rest = whole.length - shown.length;
  const quote =
    whole.trim() === ''
      ? text(words.empty, { italic: true })
      : [...text(shown), ...(rest > 0 ? text(words.folded({ more: rest }), { italic: true }) : [])];
  return [
    ...(fold === foldAt ? parent(card) : []),
    ...quoted('comment', quote),
    ...(rest > 0 ? [showAll(card)] : []),
    ...(fold === foldAt ? beside(card) : []),
    ...commentReading(card, fold),
  ];
};
