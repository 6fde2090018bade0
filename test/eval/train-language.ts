/**
 * Trains the language profile: `node test/eval/train-language.ts DIR` reads the sets of DIR and writes
 * src/core/triage/language/profile.ts. Multinomial logistic regression over word pieces, plain stochastic gradient
 * descent, weights rounded to one character each. Of the lingua sets only the even ids are trained on; the odd ones and
 * the umsab validation sets measure.
 */
import { writeFileSync } from 'node:fs';
import { wordsIn, writtenFeatures } from '../../src/core/triage/language/features.ts';
import { everyday } from './everyday.ts';
import { rows } from './rows.ts';
import { ownComments } from './train/own/lessons.ts';

const names = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'] as const;
const directory = process.argv[2] ?? '';
const kept = Number(process.argv[3] ?? 14_000);

interface Example {
  label: number;
  features: string[];
}
const featuresOf = (text: string): string[] => writtenFeatures(wordsIn(text));
const examples: Example[] = [];
for (const [label, name] of names.entries()) {
  if (name !== 'nl')
    for (const row of rows(directory, `umsab_${name}_train`))
      examples.push({ label, features: featuresOf(row.text) });
  for (const kind of ['sentences', 'word-pairs', 'single-words'])
    for (const [index, row] of rows(directory, `lingua_${kind}_${name}`).entries())
      if (index % 2 === 0) examples.push({ label, features: featuresOf(row.text) });
}

/** Comments of our own; no Dutch among them. */
const ownWeight = 2;
for (const { text, language } of ownComments)
  for (let times = 0; times < ownWeight; times += 1)
    examples.push({ label: names.indexOf(language), features: featuresOf(text) });

/** Few, but the likest to what comes in: each counts several times. */
const weight = 10;
for (const [label, name] of names.entries())
  for (const line of (everyday[name] ?? '').split(/[|\n]/))
    for (let times = 0; times < weight; times += 1) examples.push({ label, features: featuresOf(line) });

const counts = new Map<string, number[]>();
for (const { label, features } of examples)
  for (const feature of new Set(features)) {
    const count = counts.get(feature) ?? names.map(() => 0);
    count[label] = (count[label] ?? 0) + 1;
    counts.set(feature, count);
  }
/** How much a feature tells: its frequency times how far it is from evenly spread. */
const worth = (count: number[]): number => {
  const total = count.reduce((sum, one) => sum + one, 0);
  return total < 3
    ? 0
    : count.reduce((sum, one) => sum + (one === 0 ? 0 : one * Math.log((one / total) * names.length)), 0);
};
const chosen = [...counts]
  .sort((a, b) => worth(b[1]) - worth(a[1]))
  .slice(0, kept)
  .map(([feature]) => feature);
const index = new Map(chosen.map((feature, at) => [feature, at]));

const weights = new Float64Array(chosen.length * names.length);
const data = examples
  .map(({ label, features }) => ({
    label,
    at: Uint32Array.from(features.map((feature) => index.get(feature) ?? -1).filter((at) => at >= 0)),
  }))
  .filter(({ at }) => at.length > 0);

let seed = 7;
const random = (): number => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
};
const epochs = 12;
for (let epoch = 0; epoch < epochs; epoch += 1) {
  const rate = 0.5 / (1 + epoch);
  for (let at = data.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [data[at], data[other]];
    if (one !== undefined && two !== undefined) [data[at], data[other]] = [two, one];
  }
  for (const { label, at } of data) {
    const scale = 1 / Math.sqrt(at.length);
    const scores = names.map((_, name) =>
      at.reduce((sum, feature) => sum + (weights[feature * names.length + name] ?? 0) * scale, 0),
    );
    const top = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - top));
    const total = powers.reduce((sum, one) => sum + one, 0);
    for (const [name, power] of powers.entries()) {
      const step = rate * scale * ((name === label ? 1 : 0) - power / total);
      for (const feature of at) {
        const cell = feature * names.length + name;
        weights[cell] = (weights[cell] ?? 0) + step - rate * 2e-5 * (weights[cell] ?? 0);
      }
    }
  }
}

/** One printable character a weight: 93 steps around `M`, skipping quote and backslash. */
const alphabet = Array.from({ length: 93 }, (_, at) => String.fromCharCode(at + 35)).filter(
  (c) => c !== '\\',
);
const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
const cap = Math.min(largest, 8);
const half = Math.floor((alphabet.length - 1) / 2);
const letters = [...weights].map(
  (weight) => alphabet[half + Math.round((Math.max(-cap, Math.min(cap, weight)) / cap) * half)] ?? '',
);
const lines = (text: string, size: number): string => {
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += size) parts.push(text.slice(at, at + size));
  return parts
    .map((part) => `  ${JSON.stringify(part).replaceAll("'", "\\'").replace(/^"|"$/g, "'")},`)
    .join('\n');
};
writeFileSync(
  new URL('../../src/core/triage/language/profile.ts', import.meta.url),
  `// Made by \`node test/eval/train-language.ts DIR\`; see language/README.md for the sets, licences and figures.
/** Order of the weights of each feature. */
export const order = [${names.map((name) => `'${name}'`).join(', ')}] as const;
/** One step of a weight. */
export const unit = ${(cap / half).toFixed(6)};
/** Features, \`_\` for a word's edge, separated by \`|\`. */
export const features = [
${lines(chosen.map((feature) => feature.replaceAll(' ', '_')).join('|'), 20_000)}
].join('');
/** One character a weight, ${names.length} for each feature. */
export const weights = [
${lines(letters.join(''), 20_000)}
].join('');
export const alphabet =
  ${JSON.stringify(alphabet.join('')).replaceAll("'", "\\'").replace(/^"|"$/g, "'")};
`,
);
console.log(`examples=${data.length} features=${chosen.length} largest=${largest.toFixed(2)}`);
