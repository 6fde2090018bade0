import { expect, test } from 'vitest';
import type { Verbs } from '../../../src/app/verbs.ts';
import type { Card } from '../../../src/core/card.ts';
import { createFront } from '../../../src/app/front/front.ts';
import { editForm } from '../../../src/core/form/edit.ts';
import { cardBlocks } from '../../../src/desks/slack/blocks/card.ts';
import { aCard, aDraft, noon, tom } from '../../support/cards.ts';
import { scriptedVerbs } from '../../support/scripted-verbs.ts';
import { wordsOf } from '../../support/slack-at-work.ts';

const read = 'Thank you, we are looking into it.';
const draft = 'Danke, wir kümmern uns darum.';
const german = (more: Partial<Card> = {}): Card =>
  aCard({
    foreign: { readIn: 'en', comment: true, draft: true, translates: true },
    review: {
      reading: {
        by: 'model',
        language: 'en',
        text: 'The biscuits are broken.',
        model: 'm',
        fingerprint: 'f',
      },
      drafts: [
        aDraft({
          text: draft,
          language: 'de',
          reading: { by: 'model', language: 'en', text: read, model: 'm', fingerprint: 'f' },
        }),
      ],
    },
    ...more,
  });
const person = { teammate: tom, name: tom.name, language: 'en', timezone: 'UTC' } as const;

/** What becomes of the two fields of the edit modal; `translate` answers `put`, or refuses. */
const sent = async (own: string, text: string, put?: string) => {
  const verbs = scriptedVerbs(german());
  const asked: string[] = [];
  const translate: Verbs['translate'] = async (_, words) => {
    asked.push(words);
    return put === undefined
      ? { ok: false, refusal: { refused: 'no_translation', why: 'model_down' } }
      : { ok: true, text: put };
  };
  const front = createFront({ verbs: { ...verbs, translate }, now: () => noon, hash: (words) => words });
  const meta = { reviewId: german().reviewId, number: 128, revision: 1 };
  const answer = await front.submit(
    { name: 'form.edit', meta, typed: { own, 'text.0': text } },
    { person, press: 'p', at: noon, pageLength: 9_000, teammate: () => Promise.resolve(undefined) },
  );
  const words = verbs.asked.find(({ verb }) => verb === 'decide')?.what;
  return { asked, answer, words };
};
const edited = (words: object): object => ({
  reviewId: german().reviewId,
  do: 'edit',
  revision: 1,
  ...words,
});

test('words in one’s own language are put into the other, and both are kept', async () => {
  const own = 'We will send new ones.';
  expect(await sent(own, draft, 'Wir schicken neue.')).toMatchObject({
    asked: [own],
    words: edited({ text: 'Wir schicken neue.', own: { language: 'en', text: own } }),
  });
});

test('a text somebody wrote in the other language themselves is never overwritten', async () => {
  const own = 'We will send new ones.';
  expect(await sent(own, 'Wir senden neue.', 'Anders.')).toMatchObject({
    asked: [],
    words: edited({ text: 'Wir senden neue.', own: { language: 'en', text: own } }),
  });
});

test('a reading that nobody touched is nobody’s own words', async () => {
  for (const text of [draft, 'Danke, wir kümmern uns.'])
    expect(await sent(read, text, 'Anders.')).toMatchObject({ asked: [], words: edited({ text }) });
});

test('what cannot be translated is refused in words', async () => {
  const { words, answer } = await sent('We will send new ones.', draft);
  expect(words).toBeUndefined();
  expect(answer).toMatchObject({ answer: 'sheet', sheet: { name: 'form.edit' } });
  expect(wordsOf(answer)).toContain('The model did not answer');
  expect(JSON.stringify(answer)).toContain('"initial":"We will send new ones."');
});

test('card and modal show both; where there is no reading they say why', () => {
  const shown = wordsOf(cardBlocks(german()));
  for (const words of [draft, read, 'The biscuits are broken.', 'In English, by model m:'])
    expect(shown).toContain(words);
  const form = JSON.stringify(editForm.draw({ card: german(), person }));
  expect(form).toContain('Your words in English');
  expect(form).toContain('Reply in German: this is what goes out');
  const withReading = (reading: Card['review']['reading'], translates = true): string => {
    const review = { ...german().review, reading };
    return wordsOf(
      cardBlocks(german({ review, foreign: { readIn: 'en', comment: true, draft: false, translates } })),
    );
  };
  expect(withReading(undefined)).toContain('A version in English is on its way…');
  expect(withReading(undefined, false)).toContain('No model is configured');
  expect(withReading({ by: 'nobody', language: 'en', why: 'budget' })).toContain(
    'budget of the day is spent',
  );
});
