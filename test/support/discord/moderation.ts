import { z } from 'zod';
import { no } from './refusals.ts';
import type { Asked, Said } from './refusals.ts';
import type { FakeUser, State } from './state.ts';

const bits = {
  kick: 1n << 1n,
  ban: 1n << 2n,
  administrator: 1n << 3n,
  manageChannels: 1n << 4n,
  manageGuild: 1n << 5n,
  manageMessages: 1n << 13n,
  manageRoles: 1n << 28n,
  moderate: 1n << 40n,
};
/** Everything a moderating bot is invited with, and what everybody may. */
export const moderatorBits =
  bits.kick |
  bits.ban |
  bits.manageChannels |
  bits.manageGuild |
  bits.manageMessages |
  bits.manageRoles |
  bits.moderate;

interface FakeRole {
  id: string;
  name: string;
  position: number;
  permissions: bigint;
}
interface Rule {
  id: string;
  creator_id: string;
  name: string;
  trigger_type: number;
  trigger_metadata: { keyword_filter: string[] };
}

/** What moderators see and change on the stand-in's server. */
export interface ModerationState {
  roles: FakeRole[];
  ownerId: string;
  joinedAt: Map<string, number>;
  /** Who is on the server no more. */
  left: Set<string>;
  timedOut: Map<string, number>;
  bans: Map<string, { deleteSeconds: number }>;
  slow: Map<string, number>;
  invitesUntil: number | undefined;
  rules: Rule[];
  /** Whose settings let no bot write to them. */
  closed: Set<string>;
  /** What was said in private, by member. */
  dms: Map<string, string>;
  /** What the server's own log keeps: what was done, and why. */
  log: { did: string; reason: string }[];
  role(name: string, position: number, permissions?: bigint): string;
}

const unknownBan: Said = { status: 404, json: { code: 10_026, message: 'Unknown Ban' } };
const closedDoor: Said = {
  status: 403,
  json: { code: 50_007, message: 'Cannot send messages to this user' },
};
const noServer: Said = {
  status: 403,
  json: { code: 50_278, message: 'Cannot send messages to this user due to having no mutual guilds' },
};
const empty: Said = { status: 204 };
const day = 86_400_000;
const longestAudit = 512;

const iso = z.iso.datetime().nullable();
const shapes = {
  member: z.strictObject({ communication_disabled_until: iso }),
  ban: z.strictObject({ delete_message_seconds: z.int().min(0).max(604_800) }),
  channel: z.strictObject({
    rate_limit_per_user: z.int().min(0).max(21_600).optional(),
    locked: z.boolean().optional(),
  }),
  overwrite: z.strictObject({ allow: z.string(), deny: z.string(), type: z.literal(0) }),
  incidents: z.strictObject({ invites_disabled_until: iso }),
  door: z.strictObject({ recipient_id: z.string() }),
  rule: z.strictObject({
    name: z.string().min(1).max(100),
    event_type: z.literal(1),
    trigger_type: z.literal(1),
    trigger_metadata: z.strictObject({ keyword_filter: z.array(z.string().min(1).max(60)).max(1_000) }),
    actions: z.array(z.strictObject({ type: z.literal(1) })).min(1),
    enabled: z.literal(true),
  }),
  keywords: z.strictObject({
    trigger_metadata: z.strictObject({ keyword_filter: z.array(z.string().min(1).max(60)).max(1_000) }),
  }),
};

/**
 * The moderator's part of the stand-in, before everything else it answers: permissions and role hierarchy as documented
 * (topics/permissions#permission-hierarchy), limits of resources/guild and resources/auto-moderation, reasons for the log.
 */
