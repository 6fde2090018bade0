import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Picture } from '../../src/rehearsal/page/protocol.ts';
import { startDevServer, type DevServer } from '../rehearsal/page/dev-server.ts';
import { editModal } from '../rehearsal/page/scripted.ts';
import { chromiumPath, launch, patienceMs } from './browser.ts';

let browser: Browser;
let server: DevServer;
let context: BrowserContext;
let page: Page;
let complaints: string[] = [];
/** Noon in winter: no clock change and no midnight near. */
const noon = Date.UTC(2026, 0, 15, 12);

const visit = async (): Promise<Page> => {
  const opened = await context.newPage();
  opened.setDefaultTimeout(patienceMs);
  complaints = [];
  opened.on('pageerror', (error) => complaints.push(error.message));
  opened.on('console', (message) => {
    if (message.type() === 'error' && /Content Security Policy/.test(message.text()))
      complaints.push(message.text());
  });
  await opened.clock.setFixedTime(noon);
  await opened.goto(server.url);
  await opened.waitForSelector('body.ready');
  return opened;
};
const withViews =
  (...views: Picture['views']) =>
  (picture: Picture): Picture => ({ ...picture, views });
const openModal = async (errors: Record<string, string> = {}): Promise<Locator> => {
  server.change('U1', withViews(editModal(errors)));
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  return dialog;
};
const card = (number: number): Locator => page.locator('#messages .card', { hasText: `#${number}` });
const lastAct = async (kind: string): Promise<unknown> => {
  await expect.poll(() => server.acts.some(({ act }) => act === kind)).toBe(true);
  return server.acts.findLast(({ act }) => act === kind);
};

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  server = await startDevServer(noon);
  browser = await launch();
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
});
afterAll(async () => {
  if (chromiumPath === undefined) return;
  await browser.close();
  await server.close();
});

