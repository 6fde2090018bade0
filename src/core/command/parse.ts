import type { Command, CommandName, Misuse } from '../command.ts';
import { commandOf, leadingReason, nearestCommand, severityOf } from './words.ts';
import { folded } from './fold.ts';
import { parseDuration, parsePutOff } from './time.ts';

/** When and where a command is said, for "monday" and "tomorrow". */
export interface Saying {
  /** Epoch milliseconds. */
  now: number;
  /** IANA zone of whoever says it. */
  timezone: string;
}

const quoted = /^(?:"([^]*)"|“([^]*)”|«\s*([^]*?)\s*»)$/u;
const unquote = (text: string): string => {
  const found = quoted.exec(text.trim());
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? text).trim();
};

/** The first word and the rest, which keeps its own spaces and lines. */
const split = (text: string): [string, string] => {
  const found = /^\s*(\S+)\s*([^]*)$/u.exec(text);
  return [found?.[1] ?? '', found?.[2]?.trim() ?? ''];
};

type Numbered = { number: number; rest: string };
const takeNumber = (rest: string, about: CommandName): Numbered | Misuse => {
  const [word, after] = split(rest);
  if (word === '') return { misuse: 'missing_number', about };
  const found = /^#?([1-9]\d{0,8})$/u.exec(word);
  return found ? { number: Number(found[1]), rest: after } : { misuse: 'not_a_number', about, got: word };
};

