import type { Tx } from '../app/ports/store.ts';
import type { Teammate } from '../core/actor.ts';
import { connection, invitation } from '../core/connection/connection.ts';
import type { Invitation } from '../core/connection/connection.ts';
import type { Scope } from './schema.ts';

type Tables = Tx['connections'];

const personOf = ({ desk, id }: Teammate): string => `${desk} ${id}`;
const read = ({ data }: { data: string }): Invitation => invitation.parse(JSON.parse(data));

const saveConnection =
  ({ db }: Scope): Tables['save'] =>
  async (next) => {
    const { source, version } = next;
    const row = { version, data: JSON.stringify(next) };
    if (version === 1) {
      const insert = db.insertInto('connections').values({ source, ...row });
      const made = await insert.onConflict((on) => on.column('source').doNothing()).executeTakeFirst();
      return (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
    }
    const update = db.updateTable('connections').set(row).where('source', '=', source);
    return (await update.where('version', '=', version - 1).executeTakeFirst()).numUpdatedRows > 0n;
  };

/** Connections, whole in `data`, changed by compare-and-set on their version; and who was sent to make one. */
export const connections = (scope: Scope): Tables => {
  const { db } = scope;
  const held = () => db.selectFrom('connections').select('data');
  const sent = () => db.selectFrom('invitations').select('data');
  return {
    async get(source) {
      const row = await held().where('source', '=', source).executeTakeFirst();
      return row && connection.parse(JSON.parse(row.data));
    },
    async all() {
      const rows = await held().orderBy('source').execute();
      return rows.map(({ data }) => connection.parse(JSON.parse(data)));
    },
    save: saveConnection(scope),
    async invitation(key) {
      const row = await sent().where('key', '=', key).executeTakeFirst();
      return row && read(row);
    },
    async invitationsOf(by, now) {
      const rows = await sent()
        .where('teammate', '=', personOf(by))
        .where('expires_at', '>', now)
        .orderBy('expires_at', 'desc')
        .execute();
      return rows.map(read);
    },
    async invite(made) {
      const { key, by, expiresAt } = made;
      const row = { key, teammate: personOf(by), expires_at: expiresAt, data: JSON.stringify(made) };
      await db.insertInto('invitations').values(row).execute();
    },
    async takeInvitation(key) {
      const taken = db.deleteFrom('invitations').where('key', '=', key).returning('data');
      const row = await taken.executeTakeFirst();
      return row && read(row);
    },
  };
};

/** Forgets who was sent to a place and never came back. */
export const pruneInvitations = async ({ db }: Scope, now: number): Promise<number> => {
  const gone = db.deleteFrom('invitations').where('expires_at', '<=', now);
  return Number((await gone.executeTakeFirst()).numDeletedRows);
};
