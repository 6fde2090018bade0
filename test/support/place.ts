import type { RawRequest } from '../../src/app/ports/source.ts';
import type { FaultProxy } from './fault-proxy.ts';

/** What a place that sends webhooks lends to tests. */
export interface Signing {
  /** A request with this body, signed as the place signs. */
  sign(body: Uint8Array): RawRequest;
  /** The place only shows a secret with what it sends, and signs nothing of it. */
  overBody?: false;
  /** The same settings with another secret. */
  otherConfig: Record<string, unknown>;
  /** How the place asks whether the address is ours, what it wants to hear, and a stranger's try. */
  handshake?: { right: RawRequest; answer: string; wrong: RawRequest };
}

/** How a comment stands at a place, and its author where that is not as ever. */
export interface Standing {
  comment: 'shown' | 'hidden' | 'folded' | 'held' | 'spam' | 'removed';
  author?: 'banned' | 'suspended' | 'muted' | 'blocked';
  /** Nobody but moderators can answer it. */
  locked?: true;
}

/** A place that tests can drive from the visitors' side, real or a strict stand-in of ours. */
export interface Place {
  /** What it is, for the test report: "fake site", "WordPress 6.5.5". */
  label: string;
  /** What a team would write in aplomb.yaml, secrets resolved. */
  config: Record<string, unknown>;
  /** Deadline to give the source, so that lost answers cost tests little time. */
  deadlineMs: number;
  addComment(comment: { author: string; text: string; parentId?: string }): Promise<string>;
  edit(id: string, text: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** Takes it out of public sight without deleting it, where the place can. */
  hide?(id: string): Promise<void>;
  /** How it stands there; where the source can be asked to moderate. */
  standing?(id: string): Standing | Promise<Standing>;
  /** What the first of its `moderate` is sent with; POST unless it is said. */
  moderatingMethod?: 'PUT' | 'PATCH' | 'DELETE';
  /** A colleague answers at the place itself, with the brand's own account. */
  answerNatively(parentId: string, text: string): Promise<string>;
  /** The brand's answers that stand under a comment, as text. */
  answers(parentId: string): Promise<{ id: string; text: string }[]>;
  /** What a reply is sent with; POST unless it is said. */
  replyMethod?: 'PUT';
  /** What a reply is changed with, and removed with; POST and DELETE unless it is said. */
  editMethod?: 'PUT' | 'PATCH';
  removeMethod?: 'POST' | 'PUT' | 'PATCH';
  /** The line between source and place, to be broken. */
  line?: FaultProxy;
  /** Webhooks the place sent since the last call, signed by somebody else's signer. */
  deliveries?(): RawRequest[];
  signing?: Signing;
  /** From now on what we were let in with is refused. */
  revoke?(): void;
  close(): Promise<void>;
}
