import type { Card } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { lines, link, mark, moment, quoted, sentence, text } from './rich.ts';
import { beginning } from './text.ts';
import type { Part } from './part.ts';

const longest = 400;
const shortened = (words: string): string => {
  const shown = beginning(words, longest);
  return shown.length < words.length ? `${shown}…` : shown;
};

/** What moved under the team's feet: before and after, or what stands there now. */
export const ground = (card: Card): Part[] => {
  const moved = card.review.ground;
  if (!moved) return [];
  const words = catalogue[card.language];
  const at = [[moment(moved.at)]];
  const bold = { bold: true };
  switch (moved.kind) {
    case 'edited':
      return [
        ...lines('ground', sentence(words.ground.edited({ at: mark(0) }), at, bold)),
        ...quoted(
          'ground_before',
          text(shortened(moved.before), { strike: true }),
          text(words.ground.before),
        ),
        ...quoted('ground_after', text(shortened(moved.after)), text(words.ground.after)),
      ];
    case 'gone':
      return lines('ground', sentence(words.ground.gone({ at: mark(0) }), at, bold));
    default: {
      const see = moved.url === undefined ? [] : [...text(' · '), ...link(words.seeIt, moved.url)];
      return quoted(
        'ground',
        text(shortened(moved.text)),
        sentence(words.ground.answered({ at: mark(0), link: mark(1) }), [...at, see], bold),
      );
    }
  }
};
