import { ErrorCode, WebClient } from '@slack/web-api';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn, type SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import { quiet, sampleApp } from './bolt.ts';

const { ana, community } = sampleIds;
let now = Date.UTC(2026, 10, 23, 9);
let chance = 1;
let count = 0;
const world = {
  now: () => now,
  id: () => `id-${String((count += 1))}`,
  /** Steady pseudo-chance: ids differ, runs do not. */
  random: () => (chance = (chance * 16_807) % 2_147_483_647) / 2_147_483_647,
};
const nowhere = 'http://app.invalid';
const requestUrls = { events: nowhere, interactivity: nowhere, commands: nowhere };
let slack: SlackStandIn;
let client: WebClient;
beforeAll(async () => {
  slack = await startSlackStandIn({
    app: sampleApp,
    world,
    requestUrls,
    fetch: () => Promise.resolve(new Response('')),
  });
  client = new WebClient(slack.botToken, {
    slackApiUrl: slack.apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: quiet,
  });
});
afterAll(() => slack.close());
beforeEach(() => {
  now += 120_000;
});

/** A call with whatever arguments, as the real client sends it: the error code Slack gives, or `ok`. */
const outcome = async (method: string, args: Record<string, unknown>): Promise<string> => {
  try {
    await client.apiCall(method, args);
    return 'ok';
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('data' in error)) throw error;
    const { data } = error;
    return typeof data === 'object' && data !== null && 'error' in data ? String(data.error) : 'no data';
  }
};
const post = (args: Record<string, unknown>): Promise<string> => {
  now += 1000;
  return outcome('chat.postMessage', { channel: community, text: 'fallback', ...args });
};
const plain = (length: number) => ({ type: 'plain_text', text: 'x'.repeat(length) });
const mrkdwn = (length: number) => ({ type: 'mrkdwn', text: 'x'.repeat(length) });
const section = (length: number) => ({ type: 'section', text: mrkdwn(length) });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const button = (more: object = {}) => ({ type: 'button', text: plain(75), ...more });
const option = (text = 75, value = 150) => ({ text: plain(text), value: 'v'.repeat(value) });
const menu = (count: number) => ({
  type: 'overflow',
  action_id: 'menu',
  options: Array.from({ length: count }, () => option()),
});
const select = (count: number) => ({
  type: 'static_select',
  action_id: 'select',
  options: Array.from({ length: count }, () => option(5, 5)),
});
const opinions = (...elements: object[]) => ({ type: 'context_actions', elements });
const feedback = (index = 0, more: object = {}) => ({
  type: 'feedback_buttons',
  action_id: `feedback ${index}`,
  positive_button: { text: plain(75), value: 'yes', ...more },
  negative_button: { text: plain(75), value: 'no' },
});
const many = (count: number, make: (index: number) => object): object[] =>
  Array.from({ length: count }, (_, index) => make(index));
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
const line = (text: string) => ({ type: 'rich_text_section', elements: [{ type: 'text', text }] });

