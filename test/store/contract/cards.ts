import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { CardTurn, Store } from '../../../src/app/ports/store.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { openerOf, present, received, start } from './harness.ts';
import type { Engine, Opened } from './harness.ts';

const place = { desk: 'slack', channel: 'C1' } as const;
const turn = (
  { store, world }: Opened<Store>,
  channel = 'C1',
  leaseMs = 1_000,
): Promise<CardTurn | undefined> => store.claimCard('slack', channel, world.at, leaseMs);
const draw = ({ store }: Opened<Store>, held: CardTurn, version: number): Promise<boolean> =>
  store.transaction((tx) => tx.cards.drawn(held, { messageId: `m-${held.reviewId}`, version }));
const save = ({ store }: Opened<Store>, review: Review): Promise<boolean> =>
  store.transaction((tx) => tx.reviews.save(review));

const placed = (
  { store }: Opened<Store>,
  id: string,
  over: Parameters<typeof received>[2] = {},
): Promise<Review> =>
  store.transaction(async (tx) => {
    const review = await received(tx, id, over);
    await tx.cards.place({ reviewId: id, ...place });
    return review;
  });
const drawAll = async (on: Opened<Store>): Promise<string[]> => {
  const held = await turn(on);
  if (held === undefined) return [];
  await draw(on, held, 99);
  return [held.reviewId, ...(await drawAll(on))];
};

