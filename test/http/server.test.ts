import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { RawRequest } from '../../src/app/ports/source.ts';
import { createHttpServer } from '../../src/http/server.ts';
import type { HttpServer, HttpServerOptions } from '../../src/http/server.ts';

let server: HttpServer;
let url = '';
let port = 0;
let ok = true;
const taken: RawRequest[] = [];
const logged: string[] = [];
const log = (event: string, ids?: object): void => void logged.push(`${event} ${JSON.stringify(ids)}`);

const options: HttpServerOptions = {
  routes: {
    health: () => Promise.resolve({ ok, store: 'sqlite' }),
    metrics: () => Promise.resolve('aplomb_up 1\n'),
    webhook: (source, request) => {
      if (source === 'broken') return Promise.reject(new Error('SECRET content'));
      if (source !== 'blog') return Promise.resolve(undefined);
      taken.push(request);
      return Promise.resolve({ status: 202 });
    },
    mounts: { '/slack/events': (_, response) => void response.end('mounted') },
  },
  log: { info: log, warn: log, error: log },
  limits: { headersMs: 300, requestMs: 600 },
};
beforeEach(async () => {
  taken.length = 0;
  logged.length = 0;
  ok = true;
  server = createHttpServer(options);
  ({ url, port } = await server.listen('127.0.0.1', 0));
});
afterEach(() => server.close(100));

/** Sends bytes as they are and collects the answer until the connection ends. */
const raw = (bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk: Buffer) => {
      answer += chunk.toString();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });

describe('what it answers', () => {
  test('health is 200 while all is well, else 503, as JSON', async () => {
    const well = await fetch(`${url}health`);
    expect([well.status, await well.json()]).toEqual([200, { ok: true, store: 'sqlite' }]);
    ok = false;
    expect((await fetch(`${url}health`)).status).toBe(503);
    expect((await fetch(`${url}health`, { method: 'POST' })).status).toBe(405);
  });

  test('live is 200 whatever health says', async () => {
    ok = false;
    const live = await fetch(`${url}live`);
    expect([live.status, await live.text()]).toEqual([200, 'serving\n']);
    expect((await fetch(`${url}live`, { method: 'POST' })).status).toBe(405);
  });

  test('metrics are Prometheus text', async () => {
    const response = await fetch(`${url}metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    expect(await response.text()).toBe('aplomb_up 1\n');
  });

  test('a webhook is handed on with its raw bytes, headers and query', async () => {
    const body = Buffer.from([0xff, 0x00, 0x7b]);
    const response = await fetch(`${url}webhooks/blog?challenge=1`, {
      method: 'POST',
      body,
      headers: { 'Webhook-Id': 'm1' },
    });
    expect(response.status).toBe(202);
    expect(taken).toMatchObject([
      { method: 'POST', path: '/webhooks/blog', headers: { 'webhook-id': 'm1' } },
    ]);
    expect(Buffer.from(taken[0]?.body ?? [])).toEqual(body);
    expect(taken[0]?.query.get('challenge')).toBe('1');
  });

  test('unknown paths and sources are 404, other methods 405, mounts are served', async () => {
    expect((await fetch(`${url}nothing`)).status).toBe(404);
    expect((await fetch(`${url}webhooks/other`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${url}webhooks/a/b`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${url}webhooks/blog`, { method: 'DELETE' })).status).toBe(405);
    expect(await (await fetch(`${url}slack/events`)).text()).toBe('mounted');
    expect(await raw('GET //evil.example/ HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n')).toContain(
      '404',
    );
  });

  test('what breaks is 500 without a word of why, to the caller and to the log', async () => {
    const response = await fetch(`${url}webhooks/broken`, { method: 'POST', body: 'x' });
    expect([response.status, await response.text()]).toEqual([500, 'internal error\n']);
    expect(logged).toEqual(['http_failed {"method":"POST","error":"Error"}']);
  });

  test('every answer has the security headers', async () => {
    for (const path of ['health', 'nothing', 'slack/events']) {
      const { headers } = await fetch(`${url}${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });
});

describe('what it refuses to take', () => {
  test('ten megabytes, by its announcement alone', async () => {
    const head = 'POST /webhooks/blog HTTP/1.1\r\nhost: x\r\ncontent-length: 10485760\r\n\r\n';
    expect(await raw(`${head}{`)).toContain('413');
    expect(taken).toEqual([]);
  });

  test('ten megabytes that were not announced, after the first', async () => {
    const head = 'POST /webhooks/blog HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n';
    const chunk = `100000\r\n${'x'.repeat(0x100000)}\r\n`;
    expect(await raw(`${head}${chunk}1\r\nx\r\n`)).toContain('413');
    expect(taken).toEqual([]);
  });

  test('a body, or headers, that never come to an end: 408', async () => {
    const head = 'POST /webhooks/blog HTTP/1.1\r\nhost: x\r\ncontent-length: 10\r\n\r\n';
    const answers = await Promise.all([raw(`${head}{`), raw('GET /health HTTP/1.1\r\nhost: x\r\n')]);
    for (const answer of answers) expect(answer).toContain('408');
    expect(taken).toEqual([]);
  });

  test('what is not HTTP: 400', async () => {
    expect(await raw('\u0016\u0003\u0001 hello\r\n\r\n')).toContain('400');
  });

  test('a length that disagrees with another: 400', async () => {
    const head =
      'POST /webhooks/blog HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\ncontent-length: 4\r\n\r\nabc';
    expect(await raw(head)).toContain('400');
  });
});

describe('starting and stopping', () => {
  test('a port that is taken is an error, not a surprise', async () => {
    await expect(createHttpServer(options).listen('127.0.0.1', port)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });

  test('closing lets a running request finish, and waits no longer than it was told', async () => {
    let finish = (): void => undefined;
    const begun = new Promise<void>((begin) => {
      options.routes.mounts = {
        '/slow': (_, response) => {
          finish = () => void response.end('done');
          begin();
        },
        '/stuck': () => undefined,
      };
    });
    const busy = createHttpServer(options);
    const at = await busy.listen('127.0.0.1', 0);
    const slow = fetch(`${at.url}slow`).then((response) => response.text());
    const stuck = fetch(`${at.url}stuck`).catch(() => 'cut');
    await begun;
    const closed = busy.close(200);
    finish();
    expect(await slow).toBe('done');
    await closed;
    expect(await stuck).toBe('cut');
  });
});
