import { describe, expect, test } from 'vitest';
import { showIncident } from '../../../src/app/moderation/show.ts';
import { createWatch } from '../../../src/app/moderation/watch.ts';
import { receiveIn } from '../../../src/app/receive.ts';
import type { RaidMessage } from '../../../src/core/moderation/raid.ts';
import type { Job } from '../../../src/app/ports/store.ts';
import { moderationAtWork } from '../../support/moderation.ts';

const hour = 3_600_000;
const reason = 'Insults in #general after two warnings.';
type At = Awaited<ReturnType<typeof moderationAtWork>>;

const messageOf = (at: At, text = 'You lot are vermin') => {
  const said = at.state.say({ channel: at.place.channel.id, author: at.maxAt, content: text });
  return {
    channel: said.channel_id,
    id: said.id,
    author: at.max,
    text,
    url: 'https://discord.com/channels/1/2/3',
  };
};
const incidentOf = async (at: At, key: string) => {
  const found = await at.kit.store.read((tx) => tx.moderation.incidentByKey('community', key));
  if (!found) throw new Error(`no incident ${key}`);
  return found;
};

const raidOf = async (at: At) => {
  const [found] = await at.incidents();
  if (!found) throw new Error('no incident');
  return found;
};

describe('members’ reports', () => {
  test('of one message are one card with a count, without a name', async () => {
    const at = await moderationAtWork();
    const message = messageOf(at);
    // Long enough to stand in no digest by chance.
    const reporter = (one: number | string): string => `55500011122233390${one}`;
    const report = (reporterId: string, why: string) =>
      at.verbs.report('community', message, { reporterId, reason: why });
    expect(await report(reporter(1), 'Hateful')).toEqual({ ok: true });
    await at.work();
    await Promise.all([2, 3, 4].map((one) => report(reporter(one), 'Me too')));
    await at.work();
    expect(await report(reporter(2), 'again')).toMatchObject({ refusal: { refused: 'reported_already' } });
    expect(await report(at.max.id, '')).toMatchObject({ refusal: { refused: 'report_own' } });
    await at.work();
    expect(at.cards()).toHaveLength(1);
    expect(at.cards()[0]).toContain('Reports by 4 members');
    expect(at.cards()[0]).toContain('You lot are vermin');
    expect(at.cards()[0]).toContain('Hateful');
    const kept = JSON.stringify(
      await at.kit.store.read((tx) => tx.moderation.incidentsAbout('community', at.max.id)),
    );
    expect(kept).toContain('vermin');
    expect(kept).not.toContain(reporter(''));
  });

  test('of one member are limited', async () => {
    const at = await moderationAtWork();
    const answers = [];
    for (let nth = 0; nth < 6; nth += 1)
      answers.push(
        await at.verbs.report('community', messageOf(at, `no ${nth}`), { reporterId: '901', reason: '' }),
      );
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, true, false]);
    expect(answers[5]).toMatchObject({ refusal: { refused: 'too_many_reports' } });
    at.pass(11 * 60_000);
    expect(
      await at.verbs.report('community', messageOf(at, 'later'), { reporterId: '901', reason: '' }),
    ).toEqual({
      ok: true,
    });
  });

  test('are settled by a case, or left, once', async () => {
    const at = await moderationAtWork();
    const message = messageOf(at);
    await at.verbs.report('community', message, { reporterId: '901', reason: '' });
    const { id } = await incidentOf(at, `report ${message.channel} ${message.id}`);
    await at.decide({ act: { act: 'timeout', forMs: hour }, member: at.max, reason, incidentId: id });
    await at.work();
    expect(at.cards()[0]).toContain('Case #1: time-out, 60 min, by Ana');
    expect(await at.verbs.settle(id, at.tom)).toMatchObject({ refusal: { refused: 'settled', by: 'Ana' } });
    const other = messageOf(at, 'and another');
    await at.verbs.report('community', other, { reporterId: '901', reason: '' });
    const left = await incidentOf(at, `report ${other.channel} ${other.id}`);
    expect(await at.verbs.settle(left.id, at.tom)).toMatchObject({ ok: true });
    await at.work();
    expect(at.cards()[1]).toContain('Left without an act by Tom');
  });

  test('a card stands once though the process is killed as it is posted', async () => {
    const at = await moderationAtWork();
    await at.verbs.report('community', messageOf(at), { reporterId: '901', reason: '' });
    await at.killAt('POST /api/v10/channels');
    for (const one of at.state.messages) one.nonce = undefined;
    await at.work();
    expect(at.cards()).toHaveLength(1);
  });

  test('a card stands once though the next change comes to be shown before the lost answer is looked up', async () => {
    const at = await moderationAtWork();
    const message = messageOf(at);
    await at.verbs.report('community', message, { reporterId: '901', reason: '' });
    await at.killAt('POST /api/v10/channels');
    for (const one of at.state.messages) one.nonce = undefined;
    await at.verbs.report('community', message, { reporterId: '902', reason: '' });
    const { id } = await incidentOf(at, `report ${message.channel} ${message.id}`);
    const next: Job = {
      id: 'j2',
      kind: 'moderate',
      lane: id,
      payload: { do: 'show', incidentId: id, desk: 'discord' },
      runAt: at.now(),
      priority: 20,
      attempts: 1,
      lease: 'l',
    };
    await showIncident(at.kit, { incidentId: id, desk: 'discord' }, next);
    expect(at.cards()).toHaveLength(1);
    expect(at.cards()[0]).toContain('Reports by 2 members');
  });

  test('two who decide the same on one card: the second is told by whom; another act may follow', async () => {
    const at = await moderationAtWork();
    const message = messageOf(at);
    await at.verbs.report('community', message, { reporterId: '901', reason: '' });
    const { id } = await incidentOf(at, `report ${message.channel} ${message.id}`);
    const order = { place: 'community', member: at.max, reason, incidentId: id } as const;
    const timeOut = { ...order, act: { act: 'timeout', forMs: hour } } as const;
    const [first, second] = [await at.verbs.act(timeOut, at.ana), await at.verbs.act(timeOut, at.tom)];
    expect(first.ok).toBe(true);
    expect(second).toMatchObject({ refusal: { refused: 'settled', by: 'Ana' } });
    expect(await at.verbs.act({ ...order, act: { act: 'warn' } }, at.tom)).toMatchObject({ ok: true });
    const other = messageOf(at, 'and another');
    await at.verbs.report('community', other, { reporterId: '901', reason: '' });
    const left = await incidentOf(at, `report ${other.channel} ${other.id}`);
    await at.verbs.settle(left.id, at.tom);
    expect(await at.verbs.act({ ...timeOut, incidentId: left.id }, at.ana)).toMatchObject({
      refusal: { refused: 'settled', by: 'Tom' },
    });
  });
});

