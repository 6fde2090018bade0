import { store } from '../core/catalogue/store.ts';
import type { StoreDetail } from '../core/catalogue/store.ts';

/** What can be wrong with a database; keys of the catalogue section `store`. */
export type StoreTrouble = Exclude<StoreDetail, 'ok'>;

/** The database cannot be used; `trouble` words it in every language, `message` in English. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly trouble: StoreTrouble;
  readonly where: string;
  constructor(trouble: StoreTrouble, where: string, options?: ErrorOptions) {
    super(store.en[trouble]({ where }), options);
    this.trouble = trouble;
    this.where = where;
  }
}

/** Not a defect of ours: it passes with its cause. */
export const isStoreTrouble = (error: unknown): error is StoreError =>
  error instanceof StoreError && error.trouble !== 'failed';

/** Primary result codes, https://www.sqlite.org/rescode.html */
const sqliteTroubles: Record<number, StoreTrouble> = {
  3: 'read_only',
  5: 'locked',
  6: 'locked',
  8: 'read_only',
  10: 'disk_error',
  11: 'not_a_database',
  13: 'full',
  14: 'cannot_create',
  26: 'not_a_database',
};

/** SQLSTATE by class or in full, https://www.postgresql.org/docs/current/errcodes-appendix.html */
const postgresTroubles: readonly [start: string, trouble: StoreTrouble][] = [
  ['53100', 'full'],
  ['25006', 'read_only'],
  ['28', 'denied'],
  ['3D000', 'denied'],
  ['42501', 'denied'],
  ['08', 'unreachable'],
  ['57P', 'unreachable'],
  // A session that stood still inside a transaction is ended by the server.
  ['25P03', 'stood_still'],
  ['53300', 'unreachable'],
];

const networkTroubles: Record<string, StoreTrouble> = {
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ENOTFOUND: 'unreachable',
  EAI_AGAIN: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  EPIPE: 'unreachable',
  ENOSPC: 'full',
  EROFS: 'read_only',
  EACCES: 'cannot_create',
  EPERM: 'cannot_create',
  ENOTDIR: 'cannot_create',
  EEXIST: 'cannot_create',
};

/** `pg` gives these no code. */
const lostConnection =
  /connection terminated|connection error|timeout exceeded when trying to connect|query read timeout/i;

/** The extended result code of SQLite, when this is one of its errors. */
export const sqliteCode = (error: unknown): number | undefined =>
  error instanceof Error && 'errcode' in error && typeof error.errcode === 'number'
    ? error.errcode
    : undefined;

/** What an engine's error means for an operator; undefined when it is no engine's error. */
export const troubleOf = (error: unknown): StoreTrouble | undefined => {
  if (error instanceof AggregateError) return troubleOf(error.errors[0]);
  if (!(error instanceof Error)) return undefined;
  const code = sqliteCode(error);
  if (code !== undefined) return sqliteTroubles[code & 0xff] ?? 'failed';
  if (lostConnection.test(error.message)) return 'unreachable';
  if (!('code' in error) || typeof error.code !== 'string') return undefined;
  const { code: name } = error;
  if (Object.hasOwn(networkTroubles, name)) return networkTroubles[name];
  const known = postgresTroubles.find(([start]) => name.startsWith(start));
  if (known !== undefined) return known[1];
  return /^[0-9A-Z]{5}$/.test(name) && 'severity' in error ? 'failed' : undefined;
};

/** Runs `work`; an engine's error becomes a `StoreError`, any other passes as it is. */
export const explained = async <T>(where: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    const trouble = error instanceof StoreError ? undefined : troubleOf(error);
    throw trouble === undefined ? error : new StoreError(trouble, where, { cause: error });
  }
};
