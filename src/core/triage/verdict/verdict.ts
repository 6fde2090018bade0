import type { Hit } from '../../text/phrase/hit.ts';
import { isStopWord } from '../../text/stop-words.ts';
import { wordsSpan } from '../../text/tokens.ts';
import type { Judged } from '../judged.ts';
import type { Signal } from '../lexicon/lexicon.ts';
import type { Head } from '../model/heads.ts';
import { loudestWord } from '../model/model.ts';
import { quoteOf } from '../read.ts';
import type { Reason } from '../triage.ts';

/** A conclusion together with why. */
export interface Verdict<T> {
  is: T;
  because?: Reason;
}

/** A reason of the catalogue section `triage`, with the words it rests on. */
export const reasonFor = (because: string, quote?: string): Reason =>
  quote === undefined ? { because } : { because, quote };

/** A reason with the first words of a list that were found. */
export const quoted = (judged: Judged, because: string, hits: readonly Hit<Signal>[]): Reason =>
  reasonFor(because, quoteOf(judged.text, hits[0]));

/** The word that weighed most with the model, as it stands in the text. */
export const loudest = (judged: Judged, head: Head): string | undefined => {
  const at = loudestWord(judged.weight, head, (word) => isStopWord(word, judged.language));
  return at === undefined ? undefined : quoteOf(judged.text, { span: wordsSpan(judged.tokens, at, at + 1) });
};
