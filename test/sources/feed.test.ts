import { feed } from '../../src/sources/feed.ts';
import { startFakeFeed } from '../support/places/feed.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('a feed (a strict stand-in of ours)', { definition: feed, makePlace: () => startFakeFeed() });
