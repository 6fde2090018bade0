import { spam } from './advertising.ts';
import { calm as calmPlain } from './calm-plain.ts';
import { en } from './comments-en.ts';
import { fr } from './comments-fr.ts';
import { de as graveDe } from './grave-de.ts';
import { en as graveEn } from './grave-en.ts';
import { es as graveEs } from './grave-es.ts';
import { fr as graveFr } from './grave-fr.ts';
import { it as graveIt } from './grave-it.ts';
import { pt as gravePt } from './grave-pt.ts';
import { de, es, it, pt } from './comments-more.ts';
import { complaint } from './complaints.ts';
import { lookalikes } from './lookalikes.ts';
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

const wishes = ['complaint', 'question', 'praise', 'suggestion', 'spam', 'other', 'abuse'] as const;

/** Sentences of our own, each with what it is. */
export const ownLessons = {
  friendly: filled(friendly),
  denouncing: filled(denouncing),
  hateful: filled(hateful),
  quarrels: filled(quarrels, powerful),
};

export type Wish = keyof typeof en | 'spam' | 'complaint';

const all = { en, fr, es, de, it, pt };
const languages = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const;

const written = (language: (typeof languages)[number], wish: Wish): string => {
  if (wish === 'spam') return spam[language];
  return wish === 'complaint' ? complaint[language] : all[language][wish];
};

interface OwnComment {
  text: string;
  wish: Wish;
  language: (typeof languages)[number];
}

const eachLine = (of: (language: OwnComment['language'], wish: Wish) => string): OwnComment[] =>
  languages.flatMap((language) =>
    wishes.flatMap((wish) =>
      of(language, wish)
        .split('\n')
        .filter((text) => text !== '')
        .map((text) => ({ text, wish, language })),
    ),
  );

/** Comments of our own with what each wants. */
export const ownComments = eachLine(written);

/** The same of customers who use the words of advertising: they teach what a comment wants, not how it sounds. */
export const ownLookalikes = eachLine((language, wish) => lookalikes[language]?.[wish] ?? '');

const graveIn = [graveEn, graveFr, graveEs, graveDe, graveIt, gravePt];
const linesOf = (list: string): string[] => list.split('\n').filter((text) => text !== '');

/** Comments about danger, threats, law and press. */
export const graveComments = graveIn.flatMap(({ grave }) => linesOf(grave));

/** Comments in which nothing of that is meant, many in its words. */
export const calmComments = [...graveIn.flatMap(({ calm }) => linesOf(calm)), ...linesOf(calmPlain)];
