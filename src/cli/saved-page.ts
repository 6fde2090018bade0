import { createHash } from 'node:crypto';
import { htmlToText } from '../sources/html-text.ts';

const within = (html: string, tag: string): string | undefined => {
  const from = html.search(new RegExp(`<${tag}[\\s>]`, 'i'));
  const to = html.toLowerCase().lastIndexOf(`</${tag}>`);
  return from >= 0 && to > from ? html.slice(from, to) : undefined;
};

/** What a site says around every page of it. */
const around = ['nav', 'header', 'footer', 'aside', 'form'];
const without = (html: string, tag: string): string => {
  const open = new RegExp(`<${tag}[\\s>]`, 'i');
  let rest = html;
  let kept = '';
  for (let from = rest.search(open); from >= 0; from = rest.search(open)) {
    kept += rest.slice(0, from);
    const to = rest.toLowerCase().indexOf(`</${tag}>`, from);
    rest = to < 0 ? '' : rest.slice(to + tag.length + 3);
  }
  return kept + rest;
};

/** Headings become headings of Markdown, so that passages keep their names. */
const headings = (html: string): string =>
  html
    .replace(/<h([1-6])\b[^<>]{0,500}>/giu, (_, level: string) => `<p>${'#'.repeat(Number(level))} `)
    .replace(/<\/h[1-6]>/giu, '</p>');

/** `shop.example-shipping-corsica-1a2b3c.md`: readable, and never the same for two addresses. */
export const fileNameFor = (url: URL): string => {
  const said = `${url.hostname}${url.pathname}`.toLowerCase().replace(/[^a-z0-9.]+/gu, '-');
  const tell = createHash('sha256').update(url.href).digest('hex').slice(0, 6);
  return `${said.replace(/^-|-$/gu, '').slice(0, 80)}-${tell}.md`;
};

/** A web page as a page of knowledge: its title, its address, the text of its main part. */
export const savedPage = (url: URL, body: string, isHtml: boolean): string => {
  const titled = isHtml ? within(body, 'title') : undefined;
  const title = titled === undefined ? '' : htmlToText(titled, 'displayed').replaceAll(/["\n]/gu, ' ').trim();
  const main = isHtml
    ? (within(body, 'main') ?? within(body, 'article') ?? within(body, 'body') ?? body)
    : body;
  const text = isHtml ? htmlToText(headings(around.reduce(without, main)), 'displayed') : body;
  const head = ['---', ...(title === '' ? [] : [`title: "${title}"`]), `url: ${url.href}`, '---'];
  return `${head.join('\n')}\n\n${text.trim()}\n`;
};
