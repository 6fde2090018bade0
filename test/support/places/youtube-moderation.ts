import { z } from 'zod';
import type { Standing } from '../place.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  author: string;
  held: boolean;
  rejected: boolean;
}
const statusQuery = z.strictObject({
  id: z.string().min(1),
  moderationStatus: z.enum(['heldForReview', 'published', 'rejected']),
  banAuthor: z.literal('true').optional(),
});
const no = (status: number, reason: string): Said => ({
  status,
  json: {
    error: { code: status, message: reason, errors: [{ domain: 'youtube', reason, message: reason }] },
  },
});

/** docs/comments/setModerationStatus: no body, 204; what was rejected cannot be published again. */
export const createYouTubeModeration = (find: (id: string) => Row | undefined) => {
  const banned = new Set<string>();
  return {
    setStatus: ({ url, body }: Asked): Said => {
      const parsed = statusQuery.safeParse(Object.fromEntries(url.searchParams));
      if (!parsed.success || body !== '') return no(400, 'invalidFilters');
      const { id, moderationStatus: status, banAuthor } = parsed.data;
      if (banAuthor !== undefined && status !== 'rejected') return no(400, 'banWithoutReject');
      const row = find(id);
      if (!row) return no(404, 'commentNotFound');
      if (status === 'published' && row.rejected) return no(400, 'operationNotSupported');
      row.held = status === 'heldForReview';
      row.rejected = status === 'rejected';
      if (banAuthor !== undefined) banned.add(row.author);
      return { status: 204 };
    },
    standing: (id: string): Standing => {
      const row = find(id);
      const comment = row === undefined || row.rejected ? 'removed' : row.held ? 'held' : 'shown';
      return { comment, ...(banned.has(row?.author ?? '') && { author: 'banned' }) };
    },
  };
};
