import type { Log } from '../../../../../src/app/ports/world.ts';

/** Keeps what was logged, to show what was said and that nothing else was. */
export const recordingLog = (): Log & { lines: string[] } => {
  const lines: string[] = [];
  const write =
    (level: string): Log['info'] =>
    (event, ids) => {
      lines.push(`${level} ${event} ${JSON.stringify(ids ?? {})}`);
    };
  return { lines, info: write('info'), warn: write('warn'), error: write('error') };
};
