import { googleBusiness } from '../../src/sources/google-business.ts';
import { startFakeGoogleBusiness } from '../support/places/google-business.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Google Business Profile (a strict stand-in of ours)', {
  definition: googleBusiness,
  makePlace: () => startFakeGoogleBusiness(),
});
