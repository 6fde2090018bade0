import { z } from 'zod';
import { asJson, type Json } from '../json.ts';
import { limits } from '../limits.ts';
import { checkViewBlocks, elementsOf, messagesOf } from './check.ts';
import { chars, objectError, plain } from './composition.ts';

const shared = {
  private_metadata: z.string().max(limits.privateMetadata, 'must be less than 3001 characters').optional(),
  callback_id: z.string().max(limits.callbackId, 'must be less than 256 characters').optional(),
  external_id: chars(limits.callbackId).optional(),
  blocks: z.array(z.unknown(), { error: 'missing required field: blocks' }),
};
/** https://docs.slack.dev/reference/views/modal-views */
const modal = z.strictObject(
  {
    type: z.literal('modal'), ...shared,
    title: plain(limits.viewTitle),
    submit: plain(limits.viewTitle).optional(),
    close: plain(limits.viewTitle).optional(),
    clear_on_close: z.boolean().optional(),
    notify_on_close: z.boolean().optional(),
    submit_disabled: z.boolean().optional(),
  }, // prettier-ignore
  { error: objectError },
);
/** https://docs.slack.dev/reference/views/home-tab-views */
const home = z.strictObject({ type: z.literal('home'), ...shared }, { error: objectError });

export type CheckedView =
  | { ok: true; view: Json; blocks: Json[] }
  | { ok: false; code: string; messages: string[] };

const wrong = (messages: string[], code = 'invalid_arguments'): CheckedView => ({
  ok: false,
  code,
  messages,
});

/** A view by all rules: `invalid_arguments` with messages, or `view_too_large` above 250 kB. */
export const checkView = (value: unknown, type: 'modal' | 'home'): CheckedView => {
  if (Buffer.byteLength(JSON.stringify(value ?? null)) > limits.viewBytes) return wrong([], 'view_too_large');
  const parsed = (type === 'modal' ? modal : home).safeParse(value);
  if (!parsed.success) return wrong(messagesOf(parsed.error, '/view'));
  const checked = checkViewBlocks(parsed.data.blocks);
  if (!checked.ok) return checked;
  const view: Json = asJson(parsed.data);
  const hasInput = checked.blocks.some((block) => block['type'] === 'input');
  if (type === 'modal' && hasInput && view['submit'] === undefined)
    return wrong([
      '[ERROR] missing required field: submit (a view with input blocks needs it) [json-pointer:/view/submit]',
    ]);
  const focused = checked.blocks.flatMap(elementsOf).filter((element) => element['focus_on_load'] === true);
  if (focused.length > 1) return wrong(['[ERROR] only one element may have focus_on_load']);
  return { ok: true, view, blocks: checked.blocks };
};
