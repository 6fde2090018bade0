import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Capabilities } from '../app/ports/source.ts';
import { createDiscordAmending } from './discord/amending.ts';
import { createApi } from './discord/api.ts';
import { createAsk } from './discord/ask.ts';
import { createChanges } from './discord/changes.ts';
import { createCheck } from './discord/check.ts';
import { createContentIntent } from './discord/content-intent.ts';
import { createListen } from './discord/listen.ts';
import { createModeration } from './discord/moderation/place.ts';
import { moderationSettings, settingsOf } from './discord/moderation/settings.ts';
import { createPlaceWatch, intentsFor } from './discord/moderation/watch.ts';
import { createPoll } from './discord/poll.ts';
import { createReplies, MOST } from './discord/replies.ts';
import { createRestraint } from './discord/restraint.ts';
import { createSurveyor } from './discord/survey.ts';
import type { Survey, Surveyor } from './discord/survey.ts';
import { createTeam } from './discord/team.ts';
import { createHttpClient } from './http-client.ts';
import { defineSource } from './source.ts';

const DISCORD = 'https://discord.com/api';

const id = z.string().regex(/^\d{17,20}$/, 'discord_id' satisfies ConfigRule);
const ids = z.array(id).max(50).default([]);

const config = z
  .strictObject({
    kind: z.literal('discord').describe('A Discord server, read and answered by a bot of yours.'),
    token: z.string().min(1).describe("The bot's token, as env:DISCORD_BOT_TOKEN."),
    server: id.describe('Id of the server (right-click its name, Copy Server ID), in quotes.'),
    channels: ids.describe('Ids of channels and forums to read whole, threads in them included; in quotes.'),
    mentions: z
      .boolean()
      .default(false)
      .describe('Also take messages anywhere on the server that mention the bot.'),
    teamRoles: ids.describe('Ids of roles whose members answer for the brand: theirs are answers, not news.'),
    teamMembers: ids.describe('Ids of further people who answer for the brand.'),
    pollEverySeconds: z
      .number()
      .int()
      .min(5)
      .max(86_400)
      .default(30)
      .describe('How often to look for news that Discord did not tell of at once.'),
    moderation: moderationSettings(id).optional().describe('Moderation of this server by the team.'),
    apiUrl: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe('Another Discord API than https://discord.com/api, for tests.'),
  })
  .refine(({ channels, mentions }) => channels.length > 0 || mentions, {
    path: ['channels'],
    error: 'discord_channels' satisfies ConfigRule,
  });

const capabilities = (live: boolean): Capabilities => ({
  receive: live ? ['poll', 'stream'] : ['poll'],
  reply: 'api',
  edit: true,
  remove: true,
  threadDepth: 'any',
  // "Checked for uniqueness in the past few minutes": docs, resources/message#create-message, enforce_nonce.
  idempotency: { kind: 'key', ttlMs: 120_000 },
  lookup: 'list',
  edits: 'diff',
  deletes: 'diff',
  text: { limits: [{ unit: 'codepoint', max: MOST }], markup: 'markdown' },
  visibilityLagMs: 5_000,
});

/** What was last seen of a server, for those who do not look themselves. */
const remembering = (survey: Surveyor) => {
  const channels = new Map<string, string>();
  const roles = new Map<string, string>();
  let last: Survey | undefined;
  const remember: Surveyor = async (since, signal) => {
    last = await survey(since, signal);
    for (const [one, name] of last.channelNames) channels.set(one, name);
    for (const [one, name] of last.roleNames) roles.set(one, name);
    return last;
  };
  return {
    survey: remember,
    names: { channels, roles },
    me: () => last?.me,
    reads: (spotId: string) => last?.spots.some(({ id: one, watched }) => one === spotId && watched) ?? false,
  };
};

/** A community on Discord. Everything is read and posted over REST; the gateway only tells when there is something to read. */
export const discord = defineSource({
  kind: 'discord',
  config,
  create: (settings, context) => {
    const { token, server: guildId, mentions, teamRoles, teamMembers, pollEverySeconds, apiUrl } = settings;
    const { name, language, world, log } = context;
    const now = (): number => world.now();
    const { moderation } = settings;
    const line = context.line?.('discord', token, apiUrl ?? DISCORD, moderation && intentsFor(moderation));
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const root = new URL(`${(apiUrl ?? DISCORD).replace(/\/+$/, '')}/v10/`);
    const ask = createAsk({ root, token, http, restraint: createRestraint(world, line?.refusals), now });
    const api = createApi(ask);
    const watch = { guildId, channels: new Set(settings.channels), mentions };
    const team = createTeam(api, { guildId, userIds: teamMembers, roleIds: teamRoles }, { now });
    const changes = createChanges(api, { language, now, told: () => line?.connected() === true });
    const intent = createContentIntent(api, { language, now });
    const { survey, names, me, reads } = remembering(createSurveyor({ api, watch, language, now }));
    const poll = createPoll({ name, guildId, api, survey, team, intent, changes, language, now, log });
    const eyes = createPlaceWatch({ ask, guildId, now, line });
    return {
      name,
      kind: 'discord',
      capabilities: capabilities(line !== undefined),
      pollEveryMs: pollEverySeconds * 1000,
      poll: async (from, stop) => {
        const page = await poll(from, stop);
        eyes.read(page.events);
        return page;
      },
      ...(line && { listen: createListen({ line, watch, reads, me, changes }) }),
      ...createReplies({ api, guildId, team, names, context }),
      ...createDiscordAmending(api, context),
      ...(moderation && {
        moderation: createModeration(
          { ask, api, guildId, language, now },
          settingsOf(moderation),
          eyes.watch,
        ),
      }),
      check: createCheck({
        name,
        api,
        watch,
        language,
        moderation: moderation && {
          settings: settingsOf(moderation),
          watchJoins: moderation.watchJoins,
        },
      }),
    };
  },
});
