import type { Standing } from '../place.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  hidden: boolean;
}

export const metaStanding = (row: Row | undefined): Standing => ({
  comment: row === undefined ? 'removed' : row.hidden ? 'hidden' : 'shown',
});

/** docs/graph-api/reference/comment#updating, #deleting; docs/instagram-platform/reference/ig-comment#updating, #deleting. */
export const createMetaModeration =
  (
    parameter: 'is_hidden' | 'hide',
    place: {
      find(id: string): Row | undefined;
      mayWrite(): boolean;
      remove(id: string): void;
      error(status: number, code: number): Said;
      noObject: Said;
    },
  ) =>
  ({ method, body }: Asked, id: string): Said => {
    if (!place.mayWrite()) return place.error(403, 200);
    const row = place.find(id);
    if (!row) return place.noObject;
    const done = { status: 200, json: { success: true } };
    if (method === 'DELETE') {
      place.remove(id);
      return done;
    }
    const hidden = new URLSearchParams(body).get(parameter);
    if (hidden !== 'true' && hidden !== 'false') return place.error(400, 100);
    row.hidden = hidden === 'true';
    return done;
  };
