import { describe, expect, test } from 'vitest';
import { defaultRaidLimits, joined, quiet, saidSomething } from '../../../src/core/moderation/raid.ts';
import type { RaidAlarm, RaidMessage, RaidWatch } from '../../../src/core/moderation/raid.ts';
import { firstReport, mostReasons, oneMore, reportRefusal } from '../../../src/core/moderation/report.ts';
import { keywordOf, planRule } from '../../../src/core/moderation/rule.ts';
import { noon } from '../../support/build.ts';
import { hour, max } from './build.ts';

const arrivals = (
  times: readonly number[],
  from: RaidWatch = quiet,
): { watch: RaidWatch; alarms: RaidAlarm[] } => {
  let watch = from;
  const alarms: RaidAlarm[] = [];
  for (const at of times) {
    const next = joined(watch, at, defaultRaidLimits);
    ({ watch } = next);
    if (next.alarm) alarms.push(next.alarm);
  }
  return { watch, alarms };
};
const every = (ms: number, count: number, from = noon): number[] =>
  Array.from({ length: count }, (_, index) => from + index * ms);

const sayings = (all: readonly RaidMessage[], lately: readonly RaidMessage[] = []): RaidAlarm[] => {
  let watch = quiet;
  return all.flatMap((message) => {
    const next = saidSomething(watch, [message], lately, defaultRaidLimits);
    ({ watch } = next);
    return next.alarms;
  });
};
const saying = (text: string, people: number, times: number, everyMs = 1_000) =>
  every(everyMs, times).map((at, index) => ({
    id: `m${index}`,
    at,
    text,
    channel: '1',
    author: `u${index % people}`,
  }));

describe('arrivals', () => {
  test('a quiet server: the tenth within a minute is a raid, one a minute is none', () => {
    expect(arrivals(every(60_000, 120)).alarms).toEqual([]);
    expect(arrivals(every(5_000, 9)).alarms).toEqual([]);
    const { alarms } = arrivals(every(5_000, 10));
    expect(alarms).toEqual([
      { raid: 'joins', key: `joins ${Math.floor(noon / 900_000)}`, count: 10, sinceMs: 60_000 },
    ]);
  });

  test('a busy server, where ten a minute are usual, is no raid by itself', () => {
    const usual = every(6_000, 600, noon - hour);
    // Its first minutes look like one: nothing is known of it yet.
    const { watch } = arrivals(usual);
    const calm: RaidWatch = { ...watch, raised: [] };
    expect(arrivals(every(6_000, 20), calm).alarms).toEqual([]);
    expect(arrivals(every(1_000, 60), calm).alarms).toHaveLength(1);
  });

  test('one raid is one alarm, told again each time it has doubled; the next one is another', () => {
    const { watch, alarms } = arrivals(every(1_000, 45));
    expect(alarms.map(({ count }) => count)).toEqual([10, 20, 40]);
    expect(new Set(alarms.map(({ key }) => key)).size).toBe(1);
    const later = arrivals(every(500, 30, noon + 3 * hour), watch);
    expect(later.alarms[0]?.key).not.toBe(alarms[0]?.key);
  });

  test('the same arrivals give the same alarms, and no more is kept than is needed', () => {
    const times = every(100, 2_000);
    expect(arrivals(times).alarms).toEqual(arrivals(times).alarms);
    expect(arrivals(times).watch.joins.length).toBeLessThanOrEqual(500);
  });
});

