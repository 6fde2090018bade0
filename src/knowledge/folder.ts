import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { KnowledgeFolder, KnowledgePage } from '../app/ports/knowledge.ts';
import type { Log } from '../app/ports/world.ts';

const kinds = /\.(?:md|markdown|txt)$/iu;
/** A page is some screens of text; what is larger was put there by mistake. */
const largestPage = 1024 * 1024;
const mostPages = 2_000;

interface Seen {
  size: number;
  changedMs: number;
  stamp: string;
}

/** Names of pages under `folder`, without what is hidden. */
const namesIn = async (folder: string): Promise<string[]> => {
  const found = await readdir(folder, { recursive: true, encoding: 'utf8' });
  return found
    .map((name) => name.replaceAll(sep, '/'))
    .filter((name) => kinds.test(name) && !name.split('/').some((part) => part.startsWith('.')))
    .sort()
    .slice(0, mostPages);
};

/** A folder of Markdown and plain text. A page is read only when its size or time changed; its stamp is of its content. */
export const knowledgeFolder = (folder: string, log: Log): KnowledgeFolder => {
  const seen = new Map<string, Seen>();
  const tooLarge = new Set<string>();

  const pageAt = async (path: string): Promise<KnowledgePage | undefined> => {
    const { size, mtimeMs: changedMs } = await stat(join(folder, path));
    const before = seen.get(path);
    if (before?.size === size && before.changedMs === changedMs) return { path, stamp: before.stamp };
    if (size > largestPage) {
      if (!tooLarge.has(path)) log.warn('knowledge.page_too_large', { bytes: size });
      tooLarge.add(path);
      return undefined;
    }
    const stamp = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
    seen.set(path, { size, changedMs, stamp });
    return { path, stamp };
  };

  return {
    async pages() {
      try {
        const pages: KnowledgePage[] = [];
        for (const name of await namesIn(folder)) {
          // A page that goes while we look is not there.
          const page = await pageAt(name).catch(() => undefined);
          if (page) pages.push(page);
        }
        return pages;
      } catch {
        return undefined;
      }
    },
    read: (path) => readFile(join(folder, path), 'utf8').catch(() => undefined),
  };
};
