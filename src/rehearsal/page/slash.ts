import type { Picture } from './protocol.ts';

/** A line of the list that opens on `/`. */
export interface Suggestion {
  /** What the message box reads after completing it. */
  insert: string;
  label: string;
  usage: string;
  description: string;
}

/** A usage such as `list [mine|severe] | show N | help` apart at the bars that stand in no bracket. */
export const alternativesOf = (usage: string): string[] => {
  const parts = [''];
  let depth = 0;
  for (const char of usage) {
    if (char === '[' || char === '(') depth += 1;
    if (char === ']' || char === ')') depth -= 1;
    if (depth === 0 && (char === '|' || char === '·')) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

const begins = (whole: string, typed: string): boolean => whole.toLowerCase().startsWith(typed.toLowerCase());

/**
 * What to offer for a command line as typed so far: commands while the first word is written, then the ways to use the
 * command that fit its next word.
 */
export const suggestionsFor = (line: string, commands: Picture['commands']): Suggestion[] => {
  if (/^\/\S*$/.test(line))
    return commands
      .filter(({ command }) => begins(command, line))
      .map(({ command, usage, description }) => ({
        insert: `${command} `,
        label: command,
        usage,
        description,
      }));
  const [, name = '', rest = ''] = /^(\/\S+)\s+(.*)$/s.exec(line) ?? [];
  const known = commands.find(({ command }) => command === name);
  if (!known) return [];
  const ways = alternativesOf(known.usage);
  const typed = rest.split(/\s/)[0] ?? '';
  const whole = rest.length > typed.length;
  return ways
    .map((way) => ({ way, verb: way.split(/\s/)[0] ?? '' }))
    .filter(({ verb }) => (whole ? verb === typed : begins(verb, typed)))
    .map(({ way, verb }) => ({
      insert: whole || !/^\w/.test(verb) ? line : `${name} ${verb} `,
      label: `${name} ${verb}`,
      usage: way.slice(verb.length).trim(),
      description: ways.length === 1 ? known.description : '',
    }));
};
