import { sql } from 'kysely';
import type { ModerationTables } from '../app/ports/moderation-store.ts';
import { moderationCase } from '../core/moderation/case.ts';
import type { ModerationCase } from '../core/moderation/case.ts';
import { incident, memberOf } from '../core/moderation/incident.ts';
import type { Incident } from '../core/moderation/incident.ts';
import type { Database, Scope } from './schema.ts';
import { toKey } from './text.ts';

const caseRow = (of: ModerationCase): Database['moderation_cases'] => ({
  id: of.id,
  number: of.number,
  version: of.version,
  place: of.place,
  member: of.member ? toKey(of.member.id) : null,
  data: JSON.stringify(of),
});

const incidentRow = (of: Incident): Database['moderation_incidents'] => {
  const about = memberOf(of.matter);
  return {
    id: of.id,
    version: of.version,
    place: of.place,
    key: toKey(of.key),
    member: about === undefined ? null : toKey(about),
    data: JSON.stringify(of),
  };
};

const caseOf = (row: { data: string } | undefined): ModerationCase | undefined =>
  row && moderationCase.parse(JSON.parse(row.data));
const incidentOf = (row: { data: string } | undefined): Incident | undefined =>
  row && incident.parse(JSON.parse(row.data));

/** Kept among the settings, and so moved with them; whoever takes a number holds the row until their transaction ends. */
const numberKey = 'moderation:cases';

const nextNumber = async ({ db }: Scope): Promise<number> => {
  const next = sql<string>`cast(cast(settings.value as bigint) + 1 as text)`;
  const { value } = await db
    .insertInto('settings')
    .values({ key: numberKey, value: '1' })
    .onConflict((on) => on.column('key').doUpdateSet({ value: next }))
    .returning('value')
    .executeTakeFirstOrThrow();
  return Number(value);
};

const cases = (
  scope: Scope,
): Pick<ModerationTables, 'nextNumber' | 'case' | 'caseByNumber' | 'insertCase' | 'saveCase' | 'casesOf'> => {
  const { db } = scope;
  const all = () => db.selectFrom('moderation_cases').select('data');
  return {
    nextNumber: () => nextNumber(scope),
    case: async (id) => caseOf(await all().where('id', '=', id).executeTakeFirst()),
    caseByNumber: async (number) => caseOf(await all().where('number', '=', number).executeTakeFirst()),
    async insertCase(made) {
      const insert = db.insertInto('moderation_cases').values(caseRow(made));
      const once = insert.onConflict((on) => on.column('id').doNothing());
      return (await once.executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
    },
    async saveCase(next) {
      const { numUpdatedRows } = await db
        .updateTable('moderation_cases')
        .set(caseRow(next))
        .where('id', '=', next.id)
        .where('version', '=', next.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async casesOf(place, memberId, limit) {
      const ofPlace = all().where('place', '=', place);
      const own =
        memberId === undefined
          ? ofPlace.where('member', 'is', null)
          : ofPlace.where('member', '=', toKey(memberId));
      const rows = await own.orderBy('number', 'desc').limit(limit).execute();
      return rows.flatMap((row) => caseOf(row) ?? []);
    },
  };
};

const incidents = ({
  db,
}: Scope): Pick<
  ModerationTables,
  'incident' | 'incidentByKey' | 'insertIncident' | 'saveIncident' | 'incidentsAbout'
> => {
  const all = () => db.selectFrom('moderation_incidents').select('data');
  return {
    incident: async (id) => incidentOf(await all().where('id', '=', id).executeTakeFirst()),
    async incidentByKey(place, key) {
      const ofPlace = all().where('place', '=', place);
      return incidentOf(await ofPlace.where('key', '=', toKey(key)).executeTakeFirst());
    },
    async insertIncident(made) {
      const insert = db.insertInto('moderation_incidents').values(incidentRow(made));
      const once = insert.onConflict((on) => on.columns(['place', 'key']).doNothing());
      return (await once.executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
    },
    async saveIncident(next) {
      const { numUpdatedRows } = await db
        .updateTable('moderation_incidents')
        .set(incidentRow(next))
        .where('id', '=', next.id)
        .where('version', '=', next.version - 1)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async incidentsAbout(place, memberId) {
      const rows = await all().where('place', '=', place).where('member', '=', toKey(memberId)).execute();
      return rows.flatMap((row) => incidentOf(row) ?? []);
    },
  };
};

/** Cases and incidents: whole in `data`, with columns for what is looked up. */
export const moderation = (scope: Scope): ModerationTables => {
  const { db } = scope;
  return {
    ...cases(scope),
    ...incidents(scope),
    async reported(incidentId, reporter, at) {
      const insert = db
        .insertInto('moderation_reports')
        .values({ incident_id: incidentId, reporter: toKey(reporter), at });
      const once = insert.onConflict((on) => on.columns(['incident_id', 'reporter']).doNothing());
      return (await once.executeTakeFirst()).numInsertedOrUpdatedRows === 1n;
    },
    async reportsBy(reporter, since) {
      const { made } = await db
        .selectFrom('moderation_reports')
        .select(({ fn }) => fn.countAll<number>().as('made'))
        .where('reporter', '=', toKey(reporter))
        .where('at', '>', since)
        .executeTakeFirstOrThrow();
      return made;
    },
  };
};
