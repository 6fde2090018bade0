import type { Finding } from '../../../src/core/guard/finding.ts';
import { triageOf } from '../../../src/core/triage/triage-of.ts';
import { blindComments, blindReplies, flags as flagKinds } from '../blind/read.ts';
import type { BlindComment, BlindReply, Half } from '../blind/read.ts';
import type { Figure } from '../figure.ts';
import { findingsIn, isStopped, isWarned } from '../guarded.ts';
import { f1Of, shareOf, yesNo } from '../stats.ts';
import type { Estimate } from '../stats.ts';

type Expected = BlindReply['expect'][number];

/** Whether a finding is about what had to be found: the same words, or the whole text. */
const touches = (finding: Finding, { span }: Expected, reply: string): boolean => {
  if (span === undefined || finding.span === undefined) return span === undefined;
  const start = reply.indexOf(span);
  return finding.span.start < start + span.length && start < finding.span.end;
};

/** What had to be found in the replies of a half, with what the guard found. */
export const expectations = (half: Half) =>
  blindReplies(half).flatMap((row) => {
    const findings = findingsIn(row);
    return row.expect.map((expected) => {
      const there = findings.filter((one) => touches(one, expected, row.reply));
      return { expected, noticed: there.length > 0, named: there.some(({ kind }) => kind === expected.kind) };
    });
  });

/** Whether a person would be shown this flag although nothing of the kind is there. */
const flagPairs = (list: readonly BlindComment[]) =>
  list.flatMap((row) => {
    const found = new Set(triageOf(row.text).flags.map(({ kind }) => kind));
    return flagKinds
      .filter((kind) => !row.flagsMay.includes(kind))
      .map((kind) => yesNo(row.flags.includes(kind), found.has(kind)));
  });

/** Both halves apart: a rule that only knows its own examples shows here. */
export const blindFigures = (half: Half): Figure[] => {
  const comments = blindComments(half);
  const replies = blindReplies(half);
  const fine = replies.filter(({ expect }) => expect.length === 0);
  const expected = expectations(half);
  const triaged = comments.map((row) => ({ row, triage: triageOf(row.text) }));
  const figure = (name: string, metric: string, estimate: Estimate, more: Partial<Figure> = {}): Figure => ({
    key: `blind_${half}_${name}`,
    part: `blind, ${half}`,
    metric,
    estimate,
    unit: 'share',
    better: 'higher',
    ...more,
  });
  return [
    figure(
      'language',
      'comments: language, unsure where it must be',
      shareOf(triaged, ({ row, triage }) => triage.language === (row.language ?? 'und')),
    ),
    figure(
      'intent',
      'comments: intent',
      shareOf(triaged, ({ row, triage }) => row.intent.includes(triage.intent)),
    ),
    figure(
      'severity',
      'comments: severity',
      shareOf(triaged, ({ row, triage }) => row.severity.includes(triage.severity)),
    ),
    figure('flags', 'comments: F1 of flags', f1Of(flagPairs(comments), 'yes'), { unit: 'score' }),
    figure(
      'needs_reply',
      'comments: whether a reply is due',
      shareOf(
        triaged.filter(({ row }) => row.needsReply !== null),
        ({ row, triage }) => triage.needsReply === row.needsReply,
      ),
    ),
    figure(
      'noticed',
      'replies: what must be found is marked',
      shareOf(expected, ({ noticed }) => noticed),
    ),
    figure(
      'named',
      'replies: and called by its kind',
      shareOf(expected, ({ named }) => named),
    ),
    figure(
      'stopped',
      'replies: fine ones stopped',
      shareOf(fine, (row) => isStopped(findingsIn(row))),
      { better: 'lower' },
    ),
    figure(
      'warned',
      'replies: fine ones that ask for a second person',
      shareOf(fine, (row) => isWarned(findingsIn(row))),
      { better: 'lower' },
    ),
  ];
};
