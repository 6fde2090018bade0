import { unfoldSpan } from './fold.ts';
import type { Folded } from './fold.ts';
import type { Span } from './span.ts';

const number = String.raw`\d{1,4}(?: ?(?:bis|ter|quater|[a-d](?![\p{L}])))?`;
const words = String.raw`(?:[ ,]{1,2}[\p{L}'.-]{1,20}){1,5}`;
/** Street and number, as each of our languages writes them. */
const streets = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}])\d{1,5}[a-z]?(?: [\p{L}'.-]{1,20}){1,3} (?:street|st|road|rd|avenue|ave|lane|drive|close|court|place|square|terrace|way|boulevard|blvd|crescent|gardens|grove|hill|row|mews|walk|parkway)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])${number},? (?:rue|avenue|boulevard|bd|allee|allees|impasse|chemin|place|quai|cours|route|square|passage|ruelle|sentier|voie)(?![\p{L}])${words}`,
    String.raw`(?<![\p{L}])[\p{L}-]{2,30}(?:strasse|str\.|weg|platz|allee|gasse|damm|ufer) \d{1,4}[a-z]?(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}])(?:calle|avenida|avda|plaza|paseo|via|viale|piazza|corso|vicolo|rua|travessa|praca|alameda)(?: [\p{L}'.-]{1,20}){1,4},? (?:n\.? ?)?\d{1,4}(?![\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

/** Where a text gives a street and a number. Works on the folded text; whose they are it cannot tell. Linear in length. */
export const addressesIn = (folded: Folded): Span[] =>
  /\d/.test(folded.text)
    ? [...folded.text.matchAll(streets)].map(({ 0: found, index }) =>
        unfoldSpan(folded, index, index + found.length),
      )
    : [];
