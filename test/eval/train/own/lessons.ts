import { denouncing, friendly, groups, hateful, powerful, quarrels } from './groups.ts';

const lines = (list: string | undefined): string[] => (list ?? '').split('|').filter((line) => line !== '');

/** Every pattern with every so-many-th group: enough to teach, without the patterns outweighing what people wrote. */
const stride = 4;
const filled = (patterns: Record<string, string>, names = groups): string[] =>
  Object.entries(patterns).flatMap(([language, list]) => {
    const named = lines(names[language]);
    return lines(list).flatMap((pattern, at) =>
      named.filter((_, index) => (index + at) % stride === 0).map((group) => pattern.replace('*', group)),
    );
  });

/** Sentences of our own, each with what it is. */
export const ownLessons = {
  friendly: filled(friendly),
  denouncing: filled(denouncing),
  hateful: filled(hateful),
  quarrels: filled(quarrels, powerful),
};
