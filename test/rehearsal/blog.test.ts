import { createServer, type Server } from 'node:http';
import { Webhook } from 'standardwebhooks';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { makeBlog } from '../../src/rehearsal/blog/blog.ts';
import { listen } from '../../src/rehearsal/page-server.ts';
import { sampleComments } from '../../src/rehearsal/sample-comments.ts';
import { startSamples } from '../../src/rehearsal/samples.ts';
import { webhook } from '../../src/sources/webhook.ts';
import { testContext } from '../support/source-context.ts';
import { listenOn } from '../../src/rehearsal/slack/server.ts';
import { until } from './bolt.ts';

const secret = `whsec_${Buffer.from('a secret of the rehearsal only').toString('base64')}`;
/** The independent signer and verifier. */
const independent = new Webhook(secret);
const stops: (() => unknown)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

const event = z.object({ type: z.string(), data: z.record(z.string(), z.unknown()) });
interface Taken {
  id: string;
  event: z.infer<typeof event>;
}
/** A bot that takes webhooks after refusing the first few, and checks them with somebody else's library. */
const startBot = async (refuse = 0) => {
  const taken: Taken[] = [];
  let left = refuse;
  const server: Server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      left -= 1;
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      );
      if (left < 0)
        taken.push({
          id: headers['webhook-id'] ?? '',
          event: event.parse(independent.verify(Buffer.concat(parts), headers)),
        });
      response.writeHead(left < 0 ? 202 : 503).end();
    });
  });
  const url = await listenOn(server, 0);
  stops.push(() => server.close());
  return { url, taken };
};
const startBlog = async (webhookUrl: string) => {
  let base = '';
  const blog = makeBlog({ secret, webhookUrl, baseUrl: () => base });
  const server = await listen([blog.handler]);
  base = server.url;
  stops.push(() => blog.close(), () => server.close()); // prettier-ignore
  return { blog, url: server.url, replies: `${server.url}${blog.replyPath}` };
};
const article = '/blog/nouvelle-gamme-noisette';
const form = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams(fields), headers });

const signed = (id: string, body: string, at = new Date()) => ({
  'webhook-id': id,
  'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
  'webhook-signature': independent.sign(id, at, body),
});
const sendReply = (url: string, id: string, parentId: string, text: string) => {
  const body = JSON.stringify({ type: 'reply.created', data: { parentId, text } });
  return fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...signed(id, body) },
  });
};
const ask = async (url: string, query: string) => {
  const answer = await fetch(`${url}?${query}`, { headers: signed('look-1', '') });
  const body: unknown = await answer.json();
  return { status: answer.status, body };
};

test('a visitor writes, the bot is told, its signed reply stands under the comment once', async () => {
  const bot = await startBot(1);
  const { url, replies } = await startBlog(bot.url);
  const written = await form(`${url}${article}/comments`, {
    name: 'Zoé <b>',
    text: 'Bonjour & <script>alert(1)</script>',
  });
  expect(written.status).toBe(303);
  const [told] = await until(() => bot.taken.length === 1 && bot.taken, 'the webhook');
  const id = z.string().parse(told?.event.data['id']);
  expect(told?.event).toEqual({
    type: 'comment.created',
    data: {
      id,
      author: { name: 'Zoé <b>' },
      text: 'Bonjour & <script>alert(1)</script>',
      url: `${url}${article}#${id}`,
      place: {
        id: 'nouvelle-gamme-noisette',
        title: 'Notre nouvelle gamme à la noisette est là',
        url: `${url}${article}`,
      },
      postedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    },
  });
  expect((await ask(replies, 'deliveryId=job-1')).status).toBe(404);
  const first: unknown = await (await sendReply(replies, 'job-1', id, 'Bonjour Zoé, <merci> !')).json();
  const again: unknown = await (await sendReply(replies, 'job-1', id, 'Bonjour Zoé, <merci> !')).json();
  expect(again).toEqual(first);
  expect(await ask(replies, 'deliveryId=job-1')).toMatchObject({
    status: 200,
    body: { ...Object(first), text: 'Bonjour Zoé, <merci> !' },
  });
  expect(await ask(replies, `commentId=${id}`)).toMatchObject({
    body: { id, answered: { text: 'Bonjour Zoé, <merci> !' } },
  });
  const page = await (await fetch(`${url}${article}`)).text();
  expect(page.match(/Bonjour Zoé, &lt;merci&gt; !/g)).toHaveLength(1);
  expect(page).toContain('Zoé &lt;b&gt;');
  expect(page).not.toContain('<script>alert');
  expect(page.indexOf('class="reply"')).toBeGreaterThan(page.indexOf(`id="${id}"`));
});

