/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/valid-expect -- one table of tests for every source: titles are passed on, expectations carry the case they are about */
import { expect } from 'vitest';
import type { Fault } from '../../support/fault-proxy.ts';
import type { Bench } from './bench.ts';

/** The line breaks before, while and after the place is reached. */
export const brokenLineTests = (bench: Bench): void => {
  const { signal, news, comments, about, freshComment, send, ground, strike, where, writing, overTheWire } =
    bench;

  where(
    (s) => overTheWire(s) && s.capabilities.lookup !== 'none',
    'an answer lost on the way is ambiguous, and looking finds the reply; one attempt was made',
    async () => {
      const sent = (): number =>
        bench.at.place.line?.seen.filter(({ method }) => method === writing()).length ?? 0;
      for (const kind of ['answer_cut', 'answer_lost'] as const) {
        const parent = await freshComment(`Le fil se coupe : ${kind}`);
        const order = { deliveryId: `d-${kind}`, parent, text: 'Bien arrivé ?', since: Date.now() - 1000 };
        expect(await bench.at.source.findOwnReply(order, signal)).toEqual({ state: 'absent' });
        const before = sent();
        strike('POST', { kind });
        expect(await send(parent, order.text, order.deliveryId)).toMatchObject({ outcome: 'ambiguous' });
        expect(sent()).toBe(before + 1);
        const found = await bench.at.source.findOwnReply(order, signal);
        expect(found).toMatchObject({ state: 'found', posted: { externalId: expect.any(String) } });
        expect(await bench.at.place.answers(parent.externalId)).toHaveLength(1);
      }
    },
  );

  where(overTheWire, 'a reply the place never saw is not there', async () => {
    const parent = await freshComment('Jamais arrivé');
    strike('POST', { kind: 'reset' });
    expect(await send(parent, 'Perdu', 'd-reset')).toMatchObject({ outcome: 'ambiguous' });
    const order = { deliveryId: 'd-reset', parent, text: 'Perdu', since: Date.now() - 1000 };
    const state = bench.at.source.capabilities.lookup === 'none' ? 'unknown' : 'absent';
    expect(await bench.at.source.findOwnReply(order, signal)).toEqual({ state });
    expect(await bench.at.place.answers(parent.externalId)).toEqual([]);
  });

  const down = 'looking while the place is down says unknown';
  where(
    (s) => overTheWire(s) && s.capabilities.lookup !== 'none',
    down,
    async () => {
      const parent = await freshComment('Panne');
      strike('GET', { kind: 'status', status: 503 });
      const order = { deliveryId: 'd-x', parent, text: 'x', since: Date.now() };
      expect(await bench.at.source.findOwnReply(order, signal)).toEqual({ state: 'unknown' });
    },
  );

  where(overTheWire, 'what the place says to a reply is understood', async () => {
    const parent = await freshComment('Beaucoup de réponses possibles');
    const said: [Fault, object][] = [
      [
        { kind: 'status', status: 429, headers: { 'retry-after': '7' } },
        { outcome: 'not_sent', retryAt: expect.any(Number) },
      ],
      [{ kind: 'status', status: 500 }, { outcome: 'ambiguous' }],
      [
        { kind: 'status', status: 301, headers: { location: 'https://www.shop.example/' } },
        { outcome: 'not_sent', detail: expect.stringContaining('https://www.shop.example/') },
      ],
      [{ kind: 'status', status: 200, body: '<html>Welcome</html>' }, { outcome: 'ambiguous' }],
      [{ kind: 'silence' }, { outcome: 'ambiguous' }],
    ];
    for (const [fault, outcome] of said) {
      strike('POST', fault);
      expect(await send(parent, 'Une réponse'), JSON.stringify(fault)).toMatchObject(outcome);
    }
    expect(await bench.at.place.answers(parent.externalId)).toEqual([]);
    strike('POST', { kind: 'half_json' });
    expect(await send(parent, 'Une moitié')).toMatchObject({ outcome: 'ambiguous' });
  });

  where(overTheWire, 're-reading over a broken line says so and changes nothing', async () => {
    const parent = await freshComment('Relire');
    const faults: Fault[] = [
      { kind: 'reset' },
      { kind: 'silence' },
      { kind: 'half_json' },
      { kind: 'status', status: 200 },
      { kind: 'status', status: 302, headers: { location: '/login' } },
      { kind: 'status', status: 429, headers: { 'retry-after': '1.5' } },
    ];
    for (const fault of faults) {
      strike('GET', fault);
      const found = await ground(parent);
      expect(found, JSON.stringify(fault)).toMatchObject({
        ground: 'unreachable',
        detail: expect.stringMatching(/\S/),
      });
    }
    expect(await ground(parent)).toEqual({ ground: 'same' });
  });

  where(
    (s) => s.poll !== undefined && bench.at.lineFaults,
    'a poll over a broken line throws, and the next one loses nothing',
    async () => {
      const id = await bench.at.place.addComment({ author: 'Ana', text: 'Pendant la panne' });
      const faults: Fault[] = [
        { kind: 'reset' },
        { kind: 'silence' },
        { kind: 'half_json' },
        { kind: 'status', status: 200 },
        { kind: 'status', status: 301, headers: { location: 'https://new.example/' } },
        { kind: 'status', status: 503 },
      ];
      for (const fault of faults) {
        strike('GET', fault);
        await expect(news(), JSON.stringify(fault)).rejects.toMatchObject({ name: 'SourceError' });
      }
      strike('GET', { kind: 'status', status: 429, headers: { 'retry-after': '30' } });
      const limited = await bench.at.source
        .poll?.({ cursor: bench.at.cursor, since: bench.at.since }, signal)
        .catch((error: unknown) => error);
      expect(limited).toMatchObject({ retryAt: expect.any(Number) });
      expect(comments(about(await news(), id))).toHaveLength(1);
    },
  );
};
