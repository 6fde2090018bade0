import type { Membership } from '../../../app/ports/desk.ts';
import type { World } from '../../../app/ports/world.ts';
import type { DiscordWeb } from '../web-port.ts';

/** A press asks Discord again when what is known is older. */
const maxAgeMs = 30_000;

export interface DiscordMembership extends Membership {
  /** Discord says with each press which roles somebody has at that moment. */
  saw(person: string, roles: readonly string[]): void;
}

/**
 * Who has which role on a server. When Discord cannot be asked the last known roles hold; roles that were never known give no
 * right.
 */
export const discordMembership = ({
  server,
  web,
  world,
}: {
  server: string;
  web: Pick<DiscordWeb, 'memberRoles'>;
  world: Pick<World, 'now'>;
}): DiscordMembership => {
  const known = new Map<string, { roles: ReadonlySet<string>; at: number }>();
  const saw = (person: string, roles: readonly string[]): ReadonlySet<string> => {
    const fresh = { roles: new Set(roles), at: world.now() };
    known.set(person, fresh);
    return fresh.roles;
  };
  const rolesOf = async (person: string): Promise<ReadonlySet<string>> => {
    const kept = known.get(person);
    if (kept && Math.abs(world.now() - kept.at) < maxAgeMs) return kept.roles;
    const answer = await web.memberRoles({ server, user: person });
    return answer.ok ? saw(person, answer.value) : (kept?.roles ?? new Set());
  };
  return {
    isIn: async (person, role) => (await rolesOf(person)).has(role),
    saw: (person, roles) => void saw(person, roles),
  };
};
