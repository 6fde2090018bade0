/**
 * What the rehearsal page and the embedded stand-in say to each other. The page is served by the stand-in and holds no
 * state of its own but what is being typed: after every change it receives the whole picture for the chosen teammate.
 *
 *   GET  /page/events?user=U1   server-sent events; each `data:` is one `Picture`
 *   POST /page/act              one `Act` as JSON; answers `ActAnswer`
 *   GET  /                      the page; GET /page/*.js, *.css its files; GET /blog the sample blog
 */
export interface Picture {
  me: string;
  team: { name: string };
  users: PageUser[];
  channels: PageChannel[];
  /** Of all channels, oldest first; ephemeral ones only for their addressee. */
  messages: PageMessage[];
  /** Open modals of this user, the top one last. */
  views: PageView[];
  home?: PageView;
  commands: { command: string; usage: string; description: string }[];
  shortcuts: { name: string; callbackId: string; type: 'global' | 'message'; description: string }[];
  /** The page's own sentences in this teammate's language: `pageTexts(uiLanguageOf(locale))`. */
  texts: Record<string, string>;
}
export interface PageUser {
  id: string;
  name: string;
  locale: string;
  timezone: string;
  bot: boolean;
  /** What they may do, in words, for the switch. */ about: string;
  colour: string;
}
export interface PageChannel {
  id: string;
  name: string;
  topic: string;
  unread: number;
}
export interface PageMessage {
  ts: string;
  channel: string;
  threadTs?: string;
  user: string;
  text: string;
  /** Block Kit as the bot sent it, validated; the page must draw every kind or say which it cannot. */
  blocks: unknown[];
  edited: boolean;
  deleted: boolean;
  ephemeral: boolean;
  replyCount: number;
  reactions: { name: string; users: string[] }[];
}
export interface PageView {
  id: string;
  hash: string;
  type: 'modal' | 'home';
  callbackId: string;
  title: string;
  submit?: string;
  close?: string;
  blocks: unknown[];
  /** By block id, from `response_action: errors`. */
  errors: Record<string, string>;
  /** A submission is on its way. */
  busy: boolean;
}

/** A value as Slack's `state.values` has it, by block id and action id. */
export type StateValues = Record<string, Record<string, unknown>>;

export type Act =
  | {
      act: 'press';
      user: string;
      channel: string;
      ts: string;
      blockId: string;
      action: Record<string, unknown>;
    }
  | {
      act: 'press_in_view';
      user: string;
      viewId: string;
      blockId: string;
      action: Record<string, unknown>;
      values: StateValues;
    }
  | { act: 'say'; user: string; channel: string; threadTs?: string; text: string }
  | { act: 'command'; user: string; channel: string; command: string; text: string }
  | { act: 'submit'; user: string; viewId: string; values: StateValues }
  | { act: 'close'; user: string; viewId: string }
  | { act: 'shortcut'; user: string; callbackId: string; message?: { channel: string; ts: string } }
  | { act: 'open_home'; user: string }
  | { act: 'read'; user: string; channel: string };
/** `ok: false` carries what the chat people know would say: "/foo failed with the error dispatch_failed". */
export type ActAnswer = { ok: true } | { ok: false; error: string };
