import { reddit } from '../../src/sources/reddit.ts';
import { startFakeReddit } from '../support/places/reddit.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Reddit (a strict stand-in of ours)', {
  definition: reddit,
  makePlace: () => startFakeReddit(),
});
