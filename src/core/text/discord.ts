/** An address is left as it is: Discord links it before it looks for markup, and a backslash would break it. */
const address = /https?:\/\/[^\s<>]+/g;
/** Everything Discord's markup, mentions, timestamps and emoji are made of, wherever it stands. */
const inline = /[\\*_~`|[\]<@]|:(?=[\w+~-]+:)/g;
/** What makes a heading, a quote or a list at the beginning of a line. */
const atLineStart = /^([^\S\n]*)(#{1,3}(?=\s)|-#(?=\s)|>|[-+](?=\s))/gm;
const numbered = /^([^\S\n]*\d+)\.(?=\s)/gm;

const inertLines = (text: string): string =>
  text.replaceAll(atLineStart, String.raw`$1\$2`).replaceAll(numbered, String.raw`$1\.`);
const escapePart = (text: string): string => text.replaceAll(inline, String.raw`\$&`);

/** Plain text as a message that shows exactly that text: markup has no effect, nobody is called. */
export const inert = (text: string): string => {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    parts.push(escapePart(text.slice(from, index)), found);
    from = index + found.length;
  }
  parts.push(escapePart(text.slice(from)));
  return inertLines(parts.join(''));
};

/** The text that a message of ours shows: `inert` undone. */
export const shown = (content: string): string => content.replaceAll(/\\([^0-9A-Za-z\s])/g, '$1');

/** Words of strangers on a screen of the team's: nothing in them is markup, and no address in them can be followed. */
export const unlinked = (text: string): string =>
  inertLines(escapePart(text).replaceAll('://', String.raw`\://`));
