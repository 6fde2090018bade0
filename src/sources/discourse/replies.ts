import type { Capabilities, ParentRef, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import { inertMarkdown, shownMarkdown } from '../markdown.ts';
import type { SourceContext } from '../source.ts';
import type { DiscourseApi } from './api.ts';
import { isOwn, linkTo } from './read.ts';
import { isSaid, isThere, wordsOf } from './shapes.ts';
import type { Post } from './shapes.ts';

/** markdown-it with its typographer, mentions and emoji found in its text afterwards. */
export const written = (text: string): string => inertMarkdown(text, { typographer: true, comments: true });

export const meaning = ({ status, code }: Refusal): Meaning => {
  // It was so already: app/policies NotAlreadySilenced.
  if (status === 409) return 'duplicate';
  if (status === 404 || status === 410) return 'gone';
  if (status === 401 || status === 403) return 'no_permission';
  // Words of the account's language: where they are not these, the place's own sentence is shown.
  if (/too similar/i.test(code)) return 'duplicate';
  return /is limited to \d+ characters/i.test(code) ? 'too_long' : 'place_refused';
};

interface Seen extends Standing {
  said: Post;
}

export const createReplies = (
  api: DiscourseApi,
  own: ReadonlySet<string>,
  limits: Capabilities['text']['limits'],
  { name, language, world, log }: Pick<SourceContext, 'name' | 'language' | 'world' | 'log'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const names = [...own];
  const current = async ({ externalId }: ParentRef, signal: AbortSignal): Promise<Result<Post>> => {
    const found = await api.post(externalId, signal);
    if (found.kind !== 'json') return found;
    // Moderators are still shown what everybody else sees no more.
    return isThere(found.value) ? found : { kind: 'refusal', host: api.root.host, status: 404, code: '' };
  };
  return createAnswering<Seen>(
    {
      standing: async (parent, signal) => {
        const found = await current(parent, signal);
        if (found.kind !== 'json') return found;
        const said = found.value;
        const topic = await api.topicOf(said.topic_id, names, signal);
        if (topic.kind !== 'json') return topic;
        const { closed, archived, archetype, details } = topic.value;
        const open =
          isSaid(said) && !closed && !archived && archetype === 'regular' && details.can_create_post;
        return given({ text: wordsOf(said), open, said });
      },
      answers: async (parent, signal) => {
        const found = await current(parent, signal);
        if (found.kind !== 'json') return found;
        const { topic_id, post_number } = found.value;
        const topic = await api.topicOf(topic_id, names, signal);
        if (topic.kind !== 'json') return topic;
        const ids = topic.value.post_stream.stream.filter((id) => id !== found.value.id);
        const read = await api.written(topic_id, ids, signal);
        if (read.kind !== 'json') return read;
        const answers = read.value.posts
          .filter((one) => isOwn(one, own) && isSaid(one) && one.post_number > 1)
          .filter((one) => (one.reply_to_post_number ?? 1) === post_number)
          .map((one): OwnAnswer => ({
            externalId: String(one.id),
            text: shownMarkdown(wordsOf(one)),
            url: linkTo(api.root, one),
            at: one.created_at,
            here: true,
          }))
          .toSorted((a, b) => a.at - b.at);
        return given({ own: answers, all: read.value.all });
      },
      post: async ({ text }, { said }, signal) => {
        const reply = { topicId: said.topic_id, replyTo: said.post_number, raw: written(text) };
        const answer = await api.create(reply, signal);
        if (answer.kind !== 'json') return answer;
        const { made } = answer.value;
        if (made !== undefined)
          return given({ externalId: String(made.id), url: linkTo(api.root, made), at: made.created_at });
        log.warn('reply_held_by_place', { source: name, topic: said.topic_id });
        return given({ at: world.now() });
      },
      meaning,
      limits,
      written,
      keepsOnce: false,
    },
    { language },
  );
};
