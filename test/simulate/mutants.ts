import type { Mutation } from '../support/mutant.ts';

/**
 * The guards that the promises rest on. Without any one of them the simulation has to find something broken. Those that a
 * database keeps stand here in the simulated store; the store's contract asks the same of the real ones.
 */
export const mutants: Readonly<Record<string, Mutation>> = {
  'a comment is kept once': {
    file: 'test/simulate/store/content.ts',
    text: "if (session.all('comments').some((one) => one.source === source && one.externalId === externalId))",
    instead: 'if (source === externalId)',
  },
  'what has a key is kept once': {
    file: 'test/simulate/store/jobs.ts',
    text: 'else if (same !== undefined) return false;',
    instead: '',
  },
  'a job is recorded by who holds it': {
    file: 'test/simulate/store/jobs.ts',
    text: "if (row?.lease !== lease || row.state !== 'open') return false;",
    instead: "if (row?.state !== 'open') return false;",
  },
  'a review is saved over the version it was read at': {
    file: 'test/simulate/store/content.ts',
    text: "if (session.get('reviews', review.id)?.version !== review.version - 1) return false;",
    instead: '',
  },
  'one at work in a lane': {
    file: 'test/simulate/store/claim.ts',
    text: '&& isDue(job, at) && laneIsFree(job, open, at)',
    instead: '&& isDue(job, at)',
  },
  'what was claimed is not claimed again': {
    file: 'test/simulate/store/claim.ts',
    text: '{ ...row, lease, holder, attempts, dueAt: now + leaseMs, setAt: now });\n  const { lane',
    instead: '{ ...row, lease, holder, attempts, setAt: now });\n  const { lane',
  },
  'an audit row with each change': {
    file: 'src/app/apply.ts',
    text: 'await tx.audit.append({',
    instead: 'void ({',
  },
  'work is queued with the change': {
    file: 'src/app/apply.ts',
    text: '  await queue(kit, tx, review, work);\n  return true;',
    instead: '  return true;',
  },
  'look before posting again': {
    file: 'src/app/deliver/look-first.ts',
    text: 'await source.findOwnReply(order, kit.deadline(signal, lookupMs))',
    instead: "{ state: 'absent' }",
  },
  'not there is believed only when it would show': {
    file: 'src/app/deliver/look-first.ts',
    text: "found.state === 'absent' ? source.capabilities.visibilityLagMs : 0",
    instead: '0',
  },
  'a place may still be at work': {
    file: 'src/app/deliver/look-first.ts',
    text: 'if (!delivery.cleared && left > 0)',
    instead: 'if (left > Infinity)',
  },
  'a look tells of its own moment': {
    file: 'src/app/deliver/look-first.ts',
    text: 'seen - lasted;',
    instead: 'seen - underWaySince(kit, startedAt);',
  },
  'nobody vouches for the clock before their own start': {
    file: 'src/app/deliver/look-first.ts',
    text: 'world.running?.() ?? Infinity',
    instead: 'Infinity',
  },
  'what stood still inside a transaction is undone': {
    file: 'src/store/in-time.ts',
    text: 'if (lasted() > transactionMs)',
    instead: 'if (lasted() > Infinity)',
  },
  'a number typed is about what its writer saw': {
    file: 'src/core/review/decide-text.ts',
    text: 'if (missedNews(review, seenAt, on.now)) return',
    instead: 'if (liesAhead(seenAt ?? 0, on.now)) return',
  },
  'posting is on record before the call': {
    file: 'src/app/deliver.ts',
    text: 'const begun = await untilSaved(() => begin(kit, errand, lookedAt));',
    instead:
      'return settle(kit, errand, await source.reply({ deliveryId: delivery.id, parent, text: delivery.text, frozenAt: 0 }, signal));',
  },
  'who froze since the record does not post': {
    file: 'src/app/deliver.ts',
    text: 'if (isLate(kit, begun)) return',
    instead: 'if (begun === undefined) return',
  },
  'a comment looked at long ago is looked at again': {
    file: 'src/app/deliver.ts',
    text: "if (!within(kit.world.now(), lookedAt, groundHoldsMs)) return 'long_ago';",
    instead: '',
  },
  'nothing begins to post during a pause': {
    file: 'src/app/deliver.ts',
    text: "if (await pausedNow(tx)) return 'paused';",
    instead: '',
  },
  'the comment is read again before posting': {
    file: 'src/app/deliver/ground.ts',
    text: 'return edited(comment, ground.text) ? backToTeam(kit, errand, ground) : undefined;',
    instead: 'return undefined;',
  },
  'approved for what the comment says': {
    file: 'src/app/deliver/ground.ts',
    text: 'if (comment.contentHash !== delivery.contentHash) return changedSince(kit, errand);',
    instead: '',
  },
  'the text is frozen at approval': {
    file: 'src/core/review/decide-text.ts',
    text: '    text: draft.text,\n    revision,',
    instead: '    text: review.drafts[0].text,\n    revision,',
  },
  'a button is about the revision it was drawn with': {
    file: 'src/core/review/decide-text.ts',
    text: 'if (draft.revision === revision) return undefined;',
    instead: 'return undefined;',
  },
  'own words are about what their writer saw': {
    file: 'src/core/review/decide-text.ts',
    text: "if (andApprove && missedNews(review, seenAt, on.now)) return refuse({ refused: 'changed_meanwhile' });",
    instead: '',
  },
  'a new text has no approvals': {
    file: 'src/core/review/decide-text.ts',
    text: 'revision: review.drafts.length + 1 }],\n  approvals: [],',
    instead: 'revision: review.drafts.length + 1 }],\n  approvals: review.approvals,',
  },
  'a second person': {
    file: 'src/core/review/approval.ts',
    text: 'policy.secondPersonFor.includes(review.triage.severity) ||',
    instead: '',
  },
  'the second person is another': {
    file: 'src/core/review/approval.ts',
    text: "if (earlier) return { refused: 'needs_second_person', approvedBy: earlier.by };",
    instead: '',
  },
  'only who may decides': {
    file: 'src/core/review/decide.ts',
    text: "if (!atLeast(who.role, needs)) return refuse({ refused: 'not_allowed', needs, who: [] });",
    instead: '',
  },
  'withdrawn is withdrawn': {
    file: 'src/core/review/handler.ts',
    text: "state: 'in_review',\n  delivery: undefined,",
    instead: '',
  },
  'a press is carried out once': {
    file: 'src/app/decide.ts',
    text: "(await tx.audit.of(reviewId)).some(({ data }) => data['press'] === press)",
    instead: 'reviewId === press',
  },
  'who was told no is not taken at their word later': {
    file: 'src/app/decide.ts',
    text: "first || !outcome.ok ? outcome : refuse({ refused: 'changed_meanwhile' })",
    instead: 'first ? outcome : outcome',
  },
  'a press is on disk before it is acknowledged': {
    file: 'src/app/inbox.ts',
    text: 'await store.transaction((tx) => tx.jobs.addClaimed(job, leaseMs))',
    instead: "{ id: job.id, lease: '' }",
  },
  'a webhook that was taken is not taken again': {
    file: 'src/app/webhook.ts',
    text: 'if (!(await tx.seen.first(`webhook:${name}:${answer.deliveryId}`, now))) return undefined;',
    instead: '',
  },
  'a page is taken where it was read from': {
    file: 'src/app/poll.ts',
    text: 'if (!fits(state)) return undefined;',
    instead: '',
  },
  'look for the card before drawing it again': {
    file: 'src/app/show.ts',
    text: 'if (turn.messageId !== undefined || turn.attempts <= 1)',
    instead: 'if (turn.messageId !== undefined || turn.attempts > 0)',
  },
  'who froze since the claim does not draw': {
    file: 'src/app/show.ts',
    text: "if (!within(kit.world.now(), since, drawWithinMs)) return { drawn: false, detail: 'too_late' };",
    instead: '',
  },
};

/** What chance seldom brings about, in one of 500 schedules or fewer: the short form leaves these to the long one. */
export const rarelyCaught: readonly string[] = [
  'who froze since the record does not post',
  'a comment looked at long ago is looked at again',
  'not there is believed only when it would show',
  'nothing begins to post during a pause',
  'who was told no is not taken at their word later',
  'what stood still inside a transaction is undone',
  'a number typed is about what its writer saw',
];

export const mutantOf = (name: string): Mutation => {
  const found = mutants[name];
  if (found === undefined) throw new Error(`no mutant "${name}"; one of: ${Object.keys(mutants).join('; ')}`);
  return found;
};
