import leo from 'leo-profanity';
import { RegExpMatcher, englishDataset, englishRecommendedTransformers } from 'obscenity';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import writeGood from 'write-good';

export type Tone = 'positive' | 'neutral' | 'negative';
const toneBy = (score: number, neutral: number): Tone => {
  if (score >= neutral) return 'positive';
  return score <= -neutral ? 'negative' : 'neutral';
};

/** VADER with the thresholds of its authors. */
export const vaderTone = (text: string): Tone =>
  toneBy(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound, 0.05);

const afinn = new Sentiment();
/** AFINN: words with a score each. */
export const afinnTone = (text: string): Tone => toneBy(afinn.analyze(text).score, 1);

const matcher = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
export const obscene = (text: string): boolean => matcher.hasMatch(text);
export const profane = (text: string): boolean => leo.check(text);

/** Whether write-good has anything to say about a text. */
export const remarked = (text: string): boolean => writeGood(text).length > 0;
