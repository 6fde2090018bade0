import type { Card } from '../core/card.ts';
import { loadCard } from './cards.ts';
import type { Kit } from './kit.ts';
import type { Desk, DrawOutcome } from './ports/desk.ts';
import type { CardTurn, Tx } from './ports/store.ts';
import { backoffMs, within } from './job.ts';

/** A desk call has its own, shorter deadline. */
const leaseMs = 30_000;
/** From the claim to the call; with the call's own deadline (10 s) below the lease. */
const drawWithinMs = 15_000;

const keyOf = (turn: CardTurn): string => `${turn.reviewId}/${turn.channel}`;

/** An earlier try may have posted before the process died: then that message is the card. */
const messageOf = async (desk: Desk, turn: CardTurn, since: number): Promise<string | undefined> => {
  if (turn.messageId !== undefined || turn.attempts <= 1) return turn.messageId;
  const found = await desk.findCard({ channel: turn.channel, key: keyOf(turn), since });
  if ('unknown' in found) throw new Error('cannot look for the card');
  return 'found' in found ? found.found : undefined;
};

const record = (
  tx: Tx,
  turn: CardTurn,
  version: number,
  outcome: DrawOutcome,
  retryAt: number,
): Promise<boolean> => {
  if (outcome.drawn) return tx.cards.drawn(turn, { messageId: outcome.messageId, version });
  if (outcome.lost && turn.messageId !== undefined) return tx.cards.gone(turn, retryAt);
  return tx.cards.failed(turn, outcome.detail, outcome.retryAt ?? retryAt);
};

/** Draws it, unless the turn is old: a process that froze since may not draw over what others drew meanwhile. */
const draw = async (
  kit: Kit,
  desk: Desk,
  card: Card,
  turn: CardTurn,
  since: number,
): Promise<DrawOutcome> => {
  const messageId = await messageOf(desk, turn, card.comment.receivedAt);
  if (!within(kit.world.now(), since, drawWithinMs)) return { drawn: false, detail: 'too_late' };
  const at = { channel: turn.channel, key: keyOf(turn), ...(messageId !== undefined && { messageId }) };
  return desk.draw(card, at);
};

/** Draws the card that most needs eyes in this channel, as it is now. False when none is out of date. */
export const showOne = async (kit: Kit, desk: Desk, channel: string): Promise<boolean> => {
  const since = kit.world.now();
  const turn = await kit.store.claimCard(desk.name, channel, since, leaseMs);
  if (!turn) return false;
  const card = await kit.store.read(async (tx) => {
    const review = await tx.reviews.byId(turn.reviewId);
    return review && loadCard(kit, tx, review);
  });
  if (!card) return true;
  const retryAt = (): number => kit.world.now() + backoffMs(turn.attempts, kit.world.random());
  const outcome = await draw(kit, desk, card, turn, since).catch((error: unknown) => ({
    drawn: false as const,
    detail: error instanceof Error ? error.name : 'unknown',
  }));
  const kept = await kit.store.transaction((tx) => record(tx, turn, card.version, outcome, retryAt()));
  if (!outcome.drawn) kit.log.warn('card.not_drawn', { review: card.number, detail: outcome.detail });
  if (!kept) kit.log.warn('card.lease_lost', { review: card.number });
  return true;
};

/** Draws one card in each channel whose turn it is; when the next turn comes, epoch milliseconds. */
export const showWaiting = async (kit: Kit, desk: Desk): Promise<number> => {
  const waiting = await kit.store.channelsWaiting(desk.name, kit.world.now());
  const free = waiting.filter((channel) => kit.slots.take(desk, channel));
  await Promise.all(
    free.map((channel) => showOne(kit, desk, channel).finally(() => kit.slots.posted(desk, channel))),
  );
  return Math.min(...waiting.map((channel) => kit.slots.freeAt(desk, channel)));
};
