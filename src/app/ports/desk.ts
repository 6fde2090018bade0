import type { DeskName, Role, Teammate } from '../../core/actor.ts';
import type { Card } from '../../core/card.ts';
import type { Part } from '../../core/card/part.ts';

/** What became of drawing a card. */
export type DrawOutcome =
  | { drawn: true; messageId: string }
  | {
      drawn: false;
      detail: string;
      retryAt?: number;
      /** The message or channel is gone for good. */ lost?: boolean;
    };

/** Whether a line reached its thread; when it did not, the caller tries again. */
export type TellOutcome =
  | { told: true }
  | {
      told: false;
      detail: string;
      retryAt?: number;
      /** The desk cannot be reached, or asks for patience: it passes, however long it takes. */ away?: boolean;
    };

/** A place where the team decides, as the app sees it. It makes one attempt and never retries a post by itself. */
export interface Desk {
  readonly name: DeskName;
  /** Least time between two messages in one channel, in milliseconds. */
  readonly slotMs: number;
  /** Posts the card, or changes the one that stands. `key` is found again after a crash by `findCard`. */
  draw(card: Card, at: { channel: string; messageId?: string; key: string }): Promise<DrawOutcome>;
  /** The same for what is no review: its parts, as they are now. Absent at a desk that has nothing but reviews. */
  drawParts?(
    parts: readonly Part[],
    at: { channel: string; messageId?: string; key: string; version: number },
  ): Promise<DrawOutcome>;
  /** The desk's own id of a channel that a team wrote by name; undefined until it is known. Absent where only ids are written. */
  channelId?(written: string): string | undefined;
  /** After a crash between post and record: the message that carries `key`, if it stands. */
  findCard(at: {
    channel: string;
    key: string;
    since: number;
  }): Promise<{ found: string } | { absent: true } | { unknown: true }>;
  /** A line in the thread of a card, where talk goes that everybody should see; whom it calls stands in it as `callsAt` writes it. */
  tellThread(at: { channel: string; messageId: string }, text: string): Promise<TellOutcome>;
}

/** A channel as the desk itself names it, from how a team wrote it; undefined until that is known. */
export const channelAt = (desk: Pick<Desk, 'channelId'>, written: string): string | undefined =>
  desk.channelId ? desk.channelId(written) : written;

/** A desk that shows more than reviews. */
export type Board = Desk & Required<Pick<Desk, 'drawParts'>>;
export const isBoard = (desk: Desk): desk is Board => desk.drawParts !== undefined;

/** Who is in which group, as one desk knows it: a user group in Slack, a role on Discord. */
export interface Membership {
  isIn(person: string, group: string): Promise<boolean>;
}

/** Who may do what, from the routes and the desk's own groups; asked again at every press. */
export interface Rights {
  roleOf(who: Teammate, route: string): Promise<Role | undefined>;
  /** Who of this desk has at least this role, as `callsAt` writes them. */
  whoCan(role: Role, route: string, desk: DeskName): Promise<string[]>;
}
