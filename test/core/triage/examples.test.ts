import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { triageOf } from '../../../src/core/triage/triage-of.ts';

const examples = (name: string): string[] =>
  readFileSync(new URL(`examples/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
const isSevere = (text: string): boolean => triageOf(text).severity === 'severe';

test('danger, threats, law and press are seen first', () => {
  expect(examples('severe').filter((text) => !isSevere(text))).toEqual([]);
});

test('their words in peace are not', () => {
  expect(examples('calm').filter(isSevere)).toEqual([]);
});

const isSpam = (text: string): boolean => triageOf(text).intent === 'spam';

test('advertising goes to the end of the queue', () => {
  expect(examples('advertising').filter((text) => !isSpam(text))).toEqual([]);
});

test('customers who use its words do not', () => {
  expect(examples('customers').filter(isSpam)).toEqual([]);
});
