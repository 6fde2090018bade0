import type { Completion } from './answer.ts';
import { answerTokens, type AnswerShape, type Complete } from './completion.ts';
import type { Message } from './messages.ts';
import { estimateTokens, type Spending, type Usage } from './spending.ts';

/** What a request cost when the server does not say: nothing for one that never got through, all for a lost answer. */
const unmetered = (completion: Completion, input: number): Usage => {
  switch (completion.kind) {
    case 'answer':
      return { input, output: estimateTokens(completion.text.length) };
    case 'cut':
      return { input, output: answerTokens };
    case 'refused':
    case 'garbled':
      return { input, output: 0 };
    case 'parameter_rejected':
      return { input: 0, output: 0 };
    case 'failed':
      return completion.code === 'timeout' ? { input, output: answerTokens } : { input: 0, output: 0 };
    default:
      return completion satisfies never;
  }
};

/** A request within the day's budget, or `over_budget` without one having been made. */
export const metered =
  (complete: Complete, shape: AnswerShape, spending: Spending) =>
  async (messages: readonly Message[], signal: AbortSignal): Promise<Completion | 'over_budget'> => {
    const input = estimateTokens(messages.reduce((sum, { content }) => sum + content.length, 0));
    const reservation = await spending.reserve({ input, output: answerTokens });
    if (reservation === undefined) return 'over_budget';
    const completion = await complete(messages, shape, signal);
    const told = 'usage' in completion ? completion.usage : undefined;
    await spending.settle(reservation, told ?? unmetered(completion, input));
    return completion;
  };
