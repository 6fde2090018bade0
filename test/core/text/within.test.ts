import { expect, test } from 'vitest';
import fc from 'fast-check';
import { nowhere, touching, within } from '../../../src/core/text/within.ts';

const span = fc
  .tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('is what looking at each of the others would tell', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 12 }), span, (others, one) => {
      expect(within(others)(one)).toBe(
        others.some((other) => other.start <= one.start && one.end <= other.end),
      );
      expect(touching(others)(one)).toBe(
        others.some((other) => other.start < one.end && one.start < other.end),
      );
    }),
  );
});

test('within none, whatever is asked', () => {
  expect(within([])).toBe(nowhere);
  expect(nowhere({ start: 0, end: 1 })).toBe(false);
});
