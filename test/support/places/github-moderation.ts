import { z } from 'zod';
import type { Standing } from '../place.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  id: string;
  type: string;
  threadId: string | undefined;
  author: { login: string } | undefined;
  locked: boolean;
  minimized: boolean;
}
const target = z.strictObject({ id: z.string() });

/**
 * docs.github.com/graphql/reference/mutations (minimizeComment, unminimizeComment, lockLockable, unlockLockable, delete…) and
 * rest/orgs/blocking. Folding and locking take the right to write; blocking takes an owner of the organisation.
 */
export const createGithubModeration = (place: {
  find: (id: unknown) => Row | undefined;
  mayWrite: () => boolean;
  remove: (id: string) => void;
  denied: Said;
  noNode: (id: unknown) => Said;
}) => {
  const blocked = new Set<string>();
  const done: Said = { status: 200, json: { data: { done: { clientMutationId: null } } } };
  const on =
    (change: (row: Row) => Said | undefined) =>
    (variables: unknown): Said => {
      const { id } = target.parse(variables);
      const row = place.find(id);
      if (!place.mayWrite()) return place.denied;
      return row ? (change(row) ?? done) : place.noNode(id);
    };
  const fold = (minimized: boolean) =>
    on((row) => {
      if (!row.type.endsWith('Comment')) return place.noNode(row.id);
      row.minimized = minimized;
      return undefined;
    });
  const lock = (locked: boolean) =>
    on((row) => {
      if (row.type.endsWith('Comment')) return place.noNode(row.id);
      row.locked = locked;
      return undefined;
    });
  const remove = on((row) => {
    place.remove(row.id);
    return undefined;
  });
  return {
    operations: {
      Fold: fold(true),
      Unfold: fold(false),
      Lock: lock(true),
      Unlock: lock(false),
      Remove: remove,
    },
    standing: (id: string): Standing => {
      const row = place.find(id);
      if (!row) return { comment: 'removed' };
      const isLocked = (place.find(row.threadId) ?? row).locked;
      return {
        comment: row.minimized ? 'folded' : 'shown',
        ...(blocked.has(row.author?.login ?? '') && { author: 'blocked' as const }),
        ...(isLocked && { locked: true as const }),
      };
    },
    onBlocks: ({ method, url }: Asked): Said | undefined => {
      const [, login] = /^\/api\/v3\/orgs\/maison\/blocks\/([\w-]+)$/.exec(url.pathname) ?? [];
      if (login === undefined) return undefined;
      const missing = { status: 404, json: { message: 'Not Found' } };
      if (!place.mayWrite()) return missing;
      if (method === 'GET') return blocked.has(login) ? { status: 204 } : missing;
      if (method === 'PUT') blocked.add(login);
      else blocked.delete(login);
      return { status: 204 };
    },
  };
};