describe('the same words', () => {
  test('from three people six times in half a minute are a flood', () => {
    const alarms = sayings(saying('Free nitro at this address', 3, 6));
    expect(alarms).toEqual([expect.objectContaining({ raid: 'flood', count: 6, people: 3, channel: '1' })]);
  });
  test('are the same in other capitals and white space', () => {
    const odd = saying('Free nitro at this address', 3, 6).map((one, index) => ({
      ...one,
      text: index % 2 === 0 ? one.text : ` FREE  nitro at this ADDRESS`,
    }));
    expect(sayings(odd)).toHaveLength(1);
  });
  test('from one person, slowly, or short as a greeting are none', () => {
    expect(sayings(saying('Free nitro at this address', 1, 20))).toEqual([]);
    expect(sayings(saying('Free nitro at this address', 5, 20, 20_000))).toEqual([]);
    expect(sayings(saying('gg', 8, 12))).toEqual([]);
    expect(sayings(saying('', 8, 40, 100))).toEqual([]);
  });
  test('read by others are counted too, whichever page they came in; read twice they count once', () => {
    const flood = saying('Free nitro at this address', 3, 6);
    const every2nd = (from: number) => flood.filter((_, nth) => nth % 2 === from);
    const [mine, theirs] = [every2nd(1), every2nd(0)];
    expect(sayings(mine)).toEqual([]);
    expect(sayings(mine, theirs)).toEqual([expect.objectContaining({ count: 6, people: 3 })]);
    expect(saidSomething(quiet, mine, flood, defaultRaidLimits).alarms).toHaveLength(1);
    expect(sayings([...mine, ...mine, ...mine])).toEqual([]);
  });
  test('many talking about many things are none', () => {
    const talk = every(100, 600).map((at, index) => ({
      id: `m${index}`,
      at,
      text: `I think number ${index} is the best of them all`,
      channel: '1',
      author: `u${index % 40}`,
    }));
    expect(sayings(talk)).toEqual([]);
  });
});

describe('members’ reports', () => {
  const message = { channel: '1', id: '2', author: max, text: 'x'.repeat(5_000) };
  const first = firstReport({ id: 'i1', place: 'community', message, reason: ' Insults ' }, noon);
  test('of one message are one matter with a count, and say what, never who', () => {
    let matter = first;
    for (let nth = 0; nth < 20; nth += 1) matter = oneMore(matter, nth % 2 === 0 ? 'Spam' : '', noon + nth);
    expect(matter.matter).toMatchObject({ about: 'report', count: 21 });
    expect(matter.version).toBe(21);
    if (matter.matter.about !== 'report') return;
    expect(matter.matter.reasons[0]).toBe('Insults');
    expect(matter.matter.reasons).toHaveLength(mostReasons);
    expect(matter.matter.message.text.length).toBeLessThanOrEqual(2_000);
  });
  test('have a limit for each, and none for one’s own', () => {
    const held = (reporter: string, lately: number) => reportRefusal(message, reporter, lately)?.refused;
    expect([held('9', 4), held('9', 5), held(max.id, 0)]).toEqual([
      undefined,
      'too_many_reports',
      'report_own',
    ]);
  });
});

describe('a keyword for the place’s own rules', () => {
  const rule = (ours: boolean, count: number, id = 'r') => ({
    id,
    ours,
    keywords: Array.from({ length: count }, (_, index) => `word${index}`),
  });
  test('goes into a rule of ours with room, else into a new one, never into one of theirs', () => {
    expect(planRule([], 'Free  NITRO')).toEqual({ ok: true, plan: 'create', keywords: ['free nitro'] });
    expect(planRule([rule(false, 1)], 'free nitro')).toMatchObject({ plan: 'create' });
    expect(planRule([rule(true, 2, 'mine')], 'nitro')).toEqual({
      ok: true,
      plan: 'add',
      ruleId: 'mine',
      keywords: ['word0', 'word1', 'nitro'],
    });
    expect(planRule([rule(true, 1_000)], 'nitro')).toMatchObject({ plan: 'create' });
    expect(planRule([rule(false, 5)], 'WORD3')).toEqual({ ok: true, plan: 'known' });
  });
  test('is held to the place’s figures, and matches whole words', () => {
    expect(keywordOf('*a*  b*')).toBe('a b');
    expect(planRule([], 'ab')).toMatchObject({ ok: false, refusal: { refused: 'rule_keyword', most: 60 } });
    expect(planRule([], 'x'.repeat(60))).toMatchObject({ ok: true });
    expect(planRule([], 'x'.repeat(61))).toMatchObject({ ok: false });
    const six = Array.from({ length: 6 }, () => rule(false, 1_000));
    expect(planRule(six, 'nitro')).toMatchObject({ ok: false, refusal: { refused: 'rules_full', most: 6 } });
  });
});
