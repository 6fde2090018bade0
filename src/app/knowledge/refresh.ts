import { passagesOf } from '../../core/knowledge/page.ts';
import type { Kit } from '../kit.ts';

/** Several drafts in one moment look once. */
const lookEveryMs = 2_000;

/**
 * Takes over what changed in the folder: called before a draft is written, so that a page saved a moment ago counts. While
 * the folder cannot be read, what was known stays. Several processes may do the same; a page read twice is the same.
 */
export const knowledgeRefresher = (kit: Kit): (() => Promise<void>) => {
  let lookedAt = Number.NEGATIVE_INFINITY;
  const { knowledge: folder, store, world, log } = kit;
  return async () => {
    if (folder === undefined || world.now() - lookedAt < lookEveryMs) return;
    lookedAt = world.now();
    const pages = await folder.pages();
    if (pages === undefined) {
      log.warn('knowledge.folder_unreadable');
      return;
    }
    const known = await store.read((tx) => tx.knowledge.stamps('page'));
    const there = new Set(pages.map(({ path }) => path));
    for (const { path, stamp } of pages) {
      if (known.get(path) === stamp) continue;
      const text = await folder.read(path);
      if (text === undefined) continue;
      const passages = passagesOf(path, text);
      await store.transaction((tx) => tx.knowledge.replace({ kind: 'page', origin: path, stamp }, passages));
    }
    for (const gone of [...known.keys()].filter((path) => !there.has(path)))
      await store.transaction((tx) => tx.knowledge.replace({ kind: 'page', origin: gone, stamp: '' }, []));
  };
};
