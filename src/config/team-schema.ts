import { z } from 'zod';
import { language, uiLanguage } from '../core/language.ts';
import { defaultPolicy } from '../core/policy.ts';
import { mod } from '../core/review/mod.ts';
import { flagKind, severity } from '../core/triage/triage.ts';
import { duration } from './duration.ts';
import { rule } from './rule.ts';

const words = z.array(z.string().min(1));
const timezone = z.string().refine((name) => {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}, rule('timezone'));

const brand = z.strictObject({
  name: z.string().min(1).describe('Your name, as the public knows it.'),
  about: z
    .string()
    .optional()
    .describe('Who you are and how you speak, in a few sentences. Given to the model.'),
  address: z.enum(['formal', 'informal']).default('formal').describe('vous or tu, Sie or du.'),
  signOff: z.string().optional().describe('A last line under each reply, for instance a first name.'),
  titles: z
    .enum(['free', 'avoid'])
    .default('free')
    .describe('avoid: no Mr, Madame or Herr before a name, which only guesses who somebody is.'),
  contact: z
    .string()
    .optional()
    .describe('Where people can write in private: "by private message", an address.'),
  languages: z
    .array(language)
    .min(1)
    .optional()
    .describe('Languages you answer in; the first serves when a comment’s is unsure.'),
});

const people = z.array(z.string().regex(/^(everyone|[UWS][A-Z0-9]{2,}|@&?\d{17,20})$/, rule('people')));
const ids = 'Ids of people (U…, on Discord @…) or groups (S…, on Discord @&… of a role), or everyone.';
const discordId = z.string().regex(/^\d{17,20}$/, rule('discord_id'));
const samePerson = z
  .strictObject({
    slack: z
      .string()
      .regex(/^[UW][A-Z0-9]{2,}$/, rule('slack_person'))
      .describe('Their id in Slack (U…).'),
    discord: discordId.describe('Their id on Discord, in quotes.'),
  })
  .describe('Ids of one person in both chats.');
const roles = z.strictObject({
  reader: people.default([]).describe('Who may look. ' + ids),
  writer: people.default([]).describe('Who may also write and edit drafts. ' + ids),
  approver: people.default([]).describe('Who may also approve. ' + ids),
  admin: people.default([]).describe('Who may also pause everything and settle what is unsure. ' + ids),
});

const routeKeys = z.strictObject({
  name: z.string().min(1).describe('A name for this route; shown in the log and by check.'),
  slack: z.string().min(1).optional().describe('Channel id (C…) or "#name" (in quotes) for the cards.'),
  discord: discordId
    .optional()
    .describe('Id of the Discord channel for the cards, in quotes; besides Slack’s or alone.'),
  sources: words.optional().describe('Only comments of these sources.'),
  languages: z.array(language).optional().describe('Only comments in these languages.'),
  topics: words.optional().describe('Only comments on these topics.'),
  flags: z.array(flagKind).optional().describe('Only comments with one of these flags.'),
  atLeast: severity.optional().describe('Only comments at least this severe.'),
  language: uiLanguage.optional().describe('Language of the cards here; otherwise that of the file.'),
  timezone: timezone.optional().describe('Time zone here; otherwise that of the file.'),
  roles: roles
    .optional()
    .describe('Who may do what. Left out, everyone in the workspace, and on the server, may do everything.'),
  escalateTo: people
    .default([])
    .describe('Ids an escalation calls: people (U…, @…) or groups (S…, @&…), each at its desk.'),
});
const route = routeKeys.refine(({ slack, discord }) => (slack ?? discord) !== undefined, {
  path: ['slack'],
  error: rule('route_channel'),
});

const discord = z.strictObject({
  token: z.string().min(1).describe("The bot's token, as env:DISCORD_BOT_TOKEN."),
  server: discordId.describe('Id of the team’s server (right-click its name, Copy Server ID), in quotes.'),
  publicKey: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, rule('public_key'))
    .optional()
    .describe(
      'The application’s public key (General Information), where Discord is to call /discord/interactions on HOST:PORT.',
    ),
  apiUrl: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('Another Discord API than https://discord.com/api, for tests.'),
});

const policy = z.strictObject({
  coolOff: z
    .strictObject({
      low: duration.optional().describe('20s unless given.'),
      normal: duration.optional().describe('20s unless given.'),
      heated: duration.optional().describe('5m unless given.'),
      severe: duration.optional().describe('5m unless given.'),
    })
    .default({})
    .describe('How long an approved reply waits before it goes out, by severity.'),
  secondPersonFor: z
    .array(severity)
    .default(defaultPolicy.secondPersonFor)
    .describe('Severities that need two people.'),
  secondPersonForModeration: z
    .array(mod)
    .default(defaultPolicy.secondPersonForModeration)
    .describe('What a place does with a comment only when two people want it, such as delete or ban.'),
  handOffReminder: duration
    .default(defaultPolicy.handOffReminderMs)
    .describe(
      'When to call whoever approved a reply that is to be posted by hand, if nobody says they did, and who may agree to a correction that waits for a second person; 0s: never.',
    ),
  links: words.default([]).describe('Hosts a reply may link to; their subdomains are included.'),
  promises: words.default([]).describe('Promises you have approved, word for word.'),
  avoid: z
    .record(z.string().min(1), z.string().nullable())
    .default({})
    .describe('Words you avoid, each with what to write instead (or nothing).'),
});

const price = z.number().nonnegative();
const money = z.strictObject({
  perDay: z.number().positive().describe('What the model may cost a day; then drafts are written offline.'),
  inputPerMillion: price.describe('Price of a million tokens that are sent, as your provider lists it.'),
  outputPerMillion: price.describe('Price of a million tokens that are written.'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, rule('currency'))
    .default('USD')
    .describe('Currency of these amounts, such as USD or EUR.'),
});

const drafts = z.strictObject({
  tokensPerDay: z
    .number()
    .int()
    .nonnegative()
    .default(500_000)
    .describe('The day’s budget of tokens; then drafts are written offline.'),
  money: money.optional().describe('The day’s budget of money; no limit unless given.'),
  timeout: duration.default(20_000).describe('How long a draft may take, the repair try included.'),
});

/** The whole of aplomb.yaml except the settings of each source, which belong to its kind. */
export const teamSchema = z.strictObject({
  brand: brand.describe('Your voice.'),
  language: uiLanguage
    .default('en')
    .describe('Language of the cards: en or fr. Private answers follow each teammate’s own.'),
  timezone: timezone.default('UTC').describe('Time zone of times on cards, such as Europe/Paris.'),
  sources: z
    .record(z.string().regex(/^[a-z0-9][a-z0-9_-]{0,30}$/, rule('name')), z.record(z.string(), z.unknown()))
    .default({})
    .describe('Where comments come from, each under a name of your own.'),
  discord: discord.optional().describe('A desk on Discord, beside Slack or alone: the server and the bot.'),
  routes: z
    .array(route)
    .default([])
    .describe('Which comments go to which channel; the first that matches takes a comment.'),
  topics: z
    .record(z.string().min(1), words)
    .default({})
    .describe('Your topics, each with the words that give it away.'),
  knowledge: z
    .string()
    .min(1)
    .optional()
    .describe('Folder of Markdown pages that drafts may state facts from; beside this file unless absolute.'),
  samePeople: z
    .array(samePerson)
    .optional()
    .describe('Who is in both chats: where two people are needed, they are one at either desk.'),
  policy: policy.prefault({}).describe('The ways of the house.'),
  drafts: drafts.prefault({}).describe('Limits for drafts by a model.'),
});
export type TeamFile = z.output<typeof teamSchema>;
