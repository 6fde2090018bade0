import { z } from 'zod';
import type { Page, Source } from '../../app/ports/source.ts';
import { SourceError } from '../source.ts';
import type { SourceContext } from '../source.ts';
import { wordTrouble } from '../trouble.ts';
import { eventOf } from './events.ts';
import type { Reader } from './events.ts';
import { MailboxError, withMailbox } from './mailbox.ts';
import type { Access, Mailbox } from './mailbox.ts';

/** Mails in one portion. */
const portion = 20;
const SECOND = 1_000;
const DAY = 86_400_000;

const kept = z.object({
  v: z.literal(1),
  validity: z.string(),
  /** The first uid that was not read. */
  next: z.number().int(),
  /** When the newest mail came, epoch ms: where to begin again in a mailbox that was built anew. */
  newest: z.number(),
});
type Kept = z.infer<typeof kept>;

interface Asked {
  cursor: unknown;
  since: number;
  until?: number;
  limit?: number;
}

/** Where reading goes on: at the uid that was reached, or, where there is none or all are void, at a moment. */
const startOf = (
  { cursor, since }: Asked,
  { validity }: Mailbox,
): { uid?: number; floor: number; newest: number } => {
  const { data } = kept.safeParse(cursor);
  const floor = Math.floor(since / SECOND) * SECOND;
  if (data === undefined) return { floor, newest: floor };
  if (data.validity === validity) return { uid: data.next, floor, newest: data.newest };
  // What was read already is known by its Message-ID; a day covers what came while the mailbox was moved.
  return { floor: Math.max(floor, data.newest - DAY), newest: data.newest };
};

const readPage = async (mailbox: Mailbox, reader: Reader, asked: Asked): Promise<Page> => {
  const { uid, floor, newest } = startOf(asked, mailbox);
  const { until = Infinity, limit = portion } = asked;
  const uids = await (uid === undefined ? mailbox.uidsSince(new Date(floor - DAY)) : mailbox.uidsFrom(uid));
  const now = uids.slice(0, Math.max(1, Math.min(portion, limit)));
  const events: Page['events'] = [];
  let latest = newest;
  for (const each of now) {
    const delivered = await mailbox.fetch(each);
    if (!delivered) continue;
    const { at } = delivered;
    latest = Math.max(latest, at);
    const event = at >= floor && at < until ? await eventOf(reader, delivered) : undefined;
    if (event) events.push(event);
  }
  const more = now.length < uids.length;
  const read = (now.at(-1) ?? 0) + 1;
  const cursor: Kept = {
    v: 1,
    validity: mailbox.validity,
    next: more ? read : Math.max(read, mailbox.nextUid),
    newest: latest,
  };
  return { events, cursor, more, remaining: uids.length - now.length };
};

/** Reads on by uid, oldest first, a few mails at a time, each look over a connection of its own. */
export const createPoll =
  (
    access: Access,
    reader: Reader,
    context: Pick<SourceContext, 'language' | 'resolveHost' | 'deadlineMs' | 'world'>,
  ): NonNullable<Source['poll']> =>
  async (asked, signal) => {
    try {
      return await withMailbox(access, context, signal, (mailbox) => readPage(mailbox, reader, asked));
    } catch (error) {
      if (!(error instanceof MailboxError)) throw error;
      throw new SourceError(wordTrouble(context.language, error.trouble));
    }
  };
