import { z } from 'zod';
import type { Usage } from './spending.ts';

/** How a server is held to a JSON object, the strictest first. */
export const formats = ['json_schema', 'json_object', 'text'] as const;
export type Format = (typeof formats)[number];

/** What came of one request. `code` is for logs and status, never content. */
export type Completion =
  | {
      kind: 'answer';
      text: string;
      usage: Usage | undefined;
      /** How the server was asked for a JSON object, and took it. */
      format: Format;
      /** Whether it says how much of the prompt came from a cache. */
      tellsCached: boolean;
    }
  | { kind: 'refused'; usage: Usage | undefined }
  /** Cut off at the token limit. */
  | { kind: 'cut'; usage: Usage | undefined }
  /** The server spoke, but not the protocol. */
  | { kind: 'garbled' }
  /** A parameter this server does not know; it is left out from now on. */
  | { kind: 'parameter_rejected' }
  | { kind: 'failed'; code: FailureCode; retryAfterMs?: number };
export type FailureCode = 'timeout' | 'unreachable' | 'auth' | 'rate_limited' | 'server_error' | 'rejected';

/** A server that claims more than this has figures of its own kind. */
const count = z.number().nonnegative().max(1_000_000_000);
/** Where the two are not told apart, all are what costs more. */
const usage = z
  .object({ total_tokens: count, prompt_tokens: count.nullish() })
  .transform(({ total_tokens: total, prompt_tokens: input }): Usage => {
    const asked = Math.min(input ?? 0, total);
    return { input: asked, output: total - asked };
  });

const answered = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: usage.nullish().catch(undefined),
});

const cached = z.object({ usage: z.object({ prompt_tokens_details: z.object({ cached_tokens: count }) }) });

/** What a server's body says, by OpenAI's protocol; `garbled` where it does not speak it. */
export const readAnswer = (body: unknown, format: Format): Completion => {
  const parsed = answered.safeParse(body);
  const choice = parsed.data?.choices[0];
  if (choice === undefined) return { kind: 'garbled' };
  const used = parsed.data?.usage ?? undefined;
  const refused = (choice.message.refusal ?? '') !== '' || choice.finish_reason === 'content_filter';
  if (refused) return { kind: 'refused', usage: used };
  if (choice.finish_reason === 'length') return { kind: 'cut', usage: used };
  return {
    kind: 'answer',
    text: choice.message.content ?? '',
    usage: used,
    format,
    tellsCached: cached.safeParse(body).success,
  };
};
