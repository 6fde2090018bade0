import { z } from 'zod';
import { measure } from '../../../src/core/text/measure.ts';
import type { Row } from './discourse-rows.ts';
import type { Asked, Said } from './server.ts';

const changed = z.strictObject({ post: z.strictObject({ raw: z.string() }) });

/** docs.discourse.org, PUT and DELETE /posts/{id}.json: one's own; what its writer deletes stands for staff a while. */
export const createDiscourseAmending =
  (place: {
    mayWrite: () => boolean;
    view: (row: Row) => object;
    told: (event: string, row: Row) => void;
    maxLength: number;
    error: (status: number, words: string, type?: string) => Said;
    invalidAccess: Said;
  }) =>
  ({ method, body }: Asked, row: Row): Said => {
    const { view, told, maxLength, error, invalidAccess } = place;
    if (!place.mayWrite()) return invalidAccess;
    if (method === 'DELETE') {
      row.userDeleted = true;
      told('post_destroyed', row);
      return { status: 200, text: '' };
    }
    const parsed = changed.safeParse(JSON.parse(body));
    if (!parsed.success) return error(400, 'param is missing or the value is empty', 'invalid_parameters');
    const { raw } = parsed.data.post;
    const length = measure(raw.trimEnd(), 'codepoint');
    if (length > maxLength)
      return error(422, `Body is limited to ${maxLength} characters; you entered ${length}.`);
    row.raw = raw;
    told('post_edited', row);
    return { status: 200, json: { post: view(row) } };
  };
