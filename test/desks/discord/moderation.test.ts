import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createModerationFront } from '../../../src/app/front/moderation/front.ts';
import { moderationAtDesk } from '../../../src/app/moderation/desk.ts';
import { moderationDesk } from '../../../src/core/catalogue/moderation-desk.ts';
import { uiLanguages } from '../../../src/core/language.ts';
import { moderationCommands } from '../../../src/desks/discord/moderation/commands.ts';
import { several } from '../../../src/desks/discord/listeners/several.ts';
import { moderationListener } from '../../../src/desks/discord/moderation/listener.ts';
import type { CommandUse, Interaction } from '../../../src/desks/discord/transport/interaction.ts';
import { discordAtDesk, does, pressable, recorder, wordsIn } from '../../support/discord-at-desk.ts';
import { refusals } from '../../support/discord/components.ts';
import type { FakeMessage, FakeUser } from '../../support/discord/state.ts';
import { moderationAtWork } from '../../support/moderation.ts';

const message = { id: '1', ephemeral: false };
const menuOn = (name: string, { id, channel_id: channel, content, author, at }: FakeMessage) => ({
  kind: 'menu' as const,
  name,
  target: {
    message: {
      id,
      channel,
      author: { id: author.id, name: author.username, bot: false },
      content,
      files: [],
      at,
    },
  },
});

/** What the listeners work with: the real front over the real app, beside a desk that is not asked here. */
const depsOf = ({ kit }: Pick<Awaited<ReturnType<typeof moderationAtWork>>, 'kit'>, more = {}) => ({
  ...discordAtDesk().deps,
  world: kit.world,
  log: kit.log,
  moderation: createModerationFront({ ...moderationAtDesk(kit), ...more }),
});

/** People on the stand-in's server who press, type and fill in. */
const atTheDesk = async (settings: Record<string, unknown> = {}) => {
  const at = await moderationAtWork(settings);
  const listener = moderationListener(depsOf(at));
  const where = (who: FakeUser) => ({
    user: { id: who.id, name: who.username, bot: false },
    server: at.state.guildId,
    channel: at.place.channel.id,
  });
  /** What they are shown, which nobody else sees and Discord would take. */
  const hear = async (interaction: Interaction) => {
    const { answer, shown } = recorder();
    expect(listener.takes(interaction)).toBe(true);
    await listener.hear(interaction, answer);
    const modal = shown.find(({ how }) => how === 'modal')?.modal;
    expect(listener.mayOpenModal(interaction)).toBe(modal !== undefined);
    for (const { components } of shown) expect(refusals(components)).toEqual([]);
    return { said: wordsIn(shown), ids: pressable(shown), modal };
  };
  const user = (id: string): FakeUser => {
    const found = at.state.users.get(id);
    if (!found) throw new Error(`no user ${id}`);
    return found;
  };
  return {
    ...at,
    anaAt: user(at.ana.id),
    tomAt: user(at.tom.id),
    press: (who: FakeUser, customId: string, values: string[] = []) =>
      hear(does({ kind: 'press', customId, values, message }, where(who))),
    submit: (
      who: FakeUser,
      customId: string,
      fields: Record<string, string>,
      chosen: Record<string, string[]> = {},
    ) => hear(does({ kind: 'submit', customId, fields, chosen, message }, where(who))),
    menu: (who: FakeUser, name: string, on: FakeMessage) => hear(does(menuOn(name, on), where(who))),
    type: (who: FakeUser, sub: string, options: CommandUse['options'], people = {}) =>
      hear(does({ kind: 'command', name: 'mod', sub, options }, { ...where(who), people })),
    /** The custom id of a button of the card that stands last. */
    idOn: (action: string): string => {
      const written = JSON.stringify(at.state.messages.map(({ components }) => components));
      const found = [...written.matchAll(/"(?:custom_id|value)":"((?:mod\.)?[a-z]+ [\w-]+)"/gu)]
        .map(([, id = '']) => id)
        .findLast((id) => id.startsWith(`mod.${action} `) || id.startsWith(`${action} `));
      if (found === undefined) throw new Error(`no ${action}`);
      return found;
    },
  };
};

