import { expect, onTestFinished, test } from 'vitest';
import { createRefusals } from '../../../../src/core/discord/refusals.ts';
import { SourceError } from '../../../../src/sources/source.ts';
import { createDiscordWeb } from '../../../../src/desks/discord/transport/web.ts';
import { startFakeDiscord } from '../../../support/discord/place.ts';
import { atDiscord, signal } from '../../../sources/discord/support.ts';

const silence = { users: [], roles: [] };
const limited = (scope: 'user' | 'shared') => ({
  kind: 'status' as const,
  status: 429,
  type: 'application/json',
  headers: { 'retry-after': '1', 'x-ratelimit-scope': scope },
  body: JSON.stringify({ message: 'slow', retry_after: 1, global: false }),
});

test('refused a thousand times, the desk and the sources that ask from here send nothing more, and say until when', async () => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  const refusals = createRefusals();
  const now = Date.now();
  for (let n = 0; n < 999; n += 1) refusals.note({ status: 403, shared: false }, now);
  const apiUrl = `${place.line.url}/api`;
  const web = createDiscordWeb({ token: 'wrong', apiUrl, world: { now: Date.now }, refusals });
  expect(await web.me()).toEqual({ ok: false, error: '0' });
  const before = place.line.seen.length;
  expect(await web.postWords({ channel: '1', nonce: 'n' }, 'x', silence)).toEqual({
    ok: false,
    error: 'rate_limited',
    retryAt: now + 600_000,
  });
  expect(place.line.seen.length).toBe(before);
  const line = { hear: () => undefined, connected: () => false, refusals };
  const at = await atDiscord({}, { context: { line: () => line } });
  await expect(at.source.poll?.({ cursor: null, since: 0 }, signal)).rejects.toThrow(SourceError);
  expect(at.place.line.seen).toEqual([]);
});

test('a 429 counts, one that others are to blame for does not', async () => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  const refusals = createRefusals();
  const now = Date.now();
  for (let n = 0; n < 999; n += 1) refusals.note({ status: 429, shared: false }, now);
  const settings = {
    token: place.token,
    apiUrl: `${place.line.url}/api`,
    world: { now: Date.now },
    refusals,
  };
  place.line.fail('GET', limited('shared'));
  expect(await createDiscordWeb(settings).me()).toMatchObject({ error: 'rate_limited' });
  expect(refusals.until(Date.now())).toBeUndefined();
  place.line.fail('GET', limited('user'));
  expect(await createDiscordWeb(settings).me()).toMatchObject({ error: 'rate_limited' });
  expect(refusals.until(Date.now())).toBeDefined();
});

test('a 401 that passes is forgotten: the token is tried again', async () => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  const apiUrl = `${place.line.url}/api`;
  const web = createDiscordWeb({ token: place.token, apiUrl, world: { now: Date.now } });
  place.line.fail('GET', {
    kind: 'status',
    status: 401,
    type: 'application/json',
    body: '{"code":0,"message":"no"}',
  });
  expect(await web.me()).toEqual({ ok: false, error: '0' });
  expect(await web.me()).toEqual({ ok: true, value: place.state.bot.id });
});

test('a full bucket is not knocked at: the sixth message in five seconds waits without a request, as the headers said', async () => {
  const place = await startFakeDiscord({ rates: true });
  onTestFinished(() => place.close());
  const web = createDiscordWeb({
    token: place.token,
    apiUrl: `${place.line.url}/api`,
    world: { now: Date.now },
  });
  const answers: unknown[] = [];
  for (let n = 0; n < 6; n += 1)
    answers.push(await web.postWords({ channel: place.channel.id, nonce: `n${n}` }, `${n}`, silence));
  expect(answers.slice(0, 5)).toEqual(
    Array.from({ length: 5 }, () => ({ ok: true, value: expect.any(String) })),
  );
  expect(answers[5]).toMatchObject({ error: 'rate_limited', retryAt: expect.any(Number) });
  expect(place.line.seen.filter(({ method }) => method === 'POST')).toHaveLength(5);
});
