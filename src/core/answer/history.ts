import type { Actor } from '../actor.ts';
import type { Card } from '../card.ts';
import type { Comment } from '../comment.ts';
import type { Review } from '../review/review.ts';
import { didText, history as catalogue } from '../catalogue/history.ts';
import { label } from '../catalogue/label.ts';
import type { UiLanguage } from '../language.ts';
import { lines, moment, quoted, small, text } from '../card/rich.ts';
import type { Inline, Part } from '../card/part.ts';
import { ended } from '../card/amended.ts';
import { beginning, oneLine } from '../card/text.ts';

/** What happened to a review, step by step, and what its author wrote before. */
export interface History {
  card: Card;
  audit: { actor: Actor; action: string; at: number }[];
  earlier: { comment: Comment; review: Review }[];
}
type Step = History['audit'][number];

const mostSteps = 30;
const mostEarlier = 5;
/** Texts that stood in public before; their steps stand above them, however many there were. */
const mostFormer = 5;
const longestFormer = 1_000;

const step = ({ actor, action, at }: Step, language: UiLanguage): Inline[] => {
  const by = actor.kind === 'teammate' ? oneLine(actor.teammate.name, 60) : catalogue[language].bySystem;
  return [moment(at), ...text(` · ${by} · ${didText(action, language)}`)];
};

const earlierOne = (
  { comment, review }: History['earlier'][number],
  index: number,
  language: UiLanguage,
): Part[] => {
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

/** What stood in public until it was corrected or taken back, and what ended that. */
const formerOnes = (card: Card): Part[] =>
  (card.review.former ?? [])
    .slice(-mostFormer)
    .flatMap((one, index) =>
      quoted(`former.${index}`, text(beginning(one.text, longestFormer)), ended(card, one)),
    );

/** The title for where history stands without a frame of its own. */
export const historyTitle = ({ card }: History, language: UiLanguage): Part[] =>
  lines('history', text(catalogue[language].title(card), { bold: true }));

/** What happened to a review, latest steps last, and what its author wrote before; well below a message's limits. */
export const historyParts = ({ card, audit, earlier }: History, language: UiLanguage): Part[] => {
  const words = catalogue[language];
  const left = audit.length - mostSteps;
  return [
    ...lines(
      'steps',
      left > 0 ? text(words.more({ count: left }), { italic: true }) : [],
      ...audit.slice(-mostSteps).map((entry) => step(entry, language)),
      audit.length === 0 ? text(words.nothing) : [],
    ),
    ...formerOnes({ ...card, language }),
    ...(earlier.length === 0
      ? small('earlier', words.noEarlier)
      : lines('earlier', text(words.earlier, { bold: true }))),
    ...earlier.slice(0, mostEarlier).flatMap((one, index) => earlierOne(one, index, language)),
    ...(earlier.length > mostEarlier
      ? lines('earlier_more', text(words.more({ count: earlier.length - mostEarlier })))
      : []),
  ];
};
