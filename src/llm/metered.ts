import { answerTokens, type AnswerShape, type Complete, type Completion } from './completion.ts';
import type { Message } from './messages.ts';
import { estimateTokens, type Spending } from './spending.ts';

/** What a request cost when the server does not say: nothing for one that never got through, all for a lost answer. */
const unmetered = (completion: Completion, promptTokens: number): number => {
  switch (completion.kind) {
    case 'answer':
      return promptTokens + estimateTokens(completion.text.length);
    case 'cut':
      return promptTokens + answerTokens;
    case 'refused':
    case 'garbled':
      return promptTokens;
    case 'parameter_rejected':
      return 0;
    case 'failed':
      return completion.code === 'timeout' ? promptTokens + answerTokens : 0;
    default:
      return completion satisfies never;
  }
};

/** A request within the day's budget, or `over_budget` without one having been made. */
export const metered =
  (complete: Complete, shape: AnswerShape, spending: Spending) =>
  async (messages: readonly Message[], signal: AbortSignal): Promise<Completion | 'over_budget'> => {
    const promptTokens = estimateTokens(messages.reduce((sum, { content }) => sum + content.length, 0));
    const reservation = await spending.reserve(promptTokens + answerTokens);
    if (reservation === undefined) return 'over_budget';
    const completion = await complete(messages, shape, signal);
    const told = 'tokens' in completion ? completion.tokens : undefined;
    await spending.settle(reservation, told ?? unmetered(completion, promptTokens));
    return completion;
  };
