/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/valid-expect -- one table of tests for every source: titles are passed on, expectations carry the case they are about */
import { expect } from 'vitest';
import type { Bench } from './bench.ts';

const MINUTE = 60_000;

/** The place wants less, lets us in no more, or answers nonsense. */
export const refusingTests = (bench: Bench): void => {
  const { signal, news, comments, about, freshComment, strike, where, replies, apart } = bench;
  const polled = async (): Promise<unknown> =>
    bench.at.source
      .poll?.({ cursor: bench.at.cursor, since: bench.at.since }, signal)
      .catch((error: unknown) => error);

  where(
    (s) => s.poll !== undefined && bench.at.lineFaults,
    'asked for fewer requests, in each form there is, it waits as long as it was told',
    async () => {
      await news();
      const date = new Date(Date.now() + 2 * MINUTE).toUTCString();
      const forms: [string | undefined, least: number, most: number][] = [
        ['90', 90_000, 91_000],
        ['1.5', 1_500, 2_500],
        [date, MINUTE, 2 * MINUTE],
        [undefined, MINUTE, MINUTE + 1_000],
      ];
      for (const [form, least, most] of forms) {
        strike('GET', { kind: 'status', status: 429, ...(form && { headers: { 'retry-after': form } }) });
        const before = Date.now();
        const error = await polled();
        expect(error, form).toMatchObject({ name: 'SourceError', retryAt: expect.any(Number) });
        const retryAt = error instanceof Error && 'retryAt' in error ? Number(error.retryAt) : 0;
        expect(retryAt, form).toBeGreaterThanOrEqual(before + least);
        expect(retryAt, form).toBeLessThanOrEqual(Date.now() + most);
      }
    },
  );

  where(
    (s) => s.poll !== undefined && bench.at.lineFaults,
    'an answer of another shape, too deep or too large stops one poll and loses nothing',
    async () => {
      const id = await bench.at.place.addComment({ author: 'Ana', text: 'Au milieu du bruit' });
      const nonsense = [
        '7',
        '{"items":7,"data":7,"error":null}',
        '['.repeat(100_000) + ']'.repeat(100_000),
        `"${'a'.repeat(10 * 1024 * 1024)}"`,
      ];
      for (const body of nonsense) {
        strike('GET', { kind: 'status', status: 200, body, type: 'application/json' });
        expect(await polled(), body.slice(0, 40)).toMatchObject({
          name: 'SourceError',
          message: expect.stringMatching(/\S/),
        });
      }
      expect(comments(about(await news(), id))).toHaveLength(1);
    },
  );

  where(
    (s) => replies(s) && bench.at.lineFaults,
    'let in no more, it says so to whoever checks, reads or replies, and nothing is posted',
    async () => {
      const other = await apart();
      try {
        const { place, source } = other;
        const id = await place.addComment({ author: 'Marie', text: 'Encore là ?' });
        const since = Date.now() - MINUTE;
        const page = await source.poll?.({ cursor: null, since }, signal);
        const placeId = page?.events.flatMap((event) =>
          event.kind === 'comment' ? (event.comment.place?.id ?? []) : [],
        )[0];
        const parent = { externalId: id, ...(placeId !== undefined && { placeId }) };
        place.revoke?.();
        const order = { deliveryId: 'd-revoked', parent, text: 'Non', frozenAt: Date.now() };
        expect(await source.reply(order, signal)).toMatchObject({
          outcome: 'refused',
          code: 'no_permission',
          detail: expect.stringMatching(/\S/),
        });
        const reread = { ...parent, contentText: 'Encore là ?', since };
        expect(await source.reread(reread, signal)).toMatchObject({ ground: 'refused' });
        expect(await source.findOwnReply({ ...order, since }, signal)).toEqual({ state: 'unknown' });
        expect((await source.check(signal)).filter(({ ok }) => !ok)).toMatchObject([
          { fix: expect.any(String) },
        ]);
        if (source.poll)
          await expect(source.poll({ cursor: null, since }, signal)).rejects.toMatchObject({
            name: 'SourceError',
          });
        expect(await place.answers(id)).toEqual([]);
      } finally {
        await other.place.close();
      }
    },
  );

  where(
    (s) => replies(s) && bench.at.lineFaults,
    'a reply that is sent after the bot was told to stop goes nowhere',
    async () => {
      const parent = await freshComment('Juste avant');
      const order = { deliveryId: 'd-stopped', parent, text: 'Trop tard', frozenAt: Date.now() };
      const outcome = await bench.at.source.reply(order, AbortSignal.abort());
      expect(outcome).toMatchObject({ outcome: 'not_sent' });
      expect(await bench.at.place.answers(parent.externalId)).toEqual([]);
    },
  );
};
