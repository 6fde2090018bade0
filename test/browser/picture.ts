import { mkdirSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { startRehearsal } from '../support/rehearsal-process.ts';
import { launch } from './browser.ts';

/** `npm run picture`: the pictures of the README, taken anew from the running rehearsal. */
const folder = resolve(import.meta.dirname, '../../.github');
const mostBytes = { 'card.png': 300_000, 'rehearsal.png': 400_000 };

mkdirSync(folder, { recursive: true });
const rehearsal = await startRehearsal('en_GB.UTF-8');
const browser = await launch();
/** The page as this many device pixels to a CSS pixel show it, with the card worth showing. */
const open = async (deviceScaleFactor: number): Promise<{ page: Page; card: Locator }> => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor,
    locale: 'en-GB',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto(rehearsal.url);
  const card = page.locator('#messages .card', { hasText: 'Owen Blythe' }).first();
  await card.getByRole('button', { name: 'Approve & post' }).waitFor({ timeout: 30_000 });
  return { page, card };
};

try {
  const { card } = await open(2);
  await card.screenshot({ path: resolve(folder, 'card.png') });
  const { page } = await open(1);
  await page.screenshot({ path: resolve(folder, 'rehearsal.png') });
} finally {
  await browser.close();
  await rehearsal.stop();
}
for (const [name, most] of Object.entries(mostBytes)) {
  const { size } = statSync(resolve(folder, name));
  process.stdout.write(`.github/${name}: ${Math.round(size / 1000)} kB\n`);
  if (size > most) throw new Error(`.github/${name} is larger than ${most / 1000} kB`);
}
