import { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import { z } from 'zod';
import type { Capabilities } from '../core/capabilities.ts';
import type { Completion } from './answer.ts';
import { clientFor } from './completion.ts';
import type { Complete, CompletionOptions } from './completion.ts';
import type { Usage } from './spending.ts';
import { objectIn } from './thought.ts';

/** Servers give a JSON object only where the word stands in what they are asked. */
const question = 'JSON: {"ok": true}';
const answered = z.object({ ok: z.boolean() });
const shape = { name: 'probe', schema: answered };

/** What finding out costs at most, far more than it does. */
export const probeUsage: Usage = { input: 300, output: 300 };

/** A server that leaves out one thing after the other has answered by then. */
const mostTries = 4;

type Answer = Extract<Completion, { kind: 'answer' }>;

const chat = async (complete: Complete, signal: AbortSignal): Promise<Answer | undefined> => {
  for (let tries = 0; tries < mostTries && !signal.aborted; tries += 1) {
    const completion = await complete([{ role: 'user', content: question }], shape, signal);
    if (completion.kind === 'answer') return completion;
    if (completion.kind !== 'parameter_rejected') return undefined;
  }
  return undefined;
};

const jsonOf = ({ format, text }: Answer): Capabilities['json'] => {
  if (format === 'text' || !answered.safeParse(objectIn(text)).success) return 'none';
  return format === 'json_schema' ? 'schema' : 'object';
};

/** Whether a server has an endpoint: what it refuses with an error of its own it does not offer; silence tells nothing. */
const has = async (work: Promise<unknown>, kind: z.ZodType): Promise<boolean | undefined> => {
  try {
    return kind.safeParse(await work).success;
  } catch (error) {
    if (error instanceof APIConnectionError || error instanceof APIUserAbortError) return undefined;
    if (!(error instanceof APIError)) return false;
    // Too many requests, or a server in trouble: not now, which is not never.
    return error.status === 429 || (error.status !== 501 && Number(error.status) >= 500) ? undefined : false;
  }
};

/**
 * Asks a server once for each thing it may offer, in three small requests; nothing where it does not answer. What Chat
 * Completions reject is thereby left out of the drafts that follow.
 */
export const findCapabilities = async (
  options: CompletionOptions,
  complete: Complete,
  signal: AbortSignal,
): Promise<Capabilities | undefined> => {
  const answer = await chat(complete, signal);
  if (answer === undefined) return undefined;
  const client = clientFor(options);
  const { model } = options;
  const [responses, moderation] = await Promise.all([
    has(
      client.responses.create({ model, input: question, max_output_tokens: 50 }, { signal }),
      z.object({ output: z.array(z.unknown()) }),
    ),
    has(
      client.moderations.create({ input: 'ok' }, { signal }),
      z.object({ results: z.array(z.object({ flagged: z.boolean() })).min(1) }),
    ),
  ]);
  return { json: jsonOf(answer), responses, moderation, caching: answer.tellsCached };
};