test('a reply is corrected and taken back by whoever posted it, and the comment can be answered anew', async () => {
  const { blog, url, replies } = await startBlog('http://127.0.0.1:9');
  const { id } = blog.state.write({ article: 'biscuits-back-in-the-oven', name: 'Jo', text: 'Vegan?' });
  const settings = { kind: 'webhook', secrets: secret, replyUrl: replies, allowPrivateNetwork: true };
  const source = webhook.create({ ...settings, corrections: true }, testContext());
  const { signal } = new AbortController();
  const shown = async (): Promise<string> =>
    (await (await fetch(`${url}/blog/biscuits-back-in-the-oven`)).text()).replaceAll(/\s+/g, ' ');
  const parent = { externalId: id };
  const posted = await source.reply(
    { deliveryId: 'd1', parent, text: 'Yes, tehy are.', frozenAt: 0 },
    signal,
  );
  const externalId = posted.outcome === 'posted' ? (posted.posted.externalId ?? '') : '';
  const reply = { externalId, text: 'Yes, tehy are.', parent };

  expect(await source.edit?.({ reply, text: 'Yes, they are.' }, signal)).toMatchObject({ outcome: 'done' });
  expect(await shown()).toMatch(/<em>edited<\/em> <\/p> <p class="text">Yes, they are\./);
  expect(await source.edit?.({ reply, text: 'No.' }, signal)).toEqual({
    outcome: 'changed',
    text: 'Yes, they are.',
  });
  for (let nth = 0; nth < 5; nth += 1)
    blog.state.write({ article: 'nouvelle-gamme-noisette', name: `Zoé ${nth}`, text: 'Bravo' });
  expect(await (await fetch(`${url}/blog`)).text()).not.toContain('Vegan?');
  const now = { ...reply, text: 'Yes, they are.' };
  expect(await source.remove?.({ reply: now }, signal)).toMatchObject({ outcome: 'done' });
  expect(await source.remove?.({ reply: now }, signal)).toMatchObject({ outcome: 'done' });
  expect(await shown()).not.toContain('class="reply"');
  // What was changed last is seen first, so that a newcomer sees it go.
  expect(await (await fetch(`${url}/blog`)).text()).toContain('Vegan?');
  expect(await source.edit?.({ reply: now, text: 'No.' }, signal)).toEqual({ outcome: 'gone' });
  expect(await source.reread({ ...parent, contentText: 'Vegan?', since: 0 }, signal)).toEqual({
    ground: 'same',
  });
  await source.reply({ deliveryId: 'd2', parent, text: 'They are.', frozenAt: 0 }, signal);
  expect(await shown()).toContain('They are.');
});

test('edits and deletions are told too; a deleted comment takes no reply', async () => {
  const bot = await startBot();
  const { blog, url, replies } = await startBlog(bot.url);
  const { id } = blog.state.write({ article: 'biscuits-back-in-the-oven', name: 'Jo', text: 'one' });
  const at = `${url}/blog/biscuits-back-in-the-oven/${id}`;
  await form(`${at}/edit`, { text: 'two' });
  expect(await ask(replies, `commentId=${id}`)).toEqual({ status: 200, body: { id, text: 'two' } });
  await form(`${at}/delete`, {});
  await until(() => bot.taken.length === 3);
  expect(bot.taken.map((each) => each.event.type)).toEqual([
    'comment.created',
    'comment.edited',
    'comment.deleted',
  ]);
  expect(new Set(bot.taken.map((each) => each.id)).size).toBe(3);
  expect((await sendReply(replies, 'job-2', id, 'too late')).status).toBe(410);
  expect((await sendReply(replies, 'job-3', 'never', 'x')).status).toBe(404);
  expect((await ask(replies, `commentId=${id}`)).status).toBe(410);
  expect((await ask(replies, 'commentId=never')).status).toBe(404);
});

