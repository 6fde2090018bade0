import type { Place } from './place.ts';
import type { Pool } from './pool.ts';
import type { Press } from './press.ts';
import type { Stage } from './stage.ts';

/** How news and presses reach the bot: each is handed to one process, again if need be, sometimes once too often. */
export interface Deliveries {
  /** The sender of a webhook tries until it gets a 2xx. */
  news(place: Place, index: number): void;
  /** The chat hands a press over once, and tells the person when nobody took it within three seconds. */
  press(press: Press, unanswered: () => void): void;
  readonly accepted: ReadonlySet<string>;
}

const patienceMs = 10_000;
const chatPatienceMs = 3_000;

export const createDeliveries = ({ scheduler, chance, faults, trace }: Stage, pool: Pool): Deliveries => {
  const accepted = new Set<string>();

  const news = (place: Place, index: number): void => {
    const key = `${place.profile.name} ${index}`;
    const fault = faults.at('delivery')[0]?.kind;
    let answered = false;
    const retry = (): void => {
      if (answered) return;
      answered = true;
      scheduler.after(chance.between(2_000, 40_000), () => news(place, index));
    };
    const process = pool.any();
    if (!process) return retry();
    const answer = (fine: boolean): void => {
      if (answered) return;
      if (!fine) return retry();
      if (fault === 'ack_lost') {
        faults.met(fault);
        return retry();
      }
      answered = true;
      accepted.add(key);
      if (fault === 'redelivery') {
        scheduler.after(chance.int(90_000), () => {
          const other = pool.any();
          if (!other) return;
          faults.met('redelivery');
          void other.webhook(place, index).catch(() => undefined);
        });
      }
      return undefined;
    };
    scheduler.after(patienceMs, retry);
    return void process.webhook(place, index).then(answer, () => answer(false));
  };

  const press = (given: Press, unanswered: () => void): void => {
    const fault = faults.at('delivery')[0]?.kind;
    const process = pool.any();
    trace?.(`${given.who} ${given.key} to ${process?.life.name ?? 'nobody'}`);
    scheduler.after(chatPatienceMs, () => {
      if (!given.acked) unanswered();
    });
    const hand = (to: typeof process): void => {
      void to
        ?.press(given, () => {
          if (fault === 'ack_lost' && !given.acked) return faults.met(fault);
          given.acked = true;
          return undefined;
        })
        .catch(() => undefined);
    };
    hand(process);
    if (fault === 'redelivery')
      scheduler.after(chance.int(90_000), () => {
        faults.met('redelivery');
        hand(pool.any());
      });
  };
  return { news, press, accepted };
};
