import { afterEach, expect, test } from 'vitest';
import type { App } from '@slack/bolt';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startBolt, until } from './bolt.ts';

const { ana, tom, lea, community, bot } = sampleIds;
const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});
const start: typeof startBolt = async (listen, options) => {
  const started = await startBolt(listen, options);
  stops.push(started.stop);
  return started;
};
const card = (text: string) => [
  { type: 'section', block_id: 'words', text: { type: 'mrkdwn', text } },
  {
    type: 'actions',
    block_id: 'decide',
    elements: [
      {
        type: 'button',
        action_id: 'approve',
        text: { type: 'plain_text', text: 'Approve' },
        value: 'review-1',
      },
      {
        type: 'overflow',
        action_id: 'more',
        options: ['assign', 'snooze'].map((value) => ({ text: { type: 'plain_text', text: value }, value })),
      },
    ],
  },
];
const modal = {
  type: 'modal' as const,
  callback_id: 'edit',
  private_metadata: 'review-1',
  title: { type: 'plain_text' as const, text: 'Edit' },
  submit: { type: 'plain_text' as const, text: 'Save' },
  blocks: [
    {
      type: 'input' as const,
      block_id: 'text',
      label: { type: 'plain_text' as const, text: 'Reply' },
      element: { type: 'plain_text_input' as const, action_id: 'value', max_length: 20 },
    },
  ],
};

test('a person talks, the bot hears it escaped and answers in the thread', async () => {
  const { slack } = await start((app) => {
    app.message(async ({ message, client }) => {
      if (message.subtype !== undefined || !('text' in message)) return;
      const heard = message.text ?? '';
      await client.chat.postMessage({
        channel: message.channel,
        thread_ts: message.ts,
        text: `heard ${heard}`,
      });
    });
  });
  expect(await slack.act({ act: 'say', user: ana, channel: community, text: '>> a & b @tom' })).toEqual({
    ok: true,
  });
  const reply = await until(() => slack.messages(community)[1], 'the reply');
  expect(reply.text).toBe(`heard &gt;&gt; a &amp; b <@${tom}>`);
  expect(reply.threadTs).toBe(slack.messages(community)[0]?.ts);
  expect(reply.shown.at(-1)?.notified.pings).toEqual([`@${tom}`]);
  expect(slack.violations).toEqual([]);
});

test('a mention reaches the bot as app_mention, once', async () => {
  let mentions = 0;
  const { slack } = await start((app) => {
    app.event('app_mention', async () => {
      mentions += 1;
    });
  });
  await slack.act({ act: 'say', user: lea, channel: community, text: 'bonjour @aplomb' });
  await until(() => mentions === 1);
  expect(slack.messages(community)[0]?.text).toBe(`bonjour <@${bot}>`);
});

const editing = (app: App): void => {
  app.action('approve', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: modal });
  });
  app.action('more', async ({ ack, action, respond }) => {
    await ack();
    if (action.type === 'overflow') await respond({ text: `chose ${action.selected_option.value}` });
  });
  app.view('edit', async ({ ack, view, client, body }) => {
    const text = view.state.values['text']?.['value']?.value ?? '';
    if (text.includes('!'))
      return ack({ response_action: 'errors', errors: { text: 'No exclamation marks.' } });
    await ack();
    await client.chat.postEphemeral({ channel: community, user: body.user.id, text: `saved ${text}` });
  });
};
const posted = async (app: App) => {
  const answer = await app.client.chat.postMessage({
    channel: community,
    text: 'card',
    blocks: card('hello'),
  });
  return answer.ts ?? '';
};

test('button, modal, errors, submission, ephemeral: each as Slack does it', async () => {
  const { slack, app } = await start(editing);
  const ts = await posted(app);
  const press = { act: 'press', user: ana, channel: community, ts, blockId: 'decide' } as const;
  expect(await slack.act({ ...press, action: { action_id: 'approve' } })).toEqual({ ok: true });
  const [view] = await until(
    () => slack.picture(ana).views.length > 0 && slack.picture(ana).views,
    'the modal',
  );
  expect(view).toMatchObject({ callbackId: 'edit', title: 'Edit', submit: 'Save', errors: {} });
  expect(slack.picture(tom).views).toEqual([]);

  const viewId = view?.id ?? '';
  const submit = (value: string | null) =>
    slack.act({
      act: 'submit',
      user: ana,
      viewId,
      values: { text: { value: { type: 'plain_text_input', value } } },
    });
  await submit(null);
  expect(slack.picture(ana).views[0]?.errors).toEqual({ text: 'Veuillez remplir ce champ obligatoire.' });
  await submit('Thanks!');
  expect(slack.picture(ana).views[0]?.errors).toEqual({ text: 'No exclamation marks.' });
  await submit('Thanks.');
  expect(slack.picture(ana).views).toEqual([]);
  await until(() => slack.picture(ana).messages.find((each) => each.ephemeral)?.text === 'saved Thanks.');
  expect(slack.picture(tom).messages.some((each) => each.ephemeral)).toBe(false);
  expect(slack.violations).toEqual([]);
});

test('a menu choice is answered by response_url, and only choices on offer can be made', async () => {
  const { slack, app } = await start(editing);
  const ts = await posted(app);
  const choose = (value: string) =>
    slack.act({
      act: 'press', user: tom, channel: community, ts, blockId: 'decide', action: { action_id: 'more', selected_option: { value } },
    }); // prettier-ignore
  expect(await choose('delete everything')).toMatchObject({ ok: false });
  expect(await choose('snooze')).toEqual({ ok: true });
  await until(() =>
    slack.picture(tom).messages.some((each) => each.text === 'chose snooze' && each.ephemeral),
  );
});

