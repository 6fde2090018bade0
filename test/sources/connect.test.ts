import { expect, onTestFinished, test } from 'vitest';
import { facebook } from '../../src/sources/facebook.ts';
import { instagram } from '../../src/sources/instagram.ts';
import { mastodon } from '../../src/sources/mastodon.ts';
import { youtube } from '../../src/sources/youtube.ts';
import { connectorOf, consent, grantIn, never, redirectUri, verifier } from '../support/consent-visit.ts';
import { startFakeMastodon } from '../support/places/mastodon.ts';
import { startMetaLogin } from '../support/places/meta-login.ts';
import { startFakeYouTube } from '../support/places/youtube.ts';
import { testContext } from '../support/source-context.ts';

const day = 86_400_000;

const aChannel = async (over: Parameters<typeof startFakeYouTube>[0] = {}) => {
  const tube = await startFakeYouTube({ redirectUri, ...over });
  onTestFinished(() => tube.close());
  return { tube, connector: connectorOf(youtube, tube.connectConfig) };
};

test('YouTube: a challenge goes along, the code is good once, and a week of "Testing" is told', async () => {
  const { tube, connector } = await aChannel({ refreshSeconds: 604_800 });
  const { url, finish, found } = await consent(connector);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    code_challenge_method: 'S256',
    access_type: 'offline',
  });
  expect(url.href).not.toContain(verifier);
  expect(found).toMatchObject({ offers: [{ account: { name: 'Maison Noisette' } }] });
  const [offer] = 'offers' in found ? found.offers : [];
  expect((offer?.endsAt ?? 0) - Date.now()).toBeGreaterThan(6 * day);
  const renewed = await connector.renew?.(grantIn(found), never);
  expect(renewed).toMatchObject({ renewed: { grant: { refreshToken: grantIn(found).refreshToken } } });
  expect(await connector.revoke?.(grantIn(found), never)).toBe(true);
  expect(await connector.renew?.(grantIn(found), never)).toHaveProperty('refused');
  expect(await finish()).toMatchObject({ failed: expect.stringContaining('invalid_grant') });
  expect(tube.consent.counts()).toMatchObject({ codes: 1, refreshes: 1, revoked: 1 });
});

test('YouTube: another verifier, another address and an unticked scope come to nothing, and say what was missing', async () => {
  const { tube, connector } = await aChannel();
  for (const over of [{ verifier: 'w'.repeat(43) }, { redirectUri: `${redirectUri}/` }])
    expect((await consent(connector, over)).found).toHaveProperty('failed');
  tube.consent.untick('https://www.googleapis.com/auth/youtube.force-ssl');
  expect((await consent(connector)).found).toMatchObject({
    failed: expect.stringContaining('youtube.force-ssl'),
  });
});

test('a place that rotates: the new refresh token is kept, and the old one used again ends it all', async () => {
  const { tube, connector } = await aChannel({ rotates: true });
  const first = grantIn((await consent(connector)).found);
  const renewed = await connector.renew?.(first, never);
  if (!renewed || !('renewed' in renewed)) throw new Error('not renewed');
  expect(renewed.renewed.grant.refreshToken).not.toBe(first.refreshToken);
  expect(await connector.renew?.(first, never)).toHaveProperty('refused');
  expect(await connector.renew?.(renewed.renewed.grant, never)).toHaveProperty('refused');
  expect(tube.consent.counts()).toMatchObject({ reuses: 1 });
});

test('Mastodon: we register at the server, are let in by its token, and are forgotten there', async () => {
  const place = await startFakeMastodon();
  onTestFinished(() => place.close());
  const { token: _, ...config } = place.config;
  const connector = connectorOf(mastodon, config);
  const { found } = await consent(connector);
  const grant = grantIn(found);
  expect(found).toMatchObject({ offers: [{ account: { id: '109' } }] });
  expect(grant).toMatchObject({ kept: { client_id: 'app-1' } });
  expect(grant).not.toHaveProperty('accessUntil', expect.anything());
  const held = { token: async () => ({ token: grant.accessToken, account: '109' }) };
  const source = mastodon.create(config, testContext({ hold: () => held }));
  expect(await source.check(never)).toMatchObject([{ ok: true, says: 'mastodon_account' }]);
  expect(await connector.revoke?.(grant, never)).toBe(true);
  expect(await source.check(never)).toMatchObject([{ ok: false }]);
});

