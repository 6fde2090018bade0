import type { Rights } from '../../../app/ports/desk.ts';
import type { World } from '../../../app/ports/world.ts';
import { atLeast, roles } from '../../../core/actor.ts';
import type { Role } from '../../../core/actor.ts';
import type { Route } from '../../../core/routing.ts';
import type { DiscordWeb } from '../web-port.ts';

/** As Discord writes a mention, without its brackets: a person, a role. Slack's ids look otherwise, so both may stand in one list. */
const person = /^@(\d{17,20})$/u;
const group = /^@&(\d{17,20})$/u;

/** A press asks Discord again when what is known is older. */
const maxAgeMs = 30_000;
const highestFirst: readonly Role[] = roles.toReversed();

/**
 * Who may do what on Discord, by the roles of each route: a person, a Discord role or everyone on the server. When Discord
 * cannot be asked the last known roles hold; roles that were never known give no right.
 */
export const createDiscordRights = (settings: {
  routes: readonly Route[];
  server: string;
  web: Pick<DiscordWeb, 'memberRoles'>;
  world: Pick<World, 'now'>;
}): Rights => {
  const { routes, server, web, world } = settings;
  const known = new Map<string, { roles: ReadonlySet<string>; at: number }>();

  const rolesOf = async (user: string): Promise<ReadonlySet<string>> => {
    const kept = known.get(user);
    if (kept && Math.abs(world.now() - kept.at) < maxAgeMs) return kept.roles;
    const answer = await web.memberRoles({ server, user });
    if (!answer.ok) return kept?.roles ?? new Set();
    const fresh = { roles: new Set(answer.value), at: world.now() };
    known.set(user, fresh);
    return fresh.roles;
  };
  const includes = async (people: readonly string[], user: string): Promise<boolean> => {
    if (people.includes('everyone') || people.includes(`@${user}`)) return true;
    const groups = people.flatMap((one) => group.exec(one)?.[1] ?? []);
    if (groups.length === 0) return false;
    const mine = await rolesOf(user);
    return groups.some((id) => mine.has(id));
  };
  const administers = async (user: string): Promise<boolean> => {
    for (const route of routes) if (await includes(route.roles.admin, user)) return true;
    return false;
  };
  const routeNamed = (name: string): Route | undefined => routes.find((route) => route.name === name);

  return {
    roleOf: async (who, name) => {
      if (who.desk !== 'discord') return undefined;
      const route = routeNamed(name);
      if (route === undefined) return (await administers(who.id)) ? 'admin' : undefined;
      for (const role of highestFirst) if (await includes(route.roles[role], who.id)) return role;
      return undefined;
    },
    whoCan: (role, name, desk) => {
      const route = desk === 'discord' ? routeNamed(name) : undefined;
      if (route === undefined) return Promise.resolve([]);
      const able = roles.filter((one) => atLeast(one, role)).flatMap((one) => route.roles[one]);
      const ours = able.filter((id) => person.test(id) || group.test(id));
      return Promise.resolve([...new Set(ours)].map((id) => `<${id}>`));
    },
  };
};
