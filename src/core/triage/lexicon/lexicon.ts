import { lexicon } from '../../text/lexicon.ts';
import type { Hit } from '../../text/phrase/hit.ts';
import type { Tokens } from '../../text/tokens.ts';
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

const urgentLists = { injection, safety, selfHarm, threat, legal, press } as const;
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

type Urgent = keyof typeof urgentLists;
type Grave = Exclude<Urgent, 'injection'>;
type Wish = keyof typeof lists;
/** What the words of a comment are recognised as. */
export type Signal = Grave | Wish;

const graveNames: readonly Grave[] = ['safety', 'selfHarm', 'threat', 'legal', 'press'];
const wishNames: readonly Wish[] = [
  'hate', 'denounced', 'insult', 'anger', 'complaint', 'praise', 'question', 'suggestion', 'turn', 'spamWords', 'politics',
]; // prettier-ignore
export const signalNames: readonly Signal[] = [...graveNames, ...wishNames];

const urgent = lexicon<Urgent>(urgentLists, ['injection', ...graveNames]);
const isOrder = (hit: Hit<Urgent>): hit is Hit<'injection'> => hit.name === 'injection';
const isGrave = (hit: Hit<Urgent>): hit is Hit<Grave> => hit.name !== 'injection';

/**
 * Orders to a program, and danger, threats, law and press, in every language at once: who disguises an order counts on a language
 * guessed wrong, and two sentences in another language may not hide one in this.
 */
export const urgentIn = (tokens: Tokens): { orders: Hit<'injection'>[]; grave: Hit<Grave>[] } => {
  const hits = urgent.scan(tokens, 'und');
  return { orders: hits.filter(isOrder), grave: hits.filter(isGrave) };
};

/** Every other word list of triage, compiled once. */
export const signals = lexicon<Wish>(lists, wishNames);
