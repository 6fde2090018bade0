import { atLeast } from '../actor.ts';
import { approvalOf, approvalRefusal, approvalsNeeded } from './approval.ts';
import { changed, patched, refuse } from './change.ts';
import type { Circumstances, Decider, Outcome } from './change.ts';
import { certainlySaw, liesAhead } from './clock.ts';
import type { Draft } from './draft.ts';
import type { Decision } from './event.ts';
import { back } from './handler.ts';
import type { Handler } from './handler.ts';
import type { Refusal } from './refusal.ts';
import { currentDraft } from './review.ts';
import type { Review } from './review.ts';
import { toneRefusal } from './tone.ts';
import type { Work } from './work.ts';

/** Why a decision about a text is not about the current one, or undefined. */
export const stale = (review: Review, revision: number): Refusal | undefined => {
  const draft = currentDraft(review);
  if (draft === undefined) return revision === 0 ? undefined : { refused: 'no_draft' };
  if (draft.revision === revision) return undefined;
  return {
    refused: 'stale_draft',
    revision,
    current: draft.revision,
    at: draft.createdAt,
    ...(draft.writer.kind === 'teammate' && { by: draft.writer.teammate }),
  };
};

/** Who presses *Approve* on a card from before it came back to the team is told who brought it back, not of another text. */
const cameBack: readonly string[] = ['withdraw', 'take_back', 'reopen'];
const staleApproval = (review: Review, revision: number): Refusal | undefined => {
  const old = stale(review, revision);
  const { last, state } = review;
  if (!old || !last || !cameBack.includes(last.did)) return old;
  return { refused: 'already_decided', did: last.did, by: last.by, at: last.at, state };
};

/** A new revision empties the approvals: they were for another text. */
const withDraft = (
  review: Review,
  draft: Omit<Draft, 'revision'>,
): Pick<Review, 'drafts' | 'approvals' | 'drafting' | 'variants'> => ({
  drafts: [...review.drafts, { ...draft, revision: review.drafts.length + 1 }],
  approvals: [],
  drafting: undefined,
  variants: undefined,
});

/** What somebody wrote: the text that would go out and, where they wrote it in their own language first, those words. */
type Words = Pick<Extract<Decision, { do: 'edit' }>, 'text' | 'own'>;

export const ownWords = (
  { text, own }: Words,
  review: Review,
  { by }: Decider,
  on: Circumstances,
): Omit<Draft, 'revision'> => ({
  text,
  language: currentDraft(review)?.language ?? review.triage.language,
  writer: { kind: 'teammate', teammate: by },
  findings: on.guard(text),
  knowledge: [],
  ...(own && { reading: { by: 'teammate', teammate: by, ...own } }),
  createdAt: on.now,
});

/** What no one can overrule has to be mended by the one who writes, while they still have the text before them. */
export const unmendable = (draft: Omit<Draft, 'revision'>): Refusal | undefined => {
  const findings = draft.findings.filter(({ level, overrulable }) => level === 'stop' && !overrulable);
  return findings.length > 0 ? { refused: 'guard_stops', findings, overrulable: false } : undefined;
};

/** Whether there was news of the comment that somebody who looked at that moment may not have seen. */
const missedNews = (review: Review, seenAt: number | undefined, now: number): boolean => {
  const news = Math.max(review.ground?.at ?? 0, review.movedAt ?? 0);
  return seenAt !== undefined && (!certainlySaw(seenAt, news) || liesAhead(seenAt, now));
};

