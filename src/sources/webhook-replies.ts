import { z } from 'zod';
import { source as sentences } from '../core/catalogue/source.ts';
import type { Ground, Lookup, Posted, ReplyOutcome, Source, SourceCheck } from '../app/ports/source.ts';
import { canBeSent, optional, plainText, webLink } from './plain-text.ts';
import type { SourceContext } from './source.ts';
import { readJson, wordTrouble } from './trouble.ts';
import type { HttpAnswer, HttpTrouble } from './trouble.ts';
import { isGone, notOffered, succeeded } from './webhook-line.ts';
import type { SiteLine } from './webhook-line.ts';

const moment = z.iso.datetime({ offset: true }).transform((written) => Date.parse(written));
const id = z.union([z.string(), z.int()]).transform(String);
const link = z
  .string()
  .nullish()
  .transform((given) => webLink(given ?? undefined));

const postedReply = z.object({ id: id.optional(), url: link, at: moment.optional() });
const standingComment = z.object({
  text: z.string().transform(plainText),
  answered: z.object({ text: z.string().transform(plainText), url: link, at: moment.optional() }).nullish(),
});

export interface ReplySite extends Pick<Source, 'reread' | 'reply' | 'findOwnReply'> {
  check(signal: AbortSignal): Promise<SourceCheck>;
}

/** The address of a site that takes replies: POST to answer, GET to look up a reply or re-read a comment. */
export const createReplySite = (
  line: SiteLine,
  context: Pick<SourceContext, 'name' | 'world' | 'language'>,
): ReplySite => {
  const { name, world, language } = context;
  const words = (trouble: HttpTrouble): string => wordTrouble(language, trouble);
  const refusal = (answer: HttpAnswer): string =>
    sentences[language].trouble.place_refused({ host: answer.host, status: answer.status, code: '' });

  const unreachable = (trouble: HttpTrouble): Ground => ({
    ground: 'unreachable',
    detail: words(trouble),
    ...optional('retryAt', trouble.retryAt),
  });

  const reread: Source['reread'] = async ({ externalId, contentText }, signal) => {
    const answer = await line.ask({ commentId: externalId }, signal);
    if (answer.kind === 'trouble') return unreachable(answer);
    if (notOffered(answer.status)) return { ground: 'same' };
    if (isGone(answer.status)) return { ground: 'gone' };
    if (answer.status === 401 || answer.status === 403) return { ground: 'refused', detail: refusal(answer) };
    if (!succeeded(answer.status)) return { ground: 'unreachable', detail: refusal(answer) };
    const read = readJson(answer, standingComment);
    if (read.kind === 'trouble') return unreachable(read);
    const { text, answered } = read.value;
    if (text !== contentText) return { ground: 'edited', text };
    if (answered)
      return {
        ground: 'answered',
        text: answered.text,
        ...optional('url', answered.url),
        at: answered.at ?? world.now(),
      };
    return { ground: 'same' };
  };

  const posted = ({ id, url, at }: z.output<typeof postedReply>): Posted => ({
    ...optional('externalId', id),
    ...optional('url', url),
    at: at ?? world.now(),
  });

  /** What the site's own answer to a POST means. */
  const outcomeOf = (answer: HttpAnswer, parentUrl: string | undefined): ReplyOutcome => {
    const { status } = answer;
    if (succeeded(status)) {
      if (answer.body.trim() === '') return { outcome: 'posted', posted: { at: world.now() } };
      const read = readJson(answer, postedReply);
      return read.kind === 'json'
        ? { outcome: 'posted', posted: posted(read.value) }
        : { outcome: 'ambiguous', detail: words(read) };
    }
    if (notOffered(status)) {
      const why = sentences[language].byHand.reply_not_supported({ host: answer.host });
      return { outcome: 'by_hand', why, ...optional('url', parentUrl) };
    }
    if (status === 409) return { outcome: 'duplicate' };
    const detail = refusal(answer);
    if (isGone(status)) return { outcome: 'refused', code: 'parent_gone', detail };
    if (status === 401 || status === 403) return { outcome: 'refused', code: 'no_permission', detail };
    if (status === 413) return { outcome: 'refused', code: 'too_long', detail };
    if (status === 423) return { outcome: 'refused', code: 'replies_closed', detail };
    return { outcome: 'refused', code: 'place_refused', detail };
  };

  const reply: Source['reply'] = async ({ deliveryId, parent, text }, signal) => {
    if (!canBeSent(text))
      return { outcome: 'refused', code: 'place_refused', detail: sentences[language].trouble.unsendable() };
    const message = { type: 'reply.created', data: { parentId: parent.externalId, text } };
    const answer = await line.tell(message, signal, deliveryId);
    if (answer.kind === 'answer') return outcomeOf(answer, parent.url);
    const detail = words(answer);
    return answer.sent === 'no'
      ? { outcome: 'not_sent', detail, ...optional('retryAt', answer.retryAt) }
      : { outcome: 'ambiguous', detail };
  };

  const findOwnReply: Source['findOwnReply'] = async ({ deliveryId }, signal): Promise<Lookup> => {
    const answer = await line.ask({ deliveryId }, signal);
    if (answer.kind === 'trouble') return { state: 'unknown' };
    if (answer.status === 404) return { state: 'absent' };
    if (!succeeded(answer.status)) return { state: 'unknown' };
    const read = readJson(answer, postedReply.required({ id: true }));
    return read.kind === 'json' ? { state: 'found', posted: posted(read.value) } : { state: 'unknown' };
  };

  const check: ReplySite['check'] = async (signal) => {
    // An id no site has: 404 is the right answer, and so is "no such question here".
    const answer = await line.ask({ commentId: 'aplomb-check' }, signal);
    const works =
      answer.kind === 'answer' &&
      (isGone(answer.status) || notOffered(answer.status) || succeeded(answer.status));
    const values = { source: name, host: line.host };
    if (works) return { ok: true, says: 'webhook_reply_ok', values };
    const detail = answer.kind === 'trouble' ? words(answer) : refusal(answer);
    return { ok: false, says: 'webhook_reply_bad', values: { ...values, detail }, fix: 'webhook_reply' };
  };

  return { reread, reply, findOwnReply, check };
};
