import { card as cardWords } from '../catalogue/card.ts';
import { modal as catalogue } from '../catalogue/modal.ts';
import { outgoingText } from '../card/draft.ts';
import { findings, markedText } from '../card/findings.ts';
import type { Part } from '../card/part.ts';
import { draftReading } from '../card/reading.ts';
import { lines, link, quoted, text, verbatim } from '../card/rich.ts';
import { pieces, safeUrl } from '../card/text.ts';
import { label } from '../catalogue/label.ts';
import { currentDraft, notPostedReason, notPostedReasons } from '../review/review.ts';
import { choiceField, textField } from '../sheet/sheet.ts';
import { formSheet } from './form.ts';
import type { Drawing, Form } from './form.ts';

/** One block of rich text holds this much in Slack. */
const perBlock = 3000;
/** A view of Slack's may have 250 kB (https://docs.slack.dev/reference/views/modal-views); this is 180 kB of the widest letters. */
const longestWhole = 60_000;

/** A text of any length, whole. */
export const inPieces = (
  blockId: string,
  whole: string,
  show = (id: string, piece: string): Part[] => quoted(id, text(piece)),
): Part[] => pieces(whole, perBlock).flatMap((piece, index) => show(`${blockId}.${index}`, piece));

/** Posting by hand: the text to copy, the comment to open, and where the reply now stands. */
export const handoffForm: Form = {
  name: 'handoff',
  draw: (from) => {
    const { language } = from.person;
    const words = catalogue[language].handoff;
    const url = from.card.review.handoff?.url ?? from.card.comment.url;
    const parts = [
      ...lines('copy_label', text(words.copy, { bold: true })),
      ...inPieces('copy', outgoingText(from.card).slice(0, longestWhole), verbatim),
      ...(url === undefined ? [] : lines('open', link(cardWords[language].button.openComment, url))),
      textField('url', words.link, { initial: from.typed?.['url'] ?? '', optional: true }),
    ];
    return { ...formSheet('handoff', words, from, parts), readFirst: true };
  },
  read: (typed, _meta, { person }) => {
    const given = typed['url']?.trim();
    return given !== undefined && safeUrl(given) === undefined
      ? { errors: { url: catalogue[person.language].bring.badUrl } }
      : { decision: { do: 'posted_by_hand', ...(given === undefined ? {} : { url: given }) } };
  },
  words: (typed) => typed['url'] ?? '',
};

/** It could not be posted by hand: why, for whoever decides now. */
export const takeBackForm: Form = {
  name: 'take_back',
  draw: (from) => {
    const { language } = from.person;
    const words = catalogue[language].takeBack;
    const options = notPostedReasons.map((value) => ({ value, label: label[language].notPosted[value] }));
    return formSheet('take_back', words, from, [
      choiceField('reason', words.why, options, { initial: from.typed?.['reason'] ?? 'other' }),
      textField('note', words.note, {
        initial: from.typed?.['note'] ?? '',
        multiline: true,
        optional: true,
      }),
    ]);
  },
  read: ({ reason, note }) => ({
    decision: {
      do: 'take_back',
      reason: notPostedReason.parse(reason),
      ...(note === undefined ? {} : { note }),
    },
  }),
  words: (typed) => typed['note'] ?? '',
};

/** The whole text with the guard's findings marked in it. */
const wholeText = ({ card, person }: Drawing): Part[] => {
  const whole = outgoingText(card);
  const draft = currentDraft(card.review);
  const found = draft?.text === whole ? draft.findings : [];
  const shown =
    whole.length <= perBlock ? quoted('whole', markedText(whole, found)) : inPieces('whole', whole);
  return [
    ...shown,
    ...findings('whole_findings', found, whole, person.language),
    ...(draft?.text === whole ? draftReading(card, perBlock) : []),
  ];
};

/** Approving a text the guard stopped, with a reason that stands on the card. */
export const overruleForm: Form = {
  name: 'overrule',
  draw: (from) => {
    const words = catalogue[from.person.language].overrule;
    const parts = [
      ...lines('overrule', text(words.introduction)),
      ...wholeText(from),
      textField('reason', words.reason, { initial: from.typed?.['reason'] ?? '', multiline: true }),
    ];
    return { ...formSheet('overrule', words, from, parts), readFirst: true };
  },
  read: (typed, { revision }, { person }) => {
    const overrule = typed['reason']?.trim() ?? '';
    return overrule === ''
      ? { errors: { reason: catalogue[person.language].overrule.reason } }
      : { decision: { do: 'approve', revision, overrule } };
  },
  words: (typed) => typed['reason'] ?? '',
};

/** Reading a text that is too long for a card, whole, before approving it. */
export const readForm: Form = {
  name: 'read',
  draw: (from) => {
    const { title, submit, tooLong } = catalogue[from.person.language].read;
    const readable = outgoingText(from.card).length <= longestWhole;
    const parts = readable ? wholeText(from) : lines('too_long', text(tooLong));
    return { ...formSheet('read', { title, ...(readable && { submit }) }, from, parts), readFirst: true };
  },
  read: (_typed, { revision }) => ({ decision: { do: 'approve', revision } }),
  words: () => '',
};
