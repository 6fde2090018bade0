import type { Capabilities, Source } from '../../app/ports/source.ts';
import { createAnswering } from '../answering.ts';
import type { Meaning, OwnAnswer, Standing } from '../answering.ts';
import { given } from '../json-api.ts';
import type { Refusal, Result } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { BlueskyApi } from './api.ts';
import { linkTo } from './shapes.ts';
import type { Post, Ref } from './shapes.ts';
import { recordKey } from './tid.ts';

/** Pages of our own posts looked through for an answer; beyond them nobody can say. */
const mostPages = 10;
/** A day more than the comment's own time: its writer's clock is not ours. */
const dayMs = 86_400_000;

/** lexicons/app/bsky/feed/post: both hold. */
export const limits: Capabilities['text']['limits'] = [
  { unit: 'grapheme', max: 300 },
  { unit: 'byte', max: 3_000 },
];

interface Seen extends Standing {
  root: Ref;
  parent: Ref;
}

export const meaning = ({ status, code }: Refusal): Meaning => {
  if (code === 'InvalidSwap') return 'duplicate';
  if (code === 'NotFound' || code === 'RecordNotFound') return 'gone';
  return status === 401 || status === 403 ? 'no_permission' : 'place_refused';
};

export const createReplies = (
  api: BlueskyApi,
  context: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const find = async (uri: string, signal: AbortSignal): Promise<Result<Post>> => {
    const found = await api.posts([uri], signal);
    if (found.kind !== 'json') return found;
    const [post] = found.value;
    return post === undefined
      ? { kind: 'refusal', host: 'Bluesky', status: 404, code: 'NotFound' }
      : given(post);
  };

  return createAnswering<Seen>(
    {
      standing: async ({ externalId }, signal) => {
        const found = await find(externalId, signal);
        if (found.kind !== 'json') return found;
        const { uri, cid, record, viewer } = found.value;
        const parent = { uri, cid };
        const open = viewer?.replyDisabled !== true;
        return given({ text: record.text, open, parent, root: record.reply?.root ?? parent });
      },
      answers: async ({ externalId }, signal) => {
        const comment = await find(externalId, signal);
        // Whether we answered what is gone by now, our own records still tell.
        if (comment.kind !== 'json' && !(comment.kind === 'refusal' && comment.code === 'NotFound'))
          return comment;
        const since = comment.kind === 'json' ? comment.value.indexedAt - dayMs : 0;
        const own: OwnAnswer[] = [];
        let cursor: string | undefined;
        for (let page = 0; page < mostPages; page += 1) {
          const list = await api.own(cursor, signal);
          if (list.kind !== 'json') return list;
          const { records } = list.value;
          for (const { uri, value } of records)
            if (value.reply?.parent.uri === externalId)
              own.push({
                externalId: uri,
                text: value.text,
                at: Date.parse(value.createdAt),
                here: true,
                ...optional('url', linkTo(uri)),
              });
          ({ cursor } = list.value);
          const oldest = Math.min(...records.map(({ value }) => Date.parse(value.createdAt)));
          if (cursor === undefined || records.length === 0 || oldest < since)
            return given({ own: own.toReversed(), all: true });
        }
        return given({ own: own.toReversed(), all: false });
      },
      post: async ({ deliveryId, frozenAt, text }, { root, parent }, signal) => {
        const key = recordKey(deliveryId, frozenAt);
        const createdAt = new Date(frozenAt).toISOString();
        const made = await api.put(key, { text, createdAt, root, parent }, signal);
        if (made.kind !== 'json') return made;
        const { uri } = made.value;
        return given({ externalId: uri, ...optional('url', linkTo(uri)), at: frozenAt });
      },
      meaning,
      limits,
      keepsOnce: true,
    },
    context,
  );
};
