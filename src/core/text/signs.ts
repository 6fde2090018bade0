/*
 * What stands in a text besides letters, told while it is cut into words: most expressions look for what has a sign that most
 * texts have not, and need not be asked at all.
 */

/** What a unit of a folded text is to its words. */
export const inWord = 1;
/** It may end a sentence. */
export const ender = 2;
const known = 4;

/** Signs, of a folded text unless it is said otherwise. */
export const sign = {
  digit: 1 << 3,
  at: 1 << 4,
  quote: 1 << 5,
  slash: 1 << 6,
  colon: 1 << 7,
  percent: 1 << 8,
  hash: 1 << 9,
  angle: 1 << 10,
  /** An opening one of any kind. */
  bracket: 1 << 11,
  underscore: 1 << 12,
  star: 1 << 13,
  exclamation: 1 << 14,
  question: 1 << 15,
  backtick: 1 << 16,
  hyphen: 1 << 17,
  semicolon: 1 << 18,
  dot: 1 << 19,
  /** A control character other than tab and line ends. */
  control: 1 << 20,
  /** In the text as it was written: neither ASCII nor what our languages are written with. */
  odd: 1 << 21,
} as const;

const written: Readonly<Record<string, number>> = {
  '@': sign.at, '"': sign.quote, '/': sign.slash, ':': sign.colon, '%': sign.percent, '#': sign.hash, '<': sign.angle, '[': sign.bracket, '{': sign.bracket,
  '(': sign.bracket, _: sign.underscore, '*': sign.star, '!': sign.exclamation, '?': sign.question, '`': sign.backtick, '-': sign.hyphen,
  ';': sign.semicolon, '.': sign.dot,
}; // prettier-ignore

const letterOrDigit = /[\p{L}\p{N}]/u;
const control = /[^\P{Cc}\t\n\r]/u;
const enders = new Set(['.', '!', '?', ';', '\n', '…', '¿', '¡', '。', '！', '？']);

const told = (character: string): number =>
  known |
  (letterOrDigit.test(character) ? inWord : 0) |
  (enders.has(character) ? ender : 0) |
  (/\d/.test(character) ? sign.digit : 0) |
  (control.test(character) ? sign.control : 0) |
  (written[character] ?? 0);

const kinds = new Int32Array(0x10000);
/** What a unit is: each is looked at once. */
export const kindOf = (unit: number): number => {
  const before = kinds[unit] ?? 0;
  if (before !== 0) return before;
  const kind = told(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
};

/** Besides the letters of Latin-1 and Latin Extended-A: spaces, quotation marks, dashes, `’`, `°`, `€`. */
const usual = new Set(Array.from('\u00a0\u202f«»“”„‘’–—°€', (character) => character.charCodeAt(0)));
/** Whether a unit beyond ASCII is none that our languages are written with. */
export const isOdd = (unit: number): boolean => (unit < 0xc0 || unit > 0x17f) && !usual.has(unit);
