import type { Delivery, Retry, Transport } from './delivery.ts';
import type { Json } from './json.ts';
import type { Kernel } from './kernel.ts';
import { onTheWire } from './messages.ts';
import type { Recorder } from './record.ts';
import type { AppSpec } from './app-spec.ts';
import type { Channel, StoredMessage } from './workspace.ts';

interface Setup {
  kernel: Kernel;
  transport: () => Transport;
  recorder: Recorder;
  app: AppSpec;
  retryDelaysMs: readonly number[];
  later: (ms: number, work: () => void) => () => void;
}
export interface Events {
  /** Sends an event if the app subscribed to it; delivered again while it is not acknowledged. */
  send: (event: Json, subscription: string) => void;
  message: (what: 'posted' | 'changed' | 'deleted', message: StoredMessage) => void;
}

/** The scope an event needs: https://docs.slack.dev/reference/events */
const scopeOfEvent: Record<string, string> = {
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  app_mention: 'app_mentions:read',
  member_joined_channel: 'channels:read',
};

const kindOfMessage = { public: 'message.channels', private: 'message.groups', im: 'message.im' } as const;
const typeOfChannel = { public: 'channel', private: 'group', im: 'im' } as const;

/** The Events API: https://docs.slack.dev/apis/events-api */
export const makeEvents = ({ kernel, transport, recorder, app, retryDelaysMs, later }: Setup): Events => {
  const { workspace, world } = kernel;

  const envelope = (event: Json): Json => ({
    token: 'rehearsal',
    team_id: workspace.team.id,
    context_team_id: workspace.team.id,
    context_enterprise_id: null,
    api_app_id: workspace.appId,
    event,
    type: 'event_callback',
    event_id: kernel.makeId('Ev'),
    event_time: Math.floor(world.now() / 1000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.team.id,
        user_id: workspace.botUser,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: kernel.makeId('4-'),
  });

  /**
   * Up to three more tries: https://docs.slack.dev/apis/events-api/#retries. A socket lost before the acknowledgement makes the
   * same envelope go out again with `retry_attempt` 0: https://github.com/slackapi/bolt-js/issues/2487
   */
  const deliver = async (delivery: Delivery, envelopeId: string, retry: Retry, lost = 0): Promise<void> => {
    const result = await transport().deliver(delivery, envelopeId, retry);
    if (result.acked) return;
    if (result.reason === 'connection_lost' && lost < 5)
      return deliver(delivery, envelopeId, retry, lost + 1);
    if (result.reason === 'timeout') recorder.failure('events_api', 'event_not_acked');
    const delay = retryDelaysMs[retry.num];
    if (delay === undefined || result.noRetry === true) return;
    later(delay, () => void deliver(delivery, world.id(), { num: retry.num + 1, reason: result.reason }));
  };

  const send = (event: Json, subscription: string): void => {
    const scope = scopeOfEvent[subscription];
    if (!app.events.includes(subscription) || (scope !== undefined && !app.scopes.includes(scope))) return;
    void deliver({ kind: 'events_api', payload: envelope(event), acceptsResponse: false }, world.id(), {
      num: 0,
      reason: '',
    });
  };

  const message: Events['message'] = (what, changed) => {
    const channel = workspace.channels.get(changed.channel);
    if (changed.ephemeralFor !== undefined || !channel?.members.has(workspace.botUser)) return;
    send(messageEvent(kernel, what, changed, channel), kindOfMessage[channel.kind]);
    const called =
      what === 'posted' && channel.kind !== 'im' && changed.text.includes(`<@${workspace.botUser}>`);
    if (called && changed.user !== workspace.botUser)
      send(
        { ...onTheWire(kernel, changed), type: 'app_mention', channel: channel.id, event_ts: changed.ts },
        'app_mention',
      );
  };
  return { send, message };
};

/** As it stood before the last change. */
const before = (whole: Json, { shown }: StoredMessage): Json => {
  const last = shown.at(-2);
  return last ? { ...whole, text: last.text, blocks: last.blocks } : whole;
};

/** https://docs.slack.dev/reference/events/message and its subtypes message_changed, message_deleted */
const messageEvent = (
  kernel: Kernel,
  what: 'posted' | 'changed' | 'deleted',
  message: StoredMessage,
  channel: Channel,
): Json => {
  const where = { channel: channel.id, channel_type: typeOfChannel[channel.kind] };
  const whole = onTheWire(kernel, message, true);
  if (what === 'posted') return { ...whole, ...where, event_ts: message.ts };
  const ts = kernel.nextTs();
  const base = { type: 'message', hidden: true, ...where, ts, event_ts: ts };
  return what === 'changed'
    ? { ...base, subtype: 'message_changed', message: whole, previous_message: before(whole, message) }
    : { ...base, subtype: 'message_deleted', deleted_ts: message.ts, previous_message: whole };
};
