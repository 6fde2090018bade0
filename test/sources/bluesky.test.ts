import { bluesky } from '../../src/sources/bluesky.ts';
import { startFakeBluesky } from '../support/places/bluesky.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Bluesky (a strict stand-in of ours)', {
  definition: bluesky,
  makePlace: () => startFakeBluesky(),
});
