import type { UiLanguage } from '../language.ts';

export const locales: Record<UiLanguage, string> = { en: 'en-GB', fr: 'fr-FR' };

/** Day and time as the reader's clock shows them: "23 Nov, 14:32", « 23 nov., 14:32 ». */
export const momentText = (at: number, language: UiLanguage, timezone: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    timeZone: timezone,
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);

/** A day as a calendar shows it: "3 January 2027". */
export const dayText = (at: number, language: UiLanguage, timezone: string): string =>
  new Intl.DateTimeFormat(locales[language], { timeZone: timezone, dateStyle: 'long' }).format(at);

const units = { en: { min: 'min', h: 'h', d: 'd' }, fr: { min: 'min', h: 'h', d: 'j' } };

/** A stretch of time, coarse as people say it: "35 min", "2 h", "3 d". */
export const spanText = (ms: number, language: UiLanguage): string => {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  const words = units[language];
  if (minutes < 90) return `${minutes} ${words.min}`;
  const hours = Math.round(minutes / 60);
  return hours < 48 ? `${hours} ${words.h}` : `${Math.round(hours / 24)} ${words.d}`;
};

/** Names as a sentence lists them: "Ana", "Ana and Tom", "Ana, Tom and Léa". */
export const namesText = (names: readonly string[], language: UiLanguage): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(names);
