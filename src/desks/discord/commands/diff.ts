import { z } from 'zod';

/** What Discord adds or fills in by itself says nothing about whether a command is as it should be. */
const ofDiscord = new Set([
  'id',
  'application_id',
  'version',
  'guild_id',
  'dm_permission',
  'default_permission',
  'nsfw',
  'handler',
]);

/** Fields that mean the same when they are left away. */
const isDefault = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && Object.keys(value).length === 0);

const plain = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, plain(one)] as const)
      .filter(([, one]) => !isDefault(one))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
};

export const deployed = z.array(z.looseObject({ name: z.string(), type: z.int().default(1) }));
export type Deployed = z.output<typeof deployed>[number];

/** Localised names come back from Discord in a field of their own only where they are asked for. */
const bare = (command: Deployed): string => {
  const kept = Object.entries(command).filter(
    ([name]) => !ofDiscord.has(name) && !name.endsWith('_localized'),
  );
  const { description, ...rest } = Object.fromEntries(kept);
  // Entries of a menu have an empty description.
  return JSON.stringify(plain({ ...rest, ...(description !== '' && { description }) }));
};
const keyOf = ({ type, name }: Deployed): string => `${type} ${name}`;

export interface Difference {
  added: string[];
  changed: string[];
  removed: string[];
}

/** What would become of the commands that are there, by name. Commands of a server know neither contexts nor ways to install. */
export const difference = (
  there: readonly Deployed[],
  wanted: readonly Deployed[],
  ofServer: boolean,
): Difference => {
  const comparable = (command: Deployed): string => {
    const { contexts: _contexts, integration_types: _types, ...rest } = command;
    return bare(ofServer ? rest : command);
  };
  const known = new Map(there.map((one) => [keyOf(one), comparable(one)]));
  const names = new Set(wanted.map(keyOf));
  return {
    added: wanted.filter((one) => !known.has(keyOf(one))).map(({ name }) => name),
    changed: wanted
      .filter((one) => known.has(keyOf(one)) && known.get(keyOf(one)) !== comparable(one))
      .map(({ name }) => name),
    removed: there.filter((one) => !names.has(keyOf(one))).map(({ name }) => name),
  };
};

export const isNone = ({ added, changed, removed }: Difference): boolean =>
  added.length + changed.length + removed.length === 0;
