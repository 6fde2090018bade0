import type { Language } from '../language.ts';
import { clean } from '../text/clean.ts';
import { languageByStopWords } from '../text/stop-words.ts';
import { tokenize } from '../text/tokens.ts';
import { detectLanguage } from '../triage/language/detect.ts';
import type { Kept } from './snippet.ts';
import { termsOf } from './terms.ts';

/** A passage is read at a glance; a longer paragraph is cut between its lines or sentences. */
const longestPassage = 600;
/** Of one file; more is a book, and nobody wrote it for this. */
const mostPassages = 400;

interface Head {
  title?: string | undefined;
  url?: string | undefined;
  body: string;
}

const plainUrl = (value: string | undefined): string | undefined =>
  value !== undefined && /^https?:\/\/\S+$/u.test(value) ? value : undefined;

/** Front matter: `title:` and `url:` between two lines of dashes; everything else in it is left alone. */
const headOf = (text: string): Head => {
  const found = /^---\n([^]*?)\n---(?:\n|$)/u.exec(text);
  if (found === null) return { body: text };
  const value = (key: string): string | undefined =>
    new RegExp(`^${key}:[ \\t]*["']?(.*?)["']?[ \\t]*$`, 'imu').exec(found[1] ?? '')?.[1];
  return { title: value('title'), url: plainUrl(value('url')), body: text.slice(found[0].length) };
};

/** Markdown as it reads: no marks of emphasis, no addresses, no pictures. */
const asRead = (line: string): string =>
  line
    .replace(/!\[[^\]\n]*\]\([^)\n]*\)/gu, '')
    .replace(/\[([^\]\n]+)\]\([^)\n]*\)/gu, '$1')
    .replace(/^\s*(?:[-*+]|\d{1,3}[.)])\s+/u, '')
    .replace(/^\s*>\s?/u, '')
    .replace(/(\*\*|__|`)(.+?)\1/gu, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(\S(?:.*?\S)?)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/^\s*\|(.*)\|\s*$/u, (_, cells: string) =>
      cells
        .split('|')
        .map((cell) => cell.trim())
        .join(': '),
    )
    .trim();

const isRule = (line: string): boolean => /^[\s|:=*_-]*$/u.test(line);

/** Lines put together into passages that are not too long. */
const packed = (lines: readonly string[]): string[] => {
  const passages: string[] = [];
  for (const line of lines) {
    const last = passages.at(-1);
    if (last !== undefined && last.length + line.length < longestPassage)
      passages[passages.length - 1] = `${last}\n${line}`;
    else passages.push(line);
  }
  return passages;
};

/** A paragraph's lines are one, a list's are apart; what is too long is cut after a sentence. */
const linesOf = (paragraph: string): string[] => {
  const lines = paragraph.split('\n').filter((line) => !isRule(line));
  const isList = lines.some((line) => /^\s*(?:[-*+]|\d{1,3}[.)]|\||>)/u.test(line));
  const read = isList ? lines.map(asRead) : [lines.map(asRead).join(' ').trim()];
  return read.flatMap((line) => (line.length <= longestPassage ? [line] : line.split(/(?<=[.!?])\s+/u)));
};

interface Section {
  heading: string | undefined;
  level: number;
  body: string;
}

const sectionsOf = (body: string): Section[] => {
  const sections: Section[] = [{ heading: undefined, level: 0, body: '' }];
  for (const line of body.split('\n')) {
    const heading = /^(#{1,6})\s+(.+?)\s*#*$/u.exec(line);
    const last = sections.at(-1);
    if (heading)
      sections.push({ heading: asRead(heading[2] ?? ''), level: heading[1]?.length ?? 1, body: '' });
    else if (last) last.body += `${line}\n`;
  }
  return sections;
};

/** `delivery-times.md` is called "delivery times" where it has no title of its own. */
const titleFrom = (path: string): string => {
  const name = path.split('/').at(-1) ?? path;
  return name
    .replace(/\.[a-z]+$/iu, '')
    .replaceAll(/[-_]+/gu, ' ')
    .trim();
};

/** A line of three words says too little for the model of languages; its small words may still tell. */
const languageOf = (text: string): Language => {
  const start = text.slice(0, 4_000);
  const { language } = detectLanguage(start);
  return language === 'und' ? languageByStopWords(tokenize(start).words) : language;
};

/**
 * The passages of a page of Markdown or plain text, each with what it is found by. Its language is told by the whole page,
 * because a line of a price list says too little.
 */
export const passagesOf = (path: string, written: string): Kept[] => {
  const { title, url, body } = headOf(clean(written.replaceAll('\r\n', '\n')));
  const sections = sectionsOf(body.replace(/<!--[^]*?-->/gu, ''));
  const first = sections.find(({ level }) => level === 1)?.heading;
  const page = title ?? first ?? titleFrom(path);
  const language = languageOf(`${page} ${sections.map((each) => each.body).join(' ')}`);
  return sections
    .flatMap(({ heading, body: said }) => {
      const name = heading === undefined || heading === page ? page : `${page} · ${heading}`;
      return packed(
        said
          .split(/\n\s*\n/u)
          .flatMap(linesOf)
          .filter((line) => line !== ''),
      ).map((text) => ({ name, text }));
    })
    .slice(0, mostPassages)
    .map(({ name, text }): Kept => ({
      kind: 'page',
      name,
      ...(url !== undefined && { url }),
      language,
      text,
      terms: termsOf(`${name}\n${text}`, language),
    }));
};