test('a report, a time-out, an answer: from the menu of a message to the word of somebody else', async () => {
  const at = await atTheDesk();
  const reporter = at.state.user('Lou');
  const bad = at.state.say({
    channel: at.place.channel.id,
    author: at.maxAt,
    content: 'You lot are **vermin**',
  });

  const asked = await at.menu(reporter, moderationDesk.en.menu.report, bad);
  expect(asked.modal?.title).toBe('Report to moderators');
  const thanked = await at.submit(reporter, asked.modal?.custom_id ?? '', { reason: 'Hateful' });
  expect(thanked.said).toContain('nobody learns that it was you');
  await at.work();
  expect(at.cards()[0]).toContain('Report by a member');
  expect(at.cards()[0]).toContain('Hateful');
  expect(at.cards()[0]).not.toContain('Lou');

  const timeOut = at.idOn('timeout');
  const form = await at.press(at.anaAt, timeOut);
  expect(form.modal?.title).toBe('Time-out');
  const done = await at.submit(
    at.anaAt,
    form.modal?.custom_id ?? '',
    { reason: 'The message calls other members names.', evidence: 'Third time this week' },
    { length: ['day'] },
  );
  expect(done.said).toContain('Case #1: time-out, 24 h.');
  await at.work();
  expect(at.server.timedOut.size).toBe(1);
  expect(at.cards()[0]).toContain('Case #1: time-out, 24 h, by Ana');
  expect(await at.caseNow(1)).toMatchObject({
    evidence: { text: 'You lot are **vermin**', note: 'Third time this week' },
  });
  expect(at.mail()[0]).not.toContain('Third time');

  const mine = await at.press(at.maxAt, at.idOn('appeal'));
  const heard = await at.submit(at.maxAt, mine.modal?.custom_id ?? '', { appeal: 'I quoted a film.' });
  expect(heard.said).toContain('Somebody other than the person who decided');
  await at.work();
  expect(at.cards()[1]).toContain('I quoted a film.');
  expect((await at.press(at.anaAt, at.idOn('grant'))).said).toContain('somebody else reads the answer');
  await at.press(at.tomAt, at.idOn('grant'));
  await at.work();
  expect(at.server.timedOut.size).toBe(0);
  expect(at.mail()[1]).toContain('taken back');
  expect((await at.press(at.tomAt, `mod.uphold ${timeOut.split(' ')[1]}`)).said).toContain(
    'nothing of the kind',
  );
});

describe('moderators', () => {
  test('act on a message from its menu, with what it says as evidence', async () => {
    const at = await atTheDesk();
    const bad = at.state.say({
      channel: at.place.channel.id,
      author: at.maxAt,
      content: 'Buy followers here',
    });
    const offered = await at.menu(at.anaAt, moderationDesk.en.menu.moderate, bad);
    expect(offered.said).toContain('You alone see this');
    const form = await at.press(at.anaAt, `mod.on delete ${bad.channel_id} ${bad.id}`);
    await at.submit(at.anaAt, form.modal?.custom_id ?? '', { reason: 'The message is advertising.' });
    await at.work();
    expect(at.state.find(bad.id)).toBeUndefined();
    expect(await at.caseNow(1)).toMatchObject({
      act: { act: 'delete' },
      evidence: { text: 'Buy followers here' },
    });
  });

  test('act by /mod, look at a member’s cases, take one back', async () => {
    const at = await atTheDesk();
    const people = { [at.max.id]: { id: at.max.id, name: 'Max', bot: false } };
    const options = { member: at.max.id, length: 'hour', reason: 'Insults in #general.' };
    expect((await at.type(at.anaAt, 'timeout', options, people)).said).toContain(
      'Case #1: time-out, 60 min.',
    );
    await at.type(at.anaAt, 'slow', { seconds: 30, reason: 'Too fast to read.' });
    await at.work();
    expect(at.server.slow.get(at.place.channel.id)).toBe(30);
    const history = await at.type(at.tomAt, 'history', { member: at.max.id });
    expect(history.said).toMatch(/1 · .* · time-out, 60 min · in force · by Ana/u);
    expect((await at.type(at.tomAt, 'lift', { case: 1 })).said).toContain('being taken back');
    expect((await at.type(at.tomAt, 'lift', { case: 7 })).said).toContain('no case #7');
    expect((await at.type(at.maxAt, 'kick', { member: at.ana.id, reason: 'x' })).said).toContain(
      'You may not do this here',
    );
  });

  test('get back what they typed when it cannot go out, and open the same form again', async () => {
    const at = await atTheDesk();
    const bad = at.state.say({ channel: at.place.channel.id, author: at.maxAt, content: 'Buy followers' });
    const id = `mod.on warn ${bad.channel_id} ${bad.id}`;
    const reason = 'You are an idiot and it was our fault.';
    const refused = await at.submit(at.anaAt, id, { reason, evidence: 'Seen twice' });
    expect(refused.said).toContain('cannot go out as it is');
    expect(refused.said).toContain(reason);
    expect(refused.said).toContain('Seen twice');
    const [again = ''] = refused.ids.filter((one) => one.startsWith('mod.again '));
    const form = await at.press(at.anaAt, again);
    expect(form.modal?.custom_id).toBe(id);
    expect(JSON.stringify(form.modal)).toContain(reason);
    const forgotten = await at.press(at.anaAt, again.replace(/ k\d+ /u, ' k99 '));
    expect(forgotten.modal?.custom_id).toBe(id);
    expect(await at.incidents()).toEqual([]);
  });

  test('forget what a member said when an admin types it, and are told what stays', async () => {
    const at = await atTheDesk();
    const options = { member: at.max.id, reason: 'Insults in #general.' };
    const people = { [at.max.id]: { id: at.max.id, name: 'Max', bot: false } };
    await at.type(at.anaAt, 'warn', options, people);
    await at.work();
    const member = { member: at.max.id };
    expect((await at.type(at.anaAt, 'forget', member)).said).toContain('You may not do this here');
    const { said } = await at.type(at.tomAt, 'forget', member);
    expect(said).toContain('(cases: 1, cards: 0)');
    expect(said).toContain('therefore with their reason: #1');
    expect(await at.caseNow(1)).toMatchObject({ member: { id: at.max.id, name: '' } });
    expect((await at.type(at.tomAt, 'forget', { member: '77' })).said).toContain('Nothing is kept');
  });

  test('make a rule from a card only after a second look', async () => {
    const at = await atTheDesk();
    const bad = at.state.say({ channel: at.place.channel.id, author: at.maxAt, content: 'Free nitro' });
    const asked = await at.menu(at.tomAt, moderationDesk.en.menu.report, bad);
    await at.submit(at.tomAt, asked.modal?.custom_id ?? '', { reason: '' });
    await at.work();
    const form = await at.press(at.tomAt, 'mod.more mod.1', [at.idOn('rule')]);
    const shown = await at.submit(at.tomAt, form.modal?.custom_id ?? '', { keyword: 'Free Nitro' });
    expect(shown.said).toContain('would be blocked');
    expect(at.server.rules).toEqual([]);
    const made = await at.press(at.tomAt, 'mod.makerule free nitro');
    expect([made.said, at.server.rules.length]).toEqual([expect.stringContaining('The rule is made'), 1]);
  });

  test('are told when moderation is not set up there, and what is not ours passes', async () => {
    const at = await atTheDesk();
    const bad = at.state.say({ channel: at.place.channel.id, author: at.maxAt, content: 'x' });
    const listener = moderationListener(depsOf(at, { placeOf: () => undefined }));
    const { answer, shown } = recorder();
    const use = does(menuOn(moderationDesk.en.menu.moderate, bad), { locale: 'fr' });
    await listener.hear(use, answer);
    expect(wordsIn(shown)).toContain('La modération n’est pas configurée');
    const card = { kind: 'press', customId: 'card.approve 1 1', values: [], message } as const;
    expect(listener.takes(does(card))).toBe(false);
  });

  test('are told once more what they may not have heard', async () => {
    const at = await atTheDesk();
    const listener = moderationListener(depsOf(at));
    const { answer, shown } = recorder();
    const lost = [{ ok: false as const, error: 'server_error' }].values();
    const say: typeof answer.say = (components, ephemeral) => {
      const no = lost.next().value;
      return no ? Promise.resolve(no) : answer.say(components, ephemeral);
    };
    const press = does({ kind: 'press', customId: 'mod.leave no-such', values: [], message });
    await listener.hear(press, { ...answer, say });
    expect(wordsIn(shown)).toContain('nothing of the kind');
  });
});

