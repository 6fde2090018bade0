import type { Teammate } from './actor.ts';
import type { UiLanguage } from './language.ts';

/** How somebody reads: their name, language and time zone (IANA). */
export interface Reader {
  name: string;
  language: UiLanguage;
  timezone: string;
}

/** Whoever pressed, typed or said something at a desk, and how they read. */
export interface Person extends Reader {
  teammate: Teammate;
}
