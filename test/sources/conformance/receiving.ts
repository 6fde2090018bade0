/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/valid-expect -- one table of tests for every source: titles are passed on, expectations carry the case they are about */
import { expect } from 'vitest';
import { testContext } from '../../support/source-context.ts';
import type { Bench } from './bench.ts';
import { showsAgain, takesReplies, texts } from './bench.ts';

/** Comments come in once, whole, and follow what happens to them. */
export const receivingTests = (bench: Bench): void => {
  const { signal, news, comments, about, freshComment, where, receives } = bench;

  where(receives, 'first contact takes nothing older than the moment of connecting', async () => {
    expect(comments(await news()).filter(({ postedAt }) => postedAt < bench.at.since - 1000)).toEqual([]);
  });

  where(receives, 'a comment arrives once, whole, with author, time, place and link', async () => {
    const id = await bench.at.place.addComment({ author: 'Zoé & Co', text: 'Livrez-vous en Corse ?' });
    const events = await news();
    const [found, ...others] = comments(about(events, id));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ source: 'blog', externalId: id, author: { name: 'Zoé & Co' } });
    expect(found?.text).toBe('Livrez-vous en Corse ?');
    expect(Math.abs((found?.postedAt ?? 0) - Date.now())).toBeLessThan(60_000);
    expect(found?.url).toMatch(/^https?:/);
    expect(found?.place?.title).toBeTruthy();
    expect(about(await news(), id)).toEqual([]);
  });

  where(
    (s) => receives(s) && takesReplies(s),
    'a reply to a comment names what it answers',
    async () => {
      const first = await freshComment('Une première question');
      const id = await bench.at.place.addComment({
        author: 'Tom',
        text: 'Moi aussi',
        parentId: first.externalId,
      });
      const [found] = comments(about(await news(), id));
      expect(found?.parent?.externalId).toBe(first.externalId);
      expect(found?.parent?.text).toContain('première question');
    },
  );

  where(
    (s) => receives(s) && s.capabilities.edits !== 'none',
    'an edit is reported as the same comment with its new text',
    async () => {
      const parent = await freshComment('Il manque une vis');
      await bench.at.place.edit(parent.externalId, 'Il manque deux vis');
      expect(comments(about(await news(), parent.externalId)).map(({ text }) => text)).toEqual([
        'Il manque deux vis',
      ]);
    },
  );

  where(
    (s) => receives(s) && s.capabilities.deletes !== 'none',
    'a deletion is reported',
    async () => {
      const parent = await freshComment('À supprimer');
      await bench.at.place.remove(parent.externalId);
      expect(about(await news(), parent.externalId)).toMatchObject([{ kind: 'gone', source: 'blog' }]);
      expect(about(await news(), parent.externalId)).toEqual([]);
    },
  );

  where(
    (s) => receives(s) && s.capabilities.threadDepth !== 0,
    "the brand's own answer is never a new comment",
    async () => {
      const parent = await freshComment('Et le prix ?');
      const id = await bench.at.place.answerNatively(parent.externalId, 'Il est sur la page produit.');
      const own = about(await news(), id);
      expect(own).toMatchObject([{ kind: 'own_reply', parentExternalId: parent.externalId, externalId: id }]);
      expect(own[0]).toHaveProperty('text', 'Il est sur la page produit.');
    },
  );

  where(receives, 'texts come in as they were written', async () => {
    const text = Object.values(texts).join('\n\n');
    const id = await bench.at.place.addComment({ author: '<b>@everyone</b>', text });
    expect(comments(about(await news(), id)).map((found) => found.text)).toEqual([text]);
  });

  where(
    (s) => s.poll !== undefined,
    'a restart goes on from the stored cursor; a foreign cursor starts at since',
    async () => {
      const parent = await freshComment('Avant le redémarrage');
      const again = bench.at.definition.create(bench.at.place.config, testContext());
      const page = await again.poll?.({ cursor: bench.at.cursor, since: bench.at.since }, signal);
      expect(about(page?.events ?? [], parent.externalId)).toEqual([]);
      if (!showsAgain(again)) return;
      const fresh = await again.poll?.({ cursor: { v: 0, other: true }, since: bench.at.since }, signal);
      expect(about(fresh?.events ?? [], parent.externalId)).toHaveLength(1);
    },
  );
};