describe.skipIf(chromiumPath === undefined)('the rehearsal page in Chromium', () => {
  beforeEach(async () => {
    server.reset();
    page = await visit();
  });
  afterEach(async () => {
    await page.evaluate(() => localStorage.clear());
    await page.close();
    if (complaints.length > 0) throw new Error(complaints.join('\n'));
  });

  test('everything essential is in sight at 1280 × 800', async () => {
    await expect(page.getByText('This is a rehearsal').isVisible()).resolves.toBe(true);
    for (const seen of [
      page.locator('#rail .team'),
      page.getByRole('radio', { name: 'Ana Costa' }),
      page.getByRole('radio', { name: 'Mia Brandt' }),
      card(129).getByRole('button', { name: 'Approve & post' }),
      page.getByRole('combobox', { name: 'Message' }),
      page.frameLocator('#blog iframe').getByText('The orchard blog'),
    ])
      await expect.poll(() => seen.boundingBox()).toMatchObject({ x: expect.any(Number) });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  });

  test('a press sends exactly what was pressed, and shows that it works until the next picture', async () => {
    const edit = card(129).getByRole('button', { name: 'Edit' });
    await edit.click();
    expect(await lastAct('press')).toMatchObject({
      user: 'U1',
      channel: 'C1',
      ts: `${noon / 1000 - 1200 + 660}.000001`,
      blockId: 'act-1',
      action: { type: 'button', action_id: 'edit', block_id: 'act-1', value: 'r1:2' },
    });
    expect(await edit.getAttribute('aria-busy')).toBe('true');
    server.change('U1', (picture) => picture);
    await expect.poll(() => edit.getAttribute('aria-busy')).toBe(null);
  });

  test('a button with a confirmation asks first: no is no, yes is sent', async () => {
    const approve = card(129).getByRole('button', { name: 'Approve & post' });
    await approve.click();
    await page.keyboard.press('Escape');
    await approve.click();
    await page.getByRole('button', { name: 'Not yet' }).click();
    expect(server.acts.filter(({ act }) => act === 'press')).toEqual([]);
    await approve.click();
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    expect(await lastAct('press')).toMatchObject({ action: { action_id: 'approve' } });
  });

  test('a select with groups and an overflow menu work by keyboard alone', async () => {
    await card(129).locator('[data-action=redraft]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await lastAct('press')).toMatchObject({
      action: { type: 'static_select', selected_option: { value: 'shorter' } },
    });
    await card(129).locator('[data-action=more]').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => server.acts.at(-1))
      .toMatchObject({
        action: { type: 'overflow', action_id: 'more', selected_option: { value: 'Show history' } },
      });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-action'))).toBe('more');
  });

  test('markup in what others wrote stays text', async () => {
    const text = await card(129).textContent();
    expect(text).toContain('<script>window.hacked = 1</script> <b>bold?</b>');
    expect(await card(129).locator('script, b').count()).toBe(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('#messages blockquote', { hasText: 'quoted <b>inert</b>' }).count()).toBe(1);
  });

  test('an unknown block is a visible box that says so', async () => {
    await page.locator('[data-channel=C2]').click();
    await expect.poll(() => page.getByText('This page cannot draw “hologram”.').isVisible()).toBe(true);
    expect(await lastAct('read')).toEqual({ act: 'read', user: 'U1', channel: 'C2' });
  });

  test('an ephemeral message looks private and is gone with another teammate', async () => {
    const secret = page.getByText('Private to Ana.');
    expect(await page.locator('.ephemeral', { has: secret }).innerText()).toContain('Only visible to you');
    await page.getByRole('radio', { name: 'Tom Leroy' }).click();
    await page.getByPlaceholder('Message dans #community, ou / pour une commande').waitFor();
    expect(await secret.count()).toBe(0);
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    // Noon in London is one o'clock in Paris.
    expect(await card(129).locator('xpath=ancestor::article').locator('.message-head time').innerText()).toBe(
      '12:51',
    );
  });

  test('what is typed in a modal outlives new pictures; a changed field starts afresh', async () => {
    const dialog = await openModal();
    const reply = dialog.getByRole('textbox', { name: 'Reply' });
    expect(await reply.evaluate((field) => field === document.activeElement)).toBe(true);
    await reply.fill('Typed by hand');
    expect(await dialog.locator('.count:visible').count()).toBe(0);
    await dialog.getByText('Warm', { exact: true }).click();
    await openModal({ text: 'The guard stops this.' });
    await dialog.getByText('The guard stops this.').waitFor();
    expect(await reply.inputValue()).toBe('Typed by hand');
    expect(await reply.getAttribute('aria-invalid')).toBe('true');
    await reply.press('Control+Enter');
    expect(await lastAct('submit')).toMatchObject({
      viewId: 'V1',
      values: {
        text: { text: { type: 'plain_text_input', value: 'Typed by hand' } },
        lang: { lang: { selected_option: { value: 'en' } } },
        topics: { topics: { selected_options: [] } },
        who: { who: { selected_user: null } },
        tone: { tone: { selected_option: { value: 'warm' } } },
        more: { more: { selected_options: [] } },
      },
    });
    const other = JSON.parse(
      JSON.stringify(editModal()).replace('Hello Dan, two weeks is a long wait.', 'Another start'),
    );
    server.change('U1', withViews(other));
    await expect.poll(() => reply.inputValue()).toBe('Another start');
  });

  test('a modal checks lengths, required fields and addresses before it sends', async () => {
    const dialog = await openModal();
    await dialog.getByRole('textbox', { name: 'Reply' }).fill('');
    await dialog.getByRole('textbox', { name: 'Link' }).fill('example');
    await dialog.getByRole('button', { name: 'Propose' }).click();
    const errorOf = (block: string): Promise<string> => dialog.locator(`[data-error="${block}"]`).innerText();
    expect(await errorOf('text')).toBe('Please fill in this field.');
    expect(await errorOf('link')).toContain('starting with http://');
    await dialog.getByRole('textbox', { name: 'Reply' }).fill('x'.repeat(301));
    expect(await dialog.locator('.count:visible').innerText()).toBe('301 / 300');
    expect(await errorOf('text')).toBe('');
    await dialog.getByRole('button', { name: 'Propose' }).click();
    expect(await errorOf('text')).toBe('Please write less. Maximum length: 300.');
    expect(server.acts.filter(({ act }) => act === 'submit')).toEqual([]);
  });

  test('Tab stays in a modal, Escape closes it, and the keyboard returns to the button', async () => {
    await card(129).getByRole('button', { name: 'Edit' }).click();
    const dialog = await openModal();
    for (let press = 0; press < 24; press += 1) {
      await page.keyboard.press('Tab');
      expect(await dialog.evaluate((node) => node.contains(document.activeElement))).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await lastAct('close')).toEqual({ act: 'close', user: 'U1', viewId: 'V1' });
    server.change('U1', withViews());
    await expect.poll(() => dialog.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Edit');
  });

  test('a select in a modal is chosen from by keyboard; Escape closes only its list', async () => {
    const dialog = await openModal();
    const topics = dialog.locator('[data-action=topics]');
    await topics.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await dialog.getByRole('listbox').count()).toBe(0);
    expect(await topics.innerText()).toBe('delivery, quality');
    expect(server.acts.filter(({ act }) => act === 'close')).toEqual([]);
    await dialog.getByRole('button', { name: 'Propose' }).click();
    expect(await lastAct('submit')).toMatchObject({
      values: { topics: { topics: { selected_options: [{ value: 'delivery' }, { value: 'quality' }] } } },
    });
  });

  test('what one teammate chose in a card is not shown to another', async () => {
    await card(129).locator('[data-action=redraft]').click();
    await page.getByRole('option', { name: 'Shorter' }).click();
    expect(await card(129).locator('[data-action=redraft]').innerText()).toBe('Shorter');
    await page.getByRole('radio', { name: 'Mia Brandt' }).click();
    await expect.poll(() => card(129).locator('[data-action=redraft]').innerText()).toBe('Redraft');
  });

  test('several views stack; those below keep what was typed', async () => {
    const dialog = await openModal();
    await dialog.getByRole('textbox', { name: 'Reply' }).fill('Kept below');
    server.change('U1', withViews(editModal(), { ...editModal(), id: 'V2', title: 'On top' }));
    await dialog.getByRole('heading', { name: 'On top' }).waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Reply' }).inputValue()).toContain('Hello Dan');
    server.change('U1', withViews(editModal()));
    await dialog.getByRole('heading', { name: 'Edit the reply' }).waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Reply' }).inputValue()).toBe('Kept below');
  });

  test('a slash opens the commands with their use; arrows and Tab complete; a refusal is private', async () => {
    server.answer(({ act }) =>
      act === 'command' ? { ok: false, error: '/aplomb failed with the error "dispatch_failed"' } : undefined,
    );
    const box = page.getByRole('combobox', { name: 'Message' });
    await box.click();
    await page.keyboard.type('/ap');
    const list = page.getByRole('listbox', { name: 'Commands' });
    expect(await list.getByRole('option').count()).toBe(1);
    expect(await list.innerText()).toContain('Decide on comments from the message box');
    await page.keyboard.press('Enter');
    expect(await box.inputValue()).toBe('/aplomb ');
    await page.keyboard.type('le');
    expect(await list.getByRole('option').innerText()).toMatch(/\/aplomb leave\s+N reason/);
    await page.keyboard.press('Tab');
    await page.keyboard.type('128 troll');
    await page.keyboard.press('Enter');
    expect(await lastAct('command')).toEqual({
      act: 'command',
      user: 'U1',
      channel: 'C1',
      command: '/aplomb',
      text: 'leave 128 troll',
    });
    const note = page.locator('.note');
    await expect.poll(() => note.innerText()).toContain('dispatch_failed');
    expect(await note.innerText()).toContain('Only visible to you');
  });

  test('a thread opens, is answered in, and refuses commands privately', async () => {
    await page.getByRole('button', { name: '2 replies' }).click();
    const thread = page.locator('#thread');
    expect(await thread.innerText()).toContain('The page says four to six.');
    await page.keyboard.type('/aplomb list');
    await page.keyboard.press('Enter');
    await expect.poll(() => thread.innerText()).toContain('Commands do not work in threads');
    await page.locator('#thread-text').fill('>> Four to six.');
    await page.keyboard.press('Enter');
    expect(await lastAct('say')).toMatchObject({
      channel: 'C1',
      threadTs: `${noon / 1000 - 1200 + 300}.000001`,
      text: '>> Four to six.',
    });
    await page.keyboard.press('Escape');
    await expect.poll(() => thread.isVisible()).toBe(false);
  });

  test('shortcuts are offered in the message box and on each message', async () => {
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    await page.getByRole('option', { name: 'Bring a comment' }).click();
    expect(await lastAct('shortcut')).toEqual({ act: 'shortcut', user: 'U1', callbackId: 'bring' });
    const article = card(129).locator('xpath=ancestor::article');
    await article.getByRole('button', { name: 'More actions' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => server.acts.at(-1))
      .toMatchObject({ callbackId: 'bring_message', message: { channel: 'C1' } });
  });

  test('reading further up is not disturbed by new messages, which are announced', async () => {
    const scroller = page.locator('#messages .scroller');
    // A page hears of its own scrolling a frame later: only then is somebody reading further up.
    await scroller.evaluate(async (node) => {
      const heard = new Promise((resolve) => {
        node.addEventListener('scroll', resolve, { once: true });
      });
      node.scrollTo({ top: 40 });
      await heard;
    });
    const last = { ts: `${noon / 1000}.000009`, text: 'Just in' };
    server.change('U1', (picture) => ({
      ...picture,
      messages: picture.messages.concat(
        picture.messages.slice(1, 2).map((message) => ({ ...message, ...last })),
      ),
    }));
    await page.getByRole('button', { name: 'New messages' }).click();
    await expect.poll(() => page.getByText('Just in').isVisible()).toBe(true);
    expect(
      await scroller.evaluate((node) => node.scrollHeight - node.scrollTop - node.clientHeight),
    ).toBeLessThan(2);
  });

  test('App Home is drawn and its buttons press in the view', async () => {
    await page.getByRole('button', { name: 'App Home' }).click();
    expect(await lastAct('open_home')).toEqual({ act: 'open_home', user: 'U1' });
    await page.getByRole('button', { name: 'Show my list' }).click();
    expect(await lastAct('press_in_view')).toMatchObject({ viewId: 'VH', action: { action_id: 'list' } });
  });

  test('a dropped line is said and mended', async () => {
    server.drop();
    await page.getByText('Connection lost').waitFor();
    await expect.poll(() => page.getByText('Connection lost').isVisible()).toBe(false);
    server.change('U1', (picture) => ({ ...picture, team: { name: 'After the drop' } }));
    await page.getByText('After the drop').waitFor();
  });

  test('the blog folds, and a link to it shows there', async () => {
    const frame = page.locator('#blog');
    await page.getByRole('button', { name: 'Hide the blog' }).last().click();
    expect(await frame.isVisible()).toBe(false);
    await card(127).getByRole('link', { name: 'see it' }).click();
    await expect.poll(() => frame.isVisible()).toBe(true);
    await expect.poll(() => page.frames().map((each) => each.url())).toContain(`${server.url}/blog#reply`);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.reload();
    await page.waitForSelector('body.ready');
    expect(await page.locator('#banner').isVisible()).toBe(false);
  });
});
