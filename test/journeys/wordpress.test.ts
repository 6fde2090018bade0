/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startWordPress, wordPressMissing } from '../support/wordpress.ts';
import type { WordPress } from '../support/wordpress.ts';
import { modelJourney } from './model-journey.ts';
import { wordPressJourney } from './wordpress-journey.ts';

const missing = wordPressMissing();
const title = 'the main job on a real WordPress, by the real process';
const limitMs = 300_000;

describe.skipIf(missing !== undefined)(
  missing === undefined ? title : `SKIPPED: ${title}: ${missing}`,
  () => {
    let site: WordPress;
    beforeAll(async () => {
      site = await startWordPress();
    }, limitMs);
    afterAll(() => site.close());

    test(
      'with a model that is well, late and down',
      async () => {
        const { outcomes, statusOk, statusDown, ...came } = await modelJourney(site, ['ok', 'late', 'down']);
        expect(came).toMatchObject({ comments: 3, posted: 3, twice: 0, lost: 0 });
        expect(outcomes.filter(({ says }) => !says)).toEqual([]);
        expect(came.writers.filter((writer) => writer === 'model')).toHaveLength(1);
        expect(outcomes.find(({ name }) => name === 'late')).toMatchObject({ cardFirst: true });
        expect(statusOk).toMatch(/the model answers since \(moment\)/);
        expect(statusDown).toMatch(/the offline drafter stands in since \(moment\)/);
        expect(came.requests).toBeGreaterThanOrEqual(1);
      },
      limitMs,
    );

    test(
      'without a model, edited by a teammate',
      async () => {
        const came = await wordPressJourney(site, { comments: 2 });
        expect(came).toMatchObject({ comments: 2, posted: 2, twice: 0, lost: 0 });
      },
      limitMs,
    );
  },
);
