import { startFakeAppStore } from '../../support/places/app-store.ts';
import { startFakeBluesky } from '../../support/places/bluesky.ts';
import { startFakeDiscourse } from '../../support/places/discourse.ts';
import { startFakeDisqus } from '../../support/places/disqus.ts';
import { startFakeFlarum } from '../../support/places/flarum.ts';
import { startFakeGhost } from '../../support/places/ghost.ts';
import { startFakeGithub } from '../../support/places/github.ts';
import { startFakeGoogleBusiness } from '../../support/places/google-business.ts';
import { startFakeGooglePlay } from '../../support/places/google-play.ts';
import { startFakeMastodon } from '../../support/places/mastodon.ts';
import { startFakeMeta } from '../../support/places/meta.ts';
import { startFakeLinkedIn } from '../../support/places/linkedin.ts';
import { startFakeNodebb } from '../../support/places/nodebb.ts';
import { startFakeReddit } from '../../support/places/reddit.ts';
import { startFakeTelegram } from '../../support/places/telegram.ts';
import { startFakeX } from '../../support/places/x.ts';
import { startFakeYouTube } from '../../support/places/youtube.ts';
import { feed, mail, manual } from './by-hand.ts';
import { discord } from './discord.ts';
import type { CrashPlace, PlaceSetting, StartPlace } from './place.ts';
import { standIn } from './stand-in.ts';
import { board, club, shop } from './websites.ts';
import { wordpress } from './wordpress.ts';

/** As often as reviews may be asked for. */
const seldom = { often: { pollEverySeconds: 60 } };

/** Every place the campaign knows, by the team's name for it. A new one is one line here. */
const kinds = {
  shop,
  club,
  board,
  wordpress,
  discord,
  youtube: standIn((passing) => startFakeYouTube({ passing })),
  facebook: standIn((passing) => startFakeMeta({ kind: 'facebook', passing })),
  instagram: standIn((passing) => startFakeMeta({ kind: 'instagram', passing })),
  mastodon: standIn((passing) => startFakeMastodon({ forgetsKeys: true, passing })),
  bluesky: standIn((passing) => startFakeBluesky({ passing }), { posts: /putRecord/ }),
  play: standIn((passing) => startFakeGooglePlay({ passing }), seldom),
  appstore: standIn((passing) => startFakeAppStore({ passing }), seldom),
  business: standIn((passing) => startFakeGoogleBusiness({ passing }), seldom),
  discourse: standIn((passing) => startFakeDiscourse({ passing })),
  nodebb: standIn((passing) => startFakeNodebb({ passing })),
  flarum: standIn((passing) => startFakeFlarum({ passing })),
  ghost: standIn((passing) => startFakeGhost({ passing })),
  disqus: standIn((passing) => startFakeDisqus({ passing })),
  github: standIn((passing) => startFakeGithub({ passing })),
  telegram: standIn((passing) => startFakeTelegram({ passing }), {
    posts: /sendMessage/,
    looks: /getUpdates/,
    often: {},
  }),
  reddit: standIn((passing) => startFakeReddit({ passing }), seldom),
  linkedin: standIn((passing) => startFakeLinkedIn({ passing }), seldom),
  x: standIn((passing) => startFakeX({ passing }), seldom),
  feed,
  mail,
  manual,
} satisfies Record<string, StartPlace>;
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
  stands(place: string, commentId: string, text: string): Promise<boolean>;
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
    stands: async (place, commentId, text) =>
      ((await named(place)?.replies()) ?? []).some((one) => one.parentId === commentId && one.text === text),
    close: async () => {
      await Promise.all(places.map((place) => place.close()));
    },
  };
};
