import { z } from 'zod';
import { incidentActions } from '../../../core/moderation/card.ts';
import { formAct } from '../../../core/moderation/form.ts';

const incidentAction = z.enum(incidentActions);
const id = z.string().regex(/^[\w-]{1,64}$/u);
const snowflake = z.string().regex(/^\d{1,20}$/u);

/** What a button, a menu or a modal of moderation was made for; the custom id says it whole. */
const forms = [
  z.tuple([z.literal('mod.appeal'), id]).transform(([, caseId]) => ({ on: 'case' as const, caseId })),
  z
    .tuple([z.literal('mod.report'), snowflake, snowflake])
    .transform(([, channel, message]) => ({ on: 'report' as const, channel, message })),
  z
    .tuple([z.literal('mod.on'), formAct, snowflake, snowflake])
    .transform(([, act, channel, message]) => ({ on: 'message' as const, act, channel, message })),
  z
    .tuple([z.literal('mod.do'), z.union([formAct, z.literal('rule')]), id])
    .transform(([, act, incidentId]) => ({ on: 'incident' as const, act, incidentId })),
  z.tuple([z.templateLiteral(['mod.', incidentAction]), id]).transform(([action, incidentId]) => ({
    on: 'card' as const,
    action: incidentAction.parse(action.slice(4)),
    incidentId,
  })),
] as const;
const made = z.union(forms);
export type ModerationId = z.output<typeof made>;

/** The words of a keyword may have spaces: everything behind the name. */
const rulePrefix = 'mod.makerule ';
export const ruleId = (keyword: string): string => `${rulePrefix}${keyword}`;

export type Pressed = ModerationId | { on: 'rule'; keyword: string };

/** Reads a custom id of moderation; undefined for any other. A menu's own id says nothing, what was chosen in it does. */
export const pressedId = (customId: string, values: readonly string[] = []): Pressed | undefined => {
  if (customId.startsWith(rulePrefix)) return { on: 'rule', keyword: customId.slice(rulePrefix.length) };
  const chosen = customId.startsWith('mod.more ') ? `mod.${values[0] ?? ''}` : customId;
  return made.safeParse(chosen.split(' ')).data;
};
