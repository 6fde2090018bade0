import type { Voice } from '../../app/ports/drafter.ts';
import { offline, type OfflineLanguage } from '../../core/catalogue/offline.ts';
import type { Lines, Matter, Move, OfflineWords } from '../../core/catalogue/offline/shape.ts';
import type { RedraftWay } from '../../core/review/draft.ts';
import type { Severity } from '../../core/triage/triage.ts';
import { capitalised, fill } from './fill.ts';
import { isOwnCase, isPublic, needFor } from './matter.ts';

/** Everything an offline reply is made of; nothing in it is the commenter's wording but the first name. */
export interface Ingredients {
  language: OfflineLanguage;
  move: Move;
  severity: Severity;
  named: readonly Matter[];
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
  const need = needFor(made.named);
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
  (move === 'complaint' && !isPublic(named)) || (move === 'question' && isOwnCase(named));

/** What comes after the opening: what helps is asked for, or it is said what happens next. */
const nextFor = (words: OfflineWords, made: Ingredients, one: Picker): Sentence => {
  if (needsToAsk(made)) return ask(words, made, one);
  return one('next', made.move === 'complaint' ? words.heard : words.next[made.move]);
};

const briefly = (
  words: OfflineWords,
  made: Ingredients,
  one: Picker,
  about: string | undefined,
): Sentence[] => {
  if (!needsToAsk(made)) return [lines(one, 'short', words.short[made.move], about)];
  const opening = made.move === 'question' ? words.short.other : words.short.complaint;
  return [lines(one, 'short', opening, about), ask(words, made, one)];
};

const body = (words: OfflineWords, made: Ingredients, one: Picker, about: string | undefined): Sentence[] => {
  const { move, severity, way } = made;
  if (severity === 'severe') return [one('open', words.severe.open), one('next', words.severe.next)];
  if (way === 'thank') return [lines(one, 'thank', words.thank, about)];
  if (way === 'redirect') return [lines(one, 'redirect', words.redirect, about), nextFor(words, made, one)];
  if (way === 'shorter') return briefly(words, made, one, about);
  const opening = severity === 'heated' ? words.heated : words.open[move];
  const parts = [lines(one, 'open', opening, about)];
  if (move === 'complaint' && severity !== 'heated') parts.push(one('feel', words.feel));
  if (way === 'warmer') parts.push(one('warm', words.warm[move]));
  if (way === 'lighter') parts.push(one('light', words.light[move]));
  return [...parts, nextFor(words, made, one)];
};

const greeting = (words: OfflineWords, made: Ingredients, one: Picker): Sentence[] => {
  if (made.way === 'shorter') return [];
  return [made.name === undefined ? one('hello', words.hello.plain) : one('hello', words.hello.named)];
};

/** The reply, of one to four sentences. Deterministic for the same ingredients. */
export const compose = (made: Ingredients): string => {
  const words = offline[made.language];
  const one = picker(made);
  const about = aboutPhrase(words, made);
  const sentences = [...greeting(words, made, one), ...body(words, made, one, about)];
  const values = {
    ...(about !== undefined && { about }),
    ...(made.name !== undefined && { name: made.name }),
    ...(made.contact !== undefined && { contact: made.contact }),
  };
  const text = capitalised(sentences.map((sentence) => fill(sentence, made.address, values)).join(' '));
  return made.signOff === undefined ? text : `${text}\n${made.signOff}`;
};
