import { wordpress } from '../../src/sources/wordpress.ts';
import { startFakeWordPress } from '../support/fake-wordpress.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('wordpress, against a strict stand-in of ours', {
  definition: wordpress,
  makePlace: startFakeWordPress,
});
