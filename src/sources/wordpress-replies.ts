import { source as sentences } from '../core/catalogue/source.ts';
import type { Ground, Lookup, ParentRef, ReplyOutcome, Source } from '../app/ports/source.ts';
import { escapeHtml } from './html-entities.ts';
import { comparable } from './html-text.ts';
import { retryOf, wordProblem } from './json-api.ts';
import type { Problem, Refusal, Result } from './json-api.ts';
import { canBeSent, optional, webLink } from './plain-text.ts';
import type { SourceContext } from './source.ts';
import { textOf } from './wordpress-api.ts';
import type { WpApi, WpComment } from './wordpress-api.ts';

/** WordPress lets one author post every 15 seconds unless they moderate (wp_check_comment_flood). */
const FLOOD = 15_000;
const PER_PAGE = 100;

const TOO_LONG = new Set(['rest_comment_content_too_long', 'comment_content_column_length']);
const CLOSED = new Set(['rest_comment_closed', 'rest_comment_draft_post', 'rest_comment_trash_post']);
const NO_POST = new Set(['rest_comment_invalid_post_id', 'rest_post_invalid_id']);
/** The comment is not there for this reader: deleted, or not (any longer) approved. */
const NOT_THERE = new Set(['rest_comment_invalid_id', 'rest_cannot_read', 'rest_cannot_read_post']);

interface Setup {
  api: WpApi;
  /** Users whose comments are the brand's own, besides the one we log in as. */
  ownUserIds: readonly number[];
  context: Pick<SourceContext, 'world' | 'language' | 'log' | 'name'>;
}

