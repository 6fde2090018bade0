import { expect, test } from 'vitest';
import { showOne } from '../../src/app/show.ts';
import { listAnswer } from '../../src/core/answer/listing.ts';
import { statusParts } from '../../src/core/answer/status.ts';
import { cardParts } from '../../src/core/card/whole.ts';
import type { UiLanguage } from '../../src/core/language.ts';
import { startApp } from '../support/app.ts';
import { ana, lea, tom } from '../support/build.ts';

const MINUTE = 60_000;
const right = 'Hello Marie, we ship to Malta on Fridays.';

/** A reply stands since two hours; Léa, who writes and does not approve, would have it corrected. */
const asked = async (over: { reminderMs?: number } = {}) => {
  const app = await startApp({ edit: true, remove: true });
  const { team } = app.kit;
  const handOffReminderMs = over.reminderMs ?? 30 * MINUTE;
  Object.assign(app.kit, { team: { ...team, policy: { ...team.policy, handOffReminderMs } } });
  const { id } = await app.say({ text: 'Do you ship to Malta?' });
  for (const desk of app.kit.desks) while (await showOne(app.kit, desk, 'C1'));
  await app.verbs.decide({ reviewId: id }, { do: 'propose', text: 'On Firdays.', approve: true }, tom);
  await app.live(25_000);
  app.pass(120 * MINUTE);
  const { drafts } = await app.review();
  const propose = { do: 'correct_reply', revision: drafts.length, text: right } as const;
  expect(await app.verbs.decide({ reviewId: id }, propose, lea)).toMatchObject({ ok: true });

  const listed = async (filter = {}, language: UiLanguage = 'en'): Promise<string> => {
    const found = await app.verbs.list(filter, tom);
    return JSON.stringify(listAnswer(found, { name: 'Tom', language, timezone: 'UTC' }, app.now()));
  };
  const agree = async (by = tom) =>
    app.verbs.decide({ reviewId: id }, { do: 'agree', revision: (await app.review()).drafts.length }, by);
  return { ...app, id, listed, agree };
};

test('a correction that waits for somebody stands among what is open, with its own age, until it is over', async () => {
  const app = await asked();
  app.pass(3 * MINUTE);
  expect(await app.listed()).toContain(
    '#1 · normal · Marie · blog · correction waits for somebody to agree · waits 3 min',
  );
  expect(await app.listed({}, 'fr')).toContain('correction en attente d’un accord · attend depuis 3 min');
  expect(await app.listed({ waitingMs: 2 * MINUTE })).toContain('#1');
  expect(await app.listed({ waitingMs: 4 * MINUTE })).toContain('Nothing waits');
  await app.agree();
  expect(await app.listed()).toContain('correction goes out soon');
  await app.live(25_000);
  expect(await app.listed()).toContain('Nothing waits');
});

test('a reply to be taken back stands there too, and goes with it', async () => {
  const app = await asked();
  await app.verbs.decide({ reviewId: app.id }, { do: 'retract' }, tom);
  expect(await app.listed()).toContain('reply is removed soon');
  await app.verbs.decide({ reviewId: app.id }, { do: 'withdraw' }, tom);
  expect(await app.listed()).toContain('Nothing waits');
});

test('how the bot is doing says how many wait, and since when', async () => {
  const app = await asked();
  const said = async (): Promise<string> => {
    const found = await app.verbs.status(tom);
    if (!found.ok) throw new Error('refused');
    return JSON.stringify(
      statusParts(found.status, { name: 'Tom', language: 'en', timezone: 'UTC' }, app.now()),
    );
  };
  app.pass(3 * MINUTE);
  expect(await said()).toContain('Posted replies to be corrected or removed: 1, for 3 min');
  await app.agree();
  await app.live(25_000);
  expect(await said()).not.toContain('Posted replies to be');
});

test('whoever may agree is called once after half an hour, and the card says so', async () => {
  const app = await asked();
  app.pass(29 * MINUTE);
  await app.work();
  expect(app.desk.told).toEqual([]);
  app.pass(MINUTE);
  await app.work();
  expect(app.desk.told).toEqual([
    `Léa would have the reply to #1 corrected, and somebody else must agree. The card above has both texts. <@${tom.id}>`,
  ]);
  const looked = await app.verbs.look({ number: 1 }, tom);
  if (!looked.ok) throw new Error('no card');
  expect(JSON.stringify(cardParts(looked.card, () => true))).toContain('Nobody has agreed yet');
  app.pass(120 * MINUTE);
  await app.work();
  expect(app.desk.told).toHaveLength(1);
});

test('where nobody else approved it, whoever asked is told that nobody answered', async () => {
  const app = await asked();
  const { drafts } = await app.review();
  const other = { do: 'correct_reply', revision: drafts.length, text: `${right} It was our fault.` } as const;
  await app.verbs.decide({ reviewId: app.id }, other, tom);
  expect((await app.review()).amendment).toMatchObject({ state: 'proposed', by: tom });
  app.pass(30 * MINUTE);
  await app.work();
  expect(app.desk.told).toEqual([expect.stringMatching(new RegExp(`^Tom would have .* <@${tom.id}>$`))]);
});

test.each([
  ['agreed to', { do: 'agree', revision: 3 }],
  ['withdrawn', { do: 'withdraw' }],
] as const)('%s in time, nobody is called', async (_, decision) => {
  const app = await asked();
  expect(await app.verbs.decide({ reviewId: app.id }, decision, ana)).toMatchObject({ ok: true });
  await app.live(25_000);
  app.pass(60 * MINUTE);
  await app.work();
  expect(app.desk.told).toEqual([]);
});

test('a team that wants no reminder gets none', async () => {
  const app = await asked({ reminderMs: 0 });
  app.pass(120 * MINUTE);
  await app.work();
  expect(app.desk.told).toEqual([]);
});

test('everything is paused: the card of what waits is drawn anew, as those of open comments are', async () => {
  const app = await asked();
  const draw = async (): Promise<number> => {
    app.desk.drawn.length = 0;
    app.pass(10_000);
    for (const desk of app.kit.desks) while (await showOne(app.kit, desk, 'C1')) app.pass(10_000);
    return app.desk.drawn.length;
  };
  await draw();
  await app.verbs.pause(ana);
  expect(await draw()).toBe(1);
});
