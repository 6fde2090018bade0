import type { Decision } from '../../src/core/review/event.ts';
import type { Refusal } from '../../src/core/review/refusal.ts';
import type { PersonName } from './team.ts';

/** What a press asks the bot for. */
export type Asked =
  | { ask: 'decide'; reviewId: string; decision: Decision }
  /** Typed with a number: it is about the draft as it stands. */
  | { ask: 'approve'; number: number }
  | { ask: 'pause' }
  | { ask: 'resume'; what: 'release' | 'return' }
  | { ask: 'retry'; job: string };

/** What the person had before their eyes. */
export interface Seen {
  messageId: string;
  number: number;
  reviewId: string;
  comment: string;
  /** The draft, where there is one. */
  text: string | undefined;
}

/** `at` is the version of the review that the answer was about. */
export type Told = ({ done: true } | { done: false; refusal: Refusal }) & { at: number | undefined };

/** Something a person did in the chat, as it is handed to the bot. Equal keys are one press. */
export interface Press {
  key: string;
  who: PersonName;
  at: number;
  asked: Asked;
  seen: Seen | undefined;
  /** By the clock of the process that took it first. */
  receivedAt: number | undefined;
  acked: boolean;
  /** What the person was told, each time. */
  told: Told[];
}
