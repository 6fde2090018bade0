import type { DraftOrder, ProposedDraft } from '../app/ports/drafter.ts';
import { follow } from '../core/house/follow.ts';
import type { World } from '../app/ports/world.ts';
import type { Completion } from './answer.ts';
import type { Judge } from './judge.ts';
import { messagesFor, newFence, repairMessages, type Fence, type Message } from './messages.ts';
import type { OfflineWhy } from './offline-drafter.ts';
import type { Prompts } from './prompts.ts';
import { sourcesOf } from './sourced.ts';
import { readThought } from './thought.ts';

/** No model's draft; `code` says why more exactly, for the log. */
export interface FellBack {
  why: OfflineWhy;
  code: string;
}
export interface ModelWriterParts {
  model: string;
  ask: (messages: readonly Message[], signal: AbortSignal) => Promise<Completion | 'over_budget'>;
  judge: Judge;
  prompts: Prompts;
  random: World['random'];
}
type Written = { draft: ProposedDraft } | { fellBack: FellBack };
/** One request's outcome; `again` is what to ask instead, while there is a try left. */
type Outcome = Written | { again: readonly Message[]; fellBack: FellBack };

/** One order on its way through at most two requests. */
interface Task {
  order: DraftOrder;
  fence: Fence;
  first: readonly Message[];
}

const fellBack = (why: OfflineWhy, code: string): { fellBack: FellBack } => ({ fellBack: { why, code } });

const weigh = (parts: ModelWriterParts, task: Task, answer: string, lastTry: boolean): Outcome => {
  const { judge, prompts, model } = parts;
  const repair = (problems: string[], code: string): Outcome => ({
    again: repairMessages(task.first, answer, problems, prompts),
    ...fellBack('model_nonsense', code),
  });
  const reading = readThought(answer);
  if ('problem' in reading) return repair([reading.problem], 'shape');
  const verdict = judge(reading.thought, task.order, task.fence, lastTry);
  const base = {
    language: task.order.language,
    writer: { kind: 'model' as const, model, fingerprint: prompts.fingerprint },
    knowledge: sourcesOf(reading.thought, task.order),
    ...(task.order.triage.severity === 'severe' && { escalate: true }),
  };
  if (verdict.kind === 'take')
    return { draft: { ...base, text: follow(verdict.text, task.order.rules, task.order.language) } };
  if (verdict.kind === 'leave') return { draft: { ...base, text: '', leave: verdict.reason, knowledge: [] } };
  return verdict.kind === 'leaked'
    ? fellBack('model_nonsense', 'leaked')
    : repair(verdict.problems, 'not_fit');
};

const outcomeOf = (
  parts: ModelWriterParts,
  task: Task,
  asked: readonly Message[],
  completion: Completion | 'over_budget',
  lastTry: boolean,
): Outcome => {
  if (completion === 'over_budget') return fellBack('budget', 'budget');
  switch (completion.kind) {
    case 'answer':
      return weigh(parts, task, completion.text, lastTry);
    case 'refused':
      return fellBack('model_refused', 'refused');
    case 'cut':
    case 'garbled':
      return fellBack('model_nonsense', completion.kind);
    case 'parameter_rejected':
      return { again: asked, ...fellBack('model_down', completion.kind) };
    default:
      return fellBack('model_down', completion.code);
  }
};

/**
 * A draft by the model, or why there is none. At most two requests: the second repairs what was wrong with the first
 * answer, or goes without a parameter the server rejected; both share the time that `signal` allows.
 */
export const writeWithModel = async (
  parts: ModelWriterParts,
  order: DraftOrder,
  signal: AbortSignal,
): Promise<Written> => {
  const fence = newFence(parts.random, order.comment.text + (order.previous ?? ''));
  const task = { order, fence, first: messagesFor(order, parts.prompts, fence) };
  const tried = outcomeOf(parts, task, task.first, await parts.ask(task.first, signal), false);
  if (!('again' in tried)) return tried;
  if (signal.aborted) return { fellBack: tried.fellBack };
  const retried = outcomeOf(parts, task, tried.again, await parts.ask(tried.again, signal), true);
  if ('draft' in retried) return retried;
  return { fellBack: retried.fellBack.why === 'budget' ? tried.fellBack : retried.fellBack };
};
