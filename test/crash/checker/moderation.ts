import type { ModerationCase } from '../../../src/core/moderation/case.ts';
import { markOf } from '../../../src/desks/discord/desk.ts';
import type { History } from '../history.ts';
import type { ModerationHistory, Ordered } from '../moderation/history.ts';
import { by } from './indexed.ts';
import type { Wrong } from './wrong.ts';

type Case = ModerationCase;

/** What the server's own log calls an act, and taking it back; the others touch nothing there. */
const did: Partial<Record<Case['act']['act'], readonly [doing: string, undoing?: string]>> = {
  timeout: ['timeout', 'end timeout'],
  ban: ['ban', 'unban'],
  kick: ['kick'],
  delete: ['delete'],
  lock: ['overwrite', 'overwrite'],
  slow: ['channel', 'channel'],
  pause_invites: ['invites paused', 'invites open'],
};
const carriedOut = new Set<Case['state']>(['stands', 'lifting', 'lifted', 'over']);
/** Nothing more may come of these by itself, except that their time ends. */
const atRest = new Set<Case['state']>(['stands', 'failed', 'declined', 'lifted', 'over']);
/** How late the end of something may be noticed, in ms. */
const lateMs = 120_000;

const idsOf = (of: Case): string =>
  `case ${of.number}, ${of.act.act} by ${of.by.kind === 'teammate' ? of.by.teammate.id : 'the bot'}`;

/** Done at the server exactly once, or told as failed; what was taken back, taken back exactly once. */
const checkActs = ({ server }: ModerationHistory, of: Case): Wrong[] => {
  const ids = idsOf(of);
  const done = server.log.filter(({ reason }) => reason.startsWith(`#${of.number} `));
  const [doing, undoing] = did[of.act.act] ?? [];
  const ended = of.state === 'lifted' || (of.state === 'over' && of.act.act === 'ban');
  const expected = doing === undefined || !carriedOut.has(of.state) ? 0 : ended && undoing === doing ? 2 : 1;
  const times = done.filter((one) => one.did === doing).length;
  const undone = undoing === doing ? 0 : done.filter((one) => one.did === undoing).length;
  return [
    ...(times > expected
      ? [{ what: 'twice' as const, ids, why: `it is ${of.state}, and was done ${times} times` }]
      : []),
    ...(times < expected
      ? [{ what: 'lost' as const, ids, why: `it is ${of.state}, and was done ${times} times` }]
      : []),
    ...(undone > 1 ? [{ what: 'twice' as const, ids, why: `it was taken back ${undone} times` }] : []),
    ...(atRest.has(of.state) ? [] : [{ what: 'stuck' as const, ids, why: `it is ${of.state} for good` }]),
  ];
};

/** A ban that was done was meant by two different people. */
const checkSecond = ({ agreed, incidents }: ModerationHistory, of: Case): Wrong[] => {
  if (of.act.act !== 'ban' || !carriedOut.has(of.state) || of.by.kind !== 'teammate') return [];
  const asked = incidents.find(({ matter }) => matter.about === 'second' && matter.caseId === of.id);
  const proposer = of.by.teammate.id;
  const yes = agreed.some(({ user, incidentId }) => incidentId === asked?.id && user !== proposer);
  const second = of.secondBy?.id;
  return yes && second !== undefined && second !== proposer
    ? []
    : [{ what: 'unapproved', ids: idsOf(of), why: 'no second person agreed to it' }];
};

/** How somebody stands at the server is what their case says. */
const checkStanding = ({ server }: ModerationHistory, of: Case, now: number): Wrong[] => {
  const id = of.member?.id ?? '';
  const ids = idsOf(of);
  const until = of.until ?? Infinity;
  const wrong = (why: string): Wrong[] => [{ what: 'stuck', ids, why }];
  if (of.state === 'stands' && until + lateMs < now) return wrong('its time is over, and nobody noticed');
  if (of.act.act === 'timeout' && of.state === 'stands') {
    const there = server.timedOut.get(id);
    return until < now || (there !== undefined && Math.abs(there - until) < 2_000)
      ? []
      : [{ what: 'lost', ids, why: 'they are not timed out until then' }];
  }
  if (
    of.act.act === 'timeout' &&
    of.state === 'lifted' &&
    server.timedOut.has(id) &&
    !server.gone.includes(id)
  )
    return wrong('it was taken back, and they are timed out');
  if (of.act.act !== 'ban' || (of.state !== 'stands' && of.state !== 'lifted')) return [];
  const banned = server.banned.includes(id);
  if (of.state === 'stands') return banned ? [] : [{ what: 'lost', ids, why: 'they are not banned' }];
  return banned ? wrong('it was taken back, and they are banned') : [];
};

