import { expect, test } from 'vitest';
import { newIncident } from '../../src/core/moderation/incident.ts';
import type { Incident } from '../../src/core/moderation/incident.ts';
import type { ModerationCase } from '../../src/core/moderation/case.ts';
import { markOf } from '../../src/desks/discord/desk.ts';
import { checkModeration } from './checker/moderation.ts';
import type { ModerationHistory } from './moderation/history.ts';

const noon = Date.UTC(2026, 10, 23, 12);
const hour = 3_600_000;
const [tom, ana] = ['Tom', 'Ana'].map((name) => ({ desk: 'discord' as const, id: `id-${name}`, name }));
if (!tom || !ana) throw new Error('nobody moderates');
const max = { id: 'id-Max', name: 'Max' };
const reason = 'It calls names, no 1.';

const timeOut: ModerationCase = {
  id: 'case1',
  number: 1,
  version: 4,
  place: 'discord',
  act: { act: 'timeout', forMs: hour },
  member: max,
  reason,
  by: { kind: 'teammate', teammate: tom },
  state: 'stands',
  begunAt: noon,
  until: noon + hour,
  told: 'told',
  createdAt: noon,
  updatedAt: noon,
};
const message = { channel: '1', id: 'm1', author: max, text: 'vermin' };
const report: Incident = {
  ...newIncident(
    {
      id: 'i1',
      place: 'discord',
      key: 'report 1 m1',
      matter: { about: 'report', message, count: 1, reasons: [] },
    },
    noon,
  ),
  state: 'settled',
  cases: [1],
};
const order = { user: tom.id, channel: 'C', reason, at: noon, acknowledged: true };
const mail = { member: max.id, text: `Hello Max,\n\nThe reason: ${reason}\n\nThis is case 1. If you see it` };
const server: ModerationHistory['server'] = {
  log: [{ did: 'timeout', reason: `#1 Tom: ${reason}` }],
  mail: [mail],
  lines: [`Case 1 · time-out · Max (id-Max) · by Tom · ${reason}`],
  cards: [{ mark: markOf('i1'), words: 'Report by a member', offers: [] }],
  timedOut: new Map([[max.id, noon + hour]]),
  banned: [],
  gone: [],
  locked: false,
};
const told = [
  { user: 'id-Quill', channel: '1', at: noon, text: 'Thank you' },
  { user: tom.id, channel: 'C', at: noon, text: 'Case #1' },
];
const honest: ModerationHistory = {
  reports: [
    {
      reporter: { id: 'id-Quill', name: 'Quill' },
      channel: '1',
      message: 'm1',
      at: noon,
      acknowledged: true,
    },
  ],
  orders: [order],
  agreed: [],
  server,
  cases: [timeOut],
  incidents: [report],
};

const found = (
  {
    server: seen,
    ...more
  }: Partial<Omit<ModerationHistory, 'server'>> & { server?: Partial<typeof server> } = {},
  said = told,
  now = noon + 1_000,
): string[] =>
  checkModeration({ ...honest, ...more, server: { ...server, ...seen } }, said, now).map(
    ({ what, why }) => `${what}: ${why}`,
  );

test('an honest server is right', () => {
  expect(found()).toEqual([]);
});

test('an act is done once, and taken back once', () => {
  const [did] = server.log;
  if (!did) throw new Error('nothing was done');
  expect(found({ server: { log: [] } })).toEqual(['lost: it is stands, and was done 0 times']);
  expect(found({ server: { log: [did, did] } })).toEqual(['twice: it is stands, and was done 2 times']);
  const back = { ...did, did: 'end timeout' };
  const lifted = { cases: [{ ...timeOut, state: 'lifted' as const }] };
  expect(found({ ...lifted, server: { log: [did, back], timedOut: new Map() } })).toEqual([]);
  expect(found({ ...lifted, server: { log: [did, back, back], timedOut: new Map() } })).toEqual([
    'twice: it was taken back 2 times',
  ]);
  expect(found({ ...lifted, server: { log: [did, back] } })).toEqual([
    'stuck: it was taken back, and they are timed out',
  ]);
  expect(found({ ...lifted, server: { log: [did], gone: [max.id] } })).toEqual([]);
  expect(found({ cases: [{ ...timeOut, state: 'due' }], server: { log: [] } })).toEqual([
    'stuck: it is due for good',
  ]);
  const lock = { ...timeOut, act: { act: 'lock' as const, channel: '1' }, state: 'lifted' as const };
  const overwrite = { ...did, did: 'overwrite' };
  expect(found({ cases: [lock], server: { log: [overwrite, overwrite] } })).toEqual([]);
  expect(found({ cases: [lock], server: { log: [overwrite, overwrite], locked: true } })).toEqual([
    'stuck: it is locked, and no case says so',
  ]);
});

