/**
 * What people write to a brand about, as a closed list: a reply names a matter in our own words, so nothing of a
 * comment is ever repeated. The order decides between two that are named equally often, the more telling one first.
 */
export const matters = [
  'allergens', 'refund', 'delivery', 'booking', 'warranty', 'exchange', 'invoice', 'payment', 'subscription', 'privacy',
  'accessibility', 'ingredients', 'packaging', 'cleanliness', 'noise', 'waiting', 'welcome', 'hotline', 'hours', 'stock',
  'size', 'colour', 'taste', 'recipe', 'instructions', 'promotion', 'advertising', 'environment', 'jobs', 'account',
  'app', 'website', 'fault', 'video', 'article', 'quality', 'price', 'order', 'store', 'product',
] as const; // prettier-ignore
export type Matter = (typeof matters)[number];

/** What a team needs to know to help, asked for in private where it is personal. */
export const needs = ['order', 'booking', 'visit', 'device', 'account', 'batch', 'general'] as const;
export type Need = (typeof needs)[number];

/** What an answer can be about; spam and abuse without a point get none. `help`: something does not work for them. */
export const moves = ['question', 'help', 'complaint', 'praise', 'suggestion', 'other'] as const;
export type Move = (typeof moves)[number];

/** What makes a comment severe, as far as the careful first line differs by it. */
export const causes = ['danger', 'health', 'self_harm', 'threat', 'public'] as const;
export type Cause = (typeof causes)[number];

/** Expressions (folded: no accents, lower case) for what the drafter has to hear in a comment, whatever triage says of it. */
export const signs = ['help', 'trouble', 'doubt', 'grief'] as const;
export type Sign = (typeof signs)[number];

/** The same sentence with the matter named (`{about}`) and without. */
export interface Lines {
  about: readonly string[];
  plain: readonly string[];
}
/** How a reply opens, and how it goes on. */
export interface Turns {
  open: readonly string[];
  next: readonly string[];
}

/** What is listened for in one language of the commenters, and how a matter is then called. */
export interface Ears {
  /** `help`: asks to be helped. `trouble`: something does not work. `doubt`: praise may be meant the other way. */
  signs: Record<Sign, string>;
  /** [the phrase that follows "about", the expression that finds it in a comment]. */
  matters: Record<Matter, readonly [about: string, says: string]>;
}

/**
 * The offline drafter's words in one language of the commenters. `[formal|informal]` gives both forms of address;
 * `{about}` is a matter's phrase, `{name}` a first name. Sentences under `open`, `heated`, `redirect` and `thank` begin in
 * lower case because a greeting may stand before them.
 */
export interface OfflineWords extends Ears {
  and: string;
  hello: { named: readonly string[]; plain: readonly string[] };
  open: Record<Move, Lines>;
  /** How it feels to them, without saying whose fault it is or how they must feel. */
  feel: readonly string[];
  next: Record<Exclude<Move, 'complaint' | 'help'>, readonly string[]>;
  /** What happens with a complaint that everybody may read about: prices, a recipe, an advertisement. */
  heard: readonly string[];
  ask: Record<Need, readonly string[]>;
  /** After a fact from the team's own pages. */
  afterFact: readonly string[];
  heated: Lines;
  severe: Record<Cause, Turns>;
  /** Somebody tells of a death or a grave illness. */
  grief: Turns;
  warm: Record<Move, readonly string[]>;
  light: Record<Move, readonly string[]>;
  short: Record<Move, Lines>;
  redirect: Lines;
  thank: Lines;
  /** Around the team's own words of what to send and where. */
  contact: string;
}
