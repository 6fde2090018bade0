import type { ParentRef, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { DisqusApi } from './api.ts';
import type { Own } from './own.ts';
import { isPublic, linkTo, wordsOf } from './shapes.ts';
import type { Post } from './shapes.ts';

/**
 * Disqus reads a little HTML in what is written. Only what HTML would read otherwise is escaped, so that "R&D" and "2 < 3"
 * go out as they are.
 */
export const written = (text: string): string =>
  text.replaceAll(/&(?=#|[a-z][a-z\d])/gi, '&amp;').replaceAll(/<(?=[a-z/!?])/gi, '&lt;');
/** A call to somebody, which no escape is documented for. */
export const stillMarkup = /@[\w.-]+:[a-z]/i;

/** disqus.com/api/docs/errors: its numbers for that somebody may not, or not with this. */
const notAllowed: ReadonlySet<number> = new Set([4, 5, 9, 11, 12, 17, 18, 22, 23]);

/** What it says in words is only in the second place: they are documented nowhere. */
export const meaning = ({ status, code }: Refusal): Meaning => {
  const [, number = '', words = ''] = /^(\d+) ?(.*)$/su.exec(code) ?? [];
  const [says, isAbout] = [Number(number), (what: RegExp): boolean => what.test(words)];
  if (says === 8 || (says === 2 && isAbout(/'(?:post|parent)'|find post/i))) return 'gone';
  if (isAbout(/thread.*\bclosed\b/i)) return 'closed';
  if (says === 2 && isAbout(/'message'.*(?:long|length|characters)/i)) return 'too_long';
  if (isAbout(/duplicate|already (?:said|posted)/i)) return 'duplicate';
  return notAllowed.has(says) || status === 401 || status === 403 ? 'no_permission' : 'place_refused';
};

interface Seen extends Standing {
  threadId: string;
  link: string | undefined;
}

export const createReplies = (
  api: DisqusApi,
  own: Own,
  { name, language, log }: Pick<SourceContext, 'name' | 'language' | 'log'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const current = async ({ externalId }: ParentRef, signal: AbortSignal): Promise<Result<Post>> => {
    const found = await api.post(externalId, signal);
    if (found.kind !== 'json' || (isPublic(found.value) && !found.value.thread.isDeleted)) return found;
    // Moderators are still shown what nobody else is.
    return { kind: 'refusal', host: api.host, status: 404, code: '8' };
  };
  return createAnswering<Seen>(
    {
      standing: async (parent, signal) => {
        const found = await current(parent, signal);
        if (found.kind !== 'json') return found;
        const { id: threadId, link, isClosed } = found.value.thread;
        return given({ text: wordsOf(found.value), open: !isClosed, threadId, link });
      },
      answers: async (parent, signal) => {
        const ours = await own(signal);
        if (ours.kind !== 'json') return ours;
        const found = await current(parent, signal);
        if (found.kind !== 'json') return found;
        const { id, createdAt, thread } = found.value;
        const read = await api.since(thread.id, createdAt, signal);
        if (read.kind !== 'json') return read;
        const answers = read.value.posts
          .filter((one) => ours.value.has(one.author.id ?? '') && one.parent === id)
          .filter((one) => !one.isDeleted && !one.isSpam)
          .map((one): OwnAnswer => ({
            externalId: one.id,
            text: wordsOf(one),
            at: one.createdAt,
            here: true,
            ...optional('url', linkTo(thread.link, one.id)),
          }))
          .toSorted((a, b) => a.at - b.at);
        return given({ own: answers, all: read.value.all });
      },
      post: async ({ parent, text }, { threadId, link }, signal) => {
        const said = { threadId, parentId: parent.externalId, message: written(text) };
        const posted = await api.reply(said, signal);
        if (posted.kind !== 'json') return posted;
        const { id: externalId, createdAt: at, isApproved } = posted.value;
        if (!isApproved) log.warn('reply_held_by_place', { source: name, reply: externalId });
        return given({ externalId, ...optional('url', linkTo(link, externalId)), at });
      },
      meaning,
      limits: [],
      written,
      markup: stillMarkup,
      keepsOnce: false,
    },
    { language },
  );
};
