import { findings } from '../card/findings.ts';
import { withMentions } from '../card/mentions.ts';
import type { Inline, Part } from '../card/part.ts';
import { lines, text } from '../card/rich.ts';
import { refusalText } from '../catalogue/refusal.ts';
import type { Reader } from '../reader.ts';
import type { Refusal } from '../review/refusal.ts';

/** A refusal as this person reads it; who could do it instead is named, and nothing else in it can be a mention. */
export const refusalInline = (refusal: Refusal, { language, timezone }: Reader): Inline[] => {
  const words = refusalText(refusal, language, timezone);
  return refusal.refused === 'not_allowed' ? withMentions(words) : text(words);
};

/** Why not; and, for a text of theirs that the guard stopped, what it found in it. */
export const refusedParts = (refusal: Refusal, reader: Reader, of?: string): Part[] => [
  ...lines('said', refusalInline(refusal, reader)),
  ...(refusal.refused === 'guard_stops' && of !== undefined
    ? findings('findings', refusal.findings, of, reader.language)
    : []),
];
