import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, onTestFinished, test } from 'vitest';
import { joinDiscord } from '../../src/compose/discord.ts';
import { createHttpServer } from '../../src/http/server.ts';
import { testContext } from '../support/source-context.ts';

test('with the public key of the application, interactions may come by HTTP to the one server: signed, or 401', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const { world, log } = testContext();
  const settings = { token: 't', server: '123456789012345678', apiUrl: 'http://127.0.0.1:9/api' };
  const inbox = {
    keep: () => Promise.resolve({ seen: true } as const),
    done: () => Promise.resolve(),
    failed: () => Promise.resolve(),
  };
  const line = () => ({ hear: () => undefined, connected: () => true });
  const outside = { world, log, inbox, line };
  const nowhere = { routes: [], samePeople: [] };
  expect(joinDiscord(settings, nowhere, outside).mounts).toEqual({});
  const { mounts } = joinDiscord({ ...settings, publicKey: hex }, nowhere, outside);
  const routes = {
    health: () => Promise.resolve({ ok: true }),
    metrics: () => Promise.resolve(''),
    webhook: () => Promise.resolve(undefined),
    mounts,
  };
  const server = createHttpServer({ routes, log });
  onTestFinished(() => server.close(0));
  const { url } = await server.listen('127.0.0.1', 0);
  const post = (body: string, signed = body) => {
    const timestamp = String(Math.floor(world.now() / 1_000));
    const signature = sign(null, Buffer.from(timestamp + signed), privateKey).toString('hex');
    const headers = { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp };
    return fetch(`${url}discord/interactions`, { method: 'POST', body, headers });
  };
  const answered = await post('{"type":1}');
  expect([answered.status, await answered.json()]).toEqual([200, { type: 1 }]);
  expect((await post('{"type":1}', '{"type":2}')).status).toBe(401);
  // Before the desk has started nothing can be taken.
  expect((await post('{"type":3}')).status).toBe(503);
});
