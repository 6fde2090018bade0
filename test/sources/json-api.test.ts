import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { createHttpClient } from '../../src/sources/http-client.ts';
import { createJsonApi, given, problemLine, refusalOf } from '../../src/sources/json-api.ts';
import { singleFlight } from '../../src/sources/single-flight.ts';

const signal = new AbortController().signal;
const code = z.object({ error: z.string() }).transform(({ error }) => error);
const world = { now: () => Date.now() };

/** A server that answers these, in order, and keeps what it was asked. */
const serving = async (...answers: [status: number, body: string][]) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    const [status, body] = answers[Math.min(asked.length, answers.length) - 1] ?? [500, ''];
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  let token = 1;
  const api = createJsonApi({
    root: new URL(`http://127.0.0.1:${port}/api/`),
    http: createHttpClient({ fetch, world, allowPrivateNetwork: true }),
    access: {
      headers: () => Promise.resolve(given({ authorization: `t${token}` })),
      forget: () => {
        token += 1;
        return true;
      },
    },
    refuse: (answer) => refusalOf(answer, code),
  });
  return { api, asked };
};

test('reading is tried once more where the token was not known any more; a second no is a no', async () => {
  const denied: [number, string] = [401, '{"error":"expired"}'];
  const good = await serving(denied, [200, '{"a":1}']);
  expect(
    await good.api.get('x', { a: ['1', '2'], b: undefined }, z.object({ a: z.number() }), signal),
  ).toMatchObject({
    kind: 'json',
    value: { a: 1 },
  });
  expect(good.asked).toEqual(['GET /api/x?a=1&a=2 t1', 'GET /api/x?a=1&a=2 t2']);
  const bad = await serving(denied);
  expect(await bad.api.get('x', {}, z.unknown(), signal)).toMatchObject({ kind: 'refusal', code: 'expired' });
  expect(bad.asked).toHaveLength(2);
});

test('writing is one attempt, also where the token was not known any more; the next one has another', async () => {
  const { api, asked } = await serving([401, '{"error":"expired"}'], [200, '{}']);
  expect(await api.post('x', { json: {} }, z.unknown(), signal)).toMatchObject({
    kind: 'refusal',
    status: 401,
  });
  expect(asked).toEqual(['POST /api/x t1']);
  expect(await api.post('x', { json: {} }, z.unknown(), signal)).toMatchObject({ kind: 'json' });
  expect(asked.at(-1)).toBe('POST /api/x t2');
});

test('a refusal in words that are not the place’s is somebody else’s: certain, unless they gave up waiting', async () => {
  const { api } = await serving([403, '<html>blocked</html>'], [408, '<html>slow</html>']);
  expect(await api.post('x', { json: {} }, z.unknown(), signal)).toMatchObject({
    kind: 'trouble',
    sent: 'no',
  });
  expect(await api.post('x', { json: {} }, z.unknown(), signal)).toMatchObject({
    kind: 'trouble',
    sent: 'maybe',
  });
});

test('what to do is said only where the place itself said no', () => {
  const refusal = { kind: 'refusal' as const, host: 'h', status: 401, code: 'expired' };
  expect(problemLine('youtube_refused', refusal, {}, 'en')).toMatchObject({
    ok: false,
    fix: 'youtube_refused',
  });
  const trouble = {
    kind: 'trouble' as const,
    sent: 'no' as const,
    trouble: 'dns' as const,
    values: { host: 'h' },
  };
  expect(problemLine('youtube_refused', trouble, {}, 'en')).not.toHaveProperty('fix');
});

test('one question at a time: whoever asks meanwhile gets the same answer, the next one a new one', async () => {
  let asked = 0;
  const ask = singleFlight(async () => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
    return asked;
  });
  expect(await Promise.all([ask(signal), ask(signal), ask(signal)])).toEqual([1, 1, 1]);
  expect(await ask(signal)).toBe(2);
});
