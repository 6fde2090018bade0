import { describe } from 'vitest';
import { telegram } from '../../../src/sources/telegram.ts';
import { startFakeTelegram } from '../../support/places/telegram.ts';
import { createBench } from '../conformance/bench.ts';
import { receivingTests } from '../conformance/receiving.ts';
import { replyingTests } from '../conformance/replying.ts';
import { signedTests } from '../conformance/signed.ts';

describe('Telegram, told by a webhook (a strict stand-in of ours)', () => {
  const bench = createBench({
    definition: telegram,
    makePlace: () => startFakeTelegram({ webhook: true }),
  });
  receivingTests(bench);
  replyingTests(bench);
  signedTests(bench);
});
