import type { Teammate } from '../../core/actor.ts';
import { refusedParts } from '../../core/answer/refused.ts';
import type { Card } from '../../core/card.ts';
import type { Part } from '../../core/card/part.ts';
import { lines, text } from '../../core/card/rich.ts';
import { refusalText } from '../../core/catalogue/refusal.ts';
import type { Person } from '../../core/reader.ts';
import type { Refusal } from '../../core/review/refusal.ts';
import type { Sheet } from '../../core/sheet/sheet.ts';

/** Somebody did something at a desk. */
export interface Asked {
  person: Person;
  /** Names the one thing they did, equally each time it is handed over. */
  press: string;
  /** When they did it, epoch ms; long ago after a crash. */
  at: number;
  /** How much of a text this desk shows at a stretch, in characters. */
  pageLength: number;
  /** Who an id of this desk is; undefined for what is nobody's. */
  teammate(id: string): Promise<Teammate | undefined>;
}

/** What whoever did something is shown, to them alone; how is each desk's business. */
export type Answer =
  /** It is done, and the card, drawn anew, says so. */
  | { answer: 'done'; card: Card }
  /** Words of ours; `brief` stands for them where nothing but a line fits, `tooLong` where they do not fit whole. */
  | { answer: 'said'; brief: string; parts: Part[]; tooLong?: string }
  /** A card as they read it, with a sentence before it. */
  | { answer: 'card'; card: Card; said?: string }
  | { answer: 'sheet'; sheet: Sheet }
  | { answer: 'refused'; refusal: Refusal; brief: string; parts: Part[]; card?: Card }
  /** What is wrong with which field, and the sheet with everything that was typed, to be sent again. */
  | { answer: 'errors'; errors: Record<string, string>; again: Sheet }
  | { answer: 'nothing' };

/** A sentence, and what follows it. */
export const said = (words: string, more: Part[] = []): Answer => ({
  answer: 'said',
  brief: words,
  parts: [...lines('said', text(words)), ...more],
});

/** Why not, in the reader's words; `of` is the text of theirs that was stopped. */
export const refused = (
  refusal: Refusal,
  person: Person,
  more: { of?: string; card?: Card } = {},
): Answer => ({
  answer: 'refused',
  refusal,
  brief: refusalText(refusal, person.language, person.timezone),
  parts: refusedParts(refusal, person, more.of),
  ...(more.card && { card: more.card }),
});

/** A card as this person reads it, which a whole channel reads in the channel's language. */
export const cardFor = (card: Card, { language, timezone }: Person): Card => ({
  ...card,
  language,
  timezone,
});
