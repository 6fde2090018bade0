import { source as sentences } from '../../core/catalogue/source.ts';
import type { Capabilities, ReplyOutcome, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import { PER_PAGE } from './api.ts';
import type { XApi } from './api.ts';
import { withoutCalls } from './read.ts';
import { intentLink, isSummoned, linkTo } from './summons.ts';

/** X names none of its refusals in a way programs can read: these are its sentences. */
export const meaning = ({ status, code }: Refusal): Meaning => {
  if (status === 404) return 'gone';
  if (/duplicate content/i.test(code)) return 'duplicate';
  if (
    /not (been )?mentioned|summon|reply to this (conversation|post|tweet)|replies? (is|are) (only )?(not )?(allowed|permitted)/i.test(
      code,
    )
  )
    return 'closed';
  if (/deleted or not visible/i.test(code)) return 'gone';
  if (/too long|280/i.test(code)) return 'too_long';
  return status === 401 || status === 403 ? 'no_permission' : 'place_refused';
};

/** Which of the calls it begins with were sent, and which X put there, is not told: the text without them, then with more and more. */
export const variants = (text: string): string[] => {
  const rest = text.replace(/^@\w{1,50}\s+/u, '');
  return rest === text ? [text] : [...variants(rest), text];
};

interface Seen extends Standing {
  /** Of the version that stands now. */
  id: string;
  summoned: boolean;
}

export const createReplies = (
  api: XApi,
  limits: Capabilities['text']['limits'],
  /** Enterprise contracts are free of the rule on replies. */
  repliesFreely: boolean,
  context: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const standing = async (
    { externalId }: { externalId: string },
    signal: AbortSignal,
  ): Promise<Result<Seen>> => {
    const me = await api.me(signal);
    if (me.kind !== 'json') return me;
    const found = await api.post(externalId, signal);
    if (found.kind !== 'json') return found;
    const { post, others } = found.value;
    return given({
      text: withoutCalls(post),
      open: true,
      id: post.id,
      summoned: isSummoned(post, me.value, others),
    });
  };
  const answering = createAnswering<Seen>(
    {
      standing,
      answers: async ({ externalId }, signal) => {
        const me = await api.me(signal);
        if (me.kind !== 'json') return me;
        const found = await api.post(externalId, signal);
        if (found.kind !== 'json') return found;
        const versions = new Set([externalId, found.value.post.id]);
        const from = { of: me.value.id, sinceId: externalId, token: undefined, size: PER_PAGE };
        const own = await api.list('tweets', from, signal);
        if (own.kind !== 'json') return own;
        const answers = own.value.posts
          .filter(({ repliesTo }) => repliesTo !== undefined && versions.has(repliesTo))
          .flatMap((said) =>
            variants(said.text).map((sent): OwnAnswer => {
              const { firstId: id, at } = said;
              return { externalId: id, text: sent, at, url: linkTo(said.id), here: true };
            }),
          )
          .toSorted((a, b) => a.at - b.at);
        return given({ own: answers, all: own.value.next === undefined });
      },
      post: async ({ text, frozenAt }, { id, summoned }, signal) => {
        const made = await api.answer({ to: id, text, summoned }, signal);
        return made.kind === 'json'
          ? given({ externalId: made.value, url: linkTo(made.value), at: frozenAt })
          : made;
      },
      meaning,
      limits,
      keepsOnce: false,
    },
    context,
  );

  const words = sentences[context.language].byHand;
  const byHand = (id: string, text: string, why: string): ReplyOutcome => ({
    outcome: 'by_hand',
    url: intentLink(id, text),
    why,
  });
  return {
    ...answering,
    reply: async (order, signal) => {
      const { parent, text } = order;
      const seen = signal.aborted || repliesFreely ? undefined : await standing(parent, signal);
      if (seen?.kind === 'json' && !seen.value.summoned)
        return byHand(seen.value.id, text, words.x_not_called());
      const outcome = await answering.reply(order, signal);
      return outcome.outcome === 'refused' && outcome.code === 'replies_closed'
        ? byHand(parent.externalId, text, words.x_refused())
        : outcome;
    },
  };
};
