import type { Refusal, Result } from './api.ts';

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

/** The channel is closed to us, or no longer there; the others can still be read. */
export const turnsAway = (result: Result<unknown>): result is Refusal =>
  result.kind === 'refusal' && (result.status === 403 || result.status === 404);
