import { expect, test } from 'vitest';
import { telegram } from '../../../src/sources/telegram.ts';
import type { RawRequest, WebhookAnswer } from '../../../src/app/ports/source.ts';
import { testContext } from '../../support/source-context.ts';
import { heard, passedOver } from './payloads.ts';

const webhookSecret = 'stand-in-secret-of-no-webhook';
const source = telegram.create(
  { kind: 'telegram', token: '1:a', chats: ['@Maison_Groupe'], webhookSecret },
  testContext(),
);
const told = (update: unknown): WebhookAnswer | undefined => {
  const request: RawRequest = {
    method: 'POST',
    path: '/webhooks/blog',
    query: new URLSearchParams(),
    headers: { 'x-telegram-bot-api-secret-token': webhookSecret },
    body: Buffer.from(JSON.stringify(update)),
  };
  return source.webhook?.(request, Date.now());
};

test('each kind of update that says something becomes what it is', () => {
  const group = '-1001234567890';
  expect(told(heard['a comment under a post'])).toEqual({
    answer: 'accept',
    deliveryId: '1',
    events: [
      {
        kind: 'comment',
        original: true,
        comment: {
          source: 'blog',
          externalId: `${group}:11`,
          author: { id: '441', name: 'Marie L.', url: 'https://t.me/marie_l' },
          text: 'Sans arachides ?',
          url: 'https://t.me/maison_groupe/11',
          place: { id: group, title: 'Notre nouvelle gamme', url: 'https://t.me/maison_groupe/10' },
          postedAt: 1_795_676_810_000,
        },
      },
    ],
  });
  expect(told(heard['its edit'])).toMatchObject({
    deliveryId: '2',
    events: [{ comment: { externalId: `${group}:11`, text: 'Sans arachides, vraiment ?' } }],
  });
  expect(told(heard['its edit'])).not.toHaveProperty('events.0.original');
  expect(told(heard['an answer to a comment, with a picture'])).toMatchObject({
    events: [
      {
        comment: {
          text: 'Comme ceci ?',
          author: { name: 'Tom' },
          parent: { externalId: `${group}:11`, author: { name: 'Marie L.' }, text: 'Sans arachides ?' },
        },
      },
    ],
  });
});

test.each(Object.entries(passedOver))('%s is taken, and is nothing to us', (_, update) => {
  expect(told(update)).toEqual({ answer: 'accept', deliveryId: String(update.update_id), events: [] });
});
