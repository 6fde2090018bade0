import { describe, expect, test } from 'vitest';
import { eventOf } from '../../../src/sources/mail/events.ts';
import type { Reader } from '../../../src/sources/mail/events.ts';
import { compose, foundRight, notice } from '../../support/places/mail.ts';
import type { Composed } from '../../support/places/mail.ts';

const reader: Reader = {
  source: 'mail',
  language: 'en',
  authserv: 'mx.brand.example',
  ownNames: new Set(['Maison Noisette']),
};
const at = Date.UTC(2026, 10, 26, 7);
const read = async (raw: string | Buffer, over: Partial<Reader> = {}) => {
  const source = Buffer.from(raw);
  return eventOf({ ...reader, ...over }, { uid: 1, at, size: source.length, source, cut: false });
};
const commentIn = async (raw: string | Buffer, over: Partial<Reader> = {}) => {
  const event = await read(raw, over);
  if (event?.kind !== 'comment') throw new Error('no comment');
  return event.comment;
};
const right = (domain: string, signer = domain): string[] => [
  `Authentication-Results: mx.brand.example; dkim=pass header.d=${signer}; dmarc=pass header.from=${domain}`,
];

/** As the networks word them, as far as is known: none of them publishes its mails. */
const notices: [string, Composed, { name: string; text: string; url: string; title: string }][] = [
  [
    'Xing, German, HTML',
    {
      from: 'XING <notifications@mail.xing.com>',
      received: right('mail.xing.com', 'xing.com'),
      subject: 'Jan Weber hat Ihren Beitrag kommentiert',
      html: '<table><tr><td><p>Hallo,</p><p><b>Jan Weber</b> hat Ihren Beitrag kommentiert:</p><blockquote>„Gilt das Angebot noch?<br>Danke &amp; Gruß“</blockquote><p><a href="https://www.xing.com/feed/7?a=1&amp;b=2">Kommentar ansehen</a></p><p><a href="https://www.xing.com/settings/notifications">Einstellungen</a></p></td></tr></table>',
    },
    { name: 'Jan Weber', text: 'Gilt das Angebot noch?\nDanke & Gruß', url: 'https://www.xing.com/feed/7?a=1&b=2', title: 'Xing' },
  ],
  [
    'Viadeo, French, plain',
    {
      from: 'Viadeo <no-reply@viadeo.com>',
      received: right('viadeo.com'),
      subject: 'Hélène Dubois a commenté votre publication',
      text: 'Bonjour,\n\nHélène Dubois a commenté votre publication :\n\n« Où trouver vos biscuits à Lyon ? »\n\nVoir le commentaire : https://www.viadeo.com/p/12\n\nSe désabonner : https://www.viadeo.com/preferences',
    },
    { name: 'Hélène Dubois', text: 'Où trouver vos biscuits à Lyon ?', url: 'https://www.viadeo.com/p/12', title: 'Viadeo' },
  ],
  [
    'MySpace, English, the button above its address',
    {
      from: '"Myspace" <noreply@message.myspace.com>',
      received: right('message.myspace.com', 'myspace.com'),
      subject: 'New comment from DJ Nut',
      text: 'New comment from DJ Nut\n\nLove the new jar!\n\nPlease reply\n\nView it\nhttps://myspace.com/brand/post/9\n\nThis email was sent to you by Myspace.',
    },
    { name: 'DJ Nut', text: 'Love the new jar!\n\nPlease reply', url: 'https://myspace.com/brand/post/9', title: 'MySpace' },
  ],
  [
    'Facebook, French, both parts',
    {
      from: 'Facebook <notification@facebookmail.com>',
      received: right('facebookmail.com'),
      subject: 'Karim B. a répondu à votre commentaire.',
      text: 'Karim B. a répondu à votre commentaire.\n\nMerci pour la réponse 🙏\n\nAfficher sur Facebook\nhttps://www.facebook.com/n/?x=1\n\n========================================\nCe message a été envoyé à community@brand.example.',
      html: '<p>Karim B. a répondu à votre commentaire.</p><p>Merci pour la réponse 🙏</p><a href="https://www.facebook.com/n/?x=1">Afficher sur Facebook</a>',
    },
    { name: 'Karim B.', text: 'Merci pour la réponse 🙏', url: 'https://www.facebook.com/n/?x=1', title: 'Facebook' },
  ],
  [
    'LinkedIn, English',
    {
      from: 'LinkedIn <notifications-noreply@linkedin.com>',
      received: right('linkedin.com'),
      subject: 'Ana Silva mentioned you in a comment',
      html: '<div>Ana Silva mentioned you in a comment</div><div>"Do you ship to Portugal?"</div><div><a href="https://www.linkedin.com/comm/feed/update/7">View comment</a></div><div>© 2026 LinkedIn</div>',
    },
    { name: 'Ana Silva', text: 'Do you ship to Portugal?', url: 'https://www.linkedin.com/comm/feed/update/7', title: 'LinkedIn' },
  ],
  [
    'a blog that writes fields',
    {
      from: 'Blog <wordpress@shop.example>',
      received: right('shop.example'),
      subject: '[Shop] Comment: "Our range"',
      headers: ['Auto-Submitted: auto-generated'],
      text: 'A new comment on the post "Our range"\nAuthor: Tom (IP address: 192.0.2.1, host.example)\nComment: \nIs it vegan?\nAnd the cocoa?\n\nView the comment: https://shop.example/range#c1\nSettings: https://shop.example/settings',
    },
    { name: 'Tom', text: 'Is it vegan?\nAnd the cocoa?', url: 'https://shop.example/range#c1', title: '[Shop] Comment: "Our range"' },
  ],
  [
    'a person who writes',
    {
      from: 'Zoé <zoe@mail.example>',
      received: right('mail.example'),
      subject: 'Vos biscuits',
      text: 'Bonjour,\n\nsont-ils sans gluten ?\nhttps://recipes.example/x\n\n-- \nZoé',
    },
    { name: 'Zoé', text: 'Bonjour,\n\nsont-ils sans gluten ?\nhttps://recipes.example/x', url: 'https://recipes.example/x', title: 'Vos biscuits' },
  ],
]; // prettier-ignore

