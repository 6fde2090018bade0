import type { Language } from '../language.ts';
import type { Hit } from '../text/phrase/hit.ts';
import { linksIn } from '../text/links.ts';
import type { Link } from '../text/links.ts';
import { personalData } from '../text/personal.ts';
import type { Personal } from '../text/personal.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { promptMarksIn } from './disguise.ts';
import { detectLanguage } from './language/detect.ts';
import { signals, urgentIn } from './lexicon/lexicon.ts';
import type { Signal } from './lexicon/lexicon.ts';
import { ordersIn } from './orders.ts';
import { balanceOf } from './polarity.ts';
import type { Balance } from './polarity.ts';
import { saidOnce, saidToPeople } from './said.ts';
import { shapeOf } from './shape.ts';
import type { Shape } from './shape.ts';

/** Everything that triage sees in a text, before anything is concluded from it. */
export interface Reading {
  text: string;
  /** The words that are said to people: without orders to a program. */
  tokens: Tokens;
  /** Whether anything is said to people at all, and not only to a program. */
  speaks: boolean;
  language: Language;
  shape: Shape;
  balance: Balance;
  links: Link[];
  personal: Personal[];
  /** What was recognised, by its meaning, in the order of the text. */
  hits: Record<Signal, Hit<Signal>[]>;
  /** Orders to a program. */
  orders: Hit<'injection'>[];
  promptMarks: Span[];
}

const none = (): Record<Signal, Hit<Signal>[]> => ({
  safety: [], selfHarm: [], threat: [], legal: [], press: [], hate: [], denounced: [], insult: [], anger: [], complaint: [], praise: [],
  question: [], suggestion: [], turn: [], spamWords: [], politics: [],
}); // prettier-ignore

/** So few words tell no language by themselves; more that tell none are in another one. */
const fewWords = 4;
const isLatin = (text: string): boolean => /\p{L}/u.test(text) && !/[^\P{L}\p{Script=Latin}]/u.test(text);

/**
 * The language of what is said to people. Where that is too short to tell, the rest of the text may confirm it, but not
 * give another; then it is that of what it answers.
 */
const languageOf = (tokens: Tokens, all: Tokens, parentText: string | undefined): Language => {
  const { language, likeliest } = detectLanguage(tokens.original);
  if (language === 'und' && tokens !== all && detectLanguage(all.original).language === likeliest)
    return likeliest;
  if (language !== 'und' || parentText === undefined || tokens.words.length > fewWords) return language;
  return isLatin(tokens.original) ? detectLanguage(parentText).language : language;
};

/** From this length on somebody may hide what they say under what they repeat. */
const long = 1000;

/** Without the sentences that order a program about, and those of a long text that repeat one another. */
const toPeople = (tokens: Tokens, found: readonly { span: Span }[]): { tokens: Tokens; speaks: boolean } => {
  const { original } = tokens;
  if (found.length === 0 && original.length < long) return { tokens, speaks: true };
  const without = saidToPeople(
    original,
    found.map(({ span }) => span),
  );
  const said = tokenize(original.length < long ? without : saidOnce(without));
  const speaks = said.words.length > 0;
  return { tokens: speaks ? said : tokens, speaks };
};

/** Reads a text once; linear in its length. */
export const read = (text: string, parentText?: string): Reading => {
  const all = tokenize(text);
  const urgent = urgentIn(all);
  const ordered = ordersIn(all, urgent.orders);
  const promptMarks = promptMarksIn(all);
  const { tokens, speaks } = toPeople(all, [...ordered, ...promptMarks.map((span) => ({ span }))]);
  const language = languageOf(tokens, all, parentText);
  const hits = none();
  const shape = shapeOf(tokens);
  for (const hit of urgent.grave) hits[hit.name].push(hit);
  for (const hit of signals.scan(tokens, language)) hits[hit.name].push(hit);
  return {
    text,
    tokens,
    speaks,
    language,
    shape,
    balance: balanceOf(tokens, language, shape),
    links: linksIn(tokens.original),
    personal: personalData(all),
    hits,
    orders: ordered,
    promptMarks,
  };
};

/** The words of a hit as they stand in the text. */
export const quoteOf = (
  text: string,
  hit: { span: { start: number; end: number } } | undefined,
): string | undefined => (hit === undefined ? undefined : text.slice(hit.span.start, hit.span.end));
