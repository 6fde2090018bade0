import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/core/card.ts';
import { handoffForm, takeBackForm } from '../../src/core/form/release.ts';
import { cardParts } from '../../src/core/card/whole.ts';
import { showOne } from '../../src/app/show.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { ana, lea, tom } from '../support/build.ts';

const MINUTE = 60_000;
const person = { teammate: lea, name: 'Léa', language: 'en', timezone: 'UTC' } as const;

/** Approved by Tom and now somebody's to post. */
const handedOff = async (): Promise<TestApp> => {
  const app = await startApp({ reply: 'handoff' });
  await app.say();
  await drawn(app);
  await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 1 }, tom);
  await app.live(25_000);
  expect(await app.review()).toMatchObject({ state: 'handoff' });
  return app;
};
const drawn = async ({ kit }: TestApp): Promise<void> => {
  for (const desk of kit.desks) while (await showOne(kit, desk, 'C1'));
};
const cardNow = async (app: TestApp): Promise<Card> => {
  const looked = await app.verbs.look({ number: 1 }, tom);
  if (!looked.ok) throw new Error('no card');
  return looked.card;
};
const words = async (app: TestApp): Promise<string> =>
  JSON.stringify(cardParts(await cardNow(app), () => true));

describe('nobody says whether it was posted', () => {
  test('whoever approved it is called once, after half an hour, and the card says so', async () => {
    const app = await handedOff();
    app.pass(29 * MINUTE);
    await app.work();
    expect(app.desk.told).toEqual([]);
    app.pass(MINUTE);
    await app.work();
    expect(app.desk.told).toEqual([
      `The reply to #1 is still to be posted by hand, or nobody has said that they did. The card above has the text to copy. <@${tom.id}>`,
    ]);
    expect(await words(app)).toContain('Nobody has said yet whether it was posted');
    app.pass(120 * MINUTE);
    await app.work();
    expect(app.desk.told).toHaveLength(1);
  });

  test('whoever looks after it is called instead', async () => {
    const app = await handedOff();
    await app.verbs.decide({ number: 1 }, { do: 'assign', to: lea }, tom);
    app.pass(30 * MINUTE);
    await app.work();
    expect(app.desk.told).toEqual([expect.stringMatching(new RegExp(`copy\\. <@${lea.id}>$`))]);
  });

  test.each([
    ['confirmed', { do: 'posted_by_hand' }],
    ['given back', { do: 'take_back', reason: 'closed' }],
  ] as const)('%s in time, nobody is called', async (_, decision) => {
    const app = await handedOff();
    await app.verbs.decide({ number: 1 }, decision, lea);
    app.pass(60 * MINUTE);
    await app.work();
    expect(app.desk.told).toEqual([]);
  });

  test('a team that wants no reminder gets none', async () => {
    const app = await startApp({ reply: 'handoff' });
    const { team } = app.kit;
    Object.assign(app.kit, { team: { ...team, policy: { ...team.policy, handOffReminderMs: 0 } } });
    await app.say();
    await drawn(app);
    await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 1 }, tom);
    await app.live(25_000);
    app.pass(60 * MINUTE);
    await app.work();
    expect(app.desk.told).toEqual([]);
  });
});

describe('by hand, and what is said of it', () => {
  test('confirmed twice is confirmed once: the second is told by whom', async () => {
    const app = await handedOff();
    const url = 'https://forum.example/1#r';
    const confirm = (by: typeof lea) => app.verbs.decide({ number: 1 }, { do: 'posted_by_hand', url }, by);
    expect(await confirm(lea)).toMatchObject({ ok: true });
    expect(await confirm(ana)).toMatchObject({
      ok: false,
      refusal: { refused: 'already_decided', did: 'posted_by_hand', by: lea },
    });
    expect(await app.review()).toMatchObject({ state: 'posted', reply: { url, confirmedBy: lea } });
  });

  test('it could not be posted: back to the team with the reason, until somebody decides again', async () => {
    const app = await handedOff();
    const decision = takeBackForm.read(
      { reason: 'closed', note: 'Members only' },
      { reviewId: 'x', revision: 1, number: 1 },
      { now: app.now(), person, card: undefined, who: undefined },
    );
    if (!('decision' in decision)) throw new Error('no decision');
    await app.verbs.decide({ number: 1 }, decision.decision, lea);
    expect(await app.review()).toMatchObject({ state: 'in_review', approvals: [], notPosted: { by: lea } });
    expect(await words(app)).toContain('no replies are taken there · Members only');
    const { revision } = (await app.review()).drafts.at(-1) ?? { revision: 0 };
    await app.verbs.decide({ number: 1 }, { do: 'approve', revision }, tom);
    expect(await app.review()).not.toHaveProperty('notPosted');
  });

  test('the text is there to be copied, sign by sign', async () => {
    const app = await handedOff();
    const sheet = handoffForm.draw({ card: await cardNow(app), person });
    const { delivery } = await app.review();
    expect(sheet.parts).toContainEqual({
      type: 'rich_text',
      block_id: 'copy.0',
      elements: [
        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: delivery?.text ?? '-' }] },
      ],
    });
  });
});

describe('read back where the place does not tell what answers what', () => {
  const seen = (app: TestApp, text: string) =>
    app.receive({ kind: 'own_reply', source: 'blog', externalId: '90', text, at: app.now() });

  test('the approved words confirm it, and the card says that they were seen', async () => {
    const app = await handedOff();
    const text = (await app.review()).delivery?.text ?? '';
    expect(await seen(app, 'Something else')).toBe('ignored');
    expect(await seen(app, text)).toBe('answered');
    expect(await app.review()).toMatchObject({
      state: 'posted',
      reply: { how: 'handoff', externalId: '90' },
    });
    expect(await words(app)).toContain('✓ Posted by hand, seen there');
    expect(await seen(app, text)).toBe('ignored');
  });

  test('the same words for two people: only a person can tell which', async () => {
    const app = await handedOff();
    await app.say({ externalId: '42', author: { name: 'Marie' } });
    await app.verbs.decide({ number: 2 }, { do: 'approve', revision: 1 }, tom);
    await app.live(25_000);
    const text = (await app.review()).delivery?.text ?? '';
    expect((await app.review('42')).delivery?.text).toBe(text);
    expect(await seen(app, text)).toBe('ignored');
  });
});
