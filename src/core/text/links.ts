import { inWord, kindOf } from './signs.ts';
import type { Span } from './span.ts';

/** A web address in a text; `host` is lower case, without `www.`. */
export interface Link extends Span {
  host: string;
  /** Written with http:// or https://. */
  explicit: boolean;
  /** Begins with `www.` or `//` and has an ending that few places make a link of; a browser follows it all the same. */
  loose: boolean;
}

const address = /(?:https?:)?\/\/[^\s<>"«»“”]{1,2048}|[\p{L}\p{N}][\p{L}\p{N}.@-]{0,253}/giu;
const endPunctuation = new Set(['.', ',', ';', ':', '!', '?', ')', ']', '}', "'", '’', '*', '_', '…']);
/** Endings that places turn into a link without a scheme: the common generic ones and our languages' countries. */
const bareEndings = new Set(
  (
    'com org net info biz io co app dev shop store online site xyz club top eu fr de es it pt nl be ch at lu uk us ca ie ' +
    'br mx ar cl au nz in ru pl se no dk fi cz gr me tv ly gg link click live news blog'
  ).split(' '),
);
/** What is written with a dot and is no address: file names and versions of speech. */
const notHosts = /^(?:node|vue|next|react|d3|chart)\.js$/;

const trimmedEnd = (text: string, start: number, end: number): number => {
  let stop = end;
  while (stop > start) {
    const last = text[stop - 1] ?? '';
    if (!endPunctuation.has(last)) return stop;
    if (last === ')' && text.slice(start, stop).includes('(')) return stop;
    stop -= 1;
  }
  return stop;
};

const hostOf = (found: string, explicit: boolean): string | undefined => {
  const rest = explicit ? found.slice(found.indexOf('//') + 2) : found;
  const authority = rest.split(/[/?#\\]/, 1)[0] ?? '';
  const host = (authority.split('@').pop() ?? '').split(':', 1)[0]?.toLowerCase() ?? '';
  return host === '' ? undefined : host.replace(/^www\./, '');
};

const bareHost = (word: string): boolean => {
  if (word.includes('@')) return false;
  const labels = word.toLowerCase().split('.');
  const ending = labels.pop() ?? '';
  if (labels.length === 0 || !bareEndings.has(ending) || notHosts.test(word)) return false;
  return labels.every((label) => label !== '') && /\p{L}/u.test(labels.at(-1) ?? '');
};

const marked = /^www\.[\p{L}\p{N}]|^\/\/[^\s/]{1,253}\.[\p{L}\p{N}]/iu;

const hyphen = 45;
/** Whether a dot is followed by a hyphen, a letter or a digit, or by what may be one in two units. */
const joins = (unit: number): boolean =>
  unit === hyphen || (unit & 0xfc00) === 0xd800 || (kindOf(unit) & inWord) !== 0;
/** Every address has a dot within a word, or two slashes: a dot that ends a sentence is none. */
const mayLink = (text: string): boolean => {
  if (text.includes('//')) return true;
  const last = text.length - 1;
  for (let dot = text.indexOf('.'); dot >= 0 && dot < last; dot = text.indexOf('.', dot + 1))
    if (joins(text.charCodeAt(dot + 1))) return true;
  return false;
};

/**
 * The web addresses of a text: those with a scheme or after `//`, bare hosts with a common ending, and after `www.` with any.
 * Linear in length.
 */
export const linksIn = (text: string): Link[] => {
  if (!mayLink(text)) return [];
  const links: Link[] = [];
  for (const match of text.matchAll(address)) {
    const [written] = match;
    const explicit = written.includes('://');
    // Most of what is matched are ordinary words.
    if (!explicit && !written.includes('.')) continue;
    const start = match.index;
    const end = trimmedEnd(text, start, start + written.length);
    const found = text.slice(start, end);
    const bare = !explicit && bareHost(found) && text[start - 1] !== '@';
    const loose = !explicit && !bare && marked.test(found);
    if (!explicit && !bare && !loose) continue;
    const host = hostOf(found, found.includes('//'));
    if (host !== undefined)
      links.push({ start, end: bare || loose ? pathEnd(text, end) : end, host, explicit, loose });
  }
  return links;
};

/** A bare host's path belongs to it. */
const pathEnd = (text: string, end: number): number => {
  if (text[end] !== '/') return end;
  let stop = end;
  while (stop < text.length && !/\s/.test(text[stop] ?? ' ')) stop += 1;
  return trimmedEnd(text, end, stop);
};