const login = async () => {
  const meta = await startMetaLogin(redirectUri);
  onTestFinished(() => meta.close());
  return meta;
};

test('Facebook: hours become sixty days, each Page is offered with its own token and its end, and all is given back', async () => {
  const meta = await login();
  const connector = connectorOf(facebook, meta.config('facebook'));
  const { found } = await consent(connector);
  expect(found).toMatchObject({
    offers: [{ account: { id: '501' } }, { account: { id: '502', name: 'Maison & <Filles>' } }],
  });
  const [first] = 'offers' in found ? found.offers : [];
  expect(grantIn(found).accessToken).toMatch(/^page-/u);
  expect(grantIn(found).accessToken).not.toBe(grantIn(found, 1).accessToken);
  expect(Math.round(((first?.endsAt ?? 0) - Date.now()) / day)).toBe(90);
  expect(meta.exchanges()).toBe(2);
  expect('renew' in connector).toBe(false);
  expect(await connector.revoke?.(grantIn(found), never)).toBe(true);
  expect(meta.deleted()).toBe(1);
});

test('Facebook: a permission that was not granted is named; nobody without a Page is connected', async () => {
  const meta = await login();
  const connector = connectorOf(facebook, meta.config('facebook'));
  meta.untick('pages_manage_engagement');
  expect((await consent(connector)).found).toMatchObject({
    failed: expect.stringContaining('pages_manage_engagement'),
  });
  meta.untick('');
  meta.pages.forEach((page) => Object.assign(page, { mine: false }));
  expect((await consent(connector)).found).toMatchObject({
    failed: expect.stringContaining('Facebook Page'),
  });
});

test('Instagram: sixty days, renewed from half of them on, not before a day, and not when they are over', async () => {
  const meta = await login();
  const connector = connectorOf(instagram, meta.config('instagram'));
  const { found } = await consent(connector);
  const grant = grantIn(found);
  expect(found).toMatchObject({ offers: [{ account: { id: '178', name: 'maison.noisette' } }] });
  expect(Math.round(((grant.renewAt ?? 0) - Date.now()) / day)).toBe(30);
  expect(await connector.renew?.(grant, never)).toHaveProperty('trouble');
  meta.age(2 * day);
  const renewed = await connector.renew?.(grant, never);
  expect(renewed).toMatchObject({ renewed: { grant: { accessToken: expect.stringMatching(/^account-/u) } } });
  meta.age(61 * day);
  expect(await connector.renew?.(grant, never)).toHaveProperty('refused');
  expect('revoke' in connector).toBe(false);
});

test('Instagram: what was not granted is named, and no code at all is answered in words', async () => {
  const meta = await login();
  const connector = connectorOf(instagram, meta.config('instagram'));
  meta.untick('instagram_business_manage_comments');
  expect((await consent(connector)).found).toMatchObject({
    failed: expect.stringContaining('instagram_business_manage_comments'),
  });
  expect(await connector.finish({ code: 'x', verifier, redirectUri }, never)).toMatchObject({
    failed: expect.stringContaining('OAuthException'),
  });
});

test.each([youtube, mastodon, facebook, instagram])(
  '$kind: with a token in the settings there is nothing to connect',
  async (definition) => {
    const { kind } = definition;
    const settings: Record<string, Record<string, unknown>> = {
      youtube: { clientId: 'x', clientSecret: 'x', refreshToken: 'x' },
      mastodon: { server: 'https://mastodon.example', token: 'x' },
      facebook: { token: 'x', appId: '12345', appSecret: 'x' },
      instagram: { token: 'x' },
    };
    expect(definition.create({ kind, ...settings[kind] }, testContext()).connector).toBeUndefined();
  },
);

test('nobody has connected it yet: it says so, and what was to be posted is certainly not posted', async () => {
  const { tube } = await aChannel();
  const source = youtube.create(tube.connectConfig, testContext());
  await expect(source.poll?.({ cursor: undefined, since: 0 }, never)).rejects.toThrow('/aplomb connect');
  const parent = { externalId: 'Ug1' };
  expect(await source.reply({ deliveryId: 'd', parent, text: 'x', frozenAt: 0 }, never)).toMatchObject({
    outcome: 'not_sent',
  });
  expect(await source.check(never)).toMatchObject([{ ok: true, fix: 'not_connected' }]);
});
