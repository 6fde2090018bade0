import { z } from 'zod';
import { teammate } from '../actor.ts';
import { language } from '../language.ts';
import { intent, severity, severityRank } from './triage.ts';
import type { Intent, Triage } from './triage.ts';

/** A verdict of triage as a teammate says it should be. */
export const correction = z.discriminatedUnion('field', [
  z.object({ field: z.literal('severity'), to: severity }),
  z.object({ field: z.literal('intent'), to: intent }),
  z.object({ field: z.literal('language'), to: language }),
  z.object({ field: z.literal('topic'), to: z.string().min(1) }),
]);
export type Correction = z.infer<typeof correction>;
export const correctable = ['severity', 'intent', 'language', 'topic'] as const;
export type Correctable = (typeof correctable)[number];

/** A correction that was made: kept on the review, so that the card shows whose word it is. */
export const correctionMade = z.object({ correction, from: z.string(), by: teammate, at: z.number().int() });
export type CorrectionMade = z.infer<typeof correctionMade>;

/** What a correction replaces; empty for a topic that none was. */
export const verdictOn = (triage: Triage, field: Correctable): string => triage[field] ?? '';

/** What a reason was given for, by its key: a corrected verdict has a person's word for its reason. */
const reasonsOf: Record<Correctable, RegExp> = {
  severity: /^(?:severe|heated)_/u,
  intent: /^(?:intent|no_reply)_/u,
  language: /^language_/u,
  topic: /^topic$/u,
};

/** Whether an answer is due once a teammate has said what it is; undefined where the text decides. */
const dueFor: Partial<Record<Intent, boolean>> = {
  question: true,
  complaint: true,
  suggestion: true,
  spam: false,
  abuse: false,
};

const laid = (triage: Triage, made: Correction): Triage => {
  switch (made.field) {
    case 'severity':
      return { ...triage, severity: made.to };
    case 'intent':
      return { ...triage, intent: made.to, needsReply: dueFor[made.to] ?? triage.needsReply };
    case 'language':
      return { ...triage, language: made.to };
    case 'topic':
      return { ...triage, topic: made.to };
  }
};

/** Triage with a teammate's word laid over it. */
export const correctedBy = (triage: Triage, made: Correction): Triage => {
  const next = laid(triage, made);
  return { ...next, reasons: next.reasons.filter(({ because }) => !reasonsOf[made.field].test(because)) };
};

/** An edit may say something graver than what a teammate judged: then the new text speaks for itself. */
const outweighed = (triage: Triage, { field, to }: Correction): boolean =>
  field === 'severity' && severityRank(triage.severity) > severityRank(to);

/** What people said holds for an edited comment too, the latest word for each verdict; never against a graver new text. */
export const stillCorrected = (triage: Triage, made: readonly CorrectionMade[] = []): Triage =>
  correctable
    .flatMap((field) => made.findLast((one) => one.correction.field === field) ?? [])
    .reduce((so, { correction: one }) => (outweighed(so, one) ? so : correctedBy(so, one)), triage);
