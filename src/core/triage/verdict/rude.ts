import type { Judged } from '../judged.ts';
import { namesGroup } from '../lexicon/groups.ts';
import type { Reason } from '../triage.ts';
import { loudest, quoted, reasonFor } from './verdict.ts';

/**
 * From which log-odds on the model is believed: where rows it never saw are told apart best. Who denounces hate repeats its
 * words.
 */
const sureOf = { hate: -0.5, hateDenounced: 0, toxic: 0 } as const;

const sureOfHate = ({ hits }: Judged): number =>
  hits.denounced.length > 0 ? sureOf.hateDenounced : sureOf.hate;

/** Half as far as a sentence reaches, in UTF-16 units: a text is looked at in stretches of this length. */
const stretch = 50;
const stretchOf = (at: number): number => Math.floor(at / stretch);

/** The stretches in which something is denounced, and those next to them: what stands there is another's words. */
const denouncedIn = ({ denounced }: Judged['hits']): Set<number> => {
  const stretches = new Set<number>();
  for (const { span } of denounced)
    for (let at = stretchOf(span.start) - 1; at <= stretchOf(span.end) + 1; at += 1) stretches.add(at);
  return stretches;
};

/** Words of hate that the writer means; not those beside words that tell of them in order to denounce them. */
export const hateMeant = ({ hits }: Pick<Judged, 'hits'>): Judged['hits']['hate'] => {
  if (hits.hate.length === 0 || hits.denounced.length === 0) return hits.hate;
  const denounced = denouncedIn(hits);
  return hits.hate.filter(({ span }) => !denounced.has(stretchOf(span.start)));
};

/** Words of hate against a group of people, by the lists or, of a text that names a group, by the model. */
export const isHateful = (judged: Judged): boolean =>
  hateMeant(judged).length > 0 ||
  (judged.scores.hate > sureOfHate(judged) && namesGroup(judged.tokens.words));

/** Insulting or abusive words, whoever they are aimed at, by the lists or by the model. */
export const isToxic = ({ hits, scores }: Judged): boolean =>
  hits.insult.length > 0 || hits.hate.length > 0 || scores.toxic > sureOf.toxic;

/** Why a text is rude, the gravest first; undefined where it is not. */
export const rudenessOf = (judged: Judged): Reason | undefined => {
  const { hits } = judged;
  const hate = hateMeant(judged);
  if (hate.length > 0) return quoted(judged, 'heated_hate', hate);
  if (isHateful(judged)) return reasonFor('heated_hate_model', loudest(judged, 'hate'));
  if (hits.insult.length > 0) return quoted(judged, 'heated_insult', hits.insult);
  if (isToxic(judged)) return reasonFor('heated_toxic_model', loudest(judged, 'toxic'));
  return undefined;
};
