import { beforeEach, describe, expect, test } from 'vitest';
import { createCircuit, type Circuit, type RequestFailure } from '../../src/llm/circuit.ts';

let now = 0;
let circuit: Circuit = createCircuit(() => now);
const fail = (failure: Partial<RequestFailure> = {}): boolean => {
  const pass = circuit.enter();
  pass?.failed({ code: 'timeout', ...failure });
  pass?.done();
  return pass !== undefined;
};
const succeed = (): void => {
  const pass = circuit.enter();
  pass?.succeeded();
  pass?.done();
};
beforeEach(() => {
  now = 0;
  circuit = createCircuit(() => now);
});

describe('the circuit', () => {
  test('opens after three failures in a row, not after three in all', () => {
    fail();
    fail();
    succeed();
    fail();
    fail();
    const pass = circuit.enter();
    expect(pass).toBeDefined();
    pass?.done();
    fail();
    expect(circuit.enter()).toBeUndefined();
    expect(circuit.state()).toEqual({ state: 'down', since: 0, code: 'timeout' });
  });

  test('lets exactly one probe through after the pause, whatever those still under way report', () => {
    const early = circuit.enter();
    for (let each = 0; each < 3; each += 1) fail();
    now = 29_999;
    expect(circuit.enter()).toBeUndefined();
    now = 30_000;
    const probe = circuit.enter();
    expect(probe).toBeDefined();
    early?.done();
    expect(circuit.enter()).toBeUndefined();
    probe?.done();
    const next = circuit.enter();
    next?.succeeded();
    expect(circuit.state()).toEqual({ state: 'ok', since: 30_000 });
  });

  test('says how the last request went, and since when without a break', () => {
    expect(circuit.state()).toEqual({ state: 'ok' });
    now = 1;
    succeed();
    now = 2;
    succeed();
    expect(circuit.state()).toEqual({ state: 'ok', since: 1 });
    now = 3;
    fail();
    now = 4;
    fail({ code: 'server_error' });
    expect(circuit.state()).toEqual({ state: 'down', since: 3, code: 'server_error' });
    now = 5;
    succeed();
    expect(circuit.state()).toEqual({ state: 'ok', since: 5 });
  });

  test('waits twice as long after each failed probe, at most five minutes, and remembers since when', () => {
    for (let each = 0; each < 3; each += 1) fail();
    now = 30_000;
    for (const pause of [60_000, 120_000, 240_000, 300_000, 300_000]) {
      expect(fail()).toBe(true);
      now += pause - 1;
      expect(fail()).toBe(false);
      now += 1;
    }
    expect(circuit.state()).toMatchObject({ state: 'down', since: 0 });
  });

  test('opens at once for a lasting failure and for as long as the server asks, within reason', () => {
    fail({ code: 'auth', lasting: true });
    expect(fail()).toBe(false);
    now = 30_000;
    succeed();
    fail({ code: 'rate_limited', retryAfterMs: 90_000 });
    now += 89_999;
    expect(circuit.enter()).toBeUndefined();
    now += 1;
    fail({ code: 'rate_limited', retryAfterMs: 86_400_000 });
    now += 300_000;
    expect(circuit.enter()).toBeDefined();
  });
});