describe('an answer to a case', () => {
  test('comes as a card to somebody else, whose word is told to the member', async () => {
    const at = await moderationAtWork();
    const made = await at.decide({ act: { act: 'timeout', forMs: hour }, member: at.max, reason });
    await at.work();
    expect(await at.verbs.appeal(made.id, '999', 'x')).toMatchObject({
      refusal: { refused: 'appeal_not_yours' },
    });
    expect(await at.verbs.appeal(made.id, at.max.id, 'I quoted somebody.')).toEqual({ ok: true, number: 1 });
    expect(await at.verbs.appeal(made.id, at.max.id, 'And again')).toMatchObject({
      refusal: { refused: 'appeal_once' },
    });
    await at.work();
    expect(at.cards()[0]).toContain('I quoted somebody.');
    expect(at.cards()[0]).toContain('Somebody other than Ana answers.');
    expect(await at.verbs.answerAppeal({ number: 1 }, false, at.ana)).toMatchObject({
      refusal: { refused: 'appeal_own' },
    });
    expect(await at.verbs.answerAppeal({ number: 1 }, false, at.tom)).toMatchObject({ ok: true });
    await at.work();
    expect(at.server.timedOut.size).toBe(0);
    expect(at.mail()).toHaveLength(2);
    expect(at.mail()[1]).toContain('taken back');
    expect(at.cards()[0]).toContain('Tom has read it: the decision was taken back');
  });
});

