import type { Teammate } from '../actor.ts';
import type { Card } from '../card.ts';
import type { Inline, Part } from '../card/part.ts';
import { shownRevision } from '../card/pressed.ts';
import { lines } from '../card/rich.ts';
import type { Finding } from '../guard/finding.ts';
import type { Person } from '../reader.ts';
import type { Decision } from '../review/event.ts';
import type { Field, FormMeta, Sheet, Typed } from '../sheet/sheet.ts';

/** What a form is drawn from: the card as it is now, and, the second time, what was typed and why it was refused. */
export interface Drawing {
  card: Card;
  person: Person;
  typed?: Typed;
  notice?: Inline[];
  /** What the guard found in the typed text. */
  findings?: Finding[];
  /** The draft became another while they typed. */
  newer?: boolean;
  /** How many other comments of the same author wait. */
  others?: number;
}

/** When and by whom a form was sent, and what it was about as it is now. */
export interface Sent {
  /** Epoch ms. */
  now: number;
  person: Person;
  /** Absent where the sender may not look at it any more. */
  card: Card | undefined;
  /** Whom a field for people names. */
  who: Teammate | undefined;
}

/** A decision, with what the form then holds where that is more than was typed. */
export interface Decides {
  decision: Decision;
  typed?: Typed;
  /** The same for the other comments of the author. */
  others?: true;
}
/** What was typed means: a decision; what is wrong with which field; or words that have to be put into the reply's language first. */
export type Meaning =
  | Decides
  | { errors: Record<string, string> }
  | { translate: string; decides: (text: string) => Decides };

/** A sheet that ends in a decision. */
export interface Form {
  /** Also its sheet's name, after `form.`. */
  name: string;
  /** It can be meant for all comments of the author that wait: it is drawn with their number. */
  asksOfOthers?: boolean;
  draw(from: Drawing): Sheet;
  read(typed: Typed, meta: FormMeta, sent: Sent): Meaning;
  /** The words that must not be lost when the decision comes too late. */
  words(typed: Typed): string;
}

const metaOf = (card: Card): FormMeta => ({
  reviewId: card.reviewId,
  revision: shownRevision(card),
  number: card.number,
});

/** The sheet of a form: its title and button in the reader's words, on top what was refused, then its parts. */
export const formSheet = (
  name: string,
  words: { title: (card: Card) => string; submit?: string },
  from: Drawing,
  parts: (Part | Field)[],
): Sheet => ({
  name: `form.${name}`,
  title: words.title(from.card),
  ...(words.submit !== undefined && { submit: words.submit }),
  meta: metaOf(from.card),
  parts: [...(from.notice === undefined ? [] : lines('notice', from.notice)), ...parts],
});