test.each(notices)('%s: who, what and where', async (_, mail, { name, text, url, title }) => {
  const comment = await commentIn(compose(mail));
  expect(comment).toMatchObject({ author: { name }, text, url, place: { title }, postedAt: at });
  expect(comment).not.toHaveProperty('notes');
});

describe('who it is from', () => {
  const forged = 'Authentication-Results: mx.brand.example; dmarc=pass header.from=mail.xing.com';
  test.each<[string, string[]]>([
    ['nothing was found', []],
    ['found by somebody else', ['Authentication-Results: mx.evil.example; dmarc=pass header.from=mail.xing.com']],
    ['found wrong, and a stranger’s finding below', [foundRight().replaceAll('=pass', '=fail'), forged]],
    ['of another domain', [foundRight('xing.example').replace('xing.com', 'xing.example')]],
    ['signed by somebody else', ['Authentication-Results: mx.brand.example; dkim=pass header.d=evil.example']],
    ['signed for a whole ending', ['Authentication-Results: mx.brand.example; dkim=pass header.d=com']],
    ['in a comment only', ['Authentication-Results: mx.brand.example; none (dmarc=pass header.from=mail.xing.com)']],
    ['under a longer name', ['Authentication-Results: mx.brand.example.evil.example; dmarc=pass header.from=mail.xing.com']],
  ])('is not proven: %s', async (_, received) => {
    const comment = await commentIn(notice('Marie', 'Bonjour', { received }));
    expect(comment.notes).toEqual([expect.stringContaining('not proven')]);
  }); // prettier-ignore

  test('is not proven where the team named no server, and the card says that nobody checked', async () => {
    const comment = await commentIn(notice('Marie', 'Bonjour'), { authserv: undefined });
    expect(comment.notes).toEqual([expect.stringContaining('Nobody has checked')]);
  });

  test('a stranger’s link is not offered; a network’s own is, because it leads there', async () => {
    const bad = { received: [], html: '<p>Eve commented on your post</p><p>Hi</p><a href="https://evil.example/x">View comment</a>' };
    expect(await commentIn(compose({ ...bad, from: 'Eve <eve@evil.example>' }))).not.toHaveProperty('url');
    expect(await commentIn(compose(bad))).not.toHaveProperty('url');
    expect(await commentIn(notice('Marie', 'Bonjour', { received: [] }))).toHaveProperty(
      'url',
      'https://www.xing.com/feed/7?comment=1&from=mail',
    );
  }); // prettier-ignore

  test('our own words are read back only from a mail that is proven', async () => {
    const own = notice('Maison Noisette', 'Il est sur la page.');
    expect(await read(own)).toMatchObject({ kind: 'own_reply', text: 'Il est sur la page.' });
    expect(
      await read(notice('Maison Noisette', 'x', { received: [] }), { authserv: undefined }),
    ).toBeUndefined();
  });

  test('whoever borrows our name is seen: a card that says so, and no reply of ours', async () => {
    const comment = await commentIn(notice('Maison Noisette', 'Envoyez-nous votre carte.', { received: [] }));
    expect(comment).toMatchObject({ author: { name: 'Maison Noisette' }, text: 'Envoyez-nous votre carte.' });
    expect(comment.notes).toEqual([
      expect.stringContaining('may be using our name'),
      expect.stringContaining('not proven'),
    ]);
  });

  test('the same Message-ID again replaces nothing', async () => {
    const [first, again] = await Promise.all(
      ['Bonjour', 'Achetez ici'].map((text) => read(notice('Marie', text, { messageId: '<1@xing.com>' }))),
    );
    expect(first).toMatchObject({ original: true });
    expect(again).toMatchObject({ original: true });
    expect(first?.kind === 'comment' && first.comment.externalId).toBe(
      again?.kind === 'comment' && again.comment.externalId,
    );
  });
});

