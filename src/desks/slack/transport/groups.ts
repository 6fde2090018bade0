import type { World } from '../../../app/ports/world.ts';
import type { SlackReads } from './web-reads.ts';

/** A user group rather than a person: `S…`. */
export const isGroup = (id: string): boolean => /^S[A-Z0-9]+$/.test(id);

/** Who is in a group; `undefined` when Slack could not tell and never had. */
export type Members = (group: string) => Promise<ReadonlySet<string> | undefined>;

/**
 * Group memberships, at most `maxAgeMs` old: a role that was taken away binds at once. While Slack cannot be asked the
 * last known ones hold; people who ask at the same time make one request.
 */
export const createMembers = (settings: {
  web: Pick<SlackReads, 'groupMembers'>;
  world: Pick<World, 'now'>;
  maxAgeMs: number;
}): Members => {
  const { web, world, maxAgeMs } = settings;
  const known = new Map<string, { users: ReadonlySet<string>; at: number }>();
  const asking = new Map<string, Promise<void>>();

  const ask = async (group: string): Promise<void> => {
    const at = world.now();
    const found = await web.groupMembers(group);
    if (found.ok) known.set(group, { users: new Set(found.users), at });
    // A group that is gone has nobody; every other refusal says nothing about who is in it.
    else if (found.error === 'no_such_subteam') known.set(group, { users: new Set(), at });
  };

  return async (group) => {
    const before = known.get(group);
    const age = world.now() - (before?.at ?? 0);
    // Asked in the future: the clock has been put back, and nobody knows how old that is.
    if (before !== undefined && age >= 0 && age < maxAgeMs) return before.users;
    const running = asking.get(group) ?? ask(group).finally(() => asking.delete(group));
    asking.set(group, running);
    await running;
    return known.get(group)?.users;
  };
};
