import { z } from 'zod';
import { SlackError } from '../error.ts';
import { method, required, type Call } from '../method.ts';
import { channelOf, messageOf } from './access.ts';

/** https://docs.slack.dev/reference/methods/auth.test; the same answer tells an app token's app. */
const authTest = method({
  tier: 'special',
  token: 'either',
  args: z.object({}),
  run: (_, { kernel: { workspace } }) => ({
    url: `https://${workspace.team.domain}.slack.example/`,
    team: workspace.team.name,
    user: workspace.users.get(workspace.botUser)?.name,
    team_id: workspace.team.id,
    user_id: workspace.botUser,
    bot_id: workspace.botId,
    is_enterprise_install: false,
  }),
});

const team = method({
  tier: 3,
  scope: 'team:read',
  args: z.object({ team: z.string().optional() }),
  run: (_, { kernel: { workspace } }) => ({
    team: {
      ...workspace.team,
      email_domain: '',
      icon: {},
      url: `https://${workspace.team.domain}.slack.example/`,
    },
  }),
});

const reaction = z.object({ channel: required, timestamp: required, name: required });
const target = (args: z.infer<typeof reaction>, call: Call) => {
  const channel = channelOf(call, args.channel);
  if (channel.archived) throw new SlackError('is_archived');
  const message = messageOf(call, channel.id, args.timestamp);
  return { message, standing: message.reactions.find((each) => each.name === args.name) };
};

const addReaction = method({
  tier: 3,
  scope: 'reactions:write',
  args: reaction,
  run: (args, call) => {
    const { message, standing } = target(args, call);
    const bot = call.kernel.workspace.botUser;
    if (standing?.users.includes(bot)) throw new SlackError('already_reacted');
    if (standing) standing.users.push(bot);
    else message.reactions.push({ name: args.name, users: [bot] });
    call.kernel.changed();
    return {};
  },
});

const removeReaction = method({
  tier: 2,
  scope: 'reactions:write',
  args: reaction,
  run: (args, call) => {
    const { message, standing } = target(args, call);
    const bot = call.kernel.workspace.botUser;
    if (!standing?.users.includes(bot)) throw new SlackError('no_reaction');
    standing.users = standing.users.filter((user) => user !== bot);
    message.reactions = message.reactions.filter((each) => each.users.length > 0);
    call.kernel.changed();
    return {};
  },
});

/**
 * https://docs.slack.dev/reference/methods/apps.connections.open: an address for one socket, with the app-level token. Documented
 * as tier 1, "1+ per minute"; ten sockets may stand at once, so the call itself is not counted by tier here.
 */
const connect = method({
  tier: 'special',
  token: 'app',
  args: z.object({}),
  run: (_, { kernel }) => ({ url: kernel.socketUrl() }),
});

export const otherMethods = {
  'apps.connections.open': connect,
  'auth.test': authTest,
  'team.info': team,
  'reactions.add': addReaction,
  'reactions.remove': removeReaction,
};
