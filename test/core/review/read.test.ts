import { describe, expect, test } from 'vitest';
import { decide } from '../../../src/core/review/decide.ts';
import { happen } from '../../../src/core/review/happen.ts';
import { unread } from '../../../src/core/review/read.ts';
import type { Reading } from '../../../src/core/review/reading.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { aDraft, circumstances, inReview, lea, noon, triageAs, writer } from '../../support/build.ts';

const now = noon + 5_000;
const french = { language: 'fr', languages: ['fr', 'en'] } as const;
const asRead: Reading = { by: 'model', language: 'fr', text: 'Bonjour', model: 'm', fingerprint: 'f' };
const inVain: Reading = { by: 'nobody', language: 'fr', why: 'model_down' };
const german = (over: Partial<Review> = {}): Review =>
  inReview({
    triage: { ...triageAs('normal'), language: 'de' },
    drafts: [aDraft({ language: 'de', text: 'Guten Tag' })],
    ...over,
  });
const after = (review: Review, event: Parameters<typeof happen>[1]): Review | 'refused' => {
  const outcome = happen(review, event, now);
  return outcome.ok ? outcome.review : 'refused';
};
const ofDraft = (revision: number, reading = asRead) =>
  ({ happened: 'read', draft: { revision, reading } }) as const;

describe('what a team cannot read', () => {
  test('is neither in the language of its cards nor in one it answers in', () => {
    expect(unread(german(), french)).toEqual({ comment: true, draft: true });
    expect(unread(german(), { language: 'fr', languages: ['de'] })).toEqual({ comment: false, draft: false });
    expect(unread(inReview(), french)).toEqual({ comment: false, draft: false });
  });
  test('is not guessed at where the language is unsure, and nothing has no reading', () => {
    const unsure = german({ triage: { ...triageAs('normal'), language: 'und' }, drafts: [] });
    expect(unread(unsure, french)).toEqual({ comment: false, draft: false });
    const leaves = german({ drafts: [aDraft({ language: 'de', text: '', leave: 'spam' })] });
    expect(unread(leaves, french)).toEqual({ comment: true, draft: false });
  });
  test('is asked for until it is there; a try in vain counts for nothing', () => {
    expect(unread(german({ reading: inVain }), french).comment).toBe(true);
    expect(unread(german({ reading: asRead }), french).comment).toBe(false);
  });
});

describe('a reading', () => {
  test('joins its text, which stays as it was: approvals and revision too', () => {
    const approvals = [{ by: lea, at: noon, revision: 1 }];
    const read = after(german({ approvals }), { ...ofDraft(1), comment: asRead });
    expect(read).toMatchObject({
      reading: asRead,
      approvals,
      drafts: [{ revision: 1, text: 'Guten Tag', reading: asRead }],
    });
  });
  test('of a draft that is no longer the current one is dropped', () => {
    expect(after(german(), ofDraft(2))).toBe('refused');
  });
  test('never takes the place of one that is there', () => {
    const own: Reading = { by: 'teammate', language: 'fr', text: 'Mes mots', teammate: lea };
    const drafts = [aDraft({ language: 'de', reading: own })];
    expect(after(german({ drafts, reading: asRead }), { ...ofDraft(1), comment: inVain })).toBe('refused');
  });
  test('comes too late for what is decided', () => {
    expect(after(german({ state: 'dismissed' }), ofDraft(1))).toBe('refused');
  });
  test('of a comment goes with the words that were read', () => {
    const ground = { kind: 'edited', before: 'a', after: 'b', at: now } as const;
    const edited = after(german({ reading: asRead }), { happened: 'ground_moved', ground });
    expect(edited).not.toBe('refused');
    expect(edited).not.toHaveProperty('reading', asRead);
  });
});

test('own words stand beside what was made of them; the guard looks at what goes out', () => {
  const guarded: string[] = [];
  const on = circumstances({
    guard: (text) => {
      guarded.push(text);
      return [];
    },
  });
  const own = { language: 'fr', text: 'Merci à vous' } as const;
  const outcome = decide(german(), { do: 'edit', revision: 1, text: 'Danke Ihnen', own }, writer, on);
  expect(outcome.ok && outcome.review.drafts.at(-1)).toMatchObject({
    revision: 2,
    text: 'Danke Ihnen',
    language: 'de',
    reading: { by: 'teammate', teammate: lea, ...own },
  });
  expect(guarded).toEqual(['Danke Ihnen']);
});
