import type { App, ViewSubmitAction } from '@slack/bolt';
import { z } from 'zod';
import { onHomeOpened } from '../home/home.ts';
import { onCommand } from './commands.ts';
import type { SlackDeskDeps } from './deps.ts';
import { onFeedback } from './feedback.ts';
import { onHousePress } from './house.ts';
import { onResumeChoice, onRetryJob } from './operations.ts';
import { onCardPress, onPageTurn } from './presses.ts';
import { onBringShortcut } from './shortcuts.ts';
import { onBringSubmit, onFormSubmit } from './submissions.ts';
import { onPropose, onThreadMessage } from './thread.ts';
import { onVariantUse } from './variants.ts';

/** What the manifest must name, so that Slack sends it. */
export const slackEntries = {
  command: '/aplomb',
  globalShortcut: 'bring_comment',
  messageShortcut: 'bring_message',
  events: ['app_home_opened', 'message.channels', 'message.groups'],
} as const;

/** When a payload came in, where the receiver says so (transport/intake.ts). */
const moment = z.number().optional();

/** Presses, by the beginning of their action id. */
const presses: [RegExp, (deps: SlackDeskDeps, body: unknown) => Promise<void>][] = [
  [/^card\./u, onCardPress],
  [/^page\./u, onPageTurn],
  [/^propose\./u, onPropose],
  [/^resume\./u, onResumeChoice],
  [/^job\./u, onRetryJob],
  [/^house\./u, onHousePress],
  [/^feedback\./u, onFeedback],
  [/^variant\./u, onVariantUse],
];

/**
 * Registers everything the desk listens to. Each listener acknowledges, parses, calls one verb and renders; what breaks
 * is thrown on to Bolt, so that whoever kept the payload knows that it is not done.
 */
export const registerListeners = (app: App, deps: SlackDeskDeps): void => {
  for (const [actionId, listener] of presses)
    app.action({ type: 'block_actions', action_id: actionId }, async ({ ack, body }) => {
      await ack();
      await listener(deps, body);
    });
  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: /^form\./u }, ({ ack, body }) =>
    onFormSubmit(deps, body, ack),
  );
  app.view<ViewSubmitAction>({ type: 'view_submission', callback_id: 'bring' }, ({ ack, body }) =>
    onBringSubmit(deps, body, ack),
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
