/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { SourceEvent } from '../../src/core/comment.ts';
import { mail } from '../../src/sources/mail.ts';
import { withMailbox } from '../../src/sources/mail/mailbox.ts';
import { dovecotMissing, startDovecot } from '../support/dovecot.ts';
import type { Dovecot } from '../support/dovecot.ts';
import { bigNotice, compose, notice } from '../support/places/mail.ts';
import { polledNews } from '../support/polled-news.ts';
import { testContext } from '../support/source-context.ts';
import { until } from '../support/until.ts';
import { describeSource } from './conformance/suite.ts';

if (dovecotMissing !== undefined) console.warn(`SKIPPED, tests against a real Dovecot: ${dovecotMissing}`);
const { signal } = new AbortController();
const HOUR = 3_600_000;
const start = Date.now() - HOUR;

const textsOf = (events: SourceEvent[]): string[] =>
  events.flatMap((event) => (event.kind === 'comment' ? event.comment.text : []));
const idsOf = (events: SourceEvent[]): string[] =>
  events.flatMap((event) => (event.kind === 'comment' ? event.comment.externalId : []));

describe.skipIf(dovecotMissing !== undefined)(
  dovecotMissing === undefined ? 'a real Dovecot' : `SKIPPED: ${dovecotMissing}`,
  () => {
    // The farthest from our own clock's day that a server can be.
    describeSource('mail, against Dovecot, in the east', {
      definition: mail,
      makePlace: () => startDovecot('XXX-14'),
      lineFaults: false,
    });

    let place: Dovecot;
    beforeAll(async () => {
      place = await startDovecot('XXX+11');
    });
    afterAll(() => place.close());

    const made = (config: object = {}) => mail.create({ ...place.config, ...config }, testContext());
    /** A source that has read what is there already. */
    const reading = async () => {
      const news = polledNews(made(), start);
      await news();
      return news;
    };

    test('it only reads: to everybody else each mail is as new as before', async () => {
      const news = await reading();
      place.deliver(notice('Marie', 'Une'));
      expect(textsOf(await news())).toEqual(['Une']);
      const unseen = await place.asTeammate((client) => client.search({ seen: false }));
      const all = await place.asTeammate((client) => client.search({ all: true }));
      expect(unseen).toEqual(all);
    });

    test('what a teammate reads, flags, moves or expunges is no news; what comes after it is', async () => {
      const news = await reading();
      for (const text of ['Une', 'Deux', 'Trois']) place.deliver(notice('Marie', text));
      expect(textsOf(await news())).toEqual(['Une', 'Deux', 'Trois']);
      await place.asTeammate(async (client) => {
        await client.messageFlagsAdd('1:*', [String.raw`\Seen`, String.raw`\Flagged`]);
        await client.messageDelete('1:*');
      });
      expect(await news()).toEqual([]);
      place.deliver(notice('Tom', 'Quatre'));
      expect(textsOf(await news())).toEqual(['Quatre']);
    });

    test('a mail that is expunged while it is about to be read is passed by, and the others are read', async () => {
      for (const text of ['Bientôt partie', 'Celle qui reste']) place.deliver(notice('Marie', text));
      const read = await withMailbox(place.access, testContext(), signal, async (mailbox) => {
        const [gone = 0, stays = 0] = (await mailbox.uidsFrom(1)).slice(-2);
        await place.asTeammate((client) => client.messageDelete(String(gone), { uid: true }));
        return { gone: await mailbox.fetch(gone), stays: await mailbox.fetch(stays), uid: stays };
      });
      expect(read).toMatchObject({ gone: undefined, stays: { uid: read.uid, cut: false } });
    });

    test('a mailbox that was built anew is read again, and what is known keeps its ids', async () => {
      const news = await reading();
      place.deliver(notice('Marie', 'Avant'));
      const before = idsOf(await news());
      const validity = await place.validity();
      await place.rebuild();
      expect(await place.validity()).not.toBe(validity);
      place.deliver(notice('Tom', 'Après'));
      const after = await news();
      expect(textsOf(after)).toContain('Après');
      expect(idsOf(after)).toEqual(expect.arrayContaining(before));
      expect(new Set(idsOf(after)).size).toBe(after.length);
      expect(await news()).toEqual([]);
    });

    test('a mail that came late is taken under its later uid', async () => {
      const news = await reading();
      place.deliver(notice('Tom', 'En retard'), { at: Date.now() - HOUR / 2 });
      place.deliver(notice('Tom', 'De la semaine passée'), { at: Date.now() - 7 * 24 * HOUR });
      expect(textsOf(await news())).toEqual(['En retard']);
    });

    test('its IDLE rings for a mail, and again after the server was away', async () => {
      const stopping = new AbortController();
      onTestFinished(() => stopping.abort());
      let rings = 0;
      made().listen?.(() => {
        rings += 1;
      }, stopping.signal);
      const rung = async (what: string): Promise<void> => {
        const before = rings;
        await until(what, () => rings > before);
      };
      await until('the line', () => rings === 1);
      place.deliver(notice('Marie', 'Livrez-vous en Corse ?'));
      await rung('a ring');
      await place.restart();
      await rung('the line again');
      place.deliver(notice('Marie', 'Et en Sardaigne ?'));
      await rung('a ring again');
      expect(rings).toBeGreaterThanOrEqual(4);
    });

    test('ten megabytes: its words are read from its beginning, and the card says so', async () => {
      const news = await reading();
      place.deliver(bigNotice('Marie', 'Avec une photo'));
      expect(await news()).toMatchObject([
        { comment: { text: 'Avec une photo', notes: [expect.stringContaining('only its beginning'), 'Attached, not opened: p.jpg'] } },
      ]); // prettier-ignore
    });

    test.each<[string, string | Uint8Array]>([
      ['nothing but words', 'Bonjour'],
      ['headers without an end', 'From: Tom <tom@a.example>\r\nSubject: x'],
      ['lines that end as on Unix', compose({ text: 'Bonjour' }).replaceAll('\r\n', '\n')],
      ['NUL and bytes of no charset', Buffer.concat([Buffer.from(compose({ text: 'a' })), Buffer.from([0, 0xff, 0xfe, 0, 0x80])])],
      ['eight bits in the headers', Buffer.from('From: Zoé <zoe@a.example>\r\nSubject: Déjà\r\n\r\nvu', 'latin1')],
      ['a subject without an end', `Subject: ${'x'.repeat(200_000)}\r\n\r\nBonjour`],
      ['no sender and no date', 'X-Nothing: at all\r\n\r\nBonjour'],
      ['parts in parts without an end', `From: a@b.example\r\nSubject: deep\r\n${Array.from({ length: 300 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join('')}`],
      ['a quoted literal in its address', 'From: "A \\"B\\" {5}\\r\\n" <a@b.example>\r\nSubject: {10}\r\n\r\nBonjour'],
    ])('odd mail is a card, and holds up nothing: %s', async (_, raw) => {
      const news = await reading();
      place.deliver(raw);
      place.deliver(notice('Tom', 'La suivante'));
      const events = await news();
      expect(events).toHaveLength(2);
      expect(textsOf(events).at(-1)).toBe('La suivante');
    }); // prettier-ignore

    test('check says what is wrong and what to do; a folder is named as people name it', async () => {
      await place.asTeammate((client) => client.mailboxCreate('Commentaires reçus & lus'));
      expect(await made({ mailbox: 'Commentaires reçus & lus' }).check(signal)).toMatchObject([{ ok: true, values: { count: 0 } }]);
      expect(await made({ password: 'wrong' }).check(signal)).toMatchObject([{ ok: false, fix: 'mail_login' }]);
      expect(await made({ mailbox: 'Nowhere' }).check(signal)).toMatchObject([{ ok: false, fix: 'mail_folder' }]);
    }); // prettier-ignore
  },
);
