import { expect, onTestFinished, test } from 'vitest';
import type { Offer } from '../../src/app/ports/connect.ts';
import { disqus } from '../../src/sources/disqus.ts';
import { googleBusiness } from '../../src/sources/google-business.ts';
import { linkedin } from '../../src/sources/linkedin.ts';
import { reddit } from '../../src/sources/reddit.ts';
import type { SourceDefinition } from '../../src/sources/source.ts';
import { x } from '../../src/sources/x.ts';
import { connectorOf, consent, grantIn, never, redirectUri } from '../support/consent-visit.ts';
import type { Place } from '../support/place.ts';
import type { Connectable } from '../support/places/consent.ts';
import { startFakeDisqus } from '../support/places/disqus.ts';
import { startFakeGoogleBusiness } from '../support/places/google-business.ts';
import { startFakeLinkedIn } from '../support/places/linkedin.ts';
import { startFakeReddit } from '../support/places/reddit.ts';
import { startFakeX } from '../support/places/x.ts';
import { testContext } from '../support/source-context.ts';

const day = 86_400_000;

const aPlace = async <Fake extends Place & Connectable>(
  definition: SourceDefinition,
  started: Promise<Fake>,
  over: Record<string, unknown> = {},
) => {
  const place = await started;
  onTestFinished(() => place.close());
  const config = { ...place.connectConfig, ...over };
  return { place, config, connector: connectorOf(definition, config) };
};
/** The source, let in by what was granted. */
const letIn = (
  definition: SourceDefinition,
  config: Record<string, unknown>,
  { grant, account }: Offer,
  over: Parameters<typeof testContext>[0] = {},
) => {
  const held = { token: async () => ({ token: grant.accessToken, account: account.id }) };
  return definition.create(config, testContext({ hold: () => held, ...over }));
};
const offerIn = (found: Awaited<ReturnType<typeof consent>>['found'], nth = 0): Offer => {
  const offer = 'offers' in found ? found.offers[nth] : undefined;
  if (!offer) throw new Error(JSON.stringify(found));
  return offer;
};
const daysTo = (at: number | undefined): number => Math.round(((at ?? 0) - Date.now()) / day);

const places: readonly {
  definition: SourceDefinition;
  start: () => Promise<Place & Connectable>;
  challenged: boolean;
}[] = [
  { definition: linkedin, start: () => startFakeLinkedIn({ redirectUri, partner: true }), challenged: false },
  { definition: reddit, start: () => startFakeReddit({ redirectUri }), challenged: false },
  {
    definition: googleBusiness,
    start: () => startFakeGoogleBusiness({ redirectUri, locations: 1 }),
    challenged: true,
  },
  { definition: x, start: () => startFakeX({ redirectUri }), challenged: true },
  { definition: disqus, start: () => startFakeDisqus({ redirectUri }), challenged: false },
];

test.each(places)(
  '$definition.kind: consent given, used, renewed; the code is good once, and another address is none',
  async ({ definition, start, challenged }) => {
    const { place, config, connector } = await aPlace(definition, start());
    const { url, finish, found } = await consent(connector);
    expect(url.searchParams.get('code_challenge_method')).toBe(challenged ? 'S256' : null);
    expect(url.href).not.toMatch(/secret|vvvvv/u);
    const offer = offerIn(found);
    const [line] = await letIn(definition, config, offer).check(never);
    expect(line).toMatchObject({ ok: true });

    place.consent.expireAccess();
    expect(await letIn(definition, config, offer).check(never)).toMatchObject([{ ok: false }]);
    const renewed = await connector.renew?.(offer.grant, never);
    if (!renewed || !('renewed' in renewed)) throw new Error(JSON.stringify(renewed));
    const after = { ...offer, grant: renewed.renewed.grant };
    expect((await letIn(definition, config, after).check(never))[0]).toMatchObject({ ok: true });

    expect(await finish()).toHaveProperty('failed');
    expect((await consent(connector, { redirectUri: `${redirectUri}/` })).found).toHaveProperty('failed');
    expect(place.consent.counts()).toMatchObject({ codes: 1, refreshes: 1 });
  },
);

test.each(places)(
  '$definition.kind: taken back at the place, it is not renewed again, whoever asks; while the place is away, it is tried again',
  async ({ definition, start }) => {
    const { place, connector } = await aPlace(definition, start());
    const grant = grantIn((await consent(connector)).found);
    place.consent.takeBack();
    expect(await connector.renew?.(grant, never)).toHaveProperty('refused');
    await place.close();
    expect(await connector.renew?.(grant, never)).toHaveProperty('trouble');
  },
);

test.each(places)('$definition.kind: a permission that was not granted is named', async (given) => {
  const { definition, start } = given;
  const { place, connector } = await aPlace(definition, start());
  const { url } = await consent(connector);
  const scopes = (url.searchParams.get('scope') ?? '').split(/[ ,]/u);
  for (const scope of scopes) {
    place.consent.untick(scope);
    expect((await consent(connector)).found).toMatchObject({ failed: expect.stringContaining(scope) });
  }
});

test.each(places.filter(({ definition }) => definition !== linkedin && definition !== disqus))(
  '$definition.kind: given back, the place has forgotten it',
  async ({ definition, start }) => {
    const { place, connector } = await aPlace(definition, start());
    const grant = grantIn((await consent(connector)).found);
    expect(await connector.revoke?.(grant, never)).toBe(true);
    expect(place.consent.lets(grant.accessToken)).toBe(false);
    expect(place.consent.counts()).toMatchObject({ revoked: 1 });
  },
);