/** The member read of it once, where their door was open; the log has a line of it. */
const checkTold = ({ server }: ModerationHistory, of: Case): Wrong[] => {
  const ids = idsOf(of);
  const mail = server.mail.filter(
    ({ member, text }) => member === of.member?.id && text.includes(`case ${of.number}.`),
  );
  const first = mail.filter(({ text }) => text.includes('The reason: '));
  const lines = server.lines.filter((line) => line.startsWith(`Case ${of.number} `));
  return [
    ...(of.told === 'told' && first.length === 0
      ? [{ what: 'lost' as const, ids, why: 'the member was not told' }]
      : []),
    ...(first.length > 1
      ? [{ what: 'twice' as const, ids, why: `the member was told ${first.length} times` }]
      : []),
    ...(carriedOut.has(of.state) && lines.length === 0
      ? [{ what: 'lost' as const, ids, why: 'the log has no line of it' }]
      : []),
    ...(new Set(lines).size < lines.length
      ? [{ what: 'twice' as const, ids, why: 'the log has a line of it twice' }]
      : []),
  ];
};

/** What a moderator was told is taken is one case, or they were told why not. */
const checkOrder = ({ cases }: ModerationHistory, told: History['told'], of: Ordered): Wrong[] => {
  const found = cases.filter(({ reason }) => reason === of.reason);
  const ids = `"${of.reason}" by ${of.user}`;
  if (found.length > 1) return [{ what: 'twice', ids, why: `${found.length} cases` }];
  const answered = told.some(
    ({ user, channel, at }) => user === of.user && channel === of.channel && at >= of.at,
  );
  return of.acknowledged && found.length === 0 && !answered
    ? [{ what: 'lost', ids, why: 'it was taken, but is no case, and nobody said why' }]
    : [];
};

/** Each matter has one card, which asks for nothing once it is settled. */
const checkCards = ({ incidents, server }: ModerationHistory): Wrong[] =>
  incidents.flatMap((incident): Wrong[] => {
    const ids = `card of ${incident.matter.about} ${incident.id}`;
    const cards = server.cards.filter(({ mark }) => mark === markOf(incident.id));
    if (cards.length === 0) return [{ what: 'lost', ids, why: 'it does not stand' }];
    if (cards.length > 1) return [{ what: 'twice', ids, why: `${cards.length} of them stand` }];
    if (incident.state === 'open') return [{ what: 'stuck', ids, why: 'nobody settled it' }];
    return (cards[0]?.offers.length ?? 0) > 0
      ? [{ what: 'stuck', ids, why: 'it is settled, and asks on' }]
      : [];
  });

const checkReports = ({ reports, incidents, server }: ModerationHistory, told: History['told']): Wrong[] => {
  const matters = new Map(
    incidents.flatMap(({ matter }) =>
      matter.about === 'report' ? [[matter.message.id, matter] as const] : [],
    ),
  );
  const lost = reports
    .filter(({ acknowledged, message, reporter, at }) => {
      const answered = told.some((one) => one.user === reporter.id && one.at >= at);
      return acknowledged && !(matters.has(message) && answered);
    })
    .map(({ message }): Wrong => ({
      what: 'lost',
      ids: `report of ${message}`,
      why: 'no card, or no thanks',
    }));
  const reporters = by(reports, ({ message }) => message);
  const more = [...matters].flatMap(([id, { count }]): Wrong[] => {
    const most = new Set(reporters(id).map(({ reporter }) => reporter.id)).size;
    return count > most
      ? [{ what: 'twice', ids: `report of ${id}`, why: `${count} reports of ${most} members` }]
      : [];
  });
  const said = [
    ...server.mail.map(({ text }) => text),
    ...server.lines,
    ...server.cards.map(({ words }) => words),
  ].join('\n');
  const named = reports
    .filter(({ reporter }) => said.includes(reporter.name) || said.includes(reporter.id))
    .map(({ reporter }): Wrong => ({
      what: 'unapproved',
      ids: reporter.id,
      why: 'whoever reported was named',
    }));
  return [...lost, ...more, ...named];
};

/** One crowd is one card, however many processes saw it come. */
const checkRaids = ({ incidents }: ModerationHistory): Wrong[] => {
  const raids = incidents.filter(({ matter }) => matter.about === 'joins');
  return raids.length > 1 ? [{ what: 'twice', ids: 'raid', why: `${raids.length} cards of one crowd` }] : [];
};

const checkLock = ({ server, cases }: ModerationHistory): Wrong[] =>
  server.locked && !cases.some(({ act, state }) => act.act === 'lock' && state === 'stands')
    ? [{ what: 'stuck', ids: 'lounge', why: 'it is locked, and no case says so' }]
    : [];

/** Everything between members and moderators that breaks a promise. */
export const checkModeration = (of: ModerationHistory, told: History['told'], now: number): Wrong[] => [
  ...of.cases.flatMap((one) => [
    ...checkActs(of, one),
    ...checkSecond(of, one),
    ...checkStanding(of, one, now),
    ...checkTold(of, one),
  ]),
  ...of.orders.flatMap((one) => checkOrder(of, told, one)),
  ...checkCards(of),
  ...checkReports(of, told),
  ...checkRaids(of),
  ...checkLock(of),
];
