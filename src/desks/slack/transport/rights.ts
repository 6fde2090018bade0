import type { Membership } from '../../../app/ports/desk.ts';
import type { World } from '../../../app/ports/world.ts';
import { createMembers } from './groups.ts';
import type { SlackReads } from './web-reads.ts';

/** A press asks Slack again when what is known is older. */
const maxAgeMs = 30_000;

/**
 * Who is in which user group. When Slack cannot be asked the last known memberships hold; a membership that was never known
 * gives no right.
 */
export const slackMembership = (from: {
  web: Pick<SlackReads, 'groupMembers'>;
  world: Pick<World, 'now'>;
}): Membership => {
  const members = createMembers({ ...from, maxAgeMs });
  return { isIn: async (person, group) => (await members(group))?.has(person) === true };
};
