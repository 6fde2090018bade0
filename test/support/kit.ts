import { createHash } from 'node:crypto';
import type { Kit } from '../../src/app/kit.ts';
import type { DraftOrder } from '../../src/app/ports/drafter.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { World } from '../../src/app/ports/world.ts';
import { createSlots } from '../../src/app/slots.ts';
import { defaultPolicy } from '../../src/core/policy.ts';
import { ana, lea, tom } from './build.ts';

const nothing = (): void => undefined;
export const silence = { info: nothing, warn: nothing, error: nothing };

const roles = { [ana.id]: 'admin', [tom.id]: 'approver', [lea.id]: 'writer' } as const;

const team: Kit['team'] = {
  voice: { brand: 'Maison Noisette', address: 'formal' },
  policy: defaultPolicy,
  routes: [
    {
      name: 'community',
      match: { sources: ['blog', 'manual'] },
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
};

/** A drafter that writes one sentence and remembers what it was asked. */
const oneSentence = (orders: DraftOrder[]): Kit['drafter'] => ({
  draft: async (order) => {
    orders.push(order);
    const text = `Thank you for your comment, ${order.comment.author.name}. We are looking into it.`;
    return { text, language: 'en', writer: { kind: 'offline', why: 'no_model' }, knowledge: [] };
  },
  status: async () => ({ state: 'offline', today: { drafts: orders.length } }),
});

/** What the use cases need of a team of three, over this store: Ana is admin, Tom approves, Léa writes. No place, no desk. */
export const teamKit = (store: Store, world: World, orders: DraftOrder[] = []): Kit => ({
  store,
  world,
  log: silence,
  team,
  drafter: oneSentence(orders),
  knowledge: undefined,
  rights: {
    roleOf: async ({ id }) =>
      Object.hasOwn(roles, id) ? Object.entries(roles).find(([key]) => key === id)?.[1] : undefined,
    whoCan: async (role) => [`<those who are ${role}>`],
  },
  sources: new Map(),
  desks: [],
  slots: createSlots(() => world.now()),
  hash: (text) => createHash('sha256').update(text).digest('hex'),
  deadline: (stop) => stop,
  nudge: nothing,
});