test('somebody stands as their case says, until its time is over', () => {
  expect(found({ server: { timedOut: new Map() } })).toEqual(['lost: they are not timed out until then']);
  expect(found({}, told, noon + 2 * hour)).toEqual(['stuck: its time is over, and nobody noticed']);
});

test('a ban is meant by two', () => {
  const act = { act: 'ban' as const, deleteMs: 0 };
  const ban = { ...timeOut, act, until: undefined, secondBy: ana };
  const done = { log: [{ did: 'ban', reason: '#1 Tom: x' }], banned: [max.id] };
  const asked: Incident = { ...report, id: 'i2', matter: { about: 'second', caseId: 'case1' } };
  const cards = [...server.cards, { mark: markOf('i2'), words: '', offers: [] }];
  const of = { cases: [ban], incidents: [report, asked], server: { ...done, cards } };
  expect(found({ ...of, agreed: [{ user: ana.id, incidentId: 'i2' }] })).toEqual([]);
  expect(found({ ...of, agreed: [{ user: tom.id, incidentId: 'i2' }] })).toEqual([
    'unapproved: no second person agreed to it',
  ]);
  expect(found({ ...of, cases: [{ ...ban, secondBy: undefined }] })).toEqual([
    'unapproved: no second person agreed to it',
  ]);
});

test('the member and the log are told once; a card stands once, and asks for nothing once it is settled', () => {
  expect(found({ server: { mail: [mail, mail] } })).toEqual(['twice: the member was told 2 times']);
  expect(found({ server: { mail: [] } })).toEqual(['lost: the member was not told']);
  const [line = ''] = server.lines;
  expect(found({ server: { lines: [line, line] } })).toEqual(['twice: the log has a line of it twice']);
  expect(found({ server: { lines: [] } })).toEqual(['lost: the log has no line of it']);
  const [card] = server.cards;
  if (!card) throw new Error('no card stands');
  expect(found({ server: { cards: [] } })).toEqual(['lost: it does not stand']);
  expect(found({ server: { cards: [card, card] } })).toEqual(['twice: 2 of them stand']);
  expect(found({ server: { cards: [{ ...card, offers: ['mod.leave i1'] }] } })).toEqual([
    'stuck: it is settled, and asks on',
  ]);
});

test('what was taken is a case or answered; who reported is nowhere; a crowd is one card', () => {
  const other = { ...order, reason: 'no 2' };
  expect(found({ orders: [order, other] }, told.slice(0, 1))).toEqual([
    'lost: it was taken, but is no case, and nobody said why',
  ]);
  expect(found({ cases: [timeOut, { ...timeOut, id: 'case2', number: 2 }] })).toContain('twice: 2 cases');
  expect(found({ incidents: [] })).toEqual(['lost: no card, or no thanks']);
  const [card] = server.cards;
  const naming = { cards: [{ mark: markOf('i1'), words: 'Quill says so', offers: card?.offers ?? [] }] };
  expect(found({ server: naming })).toEqual(['unapproved: whoever reported was named']);
  const raid = (id: string): Incident => ({
    ...report,
    id,
    matter: { about: 'joins', count: 10, sinceMs: 60_000 },
  });
  const cards = [...server.cards, ...['r1', 'r2'].map((id) => ({ mark: markOf(id), words: '', offers: [] }))];
  expect(found({ incidents: [report, raid('r1'), raid('r2')], server: { cards } })).toEqual([
    'twice: 2 cards of one crowd',
  ]);
});
