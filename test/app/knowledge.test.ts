import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Found } from '../../src/core/knowledge/snippet.ts';
import { knowledgeFolder } from '../../src/knowledge/folder.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';
import { tom } from '../support/build.ts';

const withPages = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const app = await startApp({ knowledge: (log) => knowledgeFolder(folder, log) });
  return { app, folder, put: (name: string, text: string) => writeFileSync(join(folder, name), text) };
};

let asked = 0;
/** What a draft is given to state, for a new comment that asks this. */
const known = async (app: TestApp, text: string): Promise<readonly Found[]> => {
  asked += 1;
  app.pass(5_000);
  await app.say({ externalId: `k${asked}`, text });
  return app.orders.at(-1)?.knowledge ?? [];
};

test('a page saved a moment ago counts for the next draft, and one that is gone no more', async () => {
  const { app, folder, put } = await withPages();
  expect(await known(app, 'Do you ship to Corsica?')).toEqual([]);
  put('shipping.md', '# Shipping\n\nWe ship to Corsica in five days.');
  expect(await known(app, 'Do you ship to Corsica?')).toMatchObject([
    { kind: 'page', name: 'Shipping', answer: 'We ship to Corsica in five days.' },
  ]);
  put('shipping.md', '# Shipping\n\nWe ship to Corsica in nine days.');
  expect(await known(app, 'Do you ship to Corsica?')).toMatchObject([
    { answer: 'We ship to Corsica in nine days.' },
  ]);
  rmSync(join(folder, 'shipping.md'));
  expect(await known(app, 'Do you ship to Corsica?')).toEqual([]);
});

test('while the folder cannot be read, what was known stays; abuse is not looked up', async () => {
  const { app, folder, put } = await withPages();
  put('shipping.md', '# Shipping\n\nWe ship to Corsica in five days.');
  expect(await known(app, 'Do you ship to Corsica?')).toHaveLength(1);
  rmSync(folder, { recursive: true });
  expect(await known(app, 'Do you ship to Corsica?')).toHaveLength(1);
  expect(await known(app, 'You idiots, you ship to Corsica')).toEqual([]);
});

test('a reply that people approved and that was posted is known from then on, once', async () => {
  const { app } = await withPages();
  const first = await app.say({ externalId: 'first', text: 'Do you ship to Malta?' });
  expect(await known(app, 'Do you ship to Malta?')).toEqual([]);
  const text = 'Hello Marie, we ship to Malta on Fridays.';
  const decide = app.verbs.decide({ reviewId: first.id }, { do: 'propose', text, approve: true }, tom);
  expect(await decide).toMatchObject({ ok: true });
  expect(await known(app, 'Do you ship to Malta?')).toEqual([]);
  await app.live(60_000);
  expect(await app.review('first')).toMatchObject({ state: 'posted' });
  expect(await known(app, 'Do you ship to Malta?')).toEqual([
    {
      kind: 'reply',
      name: String(first.number),
      language: 'en',
      text: 'we ship to Malta on Fridays.',
      answer: 'we ship to Malta on Fridays.',
    },
  ]);
});
