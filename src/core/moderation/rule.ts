import type { Refused } from './refusal.ts';
import { refuse } from './refusal.ts';

/** Discord's figures: docs resources/auto-moderation#auto-moderation-rule-object-trigger-types, -trigger-metadata-field-limits. */
export const mostKeywordRules = 6;
export const mostKeywords = 1_000;
export const longestKeyword = 60;

/** A keyword rule of ours at the place, as far as it matters whether there is room in it. */
export interface KeywordRule {
  id: string;
  keywords: readonly string[];
  /** Made by this bot: only such a rule is added to. */
  ours: boolean;
}

export type RulePlan =
  | { ok: true; plan: 'known' }
  | { ok: true; plan: 'add'; ruleId: string; keywords: string[] }
  | { ok: true; plan: 'create'; keywords: string[] };

/** Words as a keyword of a rule; an asterisk in them would match far more than was meant. */
export const keywordOf = (words: string): string =>
  words.replaceAll('*', ' ').replaceAll(/\s+/gu, ' ').trim().toLowerCase();

/** Where a keyword goes: into a rule of ours with room, or a new one; nothing is changed that people made there. */
export const planRule = (rules: readonly KeywordRule[], words: string): RulePlan | Refused => {
  const keyword = keywordOf(words);
  const { length } = Array.from(keyword);
  if (length < 3 || length > longestKeyword) return refuse({ refused: 'rule_keyword', most: longestKeyword });
  if (rules.some(({ keywords }) => keywords.includes(keyword))) return { ok: true, plan: 'known' };
  const room = rules.find(({ ours, keywords }) => ours && keywords.length < mostKeywords);
  if (room) return { ok: true, plan: 'add', ruleId: room.id, keywords: [...room.keywords, keyword] };
  return rules.length < mostKeywordRules
    ? { ok: true, plan: 'create', keywords: [keyword] }
    : refuse({ refused: 'rules_full', most: mostKeywordRules });
};
