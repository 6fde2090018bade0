import type { Line } from '../app/ports/line.ts';
import type { Log, World } from '../app/ports/world.ts';
import { openGateway } from '../sources/discord/gateway.ts';
import type { Gateway } from '../sources/discord/gateway.ts';
import type { SourceContext } from '../sources/source.ts';

/** The lines of this process: sources with the same token share one, which opens when the first of them listens. */
export const createLines = (outside: {
  world: World;
  log: Log;
}): { line: NonNullable<SourceContext['line']>; close(): Promise<void> } => {
  const open = new Map<string, Gateway>();
  const wanted = new Map<string, number>();
  return {
    line: (_platform, token, apiUrl, intents = 0): Line => {
      const key = `${apiUrl} ${token}`;
      wanted.set(key, (wanted.get(key) ?? 0) | intents);
      const known = open.get(key);
      if (known) return known;
      const made = openGateway({ ...outside, token, apiUrl, more: () => wanted.get(key) ?? 0 });
      open.set(key, made);
      return made;
    },
    close: async () => {
      await Promise.all([...open.values()].map((gateway) => gateway.close()));
    },
  };
};
