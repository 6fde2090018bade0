import { z } from 'zod';
import type { ConfigRule } from '../core/catalogue/config.ts';
import { source as sentences } from '../core/catalogue/source.ts';
import type { Capabilities, Source, SourceCheck } from '../app/ports/source.ts';
import { optional } from './plain-text.ts';
import { listenTo } from './mail/listen.ts';
import { MailboxError, withMailbox } from './mail/mailbox.ts';
import type { Access } from './mail/mailbox.ts';
import { createPoll } from './mail/poll.ts';
import { defineSource } from './source.ts';
import type { SourceContext } from './source.ts';
import { wordTrouble } from './trouble.ts';

const config = z
  .strictObject({
    kind: z
      .literal('mail')
      .describe('Notification mails in a mailbox (IMAP): Xing, Viadeo, MySpace, and whatever else tells of comments by mail.'),
    host: z.string().min(1).describe('The IMAP server, such as imap.example.org.'),
    port: z.number().int().min(1).max(65_535).default(993).describe('Its port.'),
    security: z
      .enum(['tls', 'starttls', 'none'])
      .default('tls')
      .describe('tls from the first byte (port 993), starttls (port 143), or none inside a private network.'),
    user: z.string().min(1).describe('The mailbox’s user, mostly its address.'),
    password: z.string().min(1).describe('Its password, best one for this application alone, as env:MAIL_PASSWORD.'),
    mailbox: z
      .string()
      .min(1)
      .default('INBOX')
      .describe('The folder; best one of its own, into which a filter moves what tells of comments.'),
    authserv: z
      .string()
      .min(1)
      .optional()
      .describe('Name your receiving server signs Authentication-Results with; without it no sender is proven.'),
    ownNames: z
      .array(z.string().min(1))
      .max(100)
      .default([])
      .describe('How the brand is called in these mails: theirs is no comment, and confirms what was posted by hand.'),
    longestReply: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('The longest reply the place takes, in UTF-16 units; no limit unless given.'),
    pollEverySeconds: z
      .number()
      .int()
      .min(10)
      .max(86_400)
      .default(300)
      .describe('How often to look; mail that comes meanwhile rings at once where the server has IDLE.'),
    allowPrivateNetwork: z
      .boolean()
      .default(false)
      .describe('Allow the server to be on this machine or in a private network, and without TLS.'),
  })
  .refine(({ security, allowPrivateNetwork }) => allowPrivateNetwork || security !== 'none', {
    path: ['security'],
    error: 'mail_security' satisfies ConfigRule,
  }); // prettier-ignore

const capabilitiesFor = (longest: number | undefined): Capabilities => ({
  receive: ['poll', 'stream'],
  reply: 'handoff',
  edit: false,
  remove: false,
  // A mail says that somebody answered, seldom whom.
  threadDepth: 0,
  idempotency: 'none',
  lookup: 'none',
  edits: 'none',
  deletes: 'none',
  text: { limits: longest === undefined ? [] : [{ unit: 'utf16', max: longest }], markup: 'plain' },
  visibilityLagMs: 0,
});

const checker =
  (access: Access, authserv: string | undefined, context: SourceContext): Source['check'] =>
  async (signal) => {
    const { host, mailbox } = access;
    const values = { source: context.name, host, mailbox };
    try {
      const count = await withMailbox(access, context, signal, ({ count: all }) => Promise.resolve(all));
      const reads: SourceCheck = { ok: true, says: 'mail_reads', values: { ...values, count } };
      if (authserv !== undefined) return [reads];
      return [reads, { ok: true, says: 'mail_no_authserv', values }];
    } catch (error) {
      if (!(error instanceof MailboxError)) throw error;
      const { trouble } = error.trouble;
      const detail = wordTrouble(context.language, error.trouble);
      const fix = trouble === 'mail_login' || trouble === 'mail_folder' ? trouble : undefined;
      return [{ ok: false, says: 'mail_unreadable', values: { ...values, detail }, ...optional('fix', fix) }];
    }
  };

/** A mailbox that notification mails come to. Mail takes no replies: they are handed to a person. */
export const mail = defineSource({
  kind: 'mail',
  config,
  create: ({ authserv, ownNames, longestReply, pollEverySeconds, kind, ...access }, context) => {
    const { name, language } = context;
    const why = sentences[language].byHand.mail();
    const reader = { source: name, language, authserv, ownNames: new Set(ownNames) };
    return {
      name,
      kind,
      capabilities: capabilitiesFor(longestReply),
      pollEveryMs: pollEverySeconds * 1000,
      poll: createPoll(access, reader, context),
      listen: listenTo(access, context),
      reread: ({ url }) => Promise.resolve({ ground: 'by_hand', why, ...optional('url', url) }),
      reply: ({ parent }) => Promise.resolve({ outcome: 'by_hand', why, ...optional('url', parent.url) }),
      findOwnReply: () => Promise.resolve({ state: 'unknown' }),
      check: checker(access, authserv, context),
    };
  },
});
