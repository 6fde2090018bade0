import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import type { Capabilities } from '../app/ports/source.ts';
import { createHttpClient } from './http-client.ts';
import { defineSource } from './source.ts';
import { createTelegramAmending } from './telegram/amending.ts';
import { createTelegramApi } from './telegram/api.ts';
import { createCheck } from './telegram/check.ts';
import { createPoll, createWebhook } from './telegram/hear.ts';
import { createTelegramModerating, telegramMods } from './telegram/moderating.ts';
import { createReplies } from './telegram/replies.ts';

const API = 'https://api.telegram.org';

const config = z.strictObject({
  kind: z.literal('telegram').describe('Telegram groups, and the comments under the posts of a channel.'),
  token: z.string().min(1).describe("The bot's token, as env:TELEGRAM_BOT_TOKEN; one source for each bot."),
  chats: z
    .array(z.string().regex(/^(?:-\d{5,20}|@[A-Za-z]\w{3,31})$/, 'telegram_chat' satisfies ConfigRule))
    .min(1)
    .max(100)
    .describe(
      'Groups to read, by id in quotes or by @name; the comments of a channel are in its linked group.',
    ),
  teamMembers: z
    .array(z.string().min(1))
    .max(1_000)
    .default([])
    .describe('People or channels whose messages are answers, by id in quotes or by @name.'),
  webhookSecret: z
    .string()
    .regex(/^[\w-]{16,256}$/)
    .optional()
    .describe(
      'Where Telegram is to call /webhooks/<name>: the secret_token it was given, at least 16 signs.',
    ),
  waitSeconds: z
    .number()
    .int()
    .min(0)
    .max(15)
    .default(10)
    .describe('Without a webhook: how long a question may wait at Telegram for something to happen.'),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Another Bot API server than api.telegram.org, such as one of your own.'),
});

const text: Capabilities['text'] = {
  // core.telegram.org/bots/api#sendmessage: "1-4096 characters after entities parsing".
  limits: [{ unit: 'utf16', max: 4_096 }],
  markup: 'plain',
  // clean_input_string in tdlib's misc.cpp: line separators and bidi controls go, and three combining marks; control signs become spaces.
  cuts: /[\p{Cc}--\n]|[\u2028-\u202E]|\u0333|\u033F|\u030A/v,
};

/** Groups on Telegram, and the comments of a channel, by a bot that is a member. */
export const telegram = defineSource({
  kind: 'telegram',
  config,
  create: ({ token, chats, teamMembers, webhookSecret, waitSeconds, apiUrl }, context) => {
    const { name } = context;
    const http = createHttpClient({ ...context, allowPrivateNetwork: apiUrl !== undefined });
    const api = createTelegramApi({ root: (apiUrl ?? API).replace(/\/+$/, ''), token, http });
    const lowered = (names: readonly string[]) => new Set(names.map((one) => one.toLowerCase()));
    const circle = { source: name, chats: lowered(chats), team: lowered(teamMembers) };
    return {
      name,
      kind: 'telegram',
      capabilities: {
        receive: [webhookSecret === undefined ? 'poll' : 'webhook'],
        reply: 'api',
        edit: true,
        remove: true,
        threadDepth: 'any',
        idempotency: 'none',
        lookup: 'none',
        edits: 'event',
        deletes: 'none',
        tells: 'once',
        moderate: telegramMods,
        text,
        visibilityLagMs: 0,
      },
      ...(webhookSecret === undefined
        ? { pollEveryMs: 1_000, poll: createPoll(circle, api, waitSeconds, context) }
        : { webhook: createWebhook(circle, webhookSecret, context) }),
      ...createReplies(api, text, context),
      ...createTelegramModerating(api, context),
      ...createTelegramAmending(api, text, context),
      check: createCheck(api, chats, webhookSecret !== undefined, context),
    };
  },
});