/** The promises about cards. */
export const cardsContract = (engine: Engine): void => {
  const open = openerOf(engine);

  test('a card is drawn when placed and again when its review changed, not in between', async () => {
    const on = await open();
    const review = await placed(on, 'r1');
    expect(await on.store.channelsWaiting('slack', start)).toEqual(['C1']);
    expect(await on.store.channelsWaiting('discord', start)).toEqual([]);
    const first = present(await turn(on));
    expect(first).toEqual({ reviewId: 'r1', ...place, shown: 0, attempts: 1, lease: first.lease });
    expect(await draw(on, first, 1)).toBe(true);
    expect(await turn(on)).toBeUndefined();
    expect(await on.store.channelsWaiting('slack', start)).toEqual([]);
    await save(on, { ...review, version: 2 });
    expect(await turn(on)).toMatchObject({ shown: 1, messageId: 'm-r1', attempts: 1 });
  });

  test('a review that changes while its card is drawn has it drawn once more', async () => {
    const on = await open();
    const review = await placed(on, 'r1');
    const held = present(await turn(on));
    await save(on, { ...review, version: 2 });
    await save(on, { ...review, version: 3 });
    expect(await turn(on)).toBeUndefined();
    await draw(on, held, 1);
    await draw(on, present(await turn(on)), 3);
    expect(await turn(on)).toBeUndefined();
  });

  test('a redraw asked for while a card is being drawn is done after it, once', async () => {
    const on = await open();
    await placed(on, 'r1');
    await placed(on, 'r2');
    const first = present(await turn(on));
    const redraw = (): Promise<void> => on.store.transaction((tx) => tx.cards.redrawOpen());
    await redraw();
    await draw(on, first, 1);
    expect(await drawAll(on)).toEqual(['r1', 'r2']);
    await redraw();
    expect(await on.store.read((tx) => tx.cards.of('r1'))).toMatchObject([{ shown: 0, messageId: 'm-r1' }]);
    const held = present(await turn(on));
    await redraw();
    await on.store.transaction((tx) => tx.cards.failed(held, 'rate limited', start));
    expect((await drawAll(on)).sort()).toEqual(['r1', 'r2']);
  });

  test('the card of one review is drawn again on demand, and no other', async () => {
    const on = await open();
    await placed(on, 'r1');
    await placed(on, 'r2');
    await drawAll(on);
    await on.store.transaction((tx) => tx.cards.redraw('r2'));
    expect(await drawAll(on)).toEqual(['r2']);
  });

  test('placing again keeps the message; a second channel has its own card', async () => {
    const on = await open();
    await placed(on, 'r1');
    await draw(on, present(await turn(on)), 1);
    await on.store.transaction(async (tx) => {
      await tx.cards.place({ reviewId: 'r1', ...place });
      await tx.cards.place({ reviewId: 'r1', ...place, channel: 'C2' });
    });
    const cards = await on.store.read((tx) => tx.cards.of('r1'));
    expect(cards.map(({ channel, messageId, shown }) => [channel, messageId, shown])).toEqual([
      ['C1', 'm-r1', 1],
      ['C2', undefined, 0],
    ]);
    expect((await turn(on, 'C2'))?.channel).toBe('C2');
    const found = await on.store.read(async (tx) => [
      await tx.cards.byMessage('slack', 'C1', 'm-r1'),
      await tx.cards.byMessage('slack', 'C2', 'm-r1'),
      await tx.cards.byMessage('discord', 'C1', 'm-r1'),
    ]);
    expect(found).toEqual(['r1', undefined, undefined]);
  });

  test('a card placed while its review is being saved misses no version', async () => {
    const on = await open();
    const review = await on.store.transaction((tx) => received(tx, 'r1'));
    const saved = Promise.withResolvers<void>();
    const saving = on.store.transaction(async (tx) => {
      await tx.reviews.save({ ...review, version: 2 });
      saved.resolve();
      await pause(30);
    });
    await saved.promise;
    await on.store.transaction((tx) => tx.cards.place({ reviewId: 'r1', ...place }));
    await saving;
    await draw(on, present(await turn(on)), 1);
    expect(await turn(on)).toBeDefined();
  });

  test('the most severe comes first, then whom somebody must look after, what was decided, the rest; the snoozed last', async () => {
    const on = await open();
    const by = { desk: 'slack', id: 'U1', name: 'Ana' } as const;
    await placed(on, 'new', { createdAt: 9 });
    await placed(on, 'old', { createdAt: 1 });
    await placed(on, 'decided later', { updatedAt: 60, last: { by, at: 60, did: 'edit' } });
    await placed(on, 'decided', { updatedAt: 50, last: { by, at: 50, did: 'edit' } });
    await placed(on, 'unsure', { updatedAt: 70, state: 'unsure', last: { by, at: 10, did: 'approve' } });
    await placed(on, 'severe', { createdAt: 9, severity: 'severe' });
    await placed(on, 'asleep', { severity: 'severe', snoozedUntil: start + 1 });
    await placed(on, 'awake', { severity: 'heated', snoozedUntil: start });
    const order = ['severe', 'awake', 'unsure', 'decided', 'decided later', 'old', 'new', 'asleep'];
    expect(await drawAll(on)).toEqual(order);
  });

  test('a failed drawing waits, is counted, and says why', async () => {
    const on = await open();
    await placed(on, 'r1');
    const held = present(await turn(on));
    await on.store.transaction((tx) => tx.cards.failed(held, 'rate \0 limited', start + 50));
    expect(await turn(on)).toBeUndefined();
    expect(await on.store.channelsWaiting('slack', start)).toEqual([]);
    on.world.at += 50;
    const again = present(await turn(on));
    expect(again).toMatchObject({ attempts: 2, lastError: 'rate \0 limited' });
    await draw(on, again, 1);
    const [card] = await on.store.read((tx) => tx.cards.of('r1'));
    expect(card).toEqual({ reviewId: 'r1', ...place, messageId: 'm-r1', shown: 1, attempts: 0 });
  });

  test('a turn whose lease passed on can record nothing', async () => {
    const on = await open();
    await placed(on, 'r1');
    const first = present(await turn(on));
    on.world.at += 1_000;
    const second = present(await turn(on));
    expect(second.attempts).toBe(2);
    expect(await draw(on, first, 1)).toBe(false);
    expect(await on.store.transaction((tx) => tx.cards.failed(first, 'late', 0))).toBe(false);
    expect(await draw(on, second, 1)).toBe(true);
    expect(await draw(on, second, 1)).toBe(false);
  });

  test('of twenty turns asked for at once over five cards each card is given once', async () => {
    const on = await open();
    for (const id of ['1', '2', '3', '4', '5']) await placed(on, id);
    const turns = await Promise.all(Array.from({ length: 20 }, () => turn(on)));
    const ids = turns.flatMap((held) => (held ? [held.reviewId] : []));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids, ...(await drawAll(on))].sort()).toEqual(['1', '2', '3', '4', '5']);
  });
};
