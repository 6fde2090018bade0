/**
 * How well the hate head tells rows that it was not taught, of those that may be learned from: in four parts, each judged by
 * what the three others teach. There are four times as many of them as of those that only measure, so that choices are made by
 * these: `node test/eval/train/cross.ts DIR`.
 */
import { createHash } from 'node:crypto';
import { scoresOf, weightOf } from '../../../src/core/triage/model/model.ts';
import { read } from '../../../src/core/triage/read.ts';
import { size } from '../../../src/core/triage/model/heads.ts';
import { isHateful } from '../../../src/core/triage/verdict/rude.ts';
import { hateSets } from '../parts/offence.ts';
import { macroF1, meanOf, yesNo } from '../stats.ts';
import type { Pair } from '../stats.ts';
import { learn } from './learn.ts';
import type { Learned } from './learn.ts';
import { examplesOf, seed, toLearn } from './model.ts';
import { rowsTouched } from './touched.ts';

const parts = 4;
/** The same words with other handles or punctuation are judged in the same part. */
const partOf = (text: string): number => {
  const words = text
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();
  return createHash('sha256').update(words).digest().readUInt32BE() % parts;
};

const scoreBy = ({ weights, bias }: Learned, text: string): number => {
  const rows = rowsTouched(text);
  const sum = rows.reduce((all, row) => all + (weights[row] ?? 0), 0);
  return sum / Math.sqrt(Math.max(1, rows.length)) + (bias[0] ?? 0);
};

/** The verdict that triage would give if this were its head for hate. */
const hatefulBy = (learned: Learned, text: string): boolean => {
  const reading = read(text);
  const weight = weightOf(reading);
  return isHateful({ ...reading, weight, scores: { ...scoresOf(weight), hate: scoreBy(learned, text) } });
};

const [directory] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: node test/eval/train/cross.ts DIR   (the directory of the research sets)');
  process.exit(2);
}
const judged = hateSets.map((of) => ({ ...of, pairs: new Array<Pair>() }));
const measured = new Set(hateSets.map(({ set }) => set));
for (let part = 0; part < parts; part += 1) {
  const isLeftOut = ({ id, text }: { id: string; text: string }): boolean =>
    measured.has(id.slice(0, id.lastIndexOf('-'))) && partOf(text) === part;
  const learned = learn(examplesOf(directory, 'hate', isLeftOut), { classes: 1, size, seed });
  for (const { set, truth, pairs } of judged)
    for (const row of toLearn(directory, set)) {
      const is = partOf(row.text) === part ? truth(row) : undefined;
      if (is !== undefined) pairs.push(yesNo(is, hatefulBy(learned, row.text)));
    }
}
const figures = judged.map(({ key, pairs }) => ({ key, estimate: macroF1(pairs, ['yes', 'no']) }));
const all = { key: 'hate', estimate: meanOf(figures.map(({ estimate }) => estimate)) };
for (const { key, estimate } of [...figures, all])
  console.log(`${key}=${estimate.value.toFixed(3)} n=${estimate.n}`);
