import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import { valueOf } from '../json-api.ts';
import { optional } from '../plain-text.ts';
import { markOf } from '../timeline.ts';
import type { Item, ReadPortion } from '../timeline.ts';
import type { MastodonApi } from './api.ts';
import { isPublic } from './shapes.ts';
import type { Status } from './shapes.ts';

const TITLE = 80;
const EXCERPT = 500;
/** Names of our two lists, as groups of the cursor. */
const [HEARD, OWN] = ['heard', 'own'];
/** Bounds what is remembered of statuses that were answered. */
const mostParents = 500;

interface Setup {
  source: string;
  api: MastodonApi;
  language: UiLanguage;
}

const ownReply = (source: string, said: Status): SourceEvent | undefined => {
  const { in_reply_to_id: parent, in_reply_to_account_id: to, account } = said;
  // Going on in a thread of one's own answers nobody.
  if (typeof parent !== 'string' || to === account.id) return undefined;
  return {
    kind: 'own_reply',
    source,
    parentExternalId: parent,
    externalId: said.id,
    text: said.content,
    ...optional('url', said.url),
    at: said.created_at,
  };
};

const commentOf = (source: string, said: Status, parent: Status | undefined, meId: string): SourceEvent => {
  const { id, account, content: text, url, in_reply_to_id: parentId } = said;
  const ours = parent?.account.id === meId ? parent : undefined;
  return {
    kind: 'comment',
    comment: {
      source,
      externalId: id,
      author: {
        id: account.id,
        name: account.display_name === '' ? `@${account.acct}` : account.display_name,
        ...optional('url', account.url),
      },
      text,
      ...optional('url', url),
      place: {
        id: ours?.id ?? id,
        title: ours === undefined ? `@${account.acct}` : excerpt(ours.content, TITLE),
        ...optional('url', ours?.url),
      },
      ...(typeof parentId === 'string' && {
        parent: {
          externalId: parentId,
          ...(parent && {
            author: { name: parent.account.display_name },
            text: excerpt(parent.content, EXCERPT),
          }),
        },
      }),
      postedAt: said.created_at,
    },
  };
};

/** A page of mentions, newest first; with the newest of them our own newest statuses, where answers given natively stand. */
export const createRead = ({ source, api, language }: Setup): ReadPortion => {
  const parents = new Map<string, Status>();
  const parentOf = async (
    { in_reply_to_id: id }: Status,
    signal: AbortSignal,
  ): Promise<Status | undefined> => {
    if (typeof id !== 'string') return undefined;
    const known = parents.get(id);
    if (known) return known;
    const found = await api.status(id, signal);
    if (found.kind === 'refusal' && found.status === 404) return undefined;
    const parent = valueOf(language, found);
    if (parents.size >= mostParents) parents.clear();
    parents.set(id, parent);
    return parent;
  };

  return async ({ token, size }, signal) => {
    const me = valueOf(language, await api.me(signal));
    const heard = valueOf(language, await api.mentions({ maxId: token, limit: size }, signal));
    const items: Item[] = [];
    for (const { created_at: at, type, status: said } of heard) {
      if (type !== 'mention' || !said || !isPublic(said) || said.account.id === me.id) continue;
      const event = commentOf(source, said, await parentOf(said, signal), me.id);
      items.push({
        id: said.id,
        at,
        mark: markOf(said.account.display_name, said.content),
        group: HEARD,
        event,
      });
    }
    const own = token === undefined ? valueOf(language, await api.statuses(me.id, signal)) : [];
    for (const said of own.filter(isPublic))
      items.push({
        id: said.id,
        at: said.created_at,
        mark: markOf(said.content),
        group: OWN,
        event: ownReply(source, said),
      });
    const times = heard.map(({ created_at }) => created_at);
    const span = times.length === 0 ? undefined : { newest: Math.max(...times), oldest: Math.min(...times) };
    const next = heard.length < size ? undefined : heard.at(-1)?.id;
    const wholeSince = next === undefined ? 0 : (span?.oldest ?? 0);
    const groups = new Map([
      [HEARD, { order: span?.newest ?? 0, wholeSince }],
      [OWN, { order: 0 }],
    ]);
    return { items, groups, span, next };
  };
};
