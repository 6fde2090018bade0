import { displayed } from '../../support/discord/markup.ts';
import { hearingOf } from './place.ts';
import type { StartPlace } from './place.ts';

/** Told by a gateway when to look, and polled; looked up by listing. Its line is the desk's too, where that is on Discord. */
export const discord: StartPlace = ({ name, seen, discord: fake, moderation }) => {
  const { state, channel, line } = fake;
  const inChannel = new RegExp(`/channels/${channel.id}/messages`);
  fake.hear(hearingOf(name, seen, { posts: inChannel, looks: /\/threads\/active/ }));
  return Promise.resolve({
    name,
    settings: {
      kind: 'discord',
      token: 'env:DISCORD_BOT_TOKEN',
      server: state.guildId,
      channels: [channel.id],
      pollEverySeconds: 5,
      apiUrl: `${line.url}/api`,
      ...(moderation && { moderation }),
    },
    env: { DISCORD_BOT_TOKEN: fake.token },
    isOpen: () => seen.wasRead(name),
    line,
    asks: new RegExp(`/channels/${channel.id}|/guilds/|/users/@me`),
    addComment: (comment) => fake.addComment(comment),
    replies: async () =>
      state.messages
        .filter((message) => message.author === state.bot && message.channel_id === channel.id)
        .map(({ id, answers = '', content }) => ({
          place: name,
          id,
          parentId: answers,
          text: displayed(content),
        })),
    // The server is the world's.
    close: () => Promise.resolve(),
  });
};
