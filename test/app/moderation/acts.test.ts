import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/core/moderation/act.ts';
import { moderationAtWork } from '../../support/moderation.ts';

const hour = 3_600_000;
const anHour: Act = { act: 'timeout', forMs: hour };
const ban: Act = { act: 'ban', deleteMs: 2 * hour };
const reason = 'Insults in #general after two warnings.';

describe('a time-out', () => {
  test('stands at the place with its reason, the member is told once, the log has one line', async () => {
    const at = await moderationAtWork();
    const made = await at.decide({ act: anHour, member: at.max, reason });
    await at.work();
    const until = at.server.timedOut.get(at.max.id) ?? 0;
    expect(Math.abs(until - (at.now() + hour))).toBeLessThan(60_000);
    expect(at.server.log).toEqual([{ did: 'timeout', reason: `#1 Ana: ${reason}` }]);
    expect(at.mail()).toHaveLength(1);
    expect(at.mail()[0]).toContain(`The reason: ${reason}`);
    expect(at.logged()).toEqual([`Case 1 · time-out, 60 min · Max (${at.max.id}) · by Ana · ${reason}`]);
    expect(await at.caseNow(made.number)).toMatchObject({ state: 'stands', told: 'told' });
    const audit = await at.kit.store.read((tx) => tx.audit.of(made.id));
    expect(audit.map(({ action }) => action)).toEqual([
      'case_opened',
      'case_begun',
      'case_done',
      'member_told',
    ]);
    expect(JSON.stringify(audit)).not.toContain('Insults');
  });

  test('is over when its time is, and says so once', async () => {
    const at = await moderationAtWork();
    await at.decide({ act: anHour, member: at.max, reason });
    await at.work();
    at.pass(hour + 1_000);
    await at.work();
    expect(await at.caseNow(1)).toMatchObject({ state: 'over' });
    expect(at.logged()).toHaveLength(2);
    expect(at.requests('PATCH')).toBe(1);
  });

  test('is taken back by somebody, who is named', async () => {
    const at = await moderationAtWork();
    await at.decide({ act: anHour, member: at.max, reason });
    await at.work();
    expect(await at.verbs.lift({ number: 1 }, at.tom)).toMatchObject({ ok: true });
    await at.work();
    expect(at.server.timedOut.size).toBe(0);
    expect(at.mail()).toHaveLength(2);
    expect(at.logged()[1]).toContain('taken back: time-out');
    expect(await at.verbs.lift({ number: 1 }, at.ana)).toMatchObject({
      ok: false,
      refusal: { refused: 'settled', by: 'Tom' },
    });
  });

  test('pressed twice is one case', async () => {
    const at = await moderationAtWork();
    const order = { place: 'community', act: anHour, member: at.max, reason };
    const [one, other] = await Promise.all([
      at.verbs.act(order, at.ana, 'p'),
      at.verbs.act(order, at.ana, 'p'),
    ]);
    expect(one.ok && other.ok && one.case.number === other.case.number).toBe(true);
    await at.work();
    expect(at.requests('PATCH')).toBe(1);
  });
});

