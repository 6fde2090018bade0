import type { Capabilities, ParentRef, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { answered } from '../flat-thread.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { LinkedInApi } from './api.ts';
import { linkTo, threadOf } from './events.ts';
import type { Comment } from './shapes.ts';

export const meaning = ({ status, code }: Refusal): Meaning => {
  if (status === 401 || status === 403 || code.startsWith('invalid_')) return 'no_permission';
  if (status === 404 || status === 410) return 'gone';
  if (/duplicate/i.test(code)) return 'duplicate';
  return /too_long|length/i.test(code) ? 'too_long' : 'place_refused';
};

interface Seen extends Standing {
  said: Comment;
}
/** Answers hang from the comment a thread begins with, whichever of its comments they are for. */
const topOf = ({ commentUrn, parentComment }: Comment): string => parentComment ?? commentUrn;

export const createReplies = (
  api: LinkedInApi,
  us: string,
  limits: Capabilities['text']['limits'],
  context: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const standing = async ({ externalId }: ParentRef, signal: AbortSignal): Promise<Result<Seen>> => {
    const found = await api.comment(externalId, signal);
    if (found.kind !== 'json') return found;
    return given({ text: found.value.message.text, open: true, said: found.value });
  };
  return createAnswering<Seen>(
    {
      standing,
      answers: async (parent, signal) => {
        const found = await api.comment(parent.externalId, signal);
        if (found.kind !== 'json') return found;
        const urn = topOf(found.value);
        const top = urn === parent.externalId ? found : await api.comment(urn, signal);
        if (top.kind !== 'json') return top;
        const under = await api.under(urn, signal);
        if (under.kind !== 'json') return under;
        const { comments, all } = under.value;
        const thread = threadOf(top.value, comments, us);
        const own = thread
          .filter((one) => one.own && one.id !== urn)
          .map((one): OwnAnswer => ({
            externalId: one.id,
            text: one.text,
            url: linkTo(one.id),
            at: one.at,
            here: answered(thread, one) === parent.externalId,
          }));
        return given({ own, all });
      },
      post: async ({ text }, { said }, signal) => {
        const made = await api.answer(topOf(said), text, signal);
        if (made.kind !== 'json') return made;
        const { commentUrn: externalId, created } = made.value;
        return given({ externalId, url: linkTo(externalId), at: created.time });
      },
      meaning,
      limits,
      keepsOnce: false,
    },
    context,
  );
};
