import { modal as catalogue } from '../catalogue/modal.ts';
import { currentDraft } from '../review/review.ts';
import type { Card } from '../card.ts';
import { applied } from '../guard/apply.ts';
import { chosenFindings } from '../card/apply.ts';
import type { Pressed } from '../card/pressed.ts';
import { beginning, oneLine, pieces } from '../card/text.ts';
import { sources } from '../card/draft.ts';
import { findings, markedText } from '../card/findings.ts';
import { commentReading } from '../card/reading.ts';
import { quoted, text } from '../card/rich.ts';
import type { Part } from '../card/part.ts';
import { longestInput, textField } from '../sheet/sheet.ts';
import type { TextField, Typed } from '../sheet/sheet.ts';
import { formSheet } from './form.ts';
import { counted } from './length.ts';
import type { Decides, Drawing, Form } from './form.ts';
import { fromOwnWords, outgoingLabel, ownField, ownInput } from './own-words.ts';
import type { Words } from './own-words.ts';

/** A draft longer than one field is edited in several; joined they are the text again. */
const mostFields = 20;
const field = (index: number): string => `text.${index}`;
export const firstField = field(0);

/** The reply that was typed, whole. */
export const joined = (typed: Typed): string =>
  Array.from({ length: mostFields }, (_, index) => typed[field(index)] ?? '').join('');

/** A reply to be changed, counted for its place: `one` is what its field is called, `beside` that another field may do as well. */
export const replyFields = (
  initial: string,
  { card, person }: Drawing,
  { one, hint, beside = false }: { one: string; hint: string; beside?: boolean },
): TextField[] => {
  const parts = pieces(initial, longestInput);
  // What cannot be shown whole must not be saved short: such a text is written anew.
  const all = parts.length === 0 || parts.length > mostFields ? [''] : parts;
  const said = counted(all.join(''), card.place.limits, hint, person.language);
  const part = catalogue[person.language].edit.part;
  return all.map((piece, index) =>
    textField(field(index), all.length === 1 ? one : part({ part: index + 1 }), {
      initial: piece,
      multiline: true,
      // Any one part of several may be emptied; all of them together are checked when they come back.
      optional: all.length > 1 || beside,
      focus: index === 0 && !beside,
      ...(index === all.length - 1 ? said : said.counts && { counts: said.counts }),
    }),
  );
};

const fields = (initial: string, from: Drawing): TextField[] => {
  const own = ownInput(from);
  const { hint } = catalogue[from.person.language].edit;
  // Their own words in another field may do.
  const beside = own.length > 0;
  return [...own, ...replyFields(initial, from, { one: outgoingLabel(from), hint, beside })];
};

/** What they said. */
export const comment = ({ card, person }: Drawing): Part[] => {
  const shown = beginning(card.comment.text, longestInput);
  return quoted(
    'edit_comment',
    text(shown.length < card.comment.text.length ? `${shown}…` : shown),
    text(catalogue[person.language].theComment, { italic: true }),
  );
};

/** What the draft's facts were taken from, in its words, for whoever changes them. */
const facts = ({ card, person }: Drawing): Part[] =>
  (currentDraft(card.review)?.knowledge ?? [])
    .slice(0, 4)
    .flatMap((cited, nth) =>
      quoted(`edit_fact.${nth}`, text(oneLine(cited.text, 600)), sources([cited], person.language)),
    );

/** The draft as it reads now, for somebody whose words are based on an older one. */
const newer = ({ card, person, newer: changed }: Drawing): Part[] => {
  const now = currentDraft(card.review)?.text ?? '';
  if (!changed || now === '') return [];
  const shown = beginning(now, longestInput);
  return quoted(
    'edit_newer',
    text(shown.length < now.length ? `${shown}…` : shown),
    text(catalogue[person.language].edit.newer, { bold: true }),
  );
};

/** What the guard says to what was typed. */
export const found = (from: Drawing, typed: string): Part[] =>
  from.findings && from.findings.length > 0
    ? [
        ...quoted('edit_marked', markedText(beginning(typed, longestInput), from.findings)),
        ...findings('edit_findings', from.findings, typed, from.person.language),
      ]
    : [];

/**
 * The draft with the chosen suggestions in it, to be looked at before it is saved. A press on a card whose draft has
 * become another opens that one as it is.
 */
export const suggestedEdit = (
  card: Card,
  { revision, choice }: Pressed,
): Pick<Drawing, 'typed' | 'notice'> => {
  const draft = currentDraft(card.review);
  if (draft?.revision !== revision) return {};
  const parts = pieces(applied(draft.text, chosenFindings(choice, draft.findings)), longestInput);
  if (parts.length > mostFields) return {};
  return {
    typed: Object.fromEntries(parts.map((part, index) => [field(index), part])),
    notice: text(catalogue[card.language].edit.applied),
  };
};

/** Changing the words of a reply: prefilled with the draft, or with what was typed when it was refused. */
export const editForm: Form = {
  name: 'edit',
  draw: (from) => {
    const { title, submit, proposeAnyway } = catalogue[from.person.language].edit;
    const typed = from.typed && joined(from.typed);
    return formSheet('edit', { title, submit: from.newer ? proposeAnyway : submit }, from, [
      ...newer(from),
      ...found(from, typed ?? ''),
      ...comment(from),
      ...commentReading(from.card, longestInput, 'edit_reading'),
      ...facts(from),
      ...fields(typed ?? currentDraft(from.card.review)?.text ?? '', from),
    ]);
  },
  read: (typed, { revision }, { person, card }) => {
    const own = typed[ownField]?.trim() ?? '';
    const decides = (words: Words): Decides => ({
      decision:
        revision === 0 ? { do: 'propose', ...words, approve: false } : { do: 'edit', revision, ...words },
      typed: { [firstField]: words.text, ...(own !== '' && { [ownField]: own }) },
    });
    const words = fromOwnWords({ own, text: joined(typed) }, revision, card);
    if ('translate' in words)
      return { translate: words.translate, decides: (text) => decides(words.into(text)) };
    return words.text.trim() === ''
      ? { errors: { [firstField]: catalogue[person.language].edit.empty } }
      : decides(words);
  },
  words: (typed) => [typed[ownField] ?? '', joined(typed)].filter((each) => each !== '').join('\n\n'),
};
