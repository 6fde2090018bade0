import { z } from 'zod';
import { teammate } from '../actor.ts';
import { language } from '../language.ts';
import type { Language, UiLanguage } from '../language.ts';

/**
 * A text as it reads in the team's language, beside the original. It never goes out: what people approve is the original,
 * and a reading that is wrong changes nothing in public.
 */
export const reading = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('model'),
    language,
    text: z.string(),
    model: z.string(),
    fingerprint: z.string(),
  }),
  /** Their own words, from which the text that goes out was made. */
  z.object({ by: z.literal('teammate'), language, text: z.string(), teammate }),
  /** It was tried in vain. */
  z.object({
    by: z.literal('nobody'),
    language,
    why: z.enum(['model_down', 'model_nonsense', 'model_refused', 'budget']),
  }),
]);
export type Reading = z.infer<typeof reading>;
export type NoReading = Extract<Reading, { by: 'nobody' }>['why'];

/** What those who decide read: the language of their cards, and those the team answers in. */
export interface Readers {
  language: UiLanguage;
  languages: readonly Language[];
}

/** Whether somebody has to put a text into another language for them. Where its language is unsure, nobody guesses. */
export const isForeign = (spoken: Language, { language, languages }: Readers): boolean =>
  spoken !== 'und' && spoken !== language && !languages.includes(spoken);

/** Whether there is a text to read at all. */
export const isRead = (of: Reading | undefined): of is Exclude<Reading, { by: 'nobody' }> =>
  of !== undefined && of.by !== 'nobody';
