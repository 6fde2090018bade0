import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { startFaultProxy } from '../fault-proxy.ts';
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { startGateway } from './gateway.ts';
import type { FakeGateway } from './gateway.ts';
import { displayed } from './markup.ts';
import { createModerated } from './moderation.ts';
import type { ModerationState } from './moderation.ts';
import { createRates } from './rates.ts';
import { createCommandStore } from './commands.ts';
import type { CommandStore } from './commands.ts';
import { createInteractions } from './interactions.ts';
import type { Interactions } from './interactions.ts';
import { no } from './refusals.ts';
import { createRest } from './rest.ts';
import { createState, kinds } from './state.ts';
import type { FakeChannel, FakeUser, State } from './state.ts';

export interface FakeDiscord extends Place {
  state: State;
  moderation: ModerationState;
  /** What people do with the bot. */
  interactions: Interactions;
  /** The commands that were deployed. */
  commands: CommandStore;
  gateway: FakeGateway;
  line: FaultProxy;
  token: string;
  /** The watched channel, and the watched forum. */
  channel: FakeChannel;
  forum: FakeChannel;
  /** A teammate, named as such in the configuration. */
  teammate: FakeUser;
  /** See `startFaultProxy`. */
  hear(passing: (request: Passing) => void): void;
  /** A thread in the forum whose first message has the thread's id, as Discord makes them. */
  post(title: string, author: FakeUser, content: string): FakeChannel;
}

export interface FakeDiscordOptions {
  /** Five messages a channel in five seconds. */
  rates?: boolean;
  /** Knows no nonce again, as Discord after a few minutes: what stands once does so because the bot looked. */
  forgetsNonces?: boolean;
}

/**
 * A strict stand-in of ours for Discord: REST with the documented limits and error codes, and a gateway that resumes. With
 * `rates`, five messages a channel in five seconds, as observed; the sources must read that from the headers.
 */
export const startFakeDiscord = async (options: FakeDiscordOptions = {}): Promise<FakeDiscord> => {
  const state = createState();
  // Shaped like one; nothing anywhere takes it.
  const token = ['stand-in', 'token', 'of-a-bot-that-is-none'].join('.');
  const channel = state.channel('general');
  const forum = state.channel('help', kinds.forum);
  const teammate = state.user('Ana');
  const gateway = await startGateway(state, token);
  const interactions = createInteractions(state);
  const commands = createCommandStore(state.bot.id);
  const rest = createRest(state, {
    interactions,
    commands,
    token,
    gateway: () => gateway.url,
    knowsNonces: options.forgetsNonces !== true,
  });
  const { answer, moderation } = createModerated(state, rest);
  const rates = createRates(options.rates === true);
  let revoked = false;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = Buffer.concat(await request.toArray()).toString('utf8');
    const asked = {
      method: request.method ?? 'GET',
      url: new URL(request.url ?? '/', 'http://discord.test'),
      authorization: request.headers.authorization,
      userAgent: request.headers['user-agent'],
      body,
      auditReason: request.headers['x-audit-log-reason']?.toString(),
    };
    const limited = rates(asked);
    const { status, json, headers } = limited.refusal ?? (revoked ? no.unauthorized : answer(asked));
    response.writeHead(status, { 'content-type': 'application/json', ...limited.headers, ...headers });
    response.end(JSON.stringify(json));
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const hearers: ((request: Passing) => void)[] = [];
  const line = await startFaultProxy(`http://127.0.0.1:${port}`, (request) => {
    for (const hear of hearers) hear(request);
  });

  const people = new Map<string, FakeUser>();
  const person = (name: string): FakeUser => {
    const known = people.get(name) ?? state.user(name);
    people.set(name, known);
    return known;
  };
  return {
    label: 'fake Discord of ours',
    config: {
      kind: 'discord',
      token,
      server: state.guildId,
      channels: [channel.id, forum.id],
      teamMembers: [teammate.id],
      apiUrl: `${line.url}/api`,
    },
    deadlineMs: 1_000,
    state,
    moderation,
    interactions,
    commands,
    gateway,
    line,
    token,
    channel,
    forum,
    teammate,
    hear: (passing) => void hearers.push(passing),
    post: (title, author, content) => {
      const thread = state.channel(title, kinds.publicThread, forum.id);
      state.say({ channel: thread.id, author, content, id: thread.id });
      return thread;
    },
    addComment: ({ author, text, parentId }) => {
      const made = state.say({
        channel: channel.id,
        author: person(author),
        content: text,
        ...(parentId !== undefined && { answers: parentId }),
      });
      return Promise.resolve(made.id);
    },
    revoke: () => {
      revoked = true;
    },
    editMethod: 'PATCH',
    edit: (id, text) => Promise.resolve(state.edit(id, text)),
    remove: (id) => Promise.resolve(state.remove(id)),
    answerNatively: (parentId, text) =>
      Promise.resolve(
        state.say({
          channel: state.find(parentId)?.channel_id ?? channel.id,
          author: teammate,
          content: text,
          answers: parentId,
        }).id,
      ),
    answers: (parentId) =>
      Promise.resolve(
        state.messages
          .filter(
            ({ answers, author }) => answers === parentId && (author === state.bot || author === teammate),
          )
          .map(({ id, content }) => ({ id, text: displayed(content) })),
      ),
    close: async () => {
      await gateway.close();
      await line.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
