import { z } from 'zod';
import type { Translation, TranslationOrder } from '../app/ports/drafter.ts';
import type { World } from '../app/ports/world.ts';
import type { Language } from '../core/language.ts';
import type { Completion } from './answer.ts';
import type { Leaks } from './leaks.ts';
import { formOfAddress, languageNames, newFence } from './messages.ts';
import type { Fence, Message } from './messages.ts';
import type { Prompts } from './prompts.ts';
import { objectIn } from './thought.ts';

const translated = z.object({ translation: z.string() });
/** What a translation is asked for as. */
export const translationShape = { name: 'translation', schema: translated };

export interface TranslatorParts {
  model: string;
  ask: (messages: readonly Message[], signal: AbortSignal) => Promise<Completion | 'over_budget'>;
  prompts: Prompts;
  leaks: Leaks;
  languageOf: (text: string) => Language;
  random: World['random'];
}

/** Line breaks stay: they are part of what is to be kept. */
const marked = (text: string, { marker }: Fence): string => text.replace(/[^\S\n]+/gu, marker);

const messagesFor = (
  { text, from, into, address }: TranslationOrder,
  prompts: Prompts,
  fence: Fence,
): Message[] => [
  {
    role: 'system',
    content: prompts.text('translate.md', {
      from: languageNames[from],
      into: languageNames[into],
      address: formOfAddress[address],
      ...fence,
    }),
  },
  {
    role: 'user',
    content: prompts.text('data.md', {
      boundary: fence.boundary,
      data: JSON.stringify({ text: marked(text, fence) }),
    }),
  },
];

/** A translation is about as long as what it translates; what is far longer is something else. */
const longest = (text: string): number => 3 * text.length + 200;

/** The translation in an answer, if it can be one. */
const usable = (parts: TranslatorParts, order: TranslationOrder, fence: Fence, answer: string) => {
  const text = translated.safeParse(objectIn(answer)).data?.translation.trim() ?? '';
  const spoken = parts.languageOf(text);
  const fits = text !== '' && text.length <= longest(order.text) && !parts.leaks(text, fence);
  return fits && (spoken === 'und' || spoken === order.into) ? text : undefined;
};

/** Why an answer holds no translation. */
const failure = (completion: Completion | 'over_budget'): Extract<Translation, { failed: string }> => {
  if (completion === 'over_budget') return { failed: 'budget' };
  switch (completion.kind) {
    case 'refused':
      return { failed: 'model_refused' };
    case 'failed':
    case 'parameter_rejected':
      return { failed: 'model_down' };
    default:
      return { failed: 'model_nonsense' };
  }
};

/** A text in another language, or why there is none. An answer that cannot be used is asked for once more. */
export const translateWithModel = async (
  parts: TranslatorParts,
  order: TranslationOrder,
  signal: AbortSignal,
): Promise<Translation> => {
  const fence = newFence(parts.random, order.text);
  const messages = messagesFor(order, parts.prompts, fence);
  let last: Translation = { failed: 'model_down' };
  for (let tries = 0; tries < 2 && !signal.aborted; tries += 1) {
    const completion = await parts.ask(messages, signal);
    const answered = completion !== 'over_budget' && completion.kind === 'answer';
    const text = answered ? usable(parts, order, fence, completion.text) : undefined;
    if (text !== undefined) return { text, model: parts.model, fingerprint: parts.prompts.fingerprint };
    last = failure(completion);
    const again = answered || (completion !== 'over_budget' && completion.kind === 'parameter_rejected');
    if (!again) return last;
  }
  return last;
};
