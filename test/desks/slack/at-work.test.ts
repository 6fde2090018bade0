import { afterEach, beforeEach, expect, test } from 'vitest';
import { sampleIds } from '../../../src/rehearsal/slack/sample-workspace.ts';
import type { StateValues } from '../../../src/rehearsal/page/protocol.ts';
import { aCard, aDraft, aReview, noon, placeWith } from '../../support/cards.ts';
import { refuse, slackAtWork, typed, until, wordsOf } from '../../support/slack-at-work.ts';
import type { AtWork } from '../../support/slack-at-work.ts';

const { ana, tom, lea, community } = sampleIds;
let at: AtWork;
beforeEach(async () => {
  at = await slackAtWork();
});
afterEach(() => at.stop());
const id = aReview().id;

test('Approve & post decides on the revision that was on the card; nothing is said but by the card', async () => {
  const ts = await at.drawn();
  expect(await at.press(tom, ts, 'card.approve')).toEqual({ ok: true });
  expect(await at.decided()).toEqual([{ what: { reviewId: id, do: 'approve', revision: 1 }, by: tom }]);
  expect(at.slack.messages(community)).toHaveLength(1);
});

test('each thing somebody does has a name of its own, so that a crash cannot make it happen twice', async () => {
  const names: unknown[] = [];
  const plain = { ...at.verbs };
  at.verbs.decide = (which, decision, by, press) => {
    names.push(press);
    return plain.decide(which, decision, by);
  };
  const ts = await at.drawn();
  for (const _ of ['one', 'two']) await at.press(tom, ts, 'card.approve');
  await at.press(tom, ts, 'card.edit');
  await at.submit(tom, (await at.modal(tom)).id, { 'text.0': 'Oui.' });
  await at.command(tom, 'withdraw 128');
  await at.decided(4);
  expect(new Set(names.filter((name) => typeof name === 'string')).size).toBe(4);
});

test('a refusal is private, in the language of whoever pressed, and names who can', async () => {
  const ts = await at.drawn();
  at.verbs.decideWith = refuse({ refused: 'not_allowed', needs: 'approver', who: [`<@${ana}>`] });
  const { blocks, words } = await at.told(lea, () => at.press(lea, ts, 'card.approve'));
  expect(words).toContain('il faut le droit d’approuver');
  expect(JSON.stringify(blocks)).toContain(`"user_id":"${ana}"`);
  expect(at.slack.messages(community).filter((one) => !one.ephemeralFor)).toHaveLength(1);
});

test('menus: a way of redrafting, a reason to leave, and what is under More', async () => {
  const ts = await at.drawn();
  await at.press(tom, ts, 'card.redraft', 'warmer');
  await at.press(tom, ts, 'card.leave', 'troll');
  await at.press(tom, ts, 'card.more', 'thank');
  const all = await at.decided(3);
  expect(all.map(({ what }) => what)).toEqual(
    expect.arrayContaining([
      { reviewId: id, do: 'redraft', way: 'warmer', revision: 1 },
      { reviewId: id, do: 'leave', reason: 'troll' },
      { reviewId: id, do: 'redraft', way: 'thank', revision: 1 },
    ]),
  );
});

test('Edit: prefilled with the draft, saved as typed', async () => {
  const ts = await at.drawn();
  await at.press(tom, ts, 'card.edit');
  const view = await at.modal(tom);
  expect(JSON.stringify(view.blocks)).toContain(
    '"initial_value":"Bonjour Marie, oui, nous livrons en Corse."',
  );
  await at.submit(tom, view.id, { 'text.0': 'Oui, & <bien sûr> !' });
  expect(await at.decided()).toEqual([
    { what: { reviewId: id, do: 'edit', revision: 1, text: 'Oui, & <bien sûr> !' }, by: tom },
  ]);
  await until(() => at.slack.picture(tom).views.length === 0, 'the modal to close');
});

