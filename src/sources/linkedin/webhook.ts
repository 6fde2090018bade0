import { createHmac } from 'node:crypto';
import type { Source } from '../../app/ports/source.ts';
import { equalSecrets, respond, rung } from '../body-signature.ts';
import type { Bell } from '../body-signature.ts';

/** A version-4 UUID and nothing else: whoever could have other words signed could sign webhooks. */
const challenge = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;

/**
 * LinkedIn's webhooks (learn.microsoft.com/en-us/linkedin/shared/api-guide/webhook-validation). What they tell is not taken from
 * them: they ring, and what happened is pulled. Nothing in them is dated; the same body again is the same delivery.
 */
export const linkedinWebhook = (secret: string, bell: Bell): NonNullable<Source['webhook']> => {
  const sign = (said: string | Uint8Array, prefix = ''): string =>
    createHmac('sha256', secret).update(prefix).update(said).digest('hex');
  return ({ method, query, headers, body }) => {
    if (method !== 'GET')
      return equalSecrets(headers['x-li-signature'] ?? '', sign(body, 'hmacsha256='))
        ? rung(body, bell)
        : respond(401, 'x-li-signature?\n');
    const challengeCode = query.get('challengeCode') ?? '';
    if (!challenge.test(challengeCode)) return respond(403, 'challengeCode?\n');
    const json = JSON.stringify({ challengeCode, challengeResponse: sign(challengeCode) });
    return { ...respond(200, json), contentType: 'application/json' };
  };
};
