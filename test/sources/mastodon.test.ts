import { mastodon } from '../../src/sources/mastodon.ts';
import { startFakeMastodon } from '../support/places/mastodon.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Mastodon (a strict stand-in of ours)', {
  definition: mastodon,
  makePlace: () => startFakeMastodon(),
});
