import { expect, test } from 'vitest';
import { lea, tom } from '../support/build.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

const month = 30 * 86_400_000;
const fared = async (app: TestApp) => {
  const found = await app.verbs.status(lea);
  return found.ok ? found.status.fared : found.refusal;
};
const offline = { fingerprint: 'offline', useful: 0, notUseful: 0 };

test('what was kept of a draft is counted once its reply stands, and for thirty days', async () => {
  const app = await startApp();
  await app.say();
  await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 1 }, tom);
  expect(await fared(app)).toEqual([]);
  await app.live(60_000, 5_000);
  expect((await app.review()).state).toBe('posted');
  expect(await fared(app)).toEqual([{ ...offline, posted: 1, whole: 1, kept: 1 }]);

  const second = await app.say({ externalId: '42' });
  const edited = `${second.drafts[0]?.text.split(' ').slice(0, 6).join(' ')}.`;
  await app.verbs.decide({ number: 2 }, { do: 'edit', revision: 1, text: edited }, lea);
  await app.verbs.decide({ number: 2 }, { do: 'approve', revision: 2 }, tom);
  await app.live(60_000, 5_000);
  const both = await fared(app);
  expect(both).toEqual([{ ...offline, posted: 2, whole: 1, kept: expect.closeTo(0.75, 1) }]);

  app.pass(month);
  expect(await fared(app)).toEqual([]);
});

test('what the team wrote without a draft says nothing about drafts', async () => {
  const app = await startApp();
  app.kit.drafter.draft = async () => ({
    text: '',
    leave: 'no_reply_needed',
    language: 'en',
    writer: { kind: 'offline', why: 'no_model' },
    knowledge: [],
  });
  await app.say();
  await app.verbs.decide({ number: 1 }, { do: 'propose', text: 'Yes, we do.', approve: true }, tom);
  await app.live(60_000, 5_000);
  expect((await app.review()).state).toBe('posted');
  expect(await fared(app)).toEqual([]);
});
