import { expect, test } from 'vitest';
import { createSpending } from '../../src/llm/spending.ts';
import { memoryBudget } from './support/drafters.ts';

test('a new day has a new budget, and a request is paid on the day it began', async () => {
  let now = Date.UTC(2026, 0, 1, 23, 59);
  const budget = memoryBudget();
  const spending = createSpending(budget, 100, () => now);
  const late = await spending.reserve(80);
  expect(await spending.reserve(30)).toBeUndefined();
  now += 120_000;
  if (late !== undefined) await spending.settle(late, 90);
  expect(budget.days).toEqual(new Map([['2026-01-01', 90]]));
  expect(await spending.reserve(100)).toEqual({ day: '2026-01-02', estimate: 100 });
});

test('what was set aside is freed when the figure comes, or when the store breaks', async () => {
  const budget = memoryBudget();
  const spending = createSpending(
    { ...budget, add: () => Promise.reject(new Error('disk full')) },
    100,
    () => 0,
  );
  const first = await spending.reserve(100);
  await expect(first && spending.settle(first, 10)).rejects.toThrow(/disk full/u);
  expect(await spending.reserve(100)).toBeDefined();
});

test('what another process spent counts', async () => {
  const budget = memoryBudget();
  const spending = createSpending(budget, 100, () => 0);
  await budget.add('1970-01-01', 100);
  expect(await spending.reserve(1)).toBeUndefined();
  expect(await spending.today()).toEqual({ tokens: 100, spent: true });
});
