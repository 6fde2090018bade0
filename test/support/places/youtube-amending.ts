import { z } from 'zod';
import type { Asked, Said } from './server.ts';

interface Row {
  id: string;
  channelId: string;
  text: string;
  updatedAt: number;
}
const changed = z.strictObject({
  id: z.string(),
  snippet: z.strictObject({ textOriginal: z.string() }),
});

/** developers.google.com/youtube/v3/docs/comments/{update,delete}: only its writer may. */
export const createYouTubeAmending = <Kept extends Row>(place: {
  find: (id: string) => Kept | undefined;
  isOurs: (row: Kept) => boolean;
  view: (row: Kept) => object;
  drop: (id: string) => void;
  most: number;
  error: (status: number, reason: string) => Said;
}) => {
  const { find, isOurs, view, drop, most, error } = place;
  return {
    change: ({ url, body }: Asked): Said => {
      const parsed = changed.safeParse(JSON.parse(body));
      if (!parsed.success || url.searchParams.get('part') !== 'snippet')
        return error(400, 'invalidCommentMetadata');
      const { id, snippet } = parsed.data;
      const row = find(id);
      if (!row) return error(404, 'commentNotFound');
      if (!isOurs(row)) return error(403, 'forbidden');
      if (snippet.textOriginal.length > most) return error(400, 'commentTextTooLong');
      Object.assign(row, { text: snippet.textOriginal, updatedAt: Date.now() });
      return { status: 200, json: view(row) };
    },
    remove: ({ url }: Asked): Said => {
      const row = find(url.searchParams.get('id') ?? '');
      if (!row) return error(404, 'commentNotFound');
      if (!isOurs(row)) return error(403, 'forbidden');
      drop(row.id);
      return { status: 204, text: '' };
    },
  };
};
