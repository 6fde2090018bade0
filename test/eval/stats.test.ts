import { expect, test } from 'vitest';
import { estimate, f1Of, macroF1, meanOf, shareOf, yesNo } from './stats.ts';

const half = Array.from({ length: 400 }, (_, at) => at % 2 === 0);

test('a share, with an interval as wide as its n allows, the same at every run', () => {
  const share = shareOf(half, (one) => one);
  expect(share.value).toBe(0.5);
  expect(share.n).toBe(400);
  // 1.96 × √(0.25 / 400) is 0.049.
  expect(share.low).toBeGreaterThan(0.44);
  expect(share.low).toBeLessThan(0.46);
  expect(share.high).toBeGreaterThan(0.54);
  expect(share.high).toBeLessThan(0.56);
  expect(shareOf(half, (one) => one)).toEqual(share);
});

test('F1 and macro-F1 as the textbooks have them', () => {
  const pairs = [
    ...Array.from({ length: 6 }, () => yesNo(true, true)),
    ...Array.from({ length: 2 }, () => yesNo(true, false)),
    ...Array.from({ length: 4 }, () => yesNo(false, true)),
    ...Array.from({ length: 8 }, () => yesNo(false, false)),
  ];
  expect(f1Of(pairs, 'yes').value).toBeCloseTo(12 / 18);
  expect(macroF1(pairs, ['yes', 'no']).value).toBeCloseTo((12 / 18 + 16 / 22) / 2);
});

test('a mean counts each estimate the same and is surer than each of them', () => {
  const one = shareOf(half, (of) => of);
  const other = shareOf(half.slice(0, 200), () => true);
  const mean = meanOf([one, other]);
  expect(mean.value).toBe(0.75);
  expect(mean.n).toBe(600);
  expect(mean.high - mean.low).toBeLessThan(one.high - one.low);
});

test('of nothing nothing is known', () => {
  expect(estimate([], () => 0)).toMatchObject({ value: 0, n: 0 });
  expect(f1Of([], 'yes').value).toBe(0);
});
