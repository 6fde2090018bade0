import { expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { readable, startRehearsed } from '../support/rehearsed.ts';
import { aWhile } from '../support/pause.ts';
import { until } from '../support/until.ts';

const allergy =
  'ATTENTION ma fille a fait une réaction allergique avec le beurre nature, on a fini aux urgences !!!';

test.concurrent('the first minute: comment, card with a draft, one press, the reply stands once', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Owen Blythe', 'Do you ship to Northern Ireland as well?');
  const card = await at.cardWith('Northern Ireland', 'approve');
  expect(readable(card.blocks)).toMatch(/offline/);
  expect(readable(card.blocks)).toContain('Owen Blythe');
  const draft = await at.draftOf(at.tom, card);
  expect(readable(card.blocks)).toContain(draft);
  await at.tom.press(card, 'card.approve');
  expect(await at.replied(id)).toBe(draft);
  const posted = await at.cardSaying('Northern Ireland', /Posted .*see it/);
  expect(JSON.stringify(posted.blocks)).toContain(`${at.bot.url}blog/`);
  expect(at.tom.can(posted)).not.toContain('card.approve');
  expect(at.replies(id)).toHaveLength(1);
  expect(at.cards()).toHaveLength(1);
  await at.end();
});

test.concurrent('edit: prefilled; nothing or too much is refused with the text kept; then by whom', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Claire', 'Livrez-vous en Corse ?', 'fr');
  const card = await at.cardWith('Corse', 'edit');
  const draft = await at.draftOf(at.lea, card);
  await at.lea.press(card, 'card.edit');
  const modal = await at.modal(at.lea, 'Livrez-vous en Corse');
  expect(JSON.stringify(modal.blocks)).toContain(JSON.stringify(draft).slice(1, -1));
  await at.lea.submit(modal, { 'text.0': '   ' });
  const refused = await until(
    'an error',
    () => Object.keys(at.lea.view()?.errors ?? {}).length > 0 && at.lea.view(),
  );
  expect(refused.errors['text.0']).toMatch(/Écrivez quelque chose/);
  await at.lea.submit(refused, { 'text.0': 'a'.repeat(3001) });
  await until('an error', () => /trop long/i.test(at.lea.view()?.errors['text.0'] ?? ''));
  const stopped = 'Bonjour {{prénom}}, oui.';
  await at.lea.submit(refused, { 'text.0': stopped });
  const again = await at.modal(at.lea, 'ne peut pas partir');
  expect(JSON.stringify(again.blocks)).toContain(`"initial_value":"${stopped}"`);
  const text = 'Bonjour Claire, oui, nous livrons en Corse. « Bien » à vous & merci !\n\nÀ bientôt <ici>';
  await at.lea.submit(again, { 'text.0': text });
  await at.closed(at.lea);
  const edited = await at.cardSaying('Corse', 'written by Léa Fontaine');
  expect(readable(edited.blocks)).toContain(text);
  await at.tom.press(edited, 'card.approve');
  expect(await at.replied(id)).toBe(text);
  expect(at.replies(id)).toHaveLength(1);
  await at.end();
});

test.concurrent('every way to redraft, with an instruction, in another language, and just thanks', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Priya', 'My parcel arrived broken and nobody answers my mails.');
  // With its first draft: a way asked for before it would be the first.
  let card = await at.cardWith('broken', 'approve');
  const menu = readable(card.blocks.at(-1));
  const revision = (n: number) => at.card('broken', (_, seen) => seen.includes(`Draft ${n}`));
  let revisions = 1;
  const another = async () => {
    revisions += 1;
    card = await revision(revisions);
  };
  for (const way of ['warmer', 'shorter', 'plainer', 'other_words', 'lighter', 'redirect']) {
    await at.tom.press(card, 'card.redraft', `${way} `);
    await another();
  }
  await at.tom.press(card, 'card.redraft', 'instruction ');
  await at.tom.submit(await at.modal(at.tom), { instruction: 'mention the new parcel' });
  await another();
  await at.tom.press(card, 'card.redraft', 'other_language ');
  await at.tom.submit(await at.modal(at.tom), { language: 'fr' });
  await another();
  expect(await at.draftOf(at.tom, card)).toMatch(/Bonjour|Merci|nous|votre/);
  await at.tom.press(card, 'card.more', 'thank ');
  await another();
  expect(menu).toBeDefined();
  const draft = await at.draftOf(at.tom, card);
  await at.tom.press(card, 'card.approve');
  expect(await at.replied(id)).toBe(draft);
  await at.end();
});

