import { guard } from '../catalogue/guard.ts';
import type { UiLanguage } from '../language.ts';
import type { Finding } from './finding.ts';

interface Values {
  quote: string;
  suggestion?: string | undefined;
}

/** The sentence for a finding, as a teammate reads it; `text` is what was guarded. An unknown key reads as itself. */
export const explainFinding = (finding: Finding, text: string, language: UiLanguage): string => {
  const sentences: Readonly<Record<string, (values: Values) => string>> = guard[language];
  const quote = finding.span === undefined ? '' : text.slice(finding.span.start, finding.span.end);
  return sentences[finding.why]?.({ quote, suggestion: finding.suggestion }) ?? finding.why;
};
