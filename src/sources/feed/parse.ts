import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import { decodeEntities } from '../html-entities.ts';
import { htmlToText } from '../html-text.ts';
import { plainText, webLink } from '../plain-text.ts';

/** One thing a feed lists. */
export interface Entry {
  /** As the feed knows it; undefined where it names none. */
  id: string | undefined;
  title: string;
  /** Empty where the feed gives a title only. */
  text: string;
  author: string | undefined;
  url: string | undefined;
  at: number | undefined;
}
export interface Feed {
  title: string;
  entries: Entry[];
}

/** Atom's texts stay as they are written: only their `type` says what they are (RFC 4287, section 3.1). */
const untouched = ['feed.entry.content', 'feed.entry.summary'];
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  htmlEntities: true,
  stopNodes: untouched,
  isArray: (name) => ['item', 'entry', 'link', 'author', 'dc:creator'].includes(name),
});

const node = z.union([z.string(), z.object({ '#': z.string().default('') }).transform((one) => one['#'])]);
const words = node.optional().catch(undefined);
const several = z.array(z.unknown()).optional().catch(undefined);
const typed = z
  .union([
    z.string().transform((text) => ({ text, type: 'text' })),
    z
      .object({ '#': z.string().default(''), '@type': z.string().default('text') })
      .transform((one) => ({ text: one['#'], type: one['@type'] })),
  ])
  .optional()
  .catch(undefined);
const moment = (written: string | undefined): number | undefined => {
  const at = Date.parse(written ?? '');
  return Number.isNaN(at) ? undefined : at;
};

const rssItem = z.object({
  guid: words,
  title: words,
  link: several,
  description: words,
  'content:encoded': words,
  'dc:creator': several,
  author: several,
  pubDate: words,
  'dc:date': words,
});
const atomEntry = z.object({
  id: words,
  title: typed,
  link: several,
  content: typed,
  summary: typed,
  author: several,
  published: words,
  updated: words,
});
const rss = z.object({ title: words, item: z.array(rssItem).default([]) });
const document = z.union([
  z.object({ rss: z.object({ channel: rss }) }),
  // RSS 1.0 lists its items beside the channel.
  z.object({
    'rdf:RDF': z.object({ channel: z.object({ title: words }), item: z.array(rssItem).default([]) }),
  }),
  z.object({ feed: z.object({ title: typed, entry: z.array(atomEntry).default([]) }) }),
]);

const oneLine = (text: string): string => plainText(text.replaceAll(/\s+/g, ' ').trim());
const shown = (html: string): string => plainText(htmlToText(html, 'displayed'));
const firstOf = (all: readonly unknown[] | undefined): string | undefined =>
  all?.flatMap((one) => node.safeParse(one).data ?? []).find((one) => one.trim() !== '');

const CDATA = /^\s*<!\[CDATA\[([\s\S]*)\]\]>\s*$/;
/** An Atom text, as people read it. */
const readAtom = (given: { text: string; type: string } | undefined): string | undefined => {
  if (given === undefined) return undefined;
  const raw = CDATA.exec(given.text)?.[1];
  if (given.type === 'xhtml') return shown(given.text);
  const text = raw ?? decodeEntities(given.text);
  return given.type === 'html' ? shown(text) : plainText(text.trim());
};
const atomLink = (links: readonly unknown[] | undefined): string | undefined => {
  const link = z.object({ '@href': z.string(), '@rel': z.string().default('alternate') });
  return links?.flatMap((one) => link.safeParse(one).data ?? []).find((one) => one['@rel'] === 'alternate')?.[
    '@href'
  ];
};
const atomAuthor = (authors: readonly unknown[] | undefined): string | undefined =>
  authors?.flatMap((one) => z.object({ name: node }).safeParse(one).data?.name ?? [])[0];

const fromRss = (item: z.output<typeof rssItem>): Entry => ({
  id: item.guid?.trim(),
  title: oneLine(shown(item.title ?? '')),
  text: shown(item['content:encoded'] ?? item.description ?? ''),
  author: firstOf(item['dc:creator']) ?? firstOf(item.author),
  url: webLink(firstOf(item.link)?.trim()),
  at: moment(item.pubDate ?? item['dc:date']),
});
const fromAtom = (entry: z.output<typeof atomEntry>): Entry => ({
  id: entry.id?.trim(),
  // Its title is no `untouched` text: it was decoded once already.
  title: oneLine(entry.title?.type === 'text' ? entry.title.text : shown(entry.title?.text ?? '')),
  text: readAtom(entry.content) ?? readAtom(entry.summary) ?? '',
  author: atomAuthor(entry.author),
  url: webLink(atomLink(entry.link)?.trim()),
  at: moment(entry.published ?? entry.updated),
});

/** Whole documents only: a feed that was cut would look as if the rest had been deleted. */
const isWhole = (xml: string): boolean =>
  /<\/(rss|feed|rdf:RDF)\s*>\s*(<!--[\s\S]{0,1000}-->\s*)?$/.test(xml);

/** RSS 2.0, RSS 1.0 or Atom; undefined for anything else, for half of one, and for one that declares entities of its own. */
export const parseFeed = (xml: string): Feed | undefined => {
  if (!isWhole(xml) || xml.includes('<!ENTITY')) return undefined;
  let tree: unknown;
  try {
    tree = parser.parse(xml);
  } catch {
    return undefined;
  }
  const { data } = document.safeParse(tree);
  if (data === undefined) return undefined;
  if ('feed' in data)
    return { title: oneLine(data.feed.title?.text ?? ''), entries: data.feed.entry.map(fromAtom) };
  const channel =
    'rss' in data ? data.rss.channel : { ...data['rdf:RDF'].channel, item: data['rdf:RDF'].item };
  return { title: oneLine(shown(channel.title ?? '')), entries: channel.item.map(fromRss) };
};