test('replies that are forged, changed, stale or from the future are refused', async () => {
  const { blog, replies } = await startBlog('http://127.0.0.1:9');
  const { id } = blog.state.write({ article: 'biscuits-back-in-the-oven', name: 'Jo', text: 'one' });
  const body = JSON.stringify({ type: 'reply.created', data: { parentId: id, text: 'x' } });
  const send = async (headers: Record<string, string>, sent = body) =>
    (await fetch(replies, { method: 'POST', body: sent, headers })).status;
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);
  expect(await send({})).toBe(401);
  expect(await send(signed('a', body), body.replace('"x"', '"y"'))).toBe(401);
  expect(await send({ ...signed('a', body), 'webhook-id': 'b' })).toBe(401);
  expect(await send(signed('a', body, minutes(-6)))).toBe(401);
  expect(await send(signed('a', body, minutes(6)))).toBe(401);
  const rotated = signed('a', body);
  expect(await send({ ...rotated, 'webhook-signature': `v1,AAAA ${rotated['webhook-signature']}` })).toBe(
    200,
  );
  expect(blog.state.byId(id)?.replies).toHaveLength(1);
});

test('forms: filled in, of sensible length, from the blog itself', async () => {
  const { blog, url } = await startBlog('http://127.0.0.1:9');
  const post = (fields: Record<string, string>, headers = {}) =>
    form(`${url}${article}/comments`, fields, headers);
  const empty = await post({ name: 'Zoé', text: ' ' });
  expect(empty.status).toBe(400);
  expect(await empty.text()).toContain('Veuillez indiquer votre nom');
  expect((await post({ name: 'Zoé', text: 'x'.repeat(5001) })).status).toBe(400);
  expect((await post({ name: 'Zoé', text: 'x' }, { origin: 'https://evil.example' })).status).toBe(403);
  expect(blog.state.comments()).toEqual([]);
  expect((await post({ name: 'Zoé', text: 'x' }, { origin: url })).status).toBe(303);
  expect(empty.headers.get('referrer-policy')).toBe('same-origin');
  expect((await fetch(`${url}/blog/nowhere`)).status).toBe(404);
  expect((await fetch(`${url}/blog/files/..%2fstate.ts`)).status).toBe(404);
  const live = await fetch(`${url}/blog/files/live.ts`);
  expect(live.headers.get('content-type')).toContain('javascript');
  expect(await live.text()).not.toContain(': Promise<void>');
  expect((await fetch(`${url}/blog`)).headers.get('content-security-policy')).toContain(
    "frame-ancestors 'self'",
  );
});

test('the samples: the first at once, all of them in order, of every kind, in both languages', async () => {
  const { blog } = await startBlog('http://127.0.0.1:9');
  const samples = startSamples(blog.state, { everyMs: 1 });
  expect(blog.state.comments()).toHaveLength(1);
  await until(() => blog.state.comments().length === sampleComments.length);
  expect(blog.state.comments().map((each) => each.text)).toEqual(sampleComments.map((each) => each.text));
  samples.stop();
  const kinds = sampleComments.map((each) => each.shows);
  expect(new Set(kinds).size).toBe(9);
  expect(kinds.filter((kind) => kind === 'storm')).toHaveLength(3);
  expect(new Set(sampleComments.map((each) => each.article)).size).toBe(2);
});

test('the samples can be stopped', async () => {
  const { blog } = await startBlog('http://127.0.0.1:9');
  startSamples(blog.state, { everyMs: 5 }).stop();
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(blog.state.comments()).toHaveLength(1);
});
