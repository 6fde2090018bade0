import type { Language } from '../../language.ts';
import type { Groups } from './notation.ts';

/** Languages that word lists are written in. */
export type Written = Exclude<Language, 'und'>;

/** Phrases of one meaning, one notation a line, by language; `unless` phrases that overlap a hit undo it. */
export interface Wordlist {
  phrases: Partial<Record<Written, string>>;
  unless?: Partial<Record<Written, string>>;
  groups?: Partial<Record<Written, Groups>>;
}

export const written: readonly Written[] = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl'];
