import type { World } from '../../../app/ports/world.ts';
import type { Route } from '../../../core/routing.ts';

/** What the doctor is given to look at. */
export interface SlackCheckSettings {
  botToken?: string | undefined;
  appToken?: string | undefined;
  signingSecret?: string | undefined;
  /** How Slack reaches us: decides whether the app-level token or the signing secret is needed. */
  transport: 'socket' | 'http';
  apiUrl?: string | undefined;
  /** Off while the bot is running: Slack may hand a payload to any open connection, and this one would not answer it. */
  connect?: boolean;
  routes: readonly Route[];
  /** Channels of moderators, by the source that they moderate. */
  moderators?: readonly { of: string; channel: string }[];
  fetch: typeof fetch;
  world: Pick<World, 'now'>;
}
