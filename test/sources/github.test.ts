import { github } from '../../src/sources/github.ts';
import { startFakeGithub } from '../support/places/github.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('GitHub discussions (a strict stand-in of ours)', {
  definition: github,
  makePlace: () => startFakeGithub(),
});
