import { expect, test } from 'vitest';
import { numberOf, readable, startRehearsed, teammate } from '../support/rehearsed.ts';
import { until } from '../support/until.ts';

test.concurrent('Ana and Tom press in the same instant, again and again: one wins, one is told by whom', async () => {
  const at = await startRehearsed();
  const rounds = Array.from({ length: 5 }, (_, round) => `ROUND${round}`);
  const ids = rounds.map((round) => at.visitor('Owen', `Do you ship to ${round}?`));
  for (const [index, round] of rounds.entries()) {
    const card = await at.cardWith(round, 'approve');
    const before = [at.whispers(at.ana).length, at.whispers(at.tom).length];
    await Promise.all([at.ana.press(card, 'card.approve'), at.tom.press(card, 'card.approve')]);
    const told = await until('one of them to be told', () => {
      const [ana, tom] = [at.whispers(at.ana), at.whispers(at.tom)];
      return ana.length + tom.length > (before[0] ?? 0) + (before[1] ?? 0) && { ana, tom };
    });
    const anaLost = told.ana.length > (before[0] ?? 0);
    const said = readable((anaLost ? told.ana : told.tom).at(-1)?.blocks);
    expect(said).toMatch(anaLost ? /déjà décidé par Tom Hartley/ : /already decided by Ana Roussel/);
    await at.replied(ids[index] ?? '');
    // Whoever won is told nothing; whoever lost may hear it twice, when Slack is slow to say that they heard it.
    const heard = anaLost
      ? at.whispers(at.tom).length - (before[1] ?? 0)
      : at.whispers(at.ana).length - (before[0] ?? 0);
    expect(heard).toBe(0);
  }
  for (const id of ids) expect(at.replies(id)).toHaveLength(1);
  await at.end();
});

test.concurrent('approve against edit: whoever loses is told, and no word is lost', async () => {
  const at = await startRehearsed();
  for (const round of ['EDIT0', 'EDIT1', 'EDIT2']) {
    const id = at.visitor('Owen', `Do you ship to ${round}?`);
    const card = await at.cardWith(round, 'approve');
    const draft = await at.draftOf(at.tom, card);
    const mine = `Bonjour, voici mes propres mots pour ${round}.`;
    await at.lea.press(card, 'card.edit');
    const modal = await at.modal(at.lea, round);
    await Promise.all([at.tom.press(card, 'card.approve'), at.lea.submit(modal, { 'text.0': mine })]);
    const first = await until('one of them to win', () => {
      const kept =
        readable(at.lea.view()?.blocks).includes(mine) && at.lea.view()?.callbackId === 'view.kept';
      return kept ? 'tom' : at.lea.view() === undefined && 'lea';
    });
    if (first === 'tom') await at.lea.close(await at.modal(at.lea, 'déjà décidé par Tom Hartley'));
    else
      await until('Tom to be told', () =>
        /Meanwhile the text was changed by Léa/.test(readable(at.whispers(at.tom).at(-1)?.blocks)),
      );
    const stands =
      first === 'tom' ? await at.replied(id) : readable((await at.cardSaying(round, mine)).blocks);
    expect(stands).toContain(first === 'tom' ? draft : mine);
    expect(at.replies(id)).toEqual(first === 'tom' ? [draft] : []);
  }
  await at.end();
});

test.concurrent('a press on a card that is not up to date decides nothing', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Owen', 'Do you ship to STALE?');
  const card = await at.cardWith('STALE', 'approve');
  at.slack.fault({ method: 'chat.update', kind: 'ratelimited', retryAfterSeconds: 2 });
  const number = numberOf(card);
  const text = 'Hello Owen, we do ship there.';
  const by = { ...teammate(at.lea), name: 'Léa Fontaine' };
  await at.bot.verbs.decide({ number }, { do: 'edit', revision: 1, text }, by);
  const told = await at.told(at.tom, () => at.tom.press(card, 'card.approve'));
  expect(readable(told.blocks)).toContain('Meanwhile the text was changed by Léa Fontaine');
  expect(at.replies(id)).toEqual([]);
  await at.tom.press(await at.cardSaying('STALE', text), 'card.approve');
  expect(await at.replied(id)).toBe(text);
  await at.end();
});

test.concurrent('a modal sent after the draft changed shows both texts, and can be sent on it', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Claire', 'Livrez-vous à BREST ?', 'fr');
  const card = await at.cardWith('BREST', 'approve');
  await at.lea.press(card, 'card.edit');
  const mine = await at.modal(at.lea, 'BREST');
  await at.tom.press(card, 'card.edit');
  await at.tom.submit(await at.modal(at.tom, 'BREST'), { 'text.0': 'Bonjour Claire, oui, à Brest aussi.' });
  await at.closed(at.tom);
  await at.lea.submit(mine, { 'text.0': 'Bonjour Claire, oui bien sûr.' });
  const both = await at.modal(at.lea, 'Bonjour Claire, oui, à Brest aussi.');
  expect(JSON.stringify(both.blocks)).toContain('"initial_value":"Bonjour Claire, oui bien sûr."');
  await at.lea.submit(both, { 'text.0': 'Bonjour Claire, oui bien sûr.' });
  await at.closed(at.lea);
  await at.tom.press(await at.cardSaying('BREST', 'Draft 3'), 'card.approve');
  expect(await at.replied(id)).toBe('Bonjour Claire, oui bien sûr.');
  await at.end();
});
