import { z } from 'zod';
import { SlackError } from '../error.ts';
import { compact, type Json } from '../json.ts';
import { count, flag, method, required, type Call } from '../method.ts';
import type { User, UserGroup } from '../workspace.ts';
import { pageOf } from './conversations.ts';

const offsetOf = (timezone: string, at: number): number => {
  const named = new Intl.DateTimeFormat('en', {
    timeZone: timezone,
    timeZoneName: 'longOffset',
  }).formatToParts(at);
  const [, sign = '+', hours = '0', minutes = '0'] =
    /GMT([+-])(\d+):(\d+)/.exec(named.find((part) => part.type === 'timeZoneName')?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 3600 + Number(minutes) * 60);
};

/** https://docs.slack.dev/reference/objects/user-object; the e-mail only with its scope, the locale only when asked for. */
const shown = (call: Call, user: User, withLocale: boolean): Json =>
  compact({
    id: user.id,
    team_id: call.kernel.workspace.team.id,
    name: user.name,
    deleted: user.deleted,
    color: user.colour.replace('#', ''),
    real_name: user.realName,
    tz: user.timezone,
    tz_offset: offsetOf(user.timezone, call.kernel.world.now()),
    profile: compact({
      real_name: user.realName,
      // As for most people in a workspace: nothing chosen, so that the full name counts.
      display_name: user.bot ? user.name : '',
      email: call.scopes.has('users:read.email') && !user.bot ? user.email : undefined,
      team: call.kernel.workspace.team.id,
    }),
    is_bot: user.bot,
    is_app_user: false,
    locale: withLocale ? user.locale : undefined,
  });

const locale = { include_locale: flag.default(false) };

const info = method({
  tier: 4,
  scope: 'users:read',
  args: z.object({ user: required, ...locale }),
  run: (args, call) => {
    const user = call.kernel.workspace.users.get(args.user);
    if (!user) throw new SlackError('user_not_found');
    return { user: shown(call, user, args.include_locale) };
  },
});

const list = method({
  tier: 2,
  scope: 'users:read',
  args: z.object({ ...locale, limit: count.default(200), cursor: z.string().optional() }),
  run: (args, call) => {
    const page = pageOf([...call.kernel.workspace.users.values()], args.cursor, args.limit);
    return {
      members: page.items.map((user) => shown(call, user, args.include_locale)),
      response_metadata: { next_cursor: page.next },
    };
  },
});

const lookupByEmail = method({
  tier: 3,
  scope: 'users:read.email',
  args: z.object({ email: required }),
  run: (args, call) => {
    const user = [...call.kernel.workspace.users.values()].find(
      (each) => !each.bot && each.email === args.email,
    );
    if (!user) throw new SlackError('users_not_found');
    return { user: shown(call, user, false) };
  },
});

const shownGroup = (call: Call, group: UserGroup, withUsers: boolean): Json =>
  compact({
    id: group.id,
    team_id: call.kernel.workspace.team.id,
    is_usergroup: true,
    name: group.name,
    handle: group.handle,
    date_delete: 0,
    user_count: group.users.length,
    users: withUsers ? group.users : undefined,
  });

const groups = method({
  tier: 2,
  scope: 'usergroups:read',
  args: z.object({
    include_users: flag.default(false),
    include_disabled: flag.optional(),
    include_count: flag.optional(),
  }),
  run: (args, call) => ({
    usergroups: call.kernel.workspace.groups.map((group) => shownGroup(call, group, args.include_users)),
  }),
});

const groupUsers = method({
  tier: 2,
  scope: 'usergroups:read',
  args: z.object({ usergroup: required, include_disabled: flag.optional() }),
  run: (args, call) => {
    const group = call.kernel.workspace.groups.find((each) => each.id === args.usergroup);
    if (!group) throw new SlackError('no_such_subteam');
    return { users: group.users };
  },
});

const bot = method({
  tier: 3,
  scope: 'users:read',
  args: z.object({ bot: z.string().optional() }),
  run: (args, call) => {
    const { workspace } = call.kernel;
    if (args.bot !== undefined && args.bot !== workspace.botId) throw new SlackError('bot_not_found');
    const name = workspace.users.get(workspace.botUser)?.realName ?? '';
    return {
      bot: { id: workspace.botId, deleted: false, name, app_id: workspace.appId, user_id: workspace.botUser },
    };
  },
});

export const peopleMethods = {
  'users.info': info,
  'users.list': list,
  'users.lookupByEmail': lookupByEmail,
  'usergroups.list': groups,
  'usergroups.users.list': groupUsers,
  'bots.info': bot,
};
