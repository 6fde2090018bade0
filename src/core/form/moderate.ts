import { moderate as catalogue } from '../catalogue/moderate.ts';
import { oneLine } from '../card/text.ts';
import { beginning } from '../card/text.ts';
import { lines, quoted, text } from '../card/rich.ts';
import { canBeTakenBack, mods, wavable } from '../review/mod.ts';
import type { Mod } from '../review/mod.ts';
import { choiceField } from '../sheet/sheet.ts';
import type { ChoiceField } from '../sheet/sheet.ts';
import { formSheet } from './form.ts';
import type { Drawing, Form } from './form.ts';

const longestQuote = 600;

/** Whether it is meant for everything of theirs that waits: a wave of spam is one question. */
const whichOnes = ({ others = 0, person, typed }: Drawing): ChoiceField[] => {
  if (others === 0) return [];
  const words = catalogue[person.language];
  const options = [
    { value: 'this', label: words.this },
    { value: 'all', label: words.all({ count: others + 1 }) },
  ];
  return [choiceField('which', words.which, options, { initial: typed?.['which'] ?? 'this' })];
};

/** Is it really meant? What it does, whether it can be taken back, who else must agree; the button says what happens. */
const formOf = (mod: Mod): Form => ({
  name: `moderate_${mod}`,
  asksOfOthers: wavable.includes(mod),
  draw: (from) => {
    const { card, person } = from;
    const words = catalogue[person.language];
    const act = words.act[mod];
    const { last } = card.review.moderation ?? {};
    const agrees = last?.state === 'proposed' && last.mod === mod;
    const said = beginning(card.comment.text, longestQuote);
    const back = canBeTakenBack(mod, card.place.moderate);
    const second = card.place.secondPersonFor.includes(mod);
    const sheet = formSheet(`moderate_${mod}`, { title: () => act, submit: act }, from, [
      ...lines('means', text(words.means[mod]), text(back ? words.back : words.noBack)),
      ...(agrees ? lines('agree', text(words.agree({ name: oneLine(last.by.name, 60) }))) : []),
      ...(second && !agrees ? lines('second', text(words.second)) : []),
      ...quoted('comment', text(said.length < card.comment.text.length ? `${said}…` : said)),
      ...(wavable.includes(mod) ? whichOnes(from) : []),
    ]);
    return { ...sheet, readFirst: true };
  },
  read: ({ which }) => ({ decision: { do: 'moderate', mod }, ...(which === 'all' && { others: true }) }),
  words: () => '',
});

export const moderateForms: readonly Form[] = mods.map(formOf);
/** The question before this is done. */
export const moderateForm = (mod: Mod): Form => formOf(mod);