describe('what the place would refuse', () => {
  test('is refused before anything is tried', async () => {
    const at = await moderationAtWork();
    const refusal = async (act: Act, member = at.max, text = reason) => {
      const answer = await at.verbs.act({ place: 'community', act, member, reason: text }, at.ana);
      return answer.ok ? 'done' : answer.refusal.refused;
    };
    at.maxAt.roles.push(at.server.role('helpers', 5));
    expect(await refusal(anHour)).toBe('above_you');
    at.maxAt.roles.splice(0);
    expect(await refusal(anHour, { id: at.ana.id, name: 'Ana' })).toBe('yourself');
    expect(await refusal(ban, { id: at.state.bot.id, name: 'bot' })).toBe('us');
    at.server.ownerId = at.max.id;
    expect(await refusal(ban)).toBe('owner');
    at.server.ownerId = '1';
    expect(await refusal({ act: 'unban' })).toBe('not_so');
    expect(await refusal(anHour, at.max, 'You are an idiot and a liar.')).toBe('guard_stops');
    at.server.left.add(at.max.id);
    expect(await refusal({ act: 'kick' })).toBe('not_member');
    at.state.bot.roles.splice(0);
    expect(await refusal(ban)).toBe('missing_right');
    expect(at.requests('PUT') + at.requests('PATCH') + at.requests('DELETE')).toBe(0);
    expect(at.server.log).toEqual([]);
  });

  test('what it refuses all the same fails, and the log says so', async () => {
    const at = await moderationAtWork();
    await at.decide({ act: ban, member: at.max, reason });
    at.state.bot.roles.splice(0);
    await at.work();
    expect(await at.caseNow(1)).toMatchObject({ state: 'failed', failure: { code: 'above_us' } });
    expect(at.logged()[0]).toContain('could not be done (Their highest role is not below the bot’s');
    expect(at.server.bans.size).toBe(0);
  });
});

describe('a ban', () => {
  test('is told before, carried out with what is to be deleted, and lifted', async () => {
    const at = await moderationAtWork();
    await at.decide({ act: ban, member: at.max, reason });
    await at.work();
    expect(at.server.bans.get(at.max.id)).toEqual({ deleteSeconds: 7_200 });
    expect(at.mail()).toHaveLength(1);
    expect(await at.caseNow(1)).toMatchObject({ state: 'stands', told: 'told' });
    await at.verbs.lift({ number: 1 }, at.tom);
    await at.work();
    expect(at.server.bans.size).toBe(0);
    expect(at.logged()).toHaveLength(2);
  });

  test('of somebody whose door is closed is carried out, and the log says that they were not told', async () => {
    const at = await moderationAtWork();
    at.server.closed.add(at.max.id);
    await at.decide({ act: ban, member: at.max, reason });
    await at.work();
    expect(at.server.bans.size).toBe(1);
    expect(at.logged()[0]).toContain('takes no messages');
  });

  test('for a time ends by itself, whatever the process went through', async () => {
    const at = await moderationAtWork();
    await at.decide({ act: { act: 'ban', deleteMs: 0, forMs: 24 * hour }, member: at.max, reason });
    await at.work();
    at.pass(25 * hour);
    await at.killAt('DELETE /api/v10/guilds');
    await at.work();
    expect(at.server.bans.size).toBe(0);
    expect(at.requests(`DELETE /api/v10/guilds/${at.state.guildId}/bans`)).toBe(1);
    expect(await at.caseNow(1)).toMatchObject({ state: 'over', lifted: { by: { kind: 'system' } } });
  });

  test('waits for a second person, where the team wants one', async () => {
    const at = await moderationAtWork({ secondPersonForBans: true });
    await at.decide({ act: ban, member: at.max, reason });
    await at.work();
    expect([at.server.bans.size, at.mail().length]).toEqual([0, 0]);
    expect(at.cards()[0]).toContain('needs a second person');
    expect(await at.verbs.second({ number: 1 }, true, at.ana)).toMatchObject({
      refusal: { refused: 'needs_second_person' },
    });
    await at.verbs.second({ number: 1 }, true, at.tom);
    await at.work();
    expect(at.server.bans.size).toBe(1);
    expect(at.cards()).toHaveLength(1);
    expect(at.cards()[0]).toContain('Case #1: banned, by Ana');
  });
});

