import type { HeardCall } from '../../src/rehearsal/slack/web-api.ts';
import type { Passing } from '../support/fault-proxy.ts';
import type { History } from './history.ts';
import type { Aim } from './kills.ts';
import { siteNames } from './places.ts';

/** Stands beside the chat and the places, and sees each thing done before the bot that did it can know. */
export interface Witness {
  onPlace: (place: string, request: Passing) => void;
  onChat: (call: HeardCall) => void;
  /** How often each fault struck. */
  faults: Record<string, number>;
  told: History['told'];
  /** Whether this place, which is polled, was ever read: of what was said there before nothing is taken, by design. */
  polled: (place: string) => boolean;
  /** Who is told of what was just done, and on behalf of which port. */
  tell: (listener: (aim: Aim, port: number) => void) => void;
}

/** The others send what they have. */
export const isPolled = (place: string): boolean => !siteNames.some((name) => name === place);

export const witness = (): Witness => {
  const faults: Record<string, number> = {};
  const told: History['told'] = [];
  const polled = new Set<string>();
  let listener: (aim: Aim, port: number) => void = () => undefined;
  const struck = (where: string, fault: string | undefined): void => {
    if (fault !== undefined) faults[`${where} ${fault}`] = (faults[`${where} ${fault}`] ?? 0) + 1;
  };
  return {
    faults,
    told,
    polled: (place) => polled.has(place),
    tell: (given) => {
      listener = given;
    },
    onPlace: (place, { method, path, status = 0, fault, port }) => {
      struck(isPolled(place) ? place : 'website', fault);
      if (status < 200 || status >= 300) return;
      if (method === 'POST') listener('reply', port);
      else if (/\/comments\?|\/threads\/active/.test(path)) polled.add(place);
    },
    onChat: ({ method, args, ok, fault, port }) => {
      struck('chat', fault);
      const { user, channel, text } = args;
      if (method === 'chat.postEphemeral')
        told.push({ user: String(user), channel: String(channel), at: Date.now(), text: String(text) });
      if (ok !== true) return;
      if (method === 'chat.postMessage' && args['metadata'] !== undefined) listener('card', port);
      if (method === 'chat.update') listener('redraw', port);
    },
  };
};
