/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { measure } from '../../../src/core/text/measure.ts';
import { peerMissing, peers } from '../../support/peers.ts';

const missing = peerMissing('twitter-text', 'twitter-text, X’s own counter,');
if (missing !== undefined) console.warn(`SKIPPED, X's own counter: ${missing}`);
const loaded = z.object({ weigh: z.custom<(text: string) => number>((it) => typeof it === 'function') });

describe.skipIf(missing !== undefined)(
  missing === undefined ? 'as X’s own library weighs' : `SKIPPED: ${missing}`,
  () => {
    test.each([
      'plain words',
      'voir https://maison.com/livraison?a=1&b=2, puis http://b.fr/x.',
      'maison.com/a sans schéma',
      '👨‍👩‍👧‍👦 🇫🇷 👍🏽 🏴󠁧󠁢󠁥󠁮󠁧󠁿',
      '1️⃣ #️⃣ ☺️ ☺ ✔ ©',
      '你好 こんにちは 안녕하세요',
      'café cafe\u0301',
      'שלום \u202Eabc\u202C سلام',
      '“quotes” … — €',
      '𝒳 🅰 \u200d',
      'https://例え.jp/x @marie #mot $TSLA x@y.com',
    ])('%s', async (text) => {
      const { weigh } = loaded.parse(await import(join(peers, 'twitter-text.mjs')));
      expect(measure(text, 'xWeighted')).toBe(weigh(text));
    });
  },
);
