import { excerpt } from '../../core/text/excerpt.ts';
import type { SourceEvent } from '../../core/comment.ts';
import type { UiLanguage } from '../../core/language.ts';
import { valueOf } from '../json-api.ts';
import { markOf } from '../timeline.ts';
import type { Item, ReadPortion } from '../timeline.ts';
import type { XApi, XPage } from './api.ts';
import type { Post, User } from './shapes.ts';
import { linkTo } from './summons.ts';

const TITLE = 80;
const EXCERPT = 500;
const [HEARD, OWN] = ['mentions', 'own'];
/** A post may be listed a little late: so much is read again, and costs nothing on the same day. */
const OVERLAP = 10 * 60_000;

/** Ids hold the moment they were given (github.com/twitter-archive/snowflake). */
const EPOCH = 1_288_834_974_657;
export const idFrom = (at: number): string => String(BigInt(Math.max(0, Math.floor(at) - EPOCH)) << 22n);

/** From where the look that is under way reads (0: from the newest on), how far it came, both epoch ms, and whether pages are left. */
interface Note {
  base: number;
  newest: number;
  open: boolean;
}
const noteText = ({ base, newest, open }: Note): string => `${base} ${newest} ${Number(open)}`;
/** Where a look begins: where the last one came to, unless pages of it were left unread. */
const startFrom = (note: string | undefined, paging: boolean): { base: number; newest: number } => {
  const [, from = 0, to = 0, open = '0'] = /^(\d+) (\d+) ([01])$/.exec(note ?? '') ?? [];
  const [base, newest] = [Number(from), Number(to)];
  return { base: paging || (open === '1' && base > 0) ? base : newest, newest };
};
const sinceOf = (base: number): string | undefined => (base === 0 ? undefined : idFrom(base - OVERLAP));

const nameOf = (users: XPage['users'], id: string): string => {
  const found = users.get(id);
  return found === undefined ? '' : found.name || `@${found.username}`;
};

const commentOf = (source: string, said: Post, { users, others }: XPage, me: User): SourceEvent => {
  const author = users.get(said.authorId);
  const parent = said.repliesTo === undefined ? undefined : others.get(said.repliesTo);
  const ours = parent?.authorId === me.id ? parent : undefined;
  return {
    kind: 'comment',
    comment: {
      source,
      externalId: said.firstId,
      author: {
        id: said.authorId,
        name: nameOf(users, said.authorId) || said.authorId,
        ...(author && { url: `https://x.com/${author.username}` }),
      },
      text: withoutCalls(said),
      url: linkTo(said.id),
      place: {
        id: ours?.firstId ?? said.firstId,
        title: ours === undefined ? `@${author?.username ?? me.username}` : excerpt(ours.text, TITLE),
        url: linkTo(ours?.id ?? said.id),
      },
      ...(said.repliesTo !== undefined && {
        parent: {
          externalId: parent?.firstId ?? said.repliesTo,
          ...(parent && {
            author: { name: nameOf(users, parent.authorId) },
            text: excerpt(withoutCalls(parent), EXCERPT),
          }),
        },
      }),
      postedAt: said.at,
    },
  };
};

const ownReply = (source: string, said: Post, me: User): SourceEvent | undefined =>
  // Going on in a thread of one's own answers nobody.
  said.repliesTo === undefined || said.repliesToUser === me.id
    ? undefined
    : {
        kind: 'own_reply',
        source,
        parentExternalId: said.repliesTo,
        externalId: said.firstId,
        text: withoutCalls(said),
        url: linkTo(said.id),
        at: said.at,
      };

/** X puts the name of whom one answers before a reply: it is not of the text that was sent. */
export const withoutCalls = ({ text, repliesTo }: Post): string =>
  repliesTo === undefined ? text : text.replace(/^(?:@\w{1,50}\s+)+/u, '');

/** A page of what calls the account since the last look; with the first of them what it wrote itself, where native answers are. */
export const createRead =
  ({ source, api, language }: { source: string; api: XApi; language: UiLanguage }): ReadPortion =>
  async ({ token, size, noteOf }, signal) => {
    const me = valueOf(language, await api.me(signal));
    const { base, newest } = startFrom(noteOf(HEARD), token !== undefined);
    const heard = valueOf(
      language,
      await api.list('mentions', { of: me.id, sinceId: sinceOf(base), token, size }, signal),
    );
    const items: Item[] = heard.posts
      .filter(({ authorId }) => authorId !== me.id)
      .map((said) => ({
        id: said.firstId,
        at: said.at,
        mark: markOf(said.text),
        group: HEARD,
        event: commentOf(source, said, heard, me),
      }));
    const before = startFrom(noteOf(OWN), false);
    const own =
      token === undefined
        ? valueOf(
            language,
            await api.list(
              'tweets',
              { of: me.id, sinceId: sinceOf(before.base), token: undefined, size: 20 },
              signal,
            ),
          ).posts
        : [];
    for (const said of own)
      items.push({
        id: said.firstId,
        at: said.at,
        mark: 'own',
        group: OWN,
        event: ownReply(source, said, me),
      });
    const times = heard.posts.map(({ at }) => at);
    const latest = Math.max(newest, ...times);
    const ownLatest = Math.max(before.newest, ...own.map(({ at }) => at));
    const noteFor = (from: number, to: number, open: boolean): { note?: string } =>
      to === 0 ? {} : { note: noteText({ base: from, newest: to, open }) };
    const groups = new Map([
      [HEARD, { order: latest, ...noteFor(base, latest, heard.next !== undefined) }],
      [OWN, { order: ownLatest, ...noteFor(before.base, ownLatest, false) }],
    ]);
    const span = times.length === 0 ? undefined : { newest: Math.max(...times), oldest: Math.min(...times) };
    return { items, groups, span, next: heard.next };
  };