describe('blocks of a message: what just fits is taken, one more is not', () => {
  const cases: [string, object[], object[]][] = [
    ['50 blocks', many(50, () => ({ type: 'divider' })), many(51, () => ({ type: 'divider' }))],
    ['section of 3,000', [section(3000)], [section(3001)]],
    ['section has words', [section(1)], [{ type: 'section', text: mrkdwn(0) }]],
    ['10 fields of 2,000', [{ type: 'section', fields: many(5, () => mrkdwn(2000)) }], [{ type: 'section', fields: [mrkdwn(2001)] }]],
    ['10 fields', [{ type: 'section', fields: many(10, () => mrkdwn(1)) }], [{ type: 'section', fields: many(11, () => mrkdwn(1)) }]],
    ['header of 150', [{ type: 'header', text: plain(150) }], [{ type: 'header', text: plain(151) }]],
    ['header is plain', [{ type: 'header', text: plain(3) }], [{ type: 'header', text: mrkdwn(3) }]],
    ['context of 10', [{ type: 'context', elements: many(10, () => mrkdwn(9)) }], [{ type: 'context', elements: many(11, () => mrkdwn(9)) }]],
    ['25 actions', [actions(...many(25, () => button()))], [actions(...many(26, () => button()))]],
    ['button text 75', [actions(button())], [actions(button({ text: plain(76) }))]],
    ['button text is plain', [actions(button())], [actions(button({ text: mrkdwn(5) }))]],
    ['button value 2,000', [actions(button({ value: 'v'.repeat(2000) }))], [actions(button({ value: 'v'.repeat(2001) }))]],
    ['action_id 255', [actions(button({ action_id: 'a'.repeat(255) }))], [actions(button({ action_id: 'a'.repeat(256) }))]],
    ['block_id 255', [{ type: 'divider', block_id: 'b'.repeat(255) }], [{ type: 'divider', block_id: 'b'.repeat(256) }]],
    ['block_ids differ', [{ type: 'divider', block_id: 'a' }, { type: 'divider', block_id: 'b' }], [{ type: 'divider', block_id: 'a' }, { type: 'divider', block_id: 'a' }]],
    ['action_ids differ', [actions(button({ action_id: 'a' }), button({ action_id: 'b' }))], [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))]],
    ['overflow of 5', [actions(menu(5))], [actions(menu(6))]],
    ['overflow of 2', [actions(menu(2))], [actions(menu(1))]],
    ['feedback of 5', [opinions(...many(5, feedback))], [opinions(...many(6, feedback))]],
    ['feedback text 75', [opinions(feedback())], [opinions(feedback(0, { text: plain(76) }))]],
    ['feedback is plain', [opinions(feedback())], [opinions(feedback(0, { text: mrkdwn(5) }))]],
    ['feedback value 2,000', [opinions(feedback(0, { value: 'v'.repeat(2000) }))], [opinions(feedback(0, { value: 'v'.repeat(2001) }))]],
    ['feedback label 75', [opinions(feedback(0, { accessibility_label: 'x'.repeat(75) }))], [opinions(feedback(0, { accessibility_label: 'x'.repeat(76) }))]],
    ['feedback in its own block', [opinions(feedback())], [actions(feedback())]],
    ['no buttons beside feedback', [opinions(feedback())], [opinions(button())]],
    ['select of 100', [actions(select(100))], [actions(select(101))]],
    ['option text 75', [actions({ ...menu(2), options: [option(75), option()] })], [actions({ ...menu(2), options: [option(76), option()] })]],
    ['option value 150', [actions({ ...menu(2), options: [option(5, 150), option()] })], [actions({ ...menu(2), options: [option(5, 151), option()] })]],
    ['initial option is one of them', [actions({ ...select(2), initial_option: option(5, 5) })], [actions({ ...select(2), initial_option: option(6, 5) })]],
    ['12,000 of markdown', [{ type: 'markdown', text: 'x'.repeat(12_000) }], [{ type: 'markdown', text: 'x'.repeat(12_001) }]],
    ['12,000 of markdown in all', many(2, () => ({ type: 'markdown', text: 'x'.repeat(6000) })), many(2, () => ({ type: 'markdown', text: 'x'.repeat(6001) }))],
    ['rich text with a list and a quote', [rich({ type: 'rich_text_list', style: 'bullet', elements: [line('a')] }, { type: 'rich_text_quote', elements: [{ type: 'text', text: 'b', style: { italic: true } }] })], [rich({ type: 'rich_text_list', style: 'stars', elements: [line('a')] })]],
    ['rich text is not empty', [rich(line('a'))], [rich(line(''))]],
    ['confirm texts', [actions(button({ confirm: { title: plain(100), text: plain(300), confirm: plain(30), deny: plain(30) } }))], [actions(button({ confirm: { title: plain(100), text: plain(300), confirm: plain(31), deny: plain(30) } }))]],
    ['known blocks only', [{ type: 'divider' }], [{ type: 'sparkles' }]],
    ['no images', [{ type: 'divider' }], [{ type: 'image', image_url: 'https://x.example/a.png', alt_text: 'a' }]],
    ['known fields only', [{ type: 'divider' }], [{ type: 'divider', colour: 'red' }]],
  ]; // prettier-ignore
  test.each(cases)('%s', async (_, fits, tooMuch) => {
    const before = slack.violations.length;
    expect(await post({ blocks: fits })).toBe('ok');
    expect(slack.violations.length).toBe(before);
    expect(await post({ blocks: tooMuch })).toBe('invalid_blocks');
    expect(slack.violations.at(-1)).toMatchObject({ where: 'chat.postMessage', error: 'invalid_blocks' });
    expect(slack.violations.at(-1)?.messages[0]).toMatch(/^\[ERROR\]/);
  });
});

test('a message as a whole', async () => {
  expect(await post({ blocks: many(4, () => section(3000)) })).toBe('ok');
  expect(await post({ blocks: many(5, () => section(2700)) })).toBe('msg_blocks_too_long');
  expect(await post({ text: 'x'.repeat(40_001) })).toBe('msg_too_long');
  expect(await post({ text: '' })).toBe('no_text');
  expect(await post({ metadata: { event_type: 'card', event_payload: { key: 'k1' } } })).toBe('ok');
  expect(await post({ metadata: { event_type: 'card' } })).toBe('invalid_metadata_format');
  expect(await outcome('chat.postMessage', { text: 'where' })).toBe('invalid_arguments');
});

/** A fresh trigger, from a press that everybody acknowledges. */
const trigger = async (): Promise<string> => {
  await slack.act({ act: 'shortcut', user: ana, callbackId: 'bring' });
  return [...slack.workspace.triggers.keys()].at(-1) ?? '';
};
const modal = (more: object = {}) => ({ type: 'modal', title: plain(24), blocks: [section(10)], ...more });
const open = async (view: object): Promise<string> =>
  outcome('views.open', { trigger_id: await trigger(), view });
