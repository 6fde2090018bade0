import { painted, wrapped } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** One thing the doctor looked at. `missing` stops a start, `doubt` is worth knowing. */
export interface CheckedLine {
  state: 'ok' | 'doubt' | 'missing';
  says: string;
  fix?: string | undefined;
}

export const ok = (says: string): CheckedLine => ({ state: 'ok', says });
export const doubt = (says: string, fix?: string): CheckedLine => ({ state: 'doubt', says, fix });
export const missing = (says: string, fix?: string): CheckedLine => ({ state: 'missing', says, fix });

const marks = {
  ok: { mark: '✓', paint: 'green' },
  doubt: { mark: '!', paint: 'yellow' },
  missing: { mark: '✗', paint: 'red' },
} as const;

/** A section as people read it: each line with its mark, beneath it what to do. */
export const report = (heading: string, lines: readonly CheckedLine[], on: Terminal): void => {
  on.say(`\n${painted(heading, 'bold', on.colour)}`);
  for (const { state, says, fix } of lines) {
    const { mark, paint } = marks[state];
    const told = wrapped(says, on.width, `  ${mark} `).join('\n');
    on.say(told.replace(mark, painted(mark, paint, on.colour)));
    if (fix !== undefined) on.say(wrapped(fix, on.width, '    → ').join('\n'));
  }
};
