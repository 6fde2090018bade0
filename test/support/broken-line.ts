import { setTimeout as sleep } from 'node:timers/promises';

const lateMs = 4_000;

/** What goes wrong with one request of the bot to a place. */
export type LineFault =
  /** Nothing reached the place. */
  | 'cut before'
  /** The place did it; the answer is lost. */
  | 'cut after'
  /** The place did it; its answer comes after a while. */
  | 'late'
  /** The place did it and says 500. */
  | '500 after'
  /** The place says 500 and did nothing; the bot cannot know. */
  | '500 before'
  /** The place says 503 and did nothing. */
  | '503 before'
  /** The place has no such endpoint. */
  | '404';

interface Planned {
  method: string;
  /** Part of the address. */
  at: string;
  fault: LineFault;
  left: number;
}

/** The `fetch` the bot is given, broken on demand; everything else goes through. */
export const brokenLine = () => {
  const planned: Planned[] = [];
  const seen: { method: string; url: string }[] = [];
  const strike = (method: string, url: string): LineFault | undefined => {
    const found = planned.find((one) => one.left > 0 && one.method === method && url.includes(one.at));
    if (found) found.left -= 1;
    return found?.fault;
  };
  const through: typeof fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    seen.push({ method, url });
    const fault = strike(method, url);
    switch (fault) {
      case undefined:
        return fetch(input, init);
      case 'cut before':
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('cut'), { code: 'ECONNREFUSED' }),
        });
      case 'cut after':
        await fetch(input, init);
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('cut'), { code: 'ECONNRESET' }),
        });
      case 'late': {
        const answer = await fetch(input, init);
        await sleep(lateMs);
        return answer;
      }
      case '500 after':
        await fetch(input, init);
        return new Response('oops', { status: 500 });
      case '500 before':
        return new Response('oops', { status: 500 });
      case '503 before':
        return new Response('busy', { status: 503 });
      case '404':
        return new Response('{}', { status: 404 });
    }
  };
  return {
    fetch: through,
    seen,
    break: (method: string, at: string, fault: LineFault, times = 1): void =>
      void planned.push({ method, at, fault, left: times }),
    mend: (): void => void planned.splice(0),
  };
};
