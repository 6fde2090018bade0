import { offline, offlineLanguages, type OfflineLanguage } from './catalogue/offline.ts';
import { matters, type Matter, type Need } from './catalogue/offline/shape.ts';

/** A matter is named early or not at all; the rest of a very long comment is not read. */
const readAtMost = 2_000;

/** Accents are often left out when people type in a hurry. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/gu, 'ss');

const finders = Object.fromEntries(
  offlineLanguages.map((language) => [
    language,
    matters.map((matter) => ({
      matter,
      find: new RegExp(`(?<!\\p{L})(?:${folded(offline[language].matters[matter][1])})(?!\\p{L})`, 'giu'),
    })),
  ]),
);

const inLanguage = (text: string, language: OfflineLanguage): Matter[] =>
  (finders[language] ?? [])
    .map(({ matter, find }) => ({ matter, times: [...text.matchAll(find)].length }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
    .map(({ matter }) => matter);

/**
 * What a comment is about, most named first; at most `atMost`. Looks in the comment's language when it is one of
 * ours and in all of them when it is not known. A product or a fault only counts when nothing more telling is named.
 */
export const mattersNamed = (text: string, language: string, atMost = 2): Matter[] => {
  const start = folded(text.slice(0, readAtMost));
  const known = offlineLanguages.filter((each) => each === language);
  const found = (known.length > 0 ? known : offlineLanguages).flatMap((each) => inLanguage(start, each));
  const distinct = [...new Set(found)];
  const telling = distinct.filter((matter) => matter !== 'product' && matter !== 'fault');
  return (telling.length > 0 ? telling : distinct).slice(0, atMost);
};

const needOf: Partial<Record<Matter, Need>> = {
  allergens: 'batch', ingredients: 'batch', taste: 'batch', booking: 'booking', cleanliness: 'visit', noise: 'visit', welcome: 'visit', hours: 'visit', store: 'visit', app: 'device', website: 'device', fault: 'device',
  account: 'account', subscription: 'account', delivery: 'order', order: 'order', refund: 'order', exchange: 'order',
  warranty: 'order', invoice: 'order', payment: 'order', packaging: 'order', size: 'order', colour: 'order',
  quality: 'order',
}; // prettier-ignore

/** What the team needs to know to help with these matters: that of the first which needs something particular. */
export const needFor = (named: readonly Matter[]): Need =>
  named.map((matter) => needOf[matter]).find((need) => need !== undefined) ?? 'general';

/** Matters on which nothing of the person's own has to be looked up. */
const forEverybody: ReadonlySet<Matter> = new Set([
  'price', 'recipe', 'ingredients', 'advertising', 'environment', 'size', 'colour', 'stock', 'promotion', 'article', 'video',
  'hours', 'accessibility', 'jobs',
]); // prettier-ignore

export const isPublic = (named: readonly Matter[]): boolean =>
  named.length > 0 && named.every((matter) => forEverybody.has(matter));

/** Matters of one person's own case: even a question about them can only be answered with what identifies it. */
const ownCase: ReadonlySet<Matter> = new Set(['order', 'booking', 'account', 'refund', 'invoice']);

export const isOwnCase = (named: readonly Matter[]): boolean => named.some((matter) => ownCase.has(matter));

/** The stretches in which a text names a matter: what it says besides is what makes this one special. */
export const matterWords = (text: string, language: string): string[] => {
  const start = folded(text.slice(0, readAtMost));
  const known = offlineLanguages.filter((each) => each === language);
  return (known.length > 0 ? known : offlineLanguages)
    .flatMap((each) => finders[each] ?? [])
    .flatMap(({ find }) => [...start.matchAll(find)].map(([words]) => words));
};
