import type { Kysely } from 'kysely';
import { buildOn } from './build.ts';
import type { Engine } from '../schema.ts';

/** Moderators' cases, what asks for moderators, and who reported it (as a hash). */
export const moderationTables = async (db: Kysely<unknown>, engine: Engine): Promise<void> => {
  const { table, int } = buildOn(db, engine);
  await table('moderation_cases')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('number', int, (c) => c.notNull().unique())
    .addColumn('version', int, (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('member', 'text')
    .addColumn('data', 'text', (c) => c.notNull())
    .execute();
  await table('moderation_incidents')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('version', int, (c) => c.notNull())
    .addColumn('place', 'text', (c) => c.notNull())
    .addColumn('key', 'text', (c) => c.notNull())
    .addColumn('member', 'text')
    .addColumn('data', 'text', (c) => c.notNull())
    .addUniqueConstraint('moderation_incidents_once', ['place', 'key'])
    .execute();
  await table('moderation_reports')
    .addColumn('incident_id', 'text', (c) => c.notNull().references('moderation_incidents.id'))
    .addColumn('reporter', 'text', (c) => c.notNull())
    .addColumn('at', int, (c) => c.notNull())
    .addPrimaryKeyConstraint('moderation_reports_key', ['incident_id', 'reporter'])
    .execute();
  const index = (name: string, on: string, columns: string[]) =>
    db.schema.createIndex(name).on(on).columns(columns).execute();
  await index('moderation_cases_of', 'moderation_cases', ['place', 'member', 'number']);
  await index('moderation_incidents_about', 'moderation_incidents', ['place', 'member']);
  await index('moderation_reports_by', 'moderation_reports', ['reporter', 'at']);
};
