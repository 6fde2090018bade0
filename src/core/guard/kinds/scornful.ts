import type { Span } from '../../text/span.ts';
import { wordsSpan } from '../../text/tokens.ts';
import type { Finding, FindingLevel } from '../finding.ts';
import type { Reply } from '../reply.ts';
import { scornOf } from '../scorn/scorn.ts';
import type { Heard } from '../scorn/scorn.ts';
import { sentencesOf } from '../scorn/sentences.ts';
import type { Sentence } from '../scorn/sentences.ts';
import { unsaidIn } from '../scorn/unsaid.ts';

/**
 * Log-odds from which a second person looks at a sentence, and from which it does not go out as it is: in either language of a
 * hundred fine replies by writers who taught nothing some eight are looked at and two stopped, most of them written as look-alikes
 * (`test/eval/train/cross-scorn.ts`).
 */
const levels = {
  en: { doubtful: -0.25, certain: 1 },
  fr: { doubtful: 0.25, certain: 1.5 },
} as const satisfies Record<Heard, { doubtful: number; certain: number }>;
/** Below this a sentence sounds so kind that an insult named in it may be none. */
const kind = -2.5;

const levelOf = (odds: number, { doubtful, certain }: (typeof levels)[Heard]): FindingLevel | undefined =>
  odds >= certain ? 'stop' : odds >= doubtful ? 'second_person' : undefined;
const lower: Readonly<Record<FindingLevel, FindingLevel>> = {
  stop: 'second_person',
  second_person: 'note',
  note: 'note',
};

/** A sentence, the log-odds that it scorns somebody, and what they ask for. */
interface Sound extends Sentence {
  odds: number;
  level: FindingLevel | undefined;
}

/** In the first of the languages that the reply may be in and that was taught: in others it would be guessing. */
const soundsOf = (reply: Reply): Sound[] => {
  const { tokens, languages } = reply;
  const language = languages.find((one): one is Heard => one in scornOf);
  if (language === undefined) return [];
  const isUnsaid = unsaidIn(reply);
  return sentencesOf(tokens).map(({ from, to }) => {
    const odds = scornOf[language](tokens, { from, to }, isUnsaid);
    return { from, to, odds, level: levelOf(odds, levels[language]) };
  });
};

const meet = (one: Span | undefined, other: Span): boolean =>
  one !== undefined && one.start < other.end && other.start < one.end;

/**
 * What the rules for words found, and beside it the sentences that sound as if they scorned somebody, which was learned from
 * thousands of replies (`scorn/README.md`). A word that a rule takes for an insult asks for less in a sentence that sounds kind.
 */
export const withScorn = (reply: Reply, found: readonly Finding[]): Finding[] => {
  const sounds = soundsOf(reply);
  if (found.length === 0 && sounds.every(({ level }) => level === undefined)) return [];
  const spanOf = ({ from, to }: Sentence): Span => wordsSpan(reply.tokens, from, to);
  const named = found.filter(({ kind }) => kind === 'insult');
  const weighed = found.map((finding): Finding => {
    if (finding.kind !== 'insult') return finding;
    const around = sounds.filter((sound) => meet(finding.span, spanOf(sound)));
    const isKind = around.length > 0 && around.every(({ odds }) => odds < kind);
    return isKind ? { ...finding, level: lower[finding.level] } : finding;
  });
  const heard = sounds.flatMap((sound): Finding[] => {
    const { level } = sound;
    if (level === undefined) return [];
    const span = spanOf(sound);
    if (named.some((one) => meet(one.span, span))) return [];
    return [{ kind: 'insult', level, span, why: 'scorn', overrulable: true }];
  });
  return [...weighed, ...heard];
};
