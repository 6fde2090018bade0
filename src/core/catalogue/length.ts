import type { LengthUnit } from '../guard/finding.ts';
import type { UiLanguage } from '../language.ts';
import { countText } from './figure.ts';
import { section } from './section.ts';

/** How long a text is and may be, in the unit of its place. */
export const length = section({
  en: {
    unit: {
      utf16: 'characters',
      codepoint: 'characters',
      grapheme: 'characters',
      byte: 'bytes',
      xWeighted: 'characters as X counts them',
      mastodon: 'characters as Mastodon counts them',
    },
    used: (v: { used: string; max: string; unit: string }) => `${v.used} of ${v.max} ${v.unit}`,
    over: (v: { used: string; max: string; unit: string; over: string }) =>
      `${v.used} of ${v.max} ${v.unit}, ${v.over} too many`,
    most: (v: { most: string }) => `At most ${v.most}.`,
    and: ' and ',
  },
  fr: {
    unit: {
      utf16: 'caractères',
      codepoint: 'caractères',
      grapheme: 'caractères',
      byte: 'octets',
      xWeighted: 'caractères selon X',
      mastodon: 'caractères selon Mastodon',
    },
    used: (v) => `${v.used} ${v.unit} sur ${v.max}`,
    over: (v) => `${v.used} ${v.unit} sur ${v.max}, ${v.over} de trop`,
    most: (v) => `${v.most} au plus.`,
    and: ' et ',
  },
});

/** A length beside the most it may be: "212 of 300 characters"; says by how much it is too long. */
export const usedText = (
  { used, max, unit }: { used: number; max: number; unit: LengthUnit },
  language: UiLanguage,
): string => {
  const words = length[language];
  const values = { used: countText(used, language), max: countText(max, language), unit: words.unit[unit] };
  return used > max ? words.over({ ...values, over: countText(used - max, language) }) : words.used(values);
};

/** "At most 300 characters and 3,000 bytes." */
export const mostText = (
  limits: readonly { unit: LengthUnit; max: number }[],
  language: UiLanguage,
): string => {
  const words = length[language];
  const each = limits.map(({ unit, max }) => `${countText(max, language)} ${words.unit[unit]}`);
  return words.most({ most: each.join(words.and) });
};
