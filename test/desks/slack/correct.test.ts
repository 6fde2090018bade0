import { expect, test } from 'vitest';
import { z } from 'zod';
import { cardBlocks } from '../../../src/desks/slack/blocks/card.ts';
import { pressed } from '../../../src/core/card/pressed.ts';
import { stepFor } from '../../../src/core/form/step.ts';
import type { Correction } from '../../../src/core/triage/correction.ts';
import { aCard } from '../../support/cards.ts';

const offered: Correction[] = [
  { field: 'severity', to: 'severe' },
  { field: 'intent', to: 'spam' },
  { field: 'topic', to: 'Livraison express (48 h)' },
  { field: 'topic', to: 'ü'.repeat(60) },
  { field: 'language', to: 'de' },
];
const menu = z.object({
  action_id: z.literal('card.correct'),
  option_groups: z.array(z.object({ options: z.array(z.object({ value: z.string().max(150) })) })),
});
const menuOf = (corrections: Correction[]) => {
  const beside = cardBlocks(aCard({ corrections })).flatMap((block) =>
    block.type === 'section' && block.accessory ? [block.accessory] : [],
  );
  return beside.flatMap((element) => menu.safeParse(element).data ?? []);
};

test('each verdict is one press away, a topic of any name among them', () => {
  const values = menuOf(offered).flatMap(({ option_groups: groups }) =>
    groups.flatMap(({ options }) => options.map(({ value }) => value)),
  );
  const steps = values.map((value) => stepFor('correct', pressed.parse(value)));
  // A name too long for a value of Slack's is not offered.
  expect(steps).toEqual([0, 1, 4, 2].map((at) => ({ decide: { do: 'correct', correction: offered[at] } })));
});

test('where nothing can be corrected there is no menu, and a made-up choice does nothing', () => {
  expect(menuOf([])).toEqual([]);
  for (const choice of ['severity.deadly', 'topic', 'topic.%E0%A4%A', 'author.me', undefined])
    expect(stepFor('correct', { reviewId: 'r', revision: 1, ...(choice && { choice }) })).toBeUndefined();
});

test('the card says whose word it is, the latest of each', () => {
  const by = { desk: 'slack', id: 'U1', name: 'Ana *bold*' } as const;
  const made = (to: 'severe' | 'low', at: number) =>
    ({ correction: { field: 'severity', to }, from: 'normal', by, at }) as const;
  const shown = JSON.stringify(
    cardBlocks(aCard({ review: { corrections: [made('severe', 1), made('low', 2)] } })),
  );
  expect(shown).toContain('Severity corrected by Ana *bold*: low');
  expect(shown).not.toContain('corrected by Ana *bold*: severe');
});
