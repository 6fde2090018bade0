import { nodebb } from '../../src/sources/nodebb.ts';
import { startFakeNodebb } from '../support/places/nodebb.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('NodeBB (a strict stand-in of ours)', {
  definition: nodebb,
  makePlace: () => startFakeNodebb(),
});