test('a draft of 8,000 characters is edited in parts, and nothing of it is lost', async () => {
  const text = 'Phrase numéro un. '.repeat(450);
  at.verbs.card = aCard({ review: { drafts: [aDraft({ text })] } });
  await at.press(tom, await at.drawn(), 'card.edit');
  const view = await at.modal(tom);
  const parts = JSON.stringify(view.blocks).match(/"initial_value":"[^"]*"/gu) ?? [];
  expect(parts).toHaveLength(3);
  const fields = Object.fromEntries(parts.map((part, index) => [`text.${index}`, part.slice(17, -1)]));
  await at.submit(tom, view.id, fields);
  expect((await at.decided())[0]?.what).toMatchObject({ text });
});

test('sent after somebody else decided: the answer says so, and the words are still there', async () => {
  const ts = await at.drawn();
  await at.press(tom, ts, 'card.edit');
  const view = await at.modal(tom);
  at.verbs.decideWith = refuse({
    refused: 'already_decided',
    did: 'leave',
    by: { desk: 'slack', id: ana, name: 'Ana' },
    at: noon,
    state: 'dismissed',
  });
  await at.submit(tom, view.id, { 'text.0': 'my long and careful words' });
  const kept = await at.modal(tom, (one) => one.callbackId === 'view.kept');
  expect(wordsOf(kept.blocks)).toContain('by Ana (23 Nov, 12:00): left without a reply');
  expect(wordsOf(kept.blocks)).toContain('my long and careful words');
});

test('sent after the draft changed: the new one is shown, the words stay, and can be proposed on it', async () => {
  const ts = await at.drawn();
  await at.press(tom, ts, 'card.edit');
  const view = await at.modal(tom);
  at.verbs.decideWith = refuse({ refused: 'stale_draft', revision: 1, current: 2 });
  at.verbs.card = aCard({
    review: { drafts: [aDraft(), aDraft({ revision: 2, text: 'Le nouveau brouillon.' })] },
  });
  await at.submit(tom, view.id, { 'text.0': 'mine' });
  const again = await at.modal(tom, (one) => wordsOf(one.blocks).includes('Le nouveau brouillon.'));
  expect(JSON.stringify(again.blocks)).toContain('"initial_value":"mine"');
  at.verbs.decideWith = undefined;
  await at.submit(tom, again.id, { 'text.0': 'mine' });
  expect((await at.decided(2))[1]?.what).toEqual({ reviewId: id, do: 'edit', revision: 2, text: 'mine' });
});

test('when the app breaks, a modal says so and keeps the words', async () => {
  await at.press(tom, await at.drawn(), 'card.edit');
  const view = await at.modal(tom);
  at.verbs.decideWith = () => {
    throw new Error('disk full');
  };
  await at.submit(tom, view.id, { 'text.0': 'precious' });
  const kept = await at.modal(tom, (one) => one.callbackId === 'view.kept');
  expect(wordsOf(kept.blocks)).toContain('precious');
});

test('a stop of the guard can be overruled where the app says so, with a reason', async () => {
  const ts = await at.drawn();
  at.verbs.decideWith = refuse({ refused: 'guard_stops', findings: [], overrulable: true });
  await at.press(tom, ts, 'card.approve');
  const view = await at.modal(tom);
  at.verbs.decideWith = undefined;
  await at.submit(tom, view.id, { reason: 'it is a quote' });
  expect((await at.decided(2))[1]?.what).toEqual({
    reviewId: id,
    do: 'approve',
    revision: 1,
    overrule: 'it is a quote',
  });
});

test('forms: instruction, snooze, assign, escalate, leave for another reason', async () => {
  const ts = await at.drawn();
  const send = async (actionId: string, choice: string, values: StateValues) => {
    await at.press(tom, ts, actionId, choice);
    const view = await at.modal(tom);
    await at.slack.act({ act: 'submit', user: tom, viewId: view.id, values });
    await until(() => at.slack.picture(tom).views.length === 0, `${choice} to close`);
  };
  const option = (field: string, value: string): StateValues => ({
    [field]: { typed: { type: 'static_select', selected_option: { value } } },
  });
  await send('card.redraft', 'instruction', typed({ instruction: 'name the island' }));
  await send('card.redraft', 'other_language', option('language', 'de'));
  await send('card.more', 'snooze', option('choice', 'h3'));
  await send('card.more', 'assign', { who: { typed: { type: 'users_select', selected_user: lea } } });
  await send('card.more', 'escalate', typed({ note: 'a journalist' }));
  await send('card.leave', 'other', { ...option('reason', 'other'), ...typed({ note: 'a double' }) });
  expect((await at.decided(6)).map(({ what }) => what)).toEqual([
    { reviewId: id, do: 'redraft', way: 'instruction', revision: 1, instruction: 'name the island' },
    { reviewId: id, do: 'redraft', way: 'other_language', revision: 1, language: 'de' },
    { reviewId: id, do: 'snooze', until: noon + 3 * 3_600_000 },
    { reviewId: id, do: 'assign', to: { desk: 'slack', id: lea, name: 'Léa Fontaine' } },
    { reviewId: id, do: 'escalate', note: 'a journalist' },
    { reviewId: id, do: 'leave', reason: 'other', note: 'a double' },
  ]);
});

