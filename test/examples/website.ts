// Takes Aplomb's replies on your website, each once. Node 24 or later; npm install standardwebhooks
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';

/** Yours is a table with a unique index on the delivery id. */
export type Replies = Map<string, { id: string; parentId: string; text: string; at: string }>;

export const createWebsite = (secret: string, replies: Replies): Server => {
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = (status: number, json: object = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    };
    const body = Buffer.concat(await request.toArray()).toString();
    const header = (name: string): string => String(request.headers[name]);
    const names = ['webhook-id', 'webhook-timestamp', 'webhook-signature'];
    try {
      const signed = Object.fromEntries(names.map((name) => [name, header(name)]));
      new Webhook(secret).verify(body, signed, { jsonParse: false });
    } catch {
      return answer(401);
    }
    const asked = new URL(request.url ?? '/', 'http://site').searchParams.get('deliveryId');
    const known = replies.get(asked ?? header('webhook-id'));
    if (known) return answer(200, { ...known, url: `https://shop.example/#${known.id}` });
    if (asked !== null) return answer(404);
    if (request.method !== 'POST') return answer(405);
    const { data }: { data: { parentId: string; text: string } } = JSON.parse(body);
    const reply = { ...data, id: `r${replies.size + 1}`, at: new Date().toISOString() };
    replies.set(header('webhook-id'), reply); // Show reply.text escaped under the comment reply.parentId: it is plain text.
    return answer(200, { id: reply.id, url: `https://shop.example/#${reply.id}` });
  };
  return createServer((request, response) => void take(request, response));
};
