import { expect, test } from 'vitest';
import { check } from './checker.ts';
import type { AuditRow, FinalReview, History, Press } from './history.ts';

const tom = 'U0TOM00001';
const ana = 'U0ANA00001';
const at = (second: number): number => 1_000 * second;
const text = 'Thank you for asking.';

const row = (action: string, second: number, more: Partial<AuditRow> = {}): AuditRow => ({
  reviewId: 'r1',
  action,
  at: at(second),
  ...more,
});
const press = (second: number, more: Partial<Press> = {}): Press => ({
  at: at(second),
  user: tom,
  does: 'approve',
  channel: 'C1',
  reviewId: 'r1',
  revision: 1,
  text,
  acknowledged: true,
  ...more,
});
const approved = [
  row('received', 1),
  row('drafted', 2),
  row('approve', 4, { user: tom, revision: 1, deliveryId: 'd1' }),
  row('posting', 5),
  row('posted', 6, { deliveryId: 'd1' }),
];
const review = (more: Partial<FinalReview> = {}): FinalReview => ({
  id: 'r1',
  place: 'shop',
  commentId: 'c1',
  state: 'posted',
  version: approved.length,
  deliveryId: 'd1',
  ...more,
});

/** One comment, approved by Tom and posted; what a doctored history changes is laid over it. */
const history = (
  more: Partial<Omit<History, 'final'>> = {},
  final: Partial<History['final']> = {},
): History => ({
  desks: ['slack'],
  comments: [{ place: 'shop', id: 'c1', word: 'PLACE1X1', approvals: 1 }],
  replies: [{ place: 'shop', id: 'p1', parentId: 'c1', text, deliveryId: 'd1' }],
  cards: [
    {
      desk: 'slack',
      channel: 'C1',
      ts: '1.1',
      reviewId: 'r1',
      words: 'Do you ship to PLACE1X1? Posted',
      offers: ['card.history'],
    },
  ],
  presses: [press(3)],
  told: [],
  ...more,
  final: {
    reviews: [review()],
    audit: approved,
    cards: [{ reviewId: 'r1', desk: 'slack', messageId: '1.1', upToDate: true }],
    jobs: { waiting: 0, gaveUp: 0 },
    ...final,
  },
});
const found = (of: History): string[] => check(of).map(({ what, why }) => `${what}: ${why}`);
const [reply] = history().replies;
const [card] = history().cards;
if (!reply || !card) throw new Error('the honest history is empty');

test('an honest history is right', () => {
  expect(check(history())).toEqual([]);
});

test('a comment left without a reply is right too', () => {
  const audit = [...approved.slice(0, 2), row('leave', 4, { user: tom })];
  const left = history(
    {
      replies: [],
      cards: [{ ...card, offers: ['card.reopen', 'card.history'] }],
      presses: [press(3, { does: 'leave' })],
    },
    { reviews: [review({ state: 'dismissed', version: 3 })], audit },
  );
  expect(check(left)).toEqual([]);
});

test('lost: the comment, its card, its reply, its audit, a press', () => {
  expect(found(history({}, { reviews: [] }))).toContain('lost: no review');
  expect(found(history({ cards: [] }))).toEqual(['lost: no card stands']);
  expect(found(history({ cards: [{ ...card, words: 'PLACE1X2' }] }))).toEqual([
    'lost: its card shows another comment',
  ]);
  expect(
    found(history({}, { cards: [{ reviewId: 'r1', desk: 'slack', messageId: '2.2', upToDate: true }] })),
  ).toEqual(['lost: the card that stands is not the one that is kept up to date']);
  expect(found(history({ replies: [] }))).toEqual(['lost: it is called posted, and nothing stands there']);
  expect(found(history({}, { audit: approved.slice(0, 4) }))).toEqual(['lost: 5 changes, 4 in the audit']);
  expect(found(history({ presses: [press(3), press(3.5, { user: ana })] }))).toEqual([
    'lost: "approve" at 3500 was taken, but neither carried out nor refused',
  ]);
});

test('twice: replies, cards, reviews', () => {
  const again = { ...reply, id: 'p2' };
  expect(found(history({ replies: [reply, again] }))).toEqual(['twice: 2 replies stand']);
  expect(found(history({ cards: [card, { ...card, ts: '1.2' }] }))).toEqual(['twice: 2 cards stand']);
  expect(found(history({}, { reviews: [review(), review({ id: 'r2' })] }))).toEqual(['twice: 2 reviews']);
});

