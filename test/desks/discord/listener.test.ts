import { beforeEach, expect, test } from 'vitest';
import { onSaid } from '../../../src/desks/discord/listeners/thread.ts';
import { aCard, aDraft, aReview, noon, placeWith } from '../../support/cards.ts';
import { channel, discordAtDesk, does, lea, pressable, tom, wordsIn } from '../../support/discord-at-desk.ts';
import { refusals } from '../../support/discord/components.ts';
import { refuse } from '../../support/slack-at-work.ts';

const id = aReview().id;
const onCard = { id: 'm1', ephemeral: false };
const inPrivate = { id: 'm2', ephemeral: true };
let at: ReturnType<typeof discordAtDesk>;
beforeEach(() => {
  at = discordAtDesk();
});

const press = (customId: string, values: string[] = [], message = onCard, more = {}) =>
  at.hear(does({ kind: 'press', customId, values, message }, more));
const submit = (
  customId: string,
  fields: Record<string, string>,
  message: typeof onCard | undefined = onCard,
) => at.hear(does({ kind: 'submit', customId, fields, chosen: {}, message }));
const command = (sub: string, options: Record<string, string | number | boolean> = {}) =>
  at.hear(does({ kind: 'command', name: 'aplomb', sub, options }));

test('approve decides on the revision that was on the card; nothing is said but by the card', async () => {
  expect((await press(`card.approve ${id} 1`)).map(({ how }) => how)).toEqual(['laterUpdate']);
  expect(at.decided()).toEqual([{ reviewId: id, do: 'approve', revision: 1 }]);
  expect(at.saw).toEqual([tom.id]);
});

test('menus decide, and their card is drawn anew so that they forget', async () => {
  await press('card.leave actions.3', [`troll ${id} 1`]);
  expect(at.decided()).toEqual([{ reviewId: id, do: 'leave', reason: 'troll' }]);
  expect(at.verbs.asked.at(-1)).toMatchObject({ verb: 'redraw', what: id });
});

test('a refusal is private, in the language of whoever pressed, and calls nobody', async () => {
  at.verbs.decideWith = refuse({ refused: 'not_allowed', needs: 'approver', who: [`<@&${lea.id}>`] });
  const shown = await press(`card.approve ${id} 1`, [], onCard, { locale: 'fr' });
  expect(shown.map(({ how }) => how)).toEqual(['say']);
  expect(wordsIn(shown)).toContain(`il faut le droit d’approuver. Qui le peut : <@&${lea.id}>`);
});

test('edit: a modal with the draft in it, saved as typed', async () => {
  const [modal] = await press(`card.edit ${id} 1`);
  expect(modal?.modal?.custom_id).toBe(`form.edit ${id} 1 128`);
  expect(JSON.stringify(modal?.modal)).toContain('"value":"Bonjour Marie, oui, nous livrons en Corse."');
  const shown = await submit(`form.edit ${id} 1 128`, { 'text.0': 'Oui, *bien* sûr.' });
  expect(shown.map(({ how }) => how)).toEqual(['laterUpdate']);
  expect(at.decided()).toEqual([{ reviewId: id, do: 'edit', revision: 1, text: 'Oui, *bien* sûr.' }]);
});

test('sent after the draft changed: the new one and the words are shown, and the words can be proposed on it', async () => {
  at.verbs.decideWith = refuse({ refused: 'stale_draft', revision: 1, current: 2 });
  at.verbs.card = aCard({ review: { drafts: [aDraft(), aDraft({ revision: 2, text: 'Le nouveau.' })] } });
  const shown = await submit(`form.edit ${id} 1 128`, { 'text.0': 'my careful words' });
  expect(wordsIn(shown)).toContain('Le nouveau.');
  expect(wordsIn(shown)).toContain('my careful words');
  const [open = ''] = pressable(shown).filter((one) => one.startsWith('open.'));
  const [again] = await press(open, [], inPrivate);
  expect(again?.modal?.custom_id).toBe(`form.edit ${id} 2 128`);
  expect(JSON.stringify(again?.modal)).toContain('"value":"my careful words"');
  at.verbs.decideWith = undefined;
  const done = await submit(`form.edit ${id} 2 128`, { 'text.0': 'my careful words' }, inPrivate);
  expect(done.map(({ how }) => how)).toEqual(['update']);
});

test('after a restart the button still opens the form, on the draft as it is then', async () => {
  const [again] = await press(`open.form.edit ${id} forgotten`, [], inPrivate);
  expect(again?.modal?.custom_id).toBe(`form.edit ${id} 1 128`);
});

test('too late for a modal: a button opens it', async () => {
  const shown = await at.hear(
    does({ kind: 'press', customId: `card.edit ${id} 1`, values: [], message: onCard }),
    true,
  );
  expect(shown.map(({ how }) => how)).toEqual(['say']);
  expect(pressable(shown)).toEqual([`open.form.edit ${id} k1`]);
});

