import { amendedBy, amendedText } from './amendment.ts';
import type { Amendment, FormerReply } from './amendment.ts';
import { changed, patched, refuse } from './change.ts';
import type { Outcome } from './change.ts';
import type { Happening } from './event.ts';
import type { Review } from './review.ts';

type Amending = Extract<Happening, { amendmentId: string }>;

/** Which texts stood before this one: they stay to be read, and are known again. */
const withFormer = (
  { reply, former = [] }: Review,
  end: Pick<FormerReply, 'until' | 'ended' | 'by' | 'note'>,
): FormerReply[] =>
  reply ? [...former, { text: reply.text, externalId: reply.externalId, at: reply.at, ...end }] : former;

const done = (
  review: Review,
  amendment: Amendment,
  { posted = {} }: Extract<Amending, { happened: 'amended' }>,
  now: number,
): Outcome => {
  const { reply } = review;
  const by = amendedBy(amendment);
  const next = { ...amendment, state: 'done' as const };
  if (amendment.what === 'retract') {
    const former = withFormer(review, { until: now, ended: 'retracted', by, note: amendment.note });
    const patch: Partial<Review> = { state: 'retracted', reply: undefined, former, amendment: next };
    return changed(patched(review, now, patch), 'retracted', [], { amendmentId: amendment.id });
  }
  const text = amendedText(review);
  if (!reply || text === undefined) return refuse({ refused: 'not_now', state: review.state });
  const former = withFormer(review, { until: now, ended: 'corrected', by });
  const corrected = { ...reply, ...posted, text, at: now };
  const patch: Partial<Review> = { state: 'corrected', reply: corrected, former, amendment: next };
  return changed(patched(review, now, patch), 'corrected', [], { amendmentId: amendment.id });
};

/** It was not done; what was seen at the place instead is what stands from now on. */
const notDone = (
  review: Review,
  amendment: Amendment,
  { code, there }: Extract<Amending, { happened: 'not_amended' }>,
  now: number,
): Outcome => {
  const failed: Partial<Review> = { amendment: { ...amendment, state: 'failed', code } };
  const data = { amendmentId: amendment.id, code };
  if (code === 'gone') {
    const former = withFormer(review, { until: now, ended: 'retracted', by: [] });
    const patch: Partial<Review> = { ...failed, state: 'retracted', reply: undefined, former };
    return changed(patched(review, now, patch), 'reply_gone', [], data);
  }
  if (code === 'changed_there' && there !== undefined && review.reply) {
    const former = withFormer(review, { until: now, ended: 'corrected', by: [] });
    const reply = { ...review.reply, text: there, at: now };
    return changed(
      patched(review, now, { ...failed, state: 'corrected', reply, former }),
      'reply_changed_there',
      [],
      data,
    );
  }
  return changed(patched(review, now, failed), 'not_amended', [], data);
};

/** What the place made of it; its steps hold only for the change they were started for. */
export const amended = (review: Review, event: Amending, now: number): Outcome => {
  const { amendment } = review;
  const notNow = refuse({ refused: 'not_now', state: review.state });
  if (amendment?.id !== event.amendmentId) return notNow;
  const under = amendment.state === 'due' || amendment.state === 'trying';
  switch (event.happened) {
    case 'amending':
      // Only from here, so that of two workers one begins, and nobody withdraws what may have been done.
      if (amendment.state !== 'due') return notNow;
      return changed(
        patched(review, now, { amendment: { ...amendment, state: 'trying', startedAt: now } }),
        'amending',
      );
    case 'amended':
      return under ? done(review, amendment, event, now) : notNow;
    case 'not_amended':
      return under ? notDone(review, amendment, event, now) : notNow;
    case 'agreement_reminded':
      if (amendment.state !== 'proposed') return notNow;
      return changed(
        patched(review, now, { amendment: { ...amendment, remindedAt: now } }),
        'agreement_reminded',
      );
  }
};
