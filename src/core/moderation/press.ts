import { z } from 'zod';
import { incidentActions } from './card.ts';
import { formAct, formActs } from './form.ts';

const incidentAction = z.enum(incidentActions);
/** Ids of ours and of the place's: nothing in them could leave an address they are put into. */
const id = z.string().regex(/^[\w-]{1,64}$/u);

/** What a button, a menu or a sheet of moderation was made for, as its id says it whole. */
const forms = [
  z.tuple([z.literal('mod.appeal'), id]).transform(([, caseId]) => ({ on: 'case' as const, caseId })),
  z
    .tuple([z.literal('mod.report'), id, id])
    .transform(([, channel, message]) => ({ on: 'report' as const, channel, message })),
  z
    .tuple([z.literal('mod.on'), formAct, id, id])
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

/** What a press on anything of moderation means, and what a sheet of it is about. */
export type ModPress =
  | z.output<typeof made>
  /** The second look at a rule; `incidentId`: where the desk does not know on which server somebody presses. */
  | { on: 'rule'; keyword: string; incidentId?: string };

/** The button that makes a rule, told apart by what it carries. */
export const ruleButton = (keyword: string, incidentId?: string): { action_id: string; value: string } =>
  incidentId === undefined
    ? { action_id: 'mod.makerule', value: keyword }
    : { action_id: 'mod.makerulefor', value: `${incidentId} ${keyword}` };

/** The words of a keyword may have spaces: everything behind. */
const rulePressed = (actionId: string, value: string): ModPress | undefined => {
  if (actionId === 'mod.makerule') return { on: 'rule', keyword: value };
  const [, incidentId, keyword = ''] = /^([\w-]{1,64}) (.+)$/su.exec(value) ?? [];
  return incidentId === undefined ? undefined : { on: 'rule', keyword, incidentId };
};

/** Reads back what was pressed, or what a sheet is called; undefined for what is not of moderation. A menu sends what was chosen in it. */
export const modPressOf = (actionId: string, value = ''): ModPress | undefined => {
  if (actionId === 'mod.makerule' || actionId === 'mod.makerulefor') return rulePressed(actionId, value);
  const line = actionId === 'mod.more' ? `mod.${value}` : `${actionId} ${value}`.trimEnd();
  return made.safeParse(line.split(' ')).data;
};

const asks: ReadonlySet<string> = new Set([...formActs, 'rule']);

/** Whether a press asks for more, in a sheet; told from the press alone, because a desk may have to open it at once. */
export const opensSheet = (pressed: ModPress): boolean =>
  pressed.on === 'case' ||
  pressed.on === 'message' ||
  pressed.on === 'report' ||
  (pressed.on === 'card' && asks.has(pressed.action));
