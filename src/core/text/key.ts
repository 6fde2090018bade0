import { clean } from './clean.ts';

const whiteSpace = /\s+/g;

/**
 * What two deliveries of the same words have in common: cleaned, white space collapsed. Hash it (the app injects the
 * hash) to tell an edit from a redelivery; capitals and punctuation count as changes, line wrapping does not.
 */
export const contentKey = (text: string): string => clean(text).replace(whiteSpace, ' ').trim();
