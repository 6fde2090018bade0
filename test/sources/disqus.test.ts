import { disqus } from '../../src/sources/disqus.ts';
import { startFakeDisqus } from '../support/places/disqus.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Disqus (a strict stand-in of ours)', {
  definition: disqus,
  makePlace: () => startFakeDisqus(),
});
