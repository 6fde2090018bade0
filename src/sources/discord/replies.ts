import { createHash } from 'node:crypto';
import { source as sentences } from '../../core/catalogue/source.ts';
import { contentKey } from '../../core/text/key.ts';
import { measure } from '../../core/text/measure.ts';
import type { Ground, Lookup, ParentRef, Posted, ReplyOutcome, Source } from '../../app/ports/source.ts';
import { canBeSent, optional } from '../plain-text.ts';
import type { SourceContext } from '../source.ts';
import type { DiscordApi, Problem, Refusal, Result } from './api.ts';
import { answeredId, linkTo, rawTextOf, textOf } from './events.ts';
import type { Server, Spot } from './events.ts';
import type { Message } from './shapes.ts';
import { isAfter, latest, snowflakeAt } from './snowflake.ts';
import type { Team } from './team.ts';
import { inert } from '../../core/text/discord.ts';
import { comparable, isStill } from './text.ts';
import { retryOf, wordProblem } from '../json-api.ts';
import { code } from './trouble.ts';

/** Characters of a message, counted as code points (github.com/discord/discord-api-docs/issues/1315). */
export const MOST = 2_000;
const PER_PAGE = 100;
/** Pages looked through for an answer of ours; beyond them nobody can say. */
const mostPages = 10;
/**
 * And for an answer of the team's: they stand soon after the comment, and what stands later the poll has told of. More would
 * not end in time in a channel where much is said, and the reply would never go out.
 */
const mostPagesSoon = 3;
/** How far our clock and Discord's may be apart. */
const clockMs = 300_000;

/** At most 25 characters, the same for the same delivery whoever sends it (docs: resources/message#create-message). */
export const nonceOf = (deliveryId: string): string =>
  createHash('sha256').update(deliveryId).digest('base64url').slice(0, 25);

/** What names the message to be answered, in what Discord finds wrong with a request. */
const NO_PARENT = 'MESSAGE_REFERENCE_UNKNOWN_MESSAGE';
const TOO_LONG = 'BASE_TYPE_MAX_LENGTH';
const closedCodes: ReadonlySet<number> = new Set([
  code.archivedThread,
  code.noVoiceText,
  code.wrongChannelType,
]);

interface Setup {
  api: DiscordApi;
  guildId: string;
  team: Team;
  /** Names as they were when the server was last looked at. */
  names: Pick<Server, 'channels' | 'roles'>;
  context: Pick<SourceContext, 'name' | 'language'>;
}

