import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { arrive, choose, paste } from '../../../src/app/connections/arrive.ts';
import { disconnect } from '../../../src/app/connections/disconnect.ts';
import { createHold } from '../../../src/app/connections/hold.ts';
import { invite, lookAtInvitation, setOut } from '../../../src/app/connections/invite.ts';
import type { Connecting, Kit } from '../../../src/app/kit.ts';
import type { Connector, Offer } from '../../../src/app/ports/connect.ts';
import { runOne } from '../../../src/app/worker.ts';
import { openStore } from '../../../src/store/open.ts';
import { createSeal } from '../../../src/store/seal.ts';
import { fakeDesk } from '../../support/app.ts';
import { ana, noon, tom } from '../../support/build.ts';
import { fakePlace } from '../../support/fake-place.ts';
import { jobHandlers } from '../../support/job-handlers.ts';
import { silence, teamKit } from '../../support/kit.ts';
import { readable } from '../../support/rehearsed.ts';

const day = 86_400_000;
const never = new AbortController().signal;
const ben = { ...ana, id: 'U0BEN00001', name: 'Ben' };

const page = (nth: number, over: Partial<Offer> = {}): Offer => ({
  account: { id: `${nth}`, name: `Page ${nth}` },
  grant: { accessToken: `token-of-page-${nth}` },
  ...over,
});

const setUp = async (over: { reachable?: boolean; key?: boolean } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-consent-'));
  let now = noon;
  let ids = 0;
  const world = { now: () => now, id: () => `id-${String((ids += 1)).padStart(5, '0')}`, random: () => 0.5 };
  const store = await openStore({ url: `sqlite:${join(folder, 'aplomb.sqlite')}`, world, log: silence });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const place = { offers: [page(1)] as Offer[], revoked: [] as string[], finished: 0 };
  const connector: Connector = {
    begin: async ({ state }) => ({ url: `https://place.example/consent?state=${state}` }),
    finish: async ({ code }) => {
      place.finished += 1;
      return code === 'good' ? { offers: place.offers } : { failed: 'the code is no good' };
    },
    revoke: async ({ accessToken }) => {
      place.revoked.push(accessToken);
      return true;
    },
  };
  const drawn: { words: string; messageId: string | undefined; key: string }[] = [];
  let loseNext = false;
  const desk = {
    ...fakeDesk(),
    drawParts: async (parts: readonly unknown[], at: { messageId?: string; key: string }) => {
      const { messageId, key } = at;
      drawn.push({ words: readable(parts), messageId, key });
      if (loseNext) {
        loseNext = false;
        return { drawn: false as const, detail: 'timeout' };
      }
      return { drawn: true as const, messageId: messageId ?? `m${drawn.length}` };
    },
    findCard: async ({ key }: { key: string }) =>
      drawn.some((one) => one.key === key) ? { found: 'found' } : { absent: true as const },
  };
  const connecting: Connecting = {
    seal: createSeal([randomBytes(32)]),
    backUrl: 'https://desk.example/connect',
    reachable: over.reachable ?? true,
    secret: () => randomBytes(32).toString('base64url'),
  };
  const base = teamKit(store, world);
  const rights = {
    ...base.rights,
    roleOf: async ({ id }: { id: string }) => (id === tom.id ? ('approver' as const) : ('admin' as const)),
  };
  const [route] = base.team.routes;
  if (!route) throw new Error('no route');
  const kit: Kit = {
    ...base,
    rights,
    team: { ...base.team, routes: [{ ...route, match: { sources: ['page'] } }] },
    sources: new Map([
      ['page', { ...fakePlace('page', world.now), connector }],
      ['blog', fakePlace('blog', world.now)],
    ]),
    desks: [desk],
    ...(over.key !== false && { connecting }),
  };
  const handlers = jobHandlers(kit);
  const invited = async (by = ana) => {
    const found = await invite(kit, 'page', by);
    if (!('invited' in found)) throw new Error(JSON.stringify(found));
    const { url } = found.invited;
    return { url, ticket: /(?:ticket|state)=([\w-]+)/u.exec(url)?.[1] ?? '' };
  };
  const self = {
    kit,
    store,
    place,
    drawn,
    loseNextCard: () => {
      loseNext = true;
    },
    pass: (ms: number) => {
      now += ms;
    },
    work: async () => {
      for (let turns = 0; turns < 20; turns += 1) if (!(await runOne(kit, handlers, never))) return;
    },
    invited,
    /** The whole way of a browser. */
    connected: async (by = ana) => {
      const { ticket } = await invited(by);
      const out = await setOut(kit, ticket);
      return arrive(kit, { state: ticket, code: 'good' }, { browser: out?.browser });
    },
    known: () => store.read((tx) => tx.connections.get('page')),
    hold: () =>
      createHold(
        {
          store,
          world,
          log: silence,
          seal: connecting.seal,
          deadline: () => never,
          sleep: async () => undefined,
          nudge: () => undefined,
        },
        'page',
        connector,
      ),
  };
  return self;
};

