import { expect, test } from 'vitest';
import { until } from '../../../support/until.ts';
import { atWork, words } from './at-work.ts';

const soon = { deferAfterMs: { usual: 100, modal: 400 } };
const never = new Promise<never>(() => undefined);
const form = (title = 'Edit') => ({
  custom_id: 'edit r1 1',
  title,
  components: [
    {
      type: 18 as const,
      label: 'Text',
      component: { type: 4 as const, custom_id: 'text', style: 2 as const },
    },
  ],
});

test('a press is kept on disk before anybody answers it, and answered once', async () => {
  let wasKept: unknown;
  const at = await atWork(async (interaction, answer) => {
    wasKept = [...at.memory.kept.keys()];
    expect(interaction).toMatchObject({
      kind: 'press',
      user: { name: 'Ana' },
      roles: ['500000000000000001'],
    });
    return answer.say(words('Done.'), true);
  });
  const done = at.press();
  await until('an answer', () => done.said.length > 0);
  expect(wasKept).toEqual([`discord:${done.id}`]);
  expect(done.callbacks).toEqual([4]);
  expect(done.said).toMatchObject([{ ephemeral: true, thinking: false, components: words('Done.') }]);
  await until('the end', () => at.memory.ended.length > 0);
  expect(at.memory.ended).toEqual([`done discord:${done.id}`]);
  expect(JSON.stringify(at.memory.kept.get(`discord:${done.id}`))).not.toContain('Press');
});

test('the same interaction told twice, as after a resumed session, is worked on once', async () => {
  let heard = 0;
  const at = await atWork(async (_, answer) => {
    heard += 1;
    return answer.laterUpdate();
  });
  const done = at.press();
  await until('the first', () => done.callbacks.length > 0);
  at.place.interactions.tellAgain(done);
  const next = at.press();
  await until('the next', () => next.callbacks.length > 0);
  expect(heard).toBe(2);
});

test('what was pressed while the line was cut is told when its session is resumed', async () => {
  const at = await atWork((_, answer) => answer.say(words('Done.'), true));
  const { gateway } = at.place;
  gateway.refuse(true);
  gateway.cut();
  const pressed = at.press();
  gateway.refuse(false);
  await until('the press', () => at.memory.kept.has(`discord:${pressed.id}`));
  expect(gateway.counts).toEqual({ identified: 1, resumed: 1 });
  await at.settled();
});

test('a session that cannot be resumed is begun anew, and presses are heard again', async () => {
  const at = await atWork((_, answer) => answer.say(words('Done.'), true));
  const { gateway } = at.place;
  gateway.forget();
  await until('another session', () => gateway.counts.identified === 2 && gateway.connected() === 1);
  const pressed = at.press();
  await until('the answer', () => pressed.said.length > 0);
  expect(pressed.callbacks).toEqual([4]);
});

test('a slow listener is deferred by itself: its answer fills in what was promised, and is not posted twice', async () => {
  const at = await atWork(async (_, answer) => {
    await until('the defer', () => asked.callbacks.length > 0);
    expect(asked.said).toMatchObject([{ thinking: true, ephemeral: true }]);
    await answer.say(words('Here is the list.'), true);
    await answer.followUp(words('And one more thing.'), true);
  }, soon);
  const asked = at.place.interactions.command({ ...at.where, name: 'aplomb' });
  await until('both', () => asked.said.length > 1);
  expect(asked.callbacks).toEqual([5]);
  expect(asked.said.map(({ components }) => components)).toEqual([
    words('Here is the list.'),
    words('And one more thing.'),
  ]);
});

test('a slow press still changes the card it stands on, and what it says is for the person alone', async () => {
  const at = await atWork(async (_, answer) => {
    await until('the defer', () => pressed.callbacks.length > 0);
    await answer.update(words('Approved.'));
    await answer.say(words('Not by you.'), true);
  }, soon);
  const pressed = at.press();
  await until('the word', () => pressed.said.length > 0);
  expect(pressed.callbacks).toEqual([6]);
  expect(at.card.components).toEqual(words('Approved.'));
  expect(pressed.said).toMatchObject([{ ephemeral: true, components: words('Not by you.') }]);
});

test('a modal opens where it was announced; after the defer it is refused, so that something can be said', async () => {
  const results: unknown[] = [];
  const at = await atWork(
    async (interaction, answer) => {
      if (interaction.kind === 'press')
        results.push(await answer.modal(form('A title that is too long for Discord, by far')));
      else {
        await until('the defer', () => late.callbacks.length > 0);
        results.push(await answer.modal(form()));
        await answer.say(words('Please press once more.'), true);
      }
    },
    { ...soon, mayOpenModal: ({ kind }) => kind === 'press' },
  );
  const pressed = at.press();
  await until('a modal', () => pressed.modal);
  expect(pressed.modal?.title.length).toBeLessThanOrEqual(45);
  const late = at.place.interactions.command({ ...at.where, name: 'aplomb' });
  await until('the word', () => late.said.some(({ thinking }) => !thinking));
  expect(results).toEqual([
    { ok: true, value: '' },
    { ok: false, error: 'too_late' },
  ]);
});

