import { createHash, randomUUID } from 'node:crypto';
import type { Place } from '../place.ts';
import { startFakeImap } from './imap.ts';
import type { FakeImap } from './imap.ts';

const base64 = (text: string): string =>
  Buffer.from(text)
    .toString('base64')
    .replaceAll(/(.{76})/g, '$1\r\n');
/** RFC 2047; a word of it holds 75 characters. */
export const encodedWord = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text
    : (text.match(/[\s\S]{1,12}/gu) ?? [])
        .map((part) => `=?utf-8?B?${Buffer.from(part).toString('base64')}?=`)
        .join(' ');

export interface Composed {
  from?: string;
  subject?: string;
  text?: string;
  html?: string;
  messageId?: string;
  /** Header lines above all others, as the receiving server writes them. */
  received?: string[];
  headers?: string[];
}

/** What our own server found about a mail of Xing's. */
export const foundRight = (domain = 'mail.xing.com'): string =>
  `Authentication-Results: mx.brand.example; dkim=pass header.d=xing.com header.s=s1;\r\n spf=pass smtp.mailfrom=bounce.${domain}; dmarc=pass (p=REJECT sp=REJECT) header.from=${domain}`;

export const compose = ({
  from = 'XING <notifications@mail.xing.com>',
  subject = 'News',
  text,
  html,
  messageId = `<${randomUUID()}@mail.xing.com>`,
  received = [foundRight()],
  headers = [],
}: Composed): string => {
  const part = (type: string, body: string): string =>
    `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(body)}\r\n`;
  const head = [
    ...received,
    'Received: from mx.xing.example by mx.brand.example; Thu, 26 Nov 2026 07:00:00 +0000',
    `From: ${from}`,
    'To: community@brand.example',
    `Subject: ${encodedWord(subject)}`,
    `Message-ID: ${messageId}`,
    'Date: Thu, 1 Jan 1970 00:00:00 +0000',
    'MIME-Version: 1.0',
    ...headers,
  ].join('\r\n');
  if (text !== undefined && html !== undefined)
    return `${head}\r\nContent-Type: multipart/alternative; boundary=b1\r\n\r\n--b1\r\n${part('text/plain', text)}--b1\r\n${part('text/html', html)}--b1--\r\n`;
  return `${head}\r\n${part(html === undefined ? 'text/plain' : 'text/html', html ?? text ?? '')}`;
};

/** As a network tells of a comment. */
export const notice = (author: string, text: string, more: Composed = {}): string =>
  compose({
    subject: `${author} commented on your post`,
    text: `Hello Maison Noisette,\n\n${author} commented on your post\n\n${text}\n\nView comment: https://www.xing.com/feed/7?comment=1&from=mail\n\nUnsubscribe: https://www.xing.com/settings/mail`,
    ...more,
  });

/** The same with a photo of eleven megabytes. */
export const bigNotice = (author: string, text: string): string => {
  const words = notice(author, text).replace(
    '\r\nContent-Type: text/plain',
    '\r\nContent-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: text/plain',
  );
  const photo = 'A'.repeat(76).concat('\r\n').repeat(140_000);
  return `${words}\r\n--m\r\nContent-Type: image/jpeg; name=p.jpg\r\nContent-Disposition: attachment; filename=p.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n${photo}--m--\r\n`;
};

/** How the source names it: by its Message-ID. */
const idOf = (messageId: string): string =>
  `mail:${createHash('sha256').update(messageId).digest('base64url').slice(0, 32)}`;

const nothing = (): Promise<never> => Promise.reject(new Error('a mail stays as it is'));

/** A mailbox at some server, to which a network writes of comments. */
export const mailPlace = (
  label: string,
  port: number,
  login: { user: string; password: string },
  { deliver, close }: { deliver: (raw: string) => void; close: () => Promise<void> },
): Place => ({
  label,
  config: {
    kind: 'mail',
    host: '127.0.0.1',
    port,
    security: 'none',
    ...login,
    authserv: 'mx.brand.example',
    ownNames: ['Maison Noisette'],
    allowPrivateNetwork: true,
  },
  deadlineMs: 1_000,
  addComment: ({ author, text }) => {
    const messageId = `<${randomUUID()}@mail.xing.com>`;
    deliver(notice(author, text, { messageId }));
    return Promise.resolve(idOf(messageId));
  },
  edit: nothing,
  remove: nothing,
  answerNatively: nothing,
  answers: () => Promise.resolve([]),
  close,
});

export interface FakeMailbox extends Place {
  imap: FakeImap;
}

export const startFakeMailbox = async (): Promise<FakeMailbox> => {
  const login = { user: 'community@brand.example', password: 'app-password-of-the-mailbox' };
  const imap = await startFakeImap(login);
  const place = mailPlace('strict IMAP server of ours', imap.port, login, {
    deliver: (raw) => imap.deliver(raw),
    close: () => imap.close(),
  });
  return { ...place, imap, revoke: () => imap.refuseLogin() };
};
