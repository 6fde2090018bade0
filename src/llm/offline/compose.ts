import type { Voice } from '../../app/ports/drafter.ts';
import { offline, type OfflineLanguage } from '../../core/catalogue/offline.ts';
import type { Cause, Lines, Matter, Move, OfflineWords } from '../../core/catalogue/offline/shape.ts';
import type { RedraftWay } from '../../core/review/draft.ts';
import type { Severity } from '../../core/triage/triage.ts';
import { capitalised, fill } from './fill.ts';
import { isOwnCase, isPublic, needFor } from '../../core/matter.ts';

/** Everything an offline reply is made of; nothing in it is the commenter's wording but the first name. */
export interface Ingredients {
  language: OfflineLanguage;
  move: Move;
  severity: Severity;
  /** Why it is severe; only looked at when it is. */
  cause: Cause;
  named: readonly Matter[];
  /** Somebody tells of a death or a grave illness: no matter is named, nothing is light. */
  grief?: boolean;
  /** A number such as an order's stands in the comment already. */
  numbered?: boolean;
  /** Sentences of the team's own pages, verbatim, that answer what is asked. */
  fact?: string;
  way?: RedraftWay;
  name?: string;
  /** The team's words of what to send and where, when they are in `language`. */
  contact?: string;
  signOff?: string;
  address: Voice['address'];
  /** Picks the wording; see `turn`. */
  turn: (slot: string, choices: number) => number;
}

type Sentence = string;

const aboutPhrase = (words: OfflineWords, { named, address }: Ingredients): string | undefined =>
  named.length === 0
    ? undefined
    : named.map((matter) => fill(words.matters[matter][0], address)).join(` ${words.and} `);

const ask = (words: OfflineWords, made: Ingredients, one: Picker): Sentence => {
  const wanted = needFor(made.named);
  const need = made.numbered === true && (wanted === 'order' || wanted === 'booking') ? 'general' : wanted;
  const usesContact = made.contact !== undefined && need !== 'device' && need !== 'visit';
  return usesContact ? words.contact : one('ask', words.ask[need]);
};

type Picker = (slot: string, choices: readonly Sentence[]) => Sentence;

const picker =
  ({ turn }: Ingredients): Picker =>
  (slot, choices) =>
    choices[turn(slot, choices.length)] ?? '';

const lines = (one: Picker, slot: string, from: Lines, about: string | undefined): Sentence =>
  about === undefined ? one(slot, from.plain) : one(slot, from.about);

/** Whether the team needs something from the person to help them. */
const needsToAsk = ({ move, named }: Ingredients): boolean =>
  move === 'help' || (move === 'complaint' && !isPublic(named)) || (move === 'question' && isOwnCase(named));

/** What comes after the opening: what helps is asked for, or it is said what happens next. */
const nextFor = (words: OfflineWords, made: Ingredients, one: Picker): Sentence => {
  const { move } = made;
  if (move === 'help' || needsToAsk(made)) return ask(words, made, one);
  return one('next', move === 'complaint' ? words.heard : words.next[move]);
};

const briefly = (
  words: OfflineWords,
  made: Ingredients,
  one: Picker,
  about: string | undefined,
): Sentence[] => {
  if (!needsToAsk(made)) return [lines(one, 'short', words.short[made.move], about)];
  const opening = made.move === 'question' ? words.short.other : words.short[made.move];
  return [lines(one, 'short', opening, about), ask(words, made, one)];
};

/** What the team's pages say comes whole; around it only as much as the way of drafting wants. */
const informed = (
  words: OfflineWords,
  made: Ingredients,
  one: Picker,
  about: string | undefined,
): Sentence[] => {
  const fact = made.fact === undefined ? [] : ['{fact}'];
  if (made.way === 'shorter') return fact;
  const opening = lines(one, 'open', words.open.question, about);
  if (made.way === 'plainer') return [one('open', words.thank.plain), ...fact];
  const warm = made.way === 'warmer' ? [one('warm', words.warm.question)] : [];
  const last = needsToAsk(made) ? ask(words, made, one) : one('after', words.afterFact);
  return [opening, ...warm, ...fact, last];
};

const mourned = (words: OfflineWords, made: Ingredients, one: Picker): Sentence[] => [
  one('open', words.grief.open),
  one('next', made.move === 'praise' ? words.next.praise : words.grief.next),
];

const body = (words: OfflineWords, made: Ingredients, one: Picker, about: string | undefined): Sentence[] => {
  const { move, severity, way } = made;
  const grave = words.severe[made.cause];
  if (severity === 'severe') return [one('open', grave.open), one('next', grave.next)];
  if (made.grief === true) return mourned(words, made, one);
  if (way === 'thank') return [lines(one, 'thank', words.thank, about)];
  if (way === 'redirect') return [lines(one, 'redirect', words.redirect, about), nextFor(words, made, one)];
  if (made.fact !== undefined && move === 'question' && severity !== 'heated')
    return informed(words, made, one, about);
  if (way === 'shorter' || way === 'plainer') return briefly(words, made, one, about);
  const opening = severity === 'heated' ? words.heated : words.open[move];
  const parts = [lines(one, 'open', opening, about)];
  if (move === 'complaint' && severity !== 'heated' && !isPublic(made.named))
    parts.push(one('feel', words.feel));
  if (way === 'warmer') parts.push(one('warm', words.warm[move]));
  if (way === 'lighter') parts.push(one('light', words.light[move]));
  return [...parts, nextFor(words, made, one)];
};

const greeting = (words: OfflineWords, made: Ingredients, one: Picker): Sentence[] => {
  if (made.way === 'shorter') return [];
  return [made.name === undefined ? one('hello', words.hello.plain) : one('hello', words.hello.named)];
};

/** The reply, of one to four sentences and the facts. Deterministic for the same ingredients. */
export const compose = (made: Ingredients): string => {
  const words = offline[made.language];
  const one = picker(made);
  const about = aboutPhrase(words, made);
  const sentences = [...greeting(words, made, one), ...body(words, made, one, about)];
  const values = {
    ...(about !== undefined && { about }),
    ...(made.name !== undefined && { name: made.name }),
    ...(made.contact !== undefined && { contact: made.contact }),
    ...(made.fact !== undefined && { fact: made.fact }),
  };
  const text = capitalised(sentences.map((sentence) => fill(sentence, made.address, values)).join(' '));
  return made.signOff === undefined ? text : `${text}\n${made.signOff}`;
};
