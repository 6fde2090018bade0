import { createHash } from 'node:crypto';
import { z } from 'zod';
import { typedId } from '../views/frame.ts';

/** What Slack hands over: the same shape by Socket Mode and by HTTP, once the wrapping is off. */
export const slackBody = z.record(z.string(), z.unknown());
export type SlackBody = z.infer<typeof slackBody>;

/** One hand-over. A retry is as good as a first attempt: only its key tells whether it is known. */
export const delivery = z.object({
  body: slackBody,
  retryNum: z.number().optional(),
  retryReason: z.string().optional(),
  /** When it first came in, epoch ms: a replay after a crash is as old as that. */
  receivedAt: z.number().optional(),
});
export type Delivery = z.infer<typeof delivery>;

const id = z.string().min(1);
const known = z.looseObject({
  type: z.string().optional().catch(undefined),
  team: z.object({ id }).optional().catch(undefined),
  team_id: id.optional().catch(undefined),
  event_id: id.optional().catch(undefined),
  trigger_id: id.optional().catch(undefined),
  action_ts: id.optional().catch(undefined),
  user: z.object({ id }).optional().catch(undefined),
  view: z.object({ id, hash: z.string().optional() }).optional().catch(undefined),
  actions: z
    .array(z.object({ action_id: z.string(), action_ts: id }))
    .optional()
    .catch(undefined),
});

/** Slack's verification token and its redelivery of one thing may differ; what was done does not. */
const fingerprint = (body: SlackBody): string => {
  const { token: _token, ...rest } = body;
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 32);
};

/**
 * The key under which a delivery is kept: equal for each redelivery of the same thing, also in another envelope, and
 * different for each new thing a person does. Events carry `event_id`; a press is told by user, action and `action_ts`;
 * a modal, a command and a shortcut by their trigger, which Slack makes anew at each use.
 */
export const keyOf = (body: SlackBody): string => {
  const of = known.parse(body);
  const parts = [of.team?.id ?? of.team_id ?? '', of.user?.id ?? ''];
  const [action] = of.actions ?? [];
  if (of.event_id !== undefined) parts.push('event', of.event_id);
  else if (action !== undefined) parts.push('action', action.action_id, action.action_ts);
  else if (of.action_ts !== undefined) parts.push(of.type ?? 'shortcut', of.action_ts);
  else if (of.trigger_id !== undefined) parts.push(of.type ?? 'command', of.view?.id ?? '', of.trigger_id);
  else parts.push(of.type ?? 'other', fingerprint(body));
  return `slack:${parts.join(':')}`;
};

/** How the acknowledgement relates to the listener. */
export type Kind =
  /** Acknowledged as soon as it is kept; the listener answers by other calls. */
  | 'notice'
  /** The acknowledgement carries the listener's answer (errors in a modal, the next view). */
  | 'submission'
  /** Somebody is typing in a menu or a form: carries an answer and changes nothing, so there is nothing to keep. */
  | 'question';

export const kindOf = (body: SlackBody): Kind => {
  if (body['type'] === 'view_submission') return 'submission';
  const typing = body['view'] !== undefined && known.parse(body).actions?.[0]?.action_id === typedId;
  return typing || body['type'] === 'block_suggestion' ? 'question' : 'notice';
};
