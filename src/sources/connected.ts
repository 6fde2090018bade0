import type { Connector, Held } from '../app/ports/connect.ts';
import { given } from './json-api.ts';
import type { Access, Result } from './json-api.ts';
import type { SourceContext } from './source.ts';

/** Where nothing is kept, nothing was granted. */
const nobody: Held = { token: () => Promise.resolve({ lacks: 'not_connected' }) };

/** Access that also knows which of several accounts was chosen at the consent. */
export interface ConnectedAccess extends Access {
  /** Its id, as the connector offered it. */
  account: (signal: AbortSignal) => Promise<Result<string>>;
}

/** Let in by what a teammate's consent gave; asked before each request, because another process may have renewed it. */
export const connectedAccess = (
  connector: Connector,
  { hold }: Pick<SourceContext, 'hold'>,
  host: string,
): ConnectedAccess => {
  const held = hold?.(connector) ?? nobody;
  let last: string | undefined;
  let refused: string | undefined;
  const ask = async (signal: AbortSignal): Promise<Result<{ token: string; account: string }>> => {
    const found = await held.token(signal, refused);
    if ('token' in found) return given(found);
    const { lacks: trouble, retryAt } = found;
    const values = { host };
    return { kind: 'trouble', sent: 'no', trouble, values, ...(retryAt !== undefined && { retryAt }) };
  };
  return {
    headers: async (signal) => {
      const found = await ask(signal);
      if (found.kind !== 'json') return found;
      last = found.value.token;
      return given({ authorization: `Bearer ${last}` });
    },
    account: async (signal) => {
      const found = await ask(signal);
      return found.kind === 'json' ? given(found.value.account) : found;
    },
    forget: () => {
      refused = last;
      return true;
    },
  };
};