test('LinkedIn: sixty days without refresh tokens, a year with them; it has no way to be told; other pages are refused', async () => {
  const { connector } = await aPlace(linkedin, startFakeLinkedIn({ redirectUri }));
  const offer = offerIn((await consent(connector)).found);
  expect(offer.account).toEqual({ id: 'urn:li:organization:1337', name: 'Maison Noisette' });
  expect(daysTo(offer.endsAt)).toBe(60);
  expect(await connector.renew?.(offer.grant, never)).toHaveProperty('refused');
  expect('revoke' in connector).toBe(false);

  const partner = await aPlace(linkedin, startFakeLinkedIn({ redirectUri, partner: true }));
  const longer = offerIn((await consent(partner.connector)).found);
  expect(daysTo(longer.endsAt)).toBe(365);
  expect(daysTo(longer.grant.accessUntil)).toBe(60);
  const renewed = await partner.connector.renew?.(longer.grant, never);
  expect(renewed).toMatchObject({ renewed: { grant: { refreshToken: longer.grant.refreshToken } } });

  const stranger = startFakeLinkedIn({ redirectUri, administers: 'urn:li:organization:8' });
  const other = await aPlace(linkedin, stranger);
  expect((await consent(other.connector)).found).toMatchObject({
    failed: expect.stringContaining('no administrator'),
  });
});

test('LinkedIn: an app that may not use the product yet is told which permission the place refuses', async () => {
  const place = startFakeLinkedIn({ redirectUri, permissions: [] });
  const { connector } = await aPlace(linkedin, place);
  expect((await consent(connector)).found).toMatchObject({
    failed: expect.stringContaining('ACCESS_DENIED'),
  });
});

test('Reddit: another account than the one that answers is refused, by both names', async () => {
  const { connector } = await aPlace(reddit, startFakeReddit({ redirectUri, signedIn: 'somebody' }));
  expect((await consent(connector)).found).toMatchObject({
    failed: expect.stringMatching(/u\/somebody said yes, but .*u\/maison_noisette/u),
  });
});

test('X: each refresh token is good once; the old one used again ends all', async () => {
  const { place, connector } = await aPlace(x, startFakeX({ redirectUri }));
  const first = grantIn((await consent(connector)).found);
  const renewed = await connector.renew?.(first, never);
  if (!renewed || !('renewed' in renewed)) throw new Error('not renewed');
  expect(renewed.renewed.grant.refreshToken).not.toBe(first.refreshToken);
  expect(await connector.renew?.(first, never)).toHaveProperty('refused');
  expect(await connector.renew?.(renewed.renewed.grant, never)).toHaveProperty('refused');
  expect(place.consent.counts()).toMatchObject({ reuses: 1 });
});

test('Google Business Profile: a manager of several locations chooses, over all pages of the list, and the reviews are of that one', async () => {
  const started = startFakeGoogleBusiness({ redirectUri, locations: 3, perPage: 1 });
  const { config, connector } = await aPlace(googleBusiness, started);
  const { found } = await consent(connector);
  const names = 'offers' in found ? found.offers.map(({ account }) => account.name) : [];
  expect(names).toEqual(['Maison Noisette, Paris', 'Maison Noisette 2', 'Maison Noisette 3']);
  expect(await letIn(googleBusiness, config, offerIn(found)).check(never)).toMatchObject([
    { ok: true, values: { title: 'Maison Noisette, Paris' } },
  ]);
  // The stand-in keeps the reviews of the first one alone.
  expect(await letIn(googleBusiness, config, offerIn(found, 1)).check(never)).toMatchObject([{ ok: false }]);
});

test('Google Business Profile: none, too many, and the one that aplomb.yaml names', async () => {
  const none = await aPlace(googleBusiness, startFakeGoogleBusiness({ redirectUri, locations: 0 }));
  expect((await consent(none.connector)).found).toMatchObject({
    failed: expect.stringContaining('no such location'),
  });
  const many = await aPlace(googleBusiness, startFakeGoogleBusiness({ redirectUri, locations: 21 }));
  expect((await consent(many.connector)).found).toMatchObject({
    failed: expect.stringMatching(/21 locations.*set account and location/u),
  });
  const { account, location } = many.place.config;
  const named = connectorOf(googleBusiness, { ...many.config, account, location });
  expect((await consent(named)).found).toMatchObject({
    offers: [{ account: { name: 'Maison Noisette, Paris' } }],
  });
  const other = connectorOf(googleBusiness, { ...many.config, account, location: '5' });
  expect((await consent(other)).found).toMatchObject({ failed: expect.stringContaining('no such location') });
});

test.each(places)(
  '$definition.kind: with a token in the settings there is nothing to connect',
  async (given) => {
    const place = await given.start();
    onTestFinished(() => place.close());
    expect(given.definition.create(place.config, testContext()).connector).toBeUndefined();
  },
);

test.each(places)(
  '$definition.kind: settings that let nobody in are refused',
  async ({ definition, start }) => {
    const place = await start();
    onTestFinished(() => place.close());
    const without = Object.entries(place.connectConfig).filter(([setting]) => !/secret/iu.test(setting));
    const config = Object.fromEntries(without);
    expect(() => definition.create(config, testContext())).toThrow(/[Ii]nvalid|linkedin_access|x_access/u);
  },
);
