import { expect, test } from 'vitest';
import { readable, startRehearsed } from '../support/rehearsed.ts';

test.concurrent('two small buttons ask whether a draft was of use; the status counts the last word of each person', async () => {
  const at = await startRehearsed();
  at.visitor('Ines', 'Love your hazelnut biscuits, thank you!');
  const card = await at.cardWith('hazelnut biscuits', 'approve');
  const toTom = await at.told(at.tom, () => at.tom.press(card, 'feedback.draft', 'not_useful'));
  expect(readable(toTom.blocks)).toContain('Noted: draft 1 was not useful.');
  await at.told(at.tom, () => at.tom.press(card, 'feedback.draft', 'useful'));
  const toLea = await at.told(at.lea, () => at.lea.press(card, 'feedback.draft', 'not_useful'));
  expect(readable(toLea.blocks)).toContain('le brouillon 1 n’a pas été utile');
  const status = readable((await at.told(at.tom, () => at.tom.command('status'))).blocks);
  expect(status).toContain('Offline drafts, last 30 days: useful: 1, not useful: 1');

  await at.lea.press(card, 'card.edit');
  await at.lea.submit(await at.modal(at.lea, 'hazelnut'), { 'text.0': 'Thank you, Ines.' });
  await at.cardSaying('hazelnut biscuits', 'Thank you, Ines.');
  const own = await at.card('hazelnut biscuits', (_, seen) => seen.includes('Draft 2'));
  expect(at.tom.can(own)).not.toContain('feedback.draft');
  expect(at.tom.can(card)).toContain('feedback.draft');
  await at.end();
});
