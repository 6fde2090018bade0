import { lexicon } from '../../text/lexicon.ts';
import { anger, hate, insult } from './abuse.ts';
import { safety } from './safety.ts';
import { selfHarm } from './self-harm.ts';
import { threat } from './threat.ts';
import { legal, press } from './law.ts';
import { injection } from './injection.ts';
import { politics, spamWords } from './noise.ts';
import { complaint, praise, question, suggestion, turn } from './wish.ts';

const lists = {
  safety,
  selfHarm,
  threat,
  legal,
  press,
  hate,
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

/** What the words of a comment are recognised as. */
export type Signal = keyof typeof lists;

/** Orders to a program, in every language at once: who disguises them counts on a language guessed wrong. */
export const orders = lexicon({ injection }, ['injection']);

/** Every word list of triage, compiled once. */
export const signals = lexicon<Signal>(lists, [
  'safety', 'selfHarm', 'threat', 'legal', 'press', 'hate', 'insult', 'anger', 'complaint', 'praise', 'question',
  'suggestion', 'turn', 'spamWords', 'politics',
]); // prettier-ignore
