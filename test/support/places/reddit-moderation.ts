import { z } from 'zod';
import type { Standing } from '../place.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  author: string;
  locked: boolean;
  removed: 'no' | 'removed' | 'spam';
}
const marks = {
  'api/remove': z.strictObject({ id: z.string(), spam: z.enum(['true', 'false']) }),
  'api/approve': z.strictObject({ id: z.string() }),
  'api/lock': z.strictObject({ id: z.string() }),
  'api/unlock': z.strictObject({ id: z.string() }),
};
type Mark = keyof typeof marks;
const isMark = (path: string): path is Mark => Object.hasOwn(marks, path);
const person = z.strictObject({ type: z.literal('banned'), name: z.string(), api_type: z.literal('json') });

/** www.reddit.com/dev/api: POST api/{remove,approve,lock,unlock}, [r/SUB]api/{friend,unfriend}, GET [r/SUB]about/banned. */
export const createRedditModeration = (place: {
  subreddit: string;
  find: (name: string) => Row | undefined;
  scopes: readonly string[];
  moderates: boolean;
  error: (status: number, message: string) => Said;
}) => {
  const { subreddit, find, scopes, moderates, error } = place;
  const banned = new Set<string>();
  const mark = (path: Mark, form: Record<string, string>): Said => {
    if (!moderates || !scopes.includes('modposts')) return error(403, 'Forbidden');
    const parsed = marks[path].safeParse(form);
    const row = find(form['id'] ?? '');
    if (!parsed.success || !row) return error(400, 'Bad Request');
    if (path === 'api/remove') row.removed = form['spam'] === 'true' ? 'spam' : 'removed';
    else if (path === 'api/approve') row.removed = 'no';
    else row.locked = path === 'api/lock';
    return { status: 200, json: {} };
  };
  const onPerson = (path: string, form: Record<string, string>): Said => {
    if (!moderates || !scopes.includes('modcontributors')) return error(403, 'Forbidden');
    const parsed = person.safeParse(form);
    if (!parsed.success) return error(400, 'Bad Request');
    if (path.endsWith('unfriend')) banned.delete(parsed.data.name);
    else banned.add(parsed.data.name);
    return { status: 200, json: path.endsWith('unfriend') ? {} : { json: { errors: [] } } };
  };
  return {
    /** What moderators are told of a comment besides. */
    told: (row: Row): object =>
      moderates
        ? { can_mod_post: true, removed: row.removed === 'removed', spam: row.removed === 'spam' }
        : { can_mod_post: false },
    serve: ({ method, url, body }: Asked): Said | undefined => {
      const path = url.pathname.slice(1);
      const form = Object.fromEntries(new URLSearchParams(body));
      if (method === 'POST' && isMark(path)) return mark(path, form);
      if (method === 'POST' && [`r/${subreddit}/api/friend`, `r/${subreddit}/api/unfriend`].includes(path))
        return onPerson(path, form);
      if (method !== 'GET' || path !== `r/${subreddit}/about/banned`) return undefined;
      const user = url.searchParams.get('user') ?? '';
      if (!moderates || !scopes.includes('read')) return error(403, 'Forbidden');
      return {
        status: 200,
        json: { kind: 'UserList', data: { children: banned.has(user) ? [{ name: user, id: 't2_x' }] : [] } },
      };
    },
    standing: (name: string): Standing => {
      const row = find(name);
      const comment =
        row === undefined || row.author === '[deleted]' || row.removed === 'removed'
          ? 'removed'
          : row.removed === 'spam'
            ? 'spam'
            : 'shown';
      return {
        comment,
        ...(banned.has(row?.author ?? '') && { author: 'suspended' as const }),
        ...(row?.locked === true && { locked: true as const }),
      };
    },
  };
};
