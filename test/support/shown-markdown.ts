/** Signs of CommonMark, and of what forums add to it, that mean something wherever they stand unescaped. */
const active = /[`*_[\]<>|~@#&]|:(?=[\w+-]+:)|(?<=^[^\S\n]*(?:\d+)?)[-+.)=](?=\s|[-=]|$)/m;
const escaped = /\\([!-/:-@[-`{-~])|<!--[^>]*-->|&#(32|9);|<(https?:\/\/[^\s<>]+)>/g;

/**
 * What readers see of Markdown, for stand-ins of places that show it: escapes are taken away, and whatever would be markup,
 * a mention or an emoji is an error. Written for what replies may hold, without the source's own code.
 */
export const shownMarkdown = (raw: string): string => {
  const bare = raw.replaceAll(escaped, 'x');
  const found = active.exec(bare);
  if (found) throw new Error(`active markup: ${JSON.stringify(bare.slice(found.index, found.index + 20))}`);
  return raw.replaceAll(escaped, (_, sign?: string, space?: string, link?: string) =>
    space === undefined ? (sign ?? link ?? '') : String.fromCodePoint(Number(space)),
  );
};
