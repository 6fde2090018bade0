import { expect, onTestFinished, test } from 'vitest';
import type { Route } from '../../../src/core/routing.ts';
import { createRights } from '../../../src/app/rights.ts';
import { discordMembership } from '../../../src/desks/discord/transport/rights.ts';
import { createDiscordWeb } from '../../../src/desks/discord/transport/web.ts';
import { startFakeDiscord } from '../../support/discord/place.ts';

const moderators = '123456789012345678';
const nobody = { reader: [], writer: [], approver: [], admin: [] };

const atWork = async (roles: Partial<Route['roles']>) => {
  const place = await startFakeDiscord();
  onTestFinished(() => place.close());
  let ahead = 0;
  const world = { now: () => Date.now() + ahead };
  const web = createDiscordWeb({ token: place.token, apiUrl: `${place.line.url}/api`, world });
  const route: Route = {
    name: 'community',
    match: {},
    channels: { discord: '1' },
    language: 'en',
    timezone: 'UTC',
    roles: { ...nobody, ...roles },
    escalation: [],
  };
  const discord = discordMembership({ server: place.state.guildId, web, world });
  const rights = createRights([route], { discord });
  const roleOf = (id: string, name = 'community') => rights.roleOf({ desk: 'discord', id, name: 'x' }, name);
  return { place, rights, roleOf, pass: (ms: number) => void (ahead += ms) };
};

test('a role, a person and everyone; the highest counts, and Slack ids in the same list are none of ours', async () => {
  const { place, roleOf, rights } = await atWork({
    writer: ['everyone'],
    approver: [`@&${moderators}`, 'S0APPROVERS'],
    admin: ['@222222222222222222', 'U0ANA'],
  });
  const lea = place.state.user('Lea', [moderators]);
  expect(await roleOf(lea.id)).toBe('approver');
  expect(await roleOf(place.state.user('Marie').id)).toBe('writer');
  expect(await roleOf('222222222222222222')).toBe('admin');
  expect(await roleOf('333333333333333333')).toBe('writer');
  expect(await rights.roleOf({ desk: 'slack', id: 'U0ANA', name: 'Ana' }, 'community')).toBeUndefined();
  expect(await rights.whoCan('approver', 'community', 'discord')).toEqual([
    `<@&${moderators}>`,
    '<@222222222222222222>',
  ]);
});

test('a role that was taken away counts no more within half a minute; while Discord is away the last known hold', async () => {
  const { place, roleOf, pass } = await atWork({ approver: [`@&${moderators}`] });
  const lea = place.state.user('Lea', [moderators]);
  expect(await roleOf(lea.id)).toBe('approver');
  pass(31_000);
  place.line.fail('GET', { kind: 'status', status: 503 });
  expect(await roleOf(lea.id)).toBe('approver');
  lea.roles.splice(0);
  expect(await roleOf(lea.id)).toBeUndefined();
  place.line.fail('GET', { kind: 'status', status: 503 });
  expect(await roleOf(place.state.user('Tom', [moderators]).id)).toBeUndefined();
});
