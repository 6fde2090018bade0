import { card as catalogue } from '../catalogue/card.ts';
import type { Finding, FindingLevel } from '../guard/finding.ts';
import type { UiLanguage } from '../language.ts';
import type { Span } from '../text/span.ts';
import { lines, text } from './rich.ts';
import { findingText } from './why.ts';
import type { Inline, Part } from './part.ts';

const order: FindingLevel[] = ['stop', 'second_person', 'note'];
const marks: Record<FindingLevel, string> = { stop: '⛔', second_person: '👥', note: '⚠' };
/** More than this nobody reads on a card; the rest is counted. */
const mostShown = 8;

const oneFinding = (found: Finding, of: string, language: UiLanguage): Inline[] => [
  ...text(`${marks[found.level]} ${catalogue[language].finding[found.level]} `, { bold: true }),
  ...text(findingText(found, of, language)),
];

/** What the guard noticed in `of`, gravest first, a line each. */
export const findings = (
  blockId: string,
  found: readonly Finding[],
  of: string,
  language: UiLanguage,
): Part[] => {
  const words = catalogue[language];
  const sorted = order.flatMap((level) => found.filter((one) => one.level === level));
  const more = sorted.length - mostShown;
  return lines(
    blockId,
    ...sorted.slice(0, mostShown).map((one) => oneFinding(one, of, language)),
    more > 0 ? text(words.moreFindings({ count: more })) : [],
    sorted.some(({ span }) => span) ? text(words.marked, { italic: true }) : [],
  );
};

/** Spans in order and without overlap, inside a text of this length. */
const merged = (spans: readonly Span[], length: number): Span[] => {
  const sorted = spans
    .map(({ start, end }) => ({ start, end: Math.min(end, length) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start);
  const found: Span[] = [];
  for (const next of sorted) {
    const last = found.at(-1);
    if (last && next.start <= last.end) last.end = Math.max(last.end, next.end);
    else found.push({ ...next });
  }
  return found;
};

/** The whole text, not a character less, with the words in question marked. */
export const markedText = (whole: string, found: readonly Finding[]): Inline[] => {
  const spans = merged(
    found.flatMap(({ span }) => (span ? [span] : [])),
    whole.length,
  );
  let at = 0;
  const elements = spans.flatMap(({ start, end }) => {
    const before = text(whole.slice(at, start));
    at = end;
    return [...before, ...text(whole.slice(start, end), { bold: true, underline: true })];
  });
  return [...elements, ...text(whole.slice(at))];
};