export const approve: Handler<'approve'> = (review, { revision, overrule, seenAt }, { by }, on) => {
  if (on.paused)
    return refuse({ refused: 'paused', at: on.paused.at, ...(on.paused.by && { by: on.paused.by }) });
  if (missedNews(review, seenAt, on.now)) return refuse({ refused: 'changed_meanwhile' });
  const old = staleApproval(review, revision);
  if (old) return refuse(old);
  const draft = currentDraft(review);
  if (draft === undefined || draft.text.trim() === '') return refuse({ refused: 'no_draft' });
  const no = approvalRefusal(review, draft, by, overrule);
  if (no) return refuse(no);

  const approvals = [...review.approvals, approvalOf(draft, by, on.now, overrule)];
  const last = { by, at: on.now, did: 'approve' };
  const data = { revision, ...(overrule !== undefined && { overrule }) };
  if (approvals.length < approvalsNeeded(review, draft, on.policy)) {
    return changed(
      patched(review, on.now, { approvals, last, drafting: undefined }),
      'approve_first',
      [],
      data,
    );
  }
  const dueAt = on.now + on.policy.coolOffMs[review.triage.severity];
  const delivery = {
    id: on.deliveryId,
    text: draft.text,
    revision,
    contentHash: on.contentHash,
    approvedAt: on.now,
    dueAt,
    starts: 0,
  };
  const patch: Partial<Review> = {
    ...back,
    state: 'approved',
    approvals,
    delivery,
    last,
    drafting: undefined,
    snoozedUntil: undefined,
  };
  const work: Work[] = [{ work: 'deliver', deliveryId: on.deliveryId, at: dueAt }];
  return changed(patched(review, on.now, patch), 'approve', work, { ...data, deliveryId: on.deliveryId });
};

export const edit: Handler<'edit'> = (review, { revision, text, own }, who, on) => {
  const old = stale(review, revision);
  if (old) return refuse(old);
  return proposeText(review, { text, own }, who, on, 'edit');
};

const proposeText = (review: Review, words: Words, who: Decider, on: Circumstances, did: string): Outcome => {
  const draft = ownWords(words, review, who, on);
  const no = unmendable(draft);
  if (no) return refuse(no);
  const next = patched(review, on.now, {
    ...back,
    ...withDraft(review, draft),
    last: { by: who.by, at: on.now, did },
  });
  return changed(next, did, [], { revision: next.drafts.length });
};

export const propose: Handler<'propose'> = (review, { text, own, approve: andApprove, seenAt }, who, on) => {
  if (andApprove && missedNews(review, seenAt, on.now)) return refuse({ refused: 'changed_meanwhile' });
  const proposed = proposeText(review, { text, own }, who, on, 'propose');
  if (!proposed.ok || !andApprove) return proposed;
  if (!atLeast(who.role, 'approver')) return refuse({ refused: 'not_allowed', needs: 'approver', who: [] });
  const approved = approve(
    proposed.review,
    { do: 'approve', revision: proposed.review.drafts.length },
    who,
    on,
  );
  // One change, one version: the proposal alone is never stored.
  return approved.ok
    ? {
        ...approved,
        review: { ...approved.review, version: review.version + 1 },
        data: { ...proposed.data, ...approved.data },
      }
    : approved;
};

/** A version that was written to choose from becomes the draft; it keeps its writer, and is approved like any other. */
export const use: Handler<'use'> = (review, { revision, at, variant }, { by }, on) => {
  const old = stale(review, revision);
  if (old) return refuse(old);
  const chosen = review.variants?.at === at ? review.variants.drafts[variant] : undefined;
  if (chosen === undefined) return refuse({ refused: 'changed_meanwhile' });
  const next = patched(review, on.now, {
    ...back,
    ...withDraft(review, { ...chosen, createdAt: on.now }),
    last: { by, at: on.now, did: 'use' },
  });
  const way = chosen.way === undefined ? {} : { way: chosen.way };
  return changed(next, 'use', [], { revision: next.drafts.length, ...way });
};

export const redraft: Handler<'redraft'> = (review, { revision, way, instruction, language }, { by }, on) => {
  const old = revision === undefined || review.drafts.length === 0 ? undefined : stale(review, revision);
  if (old) return refuse(old);
  const why = toneRefusal(way, review.triage);
  if (why !== undefined) return refuse({ refused: 'tone_not_here', way, why });
  const drafting = { way, instruction, language, askedBy: by, at: on.now };
  const next = patched(review, on.now, { ...back, drafting, approvals: [] });
  return changed(next, 'redraft', [{ work: 'draft', askedAt: on.now }], { way });
};
