import type { ParentRef, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { escapeHtml } from '../html-entities.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { GhostApi } from './api.ts';
import { isOwn } from './read.ts';
import { answeredBy, linkTo } from './shapes.ts';
import type { Comment } from './shapes.ts';

/** Ghost keeps paragraphs and line breaks; everything else that looks like HTML is text. */
const written = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((part) => `<p>${escapeHtml(part).replaceAll('\n', '<br>')}</p>`)
    .join('');

export const meaning = ({ status }: Refusal): Meaning => {
  if (status === 404) return 'gone';
  // Comments are switched off for the whole site.
  if (status === 405) return 'closed';
  return status === 401 || status === 403 ? 'no_permission' : 'place_refused';
};

interface Seen extends Standing {
  said: Comment;
}

export const createReplies = (
  api: GhostApi,
  memberId: string,
  own: ReadonlySet<string>,
  { language }: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const current = async ({ externalId }: ParentRef, signal: AbortSignal): Promise<Result<Comment>> => {
    const found = await api.comment(externalId, signal);
    if (found.kind !== 'json' || found.value.status === 'published') return found;
    // What was deleted or hidden is still shown to whoever has a key.
    return { kind: 'refusal', host: api.host, status: 404, code: found.value.status };
  };
  return createAnswering<Seen>(
    {
      standing: async (parent, signal) => {
        const found = await current(parent, signal);
        return found.kind === 'json'
          ? given({ text: found.value.html, open: true, said: found.value })
          : found;
      },
      answers: async (parent, signal) => {
        const found = await current(parent, signal);
        if (found.kind !== 'json') return found;
        const { id, parent_id } = found.value;
        const read = await api.replies(parent_id ?? id, signal);
        if (read.kind !== 'json') return read;
        const answers = read.value.replies
          .filter((one) => isOwn(one, own) && one.status === 'published' && answeredBy(one) === id)
          .map((one): OwnAnswer => ({
            externalId: one.id,
            text: one.html,
            at: one.created_at,
            here: true,
            ...optional('url', linkTo(one) ?? parent.url),
          }))
          .toSorted((a, b) => a.at - b.at);
        return given({ own: answers, all: read.value.all });
      },
      post: async ({ text }, { said }, signal) => {
        const isTop = (said.parent_id ?? undefined) === undefined;
        const topId = said.parent_id ?? said.id;
        const inReplyTo = isTop ? undefined : said.id;
        const made = await api.reply({ memberId, topId, inReplyTo, html: written(text) }, signal);
        if (made.kind !== 'json') return made;
        const { id: externalId, created_at: at } = made.value;
        return given({ externalId, ...optional('url', linkTo({ ...made.value, post: said.post })), at });
      },
      meaning,
      limits: [],
      keepsOnce: false,
    },
    { language },
  );
};
