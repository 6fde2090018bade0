import { z } from 'zod';
import { language } from '../language.ts';
import { span } from '../text/span.ts';

export const intents = ['question', 'complaint', 'praise', 'suggestion', 'abuse', 'spam', 'other'] as const;
export const severities = ['low', 'normal', 'heated', 'severe'] as const;
export const flagKinds = ['safety', 'legal', 'hate', 'personal_data', 'injection', 'politics'] as const;
export const intent = z.enum(intents);
export type Intent = z.infer<typeof intent>;
export const severity = z.enum(severities);
export type Severity = z.infer<typeof severity>;
export const flagKind = z.enum(flagKinds);
export type FlagKind = z.infer<typeof flagKind>;

/** Why a verdict was given: a catalogue key of the `triage` section and, where it was a place in the text, the words. */
export const reason = z.object({ because: z.string(), quote: z.string().optional() });
export type Reason = z.infer<typeof reason>;

/**
 * What is known about a comment the moment it arrives, decided locally and without a model. It orders and explains;
 * it never hides, deletes or answers anything.
 */
export const triage = z.object({
  language,
  intent,
  /** How the comment sounds. */
  tone: z.enum(['positive', 'neutral', 'negative']),
  /** Insulting or abusive words, whoever they are aimed at; hate has a flag of its own. */
  toxic: z.boolean().default(false),
  severity,
  /** From the team's own list in aplomb.yaml; absent where none matched. */
  topic: z.string().optional(),
  flags: z.array(z.object({ kind: flagKind, span })),
  needsReply: z.boolean(),
  reasons: z.array(reason),
});
export type Triage = z.infer<typeof triage>;

/** 0 (low) to 3 (severe): the order in which people see comments. */
export const severityRank = (of: Severity): number => severities.indexOf(of);
