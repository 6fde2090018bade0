import { expect, test } from 'vitest';
import { storedBudget } from '../../src/app/budget.ts';
import { startApp } from '../support/app.ts';

test('what a day has cost outlives the process, and is added up whoever adds', async () => {
  const app = await startApp();
  const budget = storedBudget(app.kit.store);
  expect(await budget.spent('2026-11-23')).toEqual({ tokens: 0, millionths: 0 });
  await Promise.all([
    budget.add('2026-11-23', { tokens: 100, millionths: 7 }),
    budget.add('2026-11-23', { tokens: 50, millionths: 0 }),
    budget.add('2026-11-24', { tokens: 1, millionths: 1 }),
  ]);
  expect(await storedBudget(app.kit.store).spent('2026-11-23')).toEqual({ tokens: 150, millionths: 7 });
});
