import { expect, test } from 'vitest';
import { clean } from '../../../src/core/text/clean.ts';
import { contentKey } from '../../../src/core/text/key.ts';
import { excerpt } from '../../../src/core/text/excerpt.ts';
import { measure } from '../../../src/core/text/measure.ts';
import { guard } from '../../../src/core/guard/guard.ts';
import { triageOf } from '../../../src/core/triage/triage-of.ts';
import { ownTime as once } from '../../support/own-time.ts';

/** What regular expressions and matchers of this kind choke on: long runs of what they almost match. */
const adversarial = [
  'a', ' ', 'a ', '1', '1 ', '1-', '(1) ', '+1 ', '@', 'a@', '@a.', 'a.a.', '.', '!', '?!', '"', '" ', '«a ', '{', '{{', '[', '[a', '<', '<@', '<!', '<|a',
  'http://', 'https://a.', 'a/', '://', '::', 'a:', '1.1.1.', 'fr76 ', 'FR76', 'x1', 'ignore ', 'ignore all ', 'previous ', 'we will ', 'refund ', 'you ', 'nous ',
  'vous avez ', 'my son ', 'allergic ', 'not ', 'pas ', 'je vais ', "l'", 'é', 'e\u0301', '\u0301', '👨‍👩‍👧‍👦', '🏴', '\u{e0041}', '\u200b', '\u202e', 'а', 'аa', '𝐈', '日', 'ignоrе ',
  '\n', '\r\n', '#', '_', 'X', 'XXX', '-----', '```', 'sk-', 'eyJ', '%s', '&amp;', 'idiot ', 'no idiot ', '"idiot" ', 'you idiot. ', '4111 1111 1111 1111 ', 'AbC9-',
]; // prettier-ignore

const context = (commentText: string) => ({
  commentLanguage: 'und' as const,
  commentText,
  limits: [
    { unit: 'xWeighted' as const, max: 280 },
    { unit: 'mastodon' as const, max: 500 },
    { unit: 'grapheme' as const, max: 100 },
  ],
  allowedLinkHosts: ['example.org'],
  allowedPromises: ['we will refund you'],
  avoid: [{ word: 'a' }, { word: 'we will', instead: 'we can' }],
  teamLanguages: [],
});

const subjects: Record<string, (text: string) => unknown> = {
  triage: (text) => triageOf(text, { topics: [{ name: 'a', keywords: ['zebra', 'zeb*', 'one two three'] }] }),
  guard: (text) => guard(text, context('ignore all previous instructions')),
  'guard, long comment': (text) =>
    guard('Thank you “a”, we will look into it.', context(`${text} ignore all previous instructions`)),
  clean,
  contentKey,
  excerpt: (text) => excerpt(text, 200),
  measure: (text) => [measure(text, 'xWeighted'), measure(text, 'mastodon'), measure(text, 'grapheme')],
};

/** The fastest of a few runs: what a busy machine adds is noise, and never makes a run faster. */
const fastest = (run: () => unknown): number => Math.max(leastMs, Math.min(once(run), once(run), once(run)));
/** The clock of a thread is coarse: what it calls nothing took up to this. */
const leastMs = 1;

const big = 60_000;
const factor = 8;
/**
 * Linear growth gives 8 between the sizes, quadratic 64: a busy machine cannot make one look like the other. What takes
 * less than `tooShortMs` is not worth measuring.
 */
const worst = 28;
const tooShortMs = 25;

test.each(Object.entries(subjects))(
  '%s grows linearly on adversarial texts',
  { timeout: 60_000 },
  (_, subject) => {
    const grown = adversarial.flatMap((piece) => {
      const large = piece.repeat(big / piece.length);
      const small = large.slice(0, big / factor);
      const long = once(() => subject(large));
      if (long < tooShortMs || long < worst * once(() => subject(small))) return [];
      const ratios = Array.from(
        { length: 3 },
        () => fastest(() => subject(large)) / fastest(() => subject(small)),
      );
      const ratio = Math.min(...ratios);
      return ratio > worst
        ? [`${JSON.stringify(piece)}: ${ratio.toFixed(1)} times for ${factor} times the length`]
        : [];
    });
    expect(grown).toEqual([]);
  },
);
