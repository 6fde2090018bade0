import type { Card } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { applicable } from '../guard/apply.ts';
import type { Finding } from '../guard/finding.ts';
import { plain } from './rich.ts';
import { pressValue } from './pressed.ts';
import { oneLine } from './text.ts';
import type { Part, Pressable } from './part.ts';

/** Choices are named by letters: `apply_a` is the first finding of the draft. More than these nobody reads. */
const letters = 'abcdefghijklmnopqrstuvwxyz';
const all = 'apply_all';
/** Slack's limit for the words of an option: https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
const longestOption = 75;

const wordsFor = (finding: Finding, of: string): string => {
  const place = finding.replaces ?? finding.span;
  const was = oneLine(of.slice(place?.start, place?.end), 30);
  return oneLine(`${was} → ${finding.suggestion === '' ? '–' : (finding.suggestion ?? '')}`, longestOption);
};

/** Takes better words into the edit modal: one by one, or all of them. */
export const applyActions = (card: Card, found: readonly Finding[], of: string): Part[] => {
  const words = catalogue[card.language];
  const shown = applicable(found).slice(0, letters.length);
  const [first] = shown;
  if (first === undefined || !card.actions.main.includes('edit')) return [];
  const choice = (finding: Finding): string =>
    pressValue(card, `apply_${letters[found.indexOf(finding)] ?? ''}`);
  const element: Pressable =
    shown.length === 1
      ? { type: 'button', action_id: 'card.apply', text: plain(words.apply), value: choice(first) }
      : {
          type: 'static_select',
          action_id: 'card.apply',
          placeholder: plain(words.applyMenu),
          options: [
            { text: plain(words.applyAll({ count: shown.length })), value: pressValue(card, all) },
            ...shown.map((finding) => ({ text: plain(wordsFor(finding, of)), value: choice(finding) })),
          ],
        };
  return [{ type: 'actions', block_id: `apply.${card.version}`, elements: [element] }];
};

/** The findings that were chosen to be applied; none for a choice that is not one of these. */
export const chosenFindings = (choice: string | undefined, found: readonly Finding[]): Finding[] => {
  if (choice === all) return applicable(found);
  const at = choice?.startsWith('apply_') ? letters.indexOf(choice.slice('apply_'.length)) : -1;
  return applicable(found.slice(at, at + 1));
};
