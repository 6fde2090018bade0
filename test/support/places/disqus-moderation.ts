import type { Standing } from '../place.ts';
import { answer, argumentsOf, error, noPost, site, writes } from './disqus-words.ts';
import type { DisqusRow, DisqusState } from './disqus-words.ts';
import type { Said } from './server.ts';

const acts: Record<string, DisqusState> = {
  'posts/remove': 'deleted',
  'posts/restore': 'approved',
  'posts/spam': 'spam',
  'posts/approve': 'approved',
};
const asSeen = { approved: 'shown', unapproved: 'held', spam: 'spam', deleted: 'removed' } as const;

interface Forum {
  find: (id: string) => DisqusRow | undefined;
  mayModerate: () => boolean;
}

/** What moderators do: disqus.com/api/docs/posts/{remove,restore,spam,approve} and blacklists/{list,add,remove}. */
export const createDisqusModeration = ({ find, mayModerate }: Forum) => {
  const shutOut = new Set<string>();
  const ofAccount = (form: URLSearchParams, path: 'blacklists/add' | 'blacklists/remove'): Said => {
    const { success, data } = writes[path].safeParse(argumentsOf(form));
    if (!success || data.forum !== site.forum) return error(2, "Invalid argument, 'forum'");
    if (path === 'blacklists/add') shutOut.add(data.user);
    else shutOut.delete(data.user);
    return answer([]);
  };
  return {
    serve: (form: URLSearchParams, path: string): Said => {
      if (!mayModerate())
        return error(12, 'This application does not have enough privileges to access this resource');
      if (path === 'blacklists/add' || path === 'blacklists/remove') return ofAccount(form, path);
      const state = acts[path];
      if (state === undefined) return error(1, 'Endpoint not valid');
      const { data } = writes['posts/remove'].safeParse(argumentsOf(form));
      const row = find(data?.post ?? '');
      if (!row) return noPost('post', form.get('post') ?? '');
      row.state = state;
      return answer([{ id: row.id }]);
    },
    listed: (): Said =>
      answer(
        [...shutOut].map((id) => ({ id: `b${id}`, type: 'user', value: { id } })),
        { cursor: { hasNext: false } },
      ),
    standing: ({ state, author }: DisqusRow): Standing => ({
      comment: asSeen[state],
      ...(shutOut.has(author.id ?? '') && { author: 'suspended' }),
    }),
  };
};
