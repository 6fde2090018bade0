import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import type { RawRequest } from '../../src/app/ports/source.ts';
import { startFaultProxy } from './fault-proxy.ts';
import type { FaultProxy, Passing } from './fault-proxy.ts';
import type { Place } from './place.ts';

/** A made-up secret: 32 zero-to-31 bytes in base64. */
export const siteSecret = `whsec_${Buffer.from(Array.from({ length: 32 }, (_, byte) => byte)).toString('base64')}`;

export interface Entry {
  id: string;
  author: string;
  text: string;
  parentId?: string;
  at: string;
  brand: boolean;
  /** The `webhook-id` it came with. */
  deliveryId?: string;
}

const parentId = z.string();
const replyMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('reply.created'),
    data: z.strictObject({ parentId, text: z.string() }),
  }),
  z.strictObject({
    type: z.literal('reply.edited'),
    data: z.strictObject({ id: z.string(), parentId, text: z.string() }),
  }),
  z.strictObject({
    type: z.literal('reply.deleted'),
    data: z.strictObject({ id: z.string(), parentId }),
  }),
]);
type ReplyMessage = z.infer<typeof replyMessage>;

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

export interface SiteOptions {
  /** The team's name for it in aplomb.yaml. */
  name?: string;
  /** Keeps the `webhook-id` of each reply: a repeated one posts nothing twice, and can be looked up. */
  keepsIds?: boolean;
  /** Sends a webhook for each reply that was posted, ours too. */
  tellsReplies?: boolean;
  /** See `startFaultProxy`. */
  passing?: (request: Passing) => void;
}

/** A site of which everything that was ever said on it can be read. */
export interface FakeSite extends Place {
  /** Comments and replies, in order. */
  entries: readonly Entry[];
  line: FaultProxy;
}

/**
 * A website with comments, as its owner would connect it: every signature is made and checked by the independent
 * package `standardwebhooks`. A well-behaved one keeps ids and tells of every reply; others do neither.
 */
