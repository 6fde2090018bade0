import { readFile } from 'node:fs/promises';
import { stripTypeScriptTypes } from 'node:module';
import { extname } from 'node:path';

export interface StaticFile {
  type: string;
  body: Buffer;
}

const types: Record<string, string> = {
  '.ts': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** One file of one folder: no slash, no dot at the start, no way out. */
const plainName = /^[a-z0-9][a-z0-9-]*\.(?:ts|js|css|html|svg)$/;

/**
 * Files of one folder for browsers. TypeScript goes out as JavaScript with its types taken away, under its own name, so that its
 * import specifiers stay valid; a name ending in `.js` stands for the `.ts` beside it. Read once, then kept.
 */
export const staticFiles = (folder: URL): ((name: string) => Promise<StaticFile | undefined>) => {
  const kept = new Map<string, Promise<StaticFile | undefined>>();
  return (asked) => {
    if (!plainName.test(asked)) return Promise.resolve(undefined);
    const name = asked.replace(/\.js$/, '.ts');
    const known = kept.get(name);
    if (known) return known;
    const reading = load(new URL(name, folder)).catch(() => {
      kept.delete(name);
      return undefined;
    });
    kept.set(name, reading);
    return reading;
  };
};

const load = async (file: URL): Promise<StaticFile | undefined> => {
  const extension = extname(file.pathname);
  const type = types[extension];
  if (type === undefined) return undefined;
  const body = await readFile(file);
  return { type, body: extension === '.ts' ? Buffer.from(withoutTypes(body.toString('utf8'))) : body };
};

/**
 * Node marks `stripTypeScriptTypes` as experimental and says so once on stderr, in the middle of what a newcomer reads. Only this
 * one warning is held back, and only while it is called.
 */
const withoutTypes = (source: string): string => {
  const emit = process.emitWarning.bind(process);
  const original = Object.getOwnPropertyDescriptor(process, 'emitWarning') ?? { value: emit, writable: true };
  process.emitWarning = (warning: string | Error, ...rest: unknown[]) => {
    if (!String(warning).includes('stripTypeScriptTypes')) Reflect.apply(emit, process, [warning, ...rest]);
  };
  try {
    return stripTypeScriptTypes(source);
  } finally {
    Object.defineProperty(process, 'emitWarning', { configurable: true, enumerable: true, ...original });
  }
};
