import type { Line } from '../app/ports/line.ts';
import type { Log, World } from '../app/ports/world.ts';
import { createRefusals } from '../core/discord/refusals.ts';
import { openGateway } from '../sources/discord/gateway.ts';
import type { Gateway } from '../sources/discord/gateway.ts';
import type { SourceContext } from '../sources/source.ts';

/**
 * The lines of this process: sources with the same token share one, which opens when the first of them listens. `heldBack`: until when
 * Discord is left alone, because it refused too much.
 */
export const createLines = (outside: {
  world: World;
  log: Log;
}): {
  line: NonNullable<SourceContext['line']>;
  heldBack: () => number | undefined;
  close(): Promise<void>;
} => {
  const open = new Map<string, Gateway>();
  const wanted = new Map<string, number>();
  const refusals = createRefusals();
  return {
    line: (_platform, token, apiUrl, intents = 0): Line => {
      const key = `${apiUrl} ${token}`;
      wanted.set(key, (wanted.get(key) ?? 0) | intents);
      const known = open.get(key);
      if (known) return known;
      const more = (): number => wanted.get(key) ?? 0;
      const made = openGateway({ ...outside, token, apiUrl, more, refusals });
      open.set(key, made);
      return made;
    },
    heldBack: () => refusals.until(outside.world.now()),
    close: async () => {
      await Promise.all([...open.values()].map((gateway) => gateway.close()));
    },
  };
};