const nitro = (nth: number, at: number, channel: string): RaidMessage => ({
  id: `m${nth}`,
  at,
  author: `u${nth % 3}`,
  channel,
  text: 'Free nitro at this address',
});

describe('a raid', () => {
  test('that several processes see come, or one that was killed meanwhile, is one card; the next one is another', async () => {
    const at = await moderationAtWork();
    const crowd = async (watches: readonly ReturnType<typeof createWatch>[], size: number): Promise<void> => {
      for (let nth = 0; nth < size; nth += 1)
        for (const hear of watches) {
          at.pass(3);
          await hear({ news: 'joined', at: at.now() });
        }
    };
    await crowd([createWatch(at.kit, 'community'), createWatch(at.kit, 'community')], 25);
    at.pass(60_000);
    await crowd([createWatch(at.kit, 'community')], 12);
    expect(await at.incidents()).toHaveLength(1);
    expect(await raidOf(at)).toMatchObject({ matter: { count: 20 } });
    at.pass(16 * 60_000);
    await crowd([createWatch(at.kit, 'community')], 12);
    expect(await at.incidents()).toHaveLength(2);
  });

  test('is one card with one button, which calms the place and ends by itself', async () => {
    const at = await moderationAtWork({ calmMinutes: 10 });
    const hear = createWatch(at.kit, 'community');
    for (let nth = 0; nth < 25; nth += 1) await hear({ news: 'joined', at: at.now() });
    await at.work();
    expect(at.cards()).toHaveLength(1);
    expect(at.cards()[0]).toContain('A raid? 20 new members in 1 min');
    const { id } = await raidOf(at);
    const [one, other] = await Promise.all([at.verbs.calm(id, at.ana), at.verbs.calm(id, at.tom)]);
    expect(one.ok && other.ok && one.case.number === other.case.number).toBe(true);
    await at.work();
    expect((at.server.invitesUntil ?? 0) - at.now()).toBeGreaterThan(8 * 60_000);
    at.pass(11 * 60_000);
    await at.work();
    expect(await at.caseNow(1)).toMatchObject({ state: 'over', act: { act: 'pause_invites' } });
  });

  test('of the same words is seen though each process reads only a part of them; what is read twice counts once', async () => {
    const at = await moderationAtWork();
    const { id: channel } = at.place.channel;
    const all = [createWatch(at.kit, 'community'), createWatch(at.kit, 'community')];
    /** Read by one of them, and kept by it with its cursor, as a poll does. */
    const read = async (nth: number, by = all[nth % 2]): Promise<void> => {
      at.pass(1_000);
      const said = nitro(nth, at.now(), channel);
      await by?.({ news: 'said', messages: [said] });
      const comment = {
        source: 'community',
        externalId: said.id,
        author: { id: said.author, name: said.author },
        text: said.text,
        postedAt: said.at,
        place: { id: channel, title: 'general' },
      };
      await at.kit.store.transaction((tx) => receiveIn(at.kit, tx, { kind: 'comment', comment }));
    };
    for (const nth of [0, 1, 2]) for (const by of all) await read(nth, by);
    for (const nth of [3, 4]) await read(nth);
    expect(await at.incidents()).toEqual([]);
    await read(5);
    expect(await at.incidents()).toMatchObject([{ matter: { about: 'flood', count: 6, people: 3 } }]);
  });

  test('of the same words slows the channel, and gives it its pace back though the process was killed', async () => {
    const at = await moderationAtWork({ calmMinutes: 10 });
    const hear = createWatch(at.kit, 'community');
    const { id: channel } = at.place.channel;
    for (let nth = 0; nth < 6; nth += 1)
      await hear({ news: 'said', messages: [nitro(nth, at.now(), channel)] });
    await at.work();
    expect(at.cards()[0]).toContain('Free nitro');
    const { id } = await raidOf(at);
    await at.verbs.calm(id, at.ana);
    await at.work();
    expect(at.server.slow.get(channel)).toBe(30);
    at.pass(11 * 60_000);
    await at.killAt('PATCH /api/v10/channels');
    await at.work();
    expect([at.server.slow.get(channel), at.requests('PATCH /api/v10/channels')]).toEqual([
      0,
      expect.any(Number),
    ]);
    expect(await at.caseNow(1)).toMatchObject({ state: 'over' });
  });
});

