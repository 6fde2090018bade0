import { youtube } from '../../src/sources/youtube.ts';
import { startFakeYouTube } from '../support/places/youtube.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('YouTube (a strict stand-in of ours)', {
  definition: youtube,
  makePlace: () => startFakeYouTube(),
});