const subCommands = z.object({
  options: z.array(
    z.object({ name: z.string(), options: z.array(z.object({ required: z.boolean().default(false) })) }),
  ),
});
test('what is moderation’s goes to moderation, everything else to the desk', async () => {
  const at = await moderationAtWork();
  const heard: string[] = [];
  const desk = {
    takes: () => true,
    mayOpenModal: () => true,
    hear: (interaction: Interaction) => Promise.resolve(void heard.push(interaction.kind)),
  };
  const both = several(desk, moderationListener(depsOf(at)));
  const { answer, shown } = recorder();
  const report = does({ kind: 'press', customId: 'mod.leave no-such', values: [], message });
  await both.hear(report, answer);
  expect([heard, wordsIn(shown)]).toEqual([[], expect.stringContaining('nothing of the kind')]);
  await both.hear(does({ kind: 'press', customId: 'card.approve 1 1', values: [], message }), answer);
  expect([heard, both.mayOpenModal(report)]).toEqual([['press'], false]);
});

describe('what is deployed', () => {
  test('keeps the limits of commands, and needed options stand first', () => {
    const commands = moderationCommands();
    expect(commands.map(({ name }) => name)).toEqual([
      'mod',
      'Report to moderators',
      'Moderate this message',
    ]);
    const written = JSON.stringify(commands);
    expect(written.length).toBeLessThan(8_000);
    for (const [, words = ''] of written.matchAll(/"description":"([^"]*)"/gu))
      expect(words.length).toBeLessThanOrEqual(100);
    for (const language of uiLanguages)
      for (const name of Object.values(moderationDesk[language].menu))
        expect(name.length).toBeLessThanOrEqual(32);
    const [mod] = commands;
    for (const { name, options } of subCommands.parse(mod).options) {
      const needed = options.map(({ required }) => required);
      const free = needed.indexOf(false);
      expect([name, free === -1 || free > needed.lastIndexOf(true)]).toEqual([name, true]);
    }
  });

  test('titles and labels of modals are at most 45 characters', () => {
    for (const language of uiLanguages) {
      const { title, ...labels } = moderationDesk[language].form;
      for (const words of [...Object.values(title), ...Object.values(labels)])
        expect([words, words.length <= 45]).toEqual([words, true]);
    }
  });
});
