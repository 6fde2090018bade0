import type { types } from '@slack/bolt';
import type { AuditEntry } from '../../../app/ports/store.ts';
import type { History } from '../../../app/verbs.ts';
import { didText, history as catalogue } from '../../../core/catalogue/history.ts';
import { label } from '../../../core/catalogue/label.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { lines, moment, quoted, small, text } from '../../../core/card/rich.ts';
import type { Inline } from '../../../core/card/part.ts';
import { oneLine } from '../../../core/card/text.ts';

const mostSteps = 30;
const mostEarlier = 5;

const step = ({ actor, action, at }: AuditEntry, language: UiLanguage): Inline[] => {
  const by = actor.kind === 'teammate' ? oneLine(actor.teammate.name, 60) : catalogue[language].bySystem;
  return [moment(at), ...text(` · ${by} · ${didText(action, language)}`)];
};

const earlierOne = (
  { comment, review }: History['earlier'][number],
  index: number,
  language: UiLanguage,
): types.KnownBlock[] => {
  const reply = review.reply?.text;
  return quoted(
    `earlier.${index}`,
    [
      ...text(oneLine(comment.text, 300) || '…'),
      ...(reply === undefined
        ? []
        : text(`\n${catalogue[language].reply} ${oneLine(reply, 300)}`, { italic: true })),
    ],
    [
      ...text(`#${review.number} · `),
      moment(comment.postedAt),
      ...text(` · ${label[language].state[review.state]}`),
    ],
  );
};

/** The title for where history stands without a frame of its own. */
export const historyTitle = ({ card }: History, language: UiLanguage): types.RichTextBlock[] =>
  lines('history', text(catalogue[language].title(card), { bold: true }));

/** What happened to a review, latest steps last, and what its author wrote before; well below a message's limits. */
export const historyBlocks = ({ audit, earlier }: History, language: UiLanguage): types.KnownBlock[] => {
  const words = catalogue[language];
  const left = audit.length - mostSteps;
  return [
    ...lines(
      'steps',
      left > 0 ? text(words.more({ count: left }), { italic: true }) : [],
      ...audit.slice(-mostSteps).map((entry) => step(entry, language)),
      audit.length === 0 ? text(words.nothing) : [],
    ),
    ...(earlier.length === 0
      ? small('earlier', words.noEarlier)
      : lines('earlier', text(words.earlier, { bold: true }))),
    ...earlier.slice(0, mostEarlier).flatMap((one, index) => earlierOne(one, index, language)),
    ...(earlier.length > mostEarlier
      ? lines('earlier_more', text(words.more({ count: earlier.length - mostEarlier })))
      : []),
  ];
};
