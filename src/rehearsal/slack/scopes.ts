import type { Channel } from './workspace.ts';

/** Every scope some method or event here asks for; what an app has by default. */
export const allScopes = [
  'app_mentions:read', 'channels:history', 'channels:join', 'channels:read', 'chat:write', 'commands', 'groups:history', 'groups:read',
  'im:history', 'im:read', 'im:write', 'reactions:write', 'team:read', 'usergroups:read', 'users:read', 'users:read.email',
]; // prettier-ignore

const families = { public: 'channels', private: 'groups', im: 'im' } as const;

/** `channels:history` for a public channel, `groups:history` for a private one, `im:history` for a direct message. */
export const scopeFor = (channel: Pick<Channel, 'kind'>, what: 'read' | 'history' | 'write'): string =>
  `${families[channel.kind]}:${what}`;
