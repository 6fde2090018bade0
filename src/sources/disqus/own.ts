import { given } from '../json-api.ts';
import type { Result } from '../json-api.ts';
import type { ConnectedAccess } from '../connected.ts';
import type { DisqusApi } from './api.ts';

/** Ids of the accounts whose words are answers of the brand. */
export type Own = (signal: AbortSignal) => Promise<Result<ReadonlySet<string>>>;

/** The account that was connected; else the one whose token stands in the settings, which is asked for once. */
export const createOwn = (
  api: Pick<DisqusApi, 'me'>,
  connected: Pick<ConnectedAccess, 'account'> | undefined,
  others: readonly string[],
): Own => {
  let known: string | undefined;
  return async (signal) => {
    if (connected) {
      const account = await connected.account(signal);
      return account.kind === 'json' ? given(new Set([account.value, ...others])) : account;
    }
    if (known === undefined) {
      const me = await api.me(signal);
      if (me.kind !== 'json') return me;
      known = me.value.id;
    }
    return given(new Set([known, ...others]));
  };
};
