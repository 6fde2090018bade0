import { unfoldSpan } from './fold.ts';
import { perWord } from './per-word.ts';
import { sign } from './signs.ts';
import type { Span } from './span.ts';
import { hasSign } from './tokens.ts';
import type { Tokens } from './tokens.ts';

const number = String.raw`\d{1,4}(?: ?(?:bis|ter|quater|[a-d](?![\p{L}])))?`;
/** What names a street: after its name, before it, or at its end. */
const after =
  'street|st|road|rd|avenue|ave|lane|drive|close|court|place|square|terrace|way|boulevard|blvd|crescent|gardens|grove|hill|row|mews|walk|parkway';
const before =
  'rue|avenue|boulevard|bd|allee|allees|impasse|chemin|place|quai|cours|route|square|passage|ruelle|sentier|voie';
const atEnd = 'weg|platz|allee|gasse|damm|ufer';
const first = 'calle|avenida|avda|plaza|paseo|via|viale|piazza|corso|vicolo|rua|travessa|praca|alameda';
const words = String.raw`(?:[ ,]{1,2}[\p{L}'.-]{1,20}){1,5}`;
/** Street and number, as each of our languages writes them. */
const streets = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\d{1,5}[a-z]?(?: [\p{L}'.-]{1,20}){1,3} (?:${after})(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])${number},? (?:${before})(?![\p{L}])${words}`,
    String.raw`(?<![\p{L}])[\p{L}-]{2,30}(?:strasse|str\.|${atEnd}) \d{1,4}[a-z]?(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}])(?:${first})(?: [\p{L}'.-]{1,20}){1,4},? (?:n\.? ?)?\d{1,4}(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

const named = new RegExp(`^(?:${after}|${before}|${first})$|(?:str|strasse|${atEnd})$`);
const namesStreet = perWord((word) => named.test(word));

/** Where a text gives a street and a number; whose they are it cannot tell. Linear in length. */
export const addressesIn = (tokens: Tokens): Span[] => {
  const { folded, words, numbers } = tokens;
  if (!hasSign(tokens, sign.digit) || !words.some((word, at) => namesStreet(word, numbers[at] ?? 0)))
    return [];
  return [...folded.text.matchAll(streets)].map(({ 0: found, index }) =>
    unfoldSpan(folded, index, index + found.length),
  );
};
