// The twin of Discord as a process of its own: says where it listens, then does what each line of its input asks.
import { createInterface } from 'node:readline';
import { DigitalDiscord } from 'discord-digital-twin';

const TEXT = 0;
const twin = new DigitalDiscord({
  guild: {
    name: 'Maison Noisette',
    channels: [
      { name: 'general', type: TEXT },
      { name: 'moderators', type: TEXT },
    ],
  },
  users: [{ username: 'Ana' }, { username: 'Marie' }],
});
await twin.start();

/** Names are single-use here: the twin knows its users from the start, tests make them up as they go. */
const userNamed = async (username) => {
  const known = await twin.prisma.user.findFirst({ where: { username } });
  return known ?? twin.prisma.user.create({ data: { id: String(BigInt(Date.now()) << 22n), username } });
};
const acts = {
  user: async ({ name }) => (await userNamed(name)).id,
  say: async ({ channelId, name, content, answers }) => {
    const { id: userId } = await userNamed(name);
    const messageReference =
      answers === undefined
        ? undefined
        : { message_id: answers, channel_id: channelId, guild_id: twin.guildId };
    return (await twin.simulateUserMessage({ channelId, userId, content, messageReference })).id;
  },
  edit: ({ channelId, id, content }) => twin.simulateUserMessageEdit({ channelId, messageId: id, content }),
  remove: ({ channelId, id }) => twin.simulateUserMessageDelete({ channelId, messageId: id }),
  press: async ({ channelId, name, messageId, customId }) =>
    (
      await twin.simulateButtonClick({
        channelId,
        userId: (await userNamed(name)).id,
        messageId,
        customId,
      })
    ).id,
  submit: async ({ channelId, name, customId, fields }) =>
    (await twin.simulateModalSubmit({ channelId, userId: (await userNamed(name)).id, customId, fields })).id,
  messages: async ({ channelId }) =>
    (await twin.prisma.message.findMany({ where: { channelId } })).map(
      ({ id, authorId, content, messageReference, nonce, components }) => ({
        id,
        authorId,
        content,
        nonce,
        components: JSON.parse(components ?? '[]'),
        answers: messageReference === null ? null : JSON.parse(messageReference).message_id,
      }),
    ),
};

const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
const channelNamed = (name) => twin.prisma.channel.findFirst({ where: { name } });
const channel = await channelNamed('general');
const moderators = await channelNamed('moderators');
say({
  url: new URL(twin.restUrl).origin,
  token: twin.botToken,
  botId: twin.botUserId,
  guildId: twin.guildId,
  channelId: channel.id,
  moderatorsId: moderators.id,
});
for await (const line of createInterface({ input: process.stdin })) {
  const { act, ...asked } = JSON.parse(line);
  try {
    say({ result: (await acts[act](asked)) ?? null });
  } catch (error) {
    say({ error: String(error) });
  }
}
