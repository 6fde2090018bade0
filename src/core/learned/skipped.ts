import type { Link } from '../text/links.ts';
import type { Tokens } from '../text/tokens.ts';

/** What places and research sets put where an address or a name stood. */
const masks = new Set(['http', 'https', 'rt', 'user', 'link']);

/** `@` */
const handleSign = 64;

/** Tells the words that say nothing about a text: parts of addresses, handles, their masks. Asked in the order of the words. */
export const skipped = (tokens: Tokens, links: readonly Link[]): ((at: number) => boolean) => {
  let next = 0;
  return (place) => {
    const start = tokens.starts[place] ?? 0;
    if (masks.has(tokens.words[place] ?? '') || tokens.folded.text.charCodeAt(start - 1) === handleSign)
      return true;
    if (next >= links.length) return false;
    const origin = tokens.folded.origin(start);
    while (next < links.length && (links[next]?.end ?? 0) <= origin) next += 1;
    return next < links.length && (links[next]?.start ?? 0) <= origin;
  };
};
