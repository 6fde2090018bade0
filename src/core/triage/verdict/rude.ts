import { wordSet } from '../../text/word-set.ts';
import type { Judged } from '../judged.ts';
import { groupWords } from '../lexicon/groups.ts';
import type { Reason } from '../triage.ts';
import { loudest, quoted, reasonFor } from './verdict.ts';

/** From which log-odds on the model is believed: where rows it never saw are told apart best. */
const sureOf = { hate: -0.5, toxic: 0 } as const;

const namesGroup = wordSet(groupWords);

/** Words of hate against a group of people, by the lists or, of a text that names a group, by the model. */
export const isHateful = ({ hits, scores, tokens }: Judged): boolean =>
  hits.hate.length > 0 || (scores.hate > sureOf.hate && tokens.words.some((word) => namesGroup(word)));

/** Insulting or abusive words, whoever they are aimed at, by the lists or by the model. */
export const isToxic = ({ hits, scores }: Judged): boolean =>
  hits.insult.length > 0 || hits.hate.length > 0 || scores.toxic > sureOf.toxic;

/** Why a text is rude, the gravest first; undefined where it is not. */
export const rudenessOf = (judged: Judged): Reason | undefined => {
  const { hits } = judged;
  if (hits.hate.length > 0) return quoted(judged, 'heated_hate', hits.hate);
  if (isHateful(judged)) return reasonFor('heated_hate_model', loudest(judged, 'hate'));
  if (hits.insult.length > 0) return quoted(judged, 'heated_insult', hits.insult);
  if (isToxic(judged)) return reasonFor('heated_toxic_model', loudest(judged, 'toxic'));
  return undefined;
};
