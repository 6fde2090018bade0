import { expect, test } from 'vitest';
import { receiveWebhook } from '../../src/app/webhook.ts';
import type { RawRequest, WebhookAnswer } from '../../src/app/ports/source.ts';
import { noon } from '../support/build.ts';
import { startApp } from '../support/app.ts';

const request: RawRequest = {
  method: 'POST',
  path: '/webhooks/blog',
  query: new URLSearchParams(),
  headers: {},
  body: new Uint8Array(),
};
const day = 86_400_000;

const sent = async () => {
  const app = await startApp();
  const answer: WebhookAnswer = {
    answer: 'accept',
    deliveryId: 'msg_1',
    events: [
      {
        kind: 'comment',
        comment: {
          source: 'blog',
          externalId: '41',
          author: { name: 'Marie' },
          text: 'Do you ship to Corsica?',
          postedAt: noon,
        },
      },
    ],
  };
  const blog = app.kit.sources.get('blog');
  if (!blog) throw new Error('no blog');
  const store = { ...app.kit.store };
  const kit = { ...app.kit, store, sources: new Map([['blog', { ...blog, webhook: () => answer }]]) };
  return { app, store, send: () => receiveWebhook(kit, 'blog', request) };
};

test('what cannot be kept is not acknowledged: the sender is asked to send it again soon, and then it is taken', async () => {
  const { app, store, send } = await sent();
  store.transaction = () => Promise.reject(new Error('disk full'));
  expect(await send()).toEqual({
    status: 503,
    body: 'again\n',
    headers: { 'retry-after': '15' },
  });
  store.transaction = (work) => app.kit.store.transaction(work);
  expect(await send()).toMatchObject({ status: 200 });
  expect((await app.review()).state).toBe('in_review');
});

test('delivered again for 25 hours: acknowledged, and nothing changes', async () => {
  const { app, send } = await sent();
  await send();
  const first = await app.review();
  for (let hours = 0; hours < 25; hours += 5) {
    app.pass(5 * 3_600_000);
    expect(await send()).toMatchObject({ status: 200 });
    await app.kit.store.prune(app.now());
  }
  expect(await app.review()).toEqual(first);
  // Its own id protects it even when the delivery itself was forgotten.
  app.pass(2 * day);
  await app.kit.store.prune(app.now());
  expect(await send()).toMatchObject({ status: 200 });
  expect(await app.review()).toEqual(first);
  expect(await app.kit.store.read((tx) => tx.reviews.count({}))).toBe(1);
});
