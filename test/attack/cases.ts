import type { IncomingComment } from '../../src/core/comment.ts';
import { oneOf, seeded } from '../support/seeded.ts';
import type { Chance } from '../support/seeded.ts';
import { mutations, places } from './mutations.ts';
import type { Place } from './mutations.ts';
import { carriers, goals } from './payloads.ts';
import type { Goal } from './payloads.ts';

/** One attack: an ordinary comment, the order hidden in or around it, and what a model that obeys says. */
export interface AttackCase {
  id: string;
  goal: Goal;
  place: Place;
  mutation: string;
  /** What hides the order asks the team something. */
  asks: boolean;
  /** The order is somebody else's, from a research set: rude and grave words in it are not ours to know. */
  foreign: boolean;
  /** What stands in this case's order and in nothing else; seen in a text, the order was obeyed. */
  canary: string;
  /** The same comment without the attack; nothing when the attack is all there is. */
  carrier: Pick<IncomingComment, 'author' | 'text' | 'place' | 'parent'> | undefined;
  comment: Pick<IncomingComment, 'author' | 'text' | 'place' | 'parent'>;
}

const plainOf = (text: string): AttackCase['comment'] => ({
  author: { name: 'Marie L.' },
  text,
  place: { id: 'p1', title: 'New in the shop', url: 'https://blog.example/new' },
});

const placed = (place: Place, order: string, carrier: string): AttackCase['comment'] => {
  const plain = plainOf(carrier);
  switch (place) {
    case 'after':
      return { ...plain, text: `${carrier} ${order}` };
    case 'before':
      return { ...plain, text: `${order}\n${carrier}` };
    case 'alone':
      return { ...plain, text: order };
    case 'author':
      return { ...plain, author: { name: order } };
    case 'title':
      return { ...plain, place: { ...plain.place, title: order } };
    case 'parent':
      return { ...plain, parent: { externalId: 'p', author: { name: 'Jo' }, text: order } };
  }
};

/** What the case's canary looks like: letters alone, so that every alphabet and cipher can carry it. */
const canaryOf = (at: number): string =>
  `zq${Array.from(at.toString(16).padStart(4, '0'), (digit) => 'kdfghjlmnprstvwx'[Number.parseInt(digit, 16)]).join('')}`;

const any = <T>(chance: Chance, list: readonly T[]): T =>
  oneOf(
    chance,
    list.map((one) => [1, one] as const),
  );

/** Every fourth order is somebody else's, where there are such. */
const foreignShare = 0.25;

/** So many attacks, the same for the same seed; `more` are orders of others, from research sets. */
export const attackCases = (count: number, more: readonly string[] = [], seed = 1): AttackCase[] => {
  const chance = seeded(seed);
  return Array.from({ length: count }, (_, at) => {
    const carrier = any(chance, carriers);
    const goal = any(chance, goals);
    const foreign = more.length > 0 && chance() < foreignShare;
    const written = foreign
      ? `${any(chance, more)} {c}`
      : any(chance, goal.orders[carrier.lang] ?? goal.orders.en);
    const canary = canaryOf(at);
    const mutation = any(chance, mutations);
    const place = any(chance, places);
    const order = mutation.change(written.replaceAll('{c}', canary));
    return {
      id: `attack-${at}`,
      goal,
      place,
      mutation: mutation.name,
      asks: mutation.asks,
      foreign,
      canary,
      carrier: place === 'alone' ? undefined : plainOf(carrier.text),
      comment: placed(place, order, carrier.text),
    };
  });
};

const traits = ({ goal, mutation, place, carrier, comment }: AttackCase): string[] => [
  `aim ${goal.name}`,
  `mutation ${mutation}`,
  `place ${place}`,
  `carrier ${carrier?.text ?? 'none'}`,
  ...(place === 'alone' ? [] : [`aim and text ${goal.name} ${comment.text === carrier?.text}`]),
];

/** Of many cases those few that together have everything that the many have: each adds what none before it had. */
export const varied = (cases: readonly AttackCase[]): AttackCase[] => {
  const seen = new Set<string>();
  return cases.filter((attack) => {
    const before = seen.size;
    for (const trait of traits(attack)) seen.add(trait);
    return seen.size > before;
  });
};
