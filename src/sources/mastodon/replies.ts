import type { Capabilities, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { given } from '../json-api.ts';
import type { Refusal } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { MastodonApi } from './api.ts';
import { isPublic } from './shapes.ts';

interface Seen extends Standing {
  visibility: string;
}

export const meaning = ({ status, code }: Refusal): Meaning => {
  if (status === 404 || status === 410) return 'gone';
  if (status === 401 || status === 403) return 'no_permission';
  return /character limit/i.test(code) ? 'too_long' : 'place_refused';
};

export const createReplies = (
  api: MastodonApi,
  limits: Capabilities['text']['limits'],
  context: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> =>
  createAnswering<Seen>(
    {
      standing: async ({ externalId }, signal) => {
        const found = await api.status(externalId, signal);
        if (found.kind !== 'json') return found;
        const { content: text, visibility } = found.value;
        // Since then it may have been said to few only: whoever answers in public would repeat it to all.
        return given({ text, visibility, open: isPublic(found.value) });
      },
      answers: async ({ externalId }, signal) => {
        const me = await api.me(signal);
        if (me.kind !== 'json') return me;
        const found = await api.descendants(externalId, signal);
        if (found.kind !== 'json') return found;
        const own = found.value
          .filter(({ account, in_reply_to_id: to }) => account.id === me.value.id && to === externalId)
          .map(({ id, content: text, created_at: at, url }): OwnAnswer => ({
            externalId: id,
            text,
            at,
            here: true,
            ...optional('url', url),
          }))
          .toSorted((a, b) => a.at - b.at);
        return given({ own, all: true });
      },
      post: async ({ deliveryId: key, parent, text }, { visibility }, signal) => {
        const made = await api.post({ text, inReplyTo: parent.externalId, visibility, key }, signal);
        if (made.kind !== 'json') return made;
        const { id: externalId, url, created_at: at } = made.value;
        return given({ externalId, ...optional('url', url), at });
      },
      meaning,
      limits,
      // For an hour it gives back what stands; later the app has looked before it sends anything again.
      keepsOnce: true,
    },
    context,
  );