test.each<[string, Composed]>([
  ['an out-of-office', { from: 'Tom <tom@a.example>', headers: ['Auto-Submitted: auto-replied'], text: 'Away' }],
  ['one that only its subject tells', { from: 'Tom <tom@a.example>', subject: 'Réponse automatique : Vos biscuits', text: 'Absent' }],
  ['a bounce', { from: 'Mail <MAILER-DAEMON@a.example>', subject: 'Undelivered', text: 'No such user' }],
  ['a bounce without a return path', { from: 'x <x@a.example>', received: ['Return-Path: <>'], text: 'No such user' }],
  ['a machine’s mail that tells of nothing', { from: 'Cron <root@a.example>', headers: ['Auto-Submitted: auto-generated'], text: 'Done.' }],
])('%s is no comment', async (_, mail) => {
  expect(await read(compose(mail))).toBeUndefined();
}); // prettier-ignore

describe('what cannot be read', () => {
  test('of a network: a card that says so, with the subject', async () => {
    const comment = await commentIn(compose({ subject: 'Your week on XING', text: 'Three people looked at you.' }));
    expect(comment).toMatchObject({ author: { name: 'XING' }, place: { title: 'Xing' } });
    expect(comment.text).toBe(
      'Aplomb could not find in this mail who said what. Please open it in the mailbox. Its subject: Your week on XING',
    );
  });

  test('at all: parts in parts without an end', async () => {
    const deep = Array.from({ length: 300 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`);
    const comment = await commentIn(`From: a@b.example\r\nSubject: deep\r\n${deep.join('')}`);
    expect(comment.text).toBe('Aplomb could not read this mail. Please open it in the mailbox.');
    expect(comment.externalId).toMatch(/^content:/);
  });

  test.each([
    ['', 'no bytes at all'],
    ['\u0000\u00ff\u00fe'.repeat(1_000), 'noise'],
    [`Subject: ${'x'.repeat(1_000_000)}`, 'one endless header'],
    [`X: y\r\n`.repeat(100_000), 'headers without an end'],
  ])('%#: %s', async (raw) => {
    const event = await read(Buffer.from(raw, 'latin1'));
    expect(event === undefined || event.kind === 'comment').toBe(true);
  });

  test('hostile markup is read to its end', async () => {
    const html = ['<a '.repeat(300_000), '<a href="'.repeat(100_000), '('.repeat(100_000)].join('');
    const results = `Authentication-Results: mx.brand.example; ${'a'.repeat(900_000)}`;
    expect(await read(compose({ html: `${html}x commented on y` }))).toBeDefined();
    expect(await read(compose({ received: [results], text: 'a '.repeat(200_000) }))).toBeDefined();
  });
}); // prettier-ignore

test('attachments are named and stay closed', async () => {
  const raw = compose({ from: 'Tom <tom@a.example>', received: right('a.example') }).split('\r\nContent-Type:')[0];
  const body = [
    'Content-Type: multipart/mixed; boundary=m', '',
    '--m', 'Content-Type: text/plain; charset=utf-8', '', 'Voici la photo', '',
    '--m', 'Content-Type: application/zip; name="bomb.zip"', 'Content-Disposition: attachment; filename="bomb.zip"', 'Content-Transfer-Encoding: base64', '', 'UEsDBA==',
    '--m--', '',
  ].join('\r\n');
  const comment = await commentIn(`${raw}\r\n${body}`);
  expect(comment).toMatchObject({ text: 'Voici la photo', notes: ['Attached, not opened: bomb.zip'] });
}); // prettier-ignore

test.each([
  ['iso-8859-1', Buffer.from('Déjà', 'latin1'), 'Déjà'],
  ['utf-8, which it is not', Buffer.from('Déjà', 'latin1'), 'D\uFFFDj\uFFFD'],
  ['no-such-charset', Buffer.from('Deja'), 'Deja'],
])('a charset of %s', async (charset, body, text) => {
  const head = `From: Tom <tom@a.example>\r\nSubject: x\r\nContent-Type: text/plain; charset=${charset.split(',')[0]}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`;
  expect((await commentIn(Buffer.concat([Buffer.from(head), body]))).text).toBe(text);
});
