import { offline, offlineLanguages, type OfflineLanguage } from '../../core/catalogue/offline.ts';
import { signs, type Sign } from '../../core/catalogue/offline/shape.ts';
import { fold } from '../../core/text/fold.ts';

/** Whoever asks for help says so early; the rest of a very long comment is not read. */
const readAtMost = 2_000;

const expressionsOf = (language: OfflineLanguage): Record<Sign, RegExp> => {
  const one = (sign: Sign): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${offline[language].signs[sign]})(?![\\p{L}\\p{N}])`, 'u');
  return { help: one('help'), trouble: one('trouble'), doubt: one('doubt'), grief: one('grief') };
};
const expressions = Object.fromEntries(
  offlineLanguages.map((language) => [language, expressionsOf(language)] as const),
);

/**
 * What a comment lets be heard besides its intent: that somebody asks for help, that something does not work, that
 * praise may be meant the other way, that somebody is in mourning. In its language when that is one of ours, else in all.
 */
export const signsIn = (text: string, language: string): ReadonlySet<Sign> => {
  const { text: plain } = fold(text.slice(0, readAtMost));
  const known = offlineLanguages.filter((each) => each === language);
  const heard = known.length > 0 ? known : offlineLanguages;
  return new Set(signs.filter((sign) => heard.some((each) => expressions[each]?.[sign].test(plain))));
};
