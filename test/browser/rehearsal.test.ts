import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startRehearsal } from '../support/rehearsal-process.ts';
import type { RehearsalProcess } from '../support/rehearsal-process.ts';
import { chromiumPath, launch, patienceMs } from './browser.ts';

/** A newcomer's first minutes, in order: each test goes on where the one before ended. */
describe.skipIf(chromiumPath === undefined)('the whole rehearsal, as a newcomer meets it', () => {
  let rehearsal: RehearsalProcess;
  let browser: Browser;
  let page: Page;
  let blog: FrameLocator;
  const complaints: string[] = [];
  const reply = 'Hello Owen, thank you for asking. We are finding out and will answer you here.';

  const card = (words: string): Locator => page.locator('#messages .card', { hasText: words }).first();
  const box = (): Locator => page.getByRole('combobox', { name: 'Message' });
  const whispered = (words: string | RegExp): Locator => page.locator('.ephemeral', { hasText: words });
  const shown = (locator: Locator): Promise<void> => locator.first().waitFor();
  const command = async (line: string): Promise<void> => {
    await box().fill(line);
    await box().press('Enter');
  };

  beforeAll(async () => {
    rehearsal = await startRehearsal('en_GB.UTF-8');
    browser = await launch();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' });
    page = await context.newPage();
    page.setDefaultTimeout(2 * patienceMs);
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(rehearsal.url);
    blog = page.frameLocator('#blog iframe');
  });
  afterAll(async () => {
    await browser?.close();
    const status = await rehearsal?.stop();
    if (status !== 0) throw new Error(`the rehearsal ended with ${status}`);
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });

  test('the first card is there within seconds, and an English newcomer may approve in English', async () => {
    await shown(card('Marguerite P.'));
    const cardMs = await page.evaluate(() => Math.round(performance.now()));
    console.info(`rehearsal: ready after ${rehearsal.readyMs} ms, first card ${cardMs} ms after the page`);
    await shown(page.getByText('Try first:'));
    expect(await page.getByRole('radio', { name: 'Tom Hartley' }).getAttribute('aria-checked')).toBe('true');
    await shown(card('Marguerite P.').getByRole('button', { name: 'Approve & post' }));
  });

  test('a slash offers the commands, and the list names what waits', async () => {
    await box().fill('/aplomb');
    await shown(page.getByRole('option', { name: /aplomb/ }));
    await box().press('Escape');
    await command('/aplomb list');
    // How many have come by now is a matter of the machine.
    await shown(whispered(/One is open|most urgent first/));
    expect(await whispered('Marguerite P.').getByRole('button', { name: 'Show' }).count()).toBeGreaterThan(0);
  });

  test('say what the draft was worth, edit, approve, and it says when the reply goes out and that it can be withdrawn', async () => {
    const owen = card('Owen Blythe');
    await shown(owen.getByRole('button', { name: 'Edit', exact: true }));
    await owen.getByRole('button', { name: 'This draft was not useful' }).click();
    await shown(whispered('Noted: draft 1 was not useful.'));
    await owen.getByRole('button', { name: 'Edit', exact: true }).click();
    const modal = page.getByRole('dialog');
    await modal.getByRole('textbox').fill('');
    await modal.getByRole('button', { name: 'Save draft' }).click();
    await shown(modal.locator('[aria-invalid=true]'));
    await modal.getByRole('textbox').fill(reply);
    await modal.getByRole('button', { name: 'Save draft' }).click();
    await shown(owen.getByText(reply));
    await shown(owen.getByText('written by Tom Hartley'));
    await owen.getByRole('button', { name: 'Approve & post' }).click();
    await shown(owen.getByText(/until then it can be withdrawn/));
    await shown(owen.getByText(/goes out/));
    expect(await owen.getByRole('button', { name: 'Withdraw' }).isVisible()).toBe(true);
  });

  test('a visitor’s comment on the blog becomes a card', async () => {
    await blog.getByRole('link', { name: 'The oat biscuits' }).click();
    await blog.locator('input[name=name]').fill('Paolo');
    await blog.locator('textarea[name=text]').last().fill('Are the <b>biscuits</b> vegan?');
    await blog.getByRole('button', { name: 'Post the comment' }).click();
    await shown(card('Paolo').getByRole('button', { name: 'Approve & post' }));
    expect(await card('Paolo').innerText()).toContain('Are the <b>biscuits</b> vegan?');
  });

  test('`>>` in a thread is previewed to its writer alone, and stands on the card once proposed', async () => {
    const message = page.locator('#messages article.message', { hasText: 'Paolo' }).last();
    await message.hover();
    await message.getByRole('button', { name: 'Reply in thread' }).click();
    const typed = page.locator('#thread').getByRole('combobox');
    const words = 'Hello Paolo, thank you for asking. The recipe stands on our site, under each product.';
    await typed.fill(`>> ${words}`);
    await typed.press('Enter');
    const preview = page.locator('#thread .ephemeral', { hasText: 'This would be the reply' });
    await shown(preview.getByText(words));
    await preview.getByRole('button', { name: 'Propose', exact: true }).click();
    await shown(card('Paolo').getByText(words));
    await page.getByRole('button', { name: 'Close the thread' }).click();
    expect(await page.locator('#thread').isHidden()).toBe(true);
  });

  test('snooze takes a day and a time on the teammate’s clock', async () => {
    const year = new Date().getUTCFullYear() + 1;
    await card('Marguerite P.').locator('[data-action="card.more"]').click();
    await page.getByRole('option', { name: 'Snooze…' }).click();
    const modal = page.getByRole('dialog');
    await modal.locator('input[type=datetime-local]').fill(`${year}-07-14T10:30`);
    await modal.getByRole('button', { name: 'Snooze', exact: true }).click();
    await shown(card('Marguerite P.').getByText(`Snoozed until 14 Jul ${year} 10:30`));
    expect(await page.getByText('This page cannot draw').count()).toBe(0);
  });

  test('a writer is refused privately, in her language, and told who can approve', async () => {
    await page.getByRole('radio', { name: 'Léa Fontaine' }).click();
    await shown(page.getByText('Visible par vous seul').or(page.getByText('Vous êtes')));
    await card('Paolo').getByRole('button', { name: 'Approve & post' }).click();
    const refusal = whispered(/il faut le droit d’approuver/);
    await shown(refusal);
    expect(await refusal.innerText()).toContain('Tom Hartley');
    await page.getByRole('radio', { name: 'Tom Hartley' }).click();
    await shown(page.getByText('You are'));
    expect(await refusal.count()).toBe(0);
  });

  test('the App Home greets by name and says what to do first', async () => {
    await page.getByRole('button', { name: 'App Home' }).click();
    for (const words of ['Hello Tom Hartley', 'What to do first', 'How the bot is doing'])
      await shown(page.locator('#home').getByText(words));
    await page.locator('[data-channel]', { hasText: 'community' }).click();
    expect(await box().isVisible()).toBe(true);
  });

  test('after its twenty seconds the approved reply stands under the comment on the blog, once', async () => {
    const owen = card('Owen Blythe');
    await shown(owen.getByText(/Posted/));
    await owen.getByRole('link', { name: 'see it' }).click();
    const under = blog
      .locator('#comments .comment', { hasText: 'Owen' })
      .locator('.reply', { hasText: reply });
    await shown(under);
    expect(await under.count()).toBe(1);
    await blog.getByRole('link', { name: 'Maison Noisette' }).click();
    await shown(blog.locator('.latest .reply', { hasText: reply }));
  });

  test('a posted reply is corrected from its card, and reads so on the blog', async () => {
    const owen = card('Owen Blythe');
    await owen.locator('[data-action="card.more"]').click();
    await page.getByRole('option', { name: 'Correct the reply…' }).click();
    const modal = page.getByRole('dialog');
    const better = reply.replace('here', 'today');
    await modal.getByRole('textbox').fill(better);
    await modal.getByRole('button', { name: 'Correct it' }).click();
    await shown(owen.getByText(/until then this can be withdrawn/));
    await shown(owen.getByText(/Corrected by Tom Hartley/));
    await shown(blog.locator('.latest .reply', { hasText: better }).getByText('edited'));
    expect(await blog.locator('.latest .reply', { hasText: reply }).count()).toBe(0);
  });
});
