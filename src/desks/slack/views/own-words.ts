import type { types } from '@slack/bolt';
import type { Card } from '../../../core/card.ts';
import { label } from '../../../core/catalogue/label.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { isRead } from '../../../core/review/reading.ts';
import type { Refusal } from '../../../core/review/refusal.ts';
import { currentDraft } from '../../../core/review/review.ts';
import type { Person, SlackDeskDeps } from '../listeners/deps.ts';
import { longestInput, textInput } from './frame.ts';
import type { FormMeta } from './frame.ts';
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
export const ownInput = ({ card, person, typed }: Drawing): types.KnownBlock[] => {
  const languages = between(card, person.language);
  const initial = typed ? (typed[ownField] ?? '') : readingOf(card);
  if (!languages || initial.length > longestInput) return [];
  const words = catalogue[person.language].edit;
  return [
    textInput(ownField, words.own(languages), {
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

interface Words {
  text: string;
  own?: { language: UiLanguage; text: string };
}

/**
 * The text that would go out, from what was typed in both fields. Their own words are put into the other language unless
 * they wrote that text themselves, too: whatever no draft of this review has said is their own.
 */
export const fromOwnWords = async (
  { own, text }: { own: string; text: string },
  { reviewId, revision }: FormMeta,
  { deps, person }: { deps: Pick<SlackDeskDeps, 'verbs'>; person: Person },
): Promise<Words | { refusal: Refusal }> => {
  const looked = await deps.verbs.look({ reviewId }, person.teammate);
  if (!looked.ok || !looked.card.foreign || own === '') return { text };
  const { card } = looked;
  const draft = currentDraft(card.review);
  // What they did not touch are not their words.
  if (own === readingOf(card)) return { text };
  const both = { text, own: { language: card.foreign?.readIn ?? 'en', text: own } };
  const theirs = text.trim() !== '' && !card.review.drafts.some((each) => each.text === text);
  if (theirs || (draft?.revision ?? 0) !== revision) return both;
  const put = await deps.verbs.translate({ reviewId }, own, person.teammate);
  return put.ok ? { ...both, text: put.text } : { refusal: put.refusal };
};
