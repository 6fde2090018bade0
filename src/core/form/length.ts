import { mostText, usedText } from '../catalogue/length.ts';
import type { UiLanguage } from '../language.ts';
import type { Counted } from '../sheet/sheet.ts';
import { nearestLimit } from '../text/limit.ts';
import type { Limit } from '../text/limit.ts';

/** How long a text is for its place, and what else its field says. */
export const countedHint = (
  text: string,
  limits: readonly Limit[],
  hint: string,
  language: UiLanguage,
): string => {
  const near = nearestLimit(text, limits);
  return near ? `${usedText(near, language)}. ${hint}` : hint;
};

/** What a field for a reply says of its length: as it is now, and, for a desk that cannot count along, what it may be. */
export const counted = (
  text: string,
  limits: readonly Limit[],
  hint: string,
  language: UiLanguage,
): { hint: string; counts?: Counted } =>
  limits.length === 0
    ? { hint }
    : {
        hint: countedHint(text, limits, hint, language),
        counts: { limits: [...limits], most: `${mostText(limits, language)} ${hint}` },
      };
