import type { ConnectionTables } from '../../../src/app/ports/connection-store.ts';
import { sameTeammate } from '../../../src/core/actor.ts';
import type { Scope } from './scope.ts';

export const connections = ({ session, pace }: Scope): ConnectionTables => ({
  async get(source) {
    await pace();
    return session.get('connections', source);
  },
  async all() {
    await pace();
    return session.all('connections').sort((a, b) => (a.source < b.source ? -1 : 1));
  },
  async save(next) {
    await pace();
    await session.lock(`connections ${next.source}`);
    if ((session.get('connections', next.source)?.version ?? 0) !== next.version - 1) return false;
    session.put('connections', next.source, next);
    return true;
  },
  async invitation(key) {
    await pace();
    return session.get('invitations', key);
  },
  async invitationsOf(by, now) {
    await pace();
    const own = session.all('invitations').filter((one) => sameTeammate(one.by, by) && one.expiresAt > now);
    return own.sort((a, b) => b.expiresAt - a.expiresAt);
  },
  async invite(made) {
    await pace();
    await session.lock(`invitations ${made.key}`);
    session.put('invitations', made.key, made);
  },
  async takeInvitation(key) {
    await pace();
    await session.lock(`invitations ${key}`);
    const taken = session.get('invitations', key);
    if (taken) session.drop('invitations', key);
    return taken;
  },
});

/** Forgets who was sent to a place and never came back. */
export const pruneInvitations = ({ session }: Scope, now: number): number => {
  const old = session.all('invitations').filter(({ expiresAt }) => expiresAt <= now);
  for (const { key } of old) session.drop('invitations', key);
  return old.length;
};
