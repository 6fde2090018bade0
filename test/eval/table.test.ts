import { expect, test } from 'vitest';
import { reaches } from './figure.ts';
import type { Figure } from './figure.ts';
import { shareOf } from './stats.ts';
import { lineOf, tableOf } from './table.ts';

const figure: Figure = {
  key: 'caught',
  part: 'guard',
  metric: 'caught',
  estimate: shareOf([true, true, true, false], (one) => one),
  unit: 'share',
  better: 'higher',
  target: 0.8,
  baselines: [{ of: 'a list', value: 0.5 }],
};

test('a figure stands beside its target and the others, and fails visibly', () => {
  const table = tableOf([figure, { ...figure, metric: 'stopped', better: 'lower' }]);
  expect(table).toContain('75.0 %');
  expect(table).toMatch(/caught .* ≥ 80\.0 % +✗ +a list 50\.0 %/);
  expect(table).toMatch(/stopped .* ≤ 80\.0 % +✓/);
});

test('the last line holds what was measured, in the order asked for', () => {
  const speed: Figure = { ...figure, key: 'speed_us', unit: 'us' };
  expect(lineOf([speed, figure], ['caught', 'not measured', 'speed_us'])).toBe(
    'eval: caught=0.750 speed_us=1',
  );
});

test('what is better depends on the figure', () => {
  expect(reaches({ better: 'higher' }, 0.7, 0.8)).toBe(false);
  expect(reaches({ better: 'lower' }, 0.7, 0.8)).toBe(true);
});
