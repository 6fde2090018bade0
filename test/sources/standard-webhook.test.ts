import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import type { RawRequest } from '../../src/app/ports/source.ts';
import { signedHeaders, secretKey } from '../../src/sources/standard-webhook.ts';
import { webhook } from '../../src/sources/webhook.ts';
import { testContext } from '../support/source-context.ts';

const secretOf = (byte: number): string => `whsec_${Buffer.alloc(32, byte).toString('base64')}`;
const [ours, older, foreign] = [secretOf(1), secretOf(2), secretOf(3)];
const now = Date.parse('2026-11-23T12:00:00Z');
const comment = {
  type: 'comment.created',
  data: {
    id: 'c1',
    author: { name: 'Zo\u00E9 \u{1F600}' },
    text: 'Bonjour',
    url: 'https://a.example/1',
    postedAt: '2026-11-23T11:59:00+01:00',
  },
};
const source = webhook.create({ kind: 'webhook', secrets: [ours, older] }, testContext());

/** A request signed by the independent package. */
const signed = (
  secret: string,
  body: string | Buffer = JSON.stringify(comment),
  change: { at?: number; headers?: Record<string, string | undefined>; sent?: Buffer } = {},
): RawRequest => {
  const at = new Date(change.at ?? now);
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign('msg_1', at, body),
    ...change.headers,
  };
  const path = '/webhooks/blog';
  return {
    method: 'POST',
    path,
    query: new URLSearchParams(),
    headers,
    body: change.sent ?? Buffer.from(body),
  };
};
const answer = (request: RawRequest): number | string => {
  const given = source.webhook?.(request, now);
  return given?.answer === 'respond' ? given.status : (given?.deliveryId ?? 'none');
};

describe('a webhook signed by the independent package', () => {
  test.each([
    ['with the first secret', signed(ours)],
    ['with the older secret, during rotation', signed(older)],
    ['five minutes ago', signed(ours, undefined, { at: now - 300_000 })],
    ['five minutes ahead', signed(ours, undefined, { at: now + 300_000 })],
    [
      'over escaped Unicode, on the raw bytes',
      signed(ours, JSON.stringify(comment).replace('\u00E9', '\\u00e9')),
    ],
  ])('is accepted %s', (_, request) => {
    expect(answer(request)).toBe('msg_1');
  });

  test('is accepted with several signatures, one of which is ours', () => {
    const [good, bad] = [signed(ours), signed(foreign)];
    const signature = `v1a,AAAA ${bad.headers['webhook-signature']} ${good.headers['webhook-signature']}`;
    expect(answer(signed(ours, undefined, { headers: { 'webhook-signature': signature } }))).toBe('msg_1');
  });

  test.each([
    ['a foreign secret', signed(foreign)],
    ['a stale timestamp', signed(ours, undefined, { at: now - 301_000 })],
    ['a future timestamp', signed(ours, undefined, { at: now + 301_000 })],
    ['no signature', signed(ours, undefined, { headers: { 'webhook-signature': undefined } })],
    ['no id', signed(ours, undefined, { headers: { 'webhook-id': undefined } })],
    ['another id', signed(ours, undefined, { headers: { 'webhook-id': 'msg_2' } })],
    ['a timestamp that is no number', signed(ours, undefined, { headers: { 'webhook-timestamp': 'NaN' } })],
    ['another version', signed(ours, undefined, { headers: { 'webhook-signature': 'v2,AAAA' } })],
    ['one byte more', signed(ours, undefined, { sent: Buffer.from(`${JSON.stringify(comment)} `) })],
  ])('is refused with %s', (_, request) => {
    expect(answer(request)).toBe(401);
  });

  test('every flipped bit of the body is seen', () => {
    const body = Buffer.from(JSON.stringify(comment));
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const sent = Buffer.from(body);
      sent.writeUInt8(sent.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(answer(signed(ours, body.toString(), { sent }))).toBe(401);
    }
  });

  test.each([
    ['half a JSON', '{"type":"comment.created","data":{'],
    ['100,000 nested arrays', '['.repeat(100_000)],
    ['no type', '{}'],
    ['no author', JSON.stringify({ ...comment, data: { ...comment.data, author: undefined } })],
    [
      'a time without a zone',
      JSON.stringify({ ...comment, data: { ...comment.data, postedAt: '2026-11-23' } }),
    ],
    ['null', 'null'],
  ])('is 400 with %s, and the answer repeats nothing of it', (_, body) => {
    const given = source.webhook?.(signed(ours, body), now);
    expect(given).toMatchObject({ answer: 'respond', status: 400 });
    expect(JSON.stringify(given)).not.toMatch(/Bonjour|2026-11-23/);
  });

  test('is 400 with bytes that are not UTF-8', () => {
    // The package signs text only, so this one is signed here.
    const body = Buffer.from([0x7b, 0xff, 0x7d]);
    const key = Buffer.from(ours.slice('whsec_'.length), 'base64');
    const mac = createHmac('sha256', key)
      .update(`msg_1.${now / 1000}.`)
      .update(body)
      .digest('base64');
    expect(answer(signed(ours, '', { sent: body, headers: { 'webhook-signature': `v1,${mac}` } }))).toBe(400);
  });

  test('of a type that is not used is taken and forgotten', () => {
    expect(answer(signed(ours, '{"type":"order.paid","data":{}}'))).toBe(202);
  });

  test('keeps no NUL, no half surrogate, no link that is not a web link', () => {
    const data = {
      ...comment.data,
      text: 'a\u0000b',
      url: 'javascript:alert(1)',
      author: { name: 'x', url: null },
    };
    const body = JSON.stringify({ ...comment, data }).replace('"x"', '"\\ud83d"');
    const given = source.webhook?.(signed(ours, body), now);
    const [event] = given?.answer === 'accept' ? given.events : [];
    expect(event).toEqual({
      kind: 'comment',
      comment: {
        source: 'blog',
        externalId: 'c1',
        author: { name: '\uFFFD' },
        text: 'a\uFFFDb',
        postedAt: Date.parse('2026-11-23T10:59:00Z'),
      },
    });
  });

  test('GET is 405', () => {
    expect(answer({ ...signed(ours), method: 'GET' })).toBe(405);
  });
});

test('what we sign is accepted by the independent package', () => {
  const key = secretKey(ours);
  if (key === undefined) throw new Error('not a secret');
  const body = '{"text":"Ça va 👍"}';
  const headers = signedHeaders(key, { id: 'd1', at: Date.now(), body });
  expect(new Webhook(ours).verify(body, headers)).toEqual({ text: 'Ça va 👍' });
  expect(() => new Webhook(foreign).verify(body, headers)).toThrow('No matching signature');
});

test.each(['', 'whsec_', 'not base64!', 'c2hvcnQ='])('%j is no secret', (secret) => {
  expect(secretKey(secret)).toBeUndefined();
  expect(() => webhook.create({ kind: 'webhook', secrets: secret }, testContext())).toThrow(/webhook_secret/);
});
