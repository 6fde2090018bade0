import { expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../../src/core/comment.ts';
import { mail } from '../../../src/sources/mail.ts';
import type { ImapFault } from '../../support/places/imap.ts';
import { bigNotice, notice, startFakeMailbox } from '../../support/places/mail.ts';
import { polledNews } from '../../support/polled-news.ts';
import { testContext } from '../../support/source-context.ts';
import { until } from '../../support/until.ts';

const signal = new AbortController().signal;
const HOUR = 3_600_000;

const make = async (config: object = {}) => {
  const place = await startFakeMailbox();
  onTestFinished(() => place.close());
  const context = testContext({ deadlineMs: 2_000 });
  const source = mail.create({ ...place.config, ...config }, context);
  const news = polledNews(source, Date.now() - HOUR);
  return { place, imap: place.imap, source, news, lines: context.lines };
};
const textsOf = (events: SourceEvent[]): string[] =>
  events.flatMap((event) => (event.kind === 'comment' ? event.comment.text : []));

test('it only reads: no mail is marked, moved or deleted, and nothing is fetched that was read', async () => {
  const { imap, news } = await make();
  imap.deliver(notice('Marie', 'Une'));
  await news();
  await news();
  expect(imap.violations).toEqual([]);
  expect(imap.commands.filter((command) => command === 'UID FETCH')).toHaveLength(1);
});

test.each<[string, ImapFault]>(
  ['LOGIN', 'EXAMINE', 'UID SEARCH', 'UID FETCH'].flatMap((command) =>
    (['cut', 'half', 'silence', 'bye', 'no', 'garbage'] as const).map((fault): [string, ImapFault] => [command, fault]),
  ),
)('%s %s: one look fails with a reason, the next loses nothing', async (command, fault) => {
  const { imap, news } = await make();
  imap.deliver(notice('Marie', 'Pendant la panne'));
  imap.strike(command, fault);
  await expect(news()).rejects.toMatchObject({ name: 'SourceError', message: expect.stringMatching(/\S/) });
  expect(textsOf(await news())).toEqual(['Pendant la panne']);
}); // prettier-ignore

test('a mail that is expunged while it is about to be read is passed by, and the next is read', async () => {
  const { imap, news } = await make();
  for (const text of ['Bientôt partie', 'Celle qui reste']) imap.deliver(notice('Marie', text));
  imap.strike('UID FETCH', 'expunged');
  expect(textsOf(await news())).toEqual(['Celle qui reste']);
});

test('a mailbox that was built anew is read again, and what is known keeps its ids', async () => {
  const { imap, news } = await make();
  imap.deliver(notice('Marie', 'Une'));
  const before = await news();
  imap.rebuild();
  imap.deliver(notice('Tom', 'Deux'));
  const after = await news();
  const ids = (events: SourceEvent[]): (string | undefined)[] =>
    events.map((event) => (event.kind === 'comment' ? event.comment.externalId : undefined));
  expect(textsOf(after)).toEqual(['Une', 'Deux']);
  expect(ids(after)[0]).toBe(ids(before)[0]);
  expect(await news()).toEqual([]);
});

test('delivered twice it is the same; a mail that came late under a later uid is taken all the same', async () => {
  const { imap, news } = await make();
  const raw = notice('Marie', 'Deux fois', { messageId: '<twice@xing.com>' });
  imap.deliver(raw);
  imap.deliver(raw);
  const events = await news();
  expect(new Set(events.map((event) => event.kind === 'comment' && event.comment.externalId)).size).toBe(1);
  imap.deliver(notice('Tom', 'En retard'), Date.now() - HOUR / 2);
  expect(textsOf(await news())).toEqual(['En retard']);
});

test('ten megabytes: its words are read from its beginning, and the card says so', async () => {
  const { imap, news } = await make();
  imap.deliver(bigNotice('Marie', 'Avec une photo'));
  const [event] = await news();
  expect(event).toMatchObject({
    comment: { text: 'Avec une photo', notes: ['The mail has 11 MB: only its beginning was read.', 'Attached, not opened: p.jpg'] },
  });
}); // prettier-ignore

test('mail that comes rings at once; a line that drops is taken up again and rings for what came meanwhile', async () => {
  const { imap, source } = await make();
  const stopping = new AbortController();
  let rings = 0;
  source.listen?.(() => {
    rings += 1;
  }, stopping.signal);
  await until('the line', () => imap.idling() === 1);
  const first = rings;
  imap.deliver(notice('Marie', 'Une'));
  await until('a ring', () => rings > first);
  imap.dropIdle();
  await until('the line again', () => imap.idling() === 0);
  imap.deliver(notice('Marie', 'Deux'));
  const dropped = rings;
  await until('a ring for it', () => imap.idling() === 1 && rings > dropped);
  stopping.abort();
  await until('silence', () => imap.idling() === 0);
  expect(imap.violations).toEqual([]);
});

test('check says what is wrong and what to do', async () => {
  const login = await make();
  login.imap.refuseLogin();
  expect(await login.source.check(signal)).toMatchObject([{ ok: false, says: 'mail_unreadable', fix: 'mail_login' }]);
  const folder = await make({ mailbox: 'Comments' });
  expect(await folder.source.check(signal)).toMatchObject([{ ok: false, fix: 'mail_folder' }]);
  const unproven = await make({ authserv: undefined });
  expect(await unproven.source.check(signal)).toMatchObject([{ ok: true }, { ok: true, says: 'mail_no_authserv' }]);
  const inside = await make({ allowPrivateNetwork: false, security: 'tls' });
  expect(await inside.source.check(signal)).toMatchObject([{ ok: false, values: { detail: expect.stringContaining('private network') } }]);
}); // prettier-ignore
