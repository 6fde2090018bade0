/** Characters that turn the direction of what follows: https://www.unicode.org/reports/tr9/#Explicit_Directional_Embeddings */
const turnsDirection = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Our own marks for a place in a sentence (see rich.ts); nobody else's text may contain them. */
const ourMarks = /[\uE000-\uE00F]/gu;
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu;

/** Text from outside as it can stand on a screen: what would be invisible or turn the line around is made visible. */
export const visible = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(controls, '\uFFFD')
    .replaceAll(ourMarks, '\uFFFD')
    .replaceAll(turnsDirection, (turn) => `[U+${turn.charCodeAt(0).toString(16).toUpperCase()}]`);

const graphemes = new Intl.Segmenter();

/** The longest beginning of at most `max` UTF-16 units that does not cut a letter or an emoji in two. */
export const beginning = (text: string, max: number): string => {
  if (text.length <= max) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, max + 64))) {
    if (index + segment.length > max) break;
    end = index + segment.length;
  }
  // One endless "letter" (a pile of combining marks) is cut between code points.
  return end > 0 ? text.slice(0, end) : text.slice(0, max).toWellFormed();
};

/** One line of at most `max` units, with an ellipsis where something is left out. */
export const oneLine = (text: string, max: number): string => {
  const line = visible(text).replaceAll(/\s+/gu, ' ').trim();
  return line.length <= max ? line : `${beginning(line, max - 1)}…`;
};

/** The text in pieces of at most `max` units; joined they are the text again. */
export const pieces = (text: string, max: number): string[] => {
  const found: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const piece = splitAt(rest, max);
    found.push(piece);
    rest = rest.slice(piece.length);
  }
  return rest === '' ? found : [...found, rest];
};

/** How far back a space is looked for, so that a piece ends between two words where there are words. */
const longestWord = 80;
const lastSpace = /\s(?=[\p{L}\p{N}])(?!.*\s[\p{L}\p{N}])/su;

const splitAt = (text: string, max: number): string => {
  const from = Math.max(0, max - longestWord);
  const space = text.slice(from, max + 1).search(lastSpace);
  if (space >= 0) return text.slice(0, from + space + 1);
  const whole = beginning(text, max);
  // `beginning` may have replaced half a character; a piece must be the text's own units.
  return text.startsWith(whole) ? whole : text.slice(0, max - 1);
};

const longestUrl = 3000;

/** A web address that can be made a link, or undefined: only http and https, whole, within Slack's 3,000 characters. */
export const safeUrl = (address: string | undefined): string | undefined => {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return (protocol === 'https:' || protocol === 'http:') && href.length <= longestUrl ? href : undefined;
};
