import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { SourceEvent } from '../../core/comment.ts';
import type { HttpClient } from '../http-client.ts';
import { optional } from '../plain-text.ts';
import { SourceError } from '../source.ts';
import type { SourceContext } from '../source.ts';
import { markOf } from '../timeline.ts';
import type { Item, ReadPortion } from '../timeline.ts';
import { troubleWith, wordTrouble } from '../trouble.ts';
import type { HttpTrouble } from '../trouble.ts';
import { parseFeed } from './parse.ts';
import type { Entry, Feed } from './parse.ts';

/** The one group of the cursor: a feed is a window on what is newest. */
const WINDOW = 'window';

/** What is kept of the last look. */
const kept = z.object({
  etag: z.string().optional(),
  modified: z.string().optional(),
  ids: z.array(z.string()),
});

interface Setup {
  url: URL;
  http: HttpClient;
  /** Whose entries are the brand's own. */
  ownAuthors: ReadonlySet<string>;
  context: Pick<SourceContext, 'name' | 'language' | 'log' | 'world'>;
}

const short = (id: string): string => createHash('sha256').update(id).digest('base64url').slice(0, 12);
/** Where a feed names no id, its link serves, else what it says. */
const idOf = ({ id, url, title, text }: Entry): string =>
  id || url || `sha256:${createHash('sha256').update(`${title}\n${text}`).digest('base64url')}`;

export const fetchFeed = async (
  { url, http }: Pick<Setup, 'url' | 'http'>,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<{ feed: Feed; etag: string | null; modified: string | null } | 'unchanged' | HttpTrouble> => {
  const accept = 'application/atom+xml,application/rss+xml,application/xml;q=0.9,text/xml;q=0.8';
  const answer = await http.send({ method: 'GET', url, headers: { accept, ...headers } }, signal);
  if (answer.kind === 'trouble') return answer;
  if (answer.status === 304) return 'unchanged';
  if (answer.status === 404 || answer.status === 410) return troubleWith(answer, 'not_found');
  if (answer.status !== 200) return troubleWith(answer, 'not_allowed');
  const feed = parseFeed(answer.body);
  if (feed === undefined) return troubleWith(answer, 'not_feed');
  return { feed, etag: answer.headers.get('etag'), modified: answer.headers.get('last-modified') };
};

/** The whole window at each look, unless the feed says that it is the same as before. */
export const createRead = ({ url, http, ownAuthors, context }: Setup): ReadPortion => {
  const { name: source, language, log, world } = context;

  const eventOf = (entry: Entry, at: number, feed: Feed): SourceEvent | undefined => {
    const author = entry.author?.trim() ?? '';
    const said = entry.text === '' ? entry.title : entry.text;
    // Whom it answers a feed does not tell; a text that was to be posted by hand is known by its words.
    if (ownAuthors.has(author))
      return {
        kind: 'own_reply',
        source,
        externalId: idOf(entry),
        text: said,
        ...optional('url', entry.url),
        at,
      };
    return {
      kind: 'comment',
      comment: {
        source,
        externalId: idOf(entry),
        author: { name: author === '' ? feed.title || url.host : author },
        text: said,
        ...optional('url', entry.url),
        place: { title: entry.title || feed.title || url.host },
        postedAt: at,
      },
    };
  };
  const readNote = (note: string | undefined): z.infer<typeof kept> | undefined => {
    if (note === undefined) return undefined;
    return kept.parse(JSON.parse(note));
  };

  return async ({ noteOf }, signal) => {
    const note = noteOf(WINDOW);
    const last = readNote(note);
    const conditions = {
      ...(last?.etag !== undefined && { 'if-none-match': last.etag }),
      ...(last?.modified !== undefined && { 'if-modified-since': last.modified }),
    };
    const found = await fetchFeed({ url, http }, conditions, signal);
    if (found === 'unchanged')
      return {
        items: [],
        groups: new Map([[WINDOW, { order: 0, ...optional('note', note) }]]),
        span: undefined,
      };
    if ('trouble' in found) throw new SourceError(wordTrouble(language, found), found.retryAt);
    const { feed, etag, modified } = found;
    const ids = feed.entries.map((entry) => short(idOf(entry)));
    const before = new Set(last?.ids);
    if (before.size > 0 && ids.length > 0 && !ids.some((id) => before.has(id)))
      // Everything that was listed is gone from the list at once: more was said since than it holds.
      log.warn('feed.window_overrun', { source, entries: ids.length });
    const items: Item[] = feed.entries.map((entry, index) => {
      // Without a time it is of now when it is first seen; what stood there at the first look is old.
      const isNew = last !== undefined && !before.has(ids[index] ?? '');
      const at = entry.at ?? (isNew ? world.now() : 0);
      const mark = markOf(entry.title, entry.text, entry.author ?? '');
      return { id: idOf(entry), at, mark, group: WINDOW, event: eventOf(entry, at, feed) };
    });
    const now = {
      ...optional('etag', etag ?? undefined),
      ...optional('modified', modified ?? undefined),
      ids,
    };
    const groups = new Map([[WINDOW, { order: 0, note: JSON.stringify(now) }]]);
    return { items, groups, span: undefined };
  };
};