test('a comment of 60,000 characters is read page by page', async () => {
  at.verbs.card = aCard({ comment: { text: `${'a'.repeat(59_990)}the end` } });
  await at.press(tom, await at.drawn(), 'card.show_all');
  let view = await at.modal(tom, (one) => wordsOf(one.blocks).includes('Page 1 of 7'));
  for (let page = 2; page <= 7; page += 1) {
    await at.slack.act({
      act: 'press_in_view',
      user: tom,
      viewId: view.id,
      blockId: `turn.${page - 2}`,
      action: { action_id: 'page.on' },
      values: {},
    });
    view = await at.modal(tom, (one) => wordsOf(one.blocks).includes(`Page ${page} of 7`));
  }
  expect(wordsOf(view.blocks)).toContain('the end');
});

test('a reply too long for the card is read whole in a modal before it can be approved there', async () => {
  const text = 'Une longue réponse. '.repeat(900);
  at.verbs.card = aCard({ review: { drafts: [aDraft({ text })] } });
  await at.press(tom, await at.drawn(), 'card.read_first');
  const view = await at.modal(tom);
  expect(wordsOf(view.blocks)).toContain(text);
  await at.submit(tom, view.id, {});
  expect((await at.decided())[0]?.what).toEqual({ reviewId: id, do: 'approve', revision: 1 });
});

test('the thread: ">>" offers, to its writer alone; Propose proposes what stands there', async () => {
  const threadTs = await at.drawn();
  const say = (text: string) => at.slack.act({ act: 'say', user: tom, channel: community, threadTs, text });
  await say('just talk, nothing to see');
  const { ts, words } = await at.told(tom, () => say('>> Thanks & <b>see</b> https://a.example/x'));
  expect(words).toContain('Thanks & <b>see</b> https://a.example/x');
  expect(at.verbs.asked.filter(({ verb }) => verb === 'preview')).toHaveLength(1);
  expect(at.decisions()).toEqual([]);
  await at.press(tom, ts, 'propose.approve');
  expect(await at.decided()).toEqual([
    {
      what: {
        reviewId: id,
        do: 'propose',
        text: 'Thanks & <b>see</b> https://a.example/x',
        approve: true,
        seenAt: expect.any(Number),
      },
      by: tom,
    },
  ]);
});

test('the thread: a message changed since is shown again, a deleted one is not proposed', async () => {
  const threadTs = await at.drawn();
  const { ts } = await at.told(tom, () =>
    at.slack.act({ act: 'say', user: tom, channel: community, threadTs, text: '>> first' }),
  );
  const message = at.slack.workspace.messages.find((one) => one.text.includes('first') && !one.ephemeralFor);
  if (!message) throw new Error('the message is not there');
  message.text = '&gt;&gt; second';
  const again = await at.told(tom, () => at.press(tom, ts, 'propose.only'));
  expect(again.words).toContain('second');
  message.deleted = true;
  const gone = await at.told(tom, () => at.press(tom, ts, 'propose.only'));
  expect(gone.words).toContain('not there any more');
  expect(at.decisions()).toEqual([]);
});

