/** A word as the grammar compares it: lower case, without accents, with a plain hyphen and apostrophe. */
export const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[‐‑–]/gu, '-')
    .replaceAll('’', "'")
    .toLowerCase();
