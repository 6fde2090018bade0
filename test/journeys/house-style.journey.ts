import { expect, test } from 'vitest';
import { readable, startRehearsed } from '../support/rehearsed.ts';
import { until } from '../support/until.ts';

const visitors = ['Anna', 'Berta', 'Clara', 'Dora'];

test.concurrent('after the fourth removed exclamation mark the bot asks; yes: the next drafts follow; the rule is listed and dropped', async () => {
  const at = await startRehearsed();
  const praise = (name: string): void =>
    void at.visitor(name, `Love the biscuits from ${name}, thank you so much!`);
  for (const [nth, name] of visitors.entries()) {
    praise(name);
    const card = await at.cardWith(`from ${name}`, 'approve');
    const draft = await at.draftOf(at.tom, card);
    expect(draft).toContain('!');
    await at.tom.press(card, 'card.edit');
    await at.tom.submit(await at.modal(at.tom, `from ${name}`), { 'text.0': draft.replaceAll('!', '.') });
    if (nth < 3) await at.closed(at.tom);
  }
  const question = await at.modal(at.tom, 'You removed exclamation marks 4 times. Make it a rule?');
  await at.tom.pressIn(question, 'house.accept');
  await at.tom.close(await at.modal(at.tom, 'It is a rule now: No exclamation marks.'));
  praise('Emma');
  const followed = await at.draftOf(at.tom, await at.cardWith('from Emma', 'approve'));
  expect(followed).not.toContain('!');

  const toLea = await at.told(at.lea, () => at.lea.command('règles'));
  expect(readable(toLea.blocks)).toContain('Pas de point d’exclamation · 4 modifications');
  expect(at.lea.can(toLea)).toEqual([]);
  const listed = await at.told(at.tom, () => at.tom.command('rules'));
  await at.tom.press(listed, 'house.drop');
  await until('the empty list', () =>
    at.whispers(at.tom).some((one) => readable(one.blocks).includes('No rule yet.')),
  );
  praise('Frida');
  expect(await at.draftOf(at.tom, await at.cardWith('from Frida', 'approve'))).toContain('!');
  await at.end();
});
