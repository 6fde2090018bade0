import type { Json } from './json.ts';
import type { Notified } from './notified.ts';

export interface Team {
  id: string;
  name: string;
  domain: string;
}
export interface User {
  id: string;
  name: string;
  realName: string;
  locale: string;
  timezone: string;
  email: string;
  bot: boolean;
  colour: string;
  /** What they may do, in words; by the reader's language. */
  about: { en: string; fr: string };
  deleted: boolean;
}
export interface Channel {
  id: string;
  name: string;
  /** By the reader's language in a picture; the Web API knows the English one. */
  topic: { en: string; fr: string };
  kind: 'public' | 'private' | 'im';
  archived: boolean;
  members: Set<string>;
  created: number;
}
export interface UserGroup {
  id: string;
  handle: string;
  name: string;
  users: string[];
}
/** A message as it was sent, with what a real client would have done with it. */
export interface StoredMessage {
  ts: string;
  channel: string;
  threadTs?: string;
  user: string;
  text: string;
  blocks: Json[];
  metadata?: Json;
  editedTs?: string;
  deleted: boolean;
  /** Only this user sees it. */
  ephemeralFor?: string;
  clientMsgId?: string;
  unfurl: { links: boolean; media: boolean };
  reactions: { name: string; users: string[] }[];
  /** One entry per version that was shown. */
  shown: { at: number; text: string; blocks: Json[]; notified: Notified }[];
}
export interface StoredView {
  id: string;
  user: string;
  type: 'modal' | 'home';
  hash: string;
  /** As the app sent it, ids filled in. */
  view: Json;
  rootId: string;
  previousId?: string;
  errors: Record<string, string>;
  busy: boolean;
  values: Record<string, Record<string, unknown>>;
}
export interface Trigger {
  user: string;
  at: number;
  used: boolean;
  /** A trigger from within a view may push onto its stack. */
  viewId?: string;
}
export interface ResponseUrl {
  token: string;
  user: string;
  channel: string;
  at: number;
  uses: number;
  /** The message it came from, where there is one. */
  message?: string;
}

/** Everything the stand-in knows of its one workspace. */
export interface Workspace {
  team: Team;
  appId: string;
  botUser: string;
  botId: string;
  users: Map<string, User>;
  channels: Map<string, Channel>;
  groups: UserGroup[];
  messages: StoredMessage[];
  views: Map<string, StoredView>;
  /** Open modals by user, the top one last. */
  stacks: Map<string, string[]>;
  homes: Map<string, string>;
  triggers: Map<string, Trigger>;
  responseUrls: Map<string, ResponseUrl>;
  /** `user channel` to the number of messages not read. */
  unread: Map<string, number>;
}

export const liveMessage = (workspace: Workspace, channel: string, ts: string): StoredMessage | undefined =>
  workspace.messages.find((each) => each.channel === channel && each.ts === ts && !each.deleted);

/** Replies of a thread that stand, without ephemeral ones. */
export const repliesOf = (workspace: Workspace, parent: StoredMessage): StoredMessage[] =>
  workspace.messages.filter(
    (each) =>
      each.channel === parent.channel &&
      each.threadTs === parent.ts &&
      each.ts !== parent.ts &&
      !each.deleted &&
      each.ephemeralFor === undefined,
  );

/** The direct-message channel of a user and the bot, made when first needed. */
export const directChannel = (workspace: Workspace, user: string): Channel => {
  const id = `D${user.slice(1)}`;
  const known = workspace.channels.get(id);
  if (known) return known;
  const made: Channel = {
    id, name: '', topic: { en: '', fr: '' }, kind: 'im', archived: false, members: new Set([user, workspace.botUser]), created: 0,
  }; // prettier-ignore
  workspace.channels.set(id, made);
  return made;
};
