import { isOdd } from './signs.ts';
import type { Span } from './span.ts';

/**
 * A text made plain for matching: lower case, without accents, one kind of apostrophe, quote, dash and space; styled,
 * full-width and look-alike letters read as what they imitate; invisible characters gone. `origin` leads each unit
 * back to the text it came from, because spans are shown to people in their own words.
 */
export interface Folded {
  text: string;
  /** Index in the original for an index in `text` (which may be its length). */
  origin: (index: number) => number;
  /** Whether anything was written that our languages are not written with. */
  odd: boolean;
}

/** Without NUL, which is dropped like everything invisible. */
const ascii = /^[\u0001-\u007f]*$/u;
const dropped = 0;
const kept = 0xffff;

const ranges: readonly (readonly [number, number])[] = [
  [0x00ad, 0x00ad], [0x0300, 0x036f], [0x061c, 0x061c], [0x180e, 0x180e], [0x200b, 0x200f], [0x202a, 0x202e],
  [0x2060, 0x206f], [0xfe00, 0xfe0f], [0xfeff, 0xfeff],
]; // prettier-ignore
const same: Record<string, string> = {
  "'": '’‘ʼ′‵´`ʹˈ＇',
  '"': '“”„‟«»‹›″＂',
  '-': '‐‑‒–—―−',
  ' ': '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  o: 'øØ', l: 'łŁ', d: 'đĐð', i: 'ıİ', h: 'ħĦ', t: 'ŧŦ',
}; // prettier-ignore
const longer: Record<string, string> = {
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  ß: 'ss',
  ẞ: 'ss',
  þ: 'th',
  Þ: 'th',
};
/** Cyrillic and Greek letters drawn like Latin ones, used to disguise Latin words. */
const lookAlikes = new Map(
  Object.entries({
    а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', һ: 'h', ո: 'n', ԛ: 'q', ԝ: 'w', к: 'k', м: 'm', т: 't', в: 'b', н: 'h', г: 'r', п: 'n',
    α: 'a', ε: 'e', ο: 'o', ρ: 'p', ν: 'v', ι: 'i', κ: 'k', τ: 't', υ: 'u', χ: 'x', η: 'n', ω: 'w', β: 'b',
  }).map(([from, to]) => [from.charCodeAt(0), to.charCodeAt(0)]),
); // prettier-ignore

/** One code unit to one code unit, for the Basic Multilingual Plane; `kept` where nothing is known. */
const table = new Uint16Array(0x10000).fill(kept);
for (const [from, to] of ranges) table.fill(dropped, from, to + 1);
for (const [to, all] of Object.entries(same))
  for (const from of all) table[from.charCodeAt(0)] = to.charCodeAt(0);
for (let unit = 1; unit < 0x80; unit += 1)
  table[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);

/** Of characters that become none or several, or lie beyond the Basic Multilingual Plane. */
const forms = new Map<number, string>();
/** There are more of them than anybody writes; then the memory begins anew. */
const mostForms = 4_000;
const plainForm = (point: number): string => {
  const before = forms.get(point);
  if (before !== undefined) return before;
  const form = plainFormOf(String.fromCodePoint(point));
  if (forms.size >= mostForms) forms.clear();
  forms.set(point, form);
  return form;
};

/** What the compatibility decomposition makes of a character, in lower case and without marks. */
const plainFormOf = (character: string): string =>
  longer[character] ??
  character
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .normalize('NFC');

/** Looks a unit up, working its plain form out once; several units come back as `kept` and take the slow way. */
const single = (unit: number): number => {
  const known = table[unit] ?? kept;
  if (known !== kept) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) return kept;
  const form = plainForm(unit);
  if (form.length !== 1) return kept;
  table[unit] = form.charCodeAt(0);
  return form.charCodeAt(0);
};

interface Units {
  units: number[];
  /** Where each unit stood; absent as long as each stands where it stood. */
  from: number[] | undefined;
}

/** From here on nothing stands where it stood. */
const moved = ({ units }: Units): number[] => {
  const from: number[] = [];
  for (let at = 0; at < units.length; at += 1) from.push(at);
  return from;
};
const push = (out: Units, unit: number, at: number): void => {
  if (out.units.length !== at) out.from ??= moved(out);
  out.units.push(unit);
  out.from?.push(at);
};

