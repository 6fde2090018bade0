import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { mutated } from '../support/mutant.ts';
import type { Mutation } from '../support/mutant.ts';

const root = new URL('../../', import.meta.url).href;

/** What no mutant changes, and is long to load: the same in every world. */
const shared = [
  ...['catalogue', 'guard', 'house', 'knowledge', 'text', 'triage'].map((room) => `src/core/${room}/`),
  'test/simulate/memo/',
];
const isOfAWorld = (path: string): boolean =>
  ['src/', 'test/simulate/', 'test/support/'].some((folder) => path.startsWith(folder)) &&
  !shared.some((folder) => path.startsWith(folder));

const mutations = new Map<string, Mutation>();
const worldOf = (url: string | undefined): string | undefined => /\?world=(.+)$/.exec(url ?? '')?.[1];
const pathOf = (url: string): string => url.slice(root.length).replace(/\?.*$/, '');

/** Each file is read and made JavaScript once, however many worlds load it. */
const plain = new Map<string, string>();
const sourceOf = (path: string, mutation: Mutation | undefined): string => {
  const read = (): string => readFileSync(fileURLToPath(`${root}${path}`), 'utf8');
  if (mutation?.file === path) return stripTypeScriptTypes(mutated(read(), mutation));
  const known = plain.get(path) ?? stripTypeScriptTypes(read());
  plain.set(path, known);
  return known;
};

/**
 * Lets this thread load the bot more than once: what is imported from a module of a world belongs to that world, with a
 * text of one file replaced as it is loaded.
 */
export const openWorlds = (): void => {
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const world = worldOf(context.parentURL);
      const joins = world !== undefined && found.url.startsWith(root) && isOfAWorld(pathOf(found.url));
      return joins ? { ...found, url: `${found.url}?world=${world}` } : found;
    },
    load(url, context, next) {
      const world = worldOf(url);
      if (world === undefined) return next(url, context);
      const source = sourceOf(pathOf(url), mutations.get(world));
      return { format: 'module', source, shortCircuit: true };
    },
  });
};

/** The address by which a module of the simulation is loaded in a world from which one guard was taken. */
export const worldWithout = (mutation: Mutation, module: string): string => {
  if (!isOfAWorld(mutation.file)) throw new Error(`${mutation.file} is the same in every world`);
  const world = String(mutations.size + 1);
  mutations.set(world, mutation);
  return `${new URL(module, import.meta.url).href}?world=${world}`;
};
