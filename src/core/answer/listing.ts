import type { DeskName, Teammate } from '../actor.ts';
import type { Beside, Part } from '../card/part.ts';
import { amend } from '../catalogue/amend.ts';
import { card as cardWords } from '../catalogue/card.ts';
import { label } from '../catalogue/label.ts';
import { modal as catalogue } from '../catalogue/modal.ts';
import { spanText } from '../catalogue/moment.ts';
import type { Reader } from '../reader.ts';
import { severityMark } from '../card/head.ts';
import { lines, plain, text } from '../card/rich.ts';
import { oneLine } from '../card/text.ts';
import type { Amendment } from '../review/amendment.ts';
import type { ReviewState } from '../review/review.ts';
import type { Severity } from '../triage/triage.ts';

/** A review as one line of a list. */
export interface ListLine {
  number: number;
  reviewId: string;
  state: ReviewState;
  severity: Severity;
  author: string;
  source: string;
  excerpt: string;
  /** Its posted reply is to be corrected or taken back. */
  amending?: Pick<Amendment, 'what' | 'state'>;
  /** Since when somebody waits for it. */
  waitsSince: number;
  assignee?: Teammate;
  link?: { desk: DeskName; channel: string; messageId: string };
}

/** More lines than this nobody works through at once; the count says how many there are. */
const mostLines = 10;

/** What is to become of it next; under way, that is what people wait for. */
const stateOf = ({ state, amending }: ListLine, { language }: Reader): string => {
  const words = label[language].state[state];
  if (!amending) return words;
  const listed: Partial<Record<Amendment['state'], string>> = amend[language].listed[amending.what];
  return listed[amending.state] ?? words;
};

const line = (blockId: string, of: ListLine, reader: Reader, now: number): Beside => {
  const { language } = reader;
  const about = [
    `${severityMark[of.severity]} #${of.number}`,
    label[language].severity[of.severity],
    oneLine(of.author, 60) || cardWords[language].anonymous,
    of.source === 'manual' ? cardWords[language].broughtIn : oneLine(of.source, 40),
    stateOf(of, reader),
    catalogue[language].list.waits({ time: spanText(now - of.waitsSince, language) }),
    ...(of.assignee ? [oneLine(of.assignee.name, 60)] : []),
  ];
  return {
    type: 'section',
    block_id: `${blockId}.${of.number}`,
    text: plain(`${about.join(' · ')}\n${oneLine(of.excerpt, 160)}`, 1000),
    accessory: {
      type: 'button',
      action_id: 'card.show',
      text: plain(cardWords[language].button.show),
      value: `${of.reviewId} 0`,
    },
  };
};

/** Reviews as lines, each with a button that shows its card to the reader alone. */
export const listing = (
  blockId: string,
  of: readonly ListLine[],
  reader: Reader,
  now: number,
  most = mostLines,
): Part[] => of.slice(0, most).map((one) => line(blockId, one, reader, now));

/** The answer to `list`. */
export const listAnswer = (
  found: { lines: readonly ListLine[]; total: number },
  reader: Reader,
  now: number,
): { words: string; parts: Part[] } => {
  const words = catalogue[reader.language].list;
  const shown = Math.min(found.lines.length, mostLines);
  const title = found.total === 0 ? words.none : words.title({ shown, total: found.total });
  return {
    words: title,
    parts: [...lines('list', text(title, { bold: true })), ...listing('line', found.lines, reader, now)],
  };
};
