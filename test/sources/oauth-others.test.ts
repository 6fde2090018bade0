/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { arrive } from '../../src/app/connections/arrive.ts';
import { createHold } from '../../src/app/connections/hold.ts';
import type { HoldDeps } from '../../src/app/connections/hold.ts';
import { invite, setOut } from '../../src/app/connections/invite.ts';
import { openGrant } from '../../src/app/connections/sealed.ts';
import type { Connecting, Kit } from '../../src/app/kit.ts';
import { createHttpClient } from '../../src/sources/http-client.ts';
import { createJsonApi, fixedAccess, refusalOf } from '../../src/sources/json-api.ts';
import { failedOf } from '../../src/sources/oauth.ts';
import type { Wire } from '../../src/sources/oauth.ts';
import { oauthConnector } from '../../src/sources/oauth-connector.ts';
import type { OAuthPlace } from '../../src/sources/oauth-connector.ts';
import { openStore } from '../../src/store/open.ts';
import type { OpenStore } from '../../src/store/open.ts';
import { createSeal } from '../../src/store/seal.ts';
import { ana } from '../support/build.ts';
import { fakePlace } from '../support/fake-place.ts';
import { silence, teamKit } from '../support/kit.ts';
import { followAway, oidcMissing, startOidcProvider } from '../support/oidc-provider.ts';

if (oidcMissing !== undefined)
  console.warn(`SKIPPED, consent against an authorization server of others: ${oidcMissing}`);

const hour = 3_600_000;
const never = new AbortController().signal;
const redirectUri = 'https://desk.example/connect';
const client = { id: 'aplomb', secret: 'secret-of-nobody-at-all' };

/** Whose token it is, as the provider says. */
const askWho = (issuer: string, { http }: Pick<Wire, 'http'>, token: string) =>
  createJsonApi({
    root: new URL(`${issuer}/`),
    http,
    access: fixedAccess({ authorization: `Bearer ${token}` }),
    refuse: (answer) =>
      refusalOf(
        answer,
        z.object({ error: z.string() }).transform(({ error }) => error),
      ),
  }).get('me', {}, z.object({ sub: z.string() }), never);

const placeAt = (issuer: string, wire: Wire): OAuthPlace => ({
  authorizeUrl: `${issuer}/auth`,
  tokenUrl: `${issuer}/token`,
  revokeUrl: `${issuer}/token/revocation`,
  scopes: ['openid', 'offline_access'],
  extra: { prompt: 'consent' },
  accounts: async ({ accessToken }) => {
    const me = await askWho(issuer, wire, accessToken);
    return me.kind === 'json' ? [{ id: me.value.sub, name: me.value.sub }] : failedOf(wire.language, me);
  },
});

/** The provider, what an admin goes through with to connect it, and processes on one database that hold what came of it. */
const setUp = async (over: Partial<OAuthPlace> = {}, secret = client.secret) => {
  const provider = await startOidcProvider({ clientId: client.id, clientSecret: client.secret, redirectUri });
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-oidc-'));
  const stores: OpenStore[] = [];
  onTestFinished(async () => {
    await Promise.all(stores.map((one) => one.close()));
    await provider.close();
    rmSync(folder, { recursive: true, force: true });
  });
  let [ahead, ids] = [0, 0];
  const world = { now: () => Date.now() + ahead, id: () => `id-${(ids += 1)}`, random: () => 0.5 };
  const open = async (): Promise<OpenStore> => {
    const store = await openStore({ url: `sqlite:${join(folder, 'aplomb.sqlite')}`, world, log: silence });
    stores.push(store);
    return store;
  };
  const store = await open();
  const http = createHttpClient({ fetch: globalThis.fetch, world, allowPrivateNetwork: true });
  const wire: Wire = { http, language: 'en', now: world.now };
  const place = { ...placeAt(provider.issuer, wire), ...over };
  const connector = oauthConnector(wire, place, { ...client, secret });
  const connecting: Connecting = {
    seal: createSeal([randomBytes(32)]),
    backUrl: redirectUri,
    reachable: true,
    secret: () => randomBytes(32).toString('base64url'),
  };
  const base = teamKit(store, world);
  const kit: Kit = {
    ...base,
    rights: { ...base.rights, roleOf: async () => 'admin' as const },
    sources: new Map([['page', { ...fakePlace('page', world.now), connector }]]),
    connecting,
  };
  const seal = connecting.seal;
  const known = () => store.read((tx) => tx.connections.get('page'));
  return {
    provider,
    connector,
    pass: (ms: number) => {
      ahead += ms;
    },
    store,
    open,
    known,
    /** Invited, led through the provider's pages, and brought back; the way back as well. */
    connect: async () => {
      const found = await invite(kit, 'page', ana);
      if (!('invited' in found)) throw new Error(JSON.stringify(found));
      const out = await setOut(kit, new URL(found.invited.url).searchParams.get('ticket') ?? '');
      const back = await followAway(out?.url ?? '', provider);
      expect(`${back.origin}${back.pathname}`).toBe(redirectUri);
      const { state = '', code, error } = Object.fromEntries(back.searchParams);
      const bring = () => arrive(kit, { state, code, error }, { browser: out?.browser });
      return { asked: new URL(out?.url ?? ''), back, bring, became: await bring() };
    },
    hold: (on: HoldDeps['store'] = store) =>
      createHold(
        {
          store: on,
          world,
          log: silence,
          seal,
          deadline: () => never,
          sleep: (ms) => sleep(Math.min(ms, 20)),
          nudge: () => undefined,
        },
        'page',
        connector,
      ),
    grant: async () => {
      const connection = await known();
      const opened = connection && openGrant(seal, connection);
      if (!opened || 'lacks' in opened) throw new Error('no grant');
      return opened.grant;
    },
    /** Whether the provider takes this token. */
    lets: async (token: string) => (await askWho(provider.issuer, wire, token)).kind === 'json',
  };
};
const tokenIn = (found: object): string => ('token' in found ? String(found.token) : JSON.stringify(found));

