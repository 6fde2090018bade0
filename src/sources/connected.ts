import type { Connector, Held } from '../app/ports/connect.ts';
import { given } from './json-api.ts';
import type { Access } from './json-api.ts';
import type { SourceContext } from './source.ts';

/** Where nothing is kept, nothing was granted. */
const nobody: Held = { token: () => Promise.resolve({ lacks: 'not_connected' }) };

/** Let in by what a teammate's consent gave; asked before each request, because another process may have renewed it. */
export const connectedAccess = (
  connector: Connector,
  { hold }: Pick<SourceContext, 'hold'>,
  host: string,
): Access => {
  const held = hold?.(connector) ?? nobody;
  let last: string | undefined;
  let refused: string | undefined;
  return {
    headers: async (signal) => {
      const found = await held.token(signal, refused);
      if ('token' in found) {
        last = found.token;
        return given({ authorization: `Bearer ${found.token}` });
      }
      const { lacks: trouble, retryAt } = found;
      const values = { host };
      return { kind: 'trouble', sent: 'no', trouble, values, ...(retryAt !== undefined && { retryAt }) };
    },
    forget: () => {
      refused = last;
      return true;
    },
  };
};
