import type { Desk, DrawOutcome, TellOutcome } from '../../app/ports/desk.ts';
import { wordsContent } from './blocks/answer.ts';
import { cardContent } from './blocks/card.ts';
import { withMentions } from '../../core/card/mentions.ts';
import { firstLine, lines } from '../../core/card/rich.ts';
import { escaped } from './blocks/text.ts';
import { lastsUntilFixed } from './transport/give-up.ts';
import type { SlackContent, SlackNo, SlackWeb } from './web-port.ts';

/** The name of the metadata by which a card's message is found again. */
export const cardEvent = 'aplomb_card';

/** Slack takes about one message a second per channel: https://docs.slack.dev/apis/web-api/rate-limits */
const slotMs = 1020;
/** History is read this far for a lost card; beyond it we do not know. */
const mostPages = 10;
/** Messages bear the time of Slack's clock; ours may be ahead of it. `check` calls more than five minutes wrong. */
const clocksDifferMs = 10 * 60_000;

/** These do not pass by themselves: the message or its channel is gone. */
const gone = new Set(['message_not_found', 'channel_not_found', 'is_archived']);

/** Slack itself is away or asks for patience. */
const passing = new Set([
  'unreachable',
  'ratelimited',
  'fatal_error',
  'internal_error',
  'service_unavailable',
  'request_timeout',
]);

const notDrawn = ({ error, retryAt }: SlackNo): DrawOutcome => ({
  drawn: false,
  detail: error,
  ...(retryAt === undefined ? {} : { retryAt }),
  ...(gone.has(error) ? { lost: true } : {}),
});

/** A select keeps what was chosen in it for as long as its block keeps its id. */
const forgetful = ({ blocks, ...rest }: SlackContent, nth: number): SlackContent => ({
  ...rest,
  blocks: blocks.map((block) =>
    block.type === 'actions' || (block.type === 'section' && block.accessory)
      ? { ...block, block_id: `${block.block_id}.${nth}` }
      : block,
  ),
});

/** Slack as a place where the team decides. One call per attempt; what failed is said, never retried here. */
export const slackDesk = (web: SlackWeb): Desk => {
  let drawings = 0;
  const put = async (
    content: SlackContent,
    { channel, messageId, key }: { channel: string; messageId?: string; key: string },
  ): Promise<DrawOutcome> => {
    drawings += 1;
    const metadata = { event_type: cardEvent, event_payload: { key } };
    const message = { channel, ...forgetful(content, drawings), metadata };
    const answer =
      messageId === undefined
        ? await web.postMessage(message)
        : await web.updateMessage({ ...message, ts: messageId });
    return answer.ok ? { drawn: true, messageId: answer.ts } : notDrawn(answer);
  };
  return {
    name: 'slack',
    slotMs,

    draw: (card, at) => put(cardContent(card), at),
    drawParts: (parts, at) => put(wordsContent({ brief: firstLine(parts), parts: [...parts] }), at),

    async findCard({ channel, key, since }) {
      let cursor: string | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const answer = await web.readHistory({
          channel,
          oldest: since - clocksDifferMs,
          ...(cursor ? { cursor } : {}),
        });
        if (!answer.ok) return { unknown: true };
        const found = answer.messages.find(
          ({ metadata }) => metadata?.event_type === cardEvent && metadata.event_payload['key'] === key,
        );
        if (found) return { found: found.ts };
        cursor = answer.nextCursor;
        if (!cursor) return { absent: true };
      }
      return { unknown: true };
    },

    async tellThread({ channel, messageId }, text): Promise<TellOutcome> {
      const answer = await web.postMessage({
        channel,
        threadTs: messageId,
        text: escaped(text),
        blocks: lines('said', withMentions(text)),
      });
      if (answer.ok) return { told: true };
      const { error, retryAt } = answer;
      const away = passing.has(error) || lastsUntilFixed(error);
      return { told: false, detail: error, away, ...(retryAt === undefined ? {} : { retryAt }) };
    },
  };
};