export const createReplies = ({
  api,
  guildId,
  team,
  names,
  context: { name, language },
}: Setup): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const word = (problem: Problem): string => wordProblem(language, problem);
  const isGone = (problem: Problem): boolean =>
    problem.kind === 'refusal' &&
    (problem.code === code.unknownMessage || problem.code === code.unknownChannel);
  const spotOf = (parent: ParentRef): Spot => ({
    id: parent.placeId ?? '',
    name: '',
    // A post's first message has the post's own id: what stands in it without naming another message answers that one.
    isPost: parent.placeId === parent.externalId,
  });
  const postedAs = ({ id, channel_id, timestamp }: Message): Posted => ({
    externalId: id,
    url: linkTo(guildId, channel_id, id),
    at: timestamp,
  });

  /** Answers to a comment, oldest first; not `all` when there was too much to look through. */
  const answers = async (
    parent: ParentRef,
    { since, pages }: { since: number; pages: number },
    signal: AbortSignal,
  ): Promise<Result<{ found: Message[]; all: boolean }>> => {
    const spot = spotOf(parent);
    let after = latest(parent.externalId, snowflakeAt(since - clockMs));
    const found: Message[] = [];
    for (let page = 0; page < pages; page += 1) {
      const answer = await api.messages(spot.id, { after, limit: PER_PAGE }, signal);
      if (answer.kind !== 'json') return answer;
      const messages = answer.value.toSorted((a, b) => (isAfter(a.id, b.id) ? 1 : -1));
      found.push(...messages.filter((message) => answeredId(message, spot) === parent.externalId));
      after = messages.at(-1)?.id ?? after;
      if (messages.length < PER_PAGE) return { kind: 'json', value: { found, all: true } };
    }
    return { kind: 'json', value: { found, all: false } };
  };

  const notReread = (problem: Problem): Ground => {
    if (isGone(problem)) return { ground: 'gone' };
    const shut = problem.kind === 'refusal' && (problem.status === 401 || problem.status === 403);
    return shut
      ? { ground: 'refused', detail: word(problem) }
      : { ground: 'unreachable', detail: word(problem), ...retryOf(problem) };
  };

  /** The bot's and the team's answers since then, first to last. */
  const givenAnswer = async (
    parent: ParentRef & { since: number },
    me: string,
    signal: AbortSignal,
  ): Promise<Result<Message | undefined>> => {
    const near = await answers(parent, { since: parent.since, pages: mostPagesSoon }, signal);
    if (near.kind !== 'json') return near;
    const since = near.value.found.filter(({ timestamp }) => timestamp >= parent.since);
    const unmet = await team.meet(since, signal);
    if (unmet) return unmet;
    return { kind: 'json', value: since.find(({ author }) => author.id === me || team.has(author.id)) };
  };

  const reread: Source['reread'] = async (parent, signal): Promise<Ground> => {
    const me = await api.me(signal);
    if (me.kind !== 'json') return notReread(me);
    const found = await api.message(spotOf(parent).id, parent.externalId, signal);
    if (found.kind !== 'json') return notReread(found);
    const server: Server = { source: name, guildId, me: me.value.id, isTeam: team.has, ...names };
    const isAsKept = (text: string): boolean => isStill(parent.contentText, text, contentKey);
    if (!isAsKept(rawTextOf(found.value))) return { ground: 'edited', text: textOf(found.value, server) };
    const answer = await givenAnswer(parent, server.me, signal);
    if (answer.kind !== 'json') return notReread(answer);
    if (answer.value === undefined) return { ground: 'same' };
    const { url, at } = postedAs(answer.value);
    return { ground: 'answered', text: textOf(answer.value, server), ...optional('url', url), at };
  };

  const refused = (refusal: Refusal): ReplyOutcome => {
    const detail = sentences[language].trouble.place_refused({
      host: refusal.host,
      status: refusal.status,
      code: refusal.code,
    });
    const no = (what: Extract<ReplyOutcome, { outcome: 'refused' }>['code']): ReplyOutcome => ({
      outcome: 'refused',
      code: what,
      detail,
    });
    if (isGone(refusal) || refusal.wrong.includes(NO_PARENT)) return no('parent_gone');
    if (refusal.wrong.includes(TOO_LONG)) return no('too_long');
    if (closedCodes.has(refusal.code)) return no('replies_closed');
    if (refusal.status === 401 || refusal.status === 403 || refusal.code === code.noHistory)
      return no('no_permission');
    return no('place_refused');
  };

  const reply: Source['reply'] = async ({ deliveryId, parent, text }, signal): Promise<ReplyOutcome> => {
    const { trouble } = sentences[language];
    if (!canBeSent(text)) return { outcome: 'refused', code: 'place_refused', detail: trouble.unsendable() };
    const content = inert(text);
    if (measure(content, 'codepoint') > MOST)
      return { outcome: 'refused', code: 'too_long', detail: trouble.too_long({ most: MOST }) };
    // One request: Discord itself refuses it when the comment is gone, and gives back what stands when it was sent before.
    const made = await api.post(
      spotOf(parent).id,
      { content, nonce: nonceOf(deliveryId), parentId: parent.externalId },
      signal,
    );
    if (made.kind === 'json') return { outcome: 'posted', posted: postedAs(made.value) };
    if (made.kind === 'refusal') return refused(made);
    return made.sent === 'no'
      ? { outcome: 'not_sent', detail: word(made), ...retryOf(made) }
      : { outcome: 'ambiguous', detail: word(made) };
  };

  const findOwnReply: Source['findOwnReply'] = async ({ parent, text, since }, signal): Promise<Lookup> => {
    const me = await api.me(signal);
    if (me.kind !== 'json') return { state: 'unknown' };
    const given = await answers(parent, { since, pages: mostPages }, signal);
    // The channel is gone, and our answer with it: whether it stood there nobody can say.
    if (given.kind !== 'json' || !given.value.all) return { state: 'unknown' };
    const mine = given.value.found.filter(({ author }) => author.id === me.value.id);
    const wanted = comparable(inert(text));
    const found = mine.find(({ content }) => comparable(content) === wanted);
    if (found !== undefined) return { state: 'found', posted: postedAs(found) };
    // Another text of ours since then may be this one, altered on the way: only a person can tell.
    const unclear = mine.some(({ timestamp }) => timestamp >= since);
    return { state: unclear ? 'unknown' : 'absent' };
  };

  return { reread, reply, findOwnReply };
};
