import type { DiscordApi, Problem } from './api.ts';
import { isByPerson } from './events.ts';
import type { Message } from './shapes.ts';
import { code } from './trouble.ts';

/** Who answers for the brand: named people, and whoever has one of the named roles. */
export interface Team {
  /** Of people met lately; whoever has not been met is not in it. */
  has: (userId: string) => boolean;
  /** Asks for the roles of the authors, where roles count: Discord does not tell them with a message. Gives what went wrong. */
  meet(messages: readonly Message[], signal: AbortSignal): Promise<Problem | undefined>;
}

/** Roles are asked for again after this. */
const keptMs = 3_600_000;
const mostKept = 10_000;

export const createTeam = (
  api: DiscordApi,
  { guildId, userIds, roleIds }: { guildId: string; userIds: readonly string[]; roleIds: readonly string[] },
  { now }: { now: () => number },
): Team => {
  const named = new Set(userIds);
  const met = new Map<string, { inTeam: boolean; at: number }>();
  const isFresh = (userId: string): boolean => {
    const known = met.get(userId);
    return known !== undefined && Math.abs(now() - known.at) < keptMs;
  };
  const inTeam = async (userId: string, signal: AbortSignal): Promise<boolean | Problem> => {
    const answer = await api.member(guildId, userId, signal);
    if (answer.kind === 'json') return answer.value.roles.some((role) => roleIds.includes(role));
    // Who has left the server has no role in it.
    return answer.kind === 'refusal' && answer.code === code.unknownMember ? false : answer;
  };
  return {
    has: (userId) => named.has(userId) || met.get(userId)?.inTeam === true,
    async meet(messages, signal) {
      if (roleIds.length === 0) return undefined;
      const authors = new Set(messages.filter(isByPerson).map(({ author }) => author.id));
      for (const userId of authors) {
        if (named.has(userId) || isFresh(userId)) continue;
        const found = await inTeam(userId, signal);
        if (typeof found !== 'boolean') return found;
        if (met.size >= mostKept) met.clear();
        met.set(userId, { inTeam: found, at: now() });
      }
      return undefined;
    },
  };
};
