import { askText, house as catalogue, ruleText } from '../catalogue/house.ts';
import type { Habit } from '../house/rule.ts';
import type { UiLanguage } from '../language.ts';
import { lines, plain, small, text } from '../card/rich.ts';
import type { Beside, Button, Part } from '../card/part.ts';
import { oneLine } from '../card/text.ts';

/** A page of a few rules is read; a longer list is `count` more. Home has 100 blocks, a message 50. */
const mostRules = 12;
const mostAsked = 5;

const button = (action: 'accept' | 'decline' | 'drop', { key }: Habit, words: string): Button => ({
  type: 'button',
  action_id: `house.${action}`,
  text: plain(words),
  value: key.slice(0, 2000),
});

const idOf = ({ key }: Habit): string => `house.${key}`.slice(0, 200);

/** One line, with its one button beside it. */
const line = (habit: Habit, said: string, beside?: Button): Beside => ({
  type: 'section',
  block_id: idOf(habit),
  text: plain(oneLine(said, 300), 400),
  ...(beside && { accessory: beside }),
});

/** The question about one habit, with its buttons for whoever may answer it. */
export const askParts = (habit: Habit, may: boolean, language: UiLanguage): Part[] => {
  const words = catalogue[language];
  const elements = [button('accept', habit, words.accept), button('decline', habit, words.decline)];
  const asked = line(habit, askText(habit, language));
  return may ? [asked, { type: 'actions', block_id: `${idOf(habit)}.answer`, elements }] : [asked];
};

/** What a yes would do, or who can say it. */
export const askNote = (may: boolean, language: UiLanguage): Part[] =>
  small('house.note', may ? catalogue[language].effect : catalogue[language].forOthers);

/** The rules that hold, each to be dropped, and the questions nobody has answered yet. */
export const rulesParts = (habits: readonly Habit[], may: boolean, language: UiLanguage): Part[] => {
  const words = catalogue[language];
  const holding = habits.filter(({ state }) => state === 'accepted').slice(0, mostRules);
  const asked = habits.filter(({ state }) => state === 'proposed').slice(0, mostAsked);
  return [
    ...lines('house', text(words.listed, { bold: true })),
    ...(holding.length === 0 ? lines('house.none', text(words.none, { italic: true })) : []),
    ...holding.map((habit) =>
      line(
        habit,
        `${ruleText(habit.rule, language)} · ${words.count(habit)}`,
        may ? button('drop', habit, words.drop) : undefined,
      ),
    ),
    ...(asked.length === 0 ? [] : lines('house.proposed', text(words.proposed, { bold: true }))),
    ...asked.flatMap((habit) => askParts(habit, may, language)),
    ...(asked.length === 0 ? [] : askNote(may, language)),
  ];
};
