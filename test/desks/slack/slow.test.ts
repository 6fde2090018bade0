import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { loadingSheet } from '../../../src/core/sheet/notice.ts';
import { answerInTime } from '../../../src/desks/slack/listeners/submissions.ts';
import { TooLateError } from '../../../src/desks/slack/transport/intake.ts';
import { sampleIds } from '../../../src/rehearsal/slack/sample-workspace.ts';
import { refuse, slackAtWork, typed, wordsOf } from '../../support/slack-at-work.ts';

const { tom } = sampleIds;

test.concurrent('a form whose card takes long opens at once and is filled when it comes', async () => {
  const at = await slackAtWork();
  const quick = { ...at.verbs };
  at.verbs.look = async (...asked) => {
    await sleep(1500);
    return quick.look(...asked);
  };
  await at.press(tom, await at.drawn(), 'card.edit');
  await at.modal(tom, (one) => one.callbackId === 'view.loading');
  const filled = await at.modal(tom, (one) => one.callbackId === 'form.edit');
  expect(wordsOf(filled.blocks)).toContain('Livrez-vous en Corse ?');
  await at.stop();
});

test.concurrent('a decision that takes longer than Slack waits is acknowledged in time and answered after', async () => {
  const at = await slackAtWork();
  const quick = { ...at.verbs };
  at.verbs.decide = async (...asked) => {
    await sleep(3200);
    return quick.decide(...asked);
  };
  await at.press(tom, await at.drawn(), 'card.edit');
  const view = await at.modal(tom, (one) => one.callbackId === 'form.edit');
  const sent = at.slack.act({
    act: 'submit',
    user: tom,
    viewId: view.id,
    values: typed({ 'text.0': 'slow but sure' }),
  });
  expect(await sent).toEqual({ ok: true });
  await at.modal(tom, (one) => wordsOf(one.blocks).includes('Done.'));
  expect((await at.decided())[0]?.what).toMatchObject({ text: 'slow but sure' });
  await at.stop();
});

test.concurrent('who sent a modal takes long to look up: acknowledged in time, and taken all the same', async () => {
  const at = await slackAtWork();
  await at.press(tom, await at.drawn(), 'card.edit');
  const view = await at.modal(tom, (one) => one.callbackId === 'form.edit');
  at.lookUp.wait = () => sleep(3200);
  const values = typed({ 'text.0': 'whoever I am' });
  expect(await at.slack.act({ act: 'submit', user: tom, viewId: view.id, values })).toEqual({ ok: true });
  await at.modal(tom, (one) => wordsOf(one.blocks).includes('Done.'));
  expect((await at.decided())[0]?.what).toMatchObject({ text: 'whoever I am' });
  await at.stop();
});

test.concurrent('a form that lacks something is told so, with what was typed, also when that takes longer than Slack waits', async () => {
  const at = await slackAtWork();
  await at.command(tom, 'bring');
  const view = await at.modal(tom, (one) => one.callbackId === 'bring');
  at.lookUp.wait = () => sleep(3200);
  const fields = { author: 'Jo', text: 'Do you ship to Rum?', url: 'javascript:alert(1)' };
  expect(await at.submit(tom, view.id, fields)).toEqual({ ok: true });
  const late = await at.modal(tom, (one) => one.callbackId === 'view.kept');
  expect(wordsOf(late.blocks)).toMatch(/https:\/\/.*Do you ship to Rum\?/s);
  expect(at.decisions()).toEqual([]);
  await at.stop();
});

test.concurrent('somebody whose press is refused hears so, also when Slack has a moment of trouble', async () => {
  const at = await slackAtWork();
  const card = await at.drawn();
  at.verbs.decideWith = refuse({ refused: 'paused' });
  at.slack.fault({ method: 'chat.postEphemeral', kind: 'fail_before', status: 503 });
  at.slack.fault({ method: 'chat.postEphemeral', kind: 'cut_before' });
  const { words } = await at.told(tom, () => at.press(tom, card, 'card.approve'));
  expect(words).toMatch(/paused/i);
  expect(at.logged).not.toContain('slack_not_told');
  await at.stop();
});

test.concurrent('what a slow decision came to is written into the modal, also when Slack has a moment of trouble', async () => {
  const at = await slackAtWork();
  const quick = { ...at.verbs };
  at.verbs.decide = async (...asked) => {
    await sleep(2_500);
    return quick.decide(...asked);
  };
  await at.press(tom, await at.drawn(), 'card.edit');
  const view = await at.modal(tom, (one) => one.callbackId === 'form.edit');
  at.slack.fault({ method: 'views.update', kind: 'fail_before', status: 503 });
  await at.submit(tom, view.id, { 'text.0': 'slow, and then unlucky' });
  await at.modal(tom, (one) => wordsOf(one.blocks).includes('Done.'));
  expect(at.logged).not.toContain('slack_not_told');
  await at.stop();
});

test.concurrent('what comes when Slack waits no longer is said in the modal, which stayed open, with what was typed', async () => {
  const at = await slackAtWork();
  await at.press(tom, await at.drawn(), 'card.edit');
  const view = await at.modal(tom, (one) => one.callbackId === 'form.edit');
  const ack = () => Promise.reject(new TooLateError());
  const again = loadingSheet('en');
  await answerInTime(at.deps, { ack, viewId: view.id, userId: tom, kept: 'my own words' }, () =>
    Promise.resolve({ answer: 'errors', errors: { 'text.0': 'You may not.' }, again }),
  );
  const said = await at.modal(tom, (one) => one.callbackId === 'view.kept');
  expect(wordsOf(said.blocks)).toMatch(/You may not\..*my own words/s);
  await at.stop();
});
