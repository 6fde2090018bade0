import { card as catalogue } from '../catalogue/card.ts';
import { guard } from '../catalogue/guard.ts';
import { triage } from '../catalogue/triage.ts';
import { quoteOf } from '../guard/explain.ts';
import type { Finding } from '../guard/finding.ts';
import type { UiLanguage } from '../language.ts';
import type { Reason } from '../triage/triage.ts';
import { oneLine } from './text.ts';

const longestQuote = 80;
const longestSuggestion = 120;

const isGuardKey = (key: string): key is keyof typeof guard.en => Object.hasOwn(guard.en, key);
const isTriageKey = (key: string): key is keyof typeof triage.en => Object.hasOwn(triage.en, key);

/** What a finding is about, in a sentence of the reader's language; by its kind when the guard's reason is not known. */
export const findingText = (found: Finding, of: string, language: UiLanguage): string => {
  const quote = oneLine(quoteOf(found, of, language), longestQuote);
  const suggestion =
    found.suggestion === undefined ? undefined : oneLine(found.suggestion, longestSuggestion);
  const words = catalogue[language];
  const better = suggestion === undefined ? '' : ` ${words.suggestion({ text: suggestion })}`;
  if (!isGuardKey(found.why)) return `${words.findingKind[found.kind]}${better === '' ? '' : `.${better}`}`;
  const said = guard[language][found.why]({ quote, ...(suggestion === undefined ? {} : { suggestion }) });
  // Some reasons name the better words themselves.
  return suggestion !== undefined && said.includes(suggestion) ? said : `${said}${better}`;
};

/** Why triage said what it said; undefined for a reason this version does not know. */
export const reasonText = ({ because, quote }: Reason, language: UiLanguage): string | undefined =>
  isTriageKey(because)
    ? triage[language][because](quote === undefined ? {} : { quote: oneLine(quote, longestQuote) })
    : undefined;
