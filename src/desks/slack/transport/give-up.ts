/** Answers of `apps.connections.open` that no waiting changes: a person must give another token or switch. */
const untilFixed = new Set([
  'invalid_auth',
  'not_authed',
  'not_allowed_token_type',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
  'missing_scope',
  'access_denied',
  'org_login_required',
  'team_access_not_granted',
  'forbidden_team',
]);
export const lastsUntilFixed = (error: string): boolean => untilFixed.has(error);

/** Slack refuses the app-level token; `code` is Slack's own word. */
export class SlackRefused extends Error {
  readonly code: string;
  constructor(code: string) {
    super(`Slack refuses the app-level token (${code})`);
    this.name = 'SlackRefused';
    this.code = code;
  }
}

/** Doubles from `backoffMs`, spread over its upper half so that many bots do not come back at once; never above the cap. */
export const backoffMs = (
  failures: number,
  random: number,
  limits: { backoffMs: number; backoffCapMs: number },
): number =>
  Math.min(limits.backoffCapMs, limits.backoffMs * 2 ** Math.min(failures - 1, 20)) * (0.5 + random / 2);
