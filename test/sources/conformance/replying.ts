/* oxlint-disable vitest/valid-title, vitest/expect-expect, vitest/valid-expect -- one table of tests for every source: titles are passed on, expectations carry the case they are about */
import { expect } from 'vitest';
import type { Bench } from './bench.ts';
import { showsAgain, texts } from './bench.ts';

/** Approved text goes out exactly, once, under the right comment, or not at all. */
export const replyingTests = (bench: Bench): void => {
  const { signal, news, comments, freshComment, send, ground, where, replies } = bench;

  where(
    replies,
    'a reply stands once under its comment, with a link, and comes back as an own reply',
    async () => {
      const parent = await freshComment('Bonjour, êtes-vous ouverts lundi ?');
      const result = await send(parent, 'Oui, de 9 h à 18 h.');
      expect(result).toMatchObject({
        outcome: 'posted',
        posted: { url: expect.stringMatching(/^https?:/) },
      });
      expect((await bench.at.place.answers(parent.externalId)).map(({ text }) => text)).toEqual([
        'Oui, de 9 h à 18 h.',
      ]);
      const echo = await news();
      expect(comments(echo)).toEqual([]);
      const heard = bench.at.source.capabilities.lookup === 'none' ? 0 : 1;
      expect(echo.filter(({ kind }) => kind === 'own_reply')).toHaveLength(heard);
    },
  );

  where(replies, 'texts come back exactly as they were approved', async () => {
    const parent = await freshComment('Une question à plusieurs réponses');
    // One text with all of them: a real place takes its time for each.
    const { cuts } = bench.at.source.capabilities.text;
    const text = Object.values(texts)
      .filter((one) => cuts?.test(one) !== true)
      .join('\n\n');
    expect(await send(parent, text)).toMatchObject({ outcome: 'posted' });
    expect((await bench.at.place.answers(parent.externalId)).map((answer) => answer.text)).toEqual([text]);
  });

  where(replies, 'half a surrogate pair or NUL is refused and nothing is posted', async () => {
    const parent = await freshComment('Encore une');
    for (const text of ['half \uD83D pair', 'nul \u0000 inside'])
      expect(await send(parent, text)).toMatchObject({ outcome: 'refused', code: 'place_refused' });
    expect(await bench.at.place.answers(parent.externalId)).toEqual([]);
  });

  where(
    (s) => replies(s) && s.capabilities.text.cuts !== undefined,
    'what the place would cut out of a text is refused, with a sentence, and nothing is posted',
    async () => {
      const parent = await freshComment('Encore une balise');
      const { cuts } = bench.at.source.capabilities.text;
      const cut = ['<b>Merci</b>', 'a <!-- b --> c', 'a\u202Eb', 'A\u030A'].filter((one) => cuts?.test(one));
      expect(cut).not.toEqual([]);
      for (const text of cut) {
        const outcome = await send(parent, text);
        expect(outcome, text).toMatchObject({
          outcome: 'refused',
          code: 'place_refused',
          detail: expect.stringContaining('cut'),
        });
      }
      expect(await bench.at.place.answers(parent.externalId)).toEqual([]);
      expect(await send(parent, '3 < 5 > 4')).toMatchObject({ outcome: 'posted' });
    },
  );

  where(
    (s) => replies(s) && !showsAgain(s),
    'nobody can look: nothing that was said is re-read, and no reply is found',
    async () => {
      const parent = await freshComment('Sans mémoire');
      expect(await ground(parent)).toEqual({ ground: 'same' });
      const order = { deliveryId: 'd-unseen', parent, text: 'Bien.', since: Date.now() - 1000 };
      expect(await bench.at.source.findOwnReply(order, signal)).toEqual({ state: 'unknown' });
      expect(await send(parent, 'Bien.', 'd-unseen')).toMatchObject({ outcome: 'posted' });
      expect(await bench.at.source.findOwnReply(order, signal)).toEqual({ state: 'unknown' });
    },
  );

  const grounds = 'the ground: same, edited, answered, gone';
  where(
    (s) => replies(s) && showsAgain(s),
    grounds,
    async () => {
      const parent = await freshComment('Le terrain');
      expect(await ground(parent)).toEqual({ ground: 'same' });
      await bench.at.place.edit(parent.externalId, 'Le terrain a bougé');
      expect(await ground(parent)).toEqual({ ground: 'edited', text: 'Le terrain a bougé' });
      await bench.at.place.answerNatively(parent.externalId, 'Déjà répondu');
      expect(await ground(parent)).toEqual({ ground: 'edited', text: 'Le terrain a bougé' });
      expect(await ground({ ...parent, text: 'Le terrain a bougé' })).toMatchObject({
        ground: 'answered',
        text: 'Déjà répondu',
      });
      await bench.at.place.remove(parent.externalId);
      expect(await ground(parent)).toEqual({ ground: 'gone' });
    },
  );

  where(replies, 'a parent that is gone gets no reply, not even at the top level', async () => {
    const parent = await freshComment('Bientôt partie');
    await bench.at.place.remove(parent.externalId);
    expect(await send(parent, 'Trop tard')).toMatchObject({ outcome: 'refused', code: 'parent_gone' });
    const nowhere = { ...parent, externalId: '99999999' };
    expect(await send(nowhere, 'Nulle part')).toMatchObject({ outcome: 'refused', code: 'parent_gone' });
    expect(comments(await news()).filter(({ text }) => /Trop tard|Nulle part/.test(text))).toEqual([]);
  });

  where(replies, 'the same text under two comments stands under both', async () => {
    const [one, two] = [await freshComment('Première'), await freshComment('Deuxième')];
    for (const parent of [one, two])
      expect(await send(parent, 'Merci !')).toMatchObject({ outcome: 'posted' });
    expect(await bench.at.place.answers(one.externalId)).toHaveLength(1);
    expect(await bench.at.place.answers(two.externalId)).toHaveLength(1);
  });

  const twice = 'the same delivery sent twice never stands twice, and can be looked up';
  where(
    (s) => replies(s) && showsAgain(s),
    twice,
    async () => {
      const parent = await freshComment('Deux fois ?');
      const order = { deliveryId: 'd-twice', parent, text: 'Une seule fois.', since: Date.now() - 1000 };
      const { source } = bench.at;
      const lookup = (): ReturnType<typeof source.findOwnReply> => source.findOwnReply(order, signal);
      const [absent, found] =
        source.capabilities.lookup === 'none' ? ['unknown', 'unknown'] : ['absent', 'found'];
      expect(await lookup()).toMatchObject({ state: absent });
      const first = await send(parent, 'Une seule fois.', 'd-twice');
      const second = await send(parent, 'Une seule fois.', 'd-twice');
      expect(first).toMatchObject({ outcome: 'posted' });
      expect(await lookup()).toMatchObject({
        state: found,
        ...(first.outcome === 'posted' &&
          found === 'found' && { posted: { externalId: first.posted.externalId } }),
      });
      expect(['posted', 'duplicate']).toContain(second.outcome);
      expect(await bench.at.place.answers(parent.externalId)).toHaveLength(1);
    },
  );
};
