import type { Comment } from '../../core/comment.ts';
import { ranked } from '../../core/knowledge/rank.ts';
import type { Found } from '../../core/knowledge/snippet.ts';
import { askedIn } from '../../core/knowledge/terms.ts';
import type { Triage } from '../../core/triage/triage.ts';
import type { Kit } from '../kit.ts';

/** Enough to weigh terms by; ranking picks a few of them. */
const mostCandidates = 80;

/** What the team knows that bears on this comment, best first. Spam and abuse are not looked up. */
export const findKnowledge = async (kit: Kit, comment: Comment, triage: Triage): Promise<Found[]> => {
  if (triage.intent === 'spam' || triage.intent === 'abuse') return [];
  // Where nothing is known there is nothing to take a comment apart for.
  const { total: known } = await kit.store.read((tx) => tx.knowledge.search([], 0));
  if (known === 0) return [];
  const asked = askedIn(comment.text, triage.language);
  const { found, total } = await kit.store.read((tx) => tx.knowledge.search(asked.terms, mostCandidates));
  return ranked(asked, found, total);
};
