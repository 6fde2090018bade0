import type { Route } from '../../../core/routing.ts';
import { allChannels, channelNamed, isChannelId } from './channels.ts';
import { doubtful, fine, wrong } from './check-line.ts';
import type { CheckLine } from './check-line.ts';
import type { SlackCheckSettings } from './check-settings.ts';
import { isGroup } from './groups.ts';
import type { SlackChannel, SlackReads } from './web-reads.ts';

/** Whose channel: a route's, or the moderators' of a source. */
type Whose = { route: string } | { moderation: string };

const stateLine = (whose: Whose, channel: SlackChannel, bot: string): CheckLine => {
  const values = { ...whose, channel: channel.name, bot };
  if (channel.is_archived) return wrong('channel_archived', 'unarchive', values);
  return channel.is_member ? fine('channel_ok', values) : wrong('channel_not_member', 'invite', values);
};

const channelLine = async (
  web: SlackReads,
  whose: Whose,
  wanted: string,
  bot: string,
): Promise<CheckLine> => {
  const values = { ...whose, channel: wanted };
  if (isChannelId(wanted)) {
    const found = await web.conversationInfo(wanted);
    if (found.ok) return stateLine(whose, found.channel, bot);
    if (found.error === 'channel_not_found') return wrong('channel_missing', 'channel', values);
    return wrong('channel_unknown', 'channel', { ...values, error: found.error });
  }
  const listed = await allChannels(web);
  if (!listed.ok) return wrong('channel_unknown', 'channel', { ...values, error: listed.error });
  const channel = channelNamed(listed.channels, wanted);
  return channel === undefined ? wrong('channel_missing', 'channel', values) : stateLine(whose, channel, bot);
};

/** Each route's Slack channel, and the moderators': there, in use, and the bot in it. */
export const checkChannels = async (
  web: SlackReads,
  { routes, moderators }: Pick<SlackCheckSettings, 'routes' | 'moderators'>,
  bot: string,
): Promise<CheckLine[]> => {
  const wanted: { whose: Whose; channel: string }[] = [
    ...routes.flatMap(({ name: route, channels: { slack } }) =>
      slack === undefined ? [] : [{ whose: { route }, channel: slack }],
    ),
    ...(moderators ?? []).map(({ of: moderation, channel }) => ({ whose: { moderation }, channel })),
  ];
  const lines: CheckLine[] = [];
  for (const { whose, channel } of wanted) lines.push(await channelLine(web, whose, channel, bot));
  return lines;
};

const named = (routes: readonly Route[]): { route: string; group: string }[] =>
  routes
    .filter(({ channels }) => channels.slack !== undefined)
    .flatMap(({ name, roles, escalation }) =>
      [...new Set([...Object.values(roles).flat(), ...escalation])]
        .filter(isGroup)
        .map((group) => ({ route: name, group })),
    );

/** Each user group that the roles name: there and enabled. */
export const checkGroups = async (web: SlackReads, routes: readonly Route[]): Promise<CheckLine[]> => {
  const wanted = named(routes);
  if (wanted.length === 0) return [];
  const found = await web.groups();
  if (!found.ok) return [doubtful(wrong('groups_unknown', 'group', { error: found.error }))];
  const lines = wanted.flatMap(({ route, group }) => {
    const one = found.groups.find(({ id }) => id === group);
    if (one === undefined) return [wrong('group_missing', 'group', { route, group })];
    return one.disabled ? [wrong('group_disabled', 'group', { route, group: `@${one.handle}` })] : [];
  });
  return lines.length > 0
    ? lines
    : [fine('groups_ok', { count: new Set(wanted.map(({ group }) => group)).size })];
};
