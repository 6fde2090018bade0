/*
 * node test/bench/discord-memory.ts [members] [messages] [channels]
 * What discord.js keeps of a big server, with our settings and with its own defaults, in one run: two processes hear the same
 * gateway of ours tell the same events (each member writes, in turn, in every channel), and say what they hold after a collection.
 */
import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import { setImmediate as turn, setTimeout as after } from 'node:timers/promises';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { z } from 'zod';

const [members = 50_000, messages = 200_000, channels = 50] = process.argv.slice(2).map(Number);

const guildId = '100000000000000001';
const bot = {
  id: '100000000000000002',
  username: 'aplomb',
  discriminator: '0',
  global_name: null,
  bot: true,
};
const idOf = (kind: bigint, index: number): string => String(kind * 10n ** 15n + BigInt(index));
const channelId = (index: number): string => idOf(200n, index);
const at = new Date(0).toISOString();

const guild = {
  id: guildId,
  name: 'A big server',
  owner_id: bot.id,
  unavailable: false,
  large: true,
  member_count: members,
  joined_at: at,
  roles: [
    { id: guildId, name: '@everyone', permissions: '0', position: 0, color: 0, hoist: false, managed: false },
  ],
  members: [{ user: bot, roles: [], joined_at: at, deaf: false, mute: false, flags: 0 }],
  channels: Array.from({ length: channels }, (_, index) => ({
    id: channelId(index),
    type: 0,
    name: `channel-${index}`,
    position: index,
    permission_overwrites: [],
  })),
  emojis: [],
  stickers: [],
  features: [],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  preferred_locale: 'en-US',
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  premium_tier: 0,
  system_channel_flags: 0,
};
const messageOf = (index: number): object => {
  const who = index % members;
  return {
    id: idOf(300n, index),
    guild_id: guildId,
    channel_id: channelId(Math.floor(index / members + who) % channels),
    type: 0,
    content: `What member ${who} says, as long as people write: a sentence or two, number ${index}.`,
    timestamp: at,
    edited_timestamp: null,
    tts: false,
    pinned: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    author: {
      id: idOf(400n, who),
      username: `member${who}`,
      discriminator: '0',
      global_name: `Member ${who}`,
      avatar: null,
    },
    member: { roles: [], joined_at: at, deaf: false, mute: false, flags: 0, nick: null },
  };
};

const bufferedMost = 1_000_000;

/** Everything a client hears, once it has identified: the server, then all that is said. */
const tellAll = async (socket: WebSocket, url: string): Promise<void> => {
  let seq = 0;
  const dispatch = (name: string, data: object): void => {
    seq += 1;
    socket.send(JSON.stringify({ op: 0, s: seq, t: name, d: data }));
  };
  const ready = {
    v: 10,
    user: bot,
    guilds: [{ id: guildId, unavailable: true }],
    session_id: 's',
    shard: [0, 1],
  };
  dispatch('READY', { ...ready, resume_gateway_url: url, application: { id: bot.id, flags: 0 } });
  dispatch('GUILD_CREATE', guild);
  for (let index = 0; index < messages; index += 1) {
    dispatch('MESSAGE_CREATE', messageOf(index));
    if (index % 200 === 0) await turn();
    while (socket.bufferedAmount > bufferedMost) await after(5);
  }
};

const startServer = async (): Promise<{ apiUrl: string; close: () => void }> => {
  const server = createServer((_request, response) => {
    const limit = { total: 1_000, remaining: 1_000, reset_after: 0, max_concurrency: 1 };
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ url: wsUrl, shards: 1, session_start_limit: limit }));
  });
  const gateway = new WebSocketServer({ server });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const wsUrl = `ws://127.0.0.1:${port}`;
  const sent = z.object({ op: z.int() });
  gateway.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }));
    socket.on('message', (data: Buffer) => {
      const { op } = sent.parse(JSON.parse(data.toString('utf8')));
      if (op === 1) socket.send(JSON.stringify({ op: 11 }));
      if (op === 2) void tellAll(socket, wsUrl);
    });
  });
  const close = (): void => {
    for (const socket of gateway.clients) socket.terminate();
    gateway.close();
    server.close();
  };
  return { apiUrl: `http://127.0.0.1:${port}/api`, close };
};

const told = z.object({ heapMb: z.number(), rssMb: z.number(), kept: z.record(z.string(), z.int()) });
type Told = z.infer<typeof told>;

const measured = (settings: 'ours' | 'defaults', apiUrl: string): Promise<Told> => {
  const child = fork(
    new URL('discord-memory-client.ts', import.meta.url),
    [settings, apiUrl, String(messages)],
    {
      execArgv: ['--expose-gc'],
    },
  );
  return new Promise((resolve, reject) => {
    child.on('message', (said) => resolve(told.parse(said)));
    child.on('exit', (code) => reject(new Error(`the client with ${settings} ended (${code})`)));
  });
};

const server = await startServer();
console.log(`members=${members} messages=${messages} channels=${channels}, node ${process.version}`);
for (const settings of ['defaults', 'ours'] as const) {
  const { heapMb, rssMb, kept } = await measured(settings, server.apiUrl);
  const objects = Object.entries(kept).map(([name, count]) => `${name} ${count}`);
  console.log(`${settings}: heap ${heapMb} MB, process ${rssMb} MB; kept: ${objects.join(', ')}`);
}
server.close();
