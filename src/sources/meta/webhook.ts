import type { Source } from '../../app/ports/source.ts';
import { equalSecrets, respond, ringingWebhook } from '../body-signature.ts';
import type { Bell } from '../body-signature.ts';

interface Setup {
  appSecret: string;
  verifyToken: string;
  bell: Bell;
}

/**
 * Meta's webhooks (docs/graph-api/webhooks/getting-started). What they tell is not taken from them, because half of it is
 * missing there: they ring, and what happened is read.
 */
export const metaWebhook = ({ appSecret, verifyToken, bell }: Setup): NonNullable<Source['webhook']> => {
  const told = ringingWebhook('x-hub-signature-256', appSecret, bell);
  return (request, now) => {
    const { method, query } = request;
    if (method !== 'GET') return told(request, now);
    const asked = query.get('hub.mode') === 'subscribe' && query.get('hub.challenge');
    return asked && equalSecrets(query.get('hub.verify_token') ?? '', verifyToken)
      ? respond(200, asked)
      : respond(403, 'hub.verify_token?\n');
  };
};
