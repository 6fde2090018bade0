export { permissionsIn } from '../../core/discord/permissions.ts';

/** docs: topics/permissions#permissions-bitwise-permission-flags */
export const permission = {
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  readMessageHistory: 1n << 16n,
  sendMessagesInThreads: 1n << 38n,
} as const;
export type Permission = keyof typeof permission;

/** Those of `wanted` that are missing. */
export const lacking = (has: bigint, wanted: readonly Permission[]): Permission[] =>
  wanted.filter((name) => (has & permission[name]) === 0n);
