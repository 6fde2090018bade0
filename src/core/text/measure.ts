import type { LengthUnit } from '../guard/finding.ts';
import { linksIn } from './links.ts';
import type { Span } from './span.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const plain = /^[\u0020-\u007e\n]*$/;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|[\u{1f1e6}-\u{1f1ff}]|\ufe0f?\u20e3/u;
/** `@name@host`: only the local part counts on Mastodon. */
const remoteMention = /(@\w{1,64})@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** A link's weight on X and Mastodon, however long it is (X: `transformedURLLength`; Mastodon: `URL_PLACEHOLDER_CHARS`). */
const linkLength = 23;

const codepoints = (text: string): number => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

const graphemes = (text: string): number => {
  if (plain.test(text)) return text.length;
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
};

/** twitter-text's configuration v3: these ranges weigh 1, everything else (CJK, an emoji sequence) 2. */
const light = (point: number): boolean =>
  point <= 4351 ||
  (point >= 8192 && point <= 8205) ||
  (point >= 8208 && point <= 8223) ||
  (point >= 8242 && point <= 8247);

const weighed = (text: string): number => {
  if (plain.test(text)) return text.length;
  let weight = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (emoji.test(segment)) weight += 2;
    else for (const character of segment) weight += light(character.codePointAt(0) ?? 0) ? 1 : 2;
  }
  return weight;
};

const around = (text: string, links: readonly Span[], count: (part: string) => number): number => {
  let total = 0;
  let from = 0;
  for (const link of links) {
    total += count(text.slice(from, link.start)) + linkLength;
    from = link.end;
  }
  return total + count(text.slice(from));
};

const xWeighted = (text: string): number =>
  around(
    text,
    linksIn(text).filter((link) => !link.loose),
    weighed,
  );

const mastodon = (text: string): number => {
  const local = text.replace(remoteMention, '$1');
  return around(
    local,
    linksIn(local).filter((link) => link.explicit),
    graphemes,
  );
};

const measures: Record<LengthUnit, (text: string) => number> = {
  utf16: (text) => text.length,
  codepoint: codepoints,
  grapheme: graphemes,
  byte: (text) => new TextEncoder().encode(text).length,
  xWeighted: (text) => xWeighted(text.normalize('NFC')),
  mastodon,
};

/** How long a place takes a text to be, in its own unit. Linear in length. */
export const measure = (text: string, unit: LengthUnit): number => measures[unit](text);

/** No unit counts a code unit for more than this, links apart. */
const mostPerUnit = 3;

/** Whether a text is within a limit; does not measure a text that is short enough in any unit. */
export const fits = (text: string, unit: LengthUnit, max: number): boolean => {
  if (text.length * mostPerUnit <= max && !text.includes('.')) return true;
  if ((unit === 'grapheme' || unit === 'codepoint' || unit === 'utf16') && text.length <= max) return true;
  return measure(text, unit) <= max;
};
