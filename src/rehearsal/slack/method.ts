import { z } from 'zod';
import { messagesOf } from './blocks/check.ts';
import { refusal, SlackError } from './error.ts';
import type { Json } from './json.ts';
import { limits } from './limits.ts';
import type { Kernel } from './kernel.ts';

export type Tier = keyof typeof limits.tiers;

/** What a method is handed beside its arguments. */
export interface Call {
  kernel: Kernel;
  method: string;
  scopes: ReadonlySet<string>;
}

interface Spec<S extends z.ZodType> {
  tier: Tier;
  /** Needed scope; methods that need one per kind of channel ask with `need`. */
  scope?: string;
  token?: 'bot' | 'app' | 'either';
  args: S;
  run: (args: z.infer<S>, call: Call) => Json;
}
export interface Method {
  tier: Tier;
  scope?: string;
  token: 'bot' | 'app' | 'either';
  invoke: (raw: Json, call: Call) => Json;
}

/** A Web API method: arguments by schema, then its work; throws SlackError. */
export const method = <S extends z.ZodType>(spec: Spec<S>): Method => ({
  tier: spec.tier,
  ...(spec.scope === undefined ? {} : { scope: spec.scope }),
  token: spec.token ?? 'bot',
  invoke: (raw, call) => {
    const parsed = spec.args.safeParse(raw);
    if (!parsed.success) throw refusal('invalid_arguments', messagesOf(parsed.error));
    return spec.run(parsed.data, call);
  },
});

/** `missing_scope` as Slack answers it: https://docs.slack.dev/reference/methods#errors */
export const need = (scope: string, { scopes }: Pick<Call, 'scopes'>): void => {
  if (!scopes.has(scope))
    throw new SlackError('missing_scope', { needed: scope, provided: [...scopes].join(',') });
};

/** Arguments come as form fields, so a flag may be a word and a list may be JSON text. */
export const flag = z.union([
  z.boolean(),
  z.enum(['true', 'false', '1', '0']).transform((word) => word === 'true' || word === '1'),
]);
export const count = z.coerce.number().int();
export const required = z.string({ error: 'missing required field' }).min(1, 'missing required field');
export const words = z
  .string()
  .transform((text) => text.split(',').map((each) => each.trim()))
  .or(z.array(z.string()));
/** An object or list, given as such or as JSON text. */
export const structured = z.unknown().transform((value, issues): unknown => {
  if (typeof value !== 'string') return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    issues.addIssue({ code: 'custom', message: 'not valid JSON' });
    return z.NEVER;
  }
});
