import type { Decided, Verbs } from '../../src/app/verbs.ts';
import type { Status } from '../../src/core/status.ts';
import type { Card } from '../../src/core/card.ts';
import type { Teammate } from '../../src/core/actor.ts';
import type { Decision } from '../../src/core/review/event.ts';
import { aCard } from './cards.ts';

const status: Status = {
  corrected: {},
  fared: [
    { fingerprint: '3fa9c1d0e5b7', posted: 41, whole: 29, kept: 0.884, useful: 5, notUseful: 1 },
    { fingerprint: 'offline', posted: 1, whole: 0, kept: 0.5, useful: 0, notUseful: 0 },
    { fingerprint: '0ddba11c0ffe', posted: 0, whole: 0, kept: 0, useful: 0, notUseful: 2 },
  ],
  byState: { in_review: 3 },
  oldestOpenAt: Date.UTC(2026, 10, 23, 10),
  drafter: { state: 'offline', today: { drafts: 4 } },
  sources: [
    {
      name: 'blog',
      lastOkAt: Date.UTC(2026, 10, 23, 11),
      spending: { used: 1_234, of: 10_000, resetAt: Date.UTC(2026, 10, 24, 8) },
    },
    { name: 'forum', lastError: { at: 1, detail: '<b>401</b>' } },
  ],
  jobs: { waiting: 2, due: 1, gaveUp: 1 },
  gaveUp: [{ id: 'job-1', kind: 'deliver', error: 'no answer', at: 1, number: 128 }],
  mayRetry: true,
  store: { ok: true, engine: 'sqlite', detail: 'ok', where: 'data/aplomb.sqlite' },
};

export interface ScriptedVerbs extends Verbs {
  /** What was asked for, in order. */
  readonly asked: { verb: string; what: unknown; by: Teammate }[];
  /** The one review there is; change it to change the world. */
  card: Card;
  /** Where its card stands. */
  cardMessage: string | undefined;
  /** How the next decisions are answered; accepted when nothing is scripted. */
  decideWith: ((decision: Decision, by: Teammate) => Decided) | undefined;
  resumeWith: Awaited<ReturnType<Verbs['resume']>>;
  previewWith: Awaited<ReturnType<Verbs['preview']>> | undefined;
  /** Other comments of the same author that wait. */
  othersThere: number;
  /** Messages that are reviews already. */
  broughtBefore: Map<string, number>;
}

