import { ImapFlow } from 'imapflow';
import { z } from 'zod';
import { judgeHost, systemResolver } from '../address-guard.ts';
import { troubleOfError } from '../network-error.ts';
import type { SourceContext } from '../source.ts';
import type { HttpTrouble } from '../trouble.ts';

export interface Access {
  host: string;
  port: number;
  user: string;
  password: string;
  mailbox: string;
  security: 'tls' | 'starttls' | 'none';
  allowPrivateNetwork: boolean;
}

/** A mail as the server handed it over. */
export interface Delivered {
  uid: number;
  /** When the team's own server took it, epoch ms: a sender writes into `Date` what they like. */
  at: number;
  size: number;
  source: Uint8Array;
  /** Only its beginning was fetched. */
  cut: boolean;
}

/** A mailbox that is open, for reading only: nothing in it is ever changed, not even marked as read. */
export interface Mailbox {
  /** Under another one all uids are void (RFC 3501, section 2.3.1.1). */
  validity: string;
  /** What the next mail gets at least. */
  nextUid: number;
  count: number;
  /** In ascending order. */
  uidsFrom(uid: number): Promise<number[]>;
  /** Of mails that came on that day or later; servers disagree whose day it is. */
  uidsSince(day: Date): Promise<number[]>;
  /** One at a time, so that no more than one is held; undefined when it is gone meanwhile. */
  fetch(uid: number): Promise<Delivered | undefined>;
}

/** Enough for the words of any notification; attachments come after them. */
const mostBytes = 1_048_576;
const deadline = 30_000;

export type Trouble = Pick<HttpTrouble, 'trouble' | 'values'>;
/** The mailbox could not be used; what follows says why. */
export class MailboxError extends Error {
  override readonly name = 'MailboxError';
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.trouble);
    this.trouble = trouble;
  }
}

const imapError = z.object({
  code: z.string().optional(),
  authenticationFailed: z.boolean().optional(),
  responseStatus: z.string().optional(),
});
const words = z.instanceof(Uint8Array);
const troubleOf = (error: unknown, { host, mailbox }: Access, stop: AbortSignal): Trouble => {
  const values = { host, mailbox, seconds: deadline / 1_000 };
  const { code = '', authenticationFailed, responseStatus } = imapError.safeParse(error).data ?? {};
  if (authenticationFailed) return { trouble: 'mail_login', values };
  if (responseStatus === 'NO') return { trouble: 'mail_folder', values };
  if (/TIMEOUT|^ETHROTTLE$/.test(code)) return { trouble: 'timeout', values };
  if (/^(ParserError|LineTooLarge|LiteralTooLarge|ResponseTooLarge|TooMany|MAX_IMAP)/.test(code))
    return { trouble: 'mail_protocol', values };
  return { trouble: troubleOfError(error, stop).trouble, values };
};

/** A connection of its own; nothing is written to the log, because what passes here is content and a password. */
export const connect = (
  { host, port, user, password, security }: Access,
  deadlineMs: number,
  idles: boolean,
): ImapFlow => {
  const client = new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    ...(security !== 'tls' && { doSTARTTLS: security === 'starttls' }),
    auth: { user, pass: password },
    logger: false,
    disableAutoIdle: !idles,
    disableCompression: true,
    connectionTimeout: deadlineMs,
    greetingTimeout: deadlineMs,
    // An idle line is quiet for as long as nothing comes; it is asked again before this.
    socketTimeout: idles ? 10 * 60_000 : deadlineMs,
    maxIdleTime: 4 * 60_000,
    maxLiteralSize: 2 * mostBytes,
  });
  // What breaks is told by the call it breaks, or by the end of the connection.
  client.on('error', () => undefined);
  return client;
};

const openedBy = (client: ImapFlow, { host, mailbox: path }: Access, now: () => number): Mailbox => {
  const { mailbox } = client;
  if (mailbox === false) throw new Error(`${path} is not open`);
  /** A search that was refused found nothing out: taken for an empty one, what came meanwhile would be passed by. */
  const found = (uids: number[] | false | undefined): number[] => {
    if (!uids) throw new MailboxError({ trouble: 'server_error', values: { host, status: 'NO' } });
    return [...new Set(uids)].toSorted((a, b) => a - b);
  };
  return {
    validity: String(mailbox.uidValidity),
    nextUid: mailbox.uidNext,
    count: mailbox.exists,
    // "n:*" names the last mail also where its uid is below n.
    uidsFrom: async (uid) =>
      found(await client.search({ uid: `${uid}:*` }, { uid: true })).filter((one) => one >= uid),
    uidsSince: async (day) => found(await client.search({ since: day }, { uid: true })),
    fetch: async (uid) => {
      const query = { uid: true, internalDate: true, size: true, source: { start: 0, maxLength: mostBytes } };
      const [found] = await client.fetchAll(String(uid), query, { uid: true });
      if (!found) return undefined;
      const { internalDate, size = 0 } = found;
      // Of a mail that somebody expunged since the search, Dovecot tells a date, no size and no words (BODY[] NIL).
      const source = words.safeParse(found.source).data;
      if (source === undefined) return undefined;
      const at = new Date(internalDate ?? Number.NaN).getTime();
      return { uid, at: Number.isNaN(at) ? now() : at, size, source, cut: size > source.length };
    },
  };
};

type Network = Pick<SourceContext, 'resolveHost' | 'deadlineMs' | 'world'>;

/** Opens it, lets `work` read, and leaves. Throws MailboxError for whatever goes wrong on the way. */
export const withMailbox = async <Value>(
  access: Access,
  { resolveHost, deadlineMs = deadline, world }: Network,
  signal: AbortSignal,
  work: (mailbox: Mailbox) => Promise<Value>,
): Promise<Value> => {
  await allowed(access, resolveHost);
  const client = connect(access, deadlineMs, false);
  const stop = (): void => client.close();
  signal.addEventListener('abort', stop, { once: true });
  try {
    signal.throwIfAborted();
    await client.connect();
    await client.mailboxOpen(access.mailbox, { readOnly: true });
    return await work(openedBy(client, access, () => world.now()));
  } catch (error) {
    throw error instanceof MailboxError ? error : new MailboxError(troubleOf(error, access, signal));
  } finally {
    signal.removeEventListener('abort', stop);
    client.close();
  }
};

/** Throws where the setting leads into the network the bot stands in. */
export const allowed = async (
  { host, allowPrivateNetwork }: Access,
  resolveHost: Network['resolveHost'],
): Promise<void> => {
  if (allowPrivateNetwork) return;
  const verdict = await judgeHost(host, resolveHost ?? systemResolver);
  if (!verdict.allowed) throw new MailboxError({ trouble: verdict.why, values: { host } });
};
