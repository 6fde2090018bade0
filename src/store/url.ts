import { StoreError } from './errors.ts';

/** Which database is meant. `where` names it to people, without the password. */
export type Address =
  | { engine: 'sqlite'; path: string; where: string }
  | { engine: 'postgres'; url: string; where: string };

const sqlite = /^sqlite:(?:\/\/)?(?<path>.+)$/;

/** Understands `sqlite:PATH` (also `sqlite:///PATH`) and `postgres://…` (also `postgresql://…`). */
export const addressOf = (url: string): Address => {
  const path = sqlite.exec(url)?.groups?.['path'];
  if (path !== undefined) return { engine: 'sqlite', path, where: path };
  const parsed = URL.parse(url);
  const scheme = parsed?.protocol ?? url.split(':', 1)[0] ?? '';
  if (parsed === null || !/^postgres(ql)?:$/.test(scheme))
    throw new StoreError('bad_url', `${scheme.slice(0, 20)}…`);
  return { engine: 'postgres', url, where: `${parsed.host}${parsed.pathname}` };
};
