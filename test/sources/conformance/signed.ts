/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/valid-expect -- one table of tests for every source: titles are passed on, expectations carry the case they are about */
import { expect } from 'vitest';
import type { RawRequest, WebhookAnswer } from '../../../src/app/ports/source.ts';
import { testContext } from '../../support/source-context.ts';
import type { Signing } from '../../support/place.ts';
import type { Bench } from './bench.ts';

/** Nothing that a stranger sends is taken, and nothing genuine breaks anything. */
export const signedTests = (bench: Bench): void => {
  const { news, where } = bench;
  const receives = (source: { webhook?: unknown }): boolean => source.webhook !== undefined;
  const signing = (): Signing => {
    const { signing: given } = bench.at.place;
    if (given === undefined) throw new Error('a place that sends webhooks must be able to sign for tests');
    return given;
  };
  const answer = (request: RawRequest): WebhookAnswer => {
    const given = bench.at.source.webhook?.(request, Date.now());
    if (given === undefined) throw new Error('no webhook');
    return given;
  };
  const refused = { answer: 'respond', status: expect.toSatisfy((status) => status >= 400) };
  const delivery = async (text: string): Promise<RawRequest> => {
    await news();
    await bench.at.place.addComment({ author: 'Marie', text });
    const [made] = bench.at.place.deliveries?.() ?? [];
    if (made === undefined) throw new Error('the place sent nothing');
    return made;
  };

  where(
    receives,
    'a genuine delivery is taken, again with the same id, in any spelling of its JSON',
    async () => {
      const request = await delivery('Vraiment é');
      const first = answer(request);
      expect(first).toMatchObject({ answer: 'accept', deliveryId: expect.stringMatching(/\S/) });
      expect(answer(request)).toEqual(first);
      const spelt = Buffer.from(
        Buffer.from(request.body)
          .toString('utf8')
          .replaceAll('é', String.raw`\u00e9`),
      );
      const again = answer(signing().sign(spelt));
      expect(again).toMatchObject({ answer: 'accept' });
      expect(again.answer === 'accept' && again.events).toEqual(first.answer === 'accept' && first.events);
    },
  );

  where(
    receives,
    'one bit flipped, no signature, a foreign secret: refused before anything is read',
    async () => {
      const request = await delivery('Faux');
      const body = Buffer.from(request.body);
      body[body.length - 3] = (body[body.length - 3] ?? 0) ^ 1;
      if (signing().overBody !== false) expect(answer({ ...request, body })).toMatchObject(refused);
      expect(answer({ ...request, headers: {} })).toMatchObject(refused);
      const foreign = bench.at.definition.create(signing().otherConfig, testContext());
      expect(foreign.webhook?.(request, Date.now())).toMatchObject(refused);
      expect(answer({ ...request, body: new Uint8Array() })).toMatchObject(refused);
    },
  );

  where(
    receives,
    'genuine nonsense, deep or large, is refused or set aside, and nothing is thrown',
    async () => {
      const { body } = await delivery('La dernière');
      const whole = Buffer.from(body).toString('utf8');
      const bodies = ['', '7', 'null', '[]', '{}', whole.slice(0, whole.length / 2), '['.repeat(100_000)];
      for (const nonsense of [...bodies, `{"a":"${'x'.repeat(1_000_000)}"}`, '\u00ff']) {
        const given = answer(signing().sign(Buffer.from(nonsense, 'latin1')));
        const events = given.answer === 'accept' ? given.events : [];
        expect([nonsense.slice(0, 20), events]).toEqual([nonsense.slice(0, 20), []]);
      }
    },
  );

  where(
    (s) => receives(s) && bench.at.place.signing?.handshake !== undefined,
    'the handshake is answered, and nobody else',
    async () => {
      const { right, answer: wanted, wrong } = signing().handshake ?? {};
      if (right === undefined || wrong === undefined) throw new Error('no handshake');
      expect(answer(right)).toMatchObject({ answer: 'respond', status: 200, body: wanted });
      expect(answer(wrong)).toMatchObject(refused);
    },
  );
};
