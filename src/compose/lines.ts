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
  return {
    line: (_platform, token, apiUrl): Line => {
      const key = `${apiUrl} ${token}`;
      const known = open.get(key);
      if (known) return known;
      const made = openGateway({ ...outside, token, apiUrl });
      open.set(key, made);
      return made;
    },
    close: async () => {
      await Promise.all([...open.values()].map((gateway) => gateway.close()));
    },
  };
};