describe.skipIf(oidcMissing !== undefined)(
  oidcMissing === undefined ? 'an authorization server that others wrote' : `SKIPPED: ${oidcMissing}`,
  () => {
    test('a challenge and a state go there, and consent comes back, good once', async () => {
      const at = await setUp();
      const { asked, back, became, bring } = await at.connect();
      expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
      expect(back.searchParams.get('state')).toBe(asked.searchParams.get('state'));
      expect(became).toMatchObject({ arrived: 'connected', account: 'maison' });
      expect(await bring()).toMatchObject({ arrived: 'cannot', why: 'expired' });
      const found = await at.hold().token(never);
      expect(found).toMatchObject({ account: 'maison' });
      expect(await at.lets(tokenIn(found))).toBe(true);
      expect(JSON.stringify(await at.known())).not.toContain(tokenIn(found));
      expect(at.provider.events).toMatchObject({ tokens: 1, refused: [] });
    });

    test('it takes no request without a challenge, and no code with another verifier', async () => {
      const unchallenged = await setUp({ unchallenged: true });
      expect((await unchallenged.connect()).became).toMatchObject({
        arrived: 'failed',
        detail: expect.stringContaining('invalid_request'),
      });
      const at = await setUp();
      const [verifier, state] = ['v'.repeat(43), 's'.repeat(43)];
      const begun = await at.connector.begin({ verifier, state, redirectUri }, never);
      const back = await followAway('url' in begun ? begun.url : '', at.provider);
      const code = back.searchParams.get('code') ?? '';
      const answer = { code, verifier: 'w'.repeat(43), redirectUri };
      expect(await at.connector.finish(answer, never)).toMatchObject({
        failed: expect.stringContaining('invalid_grant'),
      });
    });

    test('a permission that it does not grant is named', async () => {
      const at = await setUp({ scopes: ['openid', 'offline_access', 'comments.write'] });
      const { became } = await at.connect();
      expect(became).toMatchObject({
        arrived: 'failed',
        detail: expect.stringContaining('comments.write'),
      });
      expect(await at.known()).toBeUndefined();
    });

    test('run out, and wanted by twenty at once in two processes: one renewal, and the rotated token renews the next time', async () => {
      const at = await setUp();
      await at.connect();
      const first = await at.grant();
      const other = await at.open();
      for (const [turn, tokens] of [
        [1, 2],
        [2, 3],
      ] as const) {
        at.pass(2 * hour);
        const holds = [at.hold(), at.hold(other)];
        const asked = Array.from({ length: 10 }, () => holds.map((one) => one.token(never))).flat();
        const found = new Set((await Promise.all(asked)).map(tokenIn));
        expect([...found], `turn ${turn}`).toHaveLength(1);
        expect(await at.lets([...found].join())).toBe(true);
        expect(at.provider.events).toMatchObject({ tokens, refused: [] });
      }
      expect((await at.grant()).refreshToken).not.toBe(first.refreshToken);
    });

    test('killed before the rotated token was saved: nobody was given it, the old one ends all, and the channel is told', async () => {
      const at = await setUp();
      await at.connect();
      at.pass(2 * hour);
      let claimed = false;
      const dead: HoldDeps['store'] = {
        read: (work) => at.store.read(work),
        transaction: (work) => {
          if (claimed) return Promise.reject(new Error('the disk is full'));
          claimed = true;
          return at.store.transaction(work);
        },
      };
      await expect(at.hold(dead).token(never)).rejects.toThrow('the disk is full');
      expect(at.provider.events).toMatchObject({ tokens: 2 });
      at.pass(31_000);
      expect(await at.hold().token(never)).toEqual({ lacks: 'connection_lost' });
      expect(at.provider.events).toMatchObject({ refused: ['invalid_grant'], grantsRevoked: 1 });
      expect(await at.known()).toMatchObject({ state: 'lost' });
    });

    test('given back, it has forgotten both tokens; whoever asks later is told that the connection is lost', async () => {
      const at = await setUp();
      await at.connect();
      const grant = await at.grant();
      expect(await at.connector.revoke?.(grant, never)).toBe(true);
      expect(await at.lets(grant.accessToken)).toBe(false);
      expect(await at.connector.renew?.(grant, never)).toHaveProperty('refused');
      expect(await at.hold().token(never, grant.accessToken)).toEqual({ lacks: 'connection_lost' });
    });

    test('an application whose secret is wrong is told so, and nothing is lost by it', async () => {
      const at = await setUp();
      await at.connect();
      const wrong = await setUp({}, 'another-secret');
      expect((await wrong.connect()).became).toMatchObject({
        detail: expect.stringContaining('invalid_client'),
      });
      expect(await wrong.connector.renew?.(await at.grant(), never)).toHaveProperty('trouble');
    });
  },
);
