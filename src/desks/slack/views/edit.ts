import type { types } from '@slack/bolt';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { currentDraft } from '../../../core/review/review.ts';
import type { Card } from '../../../core/card.ts';
import { applied } from '../../../core/guard/apply.ts';
import { chosenFindings } from '../../../core/card/apply.ts';
import type { Pressed } from '../../../core/card/pressed.ts';
import { beginning, oneLine, pieces } from '../../../core/card/text.ts';
import { sources } from '../../../core/card/draft.ts';
import { findings, markedText } from '../../../core/card/findings.ts';
import { commentReading } from '../../../core/card/reading.ts';
import { quoted, text } from '../../../core/card/rich.ts';
import { longestInput, modalView, textInput } from './frame.ts';
import type { Typed } from './frame.ts';
import { metaOf, noticeBlocks } from './form.ts';
import type { Drawing, Form } from './form.ts';
import { fromOwnWords, outgoingLabel, ownField, ownInput } from './own-words.ts';

/** A draft longer than one of Slack's fields is edited in several; joined they are the text again. */
const mostFields = 20;
const field = (index: number): string => `text.${index}`;

const joined = (typed: Typed): string =>
  Array.from({ length: mostFields }, (_, index) => typed[field(index)] ?? '').join('');

const fields = (initial: string, from: Drawing): types.KnownBlock[] => {
  const words = catalogue[from.person.language].edit;
  const parts = pieces(initial, longestInput);
  // What cannot be shown whole must not be saved short: such a text is written anew.
  if (parts.length > mostFields) return fields('', from);
  const all = parts.length === 0 ? [''] : parts;
  const own = ownInput(from);
  const outgoing = all.map((part, index) =>
    textInput(field(index), all.length === 1 ? outgoingLabel(from) : words.part({ part: index + 1 }), {
      initial: part,
      multiline: true,
      // Any one part of several may be emptied; all of them together are checked when they come back.
      // Their own words in another field may do.
      optional: all.length > 1 || own.length > 0,
      focus: index === 0 && own.length === 0,
      ...(index === all.length - 1 ? { hint: words.hint } : {}),
    }),
  );
  return [...own, ...outgoing];
};

const comment = ({ card, person }: Drawing): types.KnownBlock[] => {
  const shown = beginning(card.comment.text, longestInput);
  return quoted(
    'edit_comment',
    text(shown.length < card.comment.text.length ? `${shown}…` : shown),
    text(catalogue[person.language].theComment, { italic: true }),
  );
};

/** What the draft's facts were taken from, in its words, for whoever changes them. */
const facts = ({ card, person }: Drawing): types.KnownBlock[] =>
  (currentDraft(card.review)?.knowledge ?? [])
    .slice(0, 4)
    .flatMap((cited, nth) =>
      quoted(`edit_fact.${nth}`, text(oneLine(cited.text, 600)), sources([cited], person.language)),
    );

/** The draft as it reads now, for somebody whose words are based on an older one. */
const newer = ({ card, person, newer: changed }: Drawing): types.KnownBlock[] => {
  const now = currentDraft(card.review)?.text ?? '';
  if (!changed || now === '') return [];
  const shown = beginning(now, longestInput);
  return quoted(
    'edit_newer',
    text(shown.length < now.length ? `${shown}…` : shown),
    text(catalogue[person.language].edit.newer, { bold: true }),
  );
};

const found = (from: Drawing, typed: string): types.KnownBlock[] =>
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
    const words = catalogue[from.person.language].edit;
    const typed = from.typed && joined(from.typed);
    return modalView({
      callbackId: 'form.edit',
      language: from.person.language,
      title: words.title(from.card),
      submit: from.newer ? words.proposeAnyway : words.submit,
      meta: metaOf(from.card),
      blocks: [
        ...noticeBlocks(from),
        ...newer(from),
        ...found(from, typed ?? ''),
        ...comment(from),
        ...commentReading(from.card, longestInput, 'edit_reading'),
        ...facts(from),
        ...fields(typed ?? currentDraft(from.card.review)?.text ?? '', from),
      ],
    });
  },
  read: async (typed, meta, asked) => {
    const own = typed[ownField]?.trim() ?? '';
    const said = joined(typed);
    const words = own === '' ? { text: said } : await fromOwnWords({ own, text: said }, meta, asked);
    if ('refusal' in words) return words;
    if (words.text.trim() === '')
      return { errors: { [field(0)]: catalogue[asked.person.language].edit.empty } };
    return {
      decision:
        meta.revision === 0
          ? { do: 'propose', ...words, approve: false }
          : { do: 'edit', revision: meta.revision, ...words },
      typed: { [field(0)]: words.text, ...(own !== '' && { [ownField]: own }) },
    };
  },
  words: (typed) => [typed[ownField] ?? '', joined(typed)].filter((each) => each !== '').join('\n\n'),
};
