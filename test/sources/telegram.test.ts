import { telegram } from '../../src/sources/telegram.ts';
import { startFakeTelegram } from '../support/places/telegram.ts';
import { describeSource } from './conformance/suite.ts';

describeSource('Telegram (a strict stand-in of ours)', {
  definition: telegram,
  makePlace: () => startFakeTelegram(),
});
