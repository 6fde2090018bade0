import type { RawRequest } from '../../../src/app/ports/source.ts';
import type { FakeDiscord } from '../../support/discord/place.ts';
import type { FaultProxy, Passing } from '../../support/fault-proxy.ts';
import type { Chance } from '../../support/seeded.ts';
import type { PublicReply } from '../history.ts';
import type { Witness } from '../witness.ts';

/** What a teammate types, by field of the form. */
export type Brought = Readonly<Record<'author' | 'text' | 'url', string>>;

/** A place of the campaign: visitors comment there, and what was said in the brand's name stands there. */
export interface CrashPlace {
  /** The team's name for it in aplomb.yaml. */
  name: string;
  /** What stands under that name, secrets as `env:NAME`; nothing for what is built in. */
  settings?: object;
  /** The secrets named there. */
  env: Readonly<Record<string, string>>;
  /** Whether visitors may comment: what is said before the bot first came and looked is not taken, by design. */
  isOpen: () => boolean;
  line: Pick<FaultProxy, 'fail' | 'mend'>;
  /** On a line shared with others: which requests are the place's. */
  asks?: RegExp;
  addComment(comment: { author: string; text: string }): Promise<string>;
  /** Webhooks since the last call. */
  deliveries?(): RawRequest[];
  /** Since the last call: what was said there and comes to the desk only because a teammate brings it. */
  toBring?(): Brought[];
  /** Everything the brand ever said there. */
  replies(): Promise<PublicReply[]>;
  /** A teammate posts there by hand, where the bot cannot. */
  postByHand?(parentId: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/** What a place is made with. */
export interface PlaceSetting {
  name: string;
  chance: Chance;
  seen: Witness;
  /** The server of the world: of its members as a place, of its moderators as a desk. */
  discord: FakeDiscord;
  /** How that server is moderated, where it is. */
  moderation?: object | undefined;
}
export type StartPlace = (setting: PlaceSetting) => Promise<CrashPlace>;

/**
 * Hears the line to a place: what struck it, that a reply was posted (to a path like `posts`), that the bot looked for comments (by a method
 * and path like `looks`).
 */
export const hearingOf =
  (
    name: string,
    seen: Witness,
    { posts = /^/, looks }: { posts?: RegExp; looks?: RegExp } = {},
  ): ((request: Passing) => void) =>
  ({ method, path, status = 0, fault, port }) => {
    seen.struck(name, fault);
    if (status < 200 || status >= 300) return;
    if (method === 'POST' && posts.test(path)) seen.did('reply', port);
    if (looks?.test(`${method} ${path}`) === true) seen.looked(name);
  };
