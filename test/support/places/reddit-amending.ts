import { newComment } from './reddit-queries.ts';
import type { Asked, Said } from './server.ts';

/** www.reddit.com/dev/api#POST_api_editusertext and #POST_api_del, which is content with what is not there. */
export const createRedditAmending =
  <Row extends { author: string; body: string }>(place: {
    find: (name: string) => Row | undefined;
    isOurs: (row: Row) => boolean;
    isDeleted: (row: Row) => boolean;
    view: (row: Row) => object;
    mayEdit: () => boolean;
    most: number;
    error: (status: number, message: string) => Said;
    refused: (code: string) => Said;
  }) =>
  ({ body, headers }: Asked, path: string): Said => {
    const { find, isOurs, isDeleted, view, mayEdit, most, error, refused } = place;
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') return error(415, 'Unsupported');
    if (!mayEdit()) return error(403, 'Forbidden');
    const form = Object.fromEntries(new URLSearchParams(body));
    const row = find(form['thing_id'] ?? form['id'] ?? '');
    if (row && !isOurs(row) && !isDeleted(row)) return error(403, 'Forbidden');
    if (path === 'api/del') {
      if (row) Object.assign(row, { author: '[deleted]', body: '[deleted]' });
      return { status: 200, json: {} };
    }
    const parsed = newComment.safeParse(form);
    if (!parsed.success) return error(400, 'Bad Request');
    if (!row || isDeleted(row)) return refused('DELETED_COMMENT');
    if (parsed.data.text.length > most) return refused('TOO_LONG');
    row.body = parsed.data.text;
    return { status: 200, json: { json: { errors: [], data: { things: [view(row)] } } } };
  };
