import { z } from 'zod';

/** Languages the product itself speaks (catalogue complete in each). */
export const uiLanguages = ['en', 'fr'] as const;
export const uiLanguage = z.enum(uiLanguages);
export type UiLanguage = z.infer<typeof uiLanguage>;

/** Languages comments are told apart in and drafts can be written in; `und` is "not sure", an honest answer. */
export const languages = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'und'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** The catalogue language for a chat locale such as `fr-FR` or `en_US`; anything unknown reads English. */
export const uiLanguageOf = (locale: string | undefined): UiLanguage =>
  uiLanguages.find((known) => locale?.toLowerCase().startsWith(known)) ?? 'en';
