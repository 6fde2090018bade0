import type { Judged } from '../judged.ts';
import type { Triage } from '../triage.ts';

/** Tone as the model hears it; danger and threats are never pleasant. */
export const toneOf = ({ hits, scores }: Judged): Triage['tone'] => {
  if (hits.safety.length + hits.threat.length + hits.selfHarm.length > 0) return 'negative';
  if (Math.max(scores.positive, scores.negative) < 0) return 'neutral';
  return scores.positive > scores.negative ? 'positive' : 'negative';
};
