import type { Span } from '../text/span.ts';
import { wordsSpan } from '../text/tokens.ts';
import { isDisguised } from './disguise.ts';
import type { Judged } from './judged.ts';
import { loudestWord, scoresOf, weightOf } from './model/model.ts';
import { quoteOf, read } from './read.ts';
import { topicOf } from './topic.ts';
import type { Topic } from './topic.ts';
import type { FlagKind, Reason, Severity, Triage } from './triage.ts';
import { intentOf } from './verdict/intent.ts';
import { needsReplyOf } from './verdict/needs-reply.ts';
import { hateMeant, isHateful, isToxic } from './verdict/rude.ts';
import { severityOf } from './verdict/severity.ts';
import { toneOf } from './verdict/tone.ts';
import { reasonFor } from './verdict/verdict.ts';

/** What triage may know besides the text. */
export interface TriageContext {
  /** The team's own list, most important first. */
  topics: readonly Topic[];
  /** What the comment answers: where the comment alone is too short, its language is taken from here. */
  parentText?: string;
  authorName?: string;
}

type Flag = Triage['flags'][number];

const spans = (kind: FlagKind, of: readonly { span: Span }[]): Flag[] =>
  of.map(({ span }) => ({ kind, span }));

/** The hateful words; of a text that only the model takes for hateful, the word that speaks loudest. */
const hateSpans = (reading: Judged): { span: Span }[] => {
  const meant = hateMeant(reading);
  if (meant.length > 0 || !isHateful(reading)) return meant;
  const at = loudestWord(reading.weight, 'hate');
  return [
    {
      span: at === undefined ? { start: 0, end: reading.text.length } : wordsSpan(reading.tokens, at, at + 1),
    },
  ];
};

const flagsOf = (reading: Judged): Flag[] => {
  const { hits, orders, personal, promptMarks } = reading;
  return [
    ...spans('safety', [...hits.safety, ...hits.selfHarm, ...hits.threat]),
    ...spans('legal', hits.legal),
    ...spans('hate', hateSpans(reading)),
    ...spans('personal_data', personal),
    ...spans('injection', [...orders, ...promptMarks.map((span) => ({ span }))]),
    ...spans('politics', hits.politics),
  ].sort((a, b) => a.span.start - b.span.start);
};

/** One reason for each kind of flag that the severity does not already explain. */
const flagReasons = (reading: Judged, flags: readonly Flag[]): Reason[] => {
  const first = (kind: FlagKind): string | undefined =>
    quoteOf(
      reading.text,
      flags.find((flag) => flag.kind === kind),
    );
  const reasons: Reason[] = [];
  const [personal] = reading.personal;
  if (personal !== undefined) reasons.push(reasonFor(`flag_${personal.kind}`));
  const injection = first('injection');
  if (injection !== undefined)
    reasons.push(
      reasonFor(isDisguised(reading.text) ? 'flag_injection_hidden' : 'flag_injection', injection),
    );
  const politics = first('politics');
  if (politics !== undefined) reasons.push(reasonFor('flag_politics', politics));
  return reasons;
};

/** Nothing is waited for and nothing is wrong: it can be read last. */
const lowered = (severity: Severity, triage: Pick<Triage, 'intent' | 'needsReply'>): Severity =>
  severity === 'normal' && !triage.needsReply && triage.intent !== 'abuse' ? 'low' : severity;

/**
 * What is known of a comment the moment it arrives: pure, local, linear in length, the same answer every time. It
 * orders and explains, and decides nothing.
 */
export const triageOf = (text: string, context: TriageContext = { topics: [] }): Triage => {
  const seen = read(text, context.parentText);
  const weight = weightOf(seen);
  const reading: Judged = { ...seen, weight, scores: scoresOf(weight) };
  const tone = toneOf(reading);
  const severity = severityOf(reading, tone);
  const intent = intentOf(reading, tone);
  const needsReply = needsReplyOf(reading, intent.is, severity.is);
  const flags = flagsOf(reading);
  const topic = topicOf(reading.tokens, context.topics);
  const reasons = [severity.because, intent.because, ...flagReasons(reading, flags), needsReply.because];
  if (topic !== undefined) reasons.push(reasonFor('topic', topic.quote));
  return {
    language: reading.language,
    intent: intent.is,
    tone,
    toxic: isToxic(reading),
    severity: lowered(severity.is, { intent: intent.is, needsReply: needsReply.is }),
    ...(topic === undefined ? {} : { topic: topic.name }),
    flags,
    needsReply: needsReply.is,
    reasons: reasons.filter((reason) => reason !== undefined),
  };
};
