import type { Inline, Part, Plain, RichText, Style } from '../../../core/card/part.ts';
import { unlinked } from '../../../core/text/discord.ts';

/** Signs around words, innermost first; white space at their ends would keep Discord from taking them for markup. */
const signs: readonly [keyof Style, string][] = [
  ['bold', '**'],
  ['italic', '*'],
  ['underline', '__'],
  ['strike', '~~'],
];

const styledLine = (line: string, style: Style): string => {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
  if (words === '') return line;
  const dressed = signs.reduce(
    (inner, [name, sign]) => (style[name] ? `${sign}${inner}${sign}` : inner),
    words,
  );
  return `${before}${dressed}${after}`;
};
/** Markup does not reach over the end of a line. */
const styled = (markdown: string, style: Style | undefined): string =>
  style
    ? markdown
        .split('\n')
        .map((line) => styledLine(line, style))
        .join('\n')
    : markdown;

/** A backtick cannot be escaped inside code: it becomes the quote that looks most like it. */
const code = (words: string): string => `\`${words.replaceAll('`', 'ˋ')}\``;

/** docs: reference#message-formatting-timestamp-styles */
const clock: Record<string, string> = { '{time}': 't', '{time_secs}': 'T' };

const inline = (element: Inline): string => {
  switch (element.type) {
    case 'text':
      return element.style?.code ? code(element.text) : styled(unlinked(element.text), element.style);
    case 'link': {
      // The address must not end the link before its end.
      const url = element.url.replaceAll('(', '%28').replaceAll(')', '%29');
      return styled(`[${unlinked(element.text).replaceAll('\n', ' ')}](<${url}>)`, element.style);
    }
    case 'date':
      return styled(`<t:${element.timestamp}:${clock[element.format] ?? 'f'}>`, element.style);
    case 'user':
      return `<@${element.user_id}>`;
    case 'usergroup':
      return `<@&${element.usergroup_id}>`;
  }
};

export const markdownOf = (elements: readonly Inline[]): string => elements.map(inline).join('');

/** Somebody's words, a line each set apart; an empty line too, so that the quotation does not end there. */
const quotation = (markdown: string): string =>
  markdown
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** Discord copies a block of code with one press; only three backticks would end it, and such a text is quoted. */
const verbatim = (words: string): string | undefined =>
  words.includes('```') || words.endsWith('`') ? undefined : `\`\`\`\n${words}\n\`\`\``;

const richText = ({ elements }: RichText): string =>
  elements
    .map((each) => {
      if (each.type === 'rich_text_preformatted') {
        const words = each.elements.map(({ text }) => text).join('');
        return verbatim(words) ?? quotation(unlinked(words));
      }
      const markdown = markdownOf(each.elements);
      return each.type === 'rich_text_quote' ? quotation(markdown) : markdown;
    })
    .join('\n');

/** Small grey words; each line has its own sign. */
const small = (pieces: readonly Plain[]): string =>
  pieces
    .map(({ text }) => unlinked(text))
    .join(' · ')
    .split('\n')
    .map((line) => `-# ${line}`)
    .join('\n');

/** The words of a part, or nothing where it has none of its own. */
export const wordsOf = (part: Part): string => {
  switch (part.type) {
    case 'rich_text':
      return richText(part);
    case 'context':
      return small(part.elements);
    case 'section':
      return small([part.text]);
    default:
      return '';
  }
};
