import { ghost } from '../../src/sources/ghost.ts';
import { startFakeGhost } from '../support/places/ghost.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Ghost (a strict stand-in of ours)', {
  definition: ghost,
  makePlace: () => startFakeGhost(),
});
