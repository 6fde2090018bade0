import { compact, type Json } from './json.ts';
import type { Kernel } from './kernel.ts';
import { limits } from './limits.ts';
import { SlackError } from './error.ts';
import type { Channel, StoredMessage, User } from './workspace.ts';

/** A trigger of this user's, alive for 3 s from now. */
export const newTrigger = ({ workspace, world, makeId }: Kernel, user: string, viewId?: string): string => {
  for (const [id, trigger] of workspace.triggers)
    if (world.now() - trigger.at > limits.responseUrlMs) workspace.triggers.delete(id);
  const id = `${makeId('')}.${workspace.team.id}.${makeId('').toLowerCase()}`;
  workspace.triggers.set(id, {
    user,
    at: world.now(),
    used: false,
    ...(viewId === undefined ? {} : { viewId }),
  });
  return id;
};

/** https://docs.slack.dev/reference/methods/views.open#errors: 3 s, one use. */
export const takeTrigger = (
  { workspace, world }: Kernel,
  id: string,
  aliveMs: number,
): { user: string; viewId?: string } => {
  const trigger = workspace.triggers.get(id);
  if (!trigger) throw new SlackError('invalid_trigger_id');
  if (trigger.used) throw new SlackError('exchanged_trigger_id');
  if (world.now() - trigger.at > aliveMs) throw new SlackError('expired_trigger_id');
  trigger.used = true;
  return { user: trigger.user, ...(trigger.viewId === undefined ? {} : { viewId: trigger.viewId }) };
};

/** A response_url: a credential to post here as the app, five times in thirty minutes. */
export const newResponseUrl = (
  kernel: Kernel,
  origin: string,
  of: { user: string; channel: string; message?: string },
): string => {
  const token = `${kernel.makeId('')}${kernel.makeId('')}`;
  kernel.workspace.responseUrls.set(token, { token, ...of, at: kernel.world.now(), uses: 0 });
  return `${origin}/respond/${token}`;
};

export const channelNamed = (channel: Channel): Json => ({
  id: channel.id,
  name: channel.kind === 'im' ? 'directmessage' : channel.name,
});

/** What every interaction says of itself: https://docs.slack.dev/reference/interaction-payloads */
export const interaction = ({ workspace }: Kernel, type: string, user: User): Json => ({
  type,
  user: { id: user.id, username: user.name, name: user.name, team_id: workspace.team.id },
  api_app_id: workspace.appId,
  token: 'rehearsal',
  team: { id: workspace.team.id, domain: workspace.team.domain },
  enterprise: null,
  is_enterprise_install: false,
});

export const messageContainer = (message: StoredMessage): Json =>
  compact({
    type: 'message',
    message_ts: message.ts,
    channel_id: message.channel,
    is_ephemeral: message.ephemeralFor !== undefined,
    thread_ts: message.threadTs,
  });