test('a modal is answered on the message it was opened from', async () => {
  const at = await atWork(async (interaction, answer) => {
    expect(interaction).toMatchObject({ kind: 'submit', fields: { text: 'Bonjour' } });
    return answer.update(words('Edited.'));
  });
  const sent = at.place.interactions.submit({
    ...at.where,
    customId: 'edit r1 1',
    fields: { text: 'Bonjour' },
    message: at.card.id,
  });
  await until('the change', () => sent.callbacks.length > 0);
  expect(at.card.components).toEqual(words('Edited.'));
});

test('choices for somebody who is typing: at most 25, nothing kept', async () => {
  const at = await atWork((_, answer) =>
    answer.choices(Array.from({ length: 40 }, (_one, n) => ({ name: `#${n} ${'x'.repeat(120)}`, value: n }))),
  );
  const options = [
    { name: 'show', type: 1, options: [{ name: 'number', type: 4, value: '1', focused: true }] },
  ];
  const typing = at.place.interactions.complete({ ...at.where, name: 'aplomb', options });
  await until('choices', () => typing.choices);
  expect(typing.choices).toHaveLength(25);
  expect(at.memory.kept.size).toBe(0);
});

test('a listener that says nothing leaves nothing hanging', async () => {
  const at = await atWork(() => Promise.resolve(), soon);
  const command = at.place.interactions.command({ ...at.where, name: 'aplomb' });
  const pressed = at.press();
  await until('both', () => command.callbacks.length > 0 && pressed.callbacks.length > 0);
  await at.settled();
  expect([command.said, pressed.said]).toEqual([[], []]);
  expect(pressed.callbacks).toEqual([6]);
});

test('a listener that breaks is recorded to be heard once more, and the press does not look failed', async () => {
  const at = await atWork(() => Promise.reject(new TypeError('broken')));
  const pressed = at.press();
  await until('the defer', () => pressed.callbacks.length > 0);
  expect(at.memory.ended).toEqual([`failed discord:${pressed.id} TypeError`]);
});

test('after a crash: said by the same token while it lives, no modal any more; then it is expired and nothing is sent', async () => {
  const answers: unknown[] = [];
  const at = await atWork(async (interaction, answer) => {
    if (!answer.replayed) return never;
    answers.push(await answer.modal(form()), await answer.say(words(`Done: ${interaction.kind}`), true));
    return undefined;
  }, soon);
  const done = at.place.interactions.command({ ...at.where, name: 'aplomb' });
  await until('the defer', () => done.callbacks.length > 0);
  const payload = at.memory.kept.get(`discord:${done.id}`);
  at.pass(14 * 60_000);
  await at.intake.replay(payload);
  expect(done.said).toMatchObject([{ thinking: false, components: words('Done: command') }]);
  at.pass(60_000);
  const before = at.place.line.seen.length;
  await at.intake.replay(payload);
  expect(answers).toEqual([
    { ok: false, error: 'too_late' },
    { ok: true, value: expect.any(String) },
    { ok: false, error: 'expired' },
    { ok: false, error: 'expired' },
  ]);
  expect(at.place.line.seen.length).toBe(before);
});

test('too late is a value, each answer is one request, and no token of an interaction reaches the log', async () => {
  const answers: unknown[] = [];
  const at = await atWork(async (_, answer) => {
    at.place.interactions.pass(3_100);
    answers.push(await answer.say(words('Too late.'), true));
  });
  const pressed = at.press();
  await at.settled();
  await until('the answer', () => answers.length > 0);
  expect(answers).toEqual([{ ok: false, error: '10062' }]);
  expect(at.lines.join('\n')).not.toContain(pressed.token);
  const callbacks = at.place.line.seen.filter(({ path }) => path.includes('/callback'));
  expect(callbacks.length).toBeLessThanOrEqual(2);
});

test('a defer whose answer got lost stood all the same: what is said comes after it', async () => {
  const answers: unknown[] = [];
  const at = await atWork(async (_, answer) => {
    at.place.line.fail('POST', { kind: 'answer_cut' });
    answers.push(
      await answer.laterUpdate(),
      await answer.say(words('Done.'), true),
      await answer.update(words('Approved.')),
    );
  });
  const pressed = at.press();
  await until('all three', () => answers.length > 2);
  expect(answers).toMatchObject([{ ok: false, error: 'unreachable' }, { ok: true }, { ok: true }]);
  expect(pressed.callbacks).toEqual([6]);
  expect(pressed.said).toMatchObject([{ components: words('Done.') }]);
  expect(at.card.components).toEqual(words('Approved.'));
});
