import { describe, expect, test } from 'vitest';
import type { Store, Tx } from '../../../src/app/ports/store.ts';
import type { Teammate } from '../../../src/core/actor.ts';
import { StoreError } from '../../../src/store/errors.ts';
import { openerOf, received } from './harness.ts';
import type { Engine, Opened } from './harness.ts';
import { sampleAmendment, sampleComment, sampleReview } from './samples.ts';

const ana: Teammate = { desk: 'slack', id: 'U1', name: 'Ana' };
const hostile = '<!channel> \0 \ud800 \u202e 👩‍👩‍👧‍👦 \' " \\ é'.repeat(500);

/** The promises about comments and reviews. */
export const contentContract = (engine: Engine): void => {
  const open = openerOf(engine);
  const within = <T>({ store }: Opened<Store>, work: (tx: Tx) => Promise<T>): Promise<T> =>
    store.transaction(work);

  describe('a comment', () => {
    test('is found among those that were posted lately at its source, the newest first', async () => {
      const on = await open();
      await within(on, async ({ comments }) => {
        for (const [id, postedAt] of Object.entries({ old: 10, mid: 20, new: 30 }))
          await comments.insert(sampleComment(id, { postedAt }));
        await comments.insert(sampleComment('other', { postedAt: 30, source: 'forum' }));
      });
      const { source } = sampleComment('x');
      const lately = (since: number, limit: number) =>
        on.store.read(async ({ comments }) =>
          (await comments.lately(source, since, limit)).map(({ id }) => id),
        );
      expect(await lately(10, 9)).toEqual(['new', 'mid']);
      expect(await lately(0, 2)).toEqual(['new', 'mid']);
      expect(await lately(30, 9)).toEqual([]);
    });

    test('is kept as it came, whatever characters are in it', async () => {
      const on = await open();
      const odd = sampleComment('c1', {
        text: hostile,
        externalId: hostile,
        author: { id: hostile, name: hostile },
        place: { title: hostile },
      });
      expect(await within(on, (tx) => tx.comments.insert(odd))).toBe(true);
      const found = await on.store.read(async (tx) => [
        await tx.comments.byId('c1'),
        await tx.comments.byExternalId('blog', hostile),
      ]);
      expect(found).toEqual([odd, odd]);
      expect(await on.store.read((tx) => tx.comments.byExternalId('forum', hostile))).toBeUndefined();
    });

    test('that arrives a hundred times at once is inserted once', async () => {
      const on = await open();
      const arrivals = Array.from({ length: 100 }, (_, n) =>
        within(on, (tx) => tx.comments.insert(sampleComment(`c${n}`, { externalId: 'same' }))),
      );
      expect((await Promise.all(arrivals)).filter(Boolean)).toHaveLength(1);
    });

    test('edited by three at once takes one of the edits', async () => {
      const on = await open();
      const first = sampleComment('c1');
      await within(on, (tx) => tx.comments.insert(first));
      const edits = ['x', 'y', 'z'].map((text) => ({ ...first, text, version: 2 }));
      const saved = await Promise.all(edits.map((edit) => within(on, (tx) => tx.comments.saveVersion(edit))));
      expect(saved.filter(Boolean)).toHaveLength(1);
      expect(await on.store.read((tx) => tx.comments.byId('c1'))).toEqual(edits[saved.indexOf(true)]);
      expect(await within(on, (tx) => tx.comments.saveVersion({ ...first, version: 4 }))).toBe(false);
    });

    test('knows what its author wrote before, and how often we replied', async () => {
      const on = await open();
      const named = { name: 'Marie L.' };
      await within(on, async (tx) => {
        await received(tx, '1', { state: 'posted' });
        await received(tx, '2', { state: 'dismissed' });
        await tx.comments.insert(sampleComment('3', { postedAt: 1_500 }));
        await tx.comments.insert(sampleComment('now', { receivedAt: 3_000 }));
        await tx.comments.insert(sampleComment('elsewhere', { source: 'forum' }));
        await tx.comments.insert(sampleComment('same name', { author: named }));
      });
      const history = (author: { id?: string; name: string }) =>
        on.store.read((tx) => tx.comments.authorHistory({ source: 'blog', author }, 3_000));
      expect(await history({ id: 'a1', name: 'Marie Renamed' })).toEqual({
        comments: 3,
        replies: 1,
        lastAt: 1_500,
      });
      expect(await history(named)).toEqual({ comments: 1, replies: 0, lastAt: 1_000 });
      expect(await history({ id: 'a9', name: 'Marie L.' })).toEqual({ comments: 0, replies: 0 });
    });
  });

  describe('a review', () => {
    test('is found by id, number and comment', async () => {
      const on = await open();
      const review = await within(on, (tx) => received(tx, 'r1', { assignee: ana, snoozedUntil: 5 }));
      const found = await on.store.read(async ({ reviews }) => [
        await reviews.byId('r1'),
        await reviews.byNumber(review.number),
        await reviews.byCommentId('c-r1'),
        await reviews.byId('r2'),
      ]);
      expect(found).toEqual([review, review, review, undefined]);
    });

    test('saved by a hundred at once is saved by one', async () => {
      const on = await open();
      const review = await within(on, (tx) => received(tx, 'r1'));
      const savers = Array.from({ length: 100 }, (_, n) =>
        within(on, (tx) => tx.reviews.save({ ...review, version: 2, updatedAt: n })),
      );
      const saved = await Promise.all(savers);
      expect(saved.filter(Boolean)).toHaveLength(1);
      expect(await on.store.read((tx) => tx.reviews.byId('r1'))).toMatchObject({
        version: 2,
        updatedAt: saved.indexOf(true),
      });
    });

    test('gets a number nobody else gets', async () => {
      const on = await open();
      const other = await open(on.url);
      const takes = Array.from({ length: 40 }, (_, n) =>
        within(n % 2 ? on : other, (tx) => tx.reviews.nextNumber()),
      );
      const numbers = await Promise.all(takes);
      expect(new Set(numbers).size).toBe(40);
      expect(Math.min(...numbers)).toBeGreaterThan(0);
    });

    test('is one per comment', async () => {
      const on = await open();
      await within(on, (tx) => received(tx, 'r1'));
      const second = within(on, (tx) => tx.reviews.insert(sampleReview('r2', 99, { commentId: 'c-r1' })));
      await expect(second).rejects.toThrow(StoreError);
    });

    test('is listed most severe first, then oldest, by every filter', async () => {
      const on = await open();
      await within(on, async (tx) => {
        await received(tx, 'old', { createdAt: 1 });
        await received(tx, 'new', { createdAt: 9, assignee: ana });
        await received(tx, 'severe', { createdAt: 5, severity: 'severe', state: 'approved' });
        await received(tx, 'asleep', { createdAt: 4, snoozedUntil: 100, source: 'forum' });
      });
      const list = async (filter: Omit<Parameters<Tx['reviews']['list']>[0], 'limit'>, limit = 10) => {
        const [found, count] = await on.store.read(async ({ reviews }) => [
          await reviews.list({ ...filter, limit }),
          await reviews.count(filter),
        ]);
        expect(Math.min(count, limit)).toBe(found.length);
        return found.map(({ id }) => id);
      };
      expect(await list({})).toEqual(['severe', 'old', 'asleep', 'new']);
      expect(await list({}, 2)).toEqual(['severe', 'old']);
      expect(await list({ states: ['in_review'] })).toEqual(['old', 'asleep', 'new']);
      expect(await list({ states: [] })).toEqual([]);
      expect(await list({ source: 'forum' })).toEqual(['asleep']);
      expect(await list({ minSeverityRank: 2 })).toEqual(['severe']);
      expect(await list({ assignee: { ...ana, name: 'Ana Renamed' } })).toEqual(['new']);
      expect(await list({ before: 4 })).toEqual(['old', 'asleep']);
      expect(await list({ awakeAt: 99 })).toEqual(['severe', 'old', 'new']);
      expect(await list({ awakeAt: 100 })).toEqual(['severe', 'old', 'asleep', 'new']);
      expect(await on.store.read((tx) => tx.reviews.countByState())).toEqual({ in_review: 3, approved: 1 });
    });

    test('whose posted reply is to be changed is listed with what is open, by its own age', async () => {
      const on = await open();
      await within(on, async (tx) => {
        await received(tx, 'open', { createdAt: 60 });
        await received(tx, 'posted', { createdAt: 1, state: 'posted' });
        await received(tx, 'over', { createdAt: 2, state: 'corrected', amendment: sampleAmendment('done') });
        await received(tx, 'wanted', {
          createdAt: 3,
          state: 'posted',
          amendment: sampleAmendment('proposed'),
        });
      });
      const list = (filter: Pick<Parameters<Tx['reviews']['list']>[0], 'states' | 'before'>) =>
        on.store.read(async ({ reviews }) =>
          (await reviews.list({ ...filter, amending: true, limit: 10 })).map(({ id }) => id),
        );
      expect(await list({ states: ['in_review'] })).toEqual(['wanted', 'open']);
      expect(await list({ states: ['in_review'], before: 50 })).toEqual(['wanted']);
      expect(await list({ states: [], before: 49 })).toEqual([]);
      await within(on, async (tx) => {
        const found = await tx.reviews.byId('wanted');
        if (found) await tx.reviews.save({ ...found, version: found.version + 1, amendment: undefined });
      });
      expect(await list({ states: [] })).toEqual([]);
    });
  });
};
