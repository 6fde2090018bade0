import { discord } from '../../src/sources/discord.ts';
import { startFakeDiscord } from '../support/discord/place.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Discord (a strict stand-in of ours)', {
  definition: discord,
  makePlace: () => startFakeDiscord(),
});
