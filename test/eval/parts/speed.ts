import { triageOf } from '../../../src/core/triage/triage-of.ts';
import { eldDetect } from '../baselines/language.ts';
import { blindComments, blindReplies, halves } from '../blind/read.ts';
import type { Figure } from '../figure.ts';
import { findingsIn } from '../guarded.ts';
import type { Estimate } from '../stats.ts';

const length = 200;
/** As long as the tweets on which evaluation timed eld. */
const eldLength = 90;
/**
 * The target is 150 µs on the machine where `eld` takes 47 µs to tell the language of a tweet. Other machines are half as fast, or
 * do other work besides, and so is eld on them, in the same minute: what is held against the target is how many times as long
 * triage and guard take as eld does, turn by turn.
 */
const timesEld = 150 / 47;
const warmUp = 3_000;
/** So many calls are timed together: the clock of a thread may tick but every four milliseconds. */
const together = 1_000;
const batches = 9;

const median = (list: readonly number[]): number =>
  [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

/** Microseconds of this thread's own work: what else the machine does meanwhile is not what is measured. */
const timed = (work: () => unknown): number => {
  const begin = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(begin);
  return user + system;
};

/** Texts as people write them, brought to the same length. */
const filled = (texts: readonly string[], to: number): string[] =>
  texts.map((_, at) => {
    let text = '';
    for (let next = at; text.length < to; next += 1) text += `${texts[next % texts.length]} `;
    return text.slice(0, to);
  });

const measured = (value: number, n: number, samples: readonly number[]): Estimate => {
  const sorted = [...samples].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))] ?? value;
  return { value, low: at(0.025), high: at(0.975), n, samples };
};

/** What calls cost, batch by batch in turns: what slows the machine down for a while slows all of them. */
const byTurns = (calls: readonly ((at: number) => unknown)[]): number[][] => {
  for (const call of calls) for (let at = 0; at < warmUp; at += 1) call(at);
  const costs: number[][] = calls.map(() => []);
  for (let batch = 0; batch < batches; batch += 1)
    for (const [one, call] of calls.entries())
      costs[one]?.push(
        timed(() => {
          for (let at = 0; at < together; at += 1) call(batch * together + at);
        }) / together,
      );
  return costs;
};

/** What an attacker, or a bored visitor, fills 60,000 characters with. */
const patterns = [
  'a',
  'ab ',
  'no no ',
  '1234 ',
  'a@',
  'http://a.',
  '([{',
  '!? ',
  '😀',
  'é\u0301',
  'ne pas ',
  '@user ',
  '\n',
  '4242 4242 ',
  '<a ',
  '.-',
  '"',
  'I will ',
];

/**
 * Triage, guard, and both, of one comment and one reply: microseconds of the median batch; and how the cost grows. The texts
 * come again, so their words are known, as nearly all words are to a bot that has read for a while.
 */
export const speedFigures = (): Figure[] => {
  const comments = filled(
    halves.flatMap(blindComments).map(({ text }) => text),
    length,
  );
  const rows = halves.flatMap(blindReplies);
  const replies = filled(
    rows.map(({ reply }) => reply),
    length,
  ).map((reply, at) => {
    const row = rows[at];
    if (row === undefined) throw new Error('a reply without its row');
    return { ...row, reply, comment: comments[at % comments.length] ?? '' };
  });
  const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
  const triageCall = (at: number): unknown => triageOf(pick(comments, at) ?? '');
  const guardCall = (at: number): unknown => {
    const row = pick(replies, at);
    return row && findingsIn(row);
  };
  const short = filled(
    halves.flatMap(blindComments).map(({ text }) => text),
    eldLength,
  );
  const tell = eldDetect;
  const eldCall = tell && ((at: number): unknown => tell(pick(short, at) ?? ''));
  const [triaged = [], guarded = [], eld = []] = byTurns([
    triageCall,
    guardCall,
    ...(eldCall ? [eldCall] : []),
  ]);
  const both = triaged.map((time, at) => time + (guarded[at] ?? 0));
  const [some] = replies;
  const cost = (pattern: string, size: number): number => {
    const text = pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);
    const work = (): void => {
      triageOf(text);
      if (some !== undefined) findingsIn({ ...some, reply: text, comment: text });
    };
    work();
    return timed(() => {
      for (let done = 0; done < 240_000; done += size) work();
    });
  };
  const growth = patterns.map((pattern) => cost(pattern, 60_000) / cost(pattern, 6_000));
  const figure = (key: string, metric: string, list: readonly number[], more: Partial<Figure>): Figure => ({
    key,
    part: 'speed',
    metric,
    estimate: measured(median(list), list.length, list),
    unit: 'us',
    better: 'lower',
    ...more,
  });
  return [
    figure('speed_us', 'triage + guard, 200 characters', both, eldCall ? {} : { target: 150 }),
    ...(eldCall
      ? [
          figure('speed_eld_us', 'eld, 90 characters', eld, {}),
          figure(
            'speed_eld',
            'triage + guard against eld (150 µs where eld takes 47)',
            both.map((time, at) => time / (eld[at] ?? Number.NaN)),
            { unit: 'ratio', target: timesEld },
          ),
        ]
      : []),
    figure('speed_triage_us', 'triage alone', triaged, {}),
    figure('speed_guard_us', 'guard alone', guarded, {}),
    {
      ...figure('speed_growth', 'a character of 60,000 against one of 6,000, worst pattern', growth, {
        unit: 'ratio',
        target: 2,
      }),
      estimate: measured(Math.max(...growth), growth.length, growth),
    },
  ];
};
