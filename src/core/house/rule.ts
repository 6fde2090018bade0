import { z } from 'zod';
import { teammate } from '../actor.ts';
import { language } from '../language.ts';
import { hashOf } from '../text/hash.ts';

/** A way of writing that a team settled by its own edits. Words and greetings hold in the language they were learned in. */
export const houseRule = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('no_exclamation') }),
  z.object({ rule: z.literal('no_emoji') }),
  z.object({ rule: z.literal('greeting'), language, text: z.string().min(1) }),
  z.object({ rule: z.literal('sign_off'), text: z.string().min(1) }),
  z.object({ rule: z.literal('avoid'), language, word: z.string().min(1), instead: z.string().optional() }),
]);
export type HouseRule = z.infer<typeof houseRule>;

/** `counted`: seen, not asked yet. `proposed`: the team was asked. `declined`: it said no, or dropped it; never asked again. */
export const habitStates = ['counted', 'proposed', 'accepted', 'declined'] as const;
export const habitState = z.enum(habitStates);
export type HabitState = z.infer<typeof habitState>;

/** The same edit made again and again, and what became of it. */
export const habit = z.object({
  key: z.string(),
  rule: houseRule,
  count: z.number().int().positive(),
  /** Whose edits they were, by desk and id. */
  people: z.array(z.string()),
  state: habitState,
  /** Who last said yes or no. */
  by: teammate.optional(),
  at: z.number().int(),
});
export type Habit = z.infer<typeof habit>;

/** After so many edits of the same kind the team is asked. */
export const askedAfter = 4;

/** Of a key: what presses it has room for no more than a hundred characters on Discord, `house.decline` among them. */
const longestKey = 80;
/** Long words end in what tells them from others that begin alike. */
const short = (key: string): string => {
  if (key.length <= longestKey) return key;
  const rest = `… ${(hashOf(key) >>> 0).toString(36)}`;
  return `${key.slice(0, longestKey - rest.length).toWellFormed()}${rest}`;
};

/** What tells one rule from another; short enough for a button. */
export const keyOf = (rule: HouseRule): string => short(wholeKey(rule));

const wholeKey = (rule: HouseRule): string => {
  const part = (text: string): string => text.toLowerCase().replaceAll(/\s+/gu, ' ').slice(0, 200);
  switch (rule.rule) {
    case 'no_exclamation':
    case 'no_emoji':
      return rule.rule;
    case 'greeting':
      return `greeting ${rule.language} ${part(rule.text)}`;
    case 'sign_off':
      return `sign_off ${part(rule.text)}`;
    case 'avoid':
      return `avoid ${rule.language} ${part(rule.word)} > ${part(rule.instead ?? '')}`;
  }
};
