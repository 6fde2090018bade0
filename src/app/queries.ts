import { atLeast, sameTeammate } from '../core/actor.ts';
import type { Role, Teammate } from '../core/actor.ts';
import type { History } from '../core/answer/history.ts';
import type { ListLine } from '../core/answer/listing.ts';
import type { Card } from '../core/card.ts';
import { openAmendment, waitsSince } from '../core/review/amendment.ts';
import type { Refusal } from '../core/review/refusal.ts';
import { openStates } from '../core/review/review.ts';
import type { Review } from '../core/review/review.ts';
import type { SourceStatus, Status } from '../core/status.ts';
import { excerpt } from '../core/text/excerpt.ts';
import { correctable } from '../core/triage/correction.ts';
import { severityRank } from '../core/triage/triage.ts';
import { loadCard } from './cards.ts';
import { find, notFound, withWho } from './decide.ts';
import { faredLately } from './fates.ts';
import { factsOf, guardFor } from './guarding.ts';
import { rulesNow } from './house/rules.ts';
import type { Kit } from './kit.ts';
import { pausedNow } from './paused.ts';
import type { Tx } from './ports/store.ts';
import type { ListFilter, Verbs, Which } from './verbs.ts';

type Answer<T> = ({ ok: true } & T) | { ok: false; refusal: Refusal };

/** Runs `work` on a review for somebody who may at least `needs` on its route. */
export const forRole = async <T>(
  kit: Kit,
  which: Which,
  by: Teammate,
  needs: Role,
  work: (tx: Tx, review: Review) => Promise<Answer<T>>,
): Promise<Answer<T>> => {
  const review = await kit.store.read((tx) => find(tx, which));
  if (!review) return { ok: false, refusal: notFound(which) };
  if (!atLeast(await kit.rights.roleOf(by, review.route), needs)) {
    return {
      ok: false,
      refusal: await withWho(kit, { refused: 'not_allowed', needs, who: [] }, review.route, by),
    };
  }
  return kit.store.read((tx) => work(tx, review));
};

/** The highest role somebody has on any route. */
export const highestRole = async (kit: Kit, by: Teammate): Promise<Role | undefined> => {
  const found = await Promise.all(kit.team.routes.map(({ name }) => kit.rights.roleOf(by, name)));
  return found.reduce(
    (best, role) => (role !== undefined && atLeast(role, best ?? 'reader') ? role : best),
    undefined,
  );
};

/** For what belongs to no single review: who lacks the role is told who has it. */
export const needRole = async (kit: Kit, by: Teammate, needs: Role): Promise<Refusal | undefined> => {
  if (atLeast(await highestRole(kit, by), needs)) return undefined;
  const who = await Promise.all(kit.team.routes.map(({ name }) => kit.rights.whoCan(needs, name, by.desk)));
  return { refused: 'not_allowed', needs, who: [...new Set(who.flat())] };
};

export const look: (kit: Kit) => Verbs['look'] = (kit) => (which, by) =>
  forRole<{ card: Card }>(kit, which, by, 'reader', async (tx, review) => ({
    ok: true,
    card: await loadCard(kit, tx, review),
  }));

export const preview: (kit: Kit) => Verbs['preview'] = (kit) => (which, text, by) =>
  forRole(kit, which, by, 'writer', async (tx, review) => {
    const card = await loadCard(kit, tx, review);
    const known = { facts: factsOf(review), rules: await rulesNow(tx) };
    return { ok: true, findings: guardFor(kit, card.comment, review.triage, known)(text), card };
  });

const lineOf = async (tx: Tx, review: Review): Promise<ListLine> => {
  const comment = await tx.comments.byId(review.commentId);
  const amending = openAmendment(review);
  const place = (await tx.cards.of(review.id)).find(({ messageId }) => messageId !== undefined);
  return {
    number: review.number,
    reviewId: review.id,
    state: review.state,
    severity: review.triage.severity,
    author: comment?.author.name ?? '',
    source: review.source,
    excerpt: excerpt(comment?.text ?? '', 90),
    waitsSince: waitsSince(review),
    ...(amending && { amending }),
    ...(review.assignee && { assignee: review.assignee }),
    ...(place?.messageId !== undefined && {
      link: { desk: place.desk, channel: place.channel, messageId: place.messageId },
    }),
  };
};

const listLimit = 20;
const scanLimit = 500;

