import type { Act, Picture, PageMessage, PageView } from './protocol.ts';
import type { Values } from './values.ts';
import type { Clockface } from './when.ts';

/** Where a block stands: what a press in it is a press on. */
export type Place = { on: 'message'; message: PageMessage } | { on: 'view'; view: PageView };

/** What every drawing function may know and do. */
export interface Scene {
  picture: Picture;
  face: Clockface;
  values: Values;
  /** One of the page's sentences, with `{name}` filled in. */
  t: (key: string, values?: Record<string, string | number>) => string;
  nameOf: (userId: string, label?: string) => string;
  channelName: (channelId: string, label?: string) => string;
  /** Sends it; `working` shows that it is under way until the next picture. */
  act: (act: Act, working?: HTMLElement) => void;
  showBlog: (path: string) => void;
}

/** A conversation with the bot alone: it has a name, not a channel's sign. */
export const isDirect = (channelId: string): boolean => channelId.startsWith('D');