describe('a channel', () => {
  test('is slowed for a time and gets its own pace back', async () => {
    const at = await moderationAtWork();
    const { id } = at.place.channel;
    at.server.slow.set(id, 5);
    await at.decide({ act: { act: 'slow', channel: id, everySeconds: 60, forMs: hour }, reason });
    await at.work();
    expect(at.server.slow.get(id)).toBe(60);
    at.pass(hour + 1_000);
    await at.work();
    expect(at.server.slow.get(id)).toBe(5);
  });

  test('is locked and unlocked; what else was settled there stays', async () => {
    const at = await moderationAtWork();
    const { channel } = at.place;
    const everybody = at.state.guildId;
    const addReactions = 1n << 6n;
    channel.permission_overwrites.push(
      { id: everybody, type: 0, allow: '0', deny: String(addReactions) },
      { id: '77', type: 0, allow: '2048', deny: '0' },
    );
    const before = structuredClone(channel.permission_overwrites);
    await at.decide({ act: { act: 'lock', channel: channel.id }, reason });
    await at.work();
    const denied = BigInt(channel.permission_overwrites.find(({ id }) => id === everybody)?.deny ?? '0');
    expect(denied & (1n << 11n)).not.toBe(0n);
    await at.verbs.lift({ number: 1 }, at.tom);
    await at.work();
    expect(channel.permission_overwrites.toSorted((a, b) => (a.id < b.id ? 1 : -1))).toEqual(
      before.toSorted((a, b) => (a.id < b.id ? 1 : -1)),
    );
  });

  test('loses a message', async () => {
    const at = await moderationAtWork();
    const said = at.state.say({ channel: at.place.channel.id, author: at.maxAt, content: 'x' });
    const act: Act = { act: 'delete', channel: said.channel_id, message: said.id };
    await at.decide({ act, member: at.max, reason });
    await at.work();
    expect(at.state.find(said.id)).toBeUndefined();
    expect(at.mail()[0]).toContain('removed a message of yours');
  });
});

describe('of two cases about the same thing the later one holds', () => {
  test('a channel that was locked anew stays locked, though the answer to the first unlocking was lost', async () => {
    const at = await moderationAtWork();
    const { id } = at.place.channel;
    const lock: Act = { act: 'lock', channel: id };
    await at.decide({ act: lock, reason });
    await at.work();
    at.place.line.fail('PUT', { kind: 'failed_after' });
    await at.verbs.lift({ number: 1 }, at.tom);
    await at.workNow();
    await at.decide({ act: lock, reason: 'They came back.' });
    await at.workNow();
    expect([await at.caseNow(1), await at.caseNow(2)]).toMatchObject([
      { state: 'lifting' },
      { state: 'stands' },
    ]);
    await at.work();
    expect(at.server.log.map((one) => one.reason.slice(0, 2))).toEqual(['#1', '#1', '#2']);
    expect([await at.caseNow(1), await at.caseNow(2)]).toMatchObject([
      { state: 'lifted' },
      { state: 'stands' },
    ]);
    await at.verbs.lift({ number: 2 }, at.tom);
    await at.work();
    expect(at.server.log).toHaveLength(4);
    expect(await at.caseNow(2)).toMatchObject({ state: 'lifted' });
  });

  test('a longer time-out is not ended with the shorter one before it', async () => {
    const at = await moderationAtWork();
    await at.decide({ act: anHour, member: at.max, reason });
    await at.work();
    await at.decide({ act: { act: 'timeout', forMs: 24 * hour }, member: at.max, reason: 'And again.' });
    await at.work();
    const until = at.server.timedOut.get(at.max.id);
    await at.verbs.lift({ number: 1 }, at.tom);
    await at.work();
    expect(await at.caseNow(1)).toMatchObject({ state: 'lifted' });
    expect(at.server.timedOut.get(at.max.id)).toBe(until);
    await at.verbs.lift({ number: 2 }, at.tom);
    await at.work();
    expect(at.server.timedOut.size).toBe(0);
  });

  test('an unban whose answer was lost does not undo the ban after it, and says so', async () => {
    const at = await moderationAtWork();
    at.server.bans.set(at.max.id, { deleteSeconds: 0 });
    await at.decide({ act: { act: 'unban' }, member: at.max, reason });
    at.place.line.fail('DELETE', { kind: 'failed_after' });
    await at.workNow();
    await at.decide({ act: ban, member: at.max, reason: 'On second thoughts.' });
    await at.workNow();
    expect([await at.caseNow(1), await at.caseNow(2)]).toMatchObject([{ state: 'due' }, { state: 'stands' }]);
    await at.work();
    expect(at.server.bans.size).toBe(1);
    expect([await at.caseNow(1), await at.caseNow(2)]).toMatchObject([
      { state: 'failed', failure: { code: 'overtaken' } },
      { state: 'stands' },
    ]);
    expect(at.logged().join('\n')).toContain('A later case has settled the same thing meanwhile');
  });
});

