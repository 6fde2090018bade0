import { flarum } from '../../src/sources/flarum.ts';
import { startFakeFlarum } from '../support/places/flarum.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Flarum (a strict stand-in of ours)', {
  definition: flarum,
  makePlace: () => startFakeFlarum(),
});