test('only an admin may ask, only for a place that asks for consent, and only where its tokens can be kept', async () => {
  const at = await setUp();
  expect(await invite(at.kit, 'page', tom)).toMatchObject({
    refusal: { refused: 'not_allowed', needs: 'admin' },
  });
  expect(await invite(at.kit, 'none', ana)).toEqual({ cannot: 'unknown_source' });
  expect(await invite(at.kit, 'blog', ana)).toEqual({ cannot: 'not_connectable' });
  expect(await invite((await setUp({ key: false })).kit, 'page', ana)).toEqual({ cannot: 'no_key' });
});

test('the answer is good once, for the browser that set out', async () => {
  const at = await setUp();
  const { ticket } = await at.invited();
  expect(await lookAtInvitation(at.kit, ticket)).toMatchObject({
    by: ana.name,
    origin: 'https://place.example',
  });
  const out = await setOut(at.kit, ticket);
  expect(await setOut(at.kit, ticket)).toBeUndefined();
  expect(await lookAtInvitation(at.kit, ticket)).toBeUndefined();
  const answer = { state: ticket, code: 'good' };
  for (const browser of [undefined, 'another', ticket])
    expect(await arrive(at.kit, answer, { browser })).toMatchObject({ why: 'other_browser' });
  expect(at.place.finished).toBe(0);
  const both = [1, 2].map(() => arrive(at.kit, answer, { browser: out?.browser }));
  const became = (await Promise.all(both)).map((one) => one.arrived);
  expect(became.toSorted()).toEqual(['cannot', 'connected']);
  expect(at.place.finished).toBe(1);
  expect(await at.hold().token(never)).toEqual({ token: 'token-of-page-1', account: '1' });
  expect(JSON.stringify(await at.known())).not.toContain('token-of-page');
});

test('a state that nobody was given, that waited too long, a no, and a code that is no good', async () => {
  const at = await setUp();
  expect(await arrive(at.kit, { state: 'guessed', code: 'good' }, { browser: 'b' })).toMatchObject({
    why: 'expired',
  });
  const late = await at.invited();
  const out = await setOut(at.kit, late.ticket);
  at.pass(16 * 60_000);
  expect(await arrive(at.kit, { state: late.ticket, code: 'good' }, { browser: out?.browser })).toMatchObject(
    { why: 'expired' },
  );
  for (const [back, became] of [
    [{}, { why: 'denied' }],
    [{ error: 'access_denied' }, { why: 'denied' }],
    [{ error: 'unauthorized_scope_error' }, { detail: expect.stringMatching(/your app.*after a review/u) }],
    [{ error: 'server<b>_error' }, { detail: expect.stringContaining('says: serverb_error.') }],
    [{ code: 'bad' }, { arrived: 'failed', detail: 'the code is no good' }],
  ] as const) {
    const { ticket } = await at.invited();
    const browser = (await setOut(at.kit, ticket))?.browser;
    expect(await arrive(at.kit, { state: ticket, ...back }, { browser })).toMatchObject(became);
    expect(await arrive(at.kit, { state: ticket, code: 'good' }, { browser })).toMatchObject({
      why: 'expired',
    });
  }
  expect(await at.known()).toBeUndefined();
});

