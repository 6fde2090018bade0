import type { Card } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { label } from '../catalogue/label.ts';
import type { Language } from '../language.ts';
import { readIn } from '../review/read.ts';
import type { Reading } from '../review/reading.ts';
import { currentDraft } from '../review/review.ts';
import { quoted, small, text } from './rich.ts';
import { beginning, oneLine } from './text.ts';
import type { Part } from './part.ts';

/** A text of the card in the language its readers read, folded at so many characters; or, honestly, why it is not there. */
const beside = (
  blockId: string,
  of: { spoken: Language; reading: Reading | undefined },
  card: Card,
  fold: number,
): Part[] => {
  const { foreign, language: shownIn } = card;
  if (!foreign) return [];
  const words = catalogue[shownIn].version;
  const names = label[shownIn].language;
  const language = names[of.reading?.language ?? foreign.readIn];
  if (of.reading === undefined && !readIn.includes(card.review.state)) return [];
  if (of.reading === undefined)
    return small(
      blockId,
      foreign.translates ? words.coming({ language }) : words.noModel({ spoken: names[of.spoken], language }),
    );
  if (of.reading.by === 'nobody') return small(blockId, words.none[of.reading.why]({ language }));
  const shown = beginning(of.reading.text, fold);
  const by =
    of.reading.by === 'model'
      ? words.byModel({ language, model: oneLine(of.reading.model, 60) })
      : words.byPerson({ language, name: oneLine(of.reading.teammate.name, 60) });
  return quoted(
    blockId,
    text(shown.length < of.reading.text.length ? `${shown}…` : shown),
    text(by, { italic: true }),
  );
};

/** The comment as the team reads it. */
export const commentReading = (card: Card, fold: number, blockId = 'comment_reading'): Part[] =>
  card.foreign?.comment
    ? beside(blockId, { spoken: card.review.triage.language, reading: card.review.reading }, card, fold)
    : [];

/** The draft as the team reads it; that there is no model is said once, under the comment. */
export const draftReading = (card: Card, fold: number, blockId = 'draft_reading'): Part[] => {
  const draft = currentDraft(card.review);
  const said = card.foreign?.comment && !card.foreign.translates && draft?.reading === undefined;
  return draft === undefined || draft.text === '' || !card.foreign?.draft || said
    ? []
    : beside(blockId, { spoken: draft.language, reading: draft.reading }, card, fold);
};
