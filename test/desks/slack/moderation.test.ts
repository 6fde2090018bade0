import { describe, expect, test } from 'vitest';
import type { SamePerson } from '../../../src/core/actor.ts';
import { agreedMayAfterMs } from '../../../src/core/moderation/appeal.ts';
import { sampleIds } from '../../../src/rehearsal/slack/sample-workspace.ts';
import { moderatorsAtWork } from '../../support/moderators.ts';
import { until } from '../../support/until.ts';
import { wordsOf } from '../../support/slack-at-work.ts';

const reason = 'The message calls other members names.';
type At = Awaited<ReturnType<typeof moderatorsAtWork>>;

/** Léa fills in the form of an act from a card in Slack; what the modal says then. */
const inForm = async (at: At, act: string, fields: Record<string, string>): Promise<string> => {
  const direct = ['timeout', 'warn', 'delete'].includes(act);
  const form = await (direct
    ? at.lea.opens('Hateful', `mod.${act}`)
    : at.lea.opens('Hateful', 'mod.more', act));
  await at.lea.submit(form, fields);
  return until('an answer in the modal', () => {
    const words = wordsOf(at.lea.view()?.blocks);
    return /n° \d|#\d/u.test(words) && words;
  });
};

test('a report on Discord is a card in Slack; a time-out from there is done, told, logged at both desks, and closes both cards', async () => {
  const at = await moderatorsAtWork();
  await at.report();
  expect(at.cardsThere()).toEqual([expect.stringContaining('Report by a member')]);
  expect(at.cards()).toEqual([expect.stringContaining('Report by a member')]);
  const said = await inForm(at, 'timeout', { length: 'day', reason, evidence: 'Third time' });
  expect(said).toContain('Dossier n° 1');
  await at.work();
  at.pass(2_000);
  await at.work();
  expect(at.server.timedOut.size).toBe(1);
  expect(at.mail()).toEqual([expect.stringContaining(reason)]);
  expect(await at.caseNow(1)).toMatchObject({
    by: { teammate: { desk: 'slack', name: 'Léa Fontaine' } },
    evidence: { text: 'You lot are vermin', note: 'Third time' },
  });
  const done = 'Case #1: time-out, 24 h, by Léa Fontaine';
  expect([at.cardsThere(), at.cards()]).toEqual([
    [expect.stringContaining(done)],
    [expect.stringContaining(done)],
  ]);
  expect([at.loggedThere().length, at.logged().length]).toEqual([1, 1]);
  expect(at.loggedThere()[0]).toContain('Case 1 · time-out, 24 h · Max');
});

test('a reason that cannot go out is said under its field, and the modal stays with every word', async () => {
  const at = await moderatorsAtWork();
  await at.report();
  const form = await at.lea.opens('Hateful', 'mod.warn');
  await at.lea.submit(form, { reason: 'You are an idiot.', evidence: 'Seen twice' });
  const errors = await until('the error', () => at.lea.view()?.errors['reason']);
  expect(errors).toContain('ne peut pas partir tel quel');
  expect(at.lea.view()?.id).toBe(form.id);
  await at.lea.submit(form, { reason });
  await until('the case', () => /n° 1/u.test(wordsOf(at.lea.view()?.blocks)));
});

test('who may not is told so alone, and nothing is done', async () => {
  const at = await moderatorsAtWork();
  await at.report();
  expect(await at.guest.told('Hateful', 'mod.leave')).toMatch(/droit/u);
  expect(await at.incidents()).toMatchObject([{ state: 'open' }]);
});

