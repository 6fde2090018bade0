import { source as sentences } from '../core/catalogue/source.ts';
import { contentKey } from '../core/text/key.ts';
import type { Ground, ParentRef, Posted, ReplyOutcome, Source } from '../app/ports/source.ts';
import { comparable } from './html-text.ts';
import { retryOf, wordProblem } from './json-api.ts';
import type { Problem, Refusal, Result } from './json-api.ts';
import { optional } from './plain-text.ts';
import type { SourceContext } from './source.ts';
import { unfit } from './text-rules.ts';
import type { TextRules } from './text-rules.ts';

/** What a place's no means to the team. */
export type Meaning = 'gone' | 'closed' | 'too_long' | 'duplicate' | 'no_permission' | 'place_refused';

/** A comment as the place has it now. */
export interface Standing {
  /** Absent where the place shows nobody what was said. */
  text?: string;
  /** The place takes replies to it. */
  open: boolean;
}

/** An answer by the brand's own account. */
export interface OwnAnswer extends Posted {
  externalId: string;
  text: string;
  /** It answers this comment and no other; elsewhere a flat thread leaves that open. */
  here: boolean;
  /** The delivery it is, where the place lets us write that into it unseen. */
  mark?: string;
}

/** How one place does what every place does. All calls make one attempt. */
export interface Ways<Seen extends Standing> extends TextRules {
  standing(parent: ParentRef, signal: AbortSignal): Promise<Result<Seen>>;
  /**
   * The brand's answers around a comment, oldest first; `all` is false where there may be more than were seen. Absent where
   * nobody can look: then what is not certain stays so.
   */
  answers?(parent: ParentRef, signal: AbortSignal): Promise<Result<{ own: OwnAnswer[]; all: boolean }>>;
  post(
    order: { deliveryId: string; parent: ParentRef; text: string; frozenAt: number },
    seen: Seen,
    signal: AbortSignal,
  ): Promise<Result<Posted>>;
  meaning(refusal: Refusal): Meaning;
  /** Everything of ours carries the mark of its delivery, so that nothing without it is ours. */
  marks?: boolean;
  /** The place itself keeps a repeated post from standing twice, so that nobody needs to look before each. */
  keepsOnce: boolean;
}

/** How far the place's clock and ours may be apart, and how old an equal answer in a flat thread may be to be this one. */
const CLOCKS = 10 * 60_000;

export const createAnswering = <Seen extends Standing>(
  ways: Ways<Seen>,
  { language }: Pick<SourceContext, 'language'>,
): Pick<Source, 'reread' | 'reply' | 'findOwnReply'> => {
  const word = (problem: Problem): string => wordProblem(language, problem);
  const meaning = (problem: Problem): Meaning | undefined =>
    problem.kind === 'refusal' ? ways.meaning(problem) : undefined;

  /** By its mark; else the same words by us, here, or lately where nobody can say to whom. */
  const same = (
    own: readonly OwnAnswer[],
    { deliveryId, text }: { deliveryId: string; text: string },
    since: number,
  ): OwnAnswer | undefined =>
    ways.marks === true
      ? own.find(({ mark }) => mark === deliveryId)
      : own.find(
          (one) => (one.here || one.at >= since - CLOCKS) && comparable(one.text) === comparable(text),
        );

  const notReread = (problem: Problem): Ground => {
    const means = meaning(problem);
    if (means === 'gone' || means === 'closed') return { ground: means };
    return means === 'no_permission'
      ? { ground: 'refused', detail: word(problem) }
      : { ground: 'unreachable', detail: word(problem), ...retryOf(problem) };
  };

  const reread: Source['reread'] = async (parent, signal): Promise<Ground> => {
    const found = await ways.standing(parent, signal);
    if (found.kind !== 'json') return notReread(found);
    const { text, open } = found.value;
    if (text !== undefined && contentKey(text) !== contentKey(parent.contentText))
      return { ground: 'edited', text };
    const answers = await ways.answers?.(parent, signal);
    if (answers && answers.kind !== 'json') return notReread(answers);
    // Places write times in seconds.
    const since = Math.floor(parent.since / 1000) * 1000;
    const answer = answers?.value.own.find(({ here, at }) => here && at >= since);
    if (answer !== undefined)
      return { ground: 'answered', text: answer.text, ...optional('url', answer.url), at: answer.at };
    return { ground: open ? 'same' : 'closed' };
  };

  const refused = (
    code: Extract<ReplyOutcome, { outcome: 'refused' }>['code'],
    detail: string,
  ): ReplyOutcome => ({ outcome: 'refused', code, detail });

  const notPosted = (problem: Problem): ReplyOutcome => {
    const { trouble } = sentences[language];
    if (problem.kind === 'trouble')
      return problem.sent === 'no'
        ? { outcome: 'not_sent', detail: word(problem), ...retryOf(problem) }
        : { outcome: 'ambiguous', detail: word(problem) };
    const detail = trouble.place_refused({ ...problem });
    const means = ways.meaning(problem);
    if (means === 'duplicate') return { outcome: 'duplicate' };
    if (means === 'gone') return refused('parent_gone', trouble.parent_gone());
    if (means === 'closed') return refused('replies_closed', detail);
    return refused(means, detail);
  };
  /** A look that failed has posted nothing. */
  const notLooked = (problem: Problem): ReplyOutcome =>
    notPosted(problem.kind === 'trouble' ? { ...problem, sent: 'no' } : problem);

  const reply: Source['reply'] = async (order, signal): Promise<ReplyOutcome> => {
    const { parent, text, frozenAt } = order;
    const bad = unfit(text, ways, language);
    if (bad) return refused(bad.code, bad.detail);
    const found = await ways.standing(parent, signal);
    if (found.kind !== 'json') return notLooked(found);
    if (!found.value.open) {
      const detail = sentences[language].trouble.closed();
      return refused('replies_closed', detail);
    }
    if (!ways.keepsOnce && ways.answers) {
      const answers = await ways.answers(parent, signal);
      if (answers.kind !== 'json') return notLooked(answers);
      if (same(answers.value.own, order, frozenAt)) return { outcome: 'duplicate' };
    }
    const made = await ways.post(order, found.value, signal);
    return made.kind === 'json' ? { outcome: 'posted', posted: made.value } : notPosted(made);
  };

  const findOwnReply: Source['findOwnReply'] = async (order, signal) => {
    const { parent, since } = order;
    const answers = await ways.answers?.(parent, signal);
    if (answers?.kind !== 'json') return { state: 'unknown' };
    const { own, all } = answers.value;
    const found = same(own, order, since);
    if (found !== undefined) {
      const { externalId, url, at } = found;
      return { state: 'found', posted: { externalId, ...optional('url', url), at } };
    }
    // Another text of ours since then may be this one, altered on the way: only a person can tell.
    const unclear =
      ways.marks !== true && own.some(({ here, at }) => here && at >= Math.floor(since / 1000) * 1000);
    return { state: unclear || !all ? 'unknown' : 'absent' };
  };

  return { reread, reply, findOwnReply };
};
