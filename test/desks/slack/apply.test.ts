import { afterEach, beforeEach, expect, test } from 'vitest';
import { guard } from '../../../src/core/guard/guard.ts';
import type { Finding } from '../../../src/core/guard/finding.ts';
import { sampleIds } from '../../../src/rehearsal/slack/sample-workspace.ts';
import { aCard, aDraft, aReview } from '../../support/cards.ts';
import { plainContext } from '../../support/guard-context.ts';
import { slackAtWork } from '../../support/slack-at-work.ts';
import type { AtWork } from '../../support/slack-at-work.ts';

const { tom } = sampleIds;
let at: AtWork;
beforeEach(async () => {
  at = await slackAtWork();
});
afterEach(() => at.stop());

const found = (text: string): Finding[] =>
  guard(text, {
    ...plainContext,
    commentLanguage: 'en',
    avoid: [{ word: 'cheap', instead: 'affordable' }],
  });
const drawnWith = (text: string): Promise<string> => {
  at.verbs.card = aCard({ review: { drafts: [aDraft({ text, findings: found(text) })] } });
  return at.drawn();
};
const text = 'Hi Tom, it is cheap. We will refund you by Friday.';
const initial = (blocks: unknown): string | undefined =>
  /"initial_value":"([^"]*)"/.exec(JSON.stringify(blocks))?.[1];

test('Apply takes one suggestion, or all, into the edit modal; nothing is saved before it is sent', async () => {
  const ts = await drawnWith(text);
  await at.press(tom, ts, 'card.apply', 'apply_b');
  const one = await at.modal(tom);
  expect(initial(one.blocks)).toBe('Hi Tom, it is affordable. We will refund you by Friday.');
  await at.press(tom, ts, 'card.apply', 'apply_all');
  const all = await at.modal(tom, (view) => initial(view.blocks)?.includes('look into it') ?? false);
  expect(initial(all.blocks)).toBe('Hi Tom, it is affordable. We will look into it and come back to you.');
  expect(JSON.stringify(all.blocks)).toContain('Nothing is saved');
  await at.submit(tom, all.id, { 'text.0': 'As applied.' });
  expect(await at.decided()).toEqual([
    { what: { reviewId: aReview().id, do: 'edit', revision: 1, text: 'As applied.' }, by: tom },
  ]);
});

test('a single suggestion is a button; a draft that has become another opens as it is', async () => {
  const ts = await drawnWith('Hi Tom, it is cheap.');
  at.verbs.card = aCard({
    review: { drafts: [aDraft(), aDraft({ revision: 2, text: 'Another.' })] },
  });
  await at.press(tom, ts, 'card.apply');
  expect(initial((await at.modal(tom)).blocks)).toBe('Another.');
});
