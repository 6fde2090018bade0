import type { Chance } from '../support/seeded.ts';
import type { CrashDesk } from './desks/desk.ts';
import type { Brought, CrashPlace } from './places/place.ts';

/** So many comments are seen by two teammates, who both bring them. */
const byTwo = 0.3;

interface Errand {
  desk: CrashDesk;
  user: string;
  place: string;
  brought: Brought;
}

export interface Bringers {
  /** Each brings what they have seen; whoever is not told a number brings it again the next time. */
  round(): Promise<void>;
  waiting(): number;
}

/** Teammates who bring what was said where there is no API. They never have another form open before them. */
export const bringersAt = (
  places: readonly CrashPlace[],
  desks: readonly CrashDesk[],
  chance: Chance,
): Bringers => {
  const waiting = new Set<Errand>();
  const people = desks.flatMap((desk) =>
    [desk.people.tom, desk.people.ana].map(({ id: user }) => ({ desk, user })),
  );
  const see = (place: CrashPlace): void => {
    for (const brought of place.toBring?.() ?? []) {
      const first = Math.floor(chance() * people.length);
      const also = chance() < byTwo ? [(first + 1) % people.length] : [];
      for (const nth of [first, ...also]) {
        const who = people[nth];
        if (who) waiting.add({ ...who, place: place.name, brought });
      }
    }
  };
  const bring = async ({ desk, user }: (typeof people)[number]): Promise<void> => {
    for (const errand of waiting)
      if (errand.desk === desk && errand.user === user)
        if (await desk.bring(user, errand.place, errand.brought)) waiting.delete(errand);
  };
  return {
    waiting: () => waiting.size,
    round: async () => {
      for (const place of places) see(place);
      await Promise.all(people.map(bring));
    },
  };
};
