import { SlackError } from '../error.ts';
import { need, type Call } from '../method.ts';
import { scopeFor } from '../scopes.ts';
import { directChannel, liveMessage, type Channel, type StoredMessage } from '../workspace.ts';

/** The channel by its id; a private one the bot is not in does not exist for it. */
export const channelOf = ({ kernel }: Call, id: string): Channel => {
  const channel = kernel.workspace.channels.get(id);
  const hidden = channel?.kind === 'private' && !channel.members.has(kernel.workspace.botUser);
  if (!channel || hidden) throw new SlackError('channel_not_found');
  return channel;
};

/**
 * Where the bot may write: `is_archived`, `not_in_channel` (unless `chat:write.public`); a user's id stands for the direct
 * messages with them. https://docs.slack.dev/reference/methods/chat.postMessage#errors
 */
export const writable = (call: Call, id: string): Channel => {
  const { workspace } = call.kernel;
  const channel = workspace.users.has(id) ? directChannel(workspace, id) : channelOf(call, id);
  if (channel.archived) throw new SlackError('is_archived');
  const allowed = channel.members.has(workspace.botUser) || call.scopes.has('chat:write.public');
  if (!allowed) throw new SlackError('not_in_channel');
  return channel;
};

/** What the bot may read: scope by kind of channel, and being a member. */
export const readable = (call: Call, id: string, what: 'read' | 'history'): Channel => {
  const channel = channelOf(call, id);
  need(scopeFor(channel, what), call);
  if (what === 'history' && !channel.members.has(call.kernel.workspace.botUser))
    throw new SlackError('not_in_channel');
  return channel;
};

/** A message that stands and that everybody sees; an ephemeral one cannot be named here. */
export const messageOf = ({ kernel }: Call, channel: string, ts: string): StoredMessage => {
  const message = liveMessage(kernel.workspace, channel, ts);
  if (!message || message.ephemeralFor !== undefined) throw new SlackError('message_not_found');
  return message;
};
