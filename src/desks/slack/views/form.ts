import type { types } from '@slack/bolt';
import type { Card } from '../../../core/card.ts';
import type { Finding } from '../../../core/guard/finding.ts';
import type { Decision } from '../../../core/review/event.ts';
import type { Refusal } from '../../../core/review/refusal.ts';
import { lines } from '../../../core/card/rich.ts';
import type { Inline } from '../../../core/card/part.ts';
import { shownRevision } from '../../../core/card/pressed.ts';
import type { Person, SlackDeskDeps } from '../listeners/deps.ts';
import { modalView } from './frame.ts';
import type { FormMeta, Typed } from './frame.ts';

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
}

/** A modal that ends in a decision. */
export interface Form {
  /** Also its callback id, after `form.`. */
  name: string;
  draw(from: Drawing): types.ModalView;
  /**
   * The decision that was typed, with what the form then holds where that is more than was typed; what is wrong with which
   * field; or why nothing can be decided.
   */
  read(
    typed: Typed,
    meta: FormMeta,
    asked: { deps: SlackDeskDeps; person: Person },
  ): Promise<
    { decision: Decision; typed?: Typed } | { errors: Record<string, string> } | { refusal: Refusal }
  >;
  /** The words that must not be lost when the decision comes too late. */
  words(typed: Typed): string;
}

export const metaOf = (card: Card): FormMeta => ({
  reviewId: card.reviewId,
  revision: shownRevision(card),
  number: card.number,
});

/** Why it was refused, on top of the form. */
export const noticeBlocks = ({ notice }: Drawing): types.KnownBlock[] =>
  notice === undefined ? [] : lines('notice', notice);

/** The modal of a form: its title and button in the reader's words, on top what was refused, then its fields. */
export const formView = (
  name: string,
  words: { title: (card: Card) => string; submit: string },
  from: Drawing,
  fields: types.KnownBlock[],
): types.ModalView =>
  modalView({
    callbackId: `form.${name}`,
    language: from.person.language,
    title: words.title(from.card),
    submit: words.submit,
    meta: metaOf(from.card),
    blocks: [...noticeBlocks(from), ...fields],
  });
