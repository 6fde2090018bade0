import { source as sentences } from '../../core/catalogue/source.ts';
import type { UiLanguage } from '../../core/language.ts';
import { optional } from '../plain-text.ts';
import { SourceError } from '../source.ts';
import { wordTrouble } from '../trouble.ts';
import type { Problem, Refusal, Result } from './api.ts';

/** docs: topics/opcodes-and-status-codes#json-json-error-codes */
export const code = {
  unknownChannel: 10_003,
  unknownGuild: 10_004,
  unknownMember: 10_007,
  unknownMessage: 10_008,
  unknownUser: 10_013,
  unknownBan: 10_026,
  takesNoMessages: 50_007,
  noServerInCommon: 50_278,
  missingAccess: 50_001,
  missingPermissions: 50_013,
  archivedThread: 50_083,
  noVoiceText: 50_008,
  wrongChannelType: 50_024,
  noHistory: 160_002,
} as const;

/** One sentence for an operator or a teammate. */
export const wordProblem = (language: UiLanguage, problem: Problem): string =>
  problem.kind === 'trouble'
    ? wordTrouble(language, problem)
    : sentences[language].trouble[problem.status === 404 ? 'not_found' : 'not_allowed']({
        host: problem.host,
        status: problem.status,
        code: problem.code,
      });

export const retryOf = (problem: Problem): { retryAt?: number } =>
  problem.kind === 'trouble' ? optional('retryAt', problem.retryAt) : {};

/** The value, or the end of this poll: the next one goes on from the same cursor. */
export const valueOf = <Value>(language: UiLanguage, result: Result<Value>): Value => {
  if (result.kind === 'json') return result.value;
  throw new SourceError(wordProblem(language, result), retryOf(result).retryAt);
};

/** The channel is closed to us, or no longer there; the others can still be read. */
export const turnsAway = (result: Result<unknown>): result is Refusal =>
  result.kind === 'refusal' && (result.status === 403 || result.status === 404);
