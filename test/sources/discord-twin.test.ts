/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { describe, expect, onTestFinished, test } from 'vitest';
import { openGateway } from '../../src/sources/discord/gateway.ts';
import { discord } from '../../src/sources/discord.ts';
import { startTwin, twinMissing } from '../support/discord/twin.ts';
import { testContext } from '../support/source-context.ts';
import { until } from '../support/until.ts';
import { describeSource } from './conformance/suite.ts';

const missing = twinMissing();
if (missing !== undefined) console.warn(`SKIPPED, tests against the twin of Discord: ${missing}`);
/** What the twin does not do (nonces, references to messages that are gone, quoting what was answered, limits), or only slowly. */
const leaveOut = [
  'a reply to a comment names what it answers',
  'a parent that is gone gets no reply, not even at the top level',
  'the same delivery sent twice never stands twice, and can be looked up',
  'more than a page comes whole and once, although the process dies between pages and more is said meanwhile',
  'a backfill takes what is older, at most as many at a time as it was asked for',
  'a text of exactly the most the place takes is posted; one character more is refused, and nothing is cut',
];

describe.skipIf(missing !== undefined)(
  missing === undefined ? 'a twin of Discord that others wrote' : `SKIPPED: ${missing}`,
  () => {
    describeSource('discord, against discord-digital-twin', {
      definition: discord,
      makePlace: startTwin,
      leaveOut,
      lineFaults: false,
    });

    test('the real gateway client hears of a message, and the source reads and answers it', async () => {
      const twin = await startTwin();
      onTestFinished(() => twin.close());
      const { world, log } = testContext();
      const gateway = openGateway({ token: twin.token, apiUrl: `${twin.line.url}/api`, world, log });
      onTestFinished(() => gateway.close());
      const source = discord.create(twin.config, testContext({ line: () => gateway }));
      const signal = new AbortController().signal;
      let rings = 0;
      source.listen?.(() => {
        rings += 1;
      }, signal);
      const since = Date.now() - 1_000;
      const first = await until(
        'the gateway',
        async () => gateway.connected() && source.poll?.({ cursor: null, since }, signal),
      );
      const before = rings;
      const id = await twin.addComment({ author: 'Marie', text: 'Do you ship to Corsica?' });
      await until('a ring', () => rings > before);
      const page = await source.poll?.({ cursor: first.cursor, since }, signal);
      expect(page?.events).toMatchObject([
        { kind: 'comment', comment: { externalId: id, text: 'Do you ship to Corsica?' } },
      ]);
      const parent = { externalId: id, placeId: String(twin.config['channels']) };
      const order = { deliveryId: 'd1', parent, text: 'We do, *twice* a week.', frozenAt: Date.now() };
      expect(await source.reply(order, signal)).toMatchObject({ outcome: 'posted' });
      const made = (await twin.messages()).filter(({ authorId }) => authorId === twin.botId);
      expect(made).toMatchObject([
        { answers: id, content: String.raw`We do, \*twice\* a week.`, nonce: expect.any(String) },
      ]);
    });
  },
);