export const createModerated = (
  state: State,
  next: (asked: Asked) => Said,
): { answer: (asked: Asked) => Said; moderation: ModerationState } => {
  const { guildId, bot } = state;
  const moderation: ModerationState = {
    roles: [],
    ownerId: '1',
    joinedAt: new Map(),
    left: new Set(),
    timedOut: new Map(),
    bans: new Map(),
    slow: new Map(),
    invitesUntil: undefined,
    rules: [],
    closed: new Set(),
    dms: new Map(),
    log: [],
    role(name, position, permissions = 0n) {
      const made = { id: state.nextId(), name, position, permissions };
      moderation.roles.push(made);
      return made.id;
    },
  };
  const started = Date.now();
  const userOf = (id: string | undefined): FakeUser | undefined => state.users.get(id ?? '');
  const isThere = ({ id }: FakeUser): boolean => !moderation.left.has(id);
  const granted = (user: FakeUser): bigint =>
    moderation.roles
      .filter(({ id }) => user.roles.includes(id))
      .reduce((sum, { permissions }) => sum | permissions, state.everyone);
  const may = (bit: bigint): boolean => {
    const has = granted(bot);
    return (has & bits.administrator) !== 0n || (has & bit) !== 0n;
  };
  const rank = (user: FakeUser): number =>
    user.id === moderation.ownerId
      ? Number.POSITIVE_INFINITY
      : Math.max(
          0,
          ...moderation.roles.filter(({ id }) => user.roles.includes(id)).map(({ position }) => position),
        );
  const outOfReach = (user: FakeUser): boolean => rank(user) >= rank(bot);

  const body = <Schema extends z.ZodType>(asked: Asked, shape: Schema): z.output<Schema> | undefined =>
    shape.safeParse(JSON.parse(asked.body)).data;
  const did = (asked: Asked, what: string): Said => {
    moderation.log.push({ did: what, reason: decodeURIComponent(asked.auditReason ?? '') });
    return empty;
  };

  const memberJson = (user: FakeUser): object => {
    const until = moderation.timedOut.get(user.id);
    return {
      user: { id: user.id, username: user.username, global_name: user.global_name },
      nick: null,
      roles: user.roles,
      joined_at: new Date(moderation.joinedAt.get(user.id) ?? started - day).toISOString(),
      communication_disabled_until: until === undefined ? null : new Date(until).toISOString(),
    };
  };

  const member = (asked: Asked, id: string | undefined): Said | undefined => {
    const user = userOf(id);
    if (!user || !isThere(user)) return no.member;
    if (asked.method === 'GET') return { status: 200, json: memberJson(user) };
    if (asked.method === 'PATCH') {
      const sent = body(asked, shapes.member);
      const until = sent?.communication_disabled_until;
      const at = until == null ? undefined : Date.parse(until);
      if (!sent || (at !== undefined && at > Date.now() + 28 * day + 60_000)) return no.form;
      const administers = (granted(user) & bits.administrator) !== 0n;
      if (!may(bits.moderate) || outOfReach(user) || administers) return no.permission;
      if (at === undefined) moderation.timedOut.delete(user.id);
      else moderation.timedOut.set(user.id, at);
      did(asked, at === undefined ? 'end timeout' : 'timeout');
      return { status: 200, json: memberJson(user) };
    }
    if (asked.method !== 'DELETE') return undefined;
    if (!may(bits.kick) || outOfReach(user)) return no.permission;
    moderation.left.add(user.id);
    return did(asked, 'kick');
  };

  const ban = (asked: Asked, id: string | undefined): Said | undefined => {
    const user = userOf(id);
    if (!may(bits.ban)) return no.permission;
    const known = moderation.bans.get(id ?? '');
    if (asked.method === 'GET')
      return known ? { status: 200, json: { reason: null, user: { id } } } : unknownBan;
    if (asked.method === 'DELETE') {
      if (!moderation.bans.delete(id ?? '')) return unknownBan;
      return did(asked, 'unban');
    }
    const sent = body(asked, shapes.ban);
    if (!sent || !user) return no.form;
    if (isThere(user) && outOfReach(user)) return no.permission;
    moderation.bans.set(user.id, { deleteSeconds: sent.delete_message_seconds });
    moderation.left.add(user.id);
    return did(asked, 'ban');
  };

  const rules = (asked: Asked, id: string | undefined): Said | undefined => {
    if (!may(bits.manageGuild)) return no.permission;
    const one = moderation.rules.find((rule) => rule.id === id);
    if (asked.method === 'GET' && id !== undefined) return one ? { status: 200, json: one } : no.route;
    if (asked.method === 'GET') return { status: 200, json: moderation.rules };
    if (asked.method === 'POST') {
      const sent = body(asked, shapes.rule);
      if (!sent || moderation.rules.length >= 6) return no.form;
      const { name, trigger_type, trigger_metadata } = sent;
      const made = { id: state.nextId(), creator_id: bot.id, name, trigger_type, trigger_metadata };
      moderation.rules.push(made);
      did(asked, 'rule');
      return { status: 200, json: made };
    }
    const sent = body(asked, shapes.keywords);
    if (!one || !sent) return no.form;
    one.trigger_metadata = sent.trigger_metadata;
    did(asked, 'rule changed');
    return { status: 200, json: one };
  };

  const incidents = (asked: Asked): Said => {
    const sent = body(asked, shapes.incidents);
    const until = sent?.invites_disabled_until;
    const at = until == null ? undefined : Date.parse(until);
    if (!sent || (at !== undefined && at > Date.now() + day + 60_000)) return no.form;
    if (!may(bits.manageGuild)) return no.permission;
    moderation.invitesUntil = at;
    did(asked, at === undefined ? 'invites open' : 'invites paused');
    return { status: 200, json: { invites_disabled_until: until ?? null, dms_disabled_until: null } };
  };

  const guildJson = (): object => ({
    id: guildId,
    name: 'Maison Noisette',
    owner_id: moderation.ownerId,
    roles: [
      { id: guildId, name: '@everyone', permissions: String(state.everyone), position: 0 },
      ...moderation.roles.map((role) => ({ ...role, permissions: String(role.permissions) })),
    ],
    incidents_data: {
      invites_disabled_until:
        moderation.invitesUntil === undefined ? null : new Date(moderation.invitesUntil).toISOString(),
    },
  });

  const guild = (asked: Asked, [id, what, one, two]: string[]): Said | undefined => {
    if (id !== guildId) return undefined;
    if (what === undefined) return { status: 200, json: guildJson() };
    if (what === 'members' && one !== undefined) return member(asked, one);
    if (what === 'bans') return ban(asked, one);
    if (what === 'incident-actions') return incidents(asked);
    return what === 'auto-moderation' && one === 'rules' ? rules(asked, two) : undefined;
  };

  const channelJson = (
    id: string,
    kind: { type: number; name: string; parent_id: string | null },
  ): object => ({
    id,
    guild_id: guildId,
    ...kind,
    permission_overwrites: state.channels.get(id)?.permission_overwrites ?? [],
    rate_limit_per_user: moderation.slow.get(id) ?? 0,
  });

  const channel = (asked: Asked, [id = '', what, one]: string[]): Said | undefined => {
    const found = state.channels.get(id);
    if (!found) return undefined;
    const json = (): Said => ({ status: 200, json: channelJson(id, found) });
    if (what === undefined && asked.method === 'GET') return found.hidden ? no.access : json();
    if (what === undefined && asked.method === 'PATCH') {
      const sent = body(asked, shapes.channel);
      if (!sent) return no.form;
      if (!may(bits.manageChannels)) return no.permission;
      if (sent.rate_limit_per_user !== undefined) moderation.slow.set(id, sent.rate_limit_per_user);
      if (sent.locked !== undefined) found.locked = sent.locked;
      did(asked, 'channel');
      return json();
    }
    if (what === 'permissions' && asked.method === 'PUT') {
      const sent = body(asked, shapes.overwrite);
      if (!sent || one === undefined) return no.form;
      if (!may(bits.manageRoles)) return no.permission;
      const others = found.permission_overwrites.filter((overwrite) => overwrite.id !== one);
      found.permission_overwrites = [...others, { id: one, ...sent }];
      return did(asked, 'overwrite');
    }
    if (what === 'messages' && one !== undefined && asked.method === 'DELETE') {
      const message = state.find(one);
      if (message?.channel_id !== id) return no.message;
      if (message.author !== bot && !may(bits.manageMessages)) return no.permission;
      state.remove(one);
      return did(asked, 'delete');
    }
    return undefined;
  };

  /** A private channel with a member: opened for anybody, written to only where they let it. */
  const door = (asked: Asked): Said => {
    const sent = body(asked, shapes.door);
    const user = userOf(sent?.recipient_id);
    if (!user) return { status: 400, json: { code: 50_033, message: 'Invalid Recipient(s)' } };
    const id = moderation.dms.get(user.id) ?? state.channel(`dm ${user.username}`, 1).id;
    moderation.dms.set(user.id, id);
    return { status: 200, json: { id, type: 1 } };
  };
  const shut = (asked: Asked, [id]: string[]): Said | undefined => {
    const owner = [...moderation.dms].find(([, channelId]) => channelId === id)?.[0];
    if (owner === undefined || asked.method !== 'POST') return undefined;
    if (moderation.left.has(owner)) return noServer;
    return moderation.closed.has(owner) ? closedDoor : undefined;
  };

  const answer = (asked: Asked): Said => {
    const [, , first, ...path] = asked.url.pathname.split('/').filter(Boolean).map(decodeURIComponent);
    const { auditReason } = asked;
    if (auditReason !== undefined && (auditReason.length > longestAudit || /[^\x21-\x7e]/u.test(auditReason)))
      return no.form;
    if (!asked.authorization) return next(asked);
    const own =
      first === 'guilds'
        ? guild(asked, path)
        : first === 'channels'
          ? (shut(asked, path) ?? channel(asked, path))
          : first === 'users' && path[1] === 'channels'
            ? door(asked)
            : undefined;
    return own ?? next(asked);
  };
  return { answer, moderation };
};
