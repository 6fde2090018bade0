import { guard } from '../catalogue/guard.ts';
import { usedText } from '../catalogue/length.ts';
import type { UiLanguage } from '../language.ts';
import type { Finding } from './finding.ts';

interface Values {
  quote: string;
  suggestion?: string | undefined;
}

/** What a finding points at in `text`: the words, or how long it is where it is too long. */
export const quoteOf = ({ span, length }: Finding, text: string, language: UiLanguage): string => {
  if (length) return usedText(length, language);
  return span ? text.slice(span.start, span.end) : '';
};

/** The sentence for a finding, as a teammate reads it; `text` is what was guarded. An unknown key reads as itself. */
export const explainFinding = (finding: Finding, text: string, language: UiLanguage): string => {
  const sentences: Readonly<Record<string, (values: Values) => string>> = guard[language];
  const quote = quoteOf(finding, text, language);
  return sentences[finding.why]?.({ quote, suggestion: finding.suggestion }) ?? finding.why;
};
