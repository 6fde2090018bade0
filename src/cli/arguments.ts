import { parseArgs } from 'node:util';
import { nearest } from '../config/nearest.ts';

export const commands = ['start', 'check', 'schema', 'help'] as const;
export type CommandName = (typeof commands)[number];

export type Arguments =
  | { run: CommandName; rehearsal: boolean }
  | { run: 'version' }
  | { wrong: string; option: boolean; meant: string | undefined };

/** What somebody typed after `node src/main.ts`. */
export const readArguments = (argv: readonly string[]): Arguments => {
  const options = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
    rehearsal: { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
  });
  if (values.version) return { run: 'version' };
  if (values.help) return { run: 'help', rehearsal: false };
  const known = new Set<string>(Object.keys(options));
  const odd = Object.keys(values).find((name) => !known.has(name));
  if (odd !== undefined) {
    const meant = nearest(odd, [...known]);
    return {
      wrong: odd.length === 1 ? `-${odd}` : `--${odd}`,
      option: true,
      meant: meant === undefined ? undefined : `--${meant}`,
    };
  }
  const [word = 'help', more] = positionals;
  const run = commands.find((name) => name === word);
  if (run === undefined) return { wrong: word, option: false, meant: nearest(word, commands) };
  if (more !== undefined) return { wrong: more, option: false, meant: undefined };
  return { run, rehearsal: values.rehearsal === true };
};
