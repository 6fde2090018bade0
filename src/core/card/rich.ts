import { safeUrl, visible } from './text.ts';
import type { Inline, Part, Plain, Quote, RichText, Said, Small, Style } from './part.ts';

/**
 * Text that nothing in it can turn into markup, a mention or a link; empty text gives no element at all, because Slack
 * refuses one.
 */
export const text = (words: string, style?: Style): Inline[] =>
  words === '' ? [] : [{ type: 'text', text: visible(words), ...(style && { style }) }];

/** A link where the address is one, else its words alone. */
export const link = (words: string, address: string | undefined): Inline[] => {
  const url = safeUrl(address);
  return url === undefined || words === '' ? text(words) : [{ type: 'link', url, text: visible(words) }];
};

const dateFormats = { day: '{date_short_pretty} {time}', clock: '{time}', seconds: '{time_secs}' } as const;

/** A moment as each reader's own clock shows it; `fallback` is for clients that cannot. */
export const moment = (at: number, as: keyof typeof dateFormats = 'day'): Inline => ({
  type: 'date',
  timestamp: Math.floor(at / 1000),
  format: dateFormats[as],
  fallback: new Date(at).toISOString(),
});

/** The same element in this style, where its kind has one. */
const styled = (element: Inline, style: Style | undefined): Inline =>
  style && (element.type === 'text' || element.type === 'date' || element.type === 'link')
    ? { ...element, style }
    : element;

const firstMark = 0xe000;
/** Stands in a sentence of the catalogue for the n-th thing that is not words (a moment, a link). */
export const mark = (nth: number): string => String.fromCharCode(firstMark + nth);

/**
 * A sentence of the catalogue with things put in the places of their marks. Values from outside go into a sentence
 * through `visible` (see `named`), so that they can hold no mark.
 */
export const sentence = (words: string, put: Inline[][], style?: Style): Inline[] =>
  words
    .split(/([\uE000-\uE00F])/u)
    .flatMap((part) =>
      /^[\uE000-\uE00F]$/u.test(part)
        ? (put[part.charCodeAt(0) - firstMark] ?? []).map((element) => styled(element, style))
        : text(part, style),
    );

const section = (elements: Inline[]): Said => ({ type: 'rich_text_section', elements });
const quote = (elements: Inline[]): Quote => ({ type: 'rich_text_quote', elements });

/** Lines of rich text, as one block; none when there is nothing to say. */
export const lines = (blockId: string, ...each: Inline[][]): RichText[] => {
  const said = each.filter((line) => line.length > 0);
  if (said.length === 0) return [];
  const all = said.flatMap((line, index) => (index === 0 ? line : [...text('\n'), ...line]));
  return [{ type: 'rich_text', block_id: blockId, elements: [section(all)] }];
};

/** Somebody's words, set apart, with an introduction before them. */
export const quoted = (blockId: string, words: Inline[], introduction: Inline[] = []): RichText[] =>
  words.length === 0
    ? lines(blockId, introduction)
    : [
        {
          type: 'rich_text',
          block_id: blockId,
          elements: [...(introduction.length === 0 ? [] : [section(introduction)]), quote(words)],
        },
      ];

/** Words to be copied exactly; a desk offers its own way of copying them. */
export const verbatim = (blockId: string, words: string): RichText[] =>
  words === ''
    ? []
    : [
        {
          type: 'rich_text',
          block_id: blockId,
          elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: visible(words) }] }],
        },
      ];

/** Small grey words under or over something, each piece inert; at most 10 pieces fit. */
export const small = (blockId: string, ...words: string[]): Small[] => {
  const said = words.filter((each) => each !== '').slice(0, 10);
  return said.length === 0
    ? []
    : [
        {
          type: 'context',
          block_id: blockId,
          elements: said.map((each) => ({
            type: 'plain_text',
            text: visible(each).slice(0, 2000),
            emoji: false,
          })),
        },
      ];
};

/** Words on a button, in an option or a title; never parsed. */
export const plain = (words: string, max = 75): Plain => ({
  type: 'plain_text',
  text: words.length <= max ? words : `${words.slice(0, max - 1)}…`,
  emoji: false,
});

/** The first line of what is said, for where nothing but a line fits. */
export const firstLine = (parts: readonly Part[]): string => {
  const [first] = parts.flatMap((part) => (part.type === 'rich_text' ? part.elements : []));
  const words = (first?.elements ?? []).map((element) => ('text' in element ? element.text : ''));
  return words.join('').split('\n')[0] ?? '';
};
