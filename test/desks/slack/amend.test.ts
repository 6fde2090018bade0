import { expect, test } from 'vitest';
import { historyParts } from '../../../src/core/answer/history.ts';
import type { Card } from '../../../src/core/card.ts';
import { cardOf } from '../../../src/core/card-of.ts';
import { agreeForm, correctReplyForm, retractForm } from '../../../src/core/form/amend.ts';
import type { Form } from '../../../src/core/form/form.ts';
import { stepFor } from '../../../src/core/form/step.ts';
import type { Person } from '../../../src/core/reader.ts';
import { defaultPolicy } from '../../../src/core/policy.ts';
import type { Amendment } from '../../../src/core/review/amendment.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { cardBlocks } from '../../../src/desks/slack/blocks/card.ts';
import { aComment, aDraft, aReview, ana, noon, tom } from '../../support/cards.ts';

const stood = 'Nous ouvrons à neuf heurs.';
const wanted = 'Nous ouvrons à neuf heures.';
const finding = { kind: 'promise', level: 'stop', why: 'promise_refund', overrulable: true } as const;

const cardFor = (review: Partial<Review>, over: Partial<Pick<Card, 'language' | 'paused'>> = {}): Card =>
  cardOf({
    review: aReview({
      state: 'posted',
      reply: { text: stood, externalId: '90', at: noon, how: 'api' },
      drafts: [aDraft({ text: stood }), aDraft({ revision: 2, text: wanted, findings: [finding] })],
      ...review,
    }),
    comment: aComment(),
    history: { comments: 0, replies: 0 },
    route: { language: over.language ?? 'en', timezone: 'Europe/Paris' },
    languages: ['en', 'fr'],
    translates: false,
    policy: defaultPolicy,
    paused: over.paused ?? false,
    place: { limits: [{ unit: 'utf16', max: 1_000 }], moderate: [], amends: { edit: true, remove: true } },
  });
const amendment = (over: Partial<Amendment>): Amendment => ({
  id: 'a1',
  what: 'correct',
  state: 'proposed',
  by: ana,
  at: noon,
  revision: 2,
  approvals: [],
  contentHash: 'h',
  ...over,
});
const former = { text: stood, externalId: '90', at: noon, until: noon, by: [ana, tom] };
const shown = (card: Card): string => JSON.stringify(cardBlocks(card));
const person = (language: Card['language']): Person => ({
  teammate: tom,
  name: tom.name,
  language,
  timezone: 'Europe/Paris',
});
const drawn = (form: Form, card: Card): string =>
  JSON.stringify(form.draw({ card, person: person(card.language) }));

test('a posted reply can be corrected or taken back, where its place lets us; nothing is said while paused', () => {
  expect(cardFor({}).actions).toEqual({ main: [], more: ['correct_reply', 'retract', 'history'] });
  expect(cardFor({}, { paused: true }).actions.more).toEqual(['retract', 'history']);
  const native = { text: stood, externalId: '90', at: noon, how: 'native' as const };
  expect(cardFor({ reply: native }).actions.more).toEqual(['history']);
  expect(shown(cardFor({}))).toContain('Correct the reply…');
});

test('a proposal shows both texts, and is read whole by whoever agrees', () => {
  const card = cardFor({ amendment: amendment({}) });
  expect(card.actions.main).toEqual(['agree', 'withdraw']);
  expect(shown(card)).toContain('Ana would have the reply corrected');
  expect(shown(card)).toContain(wanted);
  const form = drawn(agreeForm, card);
  for (const part of [stood, wanted, 'Ana wants the reply to say this', 'The guard says stop'])
    expect(form).toContain(part);
  const meta = { reviewId: 'r', revision: 2, number: 128 };
  const sent = {
    now: noon,
    person: person('en'),
    card,
    who: undefined,
  };
  expect(agreeForm.read({ reason: ' legal said yes ' }, meta, sent)).toEqual({
    decision: { do: 'agree', revision: 2, overrule: 'legal said yes' },
  });
});

