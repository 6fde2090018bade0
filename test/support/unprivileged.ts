import { readFileSync } from 'node:fs';

/** Whom a server runs as that refuses to be root: the first of these there is, else `nobody`; undefined where nobody is root. */
export const unprivileged = (...names: string[]): { uid: number; gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = [...names, 'nobody'].flatMap((name) => users.filter((user) => user.startsWith(`${name}:`)))[0];
  const [, , uid, gid] = line?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
};
