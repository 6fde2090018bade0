import { z } from 'zod';
import { SlackError } from '../error.ts';
import { limits } from '../limits.ts';
import { change, onTheWire, post, remove } from '../messages.ts';
import { flag, method, required, type Call } from '../method.ts';
import { liveMessage, type StoredMessage } from '../workspace.ts';
import { channelOf, messageOf, writable } from './access.ts';
import { blocksOf, checkText, contentArgs, metadataOf } from './content.ts';

/** https://docs.slack.dev/reference/methods/chat.postMessage; the rate per channel is kept in web-api.ts. */
const postMessage = method({
  tier: 'special',
  scope: 'chat:write',
  args: z.object({
    channel: required, ...contentArgs, thread_ts: z.string().optional(), client_msg_id: z.string().optional(), parse: z.string().optional(),
    unfurl_links: flag.default(true), unfurl_media: flag.default(true), link_names: flag.default(false), mrkdwn: flag.optional(), reply_broadcast: flag.optional(),
  }), // prettier-ignore
  run: (args, call) => {
    const channel = writable(call, args.channel);
    const blocks = blocksOf(args.blocks);
    const metadata = metadataOf(args.metadata);
    checkText(args.text, blocks);
    const message = post(call.kernel, {
      channel: channel.id,
      user: call.kernel.workspace.botUser,
      text: args.text ?? '',
      blocks: blocks ?? [],
      threadTs: threadOf(call, channel.id, args.thread_ts),
      metadata,
      unfurl: {
        links: args.unfurl_links,
        media: args.unfurl_media,
        linkNames: args.link_names || args.parse === 'full',
      },
    });
    return { channel: channel.id, ts: message.ts, message: onTheWire(call.kernel, message, true) };
  },
});

/** The thread to answer in; a reply's timestamp stands for its parent's. */
const threadOf = ({ kernel }: Call, channel: string, ts: string | undefined): string | undefined => {
  if (ts === undefined) return undefined;
  const parent = liveMessage(kernel.workspace, channel, ts);
  if (!parent || parent.ephemeralFor !== undefined) throw new SlackError('thread_not_found');
  return parent.threadTs ?? parent.ts;
};

const own = (call: Call, channel: string, ts: string, otherwise: string): StoredMessage => {
  const message = messageOf(call, channel, ts);
  if (message.user !== call.kernel.workspace.botUser) throw new SlackError(otherwise);
  return message;
};

/** https://docs.slack.dev/reference/methods/chat.update: text without blocks takes the blocks away. */
const update = method({
  tier: 3,
  scope: 'chat:write',
  args: z.object({ channel: required, ts: required, ...contentArgs }),
  run: (args, call) => {
    const channel = channelOf(call, args.channel);
    if (channel.archived) throw new SlackError('is_archived');
    const message = own(call, channel.id, args.ts, 'cant_update_message');
    const given = blocksOf(args.blocks);
    const metadata = metadataOf(args.metadata);
    if (args.text === undefined && given === undefined && metadata === undefined)
      throw new SlackError('no_text');
    const blocks = given ?? (args.text === undefined ? message.blocks : []);
    checkText(args.text ?? message.text, blocks, limits.updateText);
    change(call.kernel, message, { text: args.text, blocks, metadata });
    return {
      channel: channel.id,
      ts: message.ts,
      text: message.text,
      message: onTheWire(call.kernel, message),
    };
  },
});

/** https://docs.slack.dev/reference/methods/chat.delete */
const deleteMessage = method({
  tier: 3,
  scope: 'chat:write',
  args: z.object({ channel: required, ts: required }),
  run: (args, call) => {
    const channel = channelOf(call, args.channel);
    remove(call.kernel, own(call, channel.id, args.ts, 'cant_delete_message'));
    return { channel: channel.id, ts: args.ts };
  },
});

/** https://docs.slack.dev/reference/methods/chat.postEphemeral */
const postEphemeral = method({
  tier: 4,
  scope: 'chat:write',
  args: z.object({
    channel: required, user: required, ...contentArgs, thread_ts: z.string().optional(), parse: z.string().optional(), link_names: flag.optional(),
  }), // prettier-ignore
  run: (args, call) => {
    const channel = writable(call, args.channel);
    if (!channel.members.has(args.user)) throw new SlackError('user_not_in_channel');
    const blocks = blocksOf(args.blocks);
    checkText(args.text, blocks);
    const message = post(call.kernel, {
      channel: channel.id,
      user: call.kernel.workspace.botUser,
      text: args.text ?? '',
      blocks: blocks ?? [],
      threadTs: args.thread_ts,
      ephemeralFor: args.user,
    });
    return { message_ts: message.ts };
  },
});

/** https://docs.slack.dev/reference/methods/chat.getPermalink */
const getPermalink = method({
  tier: 'special',
  args: z.object({ channel: required, message_ts: required }),
  run: (args, call) => {
    const channel = channelOf(call, args.channel);
    const message = messageOf(call, channel.id, args.message_ts);
    const { domain } = call.kernel.workspace.team;
    const thread = message.threadTs === undefined ? '' : `?thread_ts=${message.threadTs}&cid=${channel.id}`;
    const path = `archives/${channel.id}/p${message.ts.replace('.', '')}${thread}`;
    return { channel: channel.id, permalink: `https://${domain}.slack.example/${path}` };
  },
});

export const chatMethods = {
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.delete': deleteMessage,
  'chat.postEphemeral': postEphemeral,
  'chat.getPermalink': getPermalink,
};
