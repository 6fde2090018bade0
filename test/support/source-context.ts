import { randomUUID } from 'node:crypto';
import type { SourceContext } from '../../src/sources/source.ts';

/** A context on real time and network that keeps what was logged. */
export const testContext = (given: Partial<SourceContext> = {}): SourceContext & { lines: string[] } => {
  const lines: string[] = [];
  const write = (event: string, ids?: object): void =>
    void lines.push(`${event} ${JSON.stringify(ids ?? {})}`);
  return {
    name: 'blog',
    fetch: globalThis.fetch,
    world: { now: () => Date.now(), id: () => randomUUID(), random: () => 0.5 },
    log: { info: write, warn: write, error: write },
    language: 'en',
    ...given,
    lines,
  };
};
