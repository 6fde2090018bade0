import type { Inline, Part } from '../../../core/card/part.ts';
import { beginning, pieces } from '../../../core/card/text.ts';

/** Words of more than so many characters are shortened, less and less, until everything fits. */
const steps = [400, 200, 100, 50, 25, 10];

const inlines = (part: Part, change: (one: Inline) => Inline): Part =>
  part.type === 'rich_text'
    ? {
        ...part,
        elements: part.elements.map((each) =>
          // What is to be copied is whole or not there.
          each.type === 'rich_text_preformatted' ? each : { ...each, elements: each.elements.map(change) },
        ),
      }
    : part;

const shortened = (parts: readonly Part[], max: number): Part[] =>
  parts.map((part) =>
    inlines(part, (one) =>
      one.type === 'text' && one.text.length > max ? { ...one, text: `${beginning(one.text, max)}…` } : one,
    ),
  );

/** The parts as they are where they fit, else with long words shortened; at the worst without words that can be read elsewhere. */
export const fitting = (parts: readonly Part[], fits: (parts: readonly Part[]) => boolean): Part[] => {
  if (fits(parts)) return [...parts];
  const shorter = steps.map((max) => shortened(parts, max)).find(fits);
  return shorter ?? parts.filter(({ type }) => type !== 'rich_text');
};

/** Escaped, every character may be two: this fits into a message whatever it holds. */
const longestPiece = 1_500;

/** Words too long for one message in several parts, nothing of them left out. */
export const inPieces = (part: Part): Part[] => {
  if (part.type !== 'rich_text') return [part];
  return part.elements.flatMap((each) => {
    if (each.type === 'rich_text_preformatted')
      return each.elements.flatMap((one) =>
        pieces(one.text, longestPiece).map((words): Part => {
          const elements = [{ ...one, text: words }];
          return { ...part, elements: [{ type: each.type, elements }] };
        }),
      );
    const small = each.elements.flatMap((one): Inline[] =>
      one.type === 'text' ? pieces(one.text, longestPiece).map((text) => ({ ...one, text })) : [one],
    );
    const groups: Inline[][] = [];
    let room = 0;
    for (const one of small) {
      const size = 'text' in one ? one.text.length : 30;
      if (size > room) {
        groups.push([]);
        room = longestPiece;
      }
      groups.at(-1)?.push(one);
      room -= size;
    }
    return groups.map((elements): Part => ({ ...part, elements: [{ ...each, elements }] }));
  });
};
