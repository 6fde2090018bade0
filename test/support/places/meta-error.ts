import type { Said } from './server.ts';

/** docs/graph-api/guides/error-handling */
export const error = (
  status: number,
  code: number,
  sub?: number,
  headers?: Record<string, string>,
): Said => ({
  status,
  json: {
    error: {
      message: `(#${code}) stand-in`,
      type: 'OAuthException',
      code,
      ...(sub !== undefined && { error_subcode: sub }),
      fbtrace_id: 'A1',
    },
  },
  ...(headers && { headers }),
});
