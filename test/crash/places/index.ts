import { discord } from './discord.ts';
import type { CrashPlace, PlaceSetting, StartPlace } from './place.ts';
import { board, club, shop } from './websites.ts';
import { wordpress } from './wordpress.ts';

/** Every place the campaign knows, by the team's name for it. A new one is one file and one line here. */
const kinds = { shop, club, board, wordpress, discord } satisfies Record<string, StartPlace>;
export type PlaceName = keyof typeof kinds;

const isPlaceName = (name: string): name is PlaceName => Object.hasOwn(kinds, name);
const all = Object.keys(kinds).filter(isPlaceName);
/** Mixes that have a name of their own; else a mix is the names of places, with commas. */
const mixes: Readonly<Record<string, readonly PlaceName[]>> = {
  usual: ['shop', 'club', 'board', 'wordpress', 'discord'],
  websites: ['shop', 'club', 'board'],
  all,
};

/** The places of a mix; undefined where it names one that is not known. */
export const placesIn = (mix: string): readonly PlaceName[] | undefined => {
  const named = mixes[mix] ?? mix.split(',');
  return named.every(isPlaceName) ? named.filter(isPlaceName) : undefined;
};
export const knownPlaces: readonly string[] = [...Object.keys(mixes), ...all];

export interface Places {
  all: readonly CrashPlace[];
  named(name: string): CrashPlace | undefined;
  /** Whether a reply of this text stands under a comment, as somebody who looks there sees it. */
  stands(place: string, commentId: string, text: string): boolean;
  close(): Promise<void>;
}

export const startPlaces = async (
  names: readonly PlaceName[],
  setting: Omit<PlaceSetting, 'name'>,
): Promise<Places> => {
  const places: CrashPlace[] = [];
  for (const name of names) places.push(await kinds[name]({ ...setting, name }));
  const named = (name: string): CrashPlace | undefined => places.find((place) => place.name === name);
  return {
    all: places,
    named,
    stands: (place, commentId, text) =>
      named(place)
        ?.replies()
        .some((one) => one.parentId === commentId && one.text === text) === true,
    close: async () => {
      await Promise.all(places.map((place) => place.close()));
    },
  };
};
