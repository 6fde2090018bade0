import { z } from 'zod';
import { keyOf, slackBody } from '../transport/delivery.ts';

/** Names the one thing somebody did, equally each time it is handed over. */
export const pressKey = (body: unknown): string => keyOf(slackBody.parse(body));

const user = z.object({ id: z.string() });
const view = z.object({
  id: z.string(),
  hash: z.string(),
  type: z.string(),
  callback_id: z.string().optional(),
  private_metadata: z.string().default(''),
  root_view_id: z.string().nullish(),
});

/** A press of a button or a choice in a menu: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export const pressPayload = z.object({
  user,
  trigger_id: z.string(),
  response_url: z.string().optional(),
  container: z.object({
    type: z.string(),
    channel_id: z.string().optional(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  view: view.optional(),
  actions: z
    .array(
      z.object({
        type: z.string().default(''),
        action_id: z.string(),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string() }).nullish(),
      }),
    )
    .min(1),
});
export type PressPayload = z.infer<typeof pressPayload>;

/** What the press carries: a button's value or the chosen option's. */
export const carried = ({ actions }: PressPayload): { actionId: string; value: string } => {
  const [action] = actions;
  return { actionId: action?.action_id ?? '', value: action?.selected_option?.value ?? action?.value ?? '' };
};

/** A choice in a menu that shows it from then on: an overflow menu forgets, a select does not. */
export const staysChosen = ({ actions }: PressPayload): boolean => actions[0]?.type === 'static_select';

/** A modal that was sent: https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export const submitPayload = z.object({
  user,
  view: view.extend({ state: z.object({ values: z.unknown() }) }),
});

export const commandPayload = z.object({
  user_id: z.string(),
  channel_id: z.string(),
  text: z.string().default(''),
  trigger_id: z.string(),
  response_url: z.string(),
});
export type CommandPayload = z.infer<typeof commandPayload>;

/** A global shortcut, or one on a message. */
export const shortcutPayload = z.object({
  user,
  trigger_id: z.string(),
  message: z
    .object({ text: z.string().default(''), user: z.string().optional(), username: z.string().optional() })
    .optional(),
});

/** Somebody's words in a thread; what bots say and what was changed or joined has a subtype or a bot_id. */
export const threadMessage = z.object({
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string(),
  user: z.string(),
  text: z.string(),
  subtype: z.undefined().optional(),
  bot_id: z.undefined().optional(),
});
