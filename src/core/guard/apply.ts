import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** Better wording for a stretch of a text. */
interface Change extends Span {
  suggestion: string;
  /** A sentence of its own and not a word within one. */
  sentence: boolean;
}

const changeOf = ({ suggestion, replaces, span }: Finding): Change | undefined => {
  const place = replaces ?? span;
  return suggestion === undefined || place === undefined
    ? undefined
    : { ...place, suggestion, sentence: replaces !== undefined };
};

/** The findings that know better words, in their order. */
export const applicable = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => changeOf(finding) !== undefined);

/** Of changes that touch one another the first: findings come the gravest first. */
const apart = (changes: readonly Change[]): Change[] =>
  changes.reduce<Change[]>(
    (kept, change) =>
      kept.some((other) => change.start < other.end && other.start < change.end) ? kept : [...kept, change],
    [],
  );

/** Written as what it stands for is: with a capital where that has one. */
const cased = ({ suggestion, start, end }: Change, text: string): string => {
  const [first = ''] = text.slice(start, end);
  const capital = first !== first.toLowerCase() && first === first.toUpperCase();
  return capital ? suggestion.slice(0, 1).toUpperCase() + suggestion.slice(1) : suggestion;
};

/** What is taken out takes the space before it along. */
const made = (text: string, change: Change, suggestion: string): string => {
  const before = text.slice(0, change.start);
  const after = text.slice(change.end);
  const room = suggestion === '' && /\s$/u.test(before) && /^(?:[\s.,;:!?…]|$)/u.test(after);
  return `${room ? before.slice(0, -1) : before}${suggestion}${after}`;
};

/**
 * The text with the suggestions of these findings put in, and nothing else changed. A sentence that was suggested twice
 * is said once.
 */
export const applied = (text: string, findings: readonly Finding[]): string => {
  const changes = apart(findings.flatMap((finding) => changeOf(finding) ?? [])).sort(
    (a, b) => a.start - b.start,
  );
  const said = new Set<string>();
  const suggestions = changes.map((change) => {
    if (change.sentence && said.has(change.suggestion)) return '';
    said.add(change.suggestion);
    return cased(change, text);
  });
  return changes.reduceRight((sofar, change, at) => made(sofar, change, suggestions[at] ?? ''), text);
};