export const startFakeSite = async (options: SiteOptions = {}): Promise<FakeSite> => {
  const { name = 'blog', keepsIds = true, tellsReplies = true, passing } = options;
  const signer = new Webhook(siteSecret);
  const entries: Entry[] = [];
  let outbox: RawRequest[] = [];
  let count = 0;
  let revoked = false;

  const sign = (body: Uint8Array): RawRequest => {
    count += 1;
    const id = `msg_${count}`;
    const at = new Date();
    return {
      method: 'POST',
      path: `/webhooks/${name}`,
      query: new URLSearchParams(),
      headers: {
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': signer.sign(id, at, Buffer.from(body)),
      },
      body,
    };
  };
  const push = (type: string, data: object): void =>
    void outbox.push(sign(Buffer.from(JSON.stringify({ type, data }))));
  const find = (id: string | null): Entry | undefined => entries.find((entry) => entry.id === id);
  const linkOf = ({ id }: Entry): string => `https://shop.example/post#comment-${id}`;
  const add = (entry: Omit<Entry, 'id' | 'at'>): Entry => {
    count += 1;
    const made = { ...entry, id: `c${count}`, at: new Date().toISOString() };
    entries.push(made);
    return made;
  };
  const wire = (entry: Entry): object => {
    const parent = entry.parentId === undefined ? undefined : find(entry.parentId);
    return {
      id: entry.id,
      author: { name: entry.author },
      text: entry.text,
      url: linkOf(entry),
      place: { id: 'post', title: 'Our new range', url: 'https://shop.example/post' },
      ...(parent && { parent: { id: parent.id, author: { name: parent.author }, text: parent.text } }),
      postedAt: entry.at,
    };
  };

  const drop = (id: string): void =>
    void entries.splice(
      entries.findIndex((entry) => entry.id === id),
      1,
    );
  /** A reply that stands is changed, or taken away. */
  const amend = ({ type, data }: Exclude<ReplyMessage, { type: 'reply.created' }>): [number, object?] => {
    const reply = find(data.id);
    if (reply?.brand !== true || reply.parentId !== data.parentId) return [404];
    if (type === 'reply.deleted') drop(data.id);
    else reply.text = data.text;
    return [200, {}];
  };

  const answer = (request: IncomingMessage, body: string): [status: number, json?: object] => {
    const headers = Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
    );
    try {
      signer.verify(body, headers, { jsonParse: false });
    } catch {
      return [401];
    }
    if (revoked) return [401];
    const query = new URL(request.url ?? '/', 'http://site').searchParams;
    if (request.method === 'GET' && !keepsIds) return [405];
    if (request.method === 'GET' && query.has('deliveryId')) {
      const found = entries.find(({ deliveryId }) => deliveryId === query.get('deliveryId'));
      return found ? [200, { id: found.id, url: linkOf(found), text: found.text, at: found.at }] : [404];
    }
    if (request.method === 'GET' && query.has('replyId')) {
      const found = find(query.get('replyId'));
      return found?.brand ? [200, { text: found.text }] : [404];
    }
    if (request.method === 'GET') {
      const found = find(query.get('commentId'));
      if (!found) return [404];
      const reply = entries.find(({ parentId, brand }) => brand && parentId === found.id);
      const answered = reply && { text: reply.text, url: linkOf(reply), at: reply.at };
      return [200, { id: found.id, text: found.text, ...(answered && { answered }) }];
    }
    const message = replyMessage.parse(JSON.parse(body));
    if (message.type !== 'reply.created') return amend(message);
    const { data } = message;
    const deliveryId = headers['webhook-id'] ?? '';
    const already = entries.find((entry) => entry.deliveryId === deliveryId);
    if (already && keepsIds) return [200, { id: already.id, url: linkOf(already) }];
    if (!find(data.parentId)) return [410];
    const made = add({ author: 'Brand', text: data.text, parentId: data.parentId, brand: true, deliveryId });
    const told = { id: made.id, parentId: data.parentId, text: made.text, url: linkOf(made), at: made.at };
    if (tellsReplies) push('reply.created', told);
    return [200, { id: made.id, url: linkOf(made) }];
  };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [status, json] = answer(request, await bodyOf(request));
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(json && JSON.stringify(json));
  };
  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const line = await startFaultProxy(`http://127.0.0.1:${port}`, passing);

  const change = (id: string, text: string): void => {
    const entry = find(id);
    if (entry === undefined) throw new Error(`no comment ${id}`);
    entry.text = text;
    if (!entry.brand) push('comment.edited', wire(entry));
  };
  const config = {
    kind: 'webhook',
    secrets: siteSecret,
    replyUrl: `${line.url}/replies`,
    allowPrivateNetwork: true,
    corrections: keepsIds,
  };
  return {
    label: 'fake website of ours, signatures by standardwebhooks',
    config,
    signing: {
      sign,
      otherConfig: { ...config, secrets: `whsec_${Buffer.alloc(32, 7).toString('base64')}` },
    },
    revoke: () => {
      revoked = true;
    },
    removeMethod: 'POST',
    deadlineMs: 1_000,
    line,
    entries,
    addComment: (comment) => {
      const entry = add({ ...comment, brand: false });
      push('comment.created', wire(entry));
      return Promise.resolve(entry.id);
    },
    edit: (id, text) => Promise.resolve(change(id, text)),
    remove: (id) => {
      drop(id);
      push('comment.deleted', { id });
      return Promise.resolve();
    },
    answerNatively: (parentId, text) => {
      const { id, at } = add({ author: 'Brand', text, parentId, brand: true });
      push('reply.created', { id, parentId, text, at });
      return Promise.resolve(id);
    },
    answers: (parentId) =>
      Promise.resolve(entries.filter((entry) => entry.brand && entry.parentId === parentId)),
    deliveries: () => {
      const sent = outbox;
      outbox = [];
      return sent;
    },
    close: async () => {
      await line.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