test('with two desks a comment has one card at each, and the twin closes', () => {
  const desks = ['slack', 'discord'];
  const known = ['slack', 'discord'].map((desk, nth) => ({
    reviewId: 'r1',
    desk,
    messageId: `${nth + 1}.1`,
    upToDate: true,
  }));
  const twin = { ...card, desk: 'discord', channel: 'D1', ts: '2.1' };
  expect(check(history({ desks, cards: [card, twin] }, { cards: known }))).toEqual([]);
  expect(found(history({ desks }, { cards: known }))).toEqual(['lost: no card stands']);
  const again = { ...twin, ts: '2.2' };
  expect(found(history({ desks, cards: [card, twin, again] }, { cards: known }))).toEqual([
    'twice: 2 cards stand',
  ]);
  const open = { ...twin, offers: ['card.approve'] };
  expect(found(history({ desks, cards: [card, open] }, { cards: known }))).toEqual([
    'stuck: it is posted, but its card offers card.approve',
  ]);
});

test('unapproved: another text, nobody, too few, withdrawn, left, under no comment', () => {
  const others = 'unapproved: 0 of 1 approved exactly this text';
  expect(found(history({ replies: [{ ...reply, text: `${text} ` }] }))).toEqual([others]);
  expect(found(history({ presses: [] }))).toEqual([others]);
  expect(found(history({ presses: [press(3, { user: ana }), press(3, { revision: 2 })] }))).toContain(others);
  expect(found(history({ replies: [{ ...reply, deliveryId: 'd2' }] }))).toEqual([
    'unapproved: no approval holds for it',
  ]);
  const grave = [{ place: 'shop', id: 'c1', word: 'PLACE1X1', approvals: 2 as const }];
  expect(found(history({ comments: grave }))).toEqual(['unapproved: 1 of 2 approved exactly this text']);
  const left = history({}, { reviews: [review({ state: 'dismissed' })] });
  expect(found(left)).toEqual(['unapproved: it was left without a reply, and one stands there']);
  const stray = { ...reply, id: 'p9', parentId: 'c9' };
  expect(found(history({ replies: [reply, stray] }))).toEqual(['unapproved: it answers no comment']);
});

test('unapproved: withdrawn, and sent by an approval from before', () => {
  const back = row('withdraw', 4.5, { user: ana });
  const taken = [...approved.slice(0, 3), back, ...approved.slice(3)];
  const version = { reviews: [review({ version: taken.length })] };
  const withdrawn = press(4.4, { user: ana, does: 'withdraw' });
  expect(found(history({ presses: [press(3), withdrawn] }, { ...version, audit: taken }))).toEqual([
    'unapproved: no approval holds for it',
  ]);
  const replayed = row('approve', 4.8, { user: tom, revision: 1, deliveryId: 'd2' });
  const audit = [...approved.slice(0, 3), back, replayed, ...approved.slice(3)];
  const sent = { reviews: [review({ version: audit.length, deliveryId: 'd2' })], audit };
  const replies = [{ ...reply, deliveryId: 'd2' }];
  expect(found(history({ replies, presses: [press(3), withdrawn] }, sent))).toEqual([
    'unapproved: 0 of 1 approved exactly this text',
  ]);
  expect(found(history({ replies, presses: [press(3), withdrawn, press(4.7)] }, sent))).toEqual([]);
});

test('stuck: a state nobody ends, a card that asks on, a card out of date, jobs', () => {
  const waiting = history({ replies: [] }, { reviews: [review({ state: 'posting' })] });
  expect(found(waiting)).toEqual(['stuck: it is posting for good']);
  expect(found(history({ cards: [{ ...card, offers: ['card.approve'] }] }))).toEqual([
    'stuck: it is posted, but its card offers card.approve',
  ]);
  expect(
    found(history({}, { cards: [{ reviewId: 'r1', desk: 'slack', messageId: '1.1', upToDate: false }] })),
  ).toEqual(['stuck: its card is out of date']);
  expect(found(history({}, { jobs: { waiting: 1, gaveUp: 2 } }))).toEqual([
    'stuck: 1 wait',
    'stuck: 2 gave up',
  ]);
});

test('a press that was carried out late or refused is answered, each by an answer of its own', () => {
  const told = { user: tom, channel: 'C1', text: 'Too late' };
  expect(check(history({ presses: [press(2.5), press(3)], told: [{ ...told, at: at(3.1) }] }))).toEqual([]);
  expect(found(history({ presses: [press(2.5), press(3)], told: [{ ...told, at: at(2.4) }] }))).toHaveLength(
    1,
  );
  expect(
    found(history({ presses: [press(2.5), press(3)], told: [{ ...told, channel: 'C2', at: at(3.1) }] })),
  ).toHaveLength(1);
  expect(check(history({ presses: [press(2.5, { acknowledged: false }), press(3)] }))).toEqual([]);
});
