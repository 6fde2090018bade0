import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { Server } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { isPrivateAddress } from '../../src/sources/address-guard.ts';
import { createHttpClient } from '../../src/sources/http-client.ts';
import type { HttpClientOptions } from '../../src/sources/http-client.ts';
import { retryAfter } from '../../src/sources/retry-after.ts';

const signal = new AbortController().signal;
const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
const portOf = async (server: Server): Promise<number> => {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
};
const client = (options: Partial<HttpClientOptions> = {}): ReturnType<typeof createHttpClient> =>
  createHttpClient({
    fetch,
    world: { now: () => 0 },
    allowPrivateNetwork: true,
    deadlineMs: 150,
    ...options,
  });
const post = (
  port: number,
  options: Partial<HttpClientOptions> = {},
): ReturnType<ReturnType<typeof client>['send']> =>
  client(options).send({ method: 'POST', url: new URL(`http://127.0.0.1:${port}/`), body: 'x' }, signal);
const answering = (listener: RequestListener): Promise<number> => portOf(createServer(listener));

describe('one attempt, and whether it can have arrived', () => {
  test('a connection cut after the request: maybe, and the place saw it exactly once', async () => {
    let seen = 0;
    const port = await answering((request) => {
      seen += 1;
      request.socket.destroy();
    });
    expect(await post(port)).toMatchObject({ sent: 'maybe', trouble: 'cut_off' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toBe(1);
  });

  test('a kept connection that the place closes under the request: still one attempt', async () => {
    let seen = 0;
    const port = await answering((request, response) => {
      seen += 1;
      if (seen === 1) response.end('ok');
      else request.socket.destroy();
    });
    expect(await post(port)).toMatchObject({ kind: 'answer', body: 'ok' });
    expect(await post(port)).toMatchObject({ sent: 'maybe', trouble: 'cut_off' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toBe(2);
  });

  test.each([500, 502, 503, 504])('%d: maybe, seen once', async (status) => {
    let seen = 0;
    const port = await answering((_, response) => {
      seen += 1;
      response.writeHead(status).end();
    });
    expect(await post(port)).toMatchObject({ sent: 'maybe', trouble: 'server_error', values: { status } });
    expect(seen).toBe(1);
  });

  test('silence: maybe, within the deadline', async () => {
    const port = await answering(() => undefined);
    expect(await post(port)).toMatchObject({ sent: 'maybe', trouble: 'timeout' });
  });

  test('half an answer: maybe', async () => {
    const port = await answering((request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => setTimeout(() => request.socket.destroy(), 10));
    });
    expect(await post(port)).toMatchObject({ sent: 'maybe', trouble: 'cut_off' });
  });

  test('an answer without end is not read to its end', async () => {
    const port = await answering((_, response) => {
      response.write('x'.repeat(5000));
    });
    expect(await post(port, { maxAnswerBytes: 1000 })).toMatchObject({ sent: 'maybe', trouble: 'too_big' });
  });

  test('nobody listens: no', async () => {
    const server = createTcpServer();
    const port = await portOf(server);
    await new Promise((resolve) => server.close(resolve));
    expect(await post(port)).toMatchObject({ sent: 'no', trouble: 'refused' });
  });

  test('a name that does not exist: no', async () => {
    const url = new URL('http://nowhere.invalid/');
    expect(await client().send({ method: 'POST', url }, signal)).toMatchObject({
      sent: 'no',
      trouble: 'dns',
    });
  });

  test('plain HTTP where TLS is spoken to: no request arrives', async () => {
    let seen = 0;
    const port = await answering(() => {
      seen += 1;
    });
    const url = new URL(`https://127.0.0.1:${port}/`);
    expect(await client().send({ method: 'POST', url }, signal)).toMatchObject({ kind: 'trouble' });
    expect(seen).toBe(0);
  });

  test('429: no, with the time to come back', async () => {
    const port = await answering((_, response) => response.writeHead(429, { 'retry-after': '2.5' }).end());
    expect(await post(port)).toMatchObject({ sent: 'no', trouble: 'rate_limited', retryAt: 2500 });
  });

  test.each([
    ['epoch seconds, as X has it', { 'x-reset': '90' }, 90_000],
    ['a moment, as Mastodon has it', { 'x-reset': '1970-01-01T00:00:30.000Z' }, 30_000],
    ['Retry-After goes first', { 'x-reset': '90', 'retry-after': '5' }, 5_000],
    ['what is past, or no moment, says nothing', { 'x-reset': '0' }, 60_000],
    ['nor does a word', { 'x-reset': 'soon' }, 60_000],
  ])('429 with a reset: %s', async (_, headers, retryAt) => {
    const port = await answering((_request, response) => response.writeHead(429, headers).end());
    const url = new URL(`http://127.0.0.1:${port}/`);
    const sent = await client({ resetHeader: 'x-reset' }).send({ method: 'GET', url }, signal);
    expect(sent).toMatchObject({ trouble: 'rate_limited', retryAt });
  });

  test.each([
    [301, 'no'],
    [302, 'maybe'],
    [303, 'maybe'],
    [307, 'no'],
    [308, 'no'],
  ])('%d is not followed', async (status, sent) => {
    let seen = 0;
    const port = await answering((_, response) => {
      seen += 1;
      response.writeHead(status, { location: '/elsewhere?secret=1' }).end();
    });
    const to = `http://127.0.0.1:${port}/elsewhere`;
    expect(await post(port)).toMatchObject({ sent, trouble: 'redirect', values: { status, to } });
    expect(seen).toBe(1);
  });

  test('a stopped process sends nothing more', async () => {
    const url = new URL('http://127.0.0.1:9/');
    const answer = await client().send({ method: 'POST', url }, AbortSignal.abort());
    expect(answer).toMatchObject({ sent: 'no', trouble: 'stopped' });
  });
});

describe('the guard against addresses inside', () => {
  const guarded = (url: string, addresses: string[] = []): ReturnType<ReturnType<typeof client>['send']> =>
    client({
      allowPrivateNetwork: false,
      resolveHost: () => Promise.resolve(addresses),
      fetch: () => Promise.reject(new Error('must not be called')),
    }).send({ method: 'GET', url: new URL(url) }, signal);

  test.each([
    'http://127.0.0.1/', 'http://127.1/', 'http://0x7f000001/', 'http://169.254.169.254/latest/meta-data', 'http://[::1]/',
    'http://[::ffff:10.0.0.1]/', 'http://[fd00::1]/', 'http://[64:ff9b::a00:1]/', 'http://0.0.0.0/', 'http://100.64.0.1/',
  ])('%s is refused', async (url) => {
    expect(await guarded(url)).toMatchObject({ sent: 'no', trouble: 'private_address' });
  }); // prettier-ignore

  test('a name is judged by every address it has', async () => {
    expect(await guarded('http://a.example/', ['93.184.216.34', '10.0.0.5'])).toMatchObject({
      trouble: 'private_address',
    });
    expect(await guarded('http://a.example/', [])).toMatchObject({ trouble: 'dns' });
    expect(await guarded('http://a.example/', ['93.184.216.34'])).toMatchObject({ trouble: 'cut_off' });
  });

  test('public addresses are public', () => {
    for (const address of ['93.184.216.34', '8.8.8.8', '2606:4700::1111', '172.32.0.1', '::ffff:8.8.8.8'])
      expect({ address, inside: isPrivateAddress(address) }).toEqual({ address, inside: false });
  });
});

test.each([
  ['7', 1_007_000],
  ['0.25', 1_000_250],
  [' 3 ', 1_003_000],
  ['Thu, 01 Jan 1970 00:17:40 GMT', 1_060_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 1_000_000],
  ['999999999', 1_000_000 + 86_400_000],
  ['soon', 1_030_000],
  ['-5', 1_030_000],
  ['', 1_030_000],
  [null, 1_030_000],
])('Retry-After %j', (header, at) => {
  expect(retryAfter(header, 1_000_000, 30_000)).toBe(at);
});
