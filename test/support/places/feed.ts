/*
 * A strict stand-in of ours for a feed of comments: RSS 2.0 (rssboard.org/rss-specification), RSS 1.0 or Atom (RFC 4287), with ETag and
 * Last-Modified (RFC 9110, section 13). Not the real thing.
 */
import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';
import { startPlaceServer } from './server.ts';
import type { Asked, Said } from './server.ts';

interface Row {
  id: string;
  author: string;
  text: string;
  at: number;
}
export interface FakeFeedOptions {
  form?: 'rss' | 'rdf' | 'atom' | 'xhtml';
  /** So many of the newest are listed. */
  window?: number;
  dated?: boolean;
  passing?: (request: Passing) => void;
}
export interface FakeFeed extends Place {
  line: FaultProxy;
  rows: Row[];
  insert(row: Partial<Row>): Row;
  /** How often the whole feed went out. */
  sent(): number;
  /** Instead of the feed. */
  say(xml: string): void;
}

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
/** How a forum shows plain text: paragraphs, line breaks, nothing else of it as markup. */
const html = (text: string): string =>
  text
    .split('\n\n')
    .map((part) => `<p>${xml(part).replaceAll('\n', '<br />')}</p>`)
    .join('');

export const startFakeFeed = async (options: FakeFeedOptions = {}): Promise<FakeFeed> => {
  const { form = 'rss', window = 1_000, dated = true, passing } = options;
  const rows: Row[] = [];
  let lastId = 0;
  let sent = 0;
  let instead: string | undefined;
  let base = '';
  const insert = (row: Partial<Row>): Row => {
    lastId += 1;
    const made: Row = {
      id: `tag:forum.example,2026:${lastId}`,
      author: 'Marie',
      text: 'x',
      at: Date.now(),
      ...row,
    };
    rows.push(made);
    return made;
  };
  const linkOf = ({ id }: Row): string => `https://forum.example/viewtopic.php?f=1&p=${id.split(':').at(-1)}`;
  const rssItem = (row: Row): string =>
    `<item><title>General • Re: Notre &quot;gamme&quot; &#233;largie</title><link>${xml(linkOf(row))}</link>` +
    `<guid isPermaLink="false">${row.id}</guid><dc:creator>${cdata(row.author)}</dc:creator>` +
    (dated ? `<pubDate>${new Date(row.at).toUTCString()}</pubDate>` : '') +
    `<description>short</description><content:encoded>${cdata(html(row.text))}</content:encoded></item>`;
  const rdfItem = (row: Row): string =>
    `<item rdf:about="${row.id}"><title>Re</title><link>${xml(linkOf(row))}</link><guid>${row.id}</guid>` +
    `<dc:creator>${xml(row.author)}</dc:creator><dc:date>${new Date(row.at).toISOString()}</dc:date>` +
    `<description>${xml(html(row.text))}</description></item>`;
  const atomEntry = (row: Row): string =>
    `<entry><title type="html">General • Re</title><id>${row.id}</id><link rel="self" href="https://x.example/"/>` +
    `<link href="${xml(linkOf(row))}"/><author><name>${xml(row.author)}</name></author>` +
    `<updated>${new Date(row.at).toISOString()}</updated>` +
    (form === 'xhtml'
      ? `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${html(row.text)}</div></content></entry>`
      : `<content type="html">${xml(html(row.text))}</content></entry>`);
  const page = (): string => {
    const shown = rows.slice(-window).toReversed();
    const head = '<?xml version="1.0" encoding="UTF-8"?>';
    if (form === 'rss')
      return `${head}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Forum</title>${shown.map(rssItem).join('')}</channel></rss>`;
    if (form === 'rdf')
      return `${head}<rdf:RDF xmlns:rdf="x" xmlns:dc="y"><channel rdf:about="z"><title>Forum</title></channel>${shown.map(rdfItem).join('')}</rdf:RDF>`;
    return `${head}<feed xmlns="http://www.w3.org/2005/Atom"><title>Forum</title>${shown.map(atomEntry).join('')}</feed>\n`;
  };
  const serve = ({ headers, url }: Asked): Said => {
    if (url.pathname !== '/feed') return { status: 404, text: 'no' };
    const text = instead ?? page();
    const etag = `W/"${Buffer.from(text).toString('base64url').slice(-40)}-${text.length}"`;
    if (headers['if-none-match'] === etag) return { status: 304, text: '' };
    sent += 1;
    return { status: 200, text, headers: { 'content-type': 'application/rss+xml', etag } };
  };
  const server = await startPlaceServer(serve, passing);
  const { line } = server;
  base = `${line.url}/feed`;
  return {
    label: `fake ${form} feed of ours`,
    config: { kind: 'feed', url: base, ownAuthors: ['Maison Noisette'], allowPrivateNetwork: true },
    deadlineMs: 1_000,
    line,
    rows,
    insert,
    sent: () => sent,
    say: (text) => {
      instead = text;
    },
    addComment: ({ author, text }) => Promise.resolve(insert({ author, text }).id),
    edit: (id, text) => {
      const row = rows.find((one) => one.id === id);
      return row ? Promise.resolve(void Object.assign(row, { text })) : Promise.reject(new Error(`no ${id}`));
    },
    remove: (id) => {
      rows.splice(
        rows.findIndex((row) => row.id === id),
        1,
      );
      return Promise.resolve();
    },
    answerNatively: (_parentId, text) => Promise.resolve(insert({ author: 'Maison Noisette', text }).id),
    answers: () => Promise.resolve([]),
    close: server.close,
  };
};