test('what waits can be withdrawn, what is under way cannot', () => {
  const due = cardFor({ amendment: amendment({ state: 'due', dueAt: noon + 20_000 }) });
  expect(due.actions).toEqual({ main: ['withdraw'], more: ['history'] });
  expect(shown(due)).toContain('until then this can be withdrawn');
  const trying = cardFor({ amendment: amendment({ state: 'trying', startedAt: noon }) });
  expect(trying.actions.main).toEqual([]);
  expect(shown(trying)).toContain('The place is being told to correct the reply');
});

test('corrected, the card says by whom, with both texts; what is shown elsewhere says all of them', () => {
  const card = cardFor({
    state: 'corrected',
    reply: { text: wanted, externalId: '90', at: noon, how: 'api' },
    former: [{ ...former, ended: 'corrected' }],
    amendment: amendment({
      state: 'done',
      approvals: [{ by: tom, at: noon, revision: 2, overrule: 'agreed' }],
    }),
  });
  for (const part of ['✎ Corrected by Ana and Tom', stood, wanted, 'Tom overruled the guard: agreed'])
    expect(shown(card)).toContain(part);
  expect(JSON.stringify(historyParts({ card, audit: [], earlier: [] }, 'en'))).toContain(stood);
  expect(card.actions.more).toEqual(['correct_reply', 'retract', 'history']);
});

test('a corrected reply stands since it was first posted, one that was posted anew since then', () => {
  const first = noon - 86_400_000;
  const saysFirst = (review: Partial<Review>): boolean =>
    shown(cardFor({ reply: { text: wanted, externalId: '90', at: noon, how: 'api' }, ...review })).includes(
      `"timestamp":${first / 1_000}`,
    );
  const before = { ...former, at: first };
  expect(saysFirst({ state: 'corrected', former: [{ ...before, ended: 'corrected' }] })).toBe(true);
  expect(saysFirst({ former: [{ ...before, ended: 'retracted' }] })).toBe(false);
});

test('taken back, the card says by whom and why, and the comment can be answered anew', () => {
  const gone: Partial<Review> = {
    state: 'retracted',
    reply: undefined,
    former: [{ ...former, ended: 'retracted', note: 'wrong shop' }],
  };
  const card = cardFor(gone);
  expect(shown(card)).toContain('✗ Taken back by Ana and Tom');
  expect(shown(card)).toContain(' · wrong shop');
  expect(shown(card)).toContain(stood);
  expect(card.actions.main).toEqual(['reopen']);
  expect(shown(cardFor(gone, { language: 'fr' }))).toContain('✗ Supprimée par Ana et Tom');
  // Answered anew, it is no longer what the card is about.
  expect(shown(cardFor({ ...gone, state: 'in_review' }))).not.toContain('Taken back');
});

test('what could not be done is said with the reason, and what was typed is there again', () => {
  const failed = cardFor({ amendment: amendment({ state: 'failed', code: 'no_permission' }) });
  expect(shown(failed)).toContain('our account there may not');
  expect(drawn(correctReplyForm, failed)).toContain(wanted);
  const changed: Partial<Review> = {
    state: 'corrected',
    reply: { text: 'À dix heures.', externalId: '90', at: noon, how: 'api' },
    former: [{ ...former, ended: 'corrected', by: [] }],
    amendment: amendment({ state: 'failed', code: 'changed_there' }),
  };
  expect(shown(cardFor(changed))).toContain('Changed at the place itself');
  expect(drawn(correctReplyForm, cardFor(changed))).not.toContain(wanted);
});

test('each press leads to its form', () => {
  const from = { reviewId: 'r', revision: 2 };
  const forms = ['correct_reply', 'agree', 'retract'].map((action) => stepFor(action, from));
  expect(forms).toEqual([correctReplyForm, agreeForm, retractForm].map((form) => ({ form })));
  expect(drawn(retractForm, cardFor({}))).toContain('Its text stays on this card');
});
