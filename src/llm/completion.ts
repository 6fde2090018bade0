import OpenAI, { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import type { ChatCompletionCreateParamsNonStreaming } from 'openai/resources/chat/completions';
import type { z } from 'zod';
import { formats, readAnswer } from './answer.ts';
import type { Completion, FailureCode, Format } from './answer.ts';
import type { Message } from './messages.ts';

/** Longest answer asked for: some six hundred characters of reply with the thoughts before it, in any language. */
export const answerTokens = 1_200;

/** The JSON object that is asked for, with the name servers want for it. */
export interface AnswerShape {
  name: string;
  schema: z.ZodObject;
}

/** What this server was found to accept; each process finds out anew. */
interface Accepts {
  format: Format;
  limit: 'max_completion_tokens' | 'max_tokens';
}

/** Where each process begins, and returns to when leaving things out did not help. */
const everything: Accepts = { format: 'json_schema', limit: 'max_completion_tokens' };

const formatParameter = (
  format: Format,
  { name, schema }: AnswerShape,
): Pick<ChatCompletionCreateParamsNonStreaming, 'response_format'> => {
  if (format === 'json_schema') return { response_format: zodResponseFormat(schema, name) };
  return format === 'json_object' ? { response_format: { type: 'json_object' } } : {};
};

const lessThan = (accepts: Accepts, complaint: string): Accepts | undefined => {
  if (/max_completion_tokens/iu.test(complaint) && accepts.limit === 'max_completion_tokens') {
    return { ...accepts, limit: 'max_tokens' };
  }
  const format = formats[formats.indexOf(accepts.format) + 1];
  return format === undefined ? undefined : { ...accepts, format };
};

/** `Retry-After` in seconds; dates and nonsense are ignored. */
const retryAfterOf = (headers: Headers | undefined): { retryAfterMs?: number } => {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds > 0 ? { retryAfterMs: seconds * 1000 } : {};
};

/** A filter on the prompt (Azure) is a refusal, not a fault: abusive comments do trip it. */
const promptFiltered = (error: APIError): boolean =>
  error.code === 'content_filter' || /content.?(?:filter|management|policy)/iu.test(error.message);

const classify = (error: unknown, accepts: Accepts): { result: Completion; accepts?: Accepts } => {
  const failed = (code: FailureCode, more: { retryAfterMs?: number } = {}): { result: Completion } => ({
    result: { kind: 'failed', code, ...more },
  });
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) {
    return failed('timeout');
  }
  if (error instanceof APIConnectionError) return failed('unreachable');
  if (!(error instanceof APIError)) return { result: { kind: 'garbled' } };
  const status = typeof error.status === 'number' ? error.status : 0;
  if (status === 401 || status === 403) return failed('auth');
  if (status === 429) return failed('rate_limited', retryAfterOf(error.headers));
  if (status >= 500 && status !== 501) return failed('server_error');
  if (promptFiltered(error)) return { result: { kind: 'refused', usage: undefined } };
  const aboutParameters = [400, 415, 422, 501].includes(status) && error.code !== 'context_length_exceeded';
  if (!aboutParameters) return failed(status === 408 ? 'timeout' : 'rejected');
  const less = lessThan(accepts, `${error.param ?? ''} ${error.message}`);
  return less === undefined
    ? { ...failed('rejected'), accepts: everything }
    : { result: { kind: 'parameter_rejected' }, accepts: less };
};

export interface CompletionOptions {
  apiKey?: string;
  baseUrl?: string;
  model: string;
  timeLimitMs: number;
  fetch?: typeof globalThis.fetch;
  /** Sent with each request: for gateways that need them, and for tests. */
  defaultHeaders?: Record<string, string>;
}

/** One request, one answer, no hidden retry. Never throws but for an abort by `signal`'s owner, reported as `timeout`. */
export type Complete = (
  messages: readonly Message[],
  shape: AnswerShape,
  signal: AbortSignal,
) => Promise<Completion>;

/** Nothing is read from the environment: what the SDK would take from there is given here. */
export const clientFor = (options: CompletionOptions): OpenAI =>
  new OpenAI({
    apiKey: options.apiKey ?? 'none',
    baseURL: options.baseUrl ?? 'https://api.openai.com/v1',
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: options.timeLimitMs,
    logLevel: 'off',
    ...(options.fetch !== undefined && { fetch: options.fetch }),
    ...(options.defaultHeaders !== undefined && { defaultHeaders: options.defaultHeaders }),
  });

/** Rejects when `signal` aborts, also where a body dribbles in too slowly for the transport to notice. */
const within = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  const { promise, reject } = Promise.withResolvers<never>();
  const stop = (): void => reject(new APIUserAbortError());
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await Promise.race([work, promise]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

/** Chat Completions of any server that speaks OpenAI's protocol, with what it rejects left out as it is found out. */
export const createCompletion = (options: CompletionOptions): Complete => {
  const client = clientFor(options);
  let accepts = everything;
  return async (messages, shape, signal) => {
    const asked = accepts;
    try {
      const work = client.chat.completions.create(
        {
          model: options.model,
          messages: [...messages],
          [asked.limit]: answerTokens,
          ...formatParameter(asked.format, shape),
        },
        { signal },
      );
      return readAnswer(await within(work, signal), asked.format);
    } catch (error) {
      const { result, accepts: from } = classify(error, asked);
      if (from !== undefined) accepts = from;
      return result;
    }
  };
};
