import { MessageFlags, Routes } from 'discord-api-types/v10';
import type {
  RESTPatchAPIChannelMessageJSONBody,
  RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { z } from 'zod';
import type { DiscordWeb } from '../web-port.ts';
import { createRest } from './rest.ts';
import type { RestSettings } from './rest.ts';
import { attempt } from './web-call.ts';

const made = z.object({ id: z.string() });
const member = z.object({ roles: z.array(z.string()) });
const unknownMember = '10007';
const unknownMessage = '10008';
const words = z
  .object({ content: z.string(), author: z.object({ id: z.string() }) })
  .transform(({ content, author }) => ({ text: content, by: author.id }));
const standing = z.array(
  z
    .object({
      id: z.string(),
      author: z.object({ id: z.string() }),
      components: z.array(z.looseObject({ id: z.int().optional() })).default([]),
    })
    .transform(({ id, author, components }) => ({
      id,
      authorId: author.id,
      componentIds: components.flatMap((one) => one.id ?? []),
    })),
);

const pageSize = '100';
/** A day; Discord then folds the thread away, and the next word in it brings it back. */
const foldAfterMinutes = 1_440;
/** docs: topics/opcodes-and-status-codes#json: a thread has already been created for this message. */
const threadThere = '160004';

/** What the desk asks of Discord, over its REST API. */
export const createDiscordWeb = (settings: RestSettings & { token: string }): DiscordWeb => {
  const { world } = settings;
  const rest = createRest(settings);
  const post = (channel: string, body: RESTPostAPIChannelMessageJSONBody) =>
    attempt(world, async () => made.parse(await rest.post(Routes.channelMessages(channel), { body })).id);

  return {
    postComponents: ({ channel, nonce, answers }, components) =>
      post(channel, {
        components,
        ...(answers !== undefined && {
          message_reference: { message_id: answers, fail_if_not_exists: false },
        }),
        nonce,
        enforce_nonce: true,
        flags: MessageFlags.IsComponentsV2,
        allowed_mentions: { parse: [] },
      }),
    editComponents: ({ channel, messageId }, components) => {
      const body: RESTPatchAPIChannelMessageJSONBody = {
        components,
        flags: MessageFlags.IsComponentsV2,
        allowed_mentions: { parse: [] },
      };
      return attempt(
        world,
        async () => made.parse(await rest.patch(Routes.channelMessage(channel, messageId), { body })).id,
      );
    },
    postWords: ({ channel, nonce }, content, calls) =>
      post(channel, {
        content,
        nonce,
        enforce_nonce: true,
        flags: MessageFlags.SuppressEmbeds,
        allowed_mentions: { parse: [], ...calls },
      }),
    async readWords({ channel, messageId }) {
      const read = await attempt(world, async () =>
        words.parse(await rest.get(Routes.channelMessage(channel, messageId))),
      );
      return !read.ok && read.error === unknownMessage ? { ok: true, value: undefined } : read;
    },
    readHistory: ({ channel, before }) =>
      attempt(world, async () => {
        const query = new URLSearchParams({ limit: pageSize, ...(before !== undefined && { before }) });
        return standing.parse(await rest.get(Routes.channelMessages(channel), { query }));
      }),
    async openThread({ channel, messageId }, name) {
      const body = { name, auto_archive_duration: foldAfterMinutes };
      const opened = await attempt(
        world,
        async () => made.parse(await rest.post(Routes.threads(channel, messageId), { body })).id,
      );
      // A thread opened from a message has the message's id.
      return !opened.ok && opened.error === threadThere ? { ok: true, value: messageId } : opened;
    },
    async memberRoles({ server, user }) {
      const answer = await attempt(
        world,
        async () => member.parse(await rest.get(Routes.guildMember(server, user))).roles,
      );
      return !answer.ok && answer.error === unknownMember ? { ok: true, value: [] } : answer;
    },
    me: () => attempt(world, async () => made.parse(await rest.get(Routes.user('@me'))).id),
  };
};
