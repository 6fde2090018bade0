import { linkedin } from '../../src/sources/linkedin.ts';
import { startFakeLinkedIn } from '../support/places/linkedin.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('LinkedIn (a strict stand-in of ours)', {
  definition: linkedin,
  makePlace: () => startFakeLinkedIn(),
});
