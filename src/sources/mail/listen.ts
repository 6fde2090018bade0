import { setTimeout as sleep } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import type { Source } from '../../app/ports/source.ts';
import type { SourceContext } from '../source.ts';
import { allowed, connect } from './mailbox.ts';
import type { Access } from './mailbox.ts';

const soonMs = 5_000;
const latestMs = 5 * 60_000;
const deadline = 30_000;

/** Stands on the line until it ends, and rings for each mail; also at the beginning, for what came while nobody listened. */
const stand = async (client: ImapFlow, path: string, ring: () => void, stop: AbortSignal): Promise<void> => {
  const over = new Promise<void>((resolve) => {
    client.once('close', resolve);
  });
  const close = (): void => client.close();
  stop.addEventListener('abort', close, { once: true });
  client.on('exists', ring);
  try {
    await client.connect();
    await client.mailboxOpen(path, { readOnly: true });
    ring();
    // By itself the client would begin to idle only after fifteen seconds of silence.
    await Promise.race([client.idle(), over]);
    await over;
  } finally {
    stop.removeEventListener('abort', close);
    client.close();
  }
};

/**
 * Listens by IDLE (RFC 2177), or by asking now and then where the server has none, and begins again when the line breaks:
 * soon at first, then less and less often. A line that is down costs time only: mail is read by looking all the same.
 */
export const listenTo =
  (
    access: Access,
    { world, log, name, resolveHost, deadlineMs = deadline }: SourceContext,
    firstPauseMs = soonMs,
  ): NonNullable<Source['listen']> =>
  (ring, stop) => {
    const keep = async (): Promise<void> => {
      let pauseMs = firstPauseMs;
      while (!stop.aborted) {
        let stood = false;
        try {
          await allowed(access, resolveHost);
          await stand(
            connect(access, deadlineMs, true),
            access.mailbox,
            () => {
              stood = true;
              ring();
            },
            stop,
          );
        } catch {
          // Why it cannot be reached is told by the next look.
        }
        if (stop.aborted) return;
        pauseMs = stood ? firstPauseMs : Math.min(latestMs, pauseMs * 2);
        log.info('mail.line_down', { source: name });
        await sleep(pauseMs * (0.5 + world.random() / 2), undefined, { signal: stop }).catch(() => undefined);
      }
    };
    void keep();
  };
