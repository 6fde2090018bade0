import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Figure } from './figure.ts';
import { belowFloor, raised } from './floor.ts';
import { shareOf } from './stats.ts';

const floor = z
  .record(z.string(), z.number())
  .parse(JSON.parse(readFileSync(new URL('floor.json', import.meta.url), 'utf8')));

const figure = (key: string, value: number, better: Figure['better']): Figure => ({
  key,
  part: 'any',
  metric: 'any',
  estimate: { ...shareOf([true], Boolean), value },
  unit: 'share',
  better,
});

test('a figure on the wrong side of its floor is named, one on it is not', () => {
  const [language, alarms] = [floor['language'] ?? Number.NaN, floor['severe_false'] ?? Number.NaN];
  expect(
    belowFloor([figure('language', language, 'higher'), figure('severe_false', alarms, 'lower')]),
  ).toEqual([]);
  expect(belowFloor([figure('language', language - 0.01, 'higher')])).toEqual([
    expect.stringContaining('language is'),
  ]);
  expect(belowFloor([figure('severe_false', alarms + 0.01, 'lower')])).toHaveLength(1);
});

test('what has no floor yet is below none', () => {
  expect(belowFloor([figure('never measured', 0, 'higher')])).toEqual([]);
});

test('a floor is raised by what was reached, and never lowered', () => {
  expect(raised(figure('any', 0.75, 'higher'), 0.5)).toBe(0.75);
  expect(raised(figure('any', 0.25, 'higher'), 0.5)).toBe(0.5);
  expect(raised(figure('any', 0.25, 'lower'), 0.5)).toBe(0.25);
  expect(raised(figure('any', 0.75, 'lower'), 0.5)).toBe(0.5);
  expect(raised(figure('any', 0.25, 'higher'), undefined)).toBe(0.25);
});
