import { wordsSpan } from '../../text/tokens.ts';
import { touching } from '../../text/within.ts';
import type { Finding, FindingLevel } from '../finding.ts';
import type { Reply } from '../reply.ts';
import { scornOf } from '../scorn/scorn.ts';
import type { Heard } from '../scorn/scorn.ts';
import { sentencesOf } from '../scorn/sentences.ts';
import type { Sentence } from '../scorn/sentences.ts';
import { unsaidIn } from '../scorn/unsaid.ts';

/**
 * Log-odds from which a second person looks at a sentence, and from which it does not go out as it is: in either language of a
 * hundred fine replies by writers who taught nothing some seven are looked at and two stopped, many of them written as look-alikes
 * (`test/eval/train/cross-scorn.ts`).
 */
const levels = {
  en: { doubtful: -0.25, certain: 1 },
  fr: { doubtful: 0.25, certain: 1.5 },
} as const satisfies Record<Heard, { doubtful: number; certain: number }>;

const levelOf = (odds: number, { doubtful, certain }: (typeof levels)[Heard]): FindingLevel | undefined =>
  odds >= certain ? 'stop' : odds >= doubtful ? 'second_person' : undefined;
/** What the sentences of a reply ask for. */
const soundsOf = (reply: Reply): (Sentence & { level: FindingLevel | undefined })[] => {
  const { tokens, languages } = reply;
  // The first of the languages that it may be in and that was taught: in others it would be guessing.
  const language = languages.find((one): one is Heard => one in scornOf);
  if (language === undefined) return [];
  const isUnsaid = unsaidIn(reply);
  return sentencesOf(tokens).map((sentence) => ({
    ...sentence,
    level: levelOf(scornOf[language](tokens, sentence, isUnsaid), levels[language]),
  }));
};

/**
 * The sentences that sound as if they scorned somebody, which was learned from thousands of replies (`scorn/README.md`), but for
 * those in which an insult is `named` already.
 */
export const scornfulFindings = (reply: Reply, named: readonly Finding[]): Finding[] => {
  const isNamed = touching(
    named.flatMap(({ kind, span }) => (kind === 'insult' && span !== undefined ? [span] : [])),
  );
  return soundsOf(reply).flatMap(({ from, to, level }): Finding[] => {
    if (level === undefined) return [];
    const span = wordsSpan(reply.tokens, from, to);
    return isNamed(span) ? [] : [{ kind: 'insult', level, span, why: 'scorn', overrulable: true }];
  });
};
