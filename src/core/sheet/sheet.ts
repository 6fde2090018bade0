import { z } from 'zod';
import type { Part } from '../card/part.ts';
import type { Limit } from '../text/limit.ts';
import type { Teammate } from '../actor.ts';

/** What one field takes at least on every desk, in characters: Slack's 3,000 (Discord takes 4,000). */
export const longestInput = 3_000;

interface Named {
  /** How the answer is read back. */
  name: string;
  label: string;
  optional?: boolean;
}
/** What is typed is counted for its place, together with the other counted fields of the sheet. */
export interface Counted {
  limits: Limit[];
  /** The hint where a desk cannot count along: what the limit is. */
  most: string;
}
/** Words to type; at most `most` characters, or `longestInput`. */
export interface TextField extends Named {
  type: 'text_field';
  initial?: string;
  most?: number;
  multiline?: boolean;
  hint?: string;
  counts?: Counted;
  focus?: boolean;
}
/** One of several; `initial` is one of the values. */
export interface ChoiceField extends Named {
  type: 'choice_field';
  options: { value: string; label: string }[];
  initial?: string;
}
/** Somebody of this desk, by their id there. */
export interface PersonField extends Named {
  type: 'person_field';
  initial?: Teammate;
}
/** A moment that is picked, or typed where a desk has nothing to pick it with. */
export interface MomentField extends Named {
  type: 'moment_field';
  hint: string;
}
export type Field = TextField | ChoiceField | PersonField | MomentField;

/** What a form remembers: which review, and the revision it was drawn from. */
export const formMeta = z.object({
  reviewId: z.string(),
  revision: z.number().int().nonnegative(),
  number: z.number().int(),
});
export type FormMeta = z.infer<typeof formMeta>;

/** What was typed and chosen, by field; a field left empty is absent. */
export type Typed = Partial<Record<string, string>>;

/** Something opened before one person alone, to read or to fill in; each desk shows it in its own idiom. */
export interface Sheet {
  name: string;
  /** At most 24 characters, which is what Slack shows. */
  title: string;
  /** The button that sends it; a sheet without one is only read. */
  submit?: string;
  meta?: FormMeta;
  /** What it says is to be read at length, or copied, before anything is typed. */
  readFirst?: true;
  parts: (Part | Field)[];
}

export const isField = (part: Part | Field): part is Field => part.type.endsWith('_field');

/** A field to type in. */
export const textField = (
  name: string,
  label: string,
  more: Omit<TextField, 'type' | keyof Named> & { optional?: boolean } = {},
): TextField => ({
  type: 'text_field',
  name,
  label,
  ...more,
});

/** A field to choose in. */
export const choiceField = (
  name: string,
  label: string,
  options: ChoiceField['options'],
  more: { initial?: string; optional?: boolean } = {},
): ChoiceField => ({ type: 'choice_field', name, label, options, ...more });
