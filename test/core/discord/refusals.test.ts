import { expect, test } from 'vitest';
import { createRefusals } from '../../../src/core/discord/refusals.ts';

const own = (status: number) => ({ status, shared: false });
const afterMany = (answer: { status: number; shared: boolean }, count: number) => {
  const refusals = createRefusals();
  for (let n = 0; n < count; n += 1) refusals.note(answer, 1_000 + n);
  return refusals;
};

test.each([401, 403, 429])(
  'after a thousand answers of %i in ten minutes nothing is asked until the first is old',
  (status) => {
    expect(afterMany(own(status), 999).until(5_000)).toBeUndefined();
    const full = afterMany(own(status), 1_000);
    expect(full.until(5_000)).toBe(601_000);
    expect(full.until(600_999)).toBe(601_000);
    expect(full.until(601_001)).toBeUndefined();
  },
);

test('a limit that others used up, and answers of other kinds, are not held against us', () => {
  expect(afterMany({ status: 429, shared: true }, 5_000).until(7_000)).toBeUndefined();
  expect(afterMany(own(404), 5_000).until(7_000)).toBeUndefined();
  expect(afterMany({ status: 403, shared: true }, 1_000).until(5_000)).toBeDefined();
});
