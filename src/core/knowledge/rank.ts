import { closed, sentencesOf } from './sentences.ts';
import type { Found, Kept } from './snippet.ts';
import { termsOf } from './terms.ts';
import type { Asked } from './terms.ts';

/** More than this nobody reads on a card, and no model needs. */
const mostFound = 3;
/** An answer of more is a page, not a reply. */
const longestAnswer = 320;
/** Of what is asked, by weight, so much must be answered: more where a wrong answer would hurt somebody. */
const enough = 0.5;
const enoughForHealth = 0.65;

/** How telling a term is among `total` snippets of which `having` have it. */
const weightOf = (having: number, total: number): number =>
  Math.log(1 + (Math.max(0, total - having) + 0.5) / (having + 0.5));

type Weights = ReadonlyMap<string, number>;
const sum = (terms: Iterable<string>, weights: Weights): number =>
  [...terms].reduce((all, term) => all + (weights.get(term) ?? 0), 0);

const weightsFor = (asked: Asked, candidates: readonly Kept[], total: number): Weights =>
  new Map(
    asked.terms.map((term) => [
      term,
      weightOf(candidates.filter(({ terms }) => terms.includes(term)).length, total),
    ]),
  );

const scoreOf = (asked: Asked, { name, language, terms }: Kept, weights: Weights): number => {
  const named = new Set(termsOf(name, language));
  const shared = asked.terms.filter((term) => terms.includes(term));
  return (
    sum(shared, weights) +
    0.3 *
      sum(
        shared.filter((term) => named.has(term)),
        weights,
      )
  );
};

const shared = (of: ReadonlySet<string>, terms: readonly string[]): string[] =>
  terms.filter((term) => of.has(term));

interface Sentence {
  text: string;
  /** Its own, without those of the passage's name. */
  terms: readonly string[];
  /** Heavier where it says more of what is asked. */
  weight: number;
}

const figure =
  /\d|(?<!\p{L})(?:jours?|heures?|semaines?|days?|hours?|weeks?|tagen?|stunden|dias?|horas|giorni|ore)(?!\p{L})/iu;
const figureBonus = 1;

/** How much of what is asked a sentence says, by weight: under the passage's name, and half for what stands around it. */
const partSaid = (
  asked: Asked,
  sentence: Sentence,
  passage: Kept,
  named: Named,
  weights: Weights,
): number => {
  const credit = (word: string): number => {
    if (sentence.terms.includes(word) || named.has(word)) return 1;
    return passage.terms.includes(word) ? 0.5 : 0;
  };
  const said = [...asked.words].reduce((all, word) => all + credit(word) * (weights.get(word) ?? 0), 0);
  return said / sum(asked.words, weights);
};
type Named = ReadonlySet<string>;

const neededFor = (asked: Asked): number => (asked.terms.includes('xmallergens') ? enoughForHealth : enough);

/** "What are your opening hours?": a short passage that is called so is the answer, whole. */
const wholly = (asked: Asked, passage: Kept, named: Named, weights: Weights): string | undefined => {
  const words = [...asked.words].filter((word) => named.has(word));
  const about = asked.general && sum(words, weights) >= neededFor(asked) * sum(asked.words, weights);
  const whole = sentencesOf(passage.text).map(closed).join(' ');
  return about && words.length > 0 && whole.length <= longestAnswer ? whole : undefined;
};

/** What follows belongs to it when it speaks of the same, or of "it". */
const goesOn =
  /^(?:it|they|this|these|that|there|both|il|ils|elle|elles|cela|ce|ces|celles?-ci|ceux-ci|y|es|sie|er|diese|lo|la|los|las|esto|questo|questa|ele|ela|isto)\b/iu;

/** The sentences of a passage that answer what is asked, as they stand, or nothing. */
const answerIn = (asked: Asked, passage: Kept, weights: Weights): string | undefined => {
  const sure = passage.language !== 'und' && asked.language !== 'und';
  if (sure && passage.language !== asked.language) return undefined;
  const matters = asked.terms.filter((term) => !asked.words.has(term));
  // What is said of oat biscuits in a recipe does not answer in which shop they are.
  if (matters.length > 0 && !matters.some((matter) => passage.terms.includes(matter))) return undefined;
  const named = new Set(termsOf(passage.name, passage.language));
  const own = new Set(asked.terms);
  const sentences = sentencesOf(passage.text).map((text): Sentence => {
    const terms = termsOf(text, passage.language);
    const bonus = asked.quantity && figure.test(text) ? figureBonus : 0;
    return { text: closed(text), terms, weight: sum(shared(own, terms), weights) + bonus };
  });
  const fitting = sentences.filter(
    (sentence) =>
      shared(asked.words, sentence.terms).length > 0 &&
      partSaid(asked, sentence, passage, named, weights) >= neededFor(asked),
  );
  const best = fitting.toSorted((a, b) => b.weight - a.weight)[0];
  if (best === undefined) return wholly(asked, passage, named, weights);
  if (best.text.length > longestAnswer) return undefined;
  const next = sentences[sentences.indexOf(best) + 1];
  const more = next !== undefined && (goesOn.test(next.text) || shared(asked.words, next.terms).length > 0);
  const both = more ? `${best.text} ${next.text}` : best.text;
  return both.length <= longestAnswer ? both : best.text;
};

const addressed =
  /^(?:hello|hi|dear|bonjour|bonsoir|hola|guten tag|hallo|buongiorno|ciao|olá)\b[^,.:!\n]{0,40}[,.:!\n]\s*/iu;

/** An earlier reply speaks to somebody else: its greeting is not part of what it says. */
const withoutGreeting = (kept: Kept): Kept =>
  kept.kind === 'reply' ? { ...kept, text: kept.text.replace(addressed, '') } : kept;

/**
 * The snippets that bear on what is asked, best first, each with the sentences that answer it, if any do. Pure, and the
 * same whatever engine gave the candidates. `total`: how many snippets there are in all.
 */
export const ranked = (asked: Asked, candidates: readonly Kept[], total: number): Found[] => {
  const weights = weightsFor(asked, candidates, total);
  const telling = 0.25 * sum(asked.terms, weights);
  return candidates
    .map((kept) => ({ kept: withoutGreeting(kept), score: scoreOf(asked, kept, weights) }))
    .filter(({ score }) => score > 0 && score >= telling)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostFound)
    .map(({ kept }): Found => {
      const { terms: _, ...found } = kept;
      const answer = answerIn(asked, kept, weights);
      return answer === undefined ? found : { ...found, answer };
    });
};