const parseList = (rest: string): Command | Misuse => {
  const list: Extract<Command, { command: 'list' }> = { command: 'list' };
  const filters = rest.replaceAll(/\s*(>=?)\s*/gu, '>').match(/[^\s"]+:"[^"]*"|\S+/gu) ?? [];
  for (const filter of filters) {
    const [, name = '', mark = '', value = ''] = /^([^:>]+)(?:([:>])(.+))?$/u.exec(filter) ?? [];
    const severity = severityOf(name);
    const waitingMs = mark === '>' ? parseDuration(value) : undefined;
    if (mark === '' && ['mine', 'me', 'moi', 'miens', 'mes'].includes(folded(name))) list.mine = true;
    else if (mark === '' && severity) list.severity = severity;
    else if (mark === ':' && folded(name) === 'source') list.source = unquote(value);
    else if (waitingMs !== undefined && ['waiting', 'attente', 'wait'].includes(folded(name)))
      list.waitingMs = waitingMs;
    else return { misuse: 'unknown_filter', about: 'list', got: filter };
  }
  return list;
};

const parseLeave = ({ number, rest }: Numbered): Command | Misuse => {
  if (rest === '') return { misuse: 'missing_reason', about: 'leave' };
  const found = leadingReason(rest);
  if (!found) return { misuse: 'unknown_reason', about: 'leave', got: rest };
  const note = unquote(found.rest);
  return { command: 'leave', number, reason: found.reason, ...(note === '' ? {} : { note }) };
};

/** `me` and `nobody` stand for themselves; a mention gives the id in it, anything else what was typed. */
const parseAssign = ({ number, rest }: Numbered): Command | Misuse => {
  if (rest === '') return { misuse: 'missing_who', about: 'assign' };
  const mention = /^<@!?([\w-]+)(?:\|[^>]*)?>$/u.exec(rest)?.[1];
  const word = folded(rest.replace(/^@/u, ''));
  if (mention) return { command: 'assign', number, who: mention };
  if (['me', 'moi'].includes(word)) return { command: 'assign', number, who: 'me' };
  if (['nobody', 'personne', 'none'].includes(word)) return { command: 'assign', number, who: 'nobody' };
  return { command: 'assign', number, who: unquote(rest) };
};

const parseSnooze = ({ number, rest }: Numbered, saying: Saying): Command | Misuse => {
  if (rest === '') return { misuse: 'missing_time', about: 'snooze' };
  const forMs = parsePutOff(unquote(rest), saying.now, saying.timezone);
  return forMs === undefined
    ? { misuse: 'unknown_time', about: 'snooze', got: rest }
    : { command: 'snooze', number, forMs };
};

const parseBackfill = (rest: string): Command | Misuse => {
  const found = /^("[^"]*"|\S+)\s+(\S+)$/u.exec(rest);
  const said = folded(found?.[2] ?? '');
  const what = ['stop', 'arreter'].includes(said)
    ? 'stop'
    : ['resume', 'reprendre'].includes(said) && 'resume';
  if (!found || !what) return { misuse: 'source_and_what', about: 'backfill', ...(rest && { got: rest }) };
  return { command: 'backfill', source: unquote(found[1] ?? ''), what };
};

const parseConnection = (command: 'connect' | 'disconnect', rest: string): Command | Misuse =>
  unquote(rest) === '' ? { misuse: 'missing_source', about: command } : { command, source: unquote(rest) };

const parseResume = (rest: string): Command | Misuse => {
  const said = folded(rest);
  if (said === '') return { command: 'resume', what: 'ask' };
  if (['release', 'send', 'envoyer', 'publier'].includes(said)) return { command: 'resume', what: 'release' };
  if (['return', 'back', 'rendre', 'retour'].includes(said)) return { command: 'resume', what: 'return' };
  return { misuse: 'release_or_return', about: 'resume', got: rest };
};

const parseHelp = (rest: string): Command | Misuse => {
  if (rest === '') return { command: 'help' };
  const about = commandOf(rest);
  return about ? { command: 'help', about } : unknown(rest);
};

const unknown = (word: string): Misuse => {
  const about = nearestCommand(word);
  return { misuse: 'unknown_command', got: word, ...(about && { about }) };
};

const parseNumbered = (
  command: Exclude<
    CommandName,
    | 'list'
    | 'backfill'
    | 'connect'
    | 'disconnect'
    | 'resume'
    | 'help'
    | 'pause'
    | 'status'
    | 'rules'
    | 'bring'
  >,
  given: Numbered,
  saying: Saying,
): Command | Misuse => {
  const { number, rest } = given;
  const text = unquote(rest);
  switch (command) {
    case 'draft':
      return { command, number, ...(text === '' ? {} : { instruction: text }) };
    case 'escalate':
      return { command, number, ...(text === '' ? {} : { note: text }) };
    case 'post':
      return text === '' ? { misuse: 'missing_text', about: 'post' } : { command, number, text };
    case 'leave':
      return parseLeave(given);
    case 'assign':
      return parseAssign(given);
    case 'snooze':
      return parseSnooze(given, saying);
    default:
      return rest === '' ? { command, number } : { misuse: 'too_much', about: command, got: rest };
  }
};

/**
 * What a line after `/aplomb` asks for, or how it is wrong. The one grammar of both desks: command names and words in
 * English or French, `#128` or `128`, quotes around a text if one likes, and everything after the number as it was typed.
 */
export const parseCommand = (line: string, saying: Saying): Command | Misuse => {
  const [word, rest] = split(line);
  if (word === '') return { command: 'help' };
  if (/^#?\d+$/u.test(word)) return parseCommand(`show ${line}`, saying);
  const command = commandOf(word);
  switch (command) {
    case undefined:
      return unknown(word);
    case 'list':
      return parseList(rest);
    case 'backfill':
      return parseBackfill(rest);
    case 'connect':
    case 'disconnect':
      return parseConnection(command, rest);
    case 'resume':
      return parseResume(rest);
    case 'help':
      return parseHelp(rest);
    case 'pause':
    case 'status':
    case 'rules':
    case 'bring':
      return rest === '' ? { command } : { misuse: 'too_much', about: command, got: rest };
    default: {
      const given = takeNumber(rest, command);
      return 'misuse' in given ? given : parseNumbered(command, given, saying);
    }
  }
};
