import type { Drafter, ProposedDraft } from '../../../src/app/ports/drafter.ts';
import type { Finding } from '../../../src/core/guard/finding.ts';
import { blindComments, halves } from '../blind/read.ts';
import type { BlindComment } from '../blind/read.ts';
import type { Figure } from '../figure.ts';
import { isStopped, isWarned } from '../guarded.ts';
import { orderFor } from '../order.ts';
import { shareOf } from '../stats.ts';
import type { Estimate } from '../stats.ts';
import { criteria, criterionNames, judgedBothWays } from './rubric.ts';
import type { Ask, Verdict } from './rubric.ts';

/** A draft with what guard and judge say of it. */
export interface DraftSeen {
  comment: BlindComment;
  draft: ProposedDraft;
  findings: Finding[];
  /** Nothing where the judge gave no usable answer, or there was no text to judge. */
  verdict: Verdict | undefined;
}

/** The comments that are due an answer. */
export const answerable = (): BlindComment[] =>
  halves
    .flatMap(blindComments)
    .filter(({ needsReply, language }) => needsReply === true && language !== null);

/** Drafts for these comments, one after another, each guarded and judged. */
export const draftsSeen = async (
  comments: readonly BlindComment[],
  drafter: Drafter,
  ask: Ask,
): Promise<DraftSeen[]> => {
  const seen: DraftSeen[] = [];
  for (const [seed, comment] of comments.entries()) {
    const order = orderFor({ text: comment.text, author: { name: 'Alex' } }, comment.id, seed);
    const draft = await drafter.draft(order, new AbortController().signal);
    const verdict =
      draft.text === '' ? undefined : await judgedBothWays(ask, { comment: comment.text, reply: draft.text });
    seen.push({ comment, draft, findings: draft.text === '' ? [] : order.guard(draft.text), verdict });
  }
  return seen;
};

/** Guard first, then the rubric: a judge that changes its mind with the order counts for nobody. */
export const draftFigures = (seen: readonly DraftSeen[]): Figure[] => {
  const written = seen.filter(({ draft }) => draft.text !== '');
  const verdicts = written.flatMap(({ verdict }) => (verdict === undefined ? [] : [verdict]));
  const figure = (
    key: string,
    metric: string,
    estimate: Estimate,
    better: Figure['better'] = 'higher',
  ): Figure => ({
    key: `drafts_${key}`,
    part: 'drafts',
    metric,
    estimate,
    unit: 'share',
    better,
  });
  return [
    figure(
      'by_model',
      'written by the model itself',
      shareOf(seen, ({ draft }) => draft.writer.kind === 'model'),
    ),
    figure(
      'stopped',
      'guard: stopped',
      shareOf(written, ({ findings }) => isStopped(findings)),
      'lower',
    ),
    figure(
      'warned',
      'guard: a second person asked for',
      shareOf(written, ({ findings }) => isWarned(findings)),
      'lower',
    ),
    figure(
      'judged',
      'judge: a usable answer in both orders',
      shareOf(written, ({ verdict }) => verdict !== undefined),
    ),
    ...criterionNames.map((name) =>
      figure(
        name,
        `judge: ${criteria[name]}`,
        shareOf(verdicts, (verdict) => verdict[name] === 'yes'),
      ),
    ),
    figure(
      'all',
      'judge: all of these',
      shareOf(verdicts, (verdict) => criterionNames.every((name) => verdict[name] === 'yes')),
    ),
    figure(
      'unsure',
      'judge: another answer in another order',
      shareOf(verdicts, (verdict) => criterionNames.some((name) => verdict[name] === 'unsure')),
      'lower',
    ),
  ];
};

/** Which model and which prompts wrote the drafts: what a comparison needs. */
export const writersOf = (seen: readonly DraftSeen[]): string[] => [
  ...new Set(
    seen.map(({ draft: { writer } }) =>
      writer.kind === 'model'
        ? `${writer.model}, prompts ${writer.fingerprint}`
        : writer.kind === 'offline'
          ? `offline (${writer.why})`
          : 'a teammate',
    ),
  ),
];