describe('the place’s own rules', () => {
  test('what they caught is a card, once', async () => {
    const at = await moderationAtWork();
    const hear = createWatch(at.kit, 'community');
    const alert = {
      news: 'automod',
      id: '5',
      rule: 'Slurs',
      member: at.max,
      text: 'x y z',
      matched: 'y',
    } as const;
    await hear(alert);
    await hear(alert);
    await at.work();
    expect(at.cards()).toHaveLength(1);
    expect(at.cards()[0]).toContain('Caught by the rule “Slurs”');
  });

  test('a keyword is suggested, and made only when somebody says so, once', async () => {
    const at = await moderationAtWork();
    expect(await at.verbs.suggestRule('community', 'Free Nitro', at.ana)).toMatchObject({
      refusal: { refused: 'not_allowed', needs: 'admin' },
    });
    expect(await at.verbs.suggestRule('community', 'Free Nitro', at.tom)).toMatchObject({
      plan: { plan: 'create', keywords: ['free nitro'] },
    });
    expect(at.server.rules).toEqual([]);
    await at.verbs.makeRule('community', 'Free Nitro', at.tom);
    expect(await at.verbs.makeRule('community', 'free nitro', at.tom)).toMatchObject({
      plan: { plan: 'known' },
    });
    await at.verbs.makeRule('community', 'cheap followers', at.tom);
    expect(at.server.rules.map(({ trigger_metadata }) => trigger_metadata.keyword_filter)).toEqual([
      ['free nitro', 'cheap followers'],
    ]);
    expect(at.server.log[0]).toEqual({ did: 'rule', reason: 'Tom: free nitro' });
  });
});

test('a member who asks for it is forgotten: their words and name go, the decision stays', async () => {
  const at = await moderationAtWork();
  const message = messageOf(at);
  await at.verbs.report('community', message, { reporterId: '901', reason: 'He wrote vermin' });
  const evidence = { text: message.text };
  await at.decide({ act: { act: 'timeout', forMs: hour }, member: at.max, reason, evidence });
  await at.work();
  const made = await at.caseNow(1);
  await at.verbs.appeal(made.id, at.max.id, 'I was angry.');
  expect(await at.verbs.forget('community', at.max.id, at.ana)).toMatchObject({ ok: false });
  expect(await at.verbs.forget('community', at.max.id, at.tom)).toEqual({
    ok: true,
    cases: 1,
    incidents: 1,
    kept: [1],
  });
  await at.work();
  const cases = await at.kit.store.read((tx) => tx.moderation.casesOf('community', at.max.id, 9));
  expect(JSON.stringify([cases, await at.incidents()])).not.toMatch(/vermin|angry|Max/u);
  expect(cases[0]).toMatchObject({ act: { act: 'timeout' }, state: 'stands', reason });
  expect(at.cards()).toHaveLength(2);
  expect(at.cards().join(' ')).not.toMatch(/vermin|angry|Max/u);
  const audit = await at.kit.store.read((tx) => tx.audit.of(made.id));
  expect(audit.at(-1)).toMatchObject({
    action: 'case_forgotten',
    actor: { teammate: at.tom },
    data: { case: 1, act: 'timeout', reason: 'kept' },
  });
  expect(JSON.stringify(audit)).not.toMatch(/vermin|angry|Max|Insults/u);
  const nobody = { ok: true, cases: 0, incidents: 0, kept: [] };
  expect(await at.verbs.forget('community', '42', at.tom)).toEqual(nobody);
});
