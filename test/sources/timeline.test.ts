import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourceEvent } from '../../src/core/comment.ts';
import { createTimeline, markOf } from '../../src/sources/timeline.ts';
import type { ReadPortion } from '../../src/sources/timeline.ts';

const signal = new AbortController().signal;
const PAGE = 4;
const SECOND = 1_000;
const start = Date.parse('2026-11-26T04:00:00Z');

type Step = 'add' | 'burst' | 'edit' | 'remove' | 'page' | 'expire';
interface Row {
  id: number;
  text: string;
}

/** A place with one list, newest first; a token names the last entry of a page, and holds although that one is deleted. */
const model = () => {
  let rows: Row[] = [];
  let lastId = 0;
  let now = start;
  let expired = false;
  const told = new Map<string, string[]>();
  const gone: string[] = [];
  let cursor: unknown = null;
  const read: ReadPortion = ({ token, size }) => {
    if (expired && token !== undefined) {
      expired = false;
      return Promise.resolve('expired');
    }
    const older = rows.filter(({ id }) => token === undefined || id < Number(token)).toReversed();
    const page = older.slice(0, size);
    const at = (id: number): number => start + id * 60 * SECOND;
    const items = page.map(({ id, text }) => {
      const author = { name: 'Marie' };
      const comment = { source: 'blog', externalId: String(id), author, text, postedAt: at(id) };
      const event: SourceEvent = { kind: 'comment', comment };
      return { id: String(id), at: at(id), mark: markOf(text), group: '', event };
    });
    const [newest, oldest] = [page[0], page.at(-1)];
    const next = older.length > size ? String(oldest?.id) : undefined;
    const span = newest && oldest && { newest: at(newest.id), oldest: at(oldest.id) };
    const wholeSince = next === undefined || !span ? 0 : span.oldest;
    return Promise.resolve({ items, groups: new Map([['', { order: now, wholeSince }]]), span, next });
  };
  const poll = createTimeline({ source: 'blog', pageSize: PAGE, read, now: () => now });
  const page = async (): Promise<boolean> => {
    const got = await poll({ cursor, since: start }, signal);
    // As after a crash: nothing survives but what is stored.
    cursor = JSON.parse(JSON.stringify(got.cursor));
    for (const event of got.events)
      if (event.kind === 'comment')
        told.set(event.comment.externalId, [
          ...(told.get(event.comment.externalId) ?? []),
          event.comment.text,
        ]);
      else gone.push(event.externalId);
    return got.more;
  };
  const add = (): void => {
    lastId += 1;
    now += 60 * SECOND;
    rows.push({ id: lastId, text: `said ${lastId}` });
  };
  /** One of the newest, which every look compares. */
  const recent = (): Row | undefined => rows.at(-1 - (lastId % 3));
  const steps: Record<Step, () => void | Promise<unknown>> = {
    add,
    burst: () => {
      for (let made = 0; made < 3 * PAGE; made += 1) add();
    },
    edit: () => {
      const row = recent();
      if (row) row.text += '!';
    },
    remove: () => {
      const row = recent();
      rows = rows.filter((one) => one !== row);
    },
    page,
    expire: () => {
      expired = true;
    },
  };
  return {
    run: async (step: Step): Promise<void> => void (await steps[step]()),
    settle: async (): Promise<void> => {
      for (let looks = 0; looks < 2; looks += 1) while (await page());
    },
    told,
    gone,
    rows: () => rows,
  };
};

test('whatever is said, changed and deleted between any two pages: told once each, nothing lost, nothing gone that stands', async () => {
  const step = fc.constantFrom<Step>('add', 'add', 'burst', 'edit', 'remove', 'page', 'page', 'expire');
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (plan) => {
      const place = model();
      for (const one of plan) await place.run(one);
      await place.settle();
      const standing = place.rows();
      expect(standing.filter(({ id }) => !place.told.has(String(id)))).toEqual([]);
      // What every look compares is told as it is now.
      for (const { id, text } of standing.slice(-PAGE + 1))
        expect(place.told.get(String(id))?.at(-1)).toBe(text);
      for (const texts of place.told.values()) expect(new Set(texts).size).toBe(texts.length);
      expect(place.gone.filter((id) => standing.some((row) => String(row.id) === id))).toEqual([]);
      expect(new Set(place.gone).size).toBe(place.gone.length);
    }),
    { numRuns: 300 },
  );
});
