import type { ModerationTables } from '../../../src/app/ports/moderation-store.ts';
import { memberOf } from '../../../src/core/moderation/incident.ts';
import type { Scope } from './scope.ts';

type Cases = 'nextNumber' | 'case' | 'caseByNumber' | 'insertCase' | 'saveCase' | 'casesOf';

const cases = ({ session, pace }: Scope): Pick<ModerationTables, Cases> => ({
  async nextNumber() {
    await pace();
    await session.lock('cases number');
    const given = Number(session.get('settings', 'moderation:cases')?.value ?? 0) + 1;
    session.put('settings', 'moderation:cases', { value: given });
    return given;
  },
  async case(id) {
    await pace();
    return session.get('cases', id);
  },
  async caseByNumber(number) {
    await pace();
    return session.all('cases').find((one) => one.number === number);
  },
  async insertCase(made) {
    await pace();
    await session.lock(`cases ${made.id}`);
    if (session.get('cases', made.id)) return false;
    session.put('cases', made.id, made);
    return true;
  },
  async saveCase(changed) {
    await pace();
    await session.lock(`cases ${changed.id}`);
    if (session.get('cases', changed.id)?.version !== changed.version - 1) return false;
    session.put('cases', changed.id, changed);
    return true;
  },
  async casesOf(place, memberId, limit) {
    await pace();
    const own = session.all('cases').filter((one) => one.place === place && one.member?.id === memberId);
    return own.sort((a, b) => b.number - a.number).slice(0, limit);
  },
});

export const moderation = (scope: Scope): ModerationTables => {
  const { session, pace } = scope;
  const byKey = (place: string, key: string) =>
    session.all('incidents').find((one) => one.place === place && one.key === key);
  return {
    ...cases(scope),
    async incident(id) {
      await pace();
      return session.get('incidents', id);
    },
    async incidentByKey(place, key) {
      await pace();
      return byKey(place, key);
    },
    async insertIncident(made) {
      await pace();
      await session.lock(`incident ${made.place} ${made.key}`);
      if (byKey(made.place, made.key)) return false;
      session.put('incidents', made.id, made);
      return true;
    },
    async saveIncident(changed) {
      await pace();
      await session.lock(`incidents ${changed.id}`);
      if (session.get('incidents', changed.id)?.version !== changed.version - 1) return false;
      session.put('incidents', changed.id, changed);
      return true;
    },
    async incidentsAbout(place, memberId) {
      await pace();
      return session
        .all('incidents')
        .filter((one) => one.place === place && memberOf(one.matter) === memberId);
    },
    async reported(incidentId, reporter, at) {
      await pace();
      const key = `${incidentId} ${reporter}`;
      await session.lock(`reports ${key}`);
      if (session.get('reports', key)) return false;
      session.put('reports', key, { reporter, at });
      return true;
    },
    async reportsBy(reporter, since) {
      await pace();
      return session.all('reports').filter((one) => one.reporter === reporter && one.at > since).length;
    },
  };
};
