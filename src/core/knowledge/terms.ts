import type { Language } from '../language.ts';
import { matterWords, mattersNamed } from '../matter.ts';
import { stemOf } from '../text/stem.ts';
import { fold } from '../text/fold.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenize } from '../text/tokens.ts';

/** Stands for a matter among the terms, whatever the language it was named in. */
const matterTerm = (matter: string): string => `xm${matter}`;
const isMatterTerm = (term: string): boolean => term.startsWith('xm');

/** No passage of ours is longer, and no comment needs to be read further to know what it asks. */
const readAtMost = 4_000;

const literal = (text: string, language: Language): string[] =>
  tokenize(text.slice(0, readAtMost))
    .words.filter((word) => (word.length > 1 || /\d/.test(word)) && !isStopWord(word, language))
    .map((word) => stemOf(word, language));

/** What a text is found by: the stems of its telling words, and the matters it names. Each once. */
export const termsOf = (text: string, language: Language): string[] => [
  ...new Set([
    ...literal(text, language),
    ...mattersNamed(text, language, Number.POSITIVE_INFINITY).map(matterTerm),
  ]),
];

/** What somebody asks, as terms. */
export interface Asked {
  language: Language;
  /** Stems and matters. */
  terms: string[];
  /** The stems alone. */
  words: ReadonlySet<string>;
  /** Nothing but the matter is asked about: "How long does delivery take?". */
  general: boolean;
  /** A number is wanted: how long, how much, when. */
  quantity: boolean;
}

const quantities =
  /(?<!\p{L})(?:how (?:long|much|many|late)|when|what time|combien|quand|quelle heure|quels? (?:delais?|horaires?)|wie (?:lange|viel)|wann|cuanto|cuando|quanto|quando|hoeveel|wanneer)(?!\p{L})/u;

/** Where an alternative begins that is only there to ask the first again: "to Ireland, or only to Wales?". */
const alternative =
  /[\s,]+(?:or|ou|oder|of|o)\s+(?:only|just|seulement|uniquement|nur|alleen|solo|solamente|só|apenas)\b/iu;

/** What somebody asks: their questions, else all they say, as far as it is worth reading. */
const questionIn = (comment: string): string => {
  const start = comment.slice(0, 2_000);
  const asking = start.split(/(?<=[.!?？…])\s+|\n+/u).filter((sentence) => /[?？]\W*$/u.test(sentence));
  return asking.length > 0 ? asking.map((each) => each.split(alternative)[0] ?? '').join(' ') : start;
};

const askedBy = (text: string, language: Language): Asked => {
  const terms = termsOf(text, language);
  const words = terms.filter((term) => !isMatterTerm(term));
  const general = new Set(matterWords(text, language).flatMap((each) => literal(each, language)));
  return {
    language,
    terms,
    words: new Set(words),
    general: words.every((word) => general.has(word)),
    quantity: quantities.test(fold(text).text),
  };
};

/** What a comment asks. Where its questions say nothing by themselves ("Is that so?"), all of it is what is asked. */
export const askedIn = (comment: string, language: Language): Asked => {
  const asked = askedBy(questionIn(comment), language);
  return asked.terms.length > 0 ? asked : askedBy(comment, language);
};
