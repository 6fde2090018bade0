import type { types } from '@slack/bolt';
import { card as cardWords } from '../../../core/catalogue/card.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { currentDraft } from '../../../core/review/review.ts';
import { findings, markedText } from '../../../core/card/findings.ts';
import { outgoingText } from '../../../core/card/draft.ts';
import { draftReading } from '../../../core/card/reading.ts';
import { lines, link, quoted, text } from '../../../core/card/rich.ts';
import { pieces, safeUrl } from '../../../core/card/text.ts';
import { modalView, textInput } from './frame.ts';
import { formView, metaOf, noticeBlocks } from './form.ts';
import type { Drawing, Form } from './form.ts';

/** One block of rich text holds this much. */
const perBlock = 3000;
/** A view may have 250 kB (https://docs.slack.dev/reference/views/modal-views); this is 180 kB of the widest letters. */
const longestWhole = 60_000;

const copyBlocks = (whole: string): types.KnownBlock[] =>
  pieces(whole.slice(0, longestWhole), perBlock).flatMap((piece, index) =>
    quoted(`copy.${index}`, text(piece)),
  );

/** Posting by hand: the text to copy, the comment to open, and where the reply now stands. */
export const handoffForm: Form = {
  name: 'handoff',
  draw: (from) => {
    const { language } = from.person;
    const words = catalogue[language].handoff;
    const url = from.card.review.handoff?.url ?? from.card.comment.url;
    return modalView({
      callbackId: 'form.handoff',
      language,
      title: words.title(from.card),
      submit: words.submit,
      meta: metaOf(from.card),
      blocks: [
        ...noticeBlocks(from),
        ...lines('copy_label', text(words.copy, { bold: true })),
        ...copyBlocks(outgoingText(from.card)),
        ...(url === undefined ? [] : lines('open', link(cardWords[language].button.openComment, url))),
        textInput('url', words.link, { initial: from.typed?.['url'] ?? '', optional: true }),
      ],
    });
  },
  read: (typed, _meta, { person }) => {
    const given = typed['url']?.trim();
    if (given !== undefined && safeUrl(given) === undefined)
      return Promise.resolve({ errors: { url: catalogue[person.language].bring.badUrl } });
    return Promise.resolve({
      decision: { do: 'posted_by_hand', ...(given === undefined ? {} : { url: given }) },
    });
  },
  words: (typed) => typed['url'] ?? '',
};

/** The whole text with the guard's findings marked in it. */
const wholeText = ({ card, person }: Drawing): types.KnownBlock[] => {
  const whole = outgoingText(card);
  const found = currentDraft(card.review)?.text === whole ? (currentDraft(card.review)?.findings ?? []) : [];
  const asRead = currentDraft(card.review)?.text === whole ? draftReading(card, perBlock) : [];
  if (whole.length <= perBlock)
    return [
      ...quoted('whole', markedText(whole, found)),
      ...findings('whole_findings', found, whole, person.language),
      ...asRead,
    ];
  return [
    ...pieces(whole, perBlock).flatMap((piece, index) => quoted(`whole.${index}`, text(piece))),
    ...findings('whole_findings', found, whole, person.language),
    ...asRead,
  ];
};

/** Approving a text the guard stopped, with a reason that stands on the card. */
export const overruleForm: Form = {
  name: 'overrule',
  draw: (from) => {
    const words = catalogue[from.person.language].overrule;
    return formView('overrule', words, from, [
      ...lines('overrule', text(words.introduction)),
      ...wholeText(from),
      textInput('reason', words.reason, { initial: from.typed?.['reason'] ?? '', multiline: true }),
    ]);
  },
  read: (typed, { revision }, { person }) => {
    const overrule = typed['reason']?.trim() ?? '';
    return Promise.resolve(
      overrule === ''
        ? { errors: { reason: catalogue[person.language].overrule.reason } }
        : { decision: { do: 'approve', revision, overrule } },
    );
  },
  words: (typed) => typed['reason'] ?? '',
};

/** Reading a text that is too long for a card, whole, before approving it. */
export const readForm: Form = {
  name: 'read',
  draw: (from) => {
    const words = catalogue[from.person.language].read;
    const tooLong = outgoingText(from.card).length > longestWhole;
    return modalView({
      callbackId: 'form.read',
      language: from.person.language,
      title: words.title(from.card),
      ...(tooLong ? {} : { submit: words.submit }),
      meta: metaOf(from.card),
      blocks: [
        ...noticeBlocks(from),
        ...(tooLong ? lines('too_long', text(words.tooLong)) : wholeText(from)),
      ],
    });
  },
  read: (_typed, { revision }) => Promise.resolve({ decision: { do: 'approve', revision } }),
  words: () => '',
};
