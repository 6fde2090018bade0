import type { Card } from '../card.ts';
import { label } from '../catalogue/label.ts';
import { modal as catalogue } from '../catalogue/modal.ts';
import type { UiLanguage } from '../language.ts';
import { isRead } from '../review/reading.ts';
import { currentDraft } from '../review/review.ts';
import { longestInput, textField } from '../sheet/sheet.ts';
import type { TextField } from '../sheet/sheet.ts';
import type { Drawing } from './form.ts';

/** Where somebody writes in their own language. */
export const ownField = 'own';

/** The languages somebody writes between, where the reply goes out in one the team does not read and a model can help. */
const between = ({ foreign, review }: Card, shownIn: UiLanguage) => {
  if (!foreign?.draft || !foreign.translates) return undefined;
  const names = label[shownIn].language;
  const into = currentDraft(review)?.language ?? review.triage.language;
  return { language: names[foreign.readIn], into: names[into] };
};

const readingOf = ({ review }: Card): string => {
  const reading = currentDraft(review)?.reading;
  return isRead(reading) ? reading.text : '';
};

/** The field for their own words, before the one for the text that goes out; prefilled with how that reads. */
export const ownInput = ({ card, person, typed }: Drawing): TextField[] => {
  const languages = between(card, person.language);
  const initial = typed ? (typed[ownField] ?? '') : readingOf(card);
  if (!languages || initial.length > longestInput) return [];
  const words = catalogue[person.language].edit;
  return [
    textField(ownField, words.own(languages), {
      initial,
      multiline: true,
      optional: true,
      hint: words.ownHint(languages),
      focus: true,
    }),
  ];
};

/** What the other field is called, where it stands beside one for their own words. */
export const outgoingLabel = ({ card, person }: Drawing): string => {
  const languages = between(card, person.language);
  const words = catalogue[person.language].edit;
  return languages ? words.outgoing(languages) : words.text;
};

/** A text to go out, with the words of their own that it was made from. */
export interface Words {
  text: string;
  own?: { language: UiLanguage; text: string };
}

/**
 * The text that would go out, from what was typed in both fields. Their own words have to be put into the other language unless
 * they wrote that text themselves, too: whatever no draft of this review has said is their own.
 */
export const fromOwnWords = (
  { own, text }: { own: string; text: string },
  revision: number,
  card: Card | undefined,
): Words | { translate: string; into: (text: string) => Words } => {
  if (card?.foreign === undefined || own === '') return { text };
  // What they did not touch are not their words.
  if (own === readingOf(card)) return { text };
  const both = { text, own: { language: card.foreign.readIn, text: own } };
  const theirs = text.trim() !== '' && !card.review.drafts.some((each) => each.text === text);
  if (theirs || (currentDraft(card.review)?.revision ?? 0) !== revision) return both;
  return { translate: own, into: (translated) => ({ ...both, text: translated }) };
};
