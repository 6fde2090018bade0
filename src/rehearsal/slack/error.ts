import type { Json } from './json.ts';

/** `ok: false`: an error code as Slack documents it per method, with what else the answer carries. */
export class SlackError extends Error {
  readonly code: string;
  readonly extra: Json;
  readonly status: number;
  readonly headers: Record<string, string>;

  constructor(
    code: string,
    extra: Json = {},
    http: { status?: number; headers?: Record<string, string> } = {},
  ) {
    super(code);
    this.name = 'SlackError';
    this.code = code;
    this.extra = extra;
    this.status = http.status ?? 200;
    this.headers = http.headers ?? {};
  }
}

/** An error with its `response_metadata.messages`, the way Slack tells which field is wrong. */
export const refusal = (code: string, messages: string[]): SlackError =>
  new SlackError(code, messages.length > 0 ? { response_metadata: { messages } } : {});

/**
 * Errors that say the app broke a rule it could have kept (formats, limits, deadlines, rates, scopes), as against those that only
 * tell how the world is (an archived channel, a message deleted meanwhile).
 */
export const brokenRules: ReadonlySet<string> = new Set([
  'invalid_blocks', 'invalid_arguments', 'invalid_arg_name', 'msg_too_long', 'msg_blocks_too_long', 'no_text', 'invalid_form_data',
  'expired_trigger_id', 'exchanged_trigger_id', 'invalid_trigger_id', 'view_too_large', 'duplicate_external_id', 'push_limit_reached', 'ratelimited',
  'missing_scope', 'unknown_method', 'not_allowed_token_type', 'invalid_metadata_format', 'metadata_too_large',
  'used_url', 'expired_url', 'too_many_websockets', 'dispatch_failed', 'invalid_response_action', 'event_not_acked', 'invalid_json',
]); // prettier-ignore
