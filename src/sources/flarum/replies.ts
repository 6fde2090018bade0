import type { Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { given } from '../json-api.ts';
import type { Refusal } from '../json-api.ts';
import { inertMarkdown } from '../markdown.ts';
import type { SourceContext } from '../source.ts';
import type { FlarumApi } from './api.ts';
import { wordsOf } from './shapes.ts';
import { answeredBy, isOwn, linkTo, orderOf } from './thread.ts';

/** framework/core/src/Api/Resource/PostResource.php */
export const MOST = 63_000;

/**
 * Flarum's formatter has its own escapes (s9e/text-formatter, the plugin Escaper), which every other plugin heeds: Markdown,
 * BBCode, mentions, emoji. A backslash before any other sign would be shown.
 */
export const written = (text: string): string =>
  inertMarkdown(text, {
    typographer: false,
    comments: false,
    bareLinks: true,
    escapable: '-!#()*+.:<>@[\\]^_`{|}~',
  });
/** What no escape stops: a line of equals signs makes the one before it a heading; an indented one is code. */
export const stillMarkup = /^=+ *$|^(?: {4}|\t)/m;

export const meaning = ({ status }: Refusal): Meaning => {
  if (status === 404) return 'gone';
  return status === 401 || status === 403 ? 'no_permission' : 'place_refused';
};

interface Seen extends Standing {
  discussionId: string;
}

export const createReplies = (
  api: FlarumApi,
  ownIds: readonly string[],
  { name, language, log }: Pick<SourceContext, 'name' | 'language' | 'log'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> =>
  createAnswering<Seen>(
    {
      standing: async ({ externalId }, signal) => {
        const me = await api.me(signal);
        if (me.kind !== 'json') return me;
        const found = await api.post(externalId, signal);
        if (found.kind !== 'json') return found;
        const discussionId = found.value.post.relationships.discussion?.data?.id ?? '';
        const open = await api.isOpen(discussionId, signal);
        if (open.kind !== 'json') return open;
        return given({ text: wordsOf(found.value.post), open: open.value, discussionId });
      },
      answers: async ({ externalId }, signal) => {
        const me = await api.me(signal);
        if (me.kind !== 'json') return me;
        const found = await api.post(externalId, signal);
        if (found.kind !== 'json') return found;
        const thread = await api.thread(found.value.post.relationships.discussion?.data?.id ?? '', signal);
        if (thread.kind !== 'json') return thread;
        const own = new Set([me.value.id, ...ownIds]);
        const order = orderOf(thread.value, own);
        const answers = thread.value.posts
          .filter((one) => isOwn(one, own))
          .map((one): OwnAnswer => ({
            externalId: one.id,
            text: wordsOf(one),
            url: linkTo(api.root, one),
            at: one.attributes.createdAt,
            here: answeredBy(one, order) === externalId,
          }))
          .toSorted((a, b) => a.at - b.at);
        return given({ own: answers, all: thread.value.all });
      },
      post: async ({ text }, { discussionId }, signal) => {
        const made = await api.reply(discussionId, written(text), signal);
        if (made.kind !== 'json') return made;
        const { id: externalId, attributes } = made.value;
        if (!attributes.isApproved) log.warn('reply_held_by_place', { source: name, reply: externalId });
        return given({ externalId, url: linkTo(api.root, made.value), at: attributes.createdAt });
      },
      meaning,
      limits: [{ unit: 'codepoint', max: MOST }],
      written,
      markup: stillMarkup,
      keepsOnce: false,
    },
    { language },
  );
