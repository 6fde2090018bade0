import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/guard/finding.ts';
import { guard } from '../../../src/core/guard/guard.ts';
import { scornOf } from '../../../src/core/guard/scorn/scorn.ts';
import { eachRow, sentencesOf, size } from '../../../src/core/guard/scorn/sentences.ts';
import en from '../../../src/core/guard/scorn/en.json' with { type: 'json' };
import { middle } from '../../../src/core/learned/letters.ts';
import { tokenize } from '../../../src/core/text/tokens.ts';
import { plainContext } from '../../support/guard-context.ts';

type Language = 'en' | 'fr' | 'de';
const insultsIn = (text: string, commentLanguage: Language = 'en', commentText = ''): Finding[] =>
  guard(text, { ...plainContext, commentLanguage, commentText }).filter(({ kind }) => kind === 'insult');

/** None of these stands in the lessons, and no rule names a word in them. */
test.each<[Language, string]>([
  ['en', 'Do your neighbours know that you spend your evenings like this?'],
  ['en', 'Sadly there is no refund for a personality like yours.'],
  ['en', 'A person with half your confidence and twice your knowledge would have read the manual.'],
  ['en', 'Somebody ought to take the keyboard away from you before you hurt yourself.'],
  ['fr', 'Vos voisins savent-ils que vous passez vos soirées ainsi ?'],
  ['fr', 'Avec une personnalité pareille, on comprend que vous passiez vos soirées seul.'],
  ['fr', 'Quelqu’un devrait vous retirer le clavier avant que vous ne vous fassiez mal.'],
])('%s, heard: %s', (language, text) => {
  const [found] = insultsIn(text, language);
  expect(found).toMatchObject({ why: 'scorn', overrulable: true });
  expect(found?.level).not.toBe('note');
});

test.each<[Language, string]>([
  ['en', 'Your neighbours may have taken the parcel in, could you ask them?'],
  ['en', 'We have run out of crayons at the Leeds shop, the Hull shop has some left.'],
  ['en', 'There is a refund for every ticket to the personality show.'],
  ['fr', 'Vos voisins ont peut-être reçu le colis, pourriez-vous leur demander ?'],
  ['fr', 'Vous avez lu la notice de plus près que nous : la photo de la page 4 est à l’envers.'],
  ['fr', 'Votre mère peut retirer le colis avec une procuration.'],
])('%s, fine: %s', (language, text) => {
  expect(insultsIn(text, language)).toEqual([]);
});

const scornful = 'Sadly there is no refund for a personality like yours.';

test('the sentence is underlined, and no other', () => {
  const text = `Hello Jo, thank you for writing. ${scornful} The shop opens at nine.`;
  expect(insultsIn(text).map(({ span }) => span && text.slice(span.start, span.end))).toEqual([
    scornful.slice(0, -1),
  ]);
});

test('what the commenter wrote so is quoted, and not said', () => {
  const comment = 'Your clerk said: sadly there is no refund for a personality like yours';
  expect(insultsIn(`You were told “${scornful}” We are sorry.`, 'en', comment)).toEqual([]);
});

test('a sentence in which a rule names an insult is told once', () => {
  const found = insultsIn('You are an idiot and there is no refund for a personality like yours.');
  expect(found.map(({ why }) => why)).toEqual(['insult']);
});

test.each<[Language, string]>([
  ['en', 'Thank you for your message, idiot.'],
  ['en', 'We hope to see you again soon, fuck you.'],
  ['en', 'Opening hours are nine to five from Monday to Friday, retard.'],
  ['fr', 'Merci pour votre message, connard.'],
  ['fr', 'Le colis est au dépôt de Lille et sera livré demain, pauvre con.'],
])('%s: a name at the end of a kind sentence stops it: %s', (language, text) => {
  expect(insultsIn(text, language).map(({ level }) => level)).toContain('stop');
});

test('the last sentence of a long reply is heard', () => {
  const text = `${'The shop opens at nine and closes at six. '.repeat(60)}${scornful}`;
  expect(insultsIn(text)).toMatchObject([{ why: 'scorn', span: { start: text.length - scornful.length } }]);
});

test('a language that it was not taught is not guessed at', () => {
  expect(insultsIn('Wissen Ihre Nachbarn, dass Sie Ihre Abende so verbringen?', 'de')).toEqual([]);
});

test('the odds are what the rows of a sentence add up to', () => {
  const tokens = tokenize('Well, do your neighbours know that you spend your evenings like this?!');
  const [sentence] = sentencesOf(tokens);
  if (sentence === undefined) throw new Error('no sentence');
  let [steps, rows] = [0, 0];
  eachRow(
    tokens,
    sentence,
    () => false,
    (row) => {
      rows += 1;
      steps += en.letters.charCodeAt(row) - middle;
    },
  );
  expect(rows).toBeGreaterThan(100);
  expect(scornOf.en(tokens, sentence, () => false)).toBeCloseTo(
    (steps / Math.sqrt(rows)) * en.step + en.bias,
    9,
  );
  expect(en.letters).toHaveLength(size);
});
