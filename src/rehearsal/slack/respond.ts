import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { SlackError } from './error.ts';
import { readBody, sendJson } from './http-io.ts';
import { asJson, parseJson, type Json } from './json.ts';
import type { Kernel } from './kernel.ts';
import { limits } from './limits.ts';
import { change, post, remove } from './messages.ts';
import { blocksOf, checkText } from './methods/content.ts';
import type { Recorder } from './record.ts';
import { liveMessage, type ResponseUrl } from './workspace.ts';

const answer = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['in_channel', 'ephemeral']).default('ephemeral'),
  replace_original: z.coerce.boolean().default(false),
  delete_original: z.coerce.boolean().default(false),
  thread_ts: z.string().optional(),
  unfurl_links: z.boolean().default(true),
  unfurl_media: z.boolean().default(true),
});

/** Puts an answer where the interaction was; also what a slash command's acknowledgement carries. */
export const answerHere = (
  kernel: Kernel,
  from: Pick<ResponseUrl, 'user' | 'channel' | 'message'>,
  body: Json,
): void => {
  const parsed = answer.safeParse(body);
  if (!parsed.success) throw new SlackError('invalid_arguments');
  const given = parsed.data;
  const origin =
    from.message === undefined ? undefined : liveMessage(kernel.workspace, from.channel, from.message);
  if (given.delete_original) {
    if (origin) remove(kernel, origin);
    return;
  }
  const blocks = blocksOf(given.blocks);
  checkText(given.text, blocks);
  if (given.replace_original && origin)
    return change(kernel, origin, { text: given.text ?? '', blocks: blocks ?? [] });
  const threadTs = given.thread_ts ?? origin?.threadTs;
  post(kernel, {
    channel: from.channel,
    user: kernel.workspace.botUser,
    text: given.text ?? '',
    blocks: blocks ?? [],
    threadTs,
    ...(given.response_type === 'ephemeral' ? { ephemeralFor: from.user } : {}),
    unfurl: {
      links: given.unfurl_links && given.response_type === 'in_channel',
      media: given.unfurl_media && given.response_type === 'in_channel',
      linkNames: false,
    },
  });
};

/** Five uses in thirty minutes: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const use = (kernel: Kernel, token: string): ResponseUrl => {
  const found = kernel.workspace.responseUrls.get(token);
  if (!found) throw new SlackError('expired_url', {}, { status: 404 });
  if (kernel.world.now() - found.at > limits.responseUrlMs)
    throw new SlackError('expired_url', {}, { status: 404 });
  if (found.uses >= limits.responseUrlUses) throw new SlackError('used_url', {}, { status: 404 });
  found.uses += 1;
  return found;
};

/** POST /respond/TOKEN */
export const respondHandler =
  (kernel: Kernel, recorder: Recorder) =>
  async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const body = await readBody(request, 1_000_000);
    const args = asJson(parseJson(body?.toString('utf8') ?? ''));
    try {
      answerHere(kernel, use(kernel, url.pathname.slice('/respond/'.length)), args);
      recorder.call({ method: 'response_url', at: kernel.world.now(), args, ok: true });
      sendJson(response, 200, { ok: true });
    } catch (error) {
      if (!(error instanceof SlackError)) throw error;
      recorder.call({ method: 'response_url', at: kernel.world.now(), args, ok: false, error: error.code });
      recorder.failure('response_url', error.code);
      sendJson(response, error.status === 200 ? 400 : error.status, {
        ok: false,
        error: error.code,
        ...error.extra,
      });
    }
  };
