import { createHmac } from 'node:crypto';
import type { World } from '../../app/ports/world.ts';
import type { Acked, Delivery, Retry, Transport } from './delivery.ts';
import { asJson, parseJson, type Json } from './json.ts';

/** Where an app that takes its payloads over HTTP wants them; often one address for all. */
export interface RequestUrls {
  events: string;
  interactivity: string;
  commands: string;
}
interface Setup {
  world: World;
  signingSecret: string;
  urls: () => RequestUrls;
  ackMs: number;
  fetch: typeof fetch;
}

/** What https://docs.slack.dev/apis/events-api/#retries calls them over HTTP. */
const reasons: Record<string, string> = { timeout: 'http_timeout', no_connection: 'connection_failed' };

/** `v0=` and the HMAC over `v0:timestamp:body`: https://docs.slack.dev/authentication/verifying-requests-from-slack */
export const slackSignature = (secret: string, timestamp: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;

const bodyOf = ({ kind, payload }: Delivery): { type: string; body: string } => {
  if (kind === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) };
  const form = 'application/x-www-form-urlencoded';
  if (kind === 'interactive')
    return { type: form, body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString() };
  const fields = Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]);
  return { type: form, body: new URLSearchParams(fields).toString() };
};

/** A slash command may be answered with bare text, everything else with JSON. */
const answerOf = (text: string, contentType: string): Json => {
  if (contentType.includes('json')) return asJson(parseJson(text));
  return text.trim() === '' ? {} : { text };
};

/** The same payloads over HTTP, signed: https://docs.slack.dev/apis/events-api/using-http-request-urls */
export const makeHttpDelivery = ({ world, signingSecret, urls, ackMs, fetch }: Setup): Transport => ({
  deliver: async (delivery: Delivery, _envelopeId: string, retry?: Retry): Promise<Acked> => {
    const { type, body } = bodyOf(delivery);
    const timestamp = String(Math.floor(world.now() / 1000));
    const { events, interactivity, commands } = urls();
    const to = { events_api: events, interactive: interactivity, slash_commands: commands }[delivery.kind];
    const repeated =
      retry && retry.num > 0
        ? {
            'x-slack-retry-num': String(retry.num),
            'x-slack-retry-reason': reasons[retry.reason] ?? retry.reason,
          }
        : {};
    try {
      const answer = await fetch(to, {
        method: 'POST',
        body,
        redirect: 'manual',
        headers: {
          'content-type': type,
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': slackSignature(signingSecret, timestamp, body),
          ...repeated,
        },
        signal: AbortSignal.timeout(ackMs),
      });
      const text = await answer.text();
      if (answer.ok)
        return { acked: true, payload: answerOf(text, answer.headers.get('content-type') ?? '') };
      return { acked: false, reason: 'http_error', noRetry: answer.headers.get('x-slack-no-retry') === '1' };
    } catch (error) {
      const late = error instanceof Error && error.name === 'TimeoutError';
      return { acked: false, reason: late ? 'timeout' : 'no_connection' };
    }
  },
});
