import type { History } from './history.ts';
import type { Aim } from './kills.ts';

/** Stands beside the chat and the places, and sees each thing done before the bot that did it can know. */
export interface Witness {
  /** Something went wrong on the way, on our order. */
  struck(where: string, fault: string | undefined): void;
  /** Something a kill can be aimed at was just done, on behalf of whoever calls from this port. */
  did(aim: Aim, port: number): void;
  /** The bot looked for comments at this place. */
  looked(place: string): void;
  /** The bot said something to one person alone, or tried to. */
  said(told: History['told'][number]): void;
  /** Who is told of what was just done, and on behalf of which port. */
  tell(listener: (aim: Aim, port: number) => void): void;
  /** How often each fault struck. */
  faults: Readonly<Record<string, number>>;
  told: History['told'];
  /** Whether the bot ever looked there. */
  wasRead: (place: string) => boolean;
}

export const witness = (): Witness => {
  const faults: Record<string, number> = {};
  const told: History['told'] = [];
  const read = new Set<string>();
  let listener: (aim: Aim, port: number) => void = () => undefined;
  return {
    struck: (where, fault) => {
      if (fault !== undefined) faults[`${where} ${fault}`] = (faults[`${where} ${fault}`] ?? 0) + 1;
    },
    did: (aim, port) => listener(aim, port),
    looked: (place) => void read.add(place),
    said: (one) => void told.push(one),
    tell: (given) => {
      listener = given;
    },
    faults,
    told,
    wasRead: (place) => read.has(place),
  };
};
