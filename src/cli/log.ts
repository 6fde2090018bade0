import type { Log } from '../app/ports/world.ts';

type Ids = Record<string, string | number | boolean | undefined>;

const quoted = (value: string | number | boolean): string => {
  const text = String(value);
  return /^[\w.:/@+-]*$/.test(text) ? text : JSON.stringify(text);
};

const lineOf = (at: Date, level: string, event: string, ids: Ids = {}): string => {
  const pairs = Object.entries(ids).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${quoted(value)}`],
  );
  return [at.toISOString(), level, event, ...pairs].join(' ');
};

/** One line an event: time, level, name, ids. Never content, never secrets: there is no place for them in it. */
export const lineLog = (write: (line: string) => void, now: () => number): Log => {
  const at =
    (level: string) =>
    (event: string, ids?: Ids): void =>
      write(lineOf(new Date(now()), level, event, ids));
  return { info: at('info'), warn: at('warn'), error: at('error') };
};
