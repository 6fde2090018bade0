import type { Language } from '../language.ts';
import { de } from './offline/de.ts';
import { en } from './offline/en.ts';
import { es } from './offline/es.ts';
import { fr } from './offline/fr.ts';
import { it } from './offline/it.ts';
import { pt } from './offline/pt.ts';
import type { OfflineWords } from './offline/shape.ts';

/** Languages of commenters the offline drafter writes in; these are more than the product itself speaks. */
export const offlineLanguages = ['en', 'fr', 'es', 'de', 'it', 'pt'] as const satisfies readonly Language[];
export type OfflineLanguage = (typeof offlineLanguages)[number];

/** The offline drafter's sentences, complete in every one of its languages. */
export const offline: Record<OfflineLanguage, OfflineWords> = { en, fr, es, de, it, pt };
