import { join } from 'node:path';
import { z } from 'zod';
import { peerMissing, peers } from './peers.ts';
import { dateTime } from './places/imap.ts';
import { mailPlace } from './places/mail.ts';
import type { Place } from './place.ts';

/** Why there is no IMAP server of others here and how to have it; undefined when there is one. */
export const hoodiecrowMissing = peerMissing(
  'hoodiecrow-imap',
  'hoodiecrow, an IMAP server that others wrote,',
);

interface Hoodiecrow {
  port: number;
  deliver(raw: string, internalDate: string): void;
  close(): void;
}
const loaded = z.object({ start: z.custom<() => Promise<Hoodiecrow>>((it) => typeof it === 'function') });

export const startHoodiecrow = async (): Promise<Place> => {
  const { start } = loaded.parse(await import(join(peers, 'hoodiecrow.mjs')));
  const server = await start();
  return mailPlace(
    'hoodiecrow-imap',
    server.port,
    { user: 'testuser', password: 'testpass' },
    {
      deliver: (raw) => server.deliver(raw, dateTime(Date.now())),
      close: () => Promise.resolve(server.close()),
    },
  );
};
