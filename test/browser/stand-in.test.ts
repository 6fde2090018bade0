import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageTexts } from '../../src/core/catalogue/page.ts';
import { makeBlog } from '../../src/rehearsal/blog/blog.ts';
import { listen, pageServer } from '../../src/rehearsal/page-server.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startBolt } from '../rehearsal/bolt.ts';
import { chromiumPath, launch, patienceMs } from './browser.ts';

const plain = (text: string): { type: 'plain_text'; text: string } => ({ type: 'plain_text', text });

describe.skipIf(chromiumPath === undefined)('the page, the stand-in and a real Bolt app together', () => {
  let browser: Browser;
  let page: Page;
  const ends: (() => unknown)[] = [];

  beforeAll(async () => {
    const { slack, app, stop } = await startBolt(
      (bolt) => {
        bolt.action('edit', async ({ ack, body, client }) => {
          await ack();
          if (body.type !== 'block_actions') return;
          await client.views.open({
            trigger_id: body.trigger_id,
            view: {
              type: 'modal', callback_id: 'edit', title: plain('Edit'), submit: plain('Propose'),
              blocks: [{ type: 'input', block_id: 'text', label: plain('Reply'), element: { type: 'plain_text_input', action_id: 'text', multiline: true, max_length: 300 } }],
            },
          }); // prettier-ignore
        });
        bolt.view('edit', async ({ ack, view, client, body }) => {
          const words = view.state.values['text']?.['text']?.value ?? '';
          if (words.includes('fault')) {
            await ack({ response_action: 'errors', errors: { text: 'That admits blame.' } });
            return;
          }
          await ack();
          await client.chat.postMessage({
            channel: sampleIds.community,
            text: `Proposed by <@${body.user.id}>: ${words}`,
          });
        });
        bolt.command('/aplomb', async ({ ack, respond, command }) => {
          await ack();
          await respond({ response_type: 'ephemeral', text: `You asked: ${command.text}` });
        });
      },
      // Three browsers at once may take longer than Slack's three seconds to let a press through.
      { texts: pageTexts, ackMs: patienceMs, triggerMs: patienceMs },
    );
    const web = pageServer(slack);
    // The test's webhooks go nowhere: port 9 discards.
    const secret = `whsec_${Buffer.from('0123456789abcdef01234567').toString('base64')}`;
    const blog = makeBlog({ secret, webhookUrl: 'http://127.0.0.1:9/', baseUrl: 'http://127.0.0.1' });
    const server = await listen([web.handler, blog.handler]);
    ends.push(
      () => web.close(),
      () => blog.close(),
      () => server.close(),
      () => stop(),
    );
    await app.client.chat.postMessage({
      channel: sampleIds.community,
      text: 'A comment',
      blocks: [
        { type: 'section', text: plain('#1 Do you ship to Corsica?') },
        { type: 'actions', elements: [{ type: 'button', action_id: 'edit', text: plain('Edit') }] },
      ],
    });
    browser = await launch();
    ends.unshift(() => browser.close());
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(patienceMs);
    await page.goto(server.url);
    await page.getByRole('radio', { name: 'Tom Hartley' }).click();
    await page.getByRole('button', { name: 'App Home' }).waitFor();
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });

  test('press, be told what is wrong, mend it, and see the outcome in the channel', async () => {
    await page.getByRole('button', { name: 'Edit' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: 'Reply' }).fill('It was our fault.');
    await dialog.getByRole('button', { name: 'Propose' }).click();
    await dialog.getByText('That admits blame.').waitFor();
    await dialog.getByRole('textbox', { name: 'Reply' }).fill('Yes, in four days.');
    await dialog.getByRole('button', { name: 'Propose' }).click();
    await page.getByText('Yes, in four days.').waitFor();
    expect(await dialog.count()).toBe(0);
    expect(await page.locator('#messages').innerText()).toContain('@Tom Hartley');
  });

  test('a command is answered to its writer alone', async () => {
    await page.getByRole('combobox', { name: 'Message' }).fill('/aplomb list mine');
    await page.keyboard.press('Enter');
    const answer = page.getByText('You asked: list mine');
    await answer.waitFor();
    expect(await page.locator('.ephemeral', { has: answer }).innerText()).toContain('Only visible to you');
    await page.getByRole('radio', { name: 'Ana Roussel' }).click();
    await page.getByText('Accueil de l’appli').first().waitFor();
    expect(await answer.count()).toBe(0);
  });

  test('a visitor writes on the blog beside the chat', async () => {
    const blog = page.frameLocator('#blog iframe');
    await blog.getByRole('link', { name: 'The oat biscuits' }).click();
    await blog.locator('input[name=name]').fill('Paolo');
    await blog.locator('textarea[name=text]').fill('Do you <b>ship</b> to Corsica?');
    await blog.locator('form button').last().click();
    await blog.locator('p.text', { hasText: 'Do you <b>ship</b> to Corsica?' }).waitFor();
    expect(await blog.locator('article b, section b').count()).toBe(0);
  });
});
