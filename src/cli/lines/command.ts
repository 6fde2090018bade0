import { readSettings, terminalLanguage } from '../../config.ts';
import type { Environment } from '../../config.ts';
import { ConfigError } from '../../config/problem.ts';
import type { Team } from '../../app/team.ts';
import { lines } from '../../core/catalogue/lines.ts';
import { sourceDefinitions } from '../../sources/index.ts';
import { startFailure } from '../start-failure.ts';
import { guardLines, languageNamed } from './guard-lines.ts';
import type { GuardLinesOptions } from './guard-lines.ts';
import type { LinesIO } from './json-lines.ts';
import { triageLines } from './triage-lines.ts';

/** The team's own rules. Sources and their secrets are not needed here, and a build server has none: they may be wrong. */
const teamOf = (environment: Environment): Team => {
  const { settings, problems } = readSettings(environment, sourceDefinitions);
  const wrong = problems.filter(
    ({ file, path }) => file === settings.configFile && path?.startsWith('sources') !== true,
  );
  if (wrong.length > 0) throw new ConfigError(wrong);
  return settings.team;
};

const overStandardInput = async (
  environment: Environment,
  complain: (line: string) => void,
  answer: (io: LinesIO, team: Team) => Promise<number>,
): Promise<number> => {
  const language = terminalLanguage(environment);
  try {
    const team = teamOf(environment);
    if (process.stdin.isTTY) complain(lines[language].typed);
    return await answer({ input: process.stdin, output: process.stdout, complain, language }, team);
  } catch (error) {
    complain(startFailure(error, language));
    return 2;
  }
};

/** Triage of standard input; gives the exit status, 2 for whatever kept a line from being judged. */
export const triageCommand = (environment: Environment, complain: (line: string) => void): Promise<number> =>
  overStandardInput(environment, complain, triageLines);

/** The guard over standard input; gives the exit status as `guardLines` does, and 2 where nothing could be judged. */
export const guardCommand = async (
  options: GuardLinesOptions,
  environment: Environment,
  complain: (line: string) => void,
): Promise<number> => {
  const { lang } = options;
  if (lang !== undefined && languageNamed(lang) === 'und') {
    complain(lines[terminalLanguage(environment)].noLanguage({ word: lang }));
    return 2;
  }
  return overStandardInput(environment, complain, (io, team) => guardLines(io, team, options));
};
