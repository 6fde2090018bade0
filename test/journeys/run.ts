import { startWordPress, wordPressMissing } from '../support/wordpress.ts';
import { modelJourney } from './model-journey.ts';
import { journeyLine, wordPressJourney } from './wordpress-journey.ts';
import type { JourneyResult } from './wordpress-journey.ts';

/** `npm run journey`: the main job, end to end, on a real WordPress, with a model that fails in turn and without one. Exit status 1 unless every reply stands once. */
const missing = wordPressMissing();
if (missing !== undefined) {
  process.stdout.write(`journey: skipped, ${missing}\n`);
  process.exit(2);
}
const site = await startWordPress();
const well = ({ comments, posted, twice, lost }: JourneyResult): boolean =>
  posted === comments && twice === 0 && lost === 0;
try {
  const withModel = await modelJourney(site);
  process.stdout.write(`${journeyLine(withModel).replace('journey:', 'journey (model):')}\n`);
  const result = await wordPressJourney(site);
  process.stdout.write(`${journeyLine(result)}\n`);
  process.exitCode = well(withModel) && well(result) ? 0 : 1;
} finally {
  await site.close();
}
