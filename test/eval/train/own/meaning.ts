import type { Taught, Tone } from '../sets.ts';
import type { Wish } from './lessons.ts';

/** What a comment of ours teaches each head; nothing where it could be taken either way. */
export const meaning: Record<Taught, (wish: Wish) => boolean | undefined> = {
  toxic: (wish) => (wish === 'spam' ? undefined : wish === 'abuse'),
  hate: () => false,
  complaint: (wish) => (wish === 'abuse' ? undefined : wish === 'complaint'),
  question: (wish) => wish === 'question',
  praise: (wish) => wish === 'praise',
  suggestion: (wish) => wish === 'suggestion',
  spam: (wish) => wish === 'spam',
};

/** How a comment of ours sounds. */
export const toneOfWish = (wish: Wish): Tone | undefined => {
  if (wish === 'spam') return undefined;
  if (wish === 'praise') return 'positive';
  return wish === 'complaint' || wish === 'abuse' ? 'negative' : 'neutral';
};