/** Open reviews that the person may read, most severe first, then the longest waiting. */
export const list: (kit: Kit) => Verbs['list'] = (kit) => async (filter: ListFilter, by) => {
  const now = kit.world.now();
  const readable = new Set<string>();
  for (const { name } of kit.team.routes)
    if (atLeast(await kit.rights.roleOf(by, name), 'reader')) readable.add(name);
  return kit.store.read(async (tx) => {
    const found = await tx.reviews.list({
      ...(filter.states ? { states: filter.states } : { states: openStates, amending: true }),
      limit: scanLimit,
      ...(filter.source !== undefined && { source: filter.source }),
      ...(filter.severity !== undefined && { minSeverityRank: severityRank(filter.severity) }),
      ...(filter.waitingMs !== undefined && { before: now - filter.waitingMs }),
      ...(!filter.includeSnoozed && { awakeAt: now }),
    });
    const mine = found.filter(
      (review) =>
        readable.has(review.route) &&
        (!filter.mine || (review.assignee !== undefined && sameTeammate(review.assignee, by))),
    );
    const lines: ListLine[] = [];
    for (const review of mine.slice(0, listLimit)) lines.push(await lineOf(tx, review));
    return { lines, total: mine.length };
  });
};

export const history: (kit: Kit) => Verbs['history'] = (kit) => (which, by) =>
  forRole<{ history: History }>(kit, which, by, 'reader', async (tx, review) => {
    const card = await loadCard(kit, tx, review);
    const earlier: History['earlier'] = [];
    for (const comment of await tx.comments.earlierBy(card.comment, 5)) {
      const of = await tx.reviews.byCommentId(comment.id);
      if (of) earlier.push({ comment, review: of });
    }
    return { ok: true, history: { card, audit: await tx.audit.of(review.id), earlier } };
  });

/** Every correction leaves its row in the audit. */
const correctedIn = async (tx: Tx): Promise<Status['corrected']> => {
  const counts = await tx.audit.count(correctable.map((field) => `correct_${field}`));
  return Object.fromEntries(
    correctable.flatMap((field) => {
      const times = counts[`correct_${field}`];
      return times === undefined ? [] : [[field, times]];
    }),
  );
};

/** What gave up, with the comment that it was for. */
const gaveUpIn = async (tx: Tx): Promise<Status['gaveUp']> => {
  const found: Status['gaveUp'] = [];
  for (const job of await tx.jobs.gaveUp()) {
    const review = job.reviewId === undefined ? undefined : await tx.reviews.byId(job.reviewId);
    found.push({ ...job, ...(review && { number: review.number }) });
  }
  return found;
};

const spendingOf = (kit: Kit, name: string): Pick<SourceStatus, 'spending'> => {
  const spending = kit.sources.get(name)?.spending?.();
  return spending ? { spending } : {};
};

const connectionOf = async (kit: Kit, tx: Tx, name: string): Promise<Pick<SourceStatus, 'connection'>> => {
  if (!kit.sources.get(name)?.connector) return {};
  const known = await tx.connections.get(name);
  return { connection: known && known.state !== 'disconnected' ? known : null };
};

const sourcesIn = async (kit: Kit, tx: Tx): Promise<SourceStatus[]> => {
  const found: SourceStatus[] = [];
  for (const state of await tx.sources.all())
    found.push({ ...state, ...spendingOf(kit, state.name), ...(await connectionOf(kit, tx, state.name)) });
  return found;
};

export const status: (kit: Kit) => Verbs['status'] = (kit) => async (by) => {
  const refusal = await needRole(kit, by, 'reader');
  if (refusal) return { ok: false, refusal };
  const [drafter, store] = [await kit.drafter.status(), await kit.store.check()];
  const mayRetry = atLeast(await highestRole(kit, by), 'admin');
  return kit.store.read(async (tx) => {
    const paused = await pausedNow(tx);
    const oldest = (await tx.reviews.list({ states: ['in_review'], limit: scanLimit })).map(
      ({ createdAt }) => createdAt,
    );
    const amending = await tx.reviews.list({ states: [], amending: true, limit: scanLimit });
    const found: Status = {
      ...(paused && { paused: { at: paused.at, ...(paused.by && { by: paused.by }) } }),
      byState: await tx.reviews.countByState(),
      ...(oldest.length > 0 && { oldestOpenAt: Math.min(...oldest) }),
      ...(amending.length > 0 && {
        amending: { count: amending.length, since: Math.min(...amending.map(waitsSince)) },
      }),
      drafter,
      sources: await sourcesIn(kit, tx),
      jobs: await tx.jobs.counts(kit.world.now()),
      gaveUp: await gaveUpIn(tx),
      mayRetry,
      corrected: await correctedIn(tx),
      fared: await faredLately(tx, kit.world.now()),
      store,
    };
    return { ok: true, status: found };
  });
};
