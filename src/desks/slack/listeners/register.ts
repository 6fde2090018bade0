import type { App, ViewSubmitAction } from '@slack/bolt';
import { z } from 'zod';
import { onHomeOpened } from '../home/home.ts';
import { onModerationPress, onModerationSubmit } from '../moderation/listeners.ts';
import { onCommand } from './commands.ts';
import type { SlackDeskDeps } from './deps.ts';
import { onPress } from './presses.ts';
import { onBringShortcut } from './shortcuts.ts';
import { onSubmit } from './submissions.ts';
import { onThreadMessage } from './thread.ts';
import { createTyping } from './typing.ts';
import { typedId } from '../views/frame.ts';

/** What the manifest must name, so that Slack sends it. */
export const slackEntries = {
  command: '/aplomb',
  globalShortcut: 'bring_comment',
  messageShortcut: 'bring_message',
  events: ['app_home_opened', 'message.channels', 'message.groups'],
} as const;

/** When a payload came in, where the receiver says so (transport/intake.ts). */
const moment = z.number().optional();

/** What is pressed on anything of ours, by the beginning of its action id. */
const ours = /^(?:card|page|propose|resume|job|house|feedback|variant|connect)\./u;

/** The same for moderators' cards and what they open. */
const moderators = /^mod\./u;

/**
 * Registers everything the desk listens to. Each listener acknowledges, parses, calls one verb and renders; what breaks
 * is thrown on to Bolt, so that whoever kept the payload knows that it is not done.
 */
export const registerListeners = (app: App, deps: SlackDeskDeps): void => {
  app.action({ type: 'block_actions', action_id: ours }, async ({ ack, body }) => {
    await ack();
    await onPress(deps, body);
  });
  const onTyping = createTyping(deps);
  app.action({ type: 'block_actions', action_id: typedId }, async ({ ack, body }) => {
    await ack();
    await onTyping(body);
  });
  app.view<ViewSubmitAction>(
    { type: 'view_submission', callback_id: /^(?:form\..+|bring|connect)$/u },
    ({ ack, body }) => onSubmit(deps, body, ack),
  );
  app.action({ type: 'block_actions', action_id: moderators }, async ({ ack, body }) => {
    await ack();
    await onModerationPress(deps, body);
  });
  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: moderators }, ({ ack, body }) =>
    onModerationSubmit(deps, body, ack),
  );
  app.command(slackEntries.command, async ({ ack, body, context }) => {
    await ack();
    await onCommand(deps, body, moment.parse(context['receivedAt']) ?? deps.world.now());
  });
  for (const callbackId of [slackEntries.globalShortcut, slackEntries.messageShortcut])
    app.shortcut(callbackId, async ({ ack, body }) => {
      await ack();
      await onBringShortcut(deps, body);
    });
  app.event('app_home_opened', ({ event }) => onHomeOpened(deps, event));
  app.event('message', ({ event }) => onThreadMessage(deps, event));
};
