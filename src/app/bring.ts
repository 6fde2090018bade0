import type { IncomingComment } from '../core/comment.ts';
import { contentKey } from '../core/text/key.ts';
import type { Kit } from './kit.ts';
import { manualSource } from './manual.ts';
import type { Tx } from './ports/store.ts';
import { needRole } from './queries.ts';
import { receiveIn } from './receive.ts';
import type { Verbs } from './verbs.ts';

/** The review of what a source of ours took by itself. */
const numberOf = async (kit: Kit, tx: Tx, externalId: string): Promise<number | undefined> => {
  for (const source of kit.sources.keys()) {
    const known = await tx.comments.byExternalId(source, externalId);
    const review = known && (await tx.reviews.byCommentId(known.id));
    if (review) return review.number;
  }
  return undefined;
};

/** The review of a message that came from a place of ours already, for whoever may read it. */
export const broughtAs: (kit: Kit) => Verbs['broughtAs'] = (kit) => async (externalId, by) =>
  (await needRole(kit, by, 'reader')) ? undefined : kit.store.read((tx) => numberOf(kit, tx, externalId));

/** A comment from a place without an API, pasted by a teammate. The same link and text twice is one comment. */
export const bring: (kit: Kit) => Verbs['bring'] = (kit) => async (brought, by) => {
  const refusal = await needRole(kit, by, 'writer');
  if (refusal) return { ok: false, refusal };
  const { author, text, url, place, postedAt } = brought;
  const known = brought.externalId;
  const came = known === undefined ? undefined : await kit.store.read((tx) => numberOf(kit, tx, known));
  if (came !== undefined) return { ok: true, number: came, already: true };
  const externalId = kit.hash(JSON.stringify([url ?? '', author, contentKey(text)])).slice(0, 32);
  const comment: IncomingComment = {
    source: manualSource,
    externalId,
    author: { name: author },
    text,
    url,
    place: place === undefined ? undefined : { title: place },
    postedAt: postedAt ?? kit.world.now(),
  };
  const result = await kit.store.transaction(async (tx) => {
    const received = await receiveIn(kit, tx, { kind: 'comment', comment });
    const kept = await tx.comments.byExternalId(manualSource, externalId);
    const review = kept && (await tx.reviews.byCommentId(kept.id));
    return { received, number: review?.number };
  });
  kit.nudge();
  if (result.number === undefined) throw new Error('a brought comment has no review');
  return { ok: true, number: result.number, already: result.received !== 'new' };
};
