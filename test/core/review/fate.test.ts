import { describe, expect, test } from 'vitest';
import type { Draft } from '../../../src/core/review/draft.ts';
import { fateOf, keptOf } from '../../../src/core/review/fate.ts';
import type { Review } from '../../../src/core/review/review.ts';
import { aDraft, inReview, lea, noon } from '../../support/build.ts';

describe('how much of a draft was posted', () => {
  test.each<[string, string, string, number]>([
    ['all of it', 'Thank you, Marie.', 'Thank you, Marie.', 1],
    ['marks and capitals aside', 'Thank you, Marie!', 'thank you Marie', 1],
    ['all, with more around it', 'Thank you.', 'Dear Marie, thank you so much.', 1],
    ['three words of four', 'one two three four', 'one two four', 0.75],
    ['in their order only', 'one two three four', 'four three two one', 0.25],
    ['a word as often as it stands there', 'very very good', 'very good', 2 / 3],
    ['nothing', 'Bonjour Marie', 'Guten Tag', 0],
    ['nothing of nothing', '', 'Guten Tag', 0],
    ['accents are part of a word', 'À bientôt', 'A bientôt', 0.5],
  ])('%s', (_, draft, posted, share) => {
    expect(keptOf(draft, posted)).toBeCloseTo(share);
  });
  test('is a share, whatever the texts, and long ones do not take long', () => {
    const long = Array.from({ length: 30_000 }, (_, at) => `w${(at * 7) % 501}`).join(' ');
    const share = keptOf(long, long.slice(700));
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThanOrEqual(1);
  });
});

describe('what became of a draft', () => {
  const reply = (text: string, how: 'api' | 'native' = 'api') => ({ text, at: noon, how });
  const own = (over: Partial<Draft>) => aDraft({ writer: { kind: 'teammate', teammate: lea }, ...over });
  const posted = (over: Partial<Review>): Review => inReview({ state: 'posted', ...over });

  test('posted as it stood, under the fingerprint of its prompts', () => {
    const { text } = aDraft();
    expect(fateOf(posted({ reply: reply(text) }))).toEqual({ fingerprint: 'f00d', kept: 1, whole: true });
  });
  test('the last one by a machine before the text that was approved', () => {
    const drafts = [
      aDraft({ text: 'one two' }),
      aDraft({ revision: 2, text: 'one three', writer: { kind: 'offline', why: 'no_model' } }),
      own({ revision: 3, text: 'one four' }),
      aDraft({ revision: 4, text: 'came later' }),
    ];
    const delivery = {
      id: 'd', text: 'one four', revision: 3, contentHash: 'h', approvedAt: noon, dueAt: noon, starts: 1,
    }; // prettier-ignore
    expect(fateOf(posted({ drafts, delivery, reply: reply('one four') }))).toEqual({
      fingerprint: 'offline',
      kept: 0.5,
      whole: false,
    });
  });
  test('none where no machine proposed a text, or we did not post it', () => {
    expect(fateOf(posted({ drafts: [own({})], reply: reply('x') }))).toBeUndefined();
    expect(
      fateOf(posted({ drafts: [aDraft({ text: '', leave: 'spam' })], reply: reply('x') })),
    ).toBeUndefined();
    expect(fateOf(posted({ reply: reply('x', 'native') }))).toBeUndefined();
    expect(fateOf(inReview())).toBeUndefined();
  });
});
