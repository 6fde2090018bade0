import { createHash } from 'node:crypto';
import type { APIContainerComponent } from 'discord-api-types/v10';
import type { Desk, DrawOutcome, TellOutcome } from '../../app/ports/desk.ts';
import { cardComponents, partsComponents } from './components/card.ts';
import { calling } from './components/mentions.ts';
import { madeAt } from './snowflake.ts';
import type { DiscordNo, DiscordWeb } from './web-port.ts';

/** Five messages a channel in five seconds are what others observed; headers say more when it is less. */
const slotMs = 1_020;
/** History is read this far for a lost card; beyond it we do not know. */
const mostPages = 10;
const pageSize = 100;
const clocksDifferMs = 10 * 60_000;

/** These do not pass by themselves: Unknown Message, Unknown Channel (docs: topics/opcodes-and-status-codes#json). */
const gone = new Set(['10008', '10003']);
const passing = new Set(['rate_limited', 'server_error', 'unreachable']);

const digest = (words: string): Buffer => createHash('sha256').update(words).digest();
/** At most 25 characters; the same words give the same message, for a few minutes. */
const nonceOf = (words: string): string => digest(words).toString('base64url').slice(0, 25);
/** The number a card's outermost component bears, by which its message is found again: 1 to 2^31 − 1. */
export const markOf = (key: string): number => (digest(key).readUInt32BE() % 0x7fff_fffe) + 1;

/** Threads have names: the number of the card, where the words name it. */
const threadName = (text: string): string => /#\d+/u.exec(text)?.[0] ?? '…';

const notDrawn = ({ error, retryAt }: DiscordNo): DrawOutcome => ({
  drawn: false,
  detail: error,
  ...(retryAt === undefined ? {} : { retryAt }),
  ...(gone.has(error) ? { lost: true } : {}),
});

/** Posts what is shown, or changes the message that stands; its mark is how it is found again. */
const put = async (
  web: DiscordWeb,
  shown: APIContainerComponent,
  { channel, messageId, key, version }: { channel: string; messageId?: string; key: string; version: number },
): Promise<DrawOutcome> => {
  const components = [{ ...shown, id: markOf(key) }];
  const answer =
    messageId === undefined
      ? await web.postComponents({ channel, nonce: nonceOf(`${key} ${version}`) }, components)
      : await web.editComponents({ channel, messageId }, components);
  return answer.ok ? { drawn: true, messageId: answer.value } : notDrawn(answer);
};

/** Discord as a place where the team decides. One call per attempt; what failed is said, never retried here. */
export const discordDesk = (web: DiscordWeb): Desk => ({
  name: 'discord',
  slotMs,

  draw: (card, at) => put(web, cardComponents(card), { ...at, version: card.version }),
  drawParts: (parts, at) => put(web, partsComponents(parts), at),

  async findCard({ channel, key, since }) {
    const me = await web.me();
    if (!me.ok) return { unknown: true };
    let before: string | undefined;
    for (let page = 0; page < mostPages; page += 1) {
      const answer = await web.readHistory({ channel, ...(before === undefined ? {} : { before }) });
      if (!answer.ok) return { unknown: true };
      const found = answer.value.find(
        ({ authorId, componentIds }) => authorId === me.value && componentIds.includes(markOf(key)),
      );
      if (found) return { found: found.id };
      before = answer.value.at(-1)?.id;
      const older = before !== undefined && madeAt(before) < since - clocksDifferMs;
      if (answer.value.length < pageSize || older) return { absent: true };
    }
    return { unknown: true };
  },

  async tellThread({ channel, messageId }, text): Promise<TellOutcome> {
    const { written, calls } = calling(text);
    const said = (no: DiscordNo): TellOutcome => ({
      told: false,
      detail: no.error,
      away: passing.has(no.error),
      ...(no.retryAt === undefined ? {} : { retryAt: no.retryAt }),
    });
    const thread = await web.openThread({ channel, messageId }, threadName(text));
    if (!thread.ok) return said(thread);
    const nonce = nonceOf(`${messageId} ${text}`);
    const answer = await web.postWords({ channel: thread.value, nonce }, written, calls);
    return answer.ok ? { told: true } : said(answer);
  },
});