describe('killed between an act and its record', () => {
  test.each<[string, Act, string, string]>([
    ['a time-out', anHour, 'PATCH /api/v10/guilds', 'timeout'],
    ['a kick', { act: 'kick' }, 'DELETE /api/v10/guilds', 'kick'],
    ['a ban', ban, 'PUT /api/v10/guilds', 'ban'],
  ])('%s is not made again', async (_, act, at_, did) => {
    const at = await moderationAtWork();
    await at.decide({ act, member: at.max, reason });
    await at.killAt(at_);
    await at.work();
    expect(await at.caseNow(1)).toMatchObject({ state: 'stands' });
    expect(at.server.log.map((one) => one.did)).toEqual([did]);
    expect(at.requests(at_)).toBe(1);
    expect(at.mail()).toHaveLength(1);
    expect(at.logged()).toHaveLength(1);
  });

  test('a locked channel is not locked again, and gets back what it had before the first attempt', async () => {
    const at = await moderationAtWork();
    const { channel } = at.place;
    const everybody = at.state.guildId;
    const sendInThreads = 1n << 38n;
    const mine = { id: everybody, type: 0, allow: String(sendInThreads), deny: String(1n << 6n) };
    channel.permission_overwrites.push({ ...mine });
    await at.decide({ act: { act: 'lock', channel: channel.id }, reason });
    await at.killAt('/permissions/');
    await at.work();
    expect(await at.caseNow(1)).toMatchObject({ state: 'stands' });
    expect(at.requests('/permissions/')).toBe(1);
    await at.verbs.lift({ number: 1 }, at.tom);
    await at.killAt('/permissions/');
    await at.work();
    expect(await at.caseNow(1)).toMatchObject({ state: 'lifted' });
    expect(at.requests('/permissions/')).toBe(2);
    expect(channel.permission_overwrites).toEqual([mine]);
    expect(at.logged()).toHaveLength(2);
  });

  test('paused invitations are not paused anew, which would let them last longer', async () => {
    const at = await moderationAtWork();
    await at.decide({ act: { act: 'pause_invites', forMs: hour }, reason });
    await at.killAt('/incident-actions');
    const until = at.server.invitesUntil;
    await at.work();
    expect(at.server.invitesUntil).toBe(until);
    expect(at.requests('/incident-actions')).toBe(1);
    expect(await at.caseNow(1)).toMatchObject({ state: 'stands', until });
    await at.verbs.lift({ number: 1 }, at.tom);
    await at.killAt('/incident-actions');
    await at.work();
    expect([at.server.invitesUntil, at.requests('/incident-actions')]).toEqual([undefined, 2]);
  });

  test('a message to the member, and a line of the log, stand once though the nonce is forgotten', async () => {
    const at = await moderationAtWork();
    await at.decide({ act: anHour, member: at.max, reason });
    await at.killAt('messages');
    for (const one of at.state.messages) one.nonce = undefined;
    await at.work();
    expect(at.mail()).toHaveLength(1);
    await at.verbs.lift({ number: 1 }, at.tom);
    for (const one of at.state.messages) one.nonce = undefined;
    await at.work();
    expect([at.mail().length, at.logged().length]).toEqual([2, 2]);
  });

  test('an answer that is lost is looked up, not sent again', async () => {
    const at = await moderationAtWork();
    await at.decide({ act: anHour, member: at.max, reason });
    at.place.line.fail('PATCH', { kind: 'answer_lost' });
    await at.work();
    at.pass(60_000);
    await at.work();
    expect(at.requests('PATCH')).toBe(1);
    expect(await at.caseNow(1)).toMatchObject({ state: 'stands' });
  });
});
