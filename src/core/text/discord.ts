/** An address is left as it is: Discord links it before it looks for markup, and a backslash would break it. */
const address = /https?:\/\/[^\s<]+/;
/** Everything Discord's markup, mentions, timestamps and emoji are made of, wherever it stands. */
const inline = /[\\*_~`|[\]<@]|:(?=[\w+~-]+:)/g;
/** What makes a heading, a quote or a list at the beginning of a line. */
const atLineStart = /^([^\S\n]*)(#{1,3}(?=\s)|-#(?=\s)|>|[-+](?=\s))/gm;
const numbered = /^([^\S\n]*\d+)\.(?=\s)/gm;

const inertLines = (text: string): string =>
  text.replaceAll(atLineStart, String.raw`$1\$2`).replaceAll(numbered, String.raw`$1\.`);
const escapePart = (text: string): string => text.replaceAll(inline, String.raw`\$&`);

/** Up to the end of its first address. */
const inertPart = (text: string): { made: string; rest: string } => {
  const { 0: found, index } = address.exec(text) ?? { 0: '', index: text.length };
  const before = escapePart(text.slice(0, index));
  // A bracket behind it is escaped, and the escape would be taken for a part of the address: brackets of its own end it before.
  const isEnded = text[index + found.length] === '<';
  const link = isEnded ? found.replace(/>.*$/, '') : found;
  return { made: `${before}${isEnded ? `<${link}>` : link}`, rest: text.slice(index + link.length) };
};

/** Plain text as a message that shows exactly that text: markup has no effect, nobody is called. */
export const inert = (text: string): string => {
  const parts: string[] = [];
  for (let rest = text; rest !== '';) {
    const part = inertPart(rest);
    parts.push(part.made);
    ({ rest } = part);
  }
  return inertLines(parts.join(''));
};

/** The text that a message of ours shows: `inert` undone. */
export const shown = (content: string): string =>
  content.replaceAll(
    /\\([^0-9A-Za-z\s])|<(https?:\/\/[^\s<>]+)>/g,
    (_, sign?: string, link?: string) => sign ?? link ?? '',
  );

/** Words of strangers on a screen of the team's: nothing in them is markup, and no address in them can be followed. */
export const unlinked = (text: string): string =>
  inertLines(escapePart(text).replaceAll('://', String.raw`\://`));
