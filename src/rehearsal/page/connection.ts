import type { Act, ActAnswer, Picture } from './protocol.ts';
import { fieldsOf, textOf } from './read.ts';

interface Hears {
  picture(picture: Picture): void;
  lost(): void;
}
export interface Connection {
  /** Listens as this teammate from now on; `''` is whoever the server takes first. */
  listenAs(user: string): void;
  act(act: Act): Promise<ActAnswer>;
}

/** How long after a drop to try again, in milliseconds: soon, then slower. */
const pauses = [500, 1000, 2000, 4000];

/** The page's line to the stand-in: one stream of pictures in, acts out. */
export const connect = (hears: Hears): Connection => {
  let stream: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;

  const listenAs = (user: string): void => {
    stream?.close();
    clearTimeout(timer);
    const own = new EventSource(`/page/events?user=${encodeURIComponent(user)}`);
    stream = own;
    own.addEventListener('message', (event: MessageEvent<string>) => {
      if (stream !== own) return;
      tries = 0;
      const picture: Picture = JSON.parse(event.data);
      hears.picture(picture);
    });
    own.addEventListener('error', () => {
      if (stream !== own) return;
      hears.lost();
      own.close();
      timer = setTimeout(() => listenAs(user), pauses[Math.min(tries, pauses.length - 1)]);
      tries += 1;
    });
  };

  return {
    listenAs,
    async act(act) {
      try {
        const response = await fetch('/page/act', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(act),
        });
        const answer = fieldsOf(await response.json());
        return answer['ok'] === true ? { ok: true } : { ok: false, error: textOf(answer['error']) };
      } catch {
        return { ok: false, error: '' };
      }
    },
  };
};
