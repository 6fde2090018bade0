import { shownMarkdown } from '../markdown.ts';

/** In angle brackets it is a link and nothing more; to the older of the two a quotation mark ends it. */
const address = /https?:\/\/[^\s<>\\"']*[^\s<>\\.,;:!?'"()[\]*_]/g;

/** Signs that both of Reddit's renderers let be escaped, and that mean something wherever they stand. */
const always = /[\\`*_{}[\]<>|~&^#]/g;

/** Nothing in it is markup, and neither a person nor a community is called. */
const inert = (text: string): string =>
  text
    .replaceAll(always, String.raw`\$&`)
    .replaceAll(/([ur])\//gi, String.raw`$1\/`)
    // An address it would find by itself swallows the signs behind it, and shows how they were escaped.
    .replaceAll(/(www)\./gi, String.raw`$1\.`)
    .replaceAll('://', String.raw`\://`)
    .replaceAll(/(?<=\S)@/g, '&#64;')
    .replaceAll(/^([ \t]*)([-+])/gm, String.raw`$1\$2`)
    .replaceAll(/^([ \t]*\d+)([.)])/gm, String.raw`$1\$2`)
    .replaceAll(/^([ \t]*)=/gm, '$1&#61;');

/** What is sent so that Reddit shows exactly the text: an address is a link and nothing more, a line break stays one. */
export const written = (text: string): string => {
  let made = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    made += `${inert(text.slice(from, index))}<${found}>`;
    from = index + found.length;
  }
  return `${made}${inert(text.slice(from))}`
    .replaceAll(/^[ \t]/gm, (space) => (space === '\t' ? '&#9;' : '&#32;'))
    .replaceAll(/(?<!\n)\n(?!\n)/g, '  \n');
};

/** `written` undone. */
export const shown = (markdown: string): string =>
  shownMarkdown(markdown.replaceAll('  \n', '\n').replaceAll('&#61;', '=').replaceAll('&#64;', '@'));
