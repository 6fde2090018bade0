import type { Kysely } from 'kysely';

/** How often people correct triage is counted in the audit, by what was done. */
export const correctionIndex = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.createIndex('audit_by_action').on('audit').column('action').execute();
};
