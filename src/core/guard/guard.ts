import type { Finding, GuardContext } from './finding.ts';
import { houseNotes } from './kinds/house.ts';
import { leakFindings } from './kinds/leak.ts';
import { linkFindings, mentionFindings } from './kinds/marks.ts';
import { maskedFindings } from './kinds/masked.ts';
import { placeholderFindings } from './kinds/placeholder.ts';
import { personalFindings } from './kinds/personal.ts';
import { scornfulFindings } from './kinds/scornful.ts';
import { wholeFindings } from './kinds/whole.ts';
import { wordFindings } from './kinds/words.ts';
import { readReply } from './reply.ts';

const levels = ['stop', 'second_person', 'note'];
const order = (one: Finding, other: Finding): number =>
  levels.indexOf(one.level) - levels.indexOf(other.level) ||
  (one.span?.start ?? -1) - (other.span?.start ?? -1);

/**
 * Two rules may see the same words as the same thing: of these the gravest stays, and beside it what nobody can overrule. Takes
 * them in their order.
 */
const eachOnce = (findings: readonly Finding[]): Finding[] => {
  const known = new Set<string>();
  return findings.filter(({ kind, span, overrulable }) => {
    if (span === undefined) return true;
    const key = `${kind} ${overrulable} ${span.start} ${span.end}`;
    return !known.has(key) && known.add(key);
  });
};

/**
 * Everything worth knowing about an outgoing text before it goes out, a model's and a person's alike, the gravest first.
 * Pure, deterministic, linear in the length of text and comment. Spans point into `text`.
 */
export const guard = (text: string, context: GuardContext): Finding[] => {
  const reply = readReply(text, context);
  const worded = [...wordFindings(reply), ...maskedFindings(reply)];
  const all = [
    ...wholeFindings(reply),
    ...mentionFindings(reply),
    ...placeholderFindings(reply),
    ...linkFindings(reply),
    ...personalFindings(reply),
    ...leakFindings(reply),
    ...worded,
    ...scornfulFindings(reply, worded),
    ...houseNotes(reply),
  ];
  return all.length < 2 ? all : eachOnce(all.sort(order));
};