test('a press that is not ours never reaches the app', async () => {
  const forged = at.slack.workspace.messages.length;
  await at.drawn();
  const message = at.slack.messages(community)[forged];
  if (!message) throw new Error('no card');
  const blocks = JSON.parse(JSON.stringify(message.blocks).replaceAll(id, '<script>'));
  message.blocks = blocks;
  for (const version of message.shown) version.blocks = blocks;
  await at.press(tom, message.ts, 'card.approve');
  await until(() => at.logged.length > 0, 'the log');
  expect(at.logged).toEqual(['slack_press_unreadable']);
  expect(at.verbs.asked).toEqual([]);
});

test('the edit modal counts along in the unit of the place while somebody types, and keeps nothing of it', async () => {
  at.verbs.card = aCard({
    place: placeWith([
      { unit: 'grapheme', max: 300 },
      { unit: 'byte', max: 3_000 },
    ]),
  });
  const ts = await at.drawn();
  await at.press(tom, ts, 'card.edit');
  const view = await at.modal(tom, ({ blocks }) => JSON.stringify(blocks).includes('42 of 300 characters'));
  const type = (value: string) =>
    at.slack.act({
      act: 'press_in_view',
      user: tom,
      viewId: view.id,
      blockId: 'text.0',
      action: { action_id: 'typed', value },
      values: { 'text.0': { typed: { type: 'plain_text_input', value } } },
    });
  await Promise.all(['Oui.', `Oui ${'👩‍👩‍👧'.repeat(10)}`, 'é'.repeat(312)].map(type));
  const counted = await at.modal(tom, ({ blocks }) => JSON.stringify(blocks).includes('312 of 300'));
  expect(JSON.stringify(counted.blocks)).toContain('312 of 300 characters, 12 too many. It is checked');
  expect(at.decisions()).toEqual([]);
  // What was typed is not in the view: Slack keeps it where it is.
  expect(JSON.stringify(counted.blocks)).not.toContain('ééé');
  await at.submit(tom, view.id, { 'text.0': 'Oui.' });
  expect(await at.decided()).toEqual([
    { what: { reviewId: id, do: 'edit', revision: 1, text: 'Oui.' }, by: tom },
  ]);
});

test('what the place can do with a comment is in a menu, asked about before it is decided, and told on the card', async () => {
  const place = placeWith([], { moderate: ['hide', 'unhide', 'ban'], secondPersonFor: ['ban'] });
  at.verbs.card = aCard({ place, moderate: ['hide', 'ban'] });
  const ts = await at.drawn();
  await at.press(tom, ts, 'card.moderate', 'hide');
  const sure = await at.modal(tom, ({ title }) => title === 'Hide it');
  expect(wordsOf(sure.blocks)).toContain('It can be taken back from this card.');
  expect(at.decisions()).toEqual([]);
  await at.submit(tom, sure.id, {});
  expect(await at.decided()).toEqual([{ what: { reviewId: id, do: 'moderate', mod: 'hide' }, by: tom }]);
  await at.press(tom, ts, 'card.moderate', 'ban');
  const graver = await at.modal(tom, ({ title }) => title === 'Ban the author');
  expect(wordsOf(graver.blocks)).toContain('It cannot be taken back.A second person must agree to it.');
});

test('where the author said more, one question is about all of it, and the answer counts', async () => {
  const place = placeWith([], { moderate: ['spam', 'ban'] });
  at.verbs.card = aCard({ place, moderate: ['spam', 'ban'] });
  at.verbs.othersThere = 4;
  const ts = await at.drawn();
  await at.press(tom, ts, 'card.moderate', 'spam');
  const sure = await at.modal(tom, ({ title }) => title === 'Mark it as spam');
  expect(JSON.stringify(sure.blocks)).toContain('All 5 of this author that wait');
  await at.submit(tom, sure.id, { which: 'all' });
  const asked = await until(() => at.verbs.asked.find(({ verb }) => verb === 'moderateOthers'), 'the others');
  expect(asked).toMatchObject({ what: { reviewId: id, mod: 'spam' }, by: { id: tom } });
  // A person is asked for once, whatever they said.
  await at.press(tom, ts, 'card.moderate', 'ban');
  const ban = await at.modal(tom, ({ title }) => title === 'Ban the author');
  expect(JSON.stringify(ban.blocks)).not.toContain('of this author that wait');
});
