import type { Act, ActAnswer } from '../../page/protocol.ts';
import { SlackError } from '../error.ts';
import type { Json } from '../json.ts';
import { onTheWire, post } from '../messages.ts';
import { channelNamed, interaction, newResponseUrl, newTrigger } from '../payloads.ts';
import { answerHere } from '../respond.ts';
import { asCommandText, asSent } from '../typed-text.ts';
import { viewOnTheWire } from '../views.ts';
import { directChannel, liveMessage } from '../workspace.ts';
import { cannot, channelFor, done, outcome, userOf, wordsFor, type Stage } from './stage.ts';

type Of<Name extends Act['act']> = Extract<Act, { act: Name }>;

/** What the person's client makes of plain words. */
const plainBlocks = (text: string): Json[] => [
  { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] },
];

/** Talk in a channel or thread. */
export const say = (stage: Stage, act: Of<'say'>): ActAnswer => {
  const user = userOf(stage, act.user);
  const channel = user && channelFor(stage, act.channel, user.id);
  if (!user || !channel) return cannot(wordsFor(user).notHere);
  if (channel.archived)
    return cannot(wordsFor(user).failed({ what: `#${channel.name}`, error: 'is_archived' }));
  if (act.text.trim() === '') return done;
  post(stage.kernel, {
    channel: channel.id,
    user: user.id,
    text: asSent(stage.kernel.workspace, act.text),
    blocks: plainBlocks(act.text),
    threadTs: act.threadTs,
    clientMsgId: stage.kernel.world.id(),
    unfurl: { links: true, media: true, linkNames: false },
  });
  return done;
};

/** https://docs.slack.dev/interactivity/implementing-slash-commands */
export const command = async (stage: Stage, act: Of<'command'>): Promise<ActAnswer> => {
  const { kernel, app } = stage;
  const user = userOf(stage, act.user);
  const channel = user && channelFor(stage, act.channel, user.id);
  if (!user || !channel) return cannot(wordsFor(user).notHere);
  const known = app.commands.find((each) => each.command === act.command);
  if (!known || !app.scopes.includes('commands'))
    return cannot(wordsFor(user).unknownCommand({ command: act.command }));
  const payload = {
    token: 'rehearsal',
    team_id: kernel.workspace.team.id,
    team_domain: kernel.workspace.team.domain,
    channel_id: channel.id,
    channel_name: channelNamed(channel)['name'],
    user_id: user.id,
    user_name: user.name,
    command: act.command,
    text: asCommandText(kernel.workspace, act.text, known.shouldEscape),
    api_app_id: kernel.workspace.appId,
    is_enterprise_install: 'false',
    response_url: newResponseUrl(kernel, stage.origin(), { user: user.id, channel: channel.id }),
    trigger_id: newTrigger(kernel, user.id),
  };
  const acked = await stage.deliver({ kind: 'slash_commands', payload, acceptsResponse: true });
  if (!acked.acked) return outcome(stage, acked, act.command, user);
  if (acked.payload['text'] === undefined && acked.payload['blocks'] === undefined) return done;
  try {
    answerHere(kernel, { user: user.id, channel: channel.id }, acked.payload);
    return done;
  } catch (error) {
    if (!(error instanceof SlackError)) throw error;
    stage.recorder.failure(act.command, error.code, [JSON.stringify(error.extra)]);
    return cannot(wordsFor(user).failed({ what: act.command, error: error.code }));
  }
};

/** https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload, global and on a message */
export const shortcut = async (stage: Stage, act: Of<'shortcut'>): Promise<ActAnswer> => {
  const { kernel, app } = stage;
  const user = userOf(stage, act.user);
  const known = app.shortcuts.find((each) => each.callbackId === act.callbackId);
  if (!user || !known || !app.scopes.includes('commands')) return cannot(wordsFor(user).gone);
  const common = {
    callback_id: act.callbackId,
    trigger_id: newTrigger(kernel, user.id),
    action_ts: kernel.nextTs(),
  };
  if (known.type === 'global') {
    const payload = { ...interaction(kernel, 'shortcut', user), ...common };
    const acked = await stage.deliver({ kind: 'interactive', payload, acceptsResponse: false });
    return outcome(stage, acked, wordsFor(user).shortcut, user);
  }
  const channel = act.message && channelFor(stage, act.message.channel, user.id);
  const message = channel && act.message && liveMessage(kernel.workspace, channel.id, act.message.ts);
  if (!channel || !message || message.ephemeralFor !== undefined) return cannot(wordsFor(user).gone);
  const payload = {
    ...interaction(kernel, 'message_action', user),
    ...common,
    channel: channelNamed(channel),
    message_ts: message.ts,
    message: onTheWire(kernel, message),
    response_url: newResponseUrl(kernel, stage.origin(), {
      user: user.id,
      channel: channel.id,
      message: message.ts,
    }),
  };
  const acked = await stage.deliver({ kind: 'interactive', payload, acceptsResponse: false });
  return outcome(stage, acked, wordsFor(user).shortcut, user);
};

/** https://docs.slack.dev/reference/events/app_home_opened */
export const openHome = (stage: Stage, act: Of<'open_home'>): ActAnswer => {
  const { kernel } = stage;
  const user = userOf(stage, act.user);
  if (!user) return cannot(wordsFor(user).gone);
  const home = kernel.workspace.views.get(kernel.workspace.homes.get(user.id) ?? '');
  stage.events.send(
    {
      type: 'app_home_opened',
      user: user.id,
      channel: directChannel(kernel.workspace, user.id).id,
      tab: 'home',
      event_ts: kernel.nextTs(),
      ...(home ? { view: viewOnTheWire(kernel, home) } : {}),
    },
    'app_home_opened',
  );
  return done;
};

/** Nothing is unread in this channel any more. */
export const read = (stage: Stage, act: Of<'read'>): ActAnswer => {
  if (stage.kernel.workspace.unread.delete(`${act.user} ${act.channel}`)) stage.kernel.changed();
  return done;
};
