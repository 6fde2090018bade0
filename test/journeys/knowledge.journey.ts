import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readable, startRehearsed } from '../support/rehearsed.ts';

test.concurrent('a question that a page answers: the draft quotes it and names it; one press, and it stands', async () => {
  const at = await startRehearsed();
  const id = at.visitor('Claire', 'Livrez-vous en Corse ?', 'fr');
  const card = await at.cardWith('Corse ?', 'approve');
  const seen = readable(card.blocks);
  const fact =
    'Nous livrons partout en France, Corse comprise. Comptez deux à trois jours en métropole, cinq à sept jours pour la Corse.';
  expect(seen).toContain(fact);
  expect(seen).toMatch(/from “\s*Livraison · France et Corse\s*”/);
  await at.lea.press(card, 'card.edit');
  const modal = await at.modal(at.lea, 'Livraison · France et Corse');
  await at.lea.close(modal);
  await at.tom.press(card, 'card.approve');
  expect(await at.replied(id)).toContain(fact);
  await at.cardSaying('Corse ?', /Posted .*see it/);
  // The next who asks gets an answer from the same page or from that reply, and nobody is told what no page says.
  at.visitor('Ken', 'Do you ship to Japan?');
  const japan = await at.cardWith('Japan', 'approve');
  expect(readable(japan.blocks)).not.toMatch(/ship to (?!Japan)|from “/);
  await at.end();
});

test.concurrent('a page changed while the bot runs counts for the next draft', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const at = await startRehearsed({ knowledge: folder });
  at.visitor('Olga', 'Do you ship to Latvia?');
  expect(readable((await at.cardWith('Latvia', 'approve')).blocks)).not.toContain('from “');
  writeFileSync(
    join(folder, 'shipping.md'),
    '---\ntitle: Shipping\nurl: https://shop.example/shipping\n---\n\nWe ship to Latvia and Estonia on Fridays.\n',
  );
  at.pass(5_000);
  at.visitor('Jaan', 'Do you ship to Estonia?');
  const card = await at.cardWith('ship to Estonia', 'approve');
  expect(readable(card.blocks)).toContain('We ship to Latvia and Estonia on Fridays.');
  expect(JSON.stringify(card.blocks)).toContain('"url":"https://shop.example/shipping"');
  await at.end();
});
