import { z } from 'zod';
import type { Asked, Said } from './server.ts';

const text = z.strictObject({ $set: z.strictObject({ text: z.string() }) });
const patching = z.strictObject({ patch: z.strictObject({ message: text }) });

/** …/shares/comments-api#edit-a-comment, #delete-a-comment: the page's own. */
export const createLinkedInAmending =
  <Row extends { actor: string; text: string }>(place: {
    us: string;
    most: number;
    mayWrite: () => boolean;
    drop: (row: Row) => void;
    changed: (row: Row) => void;
    error: (status: number, code: string) => Said;
  }) =>
  (row: Row, { method, url, headers, body }: Asked): Said => {
    const { us, error } = place;
    if (!place.mayWrite()) return error(403, 'ACCESS_DENIED');
    if (url.searchParams.get('actor') !== us) return error(400, 'ILLEGAL_ARGUMENT');
    if (row.actor !== us) return error(403, 'ACCESS_DENIED');
    if (method === 'DELETE') {
      place.drop(row);
      return { status: 204, text: '' };
    }
    const parsed = patching.safeParse(JSON.parse(body));
    if (headers['x-restli-method'] !== 'PARTIAL_UPDATE' || !parsed.success)
      return error(400, 'ILLEGAL_ARGUMENT');
    const wanted = parsed.data.patch.message.$set.text;
    if (wanted.length > place.most) return error(400, 'FIELD_LENGTH_TOO_LONG');
    row.text = wanted;
    place.changed(row);
    return { status: 204, text: '' };
  };
