import { z } from 'zod';
import type { Row, Type } from './github-words.ts';
import type { Said } from './server.ts';

const asked = z.strictObject({ id: z.string(), body: z.string() });

/** Mutations updateIssueComment and updateDiscussionComment. */
export const createGithubAmending =
  (place: {
    find: (id: string) => Row | undefined;
    isOurs: (row: Row) => boolean;
    touch: (row: Row) => void;
    most: number;
    noNode: (id: string) => Said;
    denied: Said;
    graphError: (type: string, message: string) => Said;
  }) =>
  (type: Type, variables: unknown): Said => {
    const { find, isOurs, touch, most, noNode, denied, graphError } = place;
    const { id, body } = asked.parse(variables);
    const row = find(id);
    if (row?.type !== type) return noNode(id);
    if (!isOurs(row)) return denied;
    if (body.length > most)
      return graphError('UNPROCESSABLE', `Body is too long (maximum is ${most} characters)`);
    row.body = body;
    touch(row);
    return { status: 200, json: { data: { amended: { clientMutationId: null } } } };
  };
