/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/valid-expect -- one table of tests for every source: titles are passed on, expectations carry the case they are about */
import { expect } from 'vitest';
import { measure } from '../../../src/core/text/measure.ts';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { testContext } from '../../support/source-context.ts';
import type { Bench } from './bench.ts';
import { showsAgain, takesReplies } from './bench.ts';

/** More than any place gives at once. */
const MANY = 130;

/** Much at once, in small portions, to the last character. */
export const boundTests = (bench: Bench): void => {
  const { signal, news, about, comments, freshComment, send, where, replies } = bench;

  /** As after a crash: nothing survives between two pages but the cursor. */
  const page = async (from: { cursor: unknown; until?: number; limit?: number }) => {
    const { definition, place, since } = bench.at;
    const source = definition.create(place.config, testContext());
    const read = await source.poll?.({ since, ...from }, signal);
    if (read === undefined) throw new Error('the source does not poll');
    return { ...read, cursor: JSON.parse(JSON.stringify(read.cursor)) as unknown };
  };
  const add = (text: string): Promise<string> => bench.at.place.addComment({ author: 'Marie', text });
  const times = (events: SourceEvent[], ids: string[]): number[] =>
    ids.map((id) => comments(about(events, id)).length);

  where(
    (s) => s.poll !== undefined,
    'more than a page comes whole and once, although the process dies between pages and more is said meanwhile',
    async () => {
      await news();
      const ids: string[] = [];
      for (let made = 0; made < MANY; made += 1) ids.push(await add(`Question ${made}`));
      const events: SourceEvent[] = [];
      let { cursor } = bench.at;
      for (let more = true, pages = 0; more; pages += 1) {
        const read = await page({ cursor });
        events.push(...read.events);
        ({ cursor, more } = read);
        if (pages === 0) ids.push(await add('Entre deux pages'));
      }
      const last = await page({ cursor });
      bench.at.cursor = last.cursor;
      expect(times([...events, ...last.events], ids)).toEqual(ids.map(() => 1));
    },
  );

  where(
    (s) => s.poll !== undefined && showsAgain(s),
    'a backfill takes what is older, at most as many at a time as it was asked for',
    async () => {
      const limit = 5;
      const ids: string[] = [];
      for (let made = 0; made < 2 * limit + 1; made += 1) ids.push(await add(`Plus ancien ${made}`));
      const until = Date.now() + 2_000;
      const events: SourceEvent[] = [];
      let cursor: unknown = null;
      for (let more = true; more;) {
        const read = await page({ cursor, until, limit });
        expect(comments(read.events).length).toBeLessThanOrEqual(limit);
        events.push(...read.events);
        ({ cursor, more } = read);
      }
      expect(times(events, ids)).toEqual(ids.map(() => 1));
      await news();
    },
  );

  where(
    (s) => replies(s) && s.capabilities.text.limits.length > 0,
    'a text of exactly the most the place takes is posted; one character more is refused, and nothing is cut',
    async () => {
      const { limits } = bench.at.source.capabilities.text;
      const most = Math.min(...limits.map(({ max }) => max));
      const longest = 'a'.repeat(most);
      for (const { unit, max } of limits) expect(measure(longest, unit)).toBeLessThanOrEqual(max);
      const parent = await freshComment('Combien de caractères ?');
      expect(await send(parent, `${longest}a`)).toMatchObject({ outcome: 'refused', code: 'too_long' });
      expect(await bench.at.place.answers(parent.externalId)).toEqual([]);
      expect(await send(parent, longest)).toMatchObject({ outcome: 'posted' });
      expect((await bench.at.place.answers(parent.externalId)).map(({ text }) => text)).toEqual([longest]);
      await news();
    },
  );

  const deep = 'an answer to a reply stands where the place puts it, and is found there';
  where(
    (s) => replies(s) && takesReplies(s),
    deep,
    async () => {
      const top = await freshComment('Le premier mot');
      const id = await bench.at.place.addComment({
        author: 'Tom',
        text: 'Et moi ?',
        parentId: top.externalId,
      });
      const [found] = comments(about(await news(), id));
      const parent = {
        externalId: id,
        ...(found?.url !== undefined && { url: found.url }),
        ...(found?.place?.id !== undefined && { placeId: found.place.id }),
      };
      expect(await send(parent, 'Vous aussi, Tom.', 'd-deep')).toMatchObject({ outcome: 'posted' });
      const { threadDepth, lookup } = bench.at.source.capabilities;
      const stands = await bench.at.place.answers(threadDepth === 1 ? top.externalId : id);
      expect(stands.map(({ text }) => text)).toEqual(['Vous aussi, Tom.']);
      const order = { deliveryId: 'd-deep', parent, text: 'Vous aussi, Tom.', since: Date.now() - 1000 };
      expect(await bench.at.source.findOwnReply(order, signal)).toMatchObject({
        state: lookup === 'none' ? 'unknown' : 'found',
      });
      await news();
    },
  );
};
