import type { Picture } from './protocol.ts';

/** Something the page itself tells this person, as an ephemeral message would. */
export interface Note {
  id: number;
  user: string;
  channel: string;
  threadTs?: string;
  /** It stands after the messages that were there when it came. */
  after: string;
  text: string;
}

/** What the page knows and the server does not: where this person looks. */
export interface Local {
  user: string;
  channel: string;
  onHome: boolean;
  thread?: { channel: string; ts: string };
  notes: Note[];
}

/** Kept between visits where the browser allows it; losing it costs nothing. */
export const remember = (name: string, value: string): void => {
  try {
    localStorage.setItem(`rehearsal-${name}`, value);
  } catch {
    // A browser without storage starts afresh each time.
  }
};
export const recall = (name: string): string => {
  try {
    return localStorage.getItem(`rehearsal-${name}`) ?? '';
  } catch {
    return '';
  }
};

/** Follows the picture: a channel that is gone gives way to the first one, a thread that is gone closes. */
export const settle = (local: Local, picture: Picture): void => {
  local.user = picture.me;
  const known = picture.channels.some((channel) => channel.id === local.channel);
  if (!known) local.channel = picture.channels[0]?.id ?? '';
  const { thread } = local;
  const stands = picture.messages.some(
    (message) => message.channel === thread?.channel && message.ts === thread.ts,
  );
  if (!stands) delete local.thread;
};