describe('one incident at two desks', () => {
  test('the first act wins, whichever desk it came from; who comes second is told by whom', async () => {
    const at = await moderatorsAtWork();
    await at.report();
    const [{ id } = { id: '' }] = await at.incidents();
    const order = { place: 'community', member: at.max, reason, incidentId: id } as const;
    const act = { act: 'timeout', forMs: 3_600_000 } as const;
    const lea = { desk: 'slack', id: at.lea.user, name: 'Léa' } as const;
    const both = await Promise.all([
      at.verbs.act({ ...order, act }, at.ana),
      at.verbs.act({ ...order, act }, lea),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const first = both[0].ok ? 'Ana' : 'Léa';
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { refused: 'settled', by: first } });
    await at.work();
    for (const card of [...at.cards(), ...at.cardsThere()])
      expect(card).toContain(`time-out, 60 min, by ${first}`);
    expect(await at.tomThere.typed('mod history ' + at.max.id)).toMatch(/#1 · .*time-out, 60 min/u);
  });

  test('a ban that Ana proposed on Discord waits in both, and Léa agrees in Slack', async () => {
    const at = await moderatorsAtWork({ secondPersonForBans: true });
    await at.decide({ act: { act: 'ban', deleteMs: 0 }, member: at.max, reason });
    await at.work();
    expect(at.server.bans.size).toBe(0);
    expect(at.cardsThere()[0]).toContain('needs a second person');
    await at.lea.told('needs a second person', 'mod.agree');
    await at.work();
    expect(at.server.bans.size).toBe(1);
    expect(await at.caseNow(1)).toMatchObject({ secondBy: { desk: 'slack', name: 'Léa Fontaine' } });
    for (const card of [at.cards()[0], at.cardsThere()[0]]) expect(card).not.toContain('Agree');

    const made = await at.caseNow(1);
    await at.verbs.appeal(made.id, at.max.id, 'I quoted a film.');
    await at.work();
    expect(at.cardsThere()[1]).toContain('Somebody other than Ana and Léa Fontaine answers');
    expect(await at.lea.told('I quoted a film.', 'mod.grant')).toContain('quelqu’un d’autre lit la réponse');
    at.pass(agreedMayAfterMs);
    await at.lea.told('I quoted a film.', 'mod.grant');
    await at.work();
    expect(at.server.bans.size).toBe(0);
    expect(at.cardsThere()[1]).toContain('Léa Fontaine, who had agreed to it, has read it');
  });

  test('who proposed a ban on Discord is nobody else in Slack, where the settings say that they are in both', async () => {
    const inBoth: SamePerson[] = [];
    const at = await moderatorsAtWork({ secondPersonForBans: true }, inBoth);
    inBoth.push({ slack: sampleIds.lea, discord: at.ana.id });
    await at.decide({ act: { act: 'ban', deleteMs: 0 }, member: at.max, reason });
    await at.work();
    expect(await at.lea.told('needs a second person', 'mod.agree')).toMatch(/deuxième|autre|second/u);
    await at.work();
    expect(at.server.bans.size).toBe(0);
    await at.tomThere.told('needs a second person', 'mod.agree');
    await at.work();
    expect(at.server.bans.size).toBe(1);
  });

  test('an answer to a case is read in Slack by somebody else', async () => {
    const at = await moderatorsAtWork();
    const made = await at.decide({ act: { act: 'timeout', forMs: 3_600_000 }, member: at.max, reason });
    await at.work();
    await at.verbs.appeal(made.id, at.max.id, 'I quoted a film.');
    await at.work();
    await at.lea.told('I quoted a film.', 'mod.grant');
    await at.work();
    expect(at.server.timedOut.size).toBe(0);
    expect(at.mail()[1]).toContain('taken back');
    expect(at.cards()[0]).toContain('Léa Fontaine has read it: the decision was taken back');
  });

  test('a desk that is away holds up neither the other desk nor the act', async () => {
    const at = await moderatorsAtWork();
    at.slack.slack.fault({ method: 'chat.postMessage', kind: 'fail_before', status: 503, times: 3 });
    await at.decide({ act: { act: 'timeout', forMs: 3_600_000 }, member: at.max, reason });
    await at.work();
    expect([at.server.timedOut.size, at.logged().length]).toEqual([1, 1]);
    at.pass(2_000);
    await at.work();
    expect(at.loggedThere()).toHaveLength(1);
  });
});

describe('a card stands once in Slack', () => {
  test('though the process is killed between the post and its record', async () => {
    const at = await moderatorsAtWork({ channel: undefined, log: undefined });
    const said = at.state.say({ channel: at.place.channel.id, author: at.maxAt, content: 'vermin' });
    const message = { channel: said.channel_id, id: said.id, author: at.max, text: 'vermin' };
    await at.verbs.report('community', message, { reporterId: '901', reason: '' });
    at.whenDrawn(() => at.die());
    await at.dying('a card in Slack');
    at.whenDrawn(() => undefined);
    expect((await at.incidents())[0]?.cards).toEqual({});
    await at.work();
    expect([at.cardsThere().length, at.cards().length]).toEqual([1, 0]);
    expect(Object.keys((await at.incidents())[0]?.cards ?? {})).toEqual(['slack']);
  });

  test('though Slack’s answer is lost, and the log has its line once', async () => {
    const at = await moderatorsAtWork();
    at.slack.slack.fault({ method: 'chat.postMessage', kind: 'cut_after_commit' });
    await at.report();
    expect(at.cardsThere()).toHaveLength(1);
    at.slack.slack.fault({ method: 'chat.postMessage', kind: 'cut_after_commit' });
    await at.decide({ act: { act: 'note' }, member: at.max, reason });
    await at.work();
    expect(at.loggedThere()).toHaveLength(1);
  });

  test('and again where somebody removed it', async () => {
    const at = await moderatorsAtWork();
    const message = await at.report();
    const [card] = at.slack.slack
      .messages(sampleIds.community)
      .filter(({ ephemeralFor }) => ephemeralFor === undefined);
    at.slack.slack.fault({ method: 'chat.update', kind: 'error', error: 'message_not_found' });
    await at.verbs.report('community', message, { reporterId: '902', reason: 'Me too' });
    await at.work();
    expect(at.cardsThere().at(-1)).toContain('Reports by 2 members');
    expect((await at.incidents())[0]?.cards.slack).toBeDefined();
    expect(card).toBeDefined();
  });
});

test('what moderators type in Slack: a member’s cases, taking one back, and how it is typed', async () => {
  const at = await moderatorsAtWork();
  await at.decide({ act: { act: 'timeout', forMs: 3_600_000 }, member: at.max, reason });
  await at.work();
  expect(await at.tomThere.typed(`mod history ${at.max.id}`)).toMatch(
    /#1 · .* · time-out, 60 min · in force · by Ana/u,
  );
  expect(await at.tomThere.typed('mod lift 1')).toContain('being taken back');
  await at.work();
  expect(at.server.timedOut.size).toBe(0);
  expect(await at.tomThere.typed('mod')).toContain('/aplomb mod history ID');
  expect(await at.lea.typed(`mod oublier ${at.max.id}`)).toMatch(/droit|autoris/u);
});
