import type { Capabilities, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { given } from '../json-api.ts';
import type { Refusal } from '../json-api.ts';
import { inertMarkdown, shownMarkdown } from '../markdown.ts';
import type { SourceContext } from '../source.ts';
import type { NodebbApi } from './api.ts';
import { linkTo } from './read.ts';
import { wordsOf } from './shapes.ts';

/** markdown-it without HTML; mentions are looked for in what was written, where a backslash stops them. */
export const written = (text: string): string => inertMarkdown(text, { typographer: false, comments: false });

export const meaning = ({ status, code }: Refusal): Meaning => {
  if (status === 404) return 'gone';
  if (/already (?:been )?(?:deleted|restored)/i.test(code)) return 'duplicate';
  if (/topic.*(?:locked|deleted)/i.test(code)) return 'closed';
  if (status === 401 || status === 403) return 'no_permission';
  return /longer than/i.test(code) ? 'too_long' : 'place_refused';
};

interface Seen extends Standing {
  tid: string;
}

export const createReplies = (
  api: NodebbApi,
  ownUids: readonly string[],
  limits: Capabilities['text']['limits'],
  { name, language, world, log }: Pick<SourceContext, 'name' | 'language' | 'world' | 'log'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const gone: Refusal = { kind: 'refusal', host: api.root.host, status: 404, code: '' };
  return createAnswering<Seen>(
    {
      standing: async ({ externalId }, signal) => {
        const found = await api.post(externalId, signal);
        if (found.kind !== 'json') {
          // Guests were let in when it was said: what they may not read any more is answered in public no more.
          const isShut = found.kind === 'refusal' && (found.status === 401 || found.status === 403);
          return isShut ? gone : found;
        }
        if (found.value.deleted) return gone;
        const { tid } = found.value;
        const topic = await api.topic(tid, signal);
        if (topic.kind !== 'json') return topic;
        const { locked, deleted, scheduled } = topic.value;
        return given({ text: wordsOf(found.value), open: !locked && !deleted && !scheduled, tid });
      },
      answers: async ({ externalId }, signal) => {
        const me = await api.me(signal);
        if (me.kind !== 'json') return me;
        const found = await api.answers(externalId, new Set([me.value.uid, ...ownUids]), signal);
        if (found.kind !== 'json') return found;
        const own = found.value.posts
          .map((one): OwnAnswer => ({
            externalId: one.pid,
            text: shownMarkdown(wordsOf(one)),
            url: linkTo(api.root, one.pid),
            at: one.timestamp,
            here: true,
          }))
          .toSorted((a, b) => a.at - b.at);
        return given({ own, all: found.value.all });
      },
      post: async ({ parent, text }, { tid }, signal) => {
        const made = await api.reply({ tid, toPid: parent.externalId, content: written(text) }, signal);
        if (made.kind !== 'json') return made;
        if (made.value === undefined) {
          log.warn('reply_held_by_place', { source: name, topic: tid });
          return given({ at: world.now() });
        }
        const { pid: externalId, timestamp: at } = made.value;
        return given({ externalId, url: linkTo(api.root, externalId), at });
      },
      meaning,
      limits,
      written,
      keepsOnce: false,
    },
    { language },
  );
};
