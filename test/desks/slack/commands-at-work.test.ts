import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleIds } from '../../../src/rehearsal/slack/sample-workspace.ts';
import { aCard, aDraft, noon } from '../../support/cards.ts';
import { slackAtWork, until, wordsOf } from '../../support/slack-at-work.ts';
import type { AtWork } from '../../support/slack-at-work.ts';

const { ana, tom, lea, community } = sampleIds;
let at: AtWork;
beforeEach(async () => {
  at = await slackAtWork();
});
afterEach(() => at.stop());

test.each([
  ['list severe', 'Marie L.'],
  ['show 128', 'Livrez-vous en Corse'],
  ['show 9', 'There is no card #9.'],
  ['approve 128', '#128: done.'],
  ['post 128 Yes, we do.', '#128: done.'],
  ['draft 128 shorter', 'another draft is being written'],
  ['assign 128 me', '#128: done.'],
  ['assign 128 somebody', 'is nobody I know here'],
  ['history 128', 'History of #128'],
  ['pause', 'Paused.'],
  ['resume', 'Replies go out again.'],
  ['status', 'Start again'],
  ['backfill blog stop', 'stopped'],
  ['backfill moon stop', 'is not the name of a source'],
  ['help snooze', '/aplomb snooze 128 monday'],
  ['aprove 128', 'Did you mean approve?'],
  ['snooze 128 never', 'Use: /aplomb snooze'],
])('/aplomb %s is answered privately', async (line, words) => {
  const said = await at.told(tom, () => at.command(tom, line));
  expect(said.words).toContain(words);
});

test('commands carry what was typed to the app, entities undone, mentions kept', async () => {
  await at.told(tom, () => at.command(tom, `post 128 "A & B"`));
  await at.told(tom, () => at.command(tom, `assign 128 @lea`));
  await at.told(tom, () => at.command(tom, 'list waiting>2h mine'));
  expect((await at.decided(2)).map(({ what }) => what)).toEqual([
    { number: 128, do: 'propose', text: 'A & B', approve: true, seenAt: expect.any(Number) },
    { number: 128, do: 'assign', to: { desk: 'slack', id: lea, name: 'Léa Fontaine' } },
  ]);
  expect(at.verbs.asked.at(-1)?.what).toEqual({ mine: true, waitingMs: 7_200_000 });
});

test('a card shown privately is drawn anew there when it is decided', async () => {
  const shown = await at.told(tom, () => at.command(tom, 'show 128'));
  at.verbs.decideWith = () => {
    at.verbs.card = aCard({ review: { state: 'dismissed' }, actions: { main: ['reopen'], more: [] } });
    return { ok: true, review: at.verbs.card.review, card: at.verbs.card };
  };
  const after = await at.told(tom, () => at.press(tom, shown.ts, 'card.leave', 'spam'));
  expect(after.words).toContain('#128left');
  expect(after.words).toContain('Reopen');
});

test('edit and bring open their modals from the command line', async () => {
  await at.command(tom, 'edit 128');
  await at.modal(tom, (one) => one.callbackId === 'form.edit');
  await at.command(lea, 'apporter');
  const bring = await at.modal(lea, (one) => one.callbackId === 'bring');
  await at.submit(lea, bring.id, { author: 'Jo', text: 'Bonjour', url: 'javascript:alert(1)' });
  const wrong = await at.modal(lea, (one) => Object.keys(one.errors).length > 0);
  expect(wrong.errors).toHaveProperty('url');
  await at.submit(lea, bring.id, { author: 'Jo', text: 'Bonjour', url: 'https://xing.example/1' });
  await at.modal(lea, (one) => wordsOf(one.blocks).includes('131'));
  expect(at.verbs.asked.at(-1)?.what).toEqual({
    author: 'Jo',
    text: 'Bonjour',
    url: 'https://xing.example/1',
  });
});

test('approve is about the draft that stood when it was typed, not about one written since', async () => {
  const drafts = [aDraft({ createdAt: noon - 1 }), aDraft({ revision: 2, createdAt: noon + 1 })];
  at.verbs.card = aCard({ review: { drafts } });
  await at.command(tom, 'approve 128');
  expect(await at.decided()).toEqual([
    { what: { number: 128, do: 'approve', revision: 1, seenAt: noon }, by: tom },
  ]);
});

test('a message is brought with its writer and its words', async () => {
  const message = at.slack.postAs(ana, community, 'Seen on &lt;Xing&gt;: great &amp; small');
  await at.slack.act({
    act: 'shortcut',
    user: tom,
    callbackId: 'bring_message',
    message: { channel: community, ts: message.ts },
  });
  const view = await at.modal(tom);
  expect(JSON.stringify(view.blocks)).toContain('"initial_value":"Seen on <Xing>: great & small"');
  expect(JSON.stringify(view.blocks)).toContain('"initial_value":"Ana Roussel"');
});

test('after a pause somebody says what becomes of what waited', async () => {
  at.verbs.resumeWith = { resumed: false, waiting: 2 };
  const asked = await at.told(tom, () => at.command(tom, 'resume'));
  expect(asked.words).toContain('2 approved replies wait');
  const done = await at.told(tom, () => at.press(tom, asked.ts, 'resume.release'));
  expect(done.words).toContain('Sent: 2');
});

test('the Home tab: hello, the queue, how the bot is doing; a card opens from it and is decided there', async () => {
  await at.slack.act({ act: 'open_home', user: lea });
  const home = await until(() => at.slack.picture(lea).home, 'the Home tab');
  expect(wordsOf(home.blocks)).toContain('Bonjour Léa Fontaine');
  expect(wordsOf(home.blocks)).toContain('Marie L.');
  await at.slack.act({
    act: 'press_in_view',
    user: lea,
    viewId: home.id,
    blockId: 'mine.128',
    action: { action_id: 'card.show' },
    values: {},
  });
  const view = await at.modal(lea, (one) => one.callbackId === 'view.card');
  at.verbs.card = aCard({ review: { state: 'posting', version: 4 } });
  await at.slack.act({
    act: 'press_in_view',
    user: lea,
    viewId: view.id,
    blockId: 'actions.3',
    action: { action_id: 'card.approve' },
    values: {},
  });
  await at.modal(lea, (one) => wordsOf(one.blocks).includes('Envoi en cours'));
});
