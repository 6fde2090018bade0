import { expect, onTestFinished, test } from 'vitest';
import { startDevServer } from '../rehearsal/page/dev-server.ts';
import { chromiumPath, launch, patienceMs } from './browser.ts';

test.skipIf(chromiumPath === undefined)(
  'on a phone one thing is in sight at a time, whole; the rail and the blog come when called',
  async () => {
    const server = await startDevServer(Date.UTC(2026, 0, 15, 12));
    const browser = await launch();
    onTestFinished(async () => {
      await browser.close();
      await server.close();
    });
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    page.setDefaultTimeout(patienceMs);
    await page.goto(server.url);
    await page.waitForSelector('body.ready');
    const card = page.locator('#messages .card', { hasText: '#129' });
    const wide = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBe(390);
    const approve = card.getByRole('button', { name: 'Approve & post' });
    await approve.scrollIntoViewIfNeeded();
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.width > 340 && box.x + box.width <= 390).toBe(true);
    const ana = page.getByRole('radio', { name: 'Ana Costa' });
    expect(await ana.isVisible()).toBe(false);
    const places = page.getByRole('button', { name: 'Channels and teammates' });
    await places.click();
    await ana.waitFor();
    await page.keyboard.press('Escape');
    await ana.waitFor({ state: 'hidden' });
    await places.click();
    await page.locator('[data-channel=C2]').click();
    await ana.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Show the blog' }).click();
    await page.frameLocator('#blog iframe').getByText('The orchard blog').waitFor();
    expect(await wide()).toBe(390);
    await page.locator('#blog').getByRole('button', { name: 'Hide the blog' }).click();
  },
);
