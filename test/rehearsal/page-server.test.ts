import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { listen, pageServer } from '../../src/rehearsal/page-server.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn, type SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import { until } from './bolt.ts';

const { ana, tom, community } = sampleIds;
let slack: SlackStandIn;
let server: Awaited<ReturnType<typeof listen>>;
beforeAll(async () => {
  slack = await startSlackStandIn({
    texts: (language) => ({ send: language === 'fr' ? 'Envoyer' : 'Send' }),
  });
  const page = pageServer(slack);
  server = await listen([page.handler]);
});
afterAll(async () => {
  await server.close();
  await slack.close();
});

/** A request with whatever path and headers, which `fetch` would tidy up. */
const raw = (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
  new Promise<{ status: number; headers: Record<string, unknown>; body: string }>((resolve, reject) => {
    const { hostname, port, host } = new URL(server.url);
    const asked = request({ hostname, port, path, method, headers: { host, ...headers } }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString('utf8')));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
const json = { 'content-type': 'application/json' };
const say = JSON.stringify({ act: 'say', user: ana, channel: community, text: 'hello' });

test('the page’s TypeScript arrives as JavaScript, under strict safety headers', async () => {
  const warnings: Error[] = [];
  const note = (warning: Error): number => warnings.push(warning);
  process.on('warning', note);
  for (const name of ['protocol.ts', 'protocol.js']) {
    const { status, headers, body } = await raw(`/page/${name}`);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(body).not.toContain('interface');
  }
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  expect(warnings).toEqual([]);
});

test('nothing outside the page’s folder can be had', async () => {
  const ways = [
    '/page/../page-server.ts', '/page/..%2fpage-server.ts', '/page/%2e%2e/page-server.ts', '/page/..%5cpage-server.ts',
    '/page//etc/passwd', '/page/.env', '/page/protocol.ts%00.css', '/page/slack/stand-in.ts', '/page/', '/page/nothing.ts',
  ]; // prettier-ignore
  for (const way of ways) expect([way, (await raw(way)).status]).toEqual([way, 404]);
});

test('another host’s name or another site’s page gets nothing', async () => {
  expect((await raw('/page/protocol.ts', { host: 'rebound.example' })).status).toBe(403);
  expect((await raw(`/page/events?user=${ana}`, { host: 'localhost.evil.example:80' })).status).toBe(403);
  const from = (origin: string) => raw('/page/act', { ...json, origin }, 'POST', say);
  expect((await from('https://evil.example')).status).toBe(403);
  expect((await from('null')).status).toBe(403);
  expect((await from('http://127.0.0.1:1')).status).toBe(403);
  expect(slack.messages(community)).toEqual([]);
  expect((await from(server.url)).status).toBe(200);
  expect(slack.messages(community)).toHaveLength(1);
});

test('an act is JSON, small and well formed', async () => {
  const act = (body: string, headers: Record<string, string> = json) =>
    raw('/page/act', headers, 'POST', body);
  expect((await act(say, { 'content-type': 'text/plain' })).status).toBe(415);
  expect((await act('{"act":"explode"}')).status).toBe(400);
  expect((await act('{')).status).toBe(400);
  expect(
    (await act(JSON.stringify({ act: 'say', user: ana, channel: community, text: 'x'.repeat(1_100_000) })))
      .status,
  ).toBe(413);
  expect((await raw('/page/act')).status).toBe(405);
  const { body } = await act(JSON.stringify({ act: 'say', user: ana, channel: 'C0NOWHERE', text: 'x' }));
  expect(JSON.parse(body)).toEqual({ ok: false, error: 'Vous ne faites pas partie de ce canal.' });
});

test('what is not the page’s is left to the next handler', async () => {
  expect((await raw('/metrics')).status).toBe(404);
  expect((await raw('/metrics')).headers['content-security-policy']).toBeDefined();
});

const picture = z.object({
  me: z.string(),
  texts: z.record(z.string(), z.string()),
  messages: z.array(z.object({ text: z.string() })),
  users: z.array(z.object({ id: z.string(), about: z.string() })),
});
/** Reads the stream of one user until told to stop. */
const watch = async (user: string, language = '') => {
  const stop = new AbortController();
  const pictures: z.infer<typeof picture>[] = [];
  const { body } = await fetch(`${server.url}/page/events?user=${user}`, {
    signal: stop.signal,
    headers: { 'accept-language': language },
  });
  const read = async (): Promise<void> => {
    let rest = '';
    for await (const part of body ?? []) {
      const events = (rest + Buffer.from(part).toString('utf8')).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events)
        if (event.startsWith('data: ')) pictures.push(picture.parse(JSON.parse(event.slice(6))));
    }
  };
  read().catch(() => {});
  return { pictures, stop: () => stop.abort() };
};

test('pictures: one at once, then one for many changes; each in its reader’s language', async () => {
  const { pictures, stop } = await watch(tom);
  await until(() => pictures.length === 1);
  const turns = Array.from({ length: 20 }, (_, turn) => `turn ${String(turn)}`);
  await Promise.all(turns.map((text) => slack.act({ act: 'say', user: ana, channel: community, text })));
  await until(() => pictures.at(-1)?.messages.at(-1)?.text === 'turn 19');
  expect(pictures.length).toBeLessThan(6);
  expect(pictures[0]).toMatchObject({ me: tom, texts: { send: 'Send' } });
  expect(pictures[0]?.users.find((each) => each.id === tom)?.about).toContain('approves replies');
  stop();
});

test.each([
  ['fr-FR,fr;q=0.9,en;q=0.8', ana, 'Envoyer'],
  ['en-GB,en;q=0.9', tom, 'Send'],
  ['de-DE', tom, 'Send'],
])('a newcomer whose browser asks for %s is a teammate of that language who may approve', async (...of) => {
  const [language, me, send] = of;
  const unnamed = await watch('', language);
  await until(() => unnamed.pictures.length === 1);
  expect(unnamed.pictures[0]).toMatchObject({ me, texts: { send } });
  unnamed.stop();
});
