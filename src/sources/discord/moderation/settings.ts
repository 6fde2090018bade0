import { z } from 'zod';
import type { AtDesks, ModerationSettings } from '../../../app/ports/moderation.ts';
import type { ConfigRule } from '../../../core/catalogue/config.ts';
import { defaultRaidLimits } from '../../../core/moderation/raid.ts';

const count = z.number().int().min(2).max(1_000);
const seconds = z.number().int().min(5).max(3_600);
const { joins, sameText, timesUsual } = defaultRaidLimits;

const raid = z.strictObject({
  joins: count.default(joins.most).describe('So many new members …'),
  joinsWithinSeconds: seconds.default(joins.inMs / 1_000).describe('… within so many seconds are a raid,'),
  sameText: count.default(sameText.most).describe('and so many messages with the same words …'),
  sameTextPeople: count.default(sameText.people).describe('… from so many people …'),
  sameTextWithinSeconds: seconds.default(sameText.inMs / 1_000).describe('… within so many seconds a flood.'),
  timesUsual: z
    .number()
    .min(1)
    .max(100)
    .default(timesUsual)
    .describe('How many times more new members than usual there.'),
});

const named = z.string().min(1);
const slack = z.strictObject({
  channel: named
    .optional()
    .describe('Name or id of the moderators’ channel in Slack: their cards are shown there.'),
  log: named
    .optional()
    .describe('Name or id of a channel in Slack where every act is written down, one line each.'),
});

/** What a team writes under `moderation:`; `id` is how it writes ids. */
export const moderationSettings = (id: z.ZodString) =>
  z
    .strictObject({
      channel: id
        .optional()
        .describe('Id of the moderators’ channel on this server: their cards are shown there.'),
      log: id.optional().describe('Id of a channel where every act is written down, one line each.'),
      slack: slack.optional().describe('The same for moderators who sit in Slack: instead, or beside it.'),
      secondPersonForBans: z.boolean().default(false).describe('A ban needs two people.'),
      watchJoins: z
        .boolean()
        .default(false)
        .describe('See raids by who joins; needs the Server Members Intent in the developer portal.'),
      calmMinutes: z
        .number()
        .int()
        .min(1)
        .max(1_440)
        .default(30)
        .describe('How long the button on a raid’s card slows a channel or pauses invitations.'),
      raid: raid.prefault({}).describe('What is no longer ordinary on this server.'),
    })
    .refine((one) => one.channel !== undefined || one.slack?.channel !== undefined, {
      path: ['channel'],
      error: 'moderation_channel' satisfies ConfigRule,
    });

const atDesks = (discord: string | undefined, inSlack: string | undefined): AtDesks => ({
  ...(discord !== undefined && { discord }),
  ...(inSlack !== undefined && { slack: inSlack }),
});

/** The same as the app takes it. */
export const settingsOf = (written: z.output<ReturnType<typeof moderationSettings>>): ModerationSettings => ({
  channels: atDesks(written.channel, written.slack?.channel),
  logs: atDesks(written.log, written.slack?.log),
  secondForBans: written.secondPersonForBans,
  calmMs: written.calmMinutes * 60_000,
  raid: {
    joins: { most: written.raid.joins, inMs: written.raid.joinsWithinSeconds * 1_000 },
    sameText: {
      most: written.raid.sameText,
      people: written.raid.sameTextPeople,
      inMs: written.raid.sameTextWithinSeconds * 1_000,
    },
    timesUsual: written.raid.timesUsual,
  },
});