test('pasted: by who asked alone, as an address or as a bare code', async () => {
  const at = await setUp({ reachable: false });
  const { url, ticket } = await at.invited();
  expect(url).toMatch(/^https:\/\/place\.example\/consent/u);
  const back = `http://localhost:3000/connect?code=good&state=${ticket}#_`;
  expect(await arrive(at.kit, { state: ticket, code: 'good' }, { browser: 'b' })).toMatchObject({
    why: 'other_browser',
  });
  expect(await paste(at.kit, back, ben)).toMatchObject({ why: 'not_yours' });
  expect(await paste(at.kit, 'good', ben)).toMatchObject({ why: 'nothing_open' });
  for (const nothing of ['', 'two words', 'https://place.example/?code=good'])
    expect(await paste(at.kit, nothing, ana)).toMatchObject({ why: 'no_code' });
  expect(await paste(at.kit, `  ${back} `, ana)).toMatchObject({ arrived: 'connected', account: 'Page 1' });
  await at.invited();
  expect(await paste(at.kit, 'good', ana)).toMatchObject({ arrived: 'connected' });
  expect(await paste(at.kit, 'good', ana)).toMatchObject({ why: 'nothing_open' });
});

test('several accounts: the same person says which, once', async () => {
  const at = await setUp({ reachable: false });
  at.place.offers = [page(1), page(2)];
  const { ticket } = await at.invited();
  expect(await paste(at.kit, `x?code=good&state=${ticket}`, ana)).toEqual({
    arrived: 'choose',
    source: 'page',
    ticket,
    accounts: ['Page 1', 'Page 2'],
  });
  expect(await choose(at.kit, ticket, 1, { by: ben })).toMatchObject({ why: 'not_yours' });
  expect(await choose(at.kit, ticket, 1, { by: ana })).toMatchObject({
    arrived: 'connected',
    account: 'Page 2',
  });
  expect(await choose(at.kit, ticket, 0, { by: ana })).toMatchObject({ why: 'expired' });
  expect(await at.hold().token(never)).toEqual({ token: 'token-of-page-2', account: '2' });
});

test('what ends and cannot be renewed is told a week before; the same message says when it was renewed', async () => {
  const at = await setUp();
  at.place.offers = [page(1, { endsAt: noon + 30 * day })];
  await at.connected();
  await at.work();
  at.pass(22 * day);
  await at.work();
  expect(at.drawn).toEqual([]);
  at.pass(day);
  await at.work();
  expect(at.drawn.map(({ words }) => words)).toEqual([
    expect.stringMatching(/ends on 23 December 2026.*\/aplomb connect page/su),
  ]);
  at.pass(1_000);
  at.place.offers = [page(1, { endsAt: noon + 60 * day })];
  await at.connected(ben);
  await at.work();
  expect(at.drawn.at(-1)).toMatchObject({
    messageId: 'm1',
    words: expect.stringContaining('connected again'),
  });
  expect(at.drawn).toHaveLength(2);
  at.pass(10 * day);
  await at.work();
  expect(at.drawn).toHaveLength(2);
});

test('lost: told once, though the desk’s answer got lost on the way', async () => {
  const at = await setUp();
  await at.connected();
  await at.work();
  at.loseNextCard();
  expect(await at.hold().token(never, 'token-of-page-1')).toEqual({ lacks: 'connection_lost' });
  await at.work();
  at.pass(60_000);
  await at.work();
  expect(at.drawn.map(({ messageId }) => messageId)).toEqual([undefined, 'found']);
  expect(at.drawn[0]?.words).toMatch(/does not let us in.*Nothing is lost/su);
});

test('disconnected: the place is told, the tokens are gone, and a second time there is nothing', async () => {
  const at = await setUp();
  await at.connected();
  expect(await disconnect(at.kit, 'page', tom)).toMatchObject({ refusal: { refused: 'not_allowed' } });
  expect(await disconnect(at.kit, 'page', ben)).toEqual({ gone: 'revoked' });
  expect(at.place.revoked).toEqual(['token-of-page-1']);
  expect(await at.known()).toMatchObject({ state: 'disconnected', sealed: '' });
  expect(await at.hold().token(never)).toEqual({ lacks: 'not_connected' });
  expect(await disconnect(at.kit, 'page', ben)).toEqual({ cannot: 'not_connected' });
  const audit = await at.store.read((tx) => tx.audit.of('connection page'));
  expect(audit.map(({ action }) => action)).toEqual(['connected', 'disconnected']);
  expect(JSON.stringify(audit)).not.toContain('token');
  expect(await at.connected()).toMatchObject({ arrived: 'connected' });
});
