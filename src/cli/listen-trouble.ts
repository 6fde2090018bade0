import type { cli } from '../core/catalogue/cli.ts';

/** Why a server cannot listen; a key of the catalogue. */
export interface ListenTrouble {
  trouble: keyof typeof cli.en.listen;
  host: string;
  port: number;
}

const troubles: Readonly<Record<string, ListenTrouble['trouble']>> = {
  EADDRINUSE: 'taken',
  EACCES: 'forbidden',
  EADDRNOTAVAIL: 'nowhere',
  ENOTFOUND: 'nowhere',
  EAI_AGAIN: 'nowhere',
};

/** What an error of `listen` means; undefined when it is another error. */
export const listenTrouble = (error: unknown): ListenTrouble | undefined => {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) return undefined;
  if (error.syscall !== 'listen' && error.syscall !== 'getaddrinfo') return undefined;
  const trouble = troubles[String(error.code)];
  if (trouble === undefined) return undefined;
  const host = 'address' in error ? error.address : 'hostname' in error ? error.hostname : '';
  return { trouble, host: String(host), port: 'port' in error ? Number(error.port) : 0 };
};
