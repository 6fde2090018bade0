/**
 * Plain text for places that read Markdown and then look for mentions, emoji and links in what came of it: everything that
 * could mean something is kept from it, and what is shown is exactly the text.
 */
export interface Dialect {
  /** It turns quotes and dashes into prettier ones, and `(c)` into ©. */
  typographer: boolean;
  /** A backslash does not stop a mention; an HTML comment, which nobody sees, parts it. */
  comments: boolean;
  /** Addresses are found by themselves, and angle brackets would be shown. */
  bareLinks?: boolean;
  /** The signs that a backslash works before, where it is not all of ASCII's; there, references to characters do not work either. */
  escapable?: string;
}

/** In angle brackets an address is a link and nothing more: no preview, no markup. */
export const address = /https?:\/\/[^\s<>\\]*[^\s<>\\.,;:!?'"()[\]*_]/g;
const always = new Set('\\`*_{}[]<>|~&$^');
/** Begins a mention, a reference or an emoji. */
const calls = new Set('@#:');
/** An emoji without a colon, as Discourse reads it: `;)`, `^_^`, `8-)` (pretty-text, emoji/data). */
const face = /;(?=-?[)P])|\^(?=_+\^)|(?<=8)-(?=\))/y;
const beginsFace = (text: string, at: number): boolean => {
  face.lastIndex = at;
  return face.test(text);
};
const pretty = new Set(`"'(`);
const punctuation = /[!-/:-@[-`{-~]/;
const parted = '<!-- -->';

/** A list, a heading or a rule begins with it. */
const opensLine = (before: string): boolean => /(?:^|\n)[^\S\n]*\d*$/.test(before);

const needsCare = (char: string, text: string, at: number, { typographer, escapable }: Dialect): boolean => {
  if (escapable?.includes(char) === false) return false;
  if (always.has(char) || char === '@' || char === '#') return true;
  if (!punctuation.test(char)) return false;
  if (typographer && (pretty.has(char) || beginsFace(text, at))) return true;
  const [last = ' ', next = ' '] = [text[at - 1], text[at + 1]];
  const joined = (char === '.' || char === ':') && /[\p{L}\p{N}]/u.test(next);
  // Alone in a sentence it means nothing; together such signs become dashes, dots and faces.
  return (
    joined ||
    punctuation.test(last) ||
    punctuation.test(next) ||
    opensLine(text.slice(Math.max(0, at - 80), at))
  );
};

const inertPart = (text: string, dialect: Dialect): string => {
  let made = '';
  for (const [at, char] of text.split('').entries())
    if (!needsCare(char, text, at, dialect)) made += char;
    else if (dialect.comments && (calls.has(char) || beginsFace(text, at))) made += `\\${char}${parted}`;
    else made += `\\${char}`;
  return made;
};

/** A line that begins with white space would be code. */
const indented = /^[ \t]/gm;

export const inertMarkdown = (text: string, dialect: Dialect): string => {
  let made = '';
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const link = dialect.bareLinks === true ? found : `<${found}>`;
    made += `${inertPart(text.slice(from, index), dialect)}${link}`;
    from = index + found.length;
  }
  made += inertPart(text.slice(from), dialect);
  if (dialect.escapable !== undefined) return made;
  return made.replaceAll(indented, (space) => (space === '\t' ? '&#9;' : '&#32;'));
};

const undone = /<!--[^>]*-->|<(https?:\/\/[^\s<>]+)>|\\([!-/:-@[-`{-~])|&#(32|9);/g;

/** The text that Markdown of ours shows: `inertMarkdown` undone. Markdown of others stays nearly as it was written. */
export const shownMarkdown = (written: string): string =>
  written.replaceAll(undone, (_, link?: string, sign?: string, space?: string) => {
    if (space !== undefined) return space === '9' ? '\t' : ' ';
    return link ?? sign ?? '';
  });