const input = (more: object = {}) => ({
  type: 'input',
  label: plain(10),
  element: { type: 'plain_text_input', ...more },
});

describe('modals', () => {
  const submit = { submit: plain(24) };
  const cases: [string, object, object][] = [
    ['title of 24', modal(), modal({ title: plain(25) })],
    ['title is plain', modal(), modal({ title: mrkdwn(4) })],
    ['submit of 24', modal(submit), modal({ submit: plain(25) })],
    ['close of 24', modal({ close: plain(24) }), modal({ close: plain(25) })],
    ['inputs need submit', modal({ ...submit, blocks: [input()] }), modal({ blocks: [input()] })],
    ['100 blocks', modal({ blocks: many(100, () => ({ type: 'divider' })) }), modal({ blocks: many(101, () => ({ type: 'divider' })) })],
    ['private_metadata of 3,000', modal({ private_metadata: 'x'.repeat(3000) }), modal({ private_metadata: 'x'.repeat(3001) })],
    ['callback_id of 255', modal({ callback_id: 'x'.repeat(255) }), modal({ callback_id: 'x'.repeat(256) })],
    ['input of 3,000', modal({ ...submit, blocks: [input({ initial_value: 'x'.repeat(3000), max_length: 3000 })] }), modal({ ...submit, blocks: [input({ max_length: 3001 })] })],
    ['no markdown block', modal(), modal({ blocks: [{ type: 'markdown', text: 'x' }] })],
    ['no feedback buttons', modal(), modal({ blocks: [opinions(feedback())] })],
    ['no button as input', modal({ ...submit, blocks: [input()] }), modal({ ...submit, blocks: [{ ...input(), element: button() }] })],
  ]; // prettier-ignore
  test.each(cases)('%s', async (_, fits, tooMuch) => {
    expect(await open(fits)).toBe('ok');
    expect(await open(tooMuch)).toBe('invalid_arguments');
  });

  test('250 kB in all', async () => {
    const options = many(100, () => ({ text: plain(75), value: 'v'.repeat(150) }));
    const blocks = many(8, () => actions({ type: 'static_select', options }));
    expect(await open(modal({ blocks }))).toBe('ok');
    const more = [...blocks, ...blocks, ...many(1, () => section(3000))];
    expect(await open(modal({ blocks: more }))).toBe('view_too_large');
  });

  test('a trigger opens one view within 3 s', async () => {
    const id = await trigger();
    expect(await outcome('views.open', { trigger_id: id, view: modal() })).toBe('ok');
    expect(await outcome('views.open', { trigger_id: id, view: modal() })).toBe('exchanged_trigger_id');
    const late = await trigger();
    now += 3001;
    expect(await outcome('views.open', { trigger_id: late, view: modal() })).toBe('expired_trigger_id');
    expect(await outcome('views.open', { trigger_id: 'made.up', view: modal() })).toBe('invalid_trigger_id');
  });

  test('hash is an optimistic lock', async () => {
    await open(modal());
    const [view] = slack.picture(ana).views;
    const update = { view_id: view?.id, hash: view?.hash, view: modal() };
    expect(await outcome('views.update', update)).toBe('ok');
    expect(await outcome('views.update', update)).toBe('hash_conflict');
    expect(await outcome('views.update', { ...update, view_id: 'V0', hash: undefined })).toBe('not_found');
  });
});

describe('rates', () => {
  test('one message a second in a channel', async () => {
    const say = () => outcome('chat.postMessage', { channel: community, text: 'quick' });
    expect(await say()).toBe('ok');
    await expect(client.chat.postMessage({ channel: community, text: 'quick' })).rejects.toMatchObject({
      code: ErrorCode.RateLimitedError,
      retryAfter: 1,
    });
    expect(await outcome('chat.postMessage', { channel: sampleIds.general, text: 'quick' })).toBe('ok');
    now += 1000;
    expect(await say()).toBe('ok');
  });

  test('a tier 2 method twenty times a minute', async () => {
    for (let turn = 0; turn < 20; turn += 1) await client.users.list({});
    await expect(client.users.list({})).rejects.toMatchObject({
      code: ErrorCode.RateLimitedError,
      retryAfter: 3,
    });
  });
});

test('response URLs: five uses in thirty minutes', async () => {
  await trigger();
  slack.postAs(ana, community, 'x');
  await slack.act({ act: 'command', user: ana, channel: community, command: '/aplomb', text: '' });
  const [token] = slack.workspace.responseUrls.keys();
  const url = slack.apiUrl.replace('/api/', `/respond/${token ?? ''}`);
  const use = async () =>
    (await fetch(url, { method: 'POST', body: JSON.stringify({ text: 'answer' }) })).status;
  for (let turn = 0; turn < 5; turn += 1) expect(await use()).toBe(200);
  expect(await use()).toBe(404);
  expect(slack.violations.at(-1)).toMatchObject({ where: 'response_url', error: 'used_url' });
});
