import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import { valueOf } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import { markOf } from '../timeline.ts';
import type { Item, ReadPortion } from '../timeline.ts';
import type { BlueskyApi } from './api.ts';
import { linkTo, nameOf } from './shapes.ts';
import type { Author, OwnRecord, Post } from './shapes.ts';

const TITLE = 80;
const EXCERPT = 500;
/** Names of our two lists, as groups of the cursor. */
const [HEARD, OWN] = ['heard', 'own'];

interface Setup {
  source: string;
  api: BlueskyApi;
  language: UiLanguage;
}
type Heard = Extract<
  Awaited<ReturnType<BlueskyApi['heard']>>,
  { kind: 'json' }
>['value']['notifications'][number];

const ownReply = (source: string, { uri, value }: OwnRecord, did: string): SourceEvent | undefined => {
  const parent = value.reply?.parent.uri;
  // Going on in a thread of one's own answers nobody.
  if (parent === undefined || parent.startsWith(`at://${did}/`)) return undefined;
  const at = Date.parse(value.createdAt);
  const url = optional('url', linkTo(uri));
  return {
    kind: 'own_reply',
    source,
    parentExternalId: parent,
    externalId: uri,
    text: value.text,
    ...url,
    at,
  };
};

const profile = ({ did }: Author): string => `https://bsky.app/profile/${did}`;

const commentOf = (
  source: string,
  { uri, author, record, indexedAt }: Heard,
  parent: Post | undefined,
  did: string,
): SourceEvent => {
  const ours = parent?.author.did === did ? parent : undefined;
  const parentUri = record?.reply?.parent.uri;
  return {
    kind: 'comment',
    comment: {
      source,
      externalId: uri,
      author: { id: author.did, name: nameOf(author), url: profile(author) },
      text: record?.text ?? '',
      ...optional('url', linkTo(uri)),
      place: {
        id: record?.reply?.root.uri ?? uri,
        title: ours ? excerpt(ours.record.text, TITLE) : `@${author.handle}`,
        ...optional('url', ours && linkTo(ours.uri)),
      },
      ...(parentUri !== undefined && {
        parent: {
          externalId: parentUri,
          ...(parent && {
            author: { name: nameOf(parent.author) },
            text: excerpt(parent.record.text, EXCERPT),
          }),
        },
      }),
      postedAt: indexedAt,
    },
  };
};

/** A page of mentions, answers and quotes, newest first; with the newest of them our own newest posts. */
export const createRead =
  ({ source, api, language }: Setup): ReadPortion =>
  async ({ token, size }, signal) => {
    const { did } = valueOf(language, await api.me(signal));
    const heard = valueOf(language, await api.heard({ cursor: token, limit: size }, signal));
    const wanted = heard.notifications.filter(({ author, record }) => record && author.did !== did);
    const parentUris = wanted.flatMap(({ record }) => record?.reply?.parent.uri ?? []);
    const parents = valueOf(language, await api.posts(parentUris, signal));
    const items: Item[] = wanted.map((one) => ({
      id: one.uri,
      at: one.indexedAt,
      mark: markOf(nameOf(one.author), one.record?.text ?? ''),
      group: HEARD,
      event: commentOf(
        source,
        one,
        parents.find(({ uri }) => uri === one.record?.reply?.parent.uri),
        did,
      ),
    }));
    const own = token === undefined ? valueOf(language, await api.own(undefined, signal)).records : [];
    for (const one of own) {
      const at = Date.parse(one.value.createdAt);
      if (Number.isFinite(at))
        items.push({
          id: one.uri,
          at,
          mark: markOf(one.value.text),
          group: OWN,
          event: ownReply(source, one, did),
        });
    }
    const times = heard.notifications.map(({ indexedAt }) => indexedAt);
    const span = times.length === 0 ? undefined : { newest: Math.max(...times), oldest: Math.min(...times) };
    const next = heard.notifications.length === 0 ? undefined : heard.cursor;
    const groups = new Map([
      [HEARD, { order: span?.newest ?? 0, wholeSince: next === undefined ? 0 : (span?.oldest ?? 0) }],
      [OWN, { order: 0 }],
    ]);
    return { items, groups, span, next };
  };
