import { z } from 'zod';
import { asJson, asList } from '../../../../src/rehearsal/slack/json.ts';
import type { StoredMessage } from '../../../../src/rehearsal/slack/workspace.ts';
import { elementsIn } from '../../../support/teammate.ts';
import type { CardSeen } from '../desk.ts';

/** All words inside, in the order they stand there. */
const wordsIn = (value: unknown): string => {
  if (Array.isArray(value)) return value.map(wordsIn).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, each]) => (key === 'text' && typeof each === 'string' ? each : wordsIn(each)))
    .join('');
};

const metadata = z.object({
  event_type: z.literal('aplomb_card'),
  event_payload: z.object({ key: z.string() }),
});
const carried = /(?<reviewId>[\w-]{1,64}) (?<revision>\d{1,6})$/;

/** What is in the block of this id, in a quote: somebody's words without our own around them. */
const quotedIn = (blocks: StoredMessage['blocks'], blockId: string): string => {
  const block = blocks.find((one) => one['block_id'] === blockId);
  const quotes = asList(asJson(block)['elements']).filter(({ type }) => type === 'rich_text_quote');
  return wordsIn(quotes);
};

/** Reads a message of the bot as a card; undefined when it is none or was deleted. */
export const cardSeen = (message: StoredMessage): CardSeen | undefined => {
  const named = metadata.safeParse(message.metadata);
  if (!named.success || message.deleted) return undefined;
  const [reviewId = ''] = named.data.event_payload.key.split('/');
  const elements = elementsIn(message.blocks).map(({ element }) => element);
  const values = elements.flatMap(({ value, options }) => value ?? options?.[0]?.value ?? []);
  const revision = Number(carried.exec(values[0] ?? '')?.groups?.['revision'] ?? 0);
  return {
    desk: 'slack',
    channel: message.channel,
    ts: message.ts,
    reviewId,
    words: wordsIn(message.blocks),
    offers: elements.map(({ action_id }) => action_id ?? ''),
    revision,
    text: quotedIn(message.blocks, 'draft'),
  };
};
