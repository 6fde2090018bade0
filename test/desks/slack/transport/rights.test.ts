import { expect, test } from 'vitest';
import type { Route } from '../../../../src/core/routing.ts';
import { createRights } from '../../../../src/app/rights.ts';
import { slackMembership } from '../../../../src/desks/slack/transport/rights.ts';
import type { Read } from '../../../../src/desks/slack/transport/web-reads.ts';

const route = (name: string, roles: Partial<Route['roles']>): Route => ({
  name,
  match: {},
  channels: { slack: '#c' },
  language: 'en',
  timezone: 'UTC',
  roles: { reader: [], writer: [], approver: [], admin: [], ...roles },
  escalation: [],
});
const who = (id: string) => ({ desk: 'slack' as const, id, name: id });

const setUp = () => {
  const away: Read<{ users: string[] }> = { ok: false, error: 'unreachable', ambiguous: true };
  const state: { now: number; asked: number; answer: Read<{ users: string[] }> } = {
    now: 0,
    asked: 0,
    answer: away,
  };
  const routes = [
    route('main', { reader: ['everyone'], writer: ['U2'], approver: ['S1', 'U3'], admin: ['U4'] }),
    route('legal', { approver: ['S1'] }),
  ];
  const slack = slackMembership({
    web: {
      groupMembers: () => {
        state.asked += 1;
        return Promise.resolve(state.answer);
      },
    },
    world: { now: () => state.now },
  });
  const rights = createRights(routes, { slack });
  return { rights, state };
};
const members = (...users: string[]): Read<{ users: string[] }> => ({ ok: true, users });

test('the highest role counts: by person, by group, by everyone, per route', async () => {
  const { rights, state } = setUp();
  state.answer = members('U5');
  expect(await rights.roleOf(who('U4'), 'main')).toBe('admin');
  expect(await rights.roleOf(who('U5'), 'main')).toBe('approver');
  expect(await rights.roleOf(who('U2'), 'main')).toBe('writer');
  expect(await rights.roleOf(who('U9'), 'main')).toBe('reader');
  expect(await rights.roleOf(who('U4'), 'legal')).toBeUndefined();
  expect(await rights.roleOf(who('U4'), 'no such route')).toBe('admin');
  expect(await rights.roleOf(who('U5'), 'no such route')).toBeUndefined();
  expect(await rights.roleOf({ ...who('U4'), desk: 'discord' }, 'main')).toBeUndefined();
  expect(state.asked).toBe(1);
});

test('a role taken away binds within 30 seconds', async () => {
  const { rights, state } = setUp();
  state.answer = members('U5');
  expect(await rights.roleOf(who('U5'), 'legal')).toBe('approver');
  state.answer = members();
  state.now = 29_000;
  expect(await rights.roleOf(who('U5'), 'legal')).toBe('approver');
  state.now = 31_000;
  expect(await rights.roleOf(who('U5'), 'legal')).toBeUndefined();
});

test('presses at the same moment ask Slack once', async () => {
  const { rights, state } = setUp();
  state.answer = members('U5');
  const asked = await Promise.all(Array.from({ length: 20 }, () => rights.roleOf(who('U5'), 'legal')));
  expect(new Set(asked)).toEqual(new Set(['approver']));
  expect(state.asked).toBe(1);
});

test('Slack away: never known gives no right, the last known holds, and a deleted group gives none', async () => {
  const { rights, state } = setUp();
  expect(await rights.roleOf(who('U5'), 'legal')).toBeUndefined();
  expect(await rights.roleOf(who('U5'), 'main')).toBe('reader');
  state.answer = members('U5');
  expect(await rights.roleOf(who('U5'), 'legal')).toBe('approver');
  state.answer = { ok: false, error: 'ratelimited', ambiguous: false };
  state.now = 3_600_000;
  expect(await rights.roleOf(who('U5'), 'legal')).toBe('approver');
  state.answer = { ok: false, error: 'no_such_subteam', ambiguous: false };
  expect(await rights.roleOf(who('U5'), 'legal')).toBeUndefined();
});

test('who can is told as mentions, higher roles included', async () => {
  const { rights } = setUp();
  expect(await rights.whoCan('approver', 'main', 'slack')).toEqual(['<@&S1>', '<@U3>', '<@U4>']);
  expect(await rights.whoCan('reader', 'main', 'slack')).toEqual(['<@U2>', '<@&S1>', '<@U3>', '<@U4>']);
  expect(await rights.whoCan('admin', 'main', 'discord')).toEqual([]);
});
