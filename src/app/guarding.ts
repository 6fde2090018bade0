import type { Comment } from '../core/comment.ts';
import type { Finding, GuardContext } from '../core/guard/finding.ts';
import { guard } from '../core/guard/guard.ts';
import { houseFindings } from '../core/house/findings.ts';
import type { HouseRule } from '../core/house/rule.ts';
import type { Language } from '../core/language.ts';
import { currentDraft } from '../core/review/review.ts';
import type { Review } from '../core/review/review.ts';
import type { Triage } from '../core/triage/triage.ts';
import type { Kit } from './kit.ts';
import type { Team } from './team.ts';

/** What the guard needs to know, from the comment that is answered and the team's own rules. */
export const guardContext = (
  { policy, languages }: Pick<Team, 'policy' | 'languages'>,
  comment: { language: Language; text: string },
  limits: GuardContext['limits'],
): GuardContext => ({
  commentLanguage: comment.language,
  commentText: comment.text,
  limits,
  allowedLinkHosts: policy.allowedLinkHosts,
  allowedPromises: policy.allowedPromises,
  avoid: policy.avoid,
  house: policy.house,
  teamLanguages: languages,
});

/**
 * The guard, set up for one comment: its language, its words, the length its place allows, the team's own rules. What the
 * team's pages say (`facts`) it has approved already, promises in it included; `rules` are those it learned from its edits.
 */
export const guardFor = (
  kit: Kit,
  comment: Comment,
  triage: Triage,
  { facts = [], rules = [] }: { facts?: readonly string[]; rules?: readonly HouseRule[] } = {},
): ((text: string) => Finding[]) => {
  const { limits = [], cuts } = kit.sources.get(comment.source)?.capabilities.text ?? {};
  const said = { language: triage.language, text: comment.text };
  const context = { ...guardContext(kit.team, said, limits), cuts };
  const allowedPromises = [...context.allowedPromises, ...facts];
  return (text) => [...guard(text, { ...context, allowedPromises }), ...houseFindings(text, rules)];
};

/** What the current draft of a review rests on, for those who edit it. */
export const factsOf = (review: Review): string[] =>
  (currentDraft(review)?.knowledge ?? []).map(({ text }) => text);
