import type { Card } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { label } from '../catalogue/label.ts';
import type { Severity } from '../triage/triage.ts';
import { correctMenu } from './correct.ts';
import { lines, link, moment, plain, small, text } from './rich.ts';
import { oneLine } from './text.ts';
import type { Inline, Part } from './part.ts';

/** Told apart by shape as well as by colour, and always followed by the word. */
export const severityMark: Record<Severity, string> = { low: '⚪', normal: '🔵', heated: '🔶', severe: '🛑' };

const longestName = 120;
/** How an author is shown: one inert line, also when the place gives no name. */
export const authorName = (card: Card): string =>
  oneLine(card.comment.author.name, longestName) || catalogue[card.language].anonymous;

/** Severity, flags, topic, intent and language in one small line; the number and the state beside it. */
export const chips = (card: Card): Part[] => {
  const words = label[card.language];
  const { triage, state, number } = card.review;
  const flags = [...new Set(triage.flags.map(({ kind }) => words.flag[kind]))];
  const topic = triage.topic === undefined ? [] : [oneLine(triage.topic, 60)];
  const about = [
    words.severity[triage.severity],
    ...flags,
    ...topic,
    words.intent[triage.intent],
    words.language[triage.language],
  ];
  return small(
    'chips',
    `${severityMark[triage.severity]} ${about.join(' · ')}`,
    `#${number}`,
    words.state[state],
  );
};

const historyLine = (card: Card): string => {
  const words = catalogue[card.language];
  return card.history.comments === 0 ? words.first : words.before(card.history);
};

/** The way to the comment: the title it stands under, where the place gives one. */
const where = ({ comment, language }: Card): Inline[] => {
  const title = comment.place?.title ?? comment.place?.url ?? '';
  if (title !== '') return [...text(', '), ...link(oneLine(title, 150), comment.url ?? comment.place?.url)];
  const see = link(catalogue[language].seeIt, comment.url);
  return see.some(({ type }) => type === 'link') ? [...text(' · '), ...see] : [];
};

/** What is known of them; beside it, under the verdicts it is about, the menu that corrects these. */
const known = (card: Card): Part[] => {
  const [menu] = correctMenu(card);
  const line = historyLine(card);
  if (!menu) return small('known', line);
  return [{ type: 'section', block_id: `known.${card.version}`, text: plain(line, 3000), accessory: menu }];
};

/** Who, where, when; and what is known of them. */
export const who = (card: Card): Part[] => {
  const words = catalogue[card.language];
  const { comment } = card;
  const dot = text(' · ');
  const edited = comment.version > 1 ? [...dot, ...text(words.edited({ version: comment.version }))] : [];
  return [
    ...lines('who', [
      ...text(authorName(card), { bold: true }),
      ...dot,
      ...text(comment.source === 'manual' ? words.broughtIn : oneLine(comment.source, 60)),
      ...where(card),
      ...dot,
      moment(comment.postedAt),
      ...edited,
    ]),
    ...known(card),
  ];
};