test('a stop of the guard can be overruled where the app says so, after reading what it stops', async () => {
  at.verbs.decideWith = refuse({ refused: 'guard_stops', findings: [], overrulable: true });
  const shown = await press(`card.approve ${id} 1`);
  expect(wordsIn(shown)).toContain('Who overrules it gives a reason');
  const [open = ''] = pressable(shown);
  const [form] = await press(open, [], inPrivate);
  expect(form?.modal?.components).toHaveLength(1);
  at.verbs.decideWith = undefined;
  await submit(form?.modal?.custom_id ?? '', { reason: 'it is a quote' }, inPrivate);
  expect(at.decided().at(-1)).toEqual({
    reviewId: id,
    do: 'approve',
    revision: 1,
    overrule: 'it is a quote',
  });
});

test('a reply too long for the card is read whole before the button that approves it', async () => {
  const text = 'Une *longue* réponse. '.repeat(400);
  at.verbs.card = aCard({ review: { drafts: [aDraft({ text })] } });
  const shown = await press(`card.read_first ${id} 1`);
  expect(shown.map(({ how }) => how)).toEqual(['say', 'followUp', 'followUp']);
  expect(shown.flatMap(({ components }) => refusals(components))).toEqual([]);
  const heard = wordsIn(shown).replaceAll(/^> |\n(?:> )?/gmu, '');
  expect(heard.replaceAll(/\s+/gu, '')).toContain(text.replaceAll(/\s+/gu, ''));
  const [send = ''] = pressable(shown.slice(-1));
  await press(send, [], inPrivate);
  expect(at.decided()).toEqual([{ reviewId: id, do: 'approve', revision: 1 }]);
});

test('posting again is asked twice', async () => {
  const shown = await press(`ask.card.post_again ${id} 1`);
  expect(at.decided()).toEqual([]);
  const [sure = ''] = pressable(shown);
  await press(sure, [], inPrivate);
  expect(at.decided()).toEqual([{ reviewId: id, do: 'post_again' }]);
});

test('assign, snooze in words, escalate', async () => {
  await press('card.more actions.3', [`assign ${id} 1`]);
  await at.hear(
    does({
      kind: 'submit',
      customId: `form.assign ${id} 1 128`,
      fields: {},
      chosen: { who: [lea.id] },
      message: onCard,
    }),
  );
  await submit(`form.snooze ${id} 1 128`, { until: '3h' });
  const wrong = await submit(`form.snooze ${id} 1 128`, { until: 'some day' });
  expect(wordsIn(wrong)).toContain('Please choose a time that is still to come.');
  await submit(`form.escalate ${id} 1 128`, { note: 'a journalist' });
  expect(at.decided()).toEqual([
    { reviewId: id, do: 'assign', to: { desk: 'discord', id: lea.id, name: lea.name } },
    { reviewId: id, do: 'snooze', until: noon + 3 * 3_600_000 },
    { reviewId: id, do: 'escalate', note: 'a journalist' },
  ]);
});

test.each([
  ['list', {}, 'Marie L.'],
  ['show', { number: 128 }, 'Livrez-vous en Corse'],
  ['show', { number: 9 }, 'There is no card #9.'],
  ['approve', { number: 128 }, '#128: done.'],
  ['post', { number: 128, text: 'Yes, we do.' }, '#128: done.'],
  ['assign', { number: 128, who: lea.id }, '#128: done.'],
  ['history', { number: 128 }, 'History of #128'],
  ['status', {}, 'gave up'],
  ['help', { command: 'snooze' }, '/aplomb snooze 128 monday'],
  ['snooze', { number: 128, time: 'never' }, 'Use: /aplomb snooze'],
  ['help', {}, 'What you can ask for'],
] as const)('/aplomb %s %j is answered privately, within what Discord takes', async (sub, options, words) => {
  const shown = await command(sub, options);
  expect(wordsIn(shown)).toContain(words);
  expect(shown.flatMap(({ components }) => refusals(components))).toEqual([]);
});

test('while somebody types a number they are offered the open cards', async () => {
  const focused = { name: 'number', value: '12' };
  const [shown] = await at.hear(
    does({ kind: 'complete', name: 'aplomb', sub: 'show', options: {}, focused }),
  );
  expect(shown?.choices).toEqual([{ name: expect.stringContaining('Marie L.'), value: 128 }]);
});

