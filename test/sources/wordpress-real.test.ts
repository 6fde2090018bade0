/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { describe, vi } from 'vitest';
import { wordpress } from '../../src/sources/wordpress.ts';
import { startWordPress, wordPressMissing } from '../support/wordpress.ts';
import { describeSource } from './conformance/suite.ts';

const missing = wordPressMissing();
if (missing !== undefined) console.warn(`SKIPPED, tests against a real WordPress: ${missing}`);
// PHP in WebAssembly takes a tenth of a second for a request, much more on a busy machine.
vi.setConfig({ testTimeout: 90_000 });
const leaveOut = [
  'more than a page comes whole and once, although the process dies between pages and more is said meanwhile',
  'a backfill takes what is older, at most as many at a time as it was asked for',
  'a deletion is reported',
  'first contact takes nothing older than the moment of connecting',
  'an edit is reported as the same comment with its new text',
  "the brand's own answer is never a new comment",
  'half a surrogate pair or NUL is refused and nothing is posted',
  'the same text under two comments stands under both',
  'a restart goes on from the stored cursor; a foreign cursor starts at since',
];

/** Moderation, and corrections beyond the plain one: our stand-in is asked them every time, WordPress itself with PEERS=whole (as much again). */
const longForm = [
  'what is asked of a place is done with that comment alone, and again changes nothing',
  'a corrected text comes back from the place as it went, or is not sent',
  'a reply that was corrected or removed brings no news of a comment',
  'what somebody changed at the place is told, and left alone',
  'what is not there any more is not corrected, and nothing is posted in its place',
  'what is gone already needs no removing, and cannot be anything else',
];

describe.skipIf(missing !== undefined)(
  missing === undefined ? 'a real WordPress' : `SKIPPED: ${missing}`,
  () => {
    describeSource('wordpress, against WordPress itself', {
      definition: wordpress,
      makePlace: startWordPress,
      leaveOut,
      longForm,
      lineFaults: false,
    });
  },
);
