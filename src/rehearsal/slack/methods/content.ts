import { z } from 'zod';
import { checkMessageBlocks, messagesOf } from '../blocks/check.ts';
import { refusal, SlackError } from '../error.ts';
import { asJson, type Json } from '../json.ts';
import { limits } from '../limits.ts';
import { structured } from '../method.ts';

/** What every method that writes a message takes. */
export const contentArgs = {
  text: z.string().optional(),
  blocks: structured.optional(),
  /** Refused: nothing of ours sends them, and what they ping or fetch would go unseen. */
  attachments: z.undefined({ error: 'attachments are not taken here' }).optional(),
  metadata: structured.optional(),
};

/** Blocks of a message by all rules, or the error Slack gives. */
export const blocksOf = (value: unknown): Json[] | undefined => {
  if (value === undefined) return undefined;
  const checked = checkMessageBlocks(value);
  if (!checked.ok) throw refusal(checked.code, checked.messages);
  return checked.blocks;
};

const metadataShape = z.object({
  event_type: z.string().min(1).max(255),
  event_payload: z.record(z.string(), z.unknown()),
});
/** https://docs.slack.dev/messaging/message-metadata */
export const metadataOf = (value: unknown): Json | undefined => {
  if (value === undefined) return undefined;
  const parsed = metadataShape.safeParse(value);
  if (!parsed.success) throw refusal('invalid_metadata_format', messagesOf(parsed.error, '/metadata'));
  return asJson(parsed.data);
};

/** `no_text` without any content, `msg_too_long` beyond what would be cut. */
export const checkText = (
  text: string | undefined,
  blocks: Json[] | undefined,
  max: number = limits.messageText,
): void => {
  if (!text && (blocks?.length ?? 0) === 0) throw new SlackError('no_text');
  if ((text?.length ?? 0) > max) throw new SlackError('msg_too_long');
};
