import { googlePlay } from '../../src/sources/google-play.ts';
import { startFakeGooglePlay } from '../support/places/google-play.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Google Play (a strict stand-in of ours)', {
  definition: googlePlay,
  makePlace: () => startFakeGooglePlay(),
});
