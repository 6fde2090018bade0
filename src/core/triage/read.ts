import type { Language } from '../language.ts';
import type { Hit } from '../text/phrase/hit.ts';
import { linksIn } from '../text/links.ts';
import type { Link } from '../text/links.ts';
import { personalData } from '../text/personal.ts';
import type { Personal } from '../text/personal.ts';
import { tokenize } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { promptMarksIn, undigited } from './disguise.ts';
import { detectLanguage } from './language/detect.ts';
import { orders, signals } from './lexicon/lexicon.ts';
import type { Signal } from './lexicon/lexicon.ts';
import { balanceOf } from './polarity.ts';
import type { Balance } from './polarity.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** Everything that triage sees in a text, before anything is concluded from it. */
export interface Reading {
  text: string;
  tokens: Tokens;
  language: Language;
  shape: Shape;
  balance: Balance;
  links: Link[];
  personal: Personal[];
  /** What was recognised, by its meaning, in the order of the text. */
  hits: Record<Signal, Hit<Signal>[]>;
  /** Orders to a program. */
  orders: Hit<'injection'>[];
  promptMarks: { start: number; end: number }[];
}

const none = (): Record<Signal, Hit<Signal>[]> => ({
  safety: [], selfHarm: [], threat: [], legal: [], press: [], hate: [], insult: [], anger: [], complaint: [], praise: [],
  question: [], suggestion: [], turn: [], spamWords: [], politics: [],
}); // prettier-ignore

/** Orders as written, else with digits read as the letters they stand for. */
const ordersIn = (tokens: Tokens): Hit<'injection'>[] => {
  const found = orders.scan(tokens, 'und');
  const plain = found.length === 0 ? undigited(tokens) : undefined;
  return plain === undefined ? found : orders.scan(plain, 'und');
};

/** So few words tell no language by themselves; more that tell none are in another one. */
const fewWords = 4;
const isLatin = (text: string): boolean => /\p{L}/u.test(text) && !/[^\P{L}\p{Script=Latin}]/u.test(text);

/** The language of a text; of one too short to tell, that of what it answers. */
const languageOf = (tokens: Tokens, parentText: string | undefined): Language => {
  const { language } = detectLanguage(tokens.original);
  if (language !== 'und' || parentText === undefined || tokens.words.length > fewWords) return language;
  return isLatin(tokens.original) ? detectLanguage(parentText).language : language;
};

/** Reads a text once; linear in its length. */
export const read = (text: string, parentText?: string): Reading => {
  const tokens = tokenize(text);
  const language = languageOf(tokens, parentText);
  const hits = none();
  const shape = shapeOf(text);
  for (const hit of signals.scan(tokens, language)) hits[hit.name].push(hit);
  return {
    text,
    tokens,
    language,
    shape,
    balance: balanceOf(tokens, language, shape),
    links: linksIn(text),
    personal: personalData(tokens.folded),
    hits,
    orders: ordersIn(tokens),
    promptMarks: promptMarksIn(text),
  };
};

/** The words of a hit as they stand in the text. */
export const quoteOf = (
  text: string,
  hit: { span: { start: number; end: number } } | undefined,
): string | undefined => (hit === undefined ? undefined : text.slice(hit.span.start, hit.span.end));
