import { address, shownMarkdown } from '../markdown.ts';

/** Signs that both of Reddit's renderers let be escaped, and that mean something wherever they stand. */
const always = /[\\`*_{}[\]<>|~&^#]/g;

/** Nothing in it is markup, and neither a person nor a community is called. */
const inert = (text: string): string =>
  text
    .replaceAll(always, String.raw`\$&`)
    .replaceAll(/(?<!\w)([ur])\//gi, String.raw`$1\/`)
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
  shownMarkdown(markdown.replaceAll('  \n', '\n').replaceAll('&#61;', '='));
