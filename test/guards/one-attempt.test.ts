import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import OpenAI from 'openai';
import { WebClient } from '@slack/web-api';
import { expect, test } from 'vitest';
import { createDiscordWeb } from '../../src/desks/discord/transport/web.ts';
import { createSlackWeb } from '../../src/desks/slack/transport/web.ts';
import { silent } from '../../src/desks/slack/transport/web-call.ts';
import { createCompletion } from '../../src/llm/completion.ts';
import { thoughtShape } from '../../src/llm/thought.ts';
import { discord } from '../../src/sources/discord.ts';
import { createHttpClient } from '../../src/sources/http-client.ts';
import { testContext } from '../support/source-context.ts';
import { until } from '../support/until.ts';

type Trouble = (request: IncomingMessage, response: ServerResponse) => unknown;

const status =
  (code: number): Trouble =>
  (_, response) =>
    response.writeHead(code, { 'content-type': 'application/json' }).end('{}');
/** What makes the libraries try again by themselves, when they are not told otherwise. */
const troubles: [string, Trouble][] = [
  ['500', status(500)],
  ['503', status(503)],
  ['408', status(408)],
  ['409', status(409)],
  ['429', status(429)],
  ['a cut line', (request) => request.socket.destroy()],
];

/** A server that has this trouble with everything, and counts. */
const troubled = async (
  trouble: Trouble,
): Promise<{ url: string; requests: () => number; close: () => void }> => {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume().once('end', () => trouble(request, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, requests: () => requests, close };
};

const world = { now: () => Date.now() };
const signal = new AbortController().signal;
/** One attempt by each way in which something of ours leaves the house. */
const attempts: [string, (url: string) => Promise<unknown>][] = [
  [
    'Slack (retryConfig: { retries: 0 }, rejectRateLimitedCalls)',
    (url) =>
      createSlackWeb({ botToken: 'xoxb-1', apiUrl: `${url}api/`, fetch, world }).postMessage({
        channel: 'C1',
        text: 'x',
        blocks: [],
      }),
  ],
  [
    'the model (maxRetries: 0)',
    (url) =>
      createCompletion({ baseUrl: url, model: 'm', timeLimitMs: 5_000 })(
        [{ role: 'user', content: 'x' }],
        thoughtShape,
        signal,
      ),
  ],
  [
    'the Discord desk (retries: 0, rejectOnRateLimit)',
    (url) =>
      createDiscordWeb({ token: 'x', apiUrl: `${url}api`, world }).postWords(
        { channel: '1', nonce: 'n' },
        'x',
        {
          users: [],
          roles: [],
        },
      ),
  ],
  [
    'Discord (fetch too; its own library is only listened to)',
    (url) =>
      discord
        .create(
          { kind: 'discord', token: 'x', server: '1'.repeat(18), mentions: true, apiUrl: `${url}api` },
          testContext(),
        )
        .reply(
          { deliveryId: 'd', parent: { externalId: '1', placeId: '2' }, text: 'x', frozenAt: 0 },
          signal,
        ),
  ],
  [
    'a place (fetch, which has no retry, without redirects)',
    (url) =>
      createHttpClient({ fetch, world, allowPrivateNetwork: true }).send(
        { method: 'POST', url: new URL(url), body: 'x' },
        signal,
      ),
  ],
];

/** Longer than the first pause of any library here. */
const longEnoughMs = 1_500;

test.concurrent.each(attempts)('%s: one attempt is one request', async (_, attempt) => {
  for (const [what, trouble] of troubles) {
    const server = await troubled(trouble);
    await attempt(server.url);
    await new Promise((resolve) => setTimeout(resolve, longEnoughMs));
    server.close();
    expect([what, server.requests()]).toEqual([what, 1]);
  }
});

test.concurrent('left to themselves the libraries would send it again', async () => {
  const server = await troubled(status(500));
  const model = new OpenAI({ baseURL: server.url, apiKey: 'x', logLevel: 'off' });
  await model.chat.completions
    .create({ model: 'm', messages: [{ role: 'user', content: 'x' }] })
    .catch(() => undefined);
  server.close();
  expect(server.requests()).toBeGreaterThan(1);
  const other = await troubled(status(500));
  const slack = new WebClient('xoxb-1', { slackApiUrl: `${other.url}api/`, logger: silent });
  void slack.chat.postMessage({ channel: 'C1', text: 'x' }).catch(() => undefined);
  await until('a second request', () => other.requests() > 1);
  other.close();
});
