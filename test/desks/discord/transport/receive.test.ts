import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Intake } from '../../../../src/desks/discord/transport/intake.ts';
import { createInteractionHandler } from '../../../../src/desks/discord/transport/receive.ts';
import { readPublicKey } from '../../../../src/desks/discord/transport/signature.ts';
import { testContext } from '../../../support/source-context.ts';
import { until } from '../../../support/until.ts';
import { atWork, words } from './at-work.ts';

const keys = generateKeyPairSync('ed25519');
const raw = keys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32);
const publicKey = readPublicKey(raw.toString('hex'));
if (!publicKey) throw new Error('no key');

const now = Date.UTC(2026, 10, 26, 12);
const request = (body: string | Uint8Array, headers: Record<string, string> = {}) => {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const timestamp = headers['x-signature-timestamp'] ?? String(now / 1_000);
  const signed = sign(null, Buffer.concat([Buffer.from(timestamp), bytes]), keys.privateKey).toString('hex');
  const genuine = { 'x-signature-ed25519': signed, 'x-signature-timestamp': timestamp };
  return {
    method: 'POST',
    path: '/discord/interactions',
    query: new URLSearchParams(),
    headers: { ...genuine, ...headers },
    body: bytes,
  };
};
const handlerOf = (intake: Intake | undefined, at = now) => {
  const { log, lines } = testContext();
  const handle = createInteractionHandler({ publicKey, intake: () => intake, world: { now: () => at }, log });
  return { handle, lines };
};
const nobody: Intake = {
  take: () => Promise.resolve('not_ours'),
  replay: () => Promise.resolve(),
  settle: () => Promise.resolve(),
};

test('the same interaction by HTTP: signed, kept, 202, and answered by a call as by gateway', async () => {
  const at = await atWork((_, answer) => answer.say(words('Done.'), true));
  at.place.interactions.byHttp(true);
  const pressed = at.press();
  const { handle } = handlerOf(at.intake);
  const body = JSON.stringify(at.place.interactions.payload(pressed));
  expect(await handle(request(body))).toMatchObject({ status: 202, body: '' });
  expect(at.memory.kept.size).toBe(1);
  await until('the answer', () => pressed.said.length > 0);
  expect(pressed.callbacks).toEqual([4]);
  // Played again, it is acknowledged and changes nothing.
  expect(await handle(request(body))).toMatchObject({ status: 202 });
  await at.settled();
  expect(pressed.said).toHaveLength(1);
});

test('a ping is answered, so that Discord takes the address', async () => {
  const answer = await handlerOf(undefined).handle(request('{"type":1}'));
  expect(answer).toEqual({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: '{"type":1}',
  });
});

const genuine = request('{"type":1}');
const signature = genuine.headers['x-signature-ed25519'] ?? '';
const otherBit = (signature.startsWith('0') ? '1' : '0') + signature.slice(1);
test.each([
  ['no signature', { ...genuine, headers: {} }],
  ['one bit of it changed', { ...genuine, headers: { ...genuine.headers, 'x-signature-ed25519': otherBit } }],
  ['a signature that is none', { ...genuine, headers: { ...genuine.headers, 'x-signature-ed25519': 'zz' } }],
  ['another body', { ...genuine, body: Buffer.from('{"type":1 }') }],
  [
    'another time',
    { ...genuine, headers: { ...genuine.headers, 'x-signature-timestamp': String(now / 1_000 + 1) } },
  ],
  ['a time that is none', request('{"type":1}', { 'x-signature-timestamp': '-1' })],
  [
    'an old request played again',
    request('{"type":1}', { 'x-signature-timestamp': String(now / 1_000 - 301) }),
  ],
])('%s: 401, as Discord tries out from time to time', async (_, forged) => {
  const { handle, lines } = handlerOf(nobody);
  expect(await handle(forged)).toMatchObject({ status: 401 });
  expect(lines.join()).toContain('discord.http_refused');
});

test('the signature is over the raw bytes; what is no interaction is refused', async () => {
  const { handle } = handlerOf(nobody);
  expect(await handle(request('{"type":2,"name":"\\u00e9"}'))).toMatchObject({ status: 400 });
  expect(await handle(request(Buffer.from([0xff, 0xfe])))).toMatchObject({ status: 400 });
  expect(await handle({ ...request('{}'), method: 'GET' })).toMatchObject({ status: 405 });
  expect(await handle(request('x'.repeat(1024 * 1024 + 1)))).toMatchObject({ status: 413 });
});

test('before the desk is complete, or where nothing can be kept, Discord is told so', async () => {
  expect(await handlerOf(undefined).handle(request('{"type":3}'))).toMatchObject({ status: 503 });
  const full: Intake = { ...nobody, take: () => Promise.resolve('broken') };
  expect(await handlerOf(full).handle(request('{"type":3}'))).toMatchObject({ status: 503 });
});

test('a public key is 64 hexadecimal characters', () => {
  expect(readPublicKey('')).toBeUndefined();
  expect(readPublicKey('g'.repeat(64))).toBeUndefined();
  expect(readPublicKey(raw.toString('hex').toUpperCase())).toBeDefined();
});
