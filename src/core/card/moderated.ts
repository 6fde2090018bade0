import type { Card } from '../card.ts';
import { moderate as catalogue } from '../catalogue/moderate.ts';
import { namesText } from '../catalogue/moment.ts';
import { lines, mark, moment, plain, sentence } from './rich.ts';
import { oneLine } from './text.ts';
import { pressValue } from './pressed.ts';
import type { Part, Pressable } from './part.ts';

const longestName = 60;

/** What the place can be asked to do with the comment; each choice is asked about before it is done. */
export const moderationMenu = (card: Card): Pressable[] => {
  const words = catalogue[card.language];
  if (card.moderate.length === 0) return [];
  return [
    {
      type: 'static_select',
      action_id: 'card.moderate',
      placeholder: plain(words.menu),
      options: card.moderate.map((mod) => ({ text: plain(words.act[mod]), value: pressValue(card, mod) })),
    },
  ];
};

const isReason = (code: string): code is keyof typeof catalogue.en.why =>
  Object.hasOwn(catalogue.en.why, code);

/** What was last asked of the place, by whom, and what came of it. */
export const moderated = (card: Card): Part[] => {
  const last = card.review.moderation?.last;
  if (!last) return [];
  const words = catalogue[card.language];
  const people = [last.by, ...(last.second ? [last.second] : [])];
  const names = namesText(
    people.map(({ name }) => oneLine(name, longestName)),
    card.language,
  );
  const said = { act: words.act[last.mod], names, at: mark(0) };
  const code = last.code ?? '';
  const why = isReason(code) ? words.why[code] : oneLine(code, longestName);
  const sentences = {
    proposed: () => words.proposed({ ...said, name: names }),
    due: () => words.due(said),
    done: () => words.done(said),
    failed: () => words.failed({ ...said, why }),
  };
  return lines('moderated', sentence(sentences[last.state](), [[moment(last.at)]]));
};
