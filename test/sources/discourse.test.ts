import { discourse } from '../../src/sources/discourse.ts';
import { startFakeDiscourse } from '../support/places/discourse.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Discourse (a strict stand-in of ours)', {
  definition: discourse,
  makePlace: () => startFakeDiscourse(),
});
