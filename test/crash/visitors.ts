import { oneOf } from '../support/seeded.ts';
import type { Chance } from '../support/seeded.ts';
import type { Said } from './history.ts';
import type { CrashPlace } from './places/place.ts';

/** What people say, with a word of its own in each comment; only danger needs two people. */
const sayings: readonly (readonly [weight: number, of: { text: (word: string) => string; approvals: 1 | 2 }])[] = [
  [6, { text: (word) => `Do you ship to ${word}?`, approvals: 1 }],
  [2, { text: (word) => `A lovely jar from ${word}, thank you!`, approvals: 1 }],
  [2, { text: (word) => `Third late parcel to ${word}, this is a disgrace, I am furious!!!`, approvals: 1 }],
  [1, { text: (word) => `My daughter had an allergic reaction to your ${word} spread, nuts are not on the label!`, approvals: 2 }],
]; // prettier-ignore

export interface Visitors {
  /** Everything they said so far. */
  said: Said[];
  /** Somebody comments at this place. */
  say(place: CrashPlace): Promise<void>;
  /** The comment that a card with these words is about. */
  about(words: string): Said | undefined;
}

export const visitorsWith = (chance: Chance, world: number): Visitors => {
  const said: Said[] = [];
  return {
    said,
    about: (words) => {
      const [word] = /PLACE\d+X\d+/.exec(words) ?? [];
      return said.find((one) => one.word === word);
    },
    say: async (place) => {
      const word = `PLACE${world}X${said.length + 1}`;
      const { text, approvals } = oneOf(chance, sayings);
      const id = await place.addComment({ author: 'Owen', text: text(word) });
      said.push({ place: place.name, id, word, approvals });
    },
  };
};
