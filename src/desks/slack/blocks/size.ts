/**
 * Slack refuses a message whose blocks hold more than about 13,200 characters of text (undocumented:
 * https://github.com/slackapi/bolt-js/issues/2509). A card stays below this.
 */
export const mostCharacters = 13_000;

/** All text in blocks, in UTF-16 units, fallbacks and placeholders included. */
export const textLength = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + textLength(each), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) =>
      sum +
      (typeof each === 'string' && (key === 'text' || key === 'fallback') ? each.length : textLength(each)),
    0,
  );
};
