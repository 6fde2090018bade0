import type { Standing } from '../place.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  hidden: boolean;
  from: { id: string };
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
    error: (status: number, code: number) => Said;
    noObject: Said;
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
      if (!row) return place.noObject;
      if (method === 'DELETE') {
        place.remove(id);
        return done;
      }
      const hidden = new URLSearchParams(body).get(parameter);
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
