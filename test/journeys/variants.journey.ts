import { expect, test } from 'vitest';
import { elementsIn } from '../support/teammate.ts';
import { readable, startRehearsed } from '../support/rehearsed.ts';

test.concurrent('three versions side by side, each whole with its tone; the one that is used is the draft, and goes out once approved', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Vera', 'Do you know when the almond biscuits will be back in the shop?');
  const card = await at.cardWith('almond biscuits', 'approve');
  const before = await at.draftOf(at.tom, card);
  await at.lea.press(card, 'card.redraft', 'variants');
  const list = await at.modal(at.lea, 'Le brouillon de la carte reste tel quel');
  const shown = readable(list.blocks);
  for (const tone of ['Avec d’autres mots', 'Plus chaleureux', 'Plus court']) expect(shown).toContain(tone);
  const uses = elementsIn(list.blocks).map(({ element }) => element.action_id ?? '');
  expect(uses).toEqual(['variant.use.0', 'variant.use.1', 'variant.use.2']);
  expect(await at.draftOf(at.tom, card)).toBe(before);

  await at.lea.pressIn(list, 'variant.use.2');
  await at.lea.close(await at.modal(at.lea, 'C’est le brouillon maintenant.'));
  const chosen = await at.cardSaying('almond biscuits', 'Draft 2');
  const words = await at.draftOf(at.tom, chosen);
  expect(words).not.toBe(before);
  expect(shown).toContain(words);
  await at.tom.press(chosen, 'card.approve');
  expect(await at.replied(id)).toBe(words);
  await at.end();
});
