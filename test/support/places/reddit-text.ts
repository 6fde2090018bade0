/** github.com/reddit/snudown: what of a comment is text, and what would be markup or call somebody. */
const escaped = /\\([\\`*_{}[\]<>|~&^#/\-+.:()])|&#(32|9|61|64);|<(https?:\/\/[^\s<>]+)>/g;
const active =
  /[\\`*_{}[\]<>|~&^#]|(?<!\w)[ur]\/\w|^[ \t]|^\s*[-+](?=\s|-)|^\s*\d+[.)]|^=|(?<! {2}|\n)\n(?!\n)/im;
/** What readers see; whatever would be markup, or call somebody, is an error. */
export const shown = (markdown: string): string => {
  const bare = markdown.replaceAll(escaped, 'x');
  const found = active.exec(bare);
  if (found) throw new Error(`active markup: ${JSON.stringify(bare.slice(found.index, found.index + 20))}`);
  return markdown
    .replaceAll(escaped, (_, sign?: string, space?: string, link?: string) =>
      space === undefined ? (sign ?? link ?? '') : String.fromCodePoint(Number(space)),
    )
    .replaceAll('  \n', '\n');
};