export const createWpReplies = ({
  api,
  ownUserIds,
  context,
}: Setup): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const { world, language, log, name } = context;
  const word = (problem: Problem): string => wordProblem(language, problem);

  const scope = (moderates: boolean): Record<string, string> =>
    moderates ? { context: 'edit' } : { context: 'view' };

  /** All answers to a comment by the brand's own users, in every state the reader may see. */
  const ownAnswers = async (
    parentId: string,
    query: Record<string, string>,
    signal: AbortSignal,
  ): Promise<{ own: WpComment[] } | Problem> => {
    const me = await api.me(signal);
    if (me.kind !== 'json') return me;
    const ids = new Set([...ownUserIds, ...(me.value === undefined ? [] : [me.value.id])]);
    if (ids.size === 0) return { own: [] };
    const own: WpComment[] = [];
    for (let page = 1; ; page += 1) {
      const paging = { parent: parentId, order: 'asc', per_page: String(PER_PAGE), page: String(page) };
      const answer = await api.comments(
        { ...scope(me.value?.moderates === true), ...paging, ...query },
        signal,
      );
      if (answer.kind !== 'json') return answer;
      own.push(...answer.value.filter(({ author }) => ids.has(author)));
      if (page >= Number(answer.headers.get('x-wp-totalpages') ?? 1)) return { own };
    }
  };

  const current = async (parent: ParentRef, signal: AbortSignal): Promise<Result<WpComment>> => {
    const me = await api.me(signal);
    if (me.kind !== 'json') return me;
    return api.comment(parent.externalId, scope(me.value?.moderates === true), signal);
  };
  const notThere = (problem: { kind: string; code?: string }): boolean =>
    problem.kind === 'refusal' && NOT_THERE.has(problem.code ?? '');

  const reread: Source['reread'] = async (parent, signal): Promise<Ground> => {
    const found = await current(parent, signal);
    if (found.kind !== 'json') {
      if (notThere(found)) return { ground: 'gone' };
      const shut = found.kind === 'refusal' && (found.status === 401 || found.status === 403);
      return shut
        ? { ground: 'refused', detail: word(found) }
        : { ground: 'unreachable', detail: word(found), ...retryOf(found) };
    }
    if ((found.value.status ?? 'approved') !== 'approved') return { ground: 'gone' };
    const text = textOf(found.value);
    if (comparable(text) !== comparable(parent.contentText)) return { ground: 'edited', text };
    const answers = await ownAnswers(parent.externalId, {}, signal);
    if ('kind' in answers) return { ground: 'unreachable', detail: word(answers), ...retryOf(answers) };
    const since = Math.floor(parent.since / 1000) * 1000;
    const answer = answers.own.find(({ date_gmt }) => date_gmt >= since);
    if (answer === undefined) return { ground: 'same' };
    return {
      ground: 'answered',
      text: textOf(answer),
      ...optional('url', webLink(answer.link)),
      at: answer.date_gmt,
    };
  };

  const refused = (refusal: Refusal): ReplyOutcome => {
    const { code, status } = refusal;
    const detail = sentences[language].trouble.place_refused({ ...refusal });
    if (code === 'comment_duplicate' || status === 409) return { outcome: 'duplicate' };
    if (code === 'comment_flood') return { outcome: 'not_sent', detail, retryAt: world.now() + FLOOD };
    if (TOO_LONG.has(code) || status === 413) return { outcome: 'refused', code: 'too_long', detail };
    if (CLOSED.has(code)) return { outcome: 'refused', code: 'replies_closed', detail };
    if (NO_POST.has(code)) return { outcome: 'refused', code: 'parent_gone', detail };
    if (status === 401 || status === 403) return { outcome: 'refused', code: 'no_permission', detail };
    return { outcome: 'refused', code: 'place_refused', detail };
  };

  /**
   * WordPress takes a reply to a parent that is not there and puts it at the top level, so the parent is looked at in
   * every attempt, not only when the app re-reads.
   */
  const reply: Source['reply'] = async ({ parent, text }, signal): Promise<ReplyOutcome> => {
    if (!canBeSent(text))
      return { outcome: 'refused', code: 'place_refused', detail: sentences[language].trouble.unsendable() };
    const found = await current(parent, signal);
    if (found.kind !== 'json' && !notThere(found))
      return found.kind === 'refusal' && found.status !== 404
        ? { outcome: 'refused', code: 'no_permission', detail: word(found) }
        : { outcome: 'not_sent', detail: word(found), ...retryOf(found) };
    if (found.kind !== 'json' || (found.value.status ?? 'approved') !== 'approved') {
      const detail = sentences[language].trouble.parent_gone();
      return { outcome: 'refused', code: 'parent_gone', detail };
    }
    const fields = { post: found.value.post, parent: found.value.id, content: escapeHtml(text) };
    const made = await api.create(fields, signal);
    if (made.kind === 'refusal') return refused(made);
    if (made.kind === 'trouble')
      return made.sent === 'no'
        ? { outcome: 'not_sent', detail: word(made), ...retryOf(made) }
        : { outcome: 'ambiguous', detail: word(made) };
    const { id, link, date_gmt, status } = made.value;
    const ids = { source: name, reply: id, status };
    if (comparable(textOf(made.value)) !== comparable(text)) log.warn('reply_changed_by_place', ids);
    if (status !== undefined && status !== 'approved') log.warn('reply_held_by_place', ids);
    const posted = { externalId: String(id), ...optional('url', webLink(link)), at: date_gmt };
    return { outcome: 'posted', posted };
  };

  const findOwnReply: Source['findOwnReply'] = async ({ parent, text, since }, signal): Promise<Lookup> => {
    const me = await api.me(signal);
    if (me.kind !== 'json' || me.value === undefined) return { state: 'unknown' };
    const mine = me.value;
    // A reply that waits for moderation, or that somebody has binned since, was posted all the same.
    const answers = await ownAnswers(parent.externalId, mine.moderates ? { status: 'any' } : {}, signal);
    if ('kind' in answers) return { state: 'unknown' };
    const ours = answers.own.filter(({ author }) => author === mine.id);
    const found = ours.find((answer) => comparable(textOf(answer)) === comparable(text));
    if (found !== undefined) {
      const posted = {
        externalId: String(found.id),
        ...optional('url', webLink(found.link)),
        at: found.date_gmt,
      };
      return { state: 'found', posted };
    }
    // Another text of ours since then may be this one, altered by a plugin: only a person can tell.
    const start = Math.floor(since / 1000) * 1000;
    const unclear = !mine.moderates || ours.some(({ date_gmt }) => date_gmt >= start);
    return { state: unclear ? 'unknown' : 'absent' };
  };

  return { reread, reply, findOwnReply };
};
