import { instagram } from '../../src/sources/instagram.ts';
import { startFakeMeta } from '../support/places/meta.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Instagram (a strict stand-in of ours)', {
  definition: instagram,
  makePlace: () => startFakeMeta({ kind: 'instagram' }),
});
