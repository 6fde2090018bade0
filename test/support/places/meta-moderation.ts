import type { Standing } from '../place.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  hidden: boolean;
  from: { id: string };
  text: string;
}
const done: Said = { status: 200, json: { success: true } };

/**
 * docs/graph-api/reference/comment#updating, #deleting; docs/instagram-platform/reference/ig-comment#updating, #deleting;
 * docs/graph-api/reference/page/blocked, docs/pages/managing ("Block a person from a Page").
 */
export const createMetaModeration = (
  parameter: 'is_hidden' | 'hide',
  place: {
    find: (id: string) => Row | undefined;
    mayWrite: () => boolean;
    remove: (id: string) => void;
    error: (status: number, code: number, sub?: number) => Said;
    /** Whose words may be changed, and up to which length; Instagram lets nobody. */
    change?: { by: string; most: number };
  },
) => {
  const blocked = new Set<string>();
  return {
    standing: (id: string): Standing => {
      const row = place.find(id);
      const comment = row === undefined ? 'removed' : row.hidden ? 'hidden' : 'shown';
      return { comment, ...(blocked.has(row?.from.id ?? '') && { author: 'blocked' }) };
    },
    onComment: ({ method, body }: Asked, id: string): Said => {
      if (!place.mayWrite()) return place.error(403, 200);
      const row = place.find(id);
      if (!row) return place.error(400, 100, 33);
      if (method === 'DELETE') {
        place.remove(id);
        return done;
      }
      const form = new URLSearchParams(body);
      const message = form.get('message');
      if (message !== null && place.change) {
        const { by, most } = place.change;
        if (row.from.id !== by) return place.error(403, 200);
        if (message.trim() === '' || message.length > most) return place.error(400, 100);
        row.text = message;
        return done;
      }
      const hidden = form.get(parameter);
      if (hidden !== 'true' && hidden !== 'false') return place.error(400, 100);
      row.hidden = hidden === 'true';
      return done;
    },
    onBlocked: ({ method, url, body }: Asked): Said => {
      if (!place.mayWrite()) return place.error(403, 283);
      const user = url.searchParams.get('user') ?? new URLSearchParams(body).get('user');
      if (!user) return place.error(400, 100);
      if (method === 'GET')
        return { status: 200, json: { data: blocked.has(user) ? [{ id: user }] : [], paging: {} } };
      if (method === 'DELETE') {
        blocked.delete(user);
        return done;
      }
      blocked.add(user);
      return { status: 200, json: { [user]: true } };
    },
  };
};
