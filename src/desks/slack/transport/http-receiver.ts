import type { App } from '@slack/bolt';
import type { RawRequest } from '../../../app/ports/source.ts';
import type { Log, World } from '../../../app/ports/world.ts';
import type { Inbox } from '../../../app/verbs.ts';
import { readBody } from './http-body.ts';
import { createIntake } from './intake.ts';
import type { Answer, Ignores } from './intake.ts';
import { processBy } from './process.ts';
import { checkSignature } from './signature.ts';
import type { Signed } from './signature.ts';
import type { DurableReceiver } from './socket-receiver.ts';

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}
export interface HttpSettings {
  signingSecret: string;
  inbox: Inbox;
  log: Log;
  world: Pick<World, 'now'>;
  ignores?: Ignores;
  answerWithinMs?: number;
}

/** Bolt's own limit since 5.1; Slack's payloads are far below. */
const maxBytes = 4 * 1024 * 1024;
const settleMs = 5_000;

const plain = (status: number, body = ''): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});
const json = (body: unknown): HttpAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(body),
});

const notGenuine: Record<Exclude<Signed, 'genuine'>, string> = {
  unsigned: 'no signature',
  stale: 'timestamp more than five minutes from now',
  forged: 'wrong signature',
};

const answered = (answer: Answer): HttpAnswer => {
  if (!answer.ack) return plain(503, 'not taken, deliver again');
  if (answer.body === undefined || answer.body === '') return plain(200);
  return typeof answer.body === 'string' ? plain(200, answer.body) : json(answer.body);
};

const retryOf = (headers: RawRequest['headers']): { retryNum?: number; retryReason?: string } => {
  const number = Number(headers['x-slack-retry-num']);
  const reason = headers['x-slack-retry-reason'];
  return {
    ...(Number.isInteger(number) ? { retryNum: number } : {}),
    ...(reason === undefined ? {} : { retryReason: reason }),
  };
};

/**
 * Slack over HTTP, for the one server to call. The signature is over the raw bytes and binds the time in both
 * directions; a replay of a genuine request is acknowledged and changes nothing.
 */
export const createHttpReceiver = (
  settings: HttpSettings,
): DurableReceiver & { handle(request: RawRequest): Promise<HttpAnswer> } => {
  if (settings.signingSecret === '') throw new Error('the signing secret is empty');
  const { init, ready, process } = processBy();
  const { inbox, log, world, signingSecret, ignores, answerWithinMs } = settings;
  const intake = createIntake({
    inbox,
    log,
    world,
    process,
    ...(ignores === undefined ? {} : { ignores }),
    ...(answerWithinMs === undefined ? {} : { answerWithinMs }),
  });

  const handle = async (request: RawRequest): Promise<HttpAnswer> => {
    if (request.method !== 'POST') return plain(405, 'only POST');
    // The server may listen before the desk is complete; Slack comes again.
    if (!ready()) return plain(503, 'starting, deliver again');
    if (request.body.length > maxBytes) return plain(413, 'too large');
    const signed = checkSignature(request, signingSecret, world.now());
    if (signed !== 'genuine') {
      log.warn('slack.http_refused', { why: signed });
      return plain(401, notGenuine[signed]);
    }
    const read = readBody(request.body, request.headers['content-type']);
    if (!read.ok) return plain(read.status, read.why);
    const { body } = read;
    if (body['ssl_check'] !== undefined) return plain(200);
    if (body['type'] === 'url_verification') return json({ challenge: body['challenge'] });
    return answered(await intake.take({ body, ...retryOf(request.headers) }));
  };

  return {
    init: (app: App) => init(app),
    start: () => Promise.resolve(),
    stop: () => intake.settle(settleMs),
    replay: (payload) => intake.replay(payload),
    handle,
  };
};
