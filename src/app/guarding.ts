import type { Comment } from '../core/comment.ts';
import type { Finding } from '../core/guard/finding.ts';
import { guard } from '../core/guard/guard.ts';
import type { Triage } from '../core/triage/triage.ts';
import type { Kit } from './kit.ts';

/** The guard, set up for one comment: its language, its words, the length its place allows, the team's own rules. */
export const guardFor = (kit: Kit, comment: Comment, triage: Triage): ((text: string) => Finding[]) => {
  const { policy, languages } = kit.team;
  const context = {
    commentLanguage: triage.language,
    commentText: comment.text,
    limits: kit.sources.get(comment.source)?.capabilities.text.limits ?? [],
    allowedLinkHosts: policy.allowedLinkHosts,
    allowedPromises: policy.allowedPromises,
    avoid: policy.avoid,
    teamLanguages: languages,
  };
  return (text) => guard(text, context);
};
