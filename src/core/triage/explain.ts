import { triage } from '../catalogue/triage.ts';
import type { UiLanguage } from '../language.ts';
import type { Reason } from './triage.ts';

/** The sentence for a reason, as a teammate reads it. A key that is not in the catalogue reads as itself. */
export const explainReason = (reason: Reason, language: UiLanguage): string => {
  const sentences: Readonly<Record<string, (values: Pick<Reason, 'quote'>) => string>> = triage[language];
  return sentences[reason.because]?.(reason) ?? reason.because;
};
