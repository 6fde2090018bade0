import type { Role, Teammate } from '../../src/core/actor.ts';
import type { Rights } from '../../src/app/ports/desk.ts';
import type { Team } from '../../src/app/team.ts';
import { defaultPolicy } from '../../src/core/policy.ts';
import { severities } from '../../src/core/triage/triage.ts';
import type { Line } from './line.ts';
import { profiles } from './place.ts';
import type { Plan } from './plan.ts';

export type PersonName = 'ana' | 'tom' | 'eva' | 'lea';

export const people: Record<PersonName, Teammate & { role: Role }> = {
  ana: { desk: 'slack', id: 'ana', name: 'Ana', role: 'admin' },
  tom: { desk: 'slack', id: 'tom', name: 'Tom', role: 'approver' },
  eva: { desk: 'slack', id: 'eva', name: 'Eva', role: 'approver' },
  lea: { desk: 'slack', id: 'lea', name: 'Léa', role: 'writer' },
};

export const teammateOf = (name: PersonName): Teammate => {
  const { role: _role, ...teammate } = people[name];
  return teammate;
};
const roles = new Map(Object.values(people).map(({ id, role }) => [id, role]));
export const roleOf = (id: string): Role | undefined => roles.get(id);

/** The team's settings in one schedule. */
export const teamOf = ({ coolOffMs, secondPerson }: Pick<Plan, 'coolOffMs' | 'secondPerson'>): Team => ({
  voice: { brand: 'Maison Noisette', address: 'formal' },
  policy: {
    ...defaultPolicy,
    coolOffMs: { low: coolOffMs, normal: coolOffMs, heated: coolOffMs, severe: coolOffMs },
    secondPersonFor: secondPerson ? [...severities] : [],
  },
  routes: [
    {
      name: 'community',
      match: { sources: profiles.map(({ name }) => name) },
      channels: { slack: 'C1' },
      language: 'en',
      timezone: 'UTC',
      roles: { reader: [], writer: [], approver: [], admin: [] },
      escalation: ['S0ONCALL'],
    },
  ],
  topics: [],
  languages: ['en'],
  language: 'en',
  timezone: 'UTC',
});

/** The chat is asked who somebody is at every press. */
export const rightsOver = (line: Line): Rights => ({
  roleOf: ({ id }) => line.call('role', { effect: () => roleOf(id) }),
  whoCan: () => Promise.resolve([]),
});
