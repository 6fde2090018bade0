import { expect, test } from 'vitest';
import { heldOut } from './split.ts';

const row = (id: string, text: string, company?: string) => ({ id, text, company });
const letters = (at: number): string =>
  at.toString(9).replaceAll(/\d/g, (digit) => 'abcdefghi'[Number(digit)] ?? '');
const numbered = Array.from({ length: 2000 }, (_, at) =>
  row(`mlma_fr-${at}`, `bonjour ${letters(at)} monsieur`),
);

test('holds out a fifth, the same at every call', () => {
  const share = numbered.filter(heldOut).length / numbered.length;
  expect(share).toBeGreaterThan(0.15);
  expect(share).toBeLessThan(0.25);
  expect(numbered.map(heldOut)).toEqual(numbered.map(heldOut));
});

test('a repost with another handle or link lies on the same side', () => {
  for (const { id, text } of numbered.slice(0, 100))
    expect(heldOut(row(`${id}9`, `@user ${text.toUpperCase()} https://t.co/x ${id.length}`))).toBe(
      heldOut(row(id, text)),
    );
});

test('validation sets measure whole, of lingua the odd rows, of customer care whole companies', () => {
  expect([0, 1, 2, 3].map((at) => heldOut(row(`umsab_fr_val-${at}`, `a${at}`)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect([6, 7].map((at) => heldOut(row(`lingua_word-pairs_fr-${at}`, 'selon école')))).toEqual([
    false,
    true,
  ]);
  for (const company of ['Google', 'Delta', 'AmazonHelp', 'zoom_us'])
    expect(new Set(numbered.map(({ id, text }) => heldOut(row(id, text, company)))).size).toBe(1);
});
