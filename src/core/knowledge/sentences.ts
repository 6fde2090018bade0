/** Sentences of a passage, verbatim: lines end one, and so do marks before a capital, a digit or an opening mark. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.!?…](?:\s?["»”’)])?)\s+(?=[\p{Lu}\p{N}¿¡«“"(])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** A sentence that goes on into another needs its full stop. */
export const closed = (sentence: string): string =>
  /[.!?…]["»”’)]?$/u.test(sentence) ? sentence : `${sentence.replace(/[,;:]$/u, '')}.`;
