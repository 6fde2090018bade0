import type { Rights } from '../../../app/ports/desk.ts';
import type { World } from '../../../app/ports/world.ts';
import { atLeast, roles } from '../../../core/actor.ts';
import type { Role } from '../../../core/actor.ts';
import type { Route } from '../../../core/routing.ts';
import { createMembers, isGroup } from './groups.ts';
import type { Members } from './groups.ts';
import type { SlackReads } from './web-reads.ts';

/** A press asks Slack again when what is known is older. */
const maxAgeMs = 30_000;

const highestFirst: readonly Role[] = roles.toReversed();

const includes = async (people: readonly string[], user: string, members: Members): Promise<boolean> => {
  if (people.includes('everyone') || people.includes(user)) return true;
  for (const group of people.filter(isGroup)) {
    if ((await members(group))?.has(user) === true) return true;
  }
  return false;
};
const mention = (id: string): string => (isGroup(id) ? `<!subteam^${id}>` : `<@${id}>`);

/**
 * Who may do what in Slack, by the roles of each route: a person, a user group or everyone. When Slack cannot be asked
 * the last known memberships hold; a membership that was never known gives no right.
 */
export const createSlackRights = (settings: {
  routes: readonly Route[];
  web: Pick<SlackReads, 'groupMembers'>;
  world: Pick<World, 'now'>;
}): Rights => {
  const { routes } = settings;
  const members = createMembers({ ...settings, maxAgeMs });
  const routeNamed = (name: string): Route | undefined => routes.find((route) => route.name === name);
  /** A review whose route is gone from aplomb.yaml, or that none took, is in reach of the admins of any route. */
  const administers = async (user: string): Promise<boolean> => {
    for (const route of routes) if (await includes(route.roles.admin, user, members)) return true;
    return false;
  };
  return {
    roleOf: async (who, name) => {
      if (who.desk !== 'slack') return undefined;
      const route = routeNamed(name);
      if (route === undefined) return (await administers(who.id)) ? 'admin' : undefined;
      for (const role of highestFirst) {
        if (await includes(route.roles[role], who.id, members)) return role;
      }
      return undefined;
    },
    whoCan: (role, name, desk) => {
      const route = desk === 'slack' ? routeNamed(name) : undefined;
      if (route === undefined) return Promise.resolve([]);
      const able = roles.filter((one) => atLeast(one, role)).flatMap((one) => route.roles[one]);
      return Promise.resolve([...new Set(able)].filter((id) => /^[UWS][A-Z0-9]+$/.test(id)).map(mention));
    },
  };
};
