import type { CommandName } from '../command.ts';
import { leaveReasons } from '../review/draft.ts';
import { severities } from '../triage/triage.ts';

/** What a desk with fields for a command asks for, one by one. */
export interface CommandOption {
  name: string;
  /** `card`: the number of one; `flag`: said or not; `words`: anything, to the end of the line. */
  kind: 'card' | 'person' | 'flag' | 'words' | readonly string[];
  required: boolean;
}

const card: CommandOption = { name: 'number', kind: 'card', required: true };
const option = (name: string, kind: CommandOption['kind'], required = false): CommandOption => ({
  name,
  kind,
  required,
});

/** The fields of every command but `help`, whose one field is the name of another; what is required stands first. */
export const commandOptions: Record<CommandName, readonly CommandOption[]> = {
  list: [
    option('mine', 'flag'),
    option('severity', severities),
    option('source', 'words'),
    option('waiting', 'words'),
  ],
  show: [card],
  draft: [card, option('instruction', 'words')],
  edit: [card],
  approve: [card],
  post: [card, option('text', 'words', true)],
  leave: [card, option('reason', leaveReasons, true), option('note', 'words')],
  withdraw: [card],
  correct: [card],
  retract: [card],
  assign: [card, option('who', 'person'), option('nobody', 'flag')],
  snooze: [card, option('time', 'words', true)],
  escalate: [card, option('note', 'words')],
  history: [card],
  pause: [],
  resume: [option('what', ['release', 'return'])],
  status: [],
  rules: [],
  bring: [],
  backfill: [option('source', 'words', true), option('what', ['stop', 'resume'], true)],
  connect: [option('place', 'words', true)],
  disconnect: [option('place', 'words', true)],
  help: [option('command', 'words')],
};

/** What somebody put into the fields, by name; people as their ids. */
export type Given = Readonly<Record<string, string | number | boolean>>;

const said = (given: Given, name: string): string => String(given[name] ?? '').trim();

const words: Partial<Record<CommandName, (given: Given) => string[]>> = {
  list: (given) => [
    given['mine'] === true ? 'mine' : '',
    said(given, 'severity'),
    said(given, 'source') === '' ? '' : `source:"${said(given, 'source').replaceAll('"', '')}"`,
    said(given, 'waiting') === '' ? '' : `waiting>${said(given, 'waiting').replaceAll(/\s/gu, '')}`,
  ],
  assign: (given) => [
    said(given, 'number'),
    given['nobody'] === true ? 'nobody' : said(given, 'who') === '' ? 'me' : `<@${said(given, 'who')}>`,
  ],
};

/** The line somebody would have typed to say the same: there is one grammar, whatever a desk asks with. */
export const lineOf = (name: CommandName, given: Given): string => {
  const parts = words[name]?.(given) ?? commandOptions[name].map((one) => said(given, one.name));
  return [name, ...parts].filter((part) => part !== '').join(' ');
};
