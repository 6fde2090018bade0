import { describe, expect, test } from 'vitest';
import type { Kept } from '../../../src/core/knowledge/snippet.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { openerOf } from './harness.ts';
import type { Engine, Opened } from './harness.ts';

const page = (text: string, terms: string, over: Partial<Kept> = {}): Kept => ({
  kind: 'page',
  name: 'Shipping',
  language: 'en',
  text,
  terms: terms.split(' '),
  ...over,
});

/** The promises about what drafts may state. */
export const knowledgeContract = (engine: Engine): void => {
  const open = openerOf(engine);
  const put = ({ store }: Opened<Store>, origin: string, ...snippets: Kept[]): Promise<void> =>
    store.transaction((tx) =>
      tx.knowledge.replace({ kind: snippets[0]?.kind ?? 'page', origin, stamp: 's1' }, snippets),
    );
  const search = ({ store }: Opened<Store>, terms: string, limit = 10) =>
    store.read((tx) => tx.knowledge.search(terms.split(' '), limit));

  describe('knowledge', () => {
    test('is found by any of its terms, whole and as it was put there', async () => {
      const on = await open();
      const corsica = page('Nous livrons en Corse \u0000 \ud800 é.', 'livr cors été 12', {
        url: 'https://x.example',
      });
      await put(on, 'a.md', corsica, page('Fridays only.', 'friday onl'));
      await put(on, 'b.md', page('No nuts.', 'nut'));
      expect(await search(on, 'cors zzz')).toEqual({ found: [corsica], total: 3 });
      expect((await search(on, 'été')).found).toEqual([corsica]);
      expect((await search(on, '12')).found).toEqual([corsica]);
      expect((await search(on, 'zzz')).found).toEqual([]);
      expect((await search(on, 'onl nut')).found).toHaveLength(2);
    });

    test('what shares more comes first, and no more comes than was asked for', async () => {
      const on = await open();
      for (let nth = 0; nth < 30; nth += 1) await put(on, `${nth}.md`, page(`One ${nth}.`, `ship w${nth}`));
      await put(on, 'best.md', page('The best.', 'ship cork quick'));
      const { found, total } = await search(on, 'ship cork quick', 5);
      expect([found.length, total, found[0]?.text]).toEqual([5, 31, 'The best.']);
    });

    test('an origin read again replaces what it said, an empty one forgets it', async () => {
      const on = await open();
      await put(on, 'dir/ü "x".md', page('Old.', 'old'), page('Older.', 'older'));
      await put(on, 'dir/ü "x".md', page('New.', 'new'));
      expect((await search(on, 'old older')).found).toEqual([]);
      expect((await search(on, 'new')).found).toHaveLength(1);
      expect(await on.store.read((tx) => tx.knowledge.stamps('page'))).toEqual(
        new Map([['dir/ü "x".md', 's1']]),
      );
      await put(on, 'dir/ü "x".md');
      expect(await search(on, 'new')).toEqual({ found: [], total: 0 });
      expect(await on.store.read((tx) => tx.knowledge.stamps('page'))).toEqual(new Map());
    });

    test('pages and replies are kept apart, and no term can be a query', async () => {
      const on = await open();
      await put(on, 'r1', page('Yes.', 'cork', { kind: 'reply', name: '12' }));
      expect(await on.store.read((tx) => tx.knowledge.stamps('page'))).toEqual(new Map());
      for (const odd of ['"', "'", 'cork"', "a' | 'b", '*', 'NEAR(', 'a:b', '(', '!', '&', '\\', 'OR', 'not'])
        expect((await on.store.read((tx) => tx.knowledge.search([odd], 5))).found).toEqual([]);
      expect((await search(on, 'cork "')).found).toHaveLength(1);
    });

    test('what was replaced in a transaction that broke is as before', async () => {
      const on = await open();
      await put(on, 'a.md', page('Before.', 'before'));
      const broken = on.store.transaction(async (tx) => {
        await tx.knowledge.replace({ kind: 'page', origin: 'a.md', stamp: 's2' }, [page('After.', 'after')]);
        throw new Error('broken');
      });
      await expect(broken).rejects.toThrow('broken');
      expect((await search(on, 'before after')).found.map(({ text }) => text)).toEqual(['Before.']);
    });
  });
};
