import { expect, test } from 'vitest';
import { readInteraction } from '../../../../src/desks/discord/transport/incoming.ts';

const marie = { id: '200000000000000001', username: 'marie', global_name: 'Marie L.' };
const ana = { id: '200000000000000002', username: 'ana' };
/** Made at noon of 2026-11-26: `(moment − epoch) << 22`. */
const noon = Date.UTC(2026, 10, 26, 12);
const id = String(BigInt(noon - 1_420_070_400_000) << 22n);
const base = {
  id,
  application_id: '100000000000000001',
  token: 'worth-fifteen-minutes',
  guild_id: '300000000000000001',
  channel_id: '400000000000000001',
  member: { user: ana, nick: 'Ana (support)', roles: ['500000000000000001'], permissions: '8192' },
  locale: 'fr',
  version: 1,
};
const read = (more: object) => readInteraction({ ...base, ...more })?.interaction;

test('a press: who, with which roles, what it carried, and when', () => {
  const message = { id: '600000000000000001', flags: 64, content: 'left aside' };
  const data = { custom_id: 'card.more r1 2', component_type: 3, values: ['history'] };
  expect(read({ type: 3, message, data })).toEqual({
    kind: 'press',
    id,
    user: { id: ana.id, name: 'Ana (support)', bot: false },
    roles: ['500000000000000001'],
    permissions: 8192n,
    server: base.guild_id,
    channel: base.channel_id,
    locale: 'fr',
    at: noon,
    people: {},
    customId: 'card.more r1 2',
    values: ['history'],
    message: { id: message.id, ephemeral: true },
  });
});

test('a modal, with what was typed and chosen in labels and in rows', () => {
  const components = [
    { type: 18, component: { type: 4, custom_id: 'text', value: 'Bonjour\nMarie' } },
    { type: 18, component: { type: 3, custom_id: 'reason', values: ['spam'] } },
    { type: 18, component: { type: 21, custom_id: 'tone', value: null } },
    { type: 18, component: { type: 23, custom_id: 'sure', value: true } },
    { type: 1, components: [{ type: 4, custom_id: 'note', value: '' }] },
    { type: 10 },
  ];
  expect(read({ type: 5, data: { custom_id: 'edit r1 2', components } })).toMatchObject({
    kind: 'submit',
    customId: 'edit r1 2',
    fields: { text: 'Bonjour\nMarie', note: '' },
    chosen: { reason: ['spam'], sure: ['sure'] },
    message: undefined,
  });
});

test('a sub-command with its options, and the people named in them', () => {
  const options = [
    {
      name: 'assign',
      type: 1,
      options: [
        { name: 'number', type: 4, value: 128 },
        { name: 'who', type: 6, value: marie.id },
      ],
    },
  ];
  const resolved = { users: { [marie.id]: marie }, members: { [marie.id]: { nick: 'Marie', roles: [] } } };
  expect(read({ type: 2, data: { id: '1', type: 1, name: 'aplomb', options, resolved } })).toMatchObject({
    kind: 'command',
    name: 'aplomb',
    sub: 'assign',
    options: { number: 128, who: marie.id },
    people: { [marie.id]: { id: marie.id, name: 'Marie', bot: false } },
  });
  const plain = { id: '1', type: 1, name: 'ping', options: [{ name: 'loud', type: 5, value: true }] };
  expect(read({ type: 2, data: plain })).toMatchObject({ sub: undefined, options: { loud: true } });
});

test('somebody who is typing', () => {
  const options = [
    { name: 'show', type: 1, options: [{ name: 'number', type: 4, value: '12', focused: true }] },
  ];
  expect(read({ type: 4, data: { id: '1', type: 1, name: 'aplomb', options } })).toMatchObject({
    kind: 'complete',
    sub: 'show',
    focused: { name: 'number', value: '12' },
  });
});

test('a context menu on a message, and on a person', () => {
  const message = {
    id: '600000000000000009',
    channel_id: base.channel_id,
    author: marie,
    content: 'Is it **glass**?',
    timestamp: '2026-11-26T11:59:00.000000+00:00',
    attachments: [{ filename: 'jar.png' }],
  };
  const resolved = { messages: { [message.id]: message } };
  expect(
    read({ type: 2, data: { id: '1', type: 3, name: 'Draft a reply', target_id: message.id, resolved } }),
  ).toMatchObject({
    kind: 'menu',
    name: 'Draft a reply',
    target: {
      message: {
        id: message.id,
        channel: base.channel_id,
        author: { id: marie.id, name: 'Marie L.', bot: false },
        content: 'Is it **glass**?',
        files: ['jar.png'],
        at: noon - 60_000,
      },
    },
  });
  const people = { users: { [marie.id]: marie } };
  expect(
    read({ type: 2, data: { id: '1', type: 2, name: 'Warn', target_id: marie.id, resolved: people } }),
  ).toMatchObject({ kind: 'menu', target: { person: { name: 'Marie L.' } } });
});

test('in a direct message there is a user, no server and no roles', () => {
  const { guild_id: _server, member: _member, ...direct } = base;
  const press = { type: 3, message: { id: '6' }, data: { custom_id: 'appeal 12' } };
  expect(readInteraction({ ...direct, ...press, user: marie })?.interaction).toMatchObject({
    user: { name: 'Marie L.' },
    server: undefined,
    roles: [],
    permissions: 0n,
  });
});

test.each([
  ['a ping', { type: 1 }],
  ['a kind nobody knows', { type: 99, data: {} }],
  ['a press of nobody', { type: 3, member: undefined, message: { id: '6' }, data: { custom_id: 'x' } }],
  ['a menu on nothing', { type: 2, data: { type: 3, name: 'x', target_id: '7' } }],
  ['an id that is none', { type: 3, id: '../x', message: { id: '6' }, data: { custom_id: 'x' } }],
])('%s is no interaction of ours', (_, more) => {
  expect(read(more)).toBeUndefined();
});
