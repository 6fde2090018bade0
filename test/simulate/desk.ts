import type { Desk, DrawOutcome } from '../../src/app/ports/desk.ts';
import type { Card } from '../../src/core/card.ts';
import type { FaultKind } from './faults.ts';
import type { Line } from './line.ts';
import type { Stage } from './stage.ts';

/** A message in the channel, as the team sees it. */
export interface Message {
  id: string;
  /** Its metadata, by which it is found again. */
  key: string;
  card: Card;
  removed: boolean;
}

/** The chat, as the team sees it: one channel. It keeps what it was told to show, in the order it was told. */
export interface Chat {
  readonly channel: string;
  readonly messages: Message[];
  readonly lines: { messageId: string; text: string }[];
  awayUntil: number;
  /** The messages of a review that stand. */
  cardsOf(reviewId: string): Message[];
}

export const createChat = (): Chat => {
  const chat: Chat = {
    channel: 'C1',
    messages: [],
    lines: [],
    awayUntil: 0,
    cardsOf: (reviewId) =>
      chat.messages.filter(({ card, removed }) => !removed && card.reviewId === reviewId),
  };
  return chat;
};

/** What becomes of a drawing where it arrives. */
const drawn = (
  stage: Stage,
  chat: Chat,
  card: Card,
  at: Parameters<Desk['draw']>[1],
  fault: FaultKind | undefined,
): DrawOutcome => {
  const now = stage.scheduler.now();
  if (now < chat.awayUntil) {
    stage.faults.met('desk_away');
    return { drawn: false, detail: 'unreachable' };
  }
  if (fault !== undefined && fault !== 'card_removed') stage.faults.met(fault);
  if (fault === 'draw_limited') return { drawn: false, detail: 'ratelimited', retryAt: now + 5_000 };
  if (fault === 'draw_lost') return { drawn: false, detail: 'timeout' };
  const lost: DrawOutcome = { drawn: false, detail: 'timeout' };
  if (at.messageId === undefined) {
    const message = { id: `m${chat.messages.length + 1}`, key: at.key, card, removed: false };
    chat.messages.push(message);
    return fault === 'draw_answer_lost' ? lost : { drawn: true, messageId: message.id };
  }
  const message = chat.messages.find(({ id }) => id === at.messageId);
  if (fault === 'card_removed' && message) {
    stage.faults.met(fault);
    message.removed = true;
  }
  if (!message || message.removed) return { drawn: false, detail: 'message_not_found', lost: true };
  message.card = card;
  return fault === 'draw_answer_lost' ? lost : { drawn: true, messageId: message.id };
};

/** The adapter of one process to the chat: one attempt per call. */
export const createDesk = (stage: Stage, chat: Chat, line: Line): Desk => ({
  name: 'slack',
  slotMs: 1_000,
  draw: (card, at) =>
    line.call('draw', {
      lost: () => undefined,
      effect: (fault) => {
        const outcome = drawn(stage, chat, card, at, fault);
        stage.trace?.(
          `${line.life.name} draws #${card.number} v${card.version} ${at.messageId ?? 'anew'}: ${fault ?? (outcome.drawn ? outcome.messageId : outcome.detail)}`,
        );
        return outcome;
      },
    }),
  findCard: ({ key }) =>
    line.call('find', {
      effect: (fault) => {
        if (fault === 'find_away') stage.faults.met(fault);
        if (fault === 'find_away' || stage.scheduler.now() < chat.awayUntil) return { unknown: true };
        const found = chat.messages.find((message) => message.key === key && !message.removed);
        return found ? { found: found.id } : { absent: true };
      },
    }),
  tellThread: ({ messageId }, text) =>
    line.call('tell', {
      effect: () => {
        if (stage.scheduler.now() < chat.awayUntil) return { told: false, detail: 'unreachable' };
        chat.lines.push({ messageId, text });
        return { told: true };
      },
    }),
});
