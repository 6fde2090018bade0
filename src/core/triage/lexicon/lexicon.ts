import { lexicon } from '../../text/lexicon.ts';
import { anger, hate, insult } from './abuse.ts';
import { denounced } from './denounced.ts';
import { safety } from './safety.ts';
import { selfHarm } from './self-harm.ts';
import { threat } from './threat.ts';
import { legal } from './law.ts';
import { injection } from './injection.ts';
import { politics, spamWords } from './noise.ts';
import { press } from './press.ts';
import { complaint, praise, question, suggestion, turn } from './wish.ts';

const graveLists = { safety, selfHarm, threat, legal, press } as const;
const lists = {
  hate,
  denounced,
  insult,
  anger,
  complaint,
  praise,
  question,
  suggestion,
  turn,
  spamWords,
  politics,
} as const;

type Grave = keyof typeof graveLists;
type Wish = keyof typeof lists;
/** What the words of a comment are recognised as. */
export type Signal = Grave | Wish;

/** Orders to a program, in every language at once: who disguises them counts on a language guessed wrong. */
export const orders = lexicon({ injection }, ['injection']);

const graveNames: readonly Grave[] = ['safety', 'selfHarm', 'threat', 'legal', 'press'];
const wishNames: readonly Wish[] = [
  'hate', 'denounced', 'insult', 'anger', 'complaint', 'praise', 'question', 'suggestion', 'turn', 'spamWords', 'politics',
]; // prettier-ignore
export const signalNames: readonly Signal[] = [...graveNames, ...wishNames];

/** Danger, threats, law and press, in every language at once: two sentences in another language may not hide one in this. */
export const grave = lexicon<Grave>(graveLists, graveNames);

/** Every other word list of triage, compiled once. */
export const signals = lexicon<Wish>(lists, wishNames);
