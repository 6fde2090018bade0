import { expect, test } from 'vitest';
import { createWebsite } from '../examples/website.ts';
import type { Replies } from '../examples/website.ts';
import { webhook } from '../../src/sources/webhook.ts';
import { siteSecret } from '../support/fake-site.ts';
import { testContext } from '../support/source-context.ts';

test('the example in the README takes a reply once, finds it again, and refuses what is not signed', async () => {
  const replies: Replies = new Map();
  const server = createWebsite(siteSecret, replies);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const replyUrl = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/replies`;
  const settings = { kind: 'webhook', secrets: siteSecret, replyUrl, allowPrivateNetwork: true };
  const source = webhook.create(settings, testContext());
  const { signal } = new AbortController();
  const parent = { externalId: 'c1' };
  const order = { deliveryId: 'd1', parent, text: 'Oui <3', frozenAt: 0, since: 0 };

  expect(await source.check(signal)).toMatchObject([{ ok: true }, { ok: true, says: 'webhook_reply_ok' }]);
  expect(await source.reread({ ...parent, contentText: 'x', since: 0 }, signal)).toEqual({ ground: 'same' });
  expect(await source.findOwnReply(order, signal)).toEqual({ state: 'absent' });
  expect(await source.reply(order, signal)).toMatchObject({
    outcome: 'posted',
    posted: { externalId: 'r1' },
  });
  expect(await source.reply(order, signal)).toMatchObject({
    outcome: 'posted',
    posted: { externalId: 'r1' },
  });
  expect(await source.findOwnReply(order, signal)).toMatchObject({ state: 'found' });
  expect([...replies.values()]).toMatchObject([{ parentId: 'c1', text: 'Oui <3' }]);
  expect((await fetch(replyUrl, { method: 'POST', body: '{}' })).status).toBe(401);

  const forged = webhook.create(
    { ...settings, secrets: `whsec_${Buffer.alloc(32, 9).toString('base64')}` },
    testContext(),
  );
  expect(await forged.reply(order, signal)).toMatchObject({ outcome: 'refused', code: 'no_permission' });
  expect(await forged.check(signal)).toMatchObject([{ ok: true }, { ok: false, fix: 'webhook_reply' }]);
  server.close();
});
