import { expect, test } from 'vitest';
import { followClock } from '../../src/core/clock.ts';

const hour = 3_600_000;

/** Two clocks that go together until somebody sets the first. */
const clocks = () => {
  const at = { now: 1_000_000_000, elapsed: 50 };
  const followed = followClock({ now: () => at.now, elapsed: () => at.elapsed });
  return {
    followed,
    at,
    pass: (ms: number) => {
      at.now += ms;
      at.elapsed += ms;
    },
  };
};

test('a clock that nobody sets is followed exactly, however long nobody looks', () => {
  const { followed, at, pass } = clocks();
  for (const ms of [1, 500, hour, 40 * hour]) {
    pass(ms);
    expect(followed.steady()).toBe(at.now);
  }
  expect(followed.leap()).toBeUndefined();
});

test('put right by little and little is no leap', () => {
  const { followed, at, pass } = clocks();
  for (let step = 0; step < 100; step += 1) {
    pass(1_000);
    at.now += 400;
    expect(followed.steady()).toBe(at.now);
  }
  expect(followed.leap()).toBeUndefined();
});

test('a leap forward is told, and steady time goes on as before until everything under way is over', () => {
  const { followed, at, pass } = clocks();
  const before = followed.steady();
  at.now += hour;
  pass(1_000);
  expect(followed.steady()).toBe(before + 1_000);
  expect(followed.leap()).toEqual({ by: hour, at: at.now });
  pass(88_000);
  expect(followed.steady()).toBe(before + 89_000);
  pass(2_000);
  expect(followed.steady()).toBe(at.now);
});

test('a second leap forward keeps steady time as it is, one back takes the first away', () => {
  const { followed, at, pass } = clocks();
  const before = followed.steady();
  at.now += hour;
  pass(1_000);
  followed.steady();
  at.now += hour;
  pass(1_000);
  expect(followed.steady()).toBe(before + 2_000);
  at.now -= 2 * hour;
  pass(1_000);
  expect(followed.steady()).toBe(before + 3_000);
  expect(at.now).toBe(before + 3_000);
});

test('how long it has been followed counts what passed, whatever is done to the clock', () => {
  const { followed, at, pass } = clocks();
  pass(1_000);
  at.now += hour;
  pass(2_000);
  at.now -= 2 * hour;
  expect(followed.running()).toBe(3_000);
});

test('what it tells is whole, although the clock that only counts tells parts of milliseconds', () => {
  const at = { now: 1_000_000, elapsed: 0.7 };
  const followed = followClock({ now: () => at.now, elapsed: () => at.elapsed });
  at.now += hour;
  at.elapsed += 2_000.6;
  const told = [followed.steady(), followed.running(), followed.leap()?.by];
  expect(told.map((one) => Number.isInteger(one))).toEqual([true, true, true]);
  expect(followed.running()).toBe(2_001);
});

test('a leap back is told and followed at once', () => {
  const { followed, at } = clocks();
  at.now -= hour;
  expect(followed.steady()).toBe(at.now);
  expect(followed.leap()).toEqual({ by: -hour, at: at.now });
});
