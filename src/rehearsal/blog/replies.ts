import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { readBody, sendJson } from '../slack/http-io.ts';
import { parseJson } from '../slack/json.ts';
import { verify } from './signature.ts';
import { urlOf } from './sender.ts';
import { standingReplies } from './state.ts';
import type { BlogComment, BlogReply, BlogState } from './state.ts';

interface Setup {
  state: BlogState;
  secret: string;
  baseUrl: () => string;
  now: () => number;
}

const text = z.string().min(1).max(20_000);
const replyBody = z.discriminatedUnion('type', [
  z.object({ type: z.literal('reply.created'), data: z.object({ parentId: z.string(), text }) }),
  z.object({ type: z.literal('reply.edited'), data: z.object({ id: z.string(), text }) }),
  z.object({ type: z.literal('reply.deleted'), data: z.object({ id: z.string() }) }),
]);

/**
 * Where the bot's replies arrive, signed. `POST` puts one under its comment, the same `webhook-id` once only, changes one or takes
 * it away; `GET ?deliveryId=` says whether it stands, `GET ?replyId=` how it reads; `GET ?commentId=` reads the comment anew: 410
 * when it was deleted, 404 when it never was.
 */
export const repliesEndpoint = ({ state, secret, baseUrl, now }: Setup) => {
  const shown = (comment: BlogComment, reply: BlogReply) => ({
    id: reply.id,
    url: urlOf(baseUrl(), comment, reply.id),
  });

  const take = (response: ServerResponse, id: string, body: string): void => {
    const parsed = replyBody.safeParse(parseJson(body));
    if (!parsed.success) return sendJson(response, 400, { error: 'not a reply' });
    const message = parsed.data;
    if (message.type !== 'reply.created') {
      const changed = state.changeReply(
        message.data.id,
        'text' in message.data ? message.data.text : undefined,
      );
      return sendJson(
        response,
        changed ? 200 : 410,
        changed ? { id: changed.id } : { error: 'no such reply' },
      );
    }
    const { parentId, text: said } = message.data;
    const reply = state.reply(parentId, said, id);
    const comment = state.byId(parentId);
    if (reply === 'gone' || !reply || !comment)
      return sendJson(response, reply === 'gone' ? 410 : 404, { error: 'no such comment' });
    return sendJson(response, 200, shown(comment, reply));
  };

  const look = (response: ServerResponse, query: URLSearchParams): void => {
    const found = state.byDelivery(query.get('deliveryId') ?? '');
    if (found) {
      const { comment, reply } = found;
      const at = new Date(reply.at).toISOString();
      return sendJson(response, 200, { ...shown(comment, reply), text: reply.text, at });
    }
    const replyId = query.get('replyId');
    if (replyId !== null) {
      const standing = state.standingReply(replyId);
      const says = standing ? { id: replyId, text: standing.text } : { error: 'gone' };
      return sendJson(response, standing ? 200 : 410, says);
    }
    const comment = state.byId(query.get('commentId') ?? '');
    if (!comment) return sendJson(response, 404, { error: 'not found' });
    if (comment.gone) return sendJson(response, 410, { error: 'gone' });
    const [first] = standingReplies(comment);
    const answered = first && {
      text: first.text,
      url: shown(comment, first).url,
      at: new Date(first.at).toISOString(),
    };
    return sendJson(response, 200, { id: comment.id, text: comment.text, ...(answered ? { answered } : {}) });
  };

  return async (
    request: IncomingMessage,
    response: ServerResponse,
    query: URLSearchParams,
  ): Promise<void> => {
    const bytes = await readBody(request, 1_000_000);
    if (!bytes) return sendJson(response, 413, { error: 'too large' });
    const body = bytes.toString('utf8');
    const id = verify(secret, request.headers, body, now());
    if (id === undefined) return sendJson(response, 401, { error: 'not signed by us, or too old' });
    if (request.method === 'POST') return take(response, id, body);
    return request.method === 'GET'
      ? look(response, query)
      : sendJson(response, 405, { error: 'POST or GET' });
  };
};
