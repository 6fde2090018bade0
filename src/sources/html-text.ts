import { decodeEntities } from './html-entities.ts';

/** A tag longer than this is taken for text, which keeps hostile input from costing more than linear time. */
const LONGEST_TAG = 2048;
const PARAGRAPHS = new Set(['p', 'div', 'blockquote', 'ul', 'ol', 'pre', 'table', 'figure', 'hr']);
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe']);

type Token = { text: string } | { tag: string; closing: boolean; source: string };

/** Where the tag that starts at `from` ends (exclusive); quotes may hold `>`. */
const tagEnd = (html: string, from: number): number | undefined => {
  const limit = Math.min(html.length, from + LONGEST_TAG);
  let quote = '';
  for (let at = from + 1; at < limit; at += 1) {
    const char = html.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '>') return at + 1;
  }
  return undefined;
};

const tokens = (html: string): Token[] => {
  const found: Token[] = [];
  const lastComment = html.lastIndexOf('-->');
  let close = -1;
  /** Whether a tag that starts here can end in time: most that do not are told without reading them. */
  const mayEnd = (at: number): boolean => {
    if (close < at) close = html.indexOf('>', at);
    if (close === -1) close = Infinity;
    return close < at + LONGEST_TAG;
  };
  /** Where what begins at `at` ends; undefined for "a < b" and "<3", where only text begins. */
  const endOf = (at: number): number | undefined => {
    if (html.startsWith('<!--', at) && at + 4 <= lastComment) return html.indexOf('-->', at + 4) + 3;
    return mayEnd(at) && /[a-z/!]/i.test(html.charAt(at + 1)) ? tagEnd(html, at) : undefined;
  };
  let text = 0;
  let at = html.indexOf('<');
  while (at !== -1) {
    const end = endOf(at);
    if (end !== undefined) {
      const source = html.slice(at, end);
      const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(source) ?? [];
      found.push({ text: html.slice(text, at) });
      found.push({ tag: name.toLowerCase(), closing: slash === '/', source });
      text = end;
    }
    at = html.indexOf('<', end ?? at + 1);
  }
  return [...found, { text: html.slice(text) }];
};

const altOf = (source: string): string =>
  /\balt\s*=\s*(?:"([^"]*)"|'([^']*)')/i.exec(source)?.slice(1).join('') ?? '';

/** What a tag itself contributes to the text. */
const tagText = (tag: string, closing: boolean, source: string): string => {
  if (tag === 'br') return '\n';
  if (tag === 'img') return decodeEntities(altOf(source));
  if (tag === 'li') return closing ? '' : '\n- ';
  return PARAGRAPHS.has(tag) || /^h[1-6]$/.test(tag) ? '\n\n' : '';
};

/**
 * The text a reader of `html` sees; links and other markup are dropped, their words kept. `written` is HTML as somebody
 * typed it, where a line break is a line break; `displayed` is HTML as a site renders it, where it is a space.
 */
export const htmlToText = (html: string, how: 'written' | 'displayed'): string => {
  let text = '';
  let silent: string | undefined;
  for (const token of tokens(html)) {
    if ('text' in token) {
      const words =
        how === 'displayed' ? token.text.replaceAll(/[ \t\r\n]+/g, ' ') : token.text.replaceAll('\r\n', '\n');
      if (silent === undefined) text += decodeEntities(words);
    } else if (silent !== undefined) {
      if (token.closing && token.tag === silent) silent = undefined;
    } else if (SILENT.has(token.tag) && !token.closing) silent = token.tag;
    else text += tagText(token.tag, token.closing, token.source);
  }
  if (how === 'written') return text;
  return text
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
};

/**
 * A text reduced to what two copies of it have in common after a site has been at it: white space, normal form, and
 * the curly quotes, dashes and dots WordPress's wptexturize() puts in for display.
 */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll(/[‘’‚′]/g, "'")
    .replaceAll(/[“”„″]|''|``/g, '"')
    .replaceAll('…', '...')
    .replaceAll(/[–—]|-{2,3}/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
