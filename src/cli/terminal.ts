/** Where lines go, and what it can show. */
export interface Terminal {
  say(line: string): void;
  /** Characters in a line; infinite where nobody looks at a screen. */
  width: number;
  colour: boolean;
}

/** What a command says: what was done, and what is wrong. */
export interface Voice {
  say: (line: string) => void;
  complain: (line: string) => void;
}

type Stream = Pick<NodeJS.WriteStream, 'isTTY' | 'columns' | 'write'>;

/** Colours only on a screen, and not where https://no-color.org says no. */
export const terminalOn = (stream: Stream, env: Readonly<Record<string, string | undefined>>): Terminal => ({
  say: (line) => {
    stream.write(`${line}\n`);
  },
  width: stream.isTTY ? Math.max(40, stream.columns || 80) : Number.POSITIVE_INFINITY,
  colour: stream.isTTY && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
});

/** Breaks a text at its spaces; the first line begins with `first`, the others as far to the right. */
export const wrapped = (text: string, width: number, first: string): string[] => {
  const rest = ' '.repeat(first.length);
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ')) {
    const empty = line === first || line === rest;
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest + word;
    } else line += empty ? word : ` ${word}`;
  }
  return [...lines, line];
};

const codes = { green: 32, yellow: 33, red: 31, bold: 1, dim: 2 } as const;
export const painted = (text: string, paint: keyof typeof codes, colour: boolean): string =>
  colour ? `\u001B[${codes[paint]}m${text}\u001B[0m` : text;
