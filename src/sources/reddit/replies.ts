import type { Capabilities, ParentRef, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import type { SourceContext } from '../source.ts';
import type { RedditApi } from './api.ts';
import { shown, written } from './markdown.ts';
import { isOwn } from './read.ts';
import { isGone } from './shapes.ts';
import type { Comment } from './shapes.ts';

/** Codes of api/comment (r2/lib/errors.py of the archived source), and of the token's endpoint, which only says 400. */
const codes: Record<string, Meaning> = {
  DELETED_COMMENT: 'gone',
  DELETED_LINK: 'gone',
  THREAD_LOCKED: 'closed',
  TOO_OLD: 'closed',
  USER_BLOCKED: 'closed',
  TOO_LONG: 'too_long',
  SUBREDDIT_NOTALLOWED: 'no_permission',
  BANNED_FROM_SUBREDDIT: 'no_permission',
  invalid_grant: 'no_permission',
  '400': 'no_permission',
};
export const meaning = ({ status, code }: Refusal): Meaning => {
  if (status === 401 || status === 403) return 'no_permission';
  return codes[code] ?? (status === 404 ? 'gone' : 'place_refused');
};
export const gone: Refusal = { kind: 'refusal', host: '', status: 404, code: '' };
export const denied: Refusal = { ...gone, status: 403 };

interface Seen extends Standing {
  said: Comment;
}

export const createReplies = (
  api: RedditApi,
  account: string,
  limits: Capabilities['text']['limits'],
  context: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const standing = async ({ externalId, placeId }: ParentRef, signal: AbortSignal): Promise<Result<Seen>> => {
    const names = placeId === undefined ? [externalId] : [externalId, placeId];
    const found = await api.info(names, signal);
    if (found.kind !== 'json') return found;
    const said = found.value.comments.find(({ name }) => name === externalId);
    if (!said || isGone(said)) return gone;
    const closed = found.value.links.some(({ locked, archived }) => locked || archived);
    return given({ text: said.body, open: !said.locked && !closed, said });
  };
  return createAnswering<Seen>(
    {
      standing,
      answers: async (parent, signal) => {
        const found = await standing(parent, signal);
        if (found.kind !== 'json') return found;
        const under = await api.under(found.value.said, signal);
        if (under.kind !== 'json') return under;
        const { comments, all } = under.value;
        const own = comments
          .filter((one) => isOwn(one, account) && !isGone(one))
          .map((one): OwnAnswer => ({
            externalId: one.name,
            text: shown(one.body),
            url: one.url,
            at: one.created_utc,
            here: true,
          }))
          .toSorted((a, b) => a.at - b.at);
        return given({ own, all });
      },
      post: async ({ parent: { externalId }, text }, _seen, signal) => {
        const made = await api.answer(externalId, written(text), signal);
        if (made.kind !== 'json') return made;
        const { name, url, created_utc: at } = made.value;
        return given({ externalId: name, url, at });
      },
      meaning,
      limits,
      written,
      keepsOnce: false,
    },
    context,
  );
};
