import type { Chat } from './desk.ts';
import type { Fault } from './faults.ts';
import type { Past } from './monitor.ts';
import type { People } from './people.ts';
import type { Place } from './place.ts';
import type { Plan, Turn } from './plan.ts';
import type { Pool } from './pool.ts';
import type { Stage } from './stage.ts';

/** Everybody and everything that a plan has act. */
export interface Cast {
  places: readonly Place[];
  chat: Chat;
  people: People;
  pool: Pool;
  /** How far the machines' clocks are off, in milliseconds. */
  clock: { off: number };
  past: Past;
}

const hourMs = 3_600_000;
const towns = [
  'Corsica',
  'Sardinia',
  'Malta',
  'Crete',
  'Cyprus',
  'Ibiza',
  'Elba',
  'Capri',
  'Rhodes',
  'Corfu',
];
const idOf = (comment: number): string => `c${comment + 1}`;

const turned = ({ scheduler }: Stage, place: Place, id: string, what: Turn['what'], text: string): void => {
  if (!place.standing.has(id)) return;
  const reply = { parent: id, text: 'Yes, we do.', deliveryId: undefined, visibleAt: scheduler.now() };
  if (what === 'edit') place.edit(id, text);
  else if (what === 'remove') place.remove(id);
  else if (what === 'restore') place.restore(id);
  else place.post({ ...reply, by: 'colleague' });
};

const struck = (
  { scheduler, faults }: Stage,
  { places, chat, pool, clock, past }: Cast,
  fault: Fault,
): void => {
  const { kind, forMs } = fault;
  const until = scheduler.now() + forMs;
  if (kind === 'desk_away') chat.awayUntil = Math.max(chat.awayUntil, until);
  if (kind === 'place_away') for (const place of places) place.awayUntil = Math.max(place.awayUntil, until);
  if (kind !== 'clock_forward' && kind !== 'clock_back') return;
  faults.met(kind);
  past.leapt ||= kind === 'clock_forward';
  clock.off += kind === 'clock_forward' ? hourMs : -hourMs;
  pool.clockLeapt();
};

/** Has everything in a plan happen at its time. */
export const play = (stage: Stage, plan: Plan, cast: Cast): void => {
  const { scheduler } = stage;
  const placeOf = (comment: number): Place | undefined =>
    cast.places.find(({ profile }) => profile.name === plan.comments[comment]?.place);
  let spoken = 0;
  const newWords = (): string => `Do you ship to ${towns[(spoken += 1) % towns.length] ?? ''}?`;

  for (const [n, { place: source, atMs }] of plan.comments.entries())
    scheduler.after(atMs, () =>
      placeOf(n)?.say({
        source,
        externalId: idOf(n),
        author: { name: `Visitor ${n}` },
        text: newWords(),
        postedAt: scheduler.now(),
      }),
    );
  for (const { atMs, comment, what } of plan.turns)
    scheduler.after(atMs, () => {
      const place = placeOf(comment);
      if (place) turned(stage, place, idOf(comment), what, newWords());
    });
  for (const act of plan.acts) scheduler.after(act.atMs, () => cast.people.act(act, idOf(act.comment)));
  for (const fault of plan.faults)
    if ('atMs' in fault) scheduler.after(fault.atMs, () => struck(stage, cast, fault));
};
