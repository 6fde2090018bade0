import { parseArgs } from 'node:util';
import { nearest } from '../config/nearest.ts';

export const commands = ['start', 'check', 'triage', 'guard', 'schema', 'help'] as const;
export type CommandName = (typeof commands)[number];

export type Arguments =
  | { run: Exclude<CommandName, 'guard'>; rehearsal: boolean }
  | { run: 'guard'; lang?: string; commentField?: string }
  | { run: 'version' }
  | { lacksValue: string }
  | { wrong: string; option: boolean; meant: string | undefined };

/** Only the guard takes these; with another command they are as unknown as any. */
const ofGuard = ['lang', 'comment-field'] as const;

type Values = Readonly<Record<string, unknown>>;

const guardArguments = (values: Values): Arguments => {
  const lacking = ofGuard.find((name) => values[name] !== undefined && typeof values[name] !== 'string');
  if (lacking !== undefined) return { lacksValue: `--${lacking}` };
  const { lang, 'comment-field': commentField } = values;
  return {
    run: 'guard',
    ...(typeof lang === 'string' && { lang }),
    ...(typeof commentField === 'string' && { commentField }),
  };
};

/** What somebody typed after `node src/main.ts`. */
export const readArguments = (argv: readonly string[]): Arguments => {
  const options = {
    help: { type: 'boolean', short: 'h' },
    version: { type: 'boolean' },
    rehearsal: { type: 'boolean' },
    lang: { type: 'string' },
    'comment-field': { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
  });
  if (values.version) return { run: 'version' };
  if (values.help) return { run: 'help', rehearsal: false };
  const [word = 'help', more] = positionals;
  const known = new Set(
    Object.keys(options).filter((name) => word === 'guard' || !ofGuard.some((one) => one === name)),
  );
  const odd = Object.keys(values).find((name) => !known.has(name));
  if (odd !== undefined) {
    const meant = nearest(odd, [...known]);
    return {
      wrong: odd.length === 1 ? `-${odd}` : `--${odd}`,
      option: true,
      meant: meant === undefined ? undefined : `--${meant}`,
    };
  }
  const run = commands.find((name) => name === word);
  if (run === undefined) return { wrong: word, option: false, meant: nearest(word, commands) };
  if (more !== undefined) return { wrong: more, option: false, meant: undefined };
  return run === 'guard' ? guardArguments(values) : { run, rehearsal: values.rehearsal === true };
};