/** The app as the desk sees it, with one review and scripted answers. */
export const scriptedVerbs = (card: Card = aCard()): ScriptedVerbs => {
  const asked: ScriptedVerbs['asked'] = [];
  const say = (verb: string, what: unknown, by: Teammate): void => {
    asked.push({ verb, what, by });
  };
  const verbs: ScriptedVerbs = {
    asked,
    card,
    cardMessage: undefined,
    decideWith: undefined,
    resumeWith: { resumed: true, released: 1, returned: 0 },
    previewWith: undefined,
    othersThere: 0,
    broughtBefore: new Map(),
    broughtAs: (externalId) => Promise.resolve(verbs.broughtBefore.get(externalId)),
    decide: (which, decision, by) => {
      say('decide', { ...which, ...decision }, by);
      return Promise.resolve(
        verbs.decideWith?.(decision, by) ?? { ok: true, review: verbs.card.review, card: verbs.card },
      );
    },
    preview: (which, text, by) => {
      say('preview', { ...which, text }, by);
      return Promise.resolve(verbs.previewWith ?? { ok: true, findings: [], card: verbs.card });
    },
    translate: (which, text, by) => {
      say('translate', { ...which, text }, by);
      return Promise.resolve({ ok: false, refusal: { refused: 'no_translation', why: 'no_model' } });
    },
    others: () => Promise.resolve({ ok: true, others: verbs.othersThere }),
    moderateOthers: (which, mod, by, on) => {
      say('moderateOthers', { ...which, mod, ...on }, by);
      return Promise.resolve({ done: verbs.othersThere, left: 0 });
    },
    variants: (which, by) => {
      say('variants', which, by);
      return Promise.resolve({ ok: true, card: verbs.card });
    },
    judgeDraft: (which, opinion, by) => {
      say('judgeDraft', { ...which, ...opinion }, by);
      return Promise.resolve({ ok: true });
    },
    look: (which, by) => {
      say('look', which, by);
      return Promise.resolve(
        'number' in which && which.number !== verbs.card.number
          ? { ok: false, refusal: { refused: 'not_found', number: which.number } }
          : { ok: true, card: verbs.card },
      );
    },
    list: (filter, by) => {
      say('list', filter, by);
      const { review, comment } = verbs.card;
      const line = {
        number: review.number,
        reviewId: review.id,
        state: review.state,
        severity: review.triage.severity,
        author: comment.author.name,
        source: comment.source,
        excerpt: comment.text,
        waitsSince: comment.receivedAt,
      };
      return Promise.resolve({ lines: [line], total: 1 });
    },
    history: (which, by) => {
      say('history', which, by);
      const { comment, review } = verbs.card;
      const audit = [
        { actor: { kind: 'system' } as const, action: 'received', at: 1 },
        {
          actor: { kind: 'teammate', teammate: by } as const,
          action: 'edit',
          at: 2,
        },
      ];
      return Promise.resolve({
        ok: true,
        history: { card: verbs.card, audit, earlier: [{ comment, review }] },
      });
    },
    bring: (comment, by) => {
      say('bring', comment, by);
      return Promise.resolve({ ok: true, number: 131, already: false });
    },
    pause: (by) => {
      say('pause', {}, by);
      return Promise.resolve({ ok: true });
    },
    resume: (what, by) => {
      say('resume', what, by);
      return Promise.resolve(what === 'ask' ? verbs.resumeWith : { resumed: true, released: 2, returned: 0 });
    },
    status: (by) => {
      say('status', {}, by);
      return Promise.resolve({ ok: true, status });
    },
    retryJob: (id, by) => {
      say('retryJob', id, by);
      return Promise.resolve({ ok: true });
    },
    backfill: (source, what, by) => {
      say('backfill', { source, what }, by);
      return Promise.resolve({ ok: source === 'blog' });
    },
    redraw: (reviewId) => {
      say('redraw', reviewId, { desk: 'slack', id: '', name: '' });
      return Promise.resolve();
    },
    reviewOfMessage: (_desk, { channels: [channel = ''], id }) =>
      Promise.resolve(id === verbs.cardMessage ? { reviewId: verbs.card.reviewId, channel } : undefined),
    houseRules: () => Promise.resolve({ ok: true, habits: [], may: true }),
    settleHabit: () => Promise.resolve({ ok: true, habit: undefined }),
    connect: (source, by) => {
      say('connect', source, by);
      const url = `https://place.example/consent?state=s&for=${encodeURIComponent(source)}`;
      return Promise.resolve(
        source === 'tube'
          ? { invited: { url, paste: true, expiresAt: Date.UTC(2026, 10, 23, 12, 15) } }
          : { cannot: 'unknown_source' },
      );
    },
    pasteConsent: (pasted, by) => {
      say('pasteConsent', pasted, by);
      return Promise.resolve({
        arrived: 'choose',
        source: 'tube',
        ticket: 'ticket-of-twenty-signs',
        accounts: ['Maison Noisette', 'Maison <Deux>'],
      });
    },
    chooseAccount: (ticket, nth, by) => {
      say('chooseAccount', { ticket, nth }, by);
      return Promise.resolve({
        arrived: 'connected',
        source: 'tube',
        account: 'Maison Noisette',
        endsAt: Date.UTC(2027, 0, 3),
      });
    },
    disconnect: (source, by) => {
      say('disconnect', source, by);
      return Promise.resolve({ gone: 'revoked' });
    },
    roleOf: () => Promise.resolve('approver'),
  };
  return verbs;
};
