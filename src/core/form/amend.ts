import { amend as catalogue } from '../catalogue/amend.ts';
import { modal } from '../catalogue/modal.ts';
import { findings, markedText } from '../card/findings.ts';
import { lines, quoted, text } from '../card/rich.ts';
import { beginning, oneLine } from '../card/text.ts';
import type { Part } from '../card/part.ts';
import { stopsOf } from '../review/approval.ts';
import { amendedText } from '../review/amendment.ts';
import { currentDraft } from '../review/review.ts';
import type { Review } from '../review/review.ts';
import { textField } from '../sheet/sheet.ts';
import { comment, firstField, found, joined, replyFields } from './edit.ts';
import { formSheet } from './form.ts';
import type { Drawing, Form } from './form.ts';
import { inPieces } from './release.ts';

const longestQuote = 600;

/** The reply as it stands in public. */
const standing = ({ card, person }: Drawing): Part[] => {
  const reply = card.review.reply?.text ?? '';
  const shown = beginning(reply, longestQuote);
  const words = text(catalogue[person.language].stands);
  return quoted('stands', text(shown.length < reply.length ? `${shown}…` : shown), words);
};

/** What could not be made of it the last time is not typed again. */
const startsAs = ({ amendment, ...review }: Review): string => {
  const failed = amendment?.state === 'failed' && amendment.code !== 'changed_there';
  const wanted = failed ? amendedText({ amendment, ...review }) : undefined;
  return wanted ?? review.reply?.text ?? '';
};

/** The posted reply in other words. */
export const correctReplyForm: Form = {
  name: 'correct_reply',
  draw: (from) => {
    const words = catalogue[from.person.language].correct;
    const typed = from.typed && joined(from.typed);
    const initial = typed ?? startsAs(from.card.review);
    return formSheet('correct_reply', words, from, [
      ...found(from, typed ?? ''),
      ...comment(from),
      ...standing(from),
      ...replyFields(initial, from, { one: words.text, hint: words.hint }),
    ]);
  },
  read: (typed, { revision }, { person }) => {
    const words = joined(typed);
    return words.trim() === ''
      ? { errors: { [firstField]: modal[person.language].edit.empty } }
      : { decision: { do: 'correct_reply', revision, text: words } };
  },
  words: joined,
};

/** A second person reads the whole of what the reply is to say, and agrees. */
export const agreeForm: Form = {
  name: 'agree',
  draw: (from) => {
    const { card, person } = from;
    const words = catalogue[person.language].agree;
    const draft = currentDraft(card.review);
    const whole = amendedText(card.review) ?? '';
    const name = oneLine(card.review.amendment?.by.name ?? '', 60);
    const stopped = draft !== undefined && stopsOf(draft).length > 0;
    const sheet = formSheet('agree', words, from, [
      ...comment(from),
      ...standing(from),
      ...lines('instead', text(words.instead({ name }), { bold: true })),
      ...(stopped ? quoted('whole', markedText(whole, draft.findings)) : inPieces('whole', whole)),
      ...findings('whole_findings', draft?.findings ?? [], whole, person.language),
      ...(stopped ? lines('overrule', text(words.overrule)) : []),
      ...(stopped
        ? [textField('reason', words.reason, { initial: from.typed?.['reason'] ?? '', multiline: true })]
        : []),
    ]);
    return { ...sheet, readFirst: true };
  },
  read: (typed, { revision }) => {
    const overrule = typed['reason']?.trim() ?? '';
    return { decision: { do: 'agree', revision, ...(overrule !== '' && { overrule }) } };
  },
  words: (typed) => typed['reason'] ?? '',
};

/** Is it really meant? The reply goes from the place. */
export const retractForm: Form = {
  name: 'retract',
  draw: (from) => {
    const words = catalogue[from.person.language].retract;
    const sheet = formSheet('retract', words, from, [
      ...lines('means', text(words.means)),
      ...standing(from),
      textField('note', words.note, {
        initial: from.typed?.['note'] ?? '',
        multiline: true,
        optional: true,
      }),
    ]);
    return { ...sheet, readFirst: true };
  },
  read: ({ note }) => ({ decision: { do: 'retract', ...(note === undefined ? {} : { note }) } }),
  words: (typed) => typed['note'] ?? '',
};
