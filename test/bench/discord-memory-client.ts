/* One client of discord-memory.ts: hears everything, then says what it holds. */
import * as discordJs from 'discord.js';
import type { Client } from 'discord.js';
import { buildClient } from '../../src/sources/discord/client.ts';

const [settings = '', apiUrl = '', messages = ''] = process.argv.slice(2);
/** GUILDS and GUILD_MESSAGES: what we ask for. */
const intents = (1 << 0) | (1 << 9);

const unbraked = { waitForIdentify: () => Promise.resolve() };
const client: Client =
  settings === 'ours'
    ? buildClient(discordJs, { apiUrl, more: 0, identifies: unbraked, stumbled: () => undefined })
    : new discordJs.Client({ intents, rest: { version: '10', api: apiUrl } });

let heard = 0;
const all = new Promise<void>((resolve) => {
  client.on('raw', ({ t }: { t: string | null }) => {
    if (t !== 'MESSAGE_CREATE') return;
    heard += 1;
    if (heard === Number(messages)) setImmediate(resolve);
  });
});
await client.login('a-token-of-nobody');
await all;
globalThis.gc?.();
const { heapUsed, rss } = process.memoryUsage();
const mb = (bytes: number): number => Math.round(bytes / 1_048_576);
const channels = [...client.channels.cache.values()];
const kept = {
  users: client.users.cache.size,
  members: client.guilds.cache.reduce((sum, { members }) => sum + members.cache.size, 0),
  messages: channels.reduce((sum, one) => sum + ('messages' in one ? one.messages.cache.size : 0), 0),
};
process.send?.({ heapMb: mb(heapUsed), rssMb: mb(rss), kept }, () => process.exit(0));
