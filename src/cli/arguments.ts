import { parseArgs } from 'node:util';
import { nearest } from '../config/nearest.ts';

export const commands = [
  'start',
  'check',
  'backup',
  'move',
  'pages',
  'triage',
  'guard',
  'topics',
  'deploy',
  'schema',
  'help',
] as const;
export type CommandName = (typeof commands)[number];

export type Arguments =
  | { run: 'start'; rehearsal: boolean }
  | { run: 'backup'; path?: string }
  | { run: 'move'; from?: string; to?: string; reopen: boolean }
  | { run: 'guard'; lang?: string; commentField?: string }
  | { run: 'topics'; path?: string; words?: string }
  | { run: 'deploy'; server?: string; yes: boolean }
  | { run: 'check' | 'pages' | 'triage' | 'schema' | 'help' | 'version' }
  | { lacksValue: string }
  | { wrong: string; option: boolean; meant: string | undefined };

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  rehearsal: { type: 'boolean' },
  from: { type: 'string' },
  to: { type: 'string' },
  reopen: { type: 'boolean' },
  lang: { type: 'string' },
  'comment-field': { type: 'string' },
  words: { type: 'string' },
  server: { type: 'string' },
  yes: { type: 'boolean' },
} as const;
type Option = keyof typeof options;

/** What each command takes besides --help and --version; with another command it is as unknown as any. */
const takes: Record<CommandName, { options: readonly Option[]; word?: true }> = {
  start: { options: ['rehearsal'] },
  check: { options: [] },
  backup: { options: [], word: true },
  move: { options: ['from', 'to', 'reopen'] },
  pages: { options: [] },
  triage: { options: [] },
  guard: { options: ['lang', 'comment-field'] },
  topics: { options: ['words'], word: true },
  deploy: { options: ['server', 'yes'] },
  schema: { options: [] },
  help: { options: [] },
};

const wrongOption = (name: string, known: readonly string[]): Arguments => {
  const meant = nearest(name, known);
  return {
    wrong: name.length === 1 ? `-${name}` : `--${name}`,
    option: true,
    meant: meant === undefined ? undefined : `--${meant}`,
  };
};

const parsed = (argv: readonly string[]) =>
  parseArgs({ args: [...argv], options, allowPositionals: true, strict: false });
type Values = ReturnType<typeof parsed>['values'];

/** The options that were given a value, under their names here. */
const given = <K extends string>(values: Values, names: Record<K, Option>): { [N in K]?: string } => {
  const found: { [N in K]?: string } = {};
  for (const name in names) {
    const value = values[names[name]];
    if (typeof value === 'string') found[name] = value;
  }
  return found;
};

const commandOf = (run: CommandName, values: Values, word: string | undefined): Arguments => {
  switch (run) {
    case 'start':
      return { run, rehearsal: values.rehearsal === true };
    case 'backup':
      return { run, ...(word !== undefined && { path: word }) };
    case 'move':
      return { run, ...given(values, { from: 'from', to: 'to' }), reopen: values.reopen === true };
    case 'guard':
      return { run, ...given(values, { lang: 'lang', commentField: 'comment-field' }) };
    case 'topics':
      return { run, ...(word !== undefined && { path: word }), ...given(values, { words: 'words' }) };
    case 'deploy':
      return { run, ...given(values, { server: 'server' }), yes: values.yes === true };
    default:
      return { run };
  }
};

/** What somebody typed after `node src/main.ts`. */
export const readArguments = (argv: readonly string[]): Arguments => {
  const { values, positionals } = parsed(argv);
  if (values.version) return { run: 'version' };
  if (values.help) return { run: 'help' };
  const [word = 'help', ...more] = positionals;
  const run = commands.find((name) => name === word);
  const known: readonly string[] =
    run === undefined ? Object.keys(options) : ['help', 'version', ...takes[run].options];
  const odd = Object.keys(values).find((name) => !known.includes(name));
  if (odd !== undefined) return wrongOption(odd, known);
  if (run === undefined) return { wrong: word, option: false, meant: nearest(word, commands) };
  const lacking = takes[run].options.find(
    (name) =>
      options[name].type === 'string' && name in values && (values[name] === true || values[name] === ''),
  );
  if (lacking !== undefined) return { lacksValue: `--${lacking}` };
  const [extra] = takes[run].word ? more.slice(1) : more;
  if (extra !== undefined) return { wrong: extra, option: false, meant: undefined };
  return commandOf(run, values, more[0]);
};
