import { join } from 'node:path';
import { z } from 'zod';
import { peerMissing, peers } from './peers.ts';

/** Why there are no readers of Markdown of others here and how to have them; undefined when there are. */
export const readersMissing = peerMissing('snudown-js', "others' readers of Markdown");

const render = z.custom<(markdown: string) => string>((it) => typeof it === 'function');
const loaded = z.object({
  html: z.object({ discourse: render, nodebb: render, github: render, reddit: render, commonmark: render }),
  discordTree: z.custom<(message: string) => unknown>((it) => typeof it === 'function'),
});
export type Reader = keyof z.infer<typeof loaded>['html'];

export const loadReaders = async (): Promise<z.infer<typeof loaded>> =>
  loaded.parse(await import(join(peers, 'markdown.mjs')));

const part = /<!--[\s\S]*?-->|<(\/?)(\w+)([^>]*)>|&(#?\w+);|[^<&]+|[<&]/g;
const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const character = (name: string): string => {
  const [, hex, decimal] = /^#(?:x([\da-f]+)|(\d+))$/i.exec(name) ?? [];
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return named[name] ?? String.fromCodePoint(code);
};

export interface Page {
  /** What a browser shows. */
  text: string;
  /** Pieces of text outside links that no tag and no comment parts: a place looks for mentions and emoji in each. */
  pieces: string[];
  links: { to: string; words: string }[];
  /** Every tag but those of paragraphs, line breaks and links. */
  markup: string[];
}

/** Reads HTML as a browser does, as far as a program makes it of plain words. */
export const readPage = (html: string): Page => {
  const page: Page = { text: '', pieces: [''], links: [], markup: [] };
  let link: { to: string; from: number } | undefined;
  const say = (words: string): void => {
    page.text += words;
    if (link === undefined) page.pieces.push((page.pieces.pop() ?? '') + words);
  };
  for (const [found, close, tag, attributes, entity] of html.matchAll(part)) {
    if (entity !== undefined) say(character(entity));
    else if (tag === undefined) {
      if (found.startsWith('<!--')) page.pieces.push('');
      else say(found);
    } else {
      page.pieces.push('');
      if (tag === 'p') page.text += close === '/' ? '\n' : '';
      else if (tag === 'br') page.text = `${page.text.replace(/[ \t]+$/, '')}\u0000`;
      else if (tag !== 'a') page.markup.push(found);
      else if (close !== '/') {
        const to = /href="([^"]*)"/.exec(attributes ?? '')?.[1] ?? '';
        link = {
          to: to.replaceAll(/&(#?\w+);/g, (_, name: string) => character(name)),
          from: page.text.length,
        };
      } else if (link) {
        page.links.push({ to: link.to, words: page.text.slice(link.from) });
        link = undefined;
      }
    }
  }
  // A line break stands before the line's own end in the source of the page.
  page.text = page.text.replaceAll(/\u0000\n?/g, '\n');
  return page;
};

/** Signs written as numbers, as in an address, taken for the signs. */
export const decoded = (bytes: string): string =>
  Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('latin1');

const straight = (words: string): string => words.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

/**
 * Text as a page shows it: one space for many, none at the ends of lines, one empty line between paragraphs. In an address,
 * Discourse and NodeBB show signs for their numbers, and Discourse pretty quotes (markdown-it): where it leads is another question.
 */
export const asShown = (text: string): string =>
  text
    .replaceAll(/https?:\/\/\S*/g, straight)
    .replaceAll(/(?:%[\da-f]{2})+/gi, decoded)
    .replaceAll(/[ \t\f\r]+/g, ' ')
    .replaceAll(/ *\n */g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
