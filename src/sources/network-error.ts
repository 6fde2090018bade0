import { z } from 'zod';
import type { HttpTrouble } from './trouble.ts';

const nodeError = z.object({
  name: z.string().optional(),
  code: z.union([z.string(), z.number()]).optional(),
  syscall: z.string().optional(),
  cause: z.unknown().optional(),
});

/** The error and what caused it, outermost first: `fetch` wraps what the socket said. */
const chain = (error: unknown): z.infer<typeof nodeError>[] => {
  const parsed = nodeError.safeParse(error);
  if (!parsed.success) return [];
  return [parsed.data, ...chain(parsed.data.cause)];
};

const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA']);
/** No connection was made, so nothing was sent. */
const NO_CONNECTION = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
/** OpenSSL's verdicts on a certificate come before the first byte of HTTP. */
const TLS =
  /^(CERT_|ERR_TLS_CERT_|ERR_SSL_WRONG_VERSION|DEPTH_ZERO_|UNABLE_TO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/;

/** What an exception of `fetch` means for the question "can it have arrived?". In doubt: maybe. */
export const troubleOfError = (error: unknown, stop: AbortSignal): Pick<HttpTrouble, 'sent' | 'trouble'> => {
  const errors = chain(error);
  const codes = errors.map(({ code }) => String(code ?? ''));
  if (codes.some((code) => DNS.has(code))) return { sent: 'no', trouble: 'dns' };
  if (codes.some((code) => NO_CONNECTION.has(code)) || errors.some(({ syscall }) => syscall === 'connect'))
    return { sent: 'no', trouble: 'refused' };
  if (codes.some((code) => TLS.test(code))) return { sent: 'no', trouble: 'tls' };
  if (stop.aborted) return { sent: 'maybe', trouble: 'stopped' };
  if (errors.some(({ name }) => name === 'TimeoutError' || name === 'AbortError'))
    return { sent: 'maybe', trouble: 'timeout' };
  return { sent: 'maybe', trouble: 'cut_off' };
};
