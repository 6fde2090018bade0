/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { describe, expect, onTestFinished, test } from 'vitest';
import { mail } from '../../src/sources/mail.ts';
import { hoodiecrowMissing, startHoodiecrow } from '../support/hoodiecrow.ts';
import { testContext } from '../support/source-context.ts';
import { until } from '../support/until.ts';
import { describeSource } from './conformance/suite.ts';

if (hoodiecrowMissing !== undefined)
  console.warn(`SKIPPED, tests against an IMAP server of others: ${hoodiecrowMissing}`);

describe.skipIf(hoodiecrowMissing !== undefined)(
  hoodiecrowMissing === undefined ? 'an IMAP server that others wrote' : `SKIPPED: ${hoodiecrowMissing}`,
  () => {
    describeSource('mail, against hoodiecrow-imap', {
      definition: mail,
      makePlace: startHoodiecrow,
      lineFaults: false,
    });

    test('its IDLE rings for a mail', async () => {
      const place = await startHoodiecrow();
      const stopping = new AbortController();
      onTestFinished(async () => {
        stopping.abort();
        await place.close();
      });
      const source = mail.create(place.config, testContext());
      let rings = 0;
      source.listen?.(() => {
        rings += 1;
      }, stopping.signal);
      await until('the line', () => rings === 1);
      await until('a ring', async () => {
        // The client idles a moment after the folder is open.
        await place.addComment({ author: 'Marie', text: 'Livrez-vous en Corse ?' });
        return rings > 1;
      });
      expect(rings).toBeGreaterThan(1);
    });
  },
);
