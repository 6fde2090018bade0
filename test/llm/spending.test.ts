import { expect, test } from 'vitest';
import { createSpending, leftOf } from '../../src/llm/spending.ts';
import { memoryBudget } from './support/drafters.ts';

const asked = (input: number, output = 0) => ({ input, output });
const tokens = (figure: number) => ({ tokens: figure, millionths: 0 });
const price = { perDay: 2, inputPerMillion: 0.1, outputPerMillion: 0.5, currency: 'EUR' };

test('a new day has a new budget, and a request is paid on the day it began', async () => {
  let now = Date.UTC(2026, 0, 1, 23, 59);
  const budget = memoryBudget();
  const spending = createSpending(budget, { tokens: 100 }, () => now);
  const late = await spending.reserve(asked(50, 30));
  expect(await spending.reserve(asked(30))).toBeUndefined();
  now += 120_000;
  if (late !== undefined) await spending.settle(late, asked(60, 30));
  expect(budget.days).toEqual(new Map([['2026-01-01', tokens(90)]]));
  expect(await spending.reserve(asked(100))).toEqual({ day: '2026-01-02', estimate: tokens(100) });
});

test('what was set aside is freed when the figure comes, or when the store breaks', async () => {
  const budget = memoryBudget();
  const broken = { ...budget, add: () => Promise.reject(new Error('disk full')) };
  const spending = createSpending(broken, { tokens: 100 }, () => 0);
  const first = await spending.reserve(asked(100));
  await expect(first && spending.settle(first, asked(10))).rejects.toThrow(/disk full/u);
  expect(await spending.reserve(asked(100))).toBeDefined();
});

test('what another process spent counts', async () => {
  const budget = memoryBudget();
  const spending = createSpending(budget, { tokens: 100 }, () => 0);
  await budget.add('1970-01-01', tokens(100));
  expect(await spending.reserve(asked(1))).toBeUndefined();
  expect(await spending.today()).toEqual({ cost: tokens(100), spent: true });
});

test('money is counted at both prices, and is as hard a limit as tokens', async () => {
  const limits = { tokens: 1_000_000_000, money: { ...price, perDay: 0.001 } };
  const budget = memoryBudget();
  const spending = createSpending(budget, limits, () => 0);
  const first = await spending.reserve(asked(1_000, 1_200));
  // 1,000 × 0.10 and 1,200 × 0.50 millionths.
  expect(first?.estimate).toEqual({ tokens: 2_200, millionths: 700 });
  expect(await spending.reserve(asked(1_000, 1_200))).toBeUndefined();
  expect((await spending.today()).spent).toBe(false);
  if (first !== undefined) await spending.settle(first, asked(1_000, 200));
  expect((await spending.today()).cost).toEqual({ tokens: 1_200, millionths: 200 });
  const second = await spending.reserve(asked(1_000, 1_200));
  if (second !== undefined) await spending.settle(second, undefined);
  expect(await spending.reserve(asked(1_000, 1_200))).toBeUndefined();
  const today = await spending.today();
  expect(today).toEqual({ cost: { tokens: 3_400, millionths: 900 }, spent: true });
  expect(leftOf(limits, today.cost).money).toBeCloseTo(0.0001);
});

test('what is left is never less than nothing', () => {
  const over = { tokens: 200, millionths: 3_000_000 };
  expect(leftOf({ tokens: 100, money: price }, over)).toEqual({ tokens: 0, money: 0 });
  expect(leftOf({ tokens: 100 }, tokens(30))).toEqual({ tokens: 70 });
});
