import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { aimockMissing, startAimock } from '../support/aimock.ts';
import { capabilitiesText } from '../../src/core/catalogue/model.ts';
import { drafterAt, goodReply, memoryBudget, thoughtful, write } from './support/drafters.ts';

interface Answered {
  status?: number;
  body: object;
}
const asked = z.looseObject({ response_format: z.looseObject({ type: z.string() }).optional() });
type Asked = z.infer<typeof asked>;
const no = (status: number): Answered => ({ status, body: { error: { message: 'not here' } } });
const chat = (content: string, usage: object = {}): Answered => ({
  body: { choices: [{ message: { content } }], usage: { total_tokens: 9, ...usage } },
});
const wellKnown = {
  '/v1/chat/completions': () => chat('{"ok":true}', { prompt_tokens_details: { cached_tokens: 0 } }),
  '/v1/responses': () => ({ body: { output: [], output_text: 'ok' } }),
  '/v1/moderations': () => ({ body: { results: [{ flagged: false }] } }),
};

/** A server of ours that has these endpoints, and keeps what it was asked. */
const serverWith = async (endpoints: Record<string, (body: Asked) => Answered>) => {
  const requests: { path: string; body: Asked }[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      const body = asked.parse(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      requests.push({ path, body });
      const { status = 200, body: said } = endpoints[path]?.(body) ?? no(404);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise((resolve) => server.close(() => resolve())));
  const address = z.custom<AddressInfo>((value) => typeof value === 'object').parse(server.address());
  return { url: `http://127.0.0.1:${address.port}/v1`, requests };
};
const signal = new AbortController().signal;
const foundAt = async (url: string) => {
  const { drafter, budget } = drafterAt(url);
  await drafter.findOut?.(signal);
  return { found: (await drafter.status()).found, drafter, budget };
};

describe('what a server offers is found out once, in small requests', () => {
  test('everything', async () => {
    const { url, requests } = await serverWith(wellKnown);
    const { found, budget } = await foundAt(url);
    expect(found).toEqual({ json: 'schema', responses: true, moderation: true, caching: true });
    expect(requests.map(({ path }) => path).toSorted()).toEqual(Object.keys(wellKnown).toSorted());
    expect(budget.days.get('1970-01-01')?.tokens).toBeGreaterThan(0);
  });

  test('only Chat Completions, without a schema: the drafts that follow do not ask for one', async () => {
    const { url, requests } = await serverWith({
      '/v1/chat/completions': ({ response_format }) =>
        response_format?.type === 'json_schema'
          ? no(400)
          : chat(requests.length > 4 ? thoughtful(goodReply) : '{"ok":true}'),
    });
    const { found, drafter } = await foundAt(url);
    expect(found).toEqual({ json: 'object', responses: false, moderation: false, caching: false });
    expect(await write(drafter, 'Where is my order?')).toMatchObject({ text: goodReply });
    expect(requests.at(-1)?.body.response_format?.type).toBe('json_object');
    expect(requests.filter(({ body }) => body.response_format?.type === 'json_schema')).toHaveLength(1);
  });

  test('a schema that is taken and not kept to is none', async () => {
    const { url } = await serverWith({ '/v1/chat/completions': () => chat('All is well!') });
    expect((await foundAt(url)).found).toMatchObject({ json: 'none' });
  });

  test('what is only in trouble just now is not said to be missing; another protocol is', async () => {
    const { url } = await serverWith({
      ...wellKnown,
      '/v1/responses': () => no(503),
      '/v1/moderations': () => ({ body: { safe: true } }),
    });
    const { found } = await foundAt(url);
    expect(found).toEqual({ json: 'schema', responses: undefined, moderation: false, caching: true });
  });

  test('a server that does not answer leaves it unknown, costs nothing, and no draft', async () => {
    const { url } = await serverWith({ '/v1/chat/completions': () => no(503) });
    const { found, drafter, budget } = await foundAt(url);
    expect(found).toBeUndefined();
    expect(budget.days.get('1970-01-01')?.tokens ?? 0).toBe(0);
    expect(await drafter.status()).toMatchObject({ state: 'ok' });
  });

  test('a spent budget asks nobody, and without a model there is nobody to ask', async () => {
    const { url, requests } = await serverWith(wellKnown);
    const budget = memoryBudget();
    await drafterAt(url, { dailyTokens: 10, budget }).drafter.findOut?.(signal);
    expect(requests).toEqual([]);
    expect(drafterAt('', { apiKey: '' }).drafter).not.toHaveProperty('findOut');
  });

  test.skipIf(aimockMissing !== undefined)('a server that others wrote', async () => {
    const aimock = await startAimock();
    onTestFinished(() => aimock.stop());
    aimock.on({}, { content: '{"ok":true}' });
    expect((await foundAt(`${aimock.url}/v1`)).found).toMatchObject({ json: 'schema', responses: true });
  });
});

test('it is said in one sentence, and what could not be told is left out', () => {
  const all = { json: 'schema', responses: true, moderation: true, caching: true } as const;
  expect(capabilitiesText(all, 'en')).toBe(
    'The model’s server offers Chat Completions, JSON by schema, Responses, moderation and a cache for prompts.',
  );
  const few = { json: 'object', responses: undefined, moderation: false, caching: false } as const;
  expect(capabilitiesText(few, 'en')).toBe(
    'The model’s server offers Chat Completions and JSON without a schema; not found: JSON by schema, moderation and a cache for prompts.',
  );
  expect(capabilitiesText({ ...all, json: 'none' }, 'fr')).toBe(
    'Le serveur du modèle offre Chat Completions, Responses, la modération et un cache des consignes ; pas trouvé : le JSON selon un schéma.',
  );
});
