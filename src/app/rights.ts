import { atLeast, roles } from '../core/actor.ts';
import type { DeskName, Role, Teammate } from '../core/actor.ts';
import { callsAt, knownAt } from '../core/mention.ts';
import type { Route } from '../core/routing.ts';
import type { Membership, Rights } from './ports/desk.ts';

const highestFirst: readonly Role[] = roles.toReversed();

/** Who may do what, by the roles of each route: a person, a group of a desk's own, or everyone who reads there. */
export const createRights = (
  routes: readonly Route[],
  memberships: Partial<Record<DeskName, Membership>>,
): Rights => {
  const includes = async (people: readonly string[], { desk, id }: Teammate): Promise<boolean> => {
    const membership = memberships[desk];
    if (membership === undefined) return false;
    if (people.includes('everyone')) return true;
    const known = people.flatMap((one) => knownAt(desk, one) ?? []);
    if (known.some((one) => 'person' in one && one.person === id)) return true;
    for (const one of known) if ('group' in one && (await membership.isIn(id, one.group))) return true;
    return false;
  };
  /** A review whose route is gone from aplomb.yaml, or that none took, is in reach of the admins of any route. */
  const administers = async (who: Teammate): Promise<boolean> => {
    for (const route of routes) if (await includes(route.roles.admin, who)) return true;
    return false;
  };
  const routeNamed = (name: string): Route | undefined => routes.find((route) => route.name === name);

  return {
    roleOf: async (who, name) => {
      const route = routeNamed(name);
      if (route === undefined) return (await administers(who)) ? 'admin' : undefined;
      for (const role of highestFirst) if (await includes(route.roles[role], who)) return role;
      return undefined;
    },
    whoCan: (role, name, desk) => {
      const route = memberships[desk] && routeNamed(name);
      const able = roles.filter((one) => atLeast(one, role)).flatMap((one) => route?.roles[one] ?? []);
      return Promise.resolve(callsAt(desk, able));
    },
  };
};
