import { createHmac } from 'node:crypto';
import type { Source } from '../../app/ports/source.ts';
import { equalSecrets, respond, rung } from '../body-signature.ts';
import type { Bell } from '../body-signature.ts';

/**
 * X's webhooks (docs.x.com/x-api/webhooks/quickstart): a challenge at least every hour, and deliveries signed over the raw
 * body. They ring; what happened is read.
 */
export const xWebhook = (consumerSecret: string, bell: Bell): NonNullable<Source['webhook']> => {
  const signed = (bytes: string | Uint8Array): string =>
    `sha256=${createHmac('sha256', consumerSecret).update(bytes).digest('base64')}`;
  return ({ method, query, headers, body }) => {
    if (method === 'GET') {
      const asked = query.get('crc_token');
      return asked
        ? {
            answer: 'respond',
            status: 200,
            body: JSON.stringify({ response_token: signed(asked) }),
            contentType: 'application/json',
          }
        : respond(400, 'crc_token?\n');
    }
    const header = 'x-twitter-webhooks-signature';
    return equalSecrets(headers[header] ?? '', signed(body))
      ? rung(body, bell)
      : respond(401, `${header}?\n`);
  };
};
