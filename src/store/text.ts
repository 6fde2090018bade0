import { createHash } from 'node:crypto';

const longestKey = 500;

/**
 * Any string as a column of either engine keeps it: PostgreSQL refuses NUL, and both would spoil a lone surrogate.
 * Ordinary text stays as it is. Undone by `fromColumn`.
 */
export const toColumn = (text: string): string => JSON.stringify(text).slice(1, -1);
export const fromColumn = (kept: string): string => String(JSON.parse(`"${kept}"`));

/** The same for what is only compared: a long one becomes its hash, because an index entry has an upper size. */
export const toKey = (text: string): string =>
  text.length <= longestKey
    ? toColumn(text)
    : `sha256:${createHash('sha256').update(toColumn(text)).digest('hex')}`;
