import { plainText } from '../plain-text.ts';

/** What stands for something else in a message's text, as far as the names are known. */
export interface Names {
  users: ReadonlyMap<string, string>;
  channels: ReadonlyMap<string, string>;
  roles: ReadonlyMap<string, string>;
}

/** Mentions and emoji as Discord writes them (docs: reference#message-formatting). */
const tokens = /<(?:@!?(\d+)|@&(\d+)|#(\d+)|a?:(\w+):\d+)>/g;

const anyToken = /<(?:@!?\d+|@&\d+|#\d+|a?:\w+:\d+)>/;

/** A message's content as people see it: names for ids, otherwise word for word as it was typed. */
export const readable = (content: string, { users, channels, roles }: Names): string =>
  plainText(
    content.replaceAll(
      tokens,
      (written: string, user?: string, role?: string, channel?: string, emoji?: string) => {
        const name = (sign: string, known: string | undefined): string =>
          known === undefined ? written : `${sign}${known}`;
        if (user !== undefined) return name('@', users.get(user));
        if (role !== undefined) return name('@', roles.get(role));
        if (channel !== undefined) return name('#', channels.get(channel));
        return emoji === undefined ? written : `:${emoji}:`;
      },
    ),
  );

/**
 * Whether `kept` may be what `content` was made into: names of people and channels change without anybody editing the
 * message, so anything may stand where a name was. Both are taken free of what is not kept anyway.
 */
export const isStill = (kept: string, content: string, same: (text: string) => string): boolean => {
  const parts = content.split(anyToken).map(same);
  const whole = same(kept);
  const [first = '', ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return whole === first;
  if (!whole.startsWith(first) || !whole.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = whole.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return at <= whole.length - last.length;
};

/** Discord cuts white space around a message; what is compared must not depend on it. */
export const comparable = (text: string): string => text.replaceAll('\r\n', '\n').trim();