test('a message is brought with its writer, its words and its link; a draft of it is asked for at once', async () => {
  const message = { id: '9', channel, author: lea, content: 'Is it *vegan*?', files: [], at: noon };
  const [form] = await at.hear(does({ kind: 'menu', name: 'Bring to the team', target: { message } }));
  expect(JSON.stringify(form?.modal)).toContain('"value":"Is it *vegan*?"');
  const shown = await at.hear(does({ kind: 'menu', name: 'Draft a reply', target: { message } }));
  expect(wordsIn(shown)).toContain('#131');
  expect(at.verbs.asked.at(-1)?.what).toEqual({
    author: 'Léa',
    text: 'Is it *vegan*?',
    url: `https://discord.com/channels/100000000000000001/${channel}/9`,
    externalId: '9',
  });
});

test('a message that is a review already is named, and no form is filled in for nothing', async () => {
  at.verbs.broughtBefore.set('9', 128);
  const message = { id: '9', channel, author: lea, content: 'Is it vegan?', files: [], at: noon };
  const [told] = await at.hear(does({ kind: 'menu', name: 'Bring to the team', target: { message } }));
  expect(told?.modal).toBeUndefined();
  expect(wordsIn(told ? [told] : [])).toContain('It is here already: #128.');
});

test('two lanes: talk is talk; >> is offered to its writer alone, and only what stands there is proposed', async () => {
  at.verbs.cardMessage = '300000000000000001';
  const thread = at.verbs.cardMessage;
  const say = (messageId: string, text: string) => {
    at.said.set(messageId, { text, by: tom.id });
    return onSaid(at.deps, { id: messageId, channel_id: thread, author: { id: tom.id } });
  };
  await say('401', 'just talk');
  expect(at.posted).toEqual([]);
  await say('402', '>> Thanks, it is fixed.');
  const [invitation = []] = at.posted;
  const [look = ''] = pressable([{ how: 'say', components: invitation }]);
  const other = await press(look, [], onCard, { user: lea, channel: thread });
  expect(wordsIn(other)).toContain('Only the person who wrote the message');
  const preview = await press(look, [], onCard, { channel: thread });
  expect(wordsIn(preview)).toContain('Thanks, it is fixed.');
  const [, approve = ''] = pressable(preview);
  at.said.set('402', { text: '>> Something else.', by: tom.id });
  const changed = await press(approve, [], inPrivate, { channel: thread });
  expect(wordsIn(changed)).toContain('Something else.');
  expect(at.decided()).toEqual([]);
  await press(pressable(changed)[1] ?? '', [], inPrivate, { channel: thread });
  expect(at.decided()).toEqual([
    { reviewId: id, do: 'propose', text: 'Something else.', approve: true, seenAt: noon },
  ]);
});

test('nobody decides from another server, whatever they may do there', async () => {
  const shown = await press(`card.approve ${id} 1`, [], onCard, { server: '999' });
  expect(wordsIn(shown)).toContain('on the team’s own server');
  expect(at.decided()).toEqual([]);
  expect(at.saw).toEqual([]);
});

test('what is not ours never reaches the app; when the app breaks, the words are shown', async () => {
  await press('card.approve <script> 1');
  expect(at.logged).toEqual(['discord_press_unreadable']);
  expect(at.verbs.asked).toEqual([]);
  at.verbs.decideWith = () => {
    throw new Error('disk full');
  };
  await expect(submit(`form.edit ${id} 1 128`, { 'text.0': 'precious' })).rejects.toThrow('disk full');
});

test('the edit modal says what the place takes, and a text that is too long comes back with the count and the words', async () => {
  at.verbs.card = aCard({ place: placeWith([{ unit: 'xWeighted', max: 280 }]) });
  const [opened] = await press(`card.edit ${id} 1`);
  expect(JSON.stringify(opened?.modal)).toContain('"At most 280 characters as X counts them. It is checked');
  const length = { unit: 'xWeighted', used: 281, max: 280 } as const;
  at.verbs.decideWith = refuse({
    refused: 'guard_stops',
    findings: [{ kind: 'length', level: 'stop', why: 'length', length, overrulable: false }],
    overrulable: false,
  });
  const shown = await submit(`form.edit ${id} 1 128`, { 'text.0': 'my long words' });
  expect(wordsIn(shown)).toContain('281 of 280 characters as X counts them, 1 too many');
  expect(wordsIn(shown)).toContain('my long words');
});

test('what the place can do with a comment is asked about in private, and decided by a second press', async () => {
  const place = placeWith([], { moderate: ['delete'] });
  at.verbs.card = aCard({ place, moderate: ['delete'] });
  const shown = await press('card.moderate actions.3', [`delete ${id} 1`]);
  expect(wordsIn(shown)).toContain('The comment goes from the place');
  expect(wordsIn(shown)).toContain('It cannot be taken back.');
  expect(at.decided()).toEqual([]);
  const [send = ''] = pressable(shown).filter((one) => one.startsWith('send.'));
  await press(send, [], inPrivate);
  expect(at.decided()).toEqual([{ reviewId: id, do: 'moderate', mod: 'delete' }]);
});
