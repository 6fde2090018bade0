import type { AuditRow, FinalReview, PublicReply, Said } from '../history.ts';
import { at } from './indexed.ts';
import type { Indexed } from './indexed.ts';
import type { Wrong } from './wrong.ts';

const takesBack: readonly string[] = ['withdraw', 'given_back'];

/** The audit entry that sent this reply on its way, unless something took it back; with all since the last time back. */
const release = (
  rows: readonly AuditRow[],
  reply: PublicReply,
  review: FinalReview,
): { sent: AuditRow; since: AuditRow[]; from: number } | undefined => {
  const deliveryId = reply.deliveryId ?? review.deliveryId;
  const index = rows.findIndex((row) => row.action === 'approve' && row.deliveryId === deliveryId);
  const sent = rows[index];
  if (!sent || rows.slice(index).some(({ action }) => takesBack.includes(action))) return undefined;
  const back = rows.slice(0, index).findLastIndex(({ action }) => takesBack.includes(action));
  return { sent, since: rows.slice(back + 1, index + 1), from: rows[back]?.at ?? 0 };
};

/** Enough different people pressed *Approve* with exactly this text before them, and that is what was carried out. */
export const checkApproval = (
  on: Indexed,
  comment: Said,
  review: FinalReview,
  reply: PublicReply,
): Wrong[] => {
  const ids = `${at(reply.place, reply.id)} under ${comment.id}, review ${review.id}`;
  const released = release(on.auditOf(review), reply, review);
  if (!released) return [{ what: 'unapproved', ids, why: 'no approval holds for it' }];
  const { sent, since, from } = released;
  const yes = since
    .filter(({ action, revision }) => action.startsWith('approve') && revision === sent.revision)
    .map(({ user }) => user);
  const saw = on
    .pressesOn(review)
    .filter(({ does, revision, text, at: pressed }) =>
      [does === 'approve', revision === sent.revision, text === reply.text, pressed >= from].every(Boolean),
    );
  const both = new Set(saw.map(({ user }) => user).filter((user) => yes.includes(user)));
  return both.size >= comment.approvals
    ? []
    : [{ what: 'unapproved', ids, why: `${both.size} of ${comment.approvals} approved exactly this text` }];
};