/** Any character; tells how many units it has besides the first. */
const pushCharacter = (out: Units, text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const to = single(unit);
  if (to !== kept) {
    if (to !== dropped) push(out, to, at);
    return 0;
  }
  const point = text.codePointAt(at) ?? unit;
  pushSlowly(out, point, at);
  return point > 0xffff ? 1 : 0;
};

/** A character that becomes none or several, or lies beyond the Basic Multilingual Plane. */
const pushSlowly = (out: Units, point: number, at: number): void => {
  if (point >= 0xe0000 && point <= 0xe007f) {
    // Invisible tag characters mirror ASCII: read what they hide.
    if (point >= 0xe0020) push(out, table[point - 0xe0000] ?? 0, at);
    return;
  }
  const form = plainForm(point);
  // One in two units that stays one in two stands where it stood.
  const last = point > 0xffff ? 1 : 0;
  for (let index = 0; index < form.length; index += 1)
    push(out, form.charCodeAt(index), at + Math.min(index, last));
};

/** In a word that mixes alphabets, the look-alikes are read as Latin; a word all in its own alphabet stays. */
const unmask = (units: number[]): void => {
  let start = 0;
  while (start < units.length) {
    let end = start;
    let latin = false;
    while (end < units.length && isWordUnit(units[end] ?? 0)) {
      latin ||= (units[end] ?? 0) < 0x80;
      end += 1;
    }
    if (latin)
      for (let at = start; at < end; at += 1) units[at] = lookAlikes.get(units[at] ?? 0) ?? units[at] ?? 0;
    start = end + 1;
  }
};
const isWordUnit = (unit: number): boolean => (unit >= 97 && unit <= 122) || lookAlikes.has(unit);

/** `String.fromCharCode` takes so many arguments without harm. */
const chunk = 8192;
const joined = (units: readonly number[]): string => {
  if (units.length <= chunk) return String.fromCharCode(...units);
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += chunk)
    parts.push(String.fromCharCode(...units.slice(at, at + chunk)));
  return parts.join('');
};

const itself = (index: number): number => index;

/** What a character in two units becomes if that is in two units again. */
const pair = (point: number): string | undefined => {
  if (point <= 0xffff || (point >= 0xe0000 && point <= 0xe007f)) return undefined;
  const form = plainForm(point);
  return form.length === 2 ? form : undefined;
};

/** A text that stays as long as it is, as most do: in lower case, with other letters in some places. Undefined of any other. */
const inPlace = (text: string): Folded | undefined => {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return undefined;
  const made: string[] = [];
  let from = 0;
  let odd = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 0 && unit < 0x80) continue;
    const to = single(unit);
    const as = to === kept ? pair(text.codePointAt(at) ?? unit) : String.fromCharCode(to);
    if (as === undefined || to === dropped || (to > 0x300 && lookAlikes.has(to))) return undefined;
    odd ||= isOdd(unit);
    if (at > from) made.push(lower.slice(from, at));
    made.push(as);
    at += as.length - 1;
    from = at + 1;
  }
  made.push(lower.slice(from));
  // Joined, the text lies in one piece, which adding to it would leave in many.
  return { text: made.join(''), origin: itself, odd };
};

/** Folds a text for matching; linear in length. */
export const fold = (text: string): Folded => {
  if (ascii.test(text)) return { text: text.toLowerCase(), origin: itself, odd: false };
  return inPlace(text) ?? inPieces(text);
};

/** Any text, unit by unit. */
const inPieces = (text: string): Folded => {
  const out: Units = { units: [], from: undefined };
  const { units } = out;
  let masked = false;
  let odd = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const to = single(unit);
    if (unit >= 0x80 || unit === 0) {
      odd ||= isOdd(unit);
      masked ||= to > 0x300 && lookAlikes.has(to);
    }
    // Nearly every unit becomes one that stands where it stood.
    if (to !== kept && to !== dropped && out.from === undefined && units.length === at) units.push(to);
    else at += pushCharacter(out, text, at);
  }
  const { from } = out;
  if (masked) unmask(units);
  // What only lost its end still stands where it stood.
  const origin =
    from === undefined
      ? (index: number) => (index < units.length ? index : text.length)
      : (index: number) => from[index] ?? text.length;
  return { text: joined(units), origin, odd };
};

/** The stretch of the original that a stretch of the folded text stands for, with the marks that follow its last letter. */
export const unfoldSpan = (folded: Folded, start: number, end: number): Span => {
  const last = folded.origin(Math.max(start, end - 1));
  return { start: folded.origin(start), end: Math.max(last + 1, Math.min(folded.origin(end), last + 2)) };
};
