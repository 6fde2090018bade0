import type { RawRequest } from '../../../src/app/ports/source.ts';
import type { FakeDiscord } from '../../support/discord/place.ts';
import type { FaultProxy, Passing } from '../../support/fault-proxy.ts';
import type { Chance } from '../../support/seeded.ts';
import type { PublicReply } from '../history.ts';
import type { Witness } from '../witness.ts';

/** A place of the campaign: visitors comment there, and what was said in the brand's name stands there. */
export interface CrashPlace {
  /** The team's name for it in aplomb.yaml. */
  name: string;
  /** What stands under that name, secrets as `env:NAME`. */
  settings: object;
  /** The secrets named there. */
  env: Readonly<Record<string, string>>;
  /** The bot comes and looks: what is said before it first did is not taken, by design. The others send what they have. */
  polled: boolean;
  line: Pick<FaultProxy, 'fail' | 'mend'>;
  /** On a line shared with others: which requests are the place's. */
  asks?: RegExp;
  addComment(comment: { author: string; text: string }): Promise<string>;
  /** Webhooks since the last call. */
  deliveries?(): RawRequest[];
  /** Everything the brand ever said there. */
  replies(): PublicReply[];
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

/** Hears the line to a place: what struck it, that a reply was posted, that the bot looked for comments. */
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
    if (method === 'GET' && looks?.test(path)) seen.looked(name);
  };
