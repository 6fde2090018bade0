/** Where a hash begins: FNV-1a over UTF-16 units, 32 bits. */
export const hashStart = 0x811c9dc5;
const prime = 0x01000193;

/** A hash with one unit more. */
export const hashStep = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);

/** The hash of a text, from where another left off. */
export const hashOf = (text: string, from = hashStart): number => {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = hashStep(hash, text.charCodeAt(at));
  return hash;
};