test('a press on what stood there a moment ago arrives; on what never stood there it does not', async () => {
  const heard: unknown[] = [];
  const { slack, app } = await start((bolt) => {
    bolt.action('approve', async ({ ack, action, body }) => {
      await ack();
      heard.push(action, 'message' in body ? body.message?.['blocks'] : undefined);
    });
  });
  const ts = await posted(app);
  const now = [{ type: 'section', block_id: 'words', text: { type: 'mrkdwn', text: 'decided' } }];
  await app.client.chat.update({ channel: community, ts, text: 'card', blocks: now });
  const press = {
    act: 'press',
    user: tom,
    channel: community,
    ts,
    action: { action_id: 'approve' },
  } as const;
  expect(await slack.act({ ...press, blockId: 'decide' })).toEqual({ ok: true });
  expect(heard).toEqual([
    expect.objectContaining({ block_id: 'decide', value: 'review-1' }),
    [expect.objectContaining({ block_id: 'words' })],
  ]);
  expect(await slack.act({ ...press, blockId: 'elsewhere' })).toEqual({
    ok: false,
    error: 'This is no longer there.',
  });
});

test('a slash command, answered in its acknowledgement, seen by its writer alone', async () => {
  const { slack } = await start((app) => {
    app.command('/aplomb', async ({ ack, command }) => ack(`you said: ${command.text}`));
  });
  const command = { act: 'command', user: tom, channel: community, text: 'assign 3 @lea <b>' } as const;
  expect(await slack.act({ ...command, command: '/aplomb' })).toEqual({ ok: true });
  const mine = slack.picture(tom).messages.find((each) => each.ephemeral);
  expect(mine?.text).toBe(`you said: assign 3 <@${lea}|lea> &lt;b&gt;`);
  expect(slack.picture(ana).messages).toEqual([]);
  expect(await slack.act({ ...command, command: '/nope' })).toEqual({
    ok: false,
    error: '/nope is not a valid command.',
  });
});

test('shortcuts, on their own and on a message', async () => {
  const seen: string[] = [];
  const { slack } = await start((app) => {
    app.shortcut('bring', async ({ ack, shortcut }) => {
      await ack();
      seen.push(shortcut.type);
    });
    app.shortcut('bring_this', async ({ ack, shortcut }) => {
      await ack();
      if (shortcut.type === 'message_action') seen.push(`${shortcut.type} ${shortcut.message.text ?? ''}`);
    });
  });
  const { ts } = slack.postAs(ana, community, 'from a letter');
  await slack.act({ act: 'shortcut', user: lea, callbackId: 'bring' });
  await slack.act({
    act: 'shortcut',
    user: lea,
    callbackId: 'bring_this',
    message: { channel: community, ts },
  });
  await until(() => seen.length === 2);
  expect(seen).toEqual(['shortcut', 'message_action from a letter']);
});

test('the Home tab is published when opened, and a button in it works', async () => {
  const { slack } = await start((app) => {
    app.event('app_home_opened', async ({ event, client }) => {
      await client.views.publish({ user_id: event.user, view: { type: 'home', blocks: card('home') } });
    });
    editing(app);
  });
  await slack.act({ act: 'open_home', user: lea });
  const home = await until(() => slack.picture(lea).home, 'the Home tab');
  expect(home.type).toBe('home');
  await slack.act({
    act: 'press_in_view', user: lea, viewId: home.id, blockId: 'decide', action: { action_id: 'approve' }, values: {},
  }); // prettier-ignore
  await until(() => slack.picture(lea).views.length === 1);
});

test('who does not acknowledge in time fails with the error people know', async () => {
  const { slack } = await start((app) => app.command('/aplomb', async () => {}), { ackMs: 60 });
  const failed = await slack.act({
    act: 'command',
    user: tom,
    channel: community,
    command: '/aplomb',
    text: '',
  });
  expect(failed).toEqual({ ok: false, error: '/aplomb failed with the error “dispatch_failed”' });
  expect(slack.violations).toMatchObject([{ where: '/aplomb', error: 'dispatch_failed' }]);
});

test('a changed message is told with what stood there before', async () => {
  const changes: unknown[] = [];
  const { app } = await start((bolt) => {
    bolt.event('message', async ({ event }) => {
      if (event.subtype === 'message_changed' && 'text' in event.message && 'text' in event.previous_message)
        changes.push([event.previous_message.text, event.message.text]);
    });
  });
  const ts = await posted(app);
  await app.client.chat.update({ channel: community, ts, text: 'after' });
  await until(() => changes.length === 1);
  expect(changes).toEqual([['card', 'after']]);
});

test('a modal that names a field it does not have is a mistake of the app', async () => {
  const { slack, app } = await start((bolt) => {
    bolt.action('approve', async ({ ack, body, client }) => {
      await ack();
      if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: modal });
    });
    bolt.view('edit', async ({ ack }) => ack({ response_action: 'errors', errors: { nowhere: 'x' } }));
  });
  const ts = await posted(app);
  await slack.act({
    act: 'press',
    user: tom,
    channel: community,
    ts,
    blockId: 'decide',
    action: { action_id: 'approve' },
  });
  const [view] = await until(() => slack.picture(tom).views.length > 0 && slack.picture(tom).views);
  const values = { text: { value: { type: 'plain_text_input', value: 'ok' } } };
  expect(await slack.act({ act: 'submit', user: tom, viewId: view?.id ?? '', values })).toMatchObject({
    ok: false,
  });
  expect(slack.violations).toMatchObject([{ error: 'invalid_response_action' }]);
  expect(slack.picture(tom).views[0]?.busy).toBe(false);
});
