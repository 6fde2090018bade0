/*
 * Endings that do not change what a word is about, for words that a team lists in whatever language it answers in: plural,
 * feminine, common verb forms. Light on purpose: two words of different meaning must not become one.
 */

/** Endings that become another one: `deliveries`, `chevaux`, `encomendas` → `devoluções`, `spedizioni`. */
const replaced: readonly (readonly [RegExp, string])[] = [
  [/eaux$/, 'eau'],
  [/aux$/, 'al'],
  [/ies$/, 'y'],
  [/oes$/, 'ao'],
  [/ioni$/, 'ione'],
  [/(ss|sh|ch|x|z)es$/, '$1'],
];
const dropped = /(?:ements?|euses?|eux|ees|ee|ing|ed|er|ez|es|en|s|x|e)$/;
const doubled = /([bdfglmnprt])\1$/;

/** A short word keeps its end: `bus` is no `bu`, `ads` no `ad`. */
const shortest = 4;

/** What is left of a folded word without its ending. Two forms of one word have the same. */
export const stemOf = (word: string): string => {
  if (word.length < shortest) return word;
  const [from, to] = replaced.find(([ending]) => ending.test(word)) ?? [];
  const whole = from === undefined ? word : word.replace(from, to ?? '');
  if (whole.length <= shortest) return whole.replace(/(?<=...)s$/, '');
  const cut = whole.replace(dropped, '');
  if (cut.length < shortest - 1) return whole;
  return cut.replace(doubled, '$1');
};