test.concurrent('severe: no humour, one of two, the same person and the writer refused, the second one posts', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Sandrine', allergy, 'fr');
  const card = await at.cardWith('urgences', 'approve');
  expect(readable(card.blocks)).toMatch(/Lighter, with humour · not for this comment/);
  const draft = await at.draftOf(at.tom, card);
  const why = await at.told(at.tom, () => at.tom.press(card, 'card.redraft', 'lighter '));
  expect(readable(why.blocks)).toMatch(/Not “Lighter, with humour” here: somebody may be in danger/);
  const toLea = await at.told(at.lea, () => at.lea.press(card, 'card.approve'));
  expect(readable(toLea.blocks)).toContain('il faut le droit d’approuver');
  expect(JSON.stringify(toLea.blocks)).toContain(sampleIds.tom);
  await at.tom.press(card, 'card.approve');
  const half = await at.cardSaying('urgences', '(1 of 2)');
  const toTom = await at.told(at.tom, () => at.tom.press(half, 'card.approve'));
  expect(readable(toTom.blocks)).toMatch(/You have approved this already/);
  await at.ana.press(half, 'card.approve');
  const cooling = await at.cardSaying('urgences', /goes out/iu);
  expect(at.tom.can(cooling)).toContain('card.withdraw');
  expect(at.replies(id)).toEqual([]);
  at.pass(5 * 60_000 + 1_000);
  expect(await at.replied(id)).toBe(draft);
  await at.cardSaying('urgences', /Posted .*see it/);
  expect(at.replies(id)).toHaveLength(1);
  await at.end({ pings: [`@${sampleIds.tom}`, `@${sampleIds.ana}`] });
});

test.concurrent('heated: it cools off, is withdrawn, and nothing goes out', async () => {
  const at = await startRehearsed();
  const id = at.visitor(
    'Kevin',
    'VOTRE LIVRAISON EST UNE HONTE, trois semaines de retard et personne ne répond !!! Scandaleux !!!',
    'fr',
  );
  const card = await at.cardWith('HONTE', 'approve');
  await at.tom.press(card, 'card.approve');
  const cooling = await at.cardSaying('HONTE', /goes out|1 of 2/iu);
  if (at.tom.can(cooling).includes('card.approve')) await at.ana.press(cooling, 'card.approve');
  const going = await at.cardSaying('HONTE', /goes out/iu);
  await at.lea.press(going, 'card.withdraw');
  await at.cardWith('HONTE', 'approve');
  at.pass(6 * 60_000);
  await aWhile();
  expect(at.replies(id)).toEqual([]);
  await at.end();
});

test.concurrent('a menu whose modal was cancelled forgets what was chosen', async () => {
  const at = await startRehearsed();
  at.visitor('Owen', 'Do you ship to MENUS?');
  const card = await at.cardWith('MENUS', 'approve');
  /** With the id of its block, which a choice clings to. */
  const menuOf = ({ blocks }: typeof card): string | undefined =>
    blocks.map((block) => JSON.stringify(block)).find((block) => block.includes('card.redraft'));
  await at.tom.press(card, 'card.redraft', 'instruction');
  await at.tom.close(await at.modal(at.tom, 'What should be different?'));
  const afresh = await at.card('MENUS', (one) => menuOf(one) !== menuOf(card));
  expect(at.tom.can(afresh)).toEqual(at.tom.can(card));
  await at.end();
});
