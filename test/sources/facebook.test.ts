import { facebook } from '../../src/sources/facebook.ts';
import { startFakeMeta } from '../support/places/meta.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Facebook (a strict stand-in of ours)', {
  definition: facebook,
  makePlace: () => startFakeMeta({ kind: 'facebook' }),
});
