import { withIds } from './blocks/check.ts';
import { compact, type Json } from './json.ts';
import type { Kernel } from './kernel.ts';
import { notifiedBy } from './notified.ts';
import { repliesOf, type StoredMessage } from './workspace.ts';

export interface NewMessage {
  channel: string;
  user: string;
  text: string;
  blocks: Json[];
  threadTs?: string | undefined;
  metadata?: Json | undefined;
  ephemeralFor?: string | undefined;
  clientMsgId?: string | undefined;
  unfurl?: { links: boolean; media: boolean; linkNames: boolean };
}

const blockIds = (kernel: Kernel) => (): string => kernel.makeId('').slice(0, 5);

/** What is shown now joins the message's history, with whom it notified and what it fetched. */
const show = (kernel: Kernel, message: StoredMessage, linkNames = false): void => {
  const notified = notifiedBy(message.text, message.blocks, { ...message.unfurl, linkNames });
  message.shown.push({ at: kernel.world.now(), text: message.text, blocks: message.blocks, notified });
};

const none = { links: false, media: false, linkNames: false };

/** Puts a message into the workspace. */
export const post = (kernel: Kernel, made: NewMessage): StoredMessage => {
  const unfurl = made.unfurl ?? none;
  const message: StoredMessage = {
    ts: kernel.nextTs(),
    channel: made.channel,
    ...(made.threadTs === undefined ? {} : { threadTs: made.threadTs }),
    user: made.user,
    text: made.text,
    blocks: withIds(made.blocks, blockIds(kernel)),
    ...(made.metadata === undefined ? {} : { metadata: made.metadata }),
    deleted: false,
    ...(made.ephemeralFor === undefined ? {} : { ephemeralFor: made.ephemeralFor }),
    ...(made.clientMsgId === undefined ? {} : { clientMsgId: made.clientMsgId }),
    unfurl: { links: unfurl.links, media: unfurl.media },
    reactions: [],
    shown: [],
  };
  show(kernel, message, unfurl.linkNames);
  kernel.workspace.messages.push(message);
  kernel.happened('posted', message);
  kernel.changed();
  return message;
};

/** Changes what stands there; the "edited" mark shows only when the text changed. */
export const change = (
  kernel: Kernel,
  message: StoredMessage,
  to: { text?: string | undefined; blocks?: Json[] | undefined; metadata?: Json | undefined },
): void => {
  if (to.text !== undefined && to.text !== message.text) {
    message.text = to.text;
    message.editedTs = kernel.nextTs();
  }
  if (to.blocks) message.blocks = withIds(to.blocks, blockIds(kernel));
  if (to.metadata) message.metadata = to.metadata;
  show(kernel, message);
  kernel.happened('changed', message);
  kernel.changed();
};

export const remove = (kernel: Kernel, message: StoredMessage): void => {
  message.deleted = true;
  kernel.happened('deleted', message);
  kernel.changed();
};

/** A message as the Web API and the payloads show it. */
export const onTheWire = (kernel: Kernel, message: StoredMessage, withMetadata = false): Json => {
  const { workspace } = kernel;
  const ownBot = message.user === workspace.botUser;
  const replies = repliesOf(workspace, message);
  return compact({
    type: 'message',
    user: message.user,
    ts: message.ts,
    ...(ownBot ? { bot_id: workspace.botId, app_id: workspace.appId } : {}),
    client_msg_id: message.clientMsgId,
    text: message.text,
    team: workspace.team.id,
    blocks: message.blocks.length > 0 ? message.blocks : undefined,
    thread_ts: message.threadTs ?? (replies.length > 0 ? message.ts : undefined),
    parent_user_id: parentUser(kernel, message),
    edited: message.editedTs === undefined ? undefined : { user: message.user, ts: message.editedTs },
    reactions:
      message.reactions.length > 0
        ? message.reactions.map((each) => ({ ...each, count: each.users.length }))
        : undefined,
    ...(replies.length > 0
      ? {
          reply_count: replies.length,
          reply_users: [...new Set(replies.map((each) => each.user))],
          latest_reply: replies.at(-1)?.ts,
        }
      : {}),
    metadata: withMetadata ? message.metadata : undefined,
  });
};

const parentUser = ({ workspace }: Kernel, message: StoredMessage): string | undefined =>
  message.threadTs === undefined
    ? undefined
    : workspace.messages.find((each) => each.channel === message.channel && each.ts === message.threadTs)
        ?.user;
