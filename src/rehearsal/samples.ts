import type { BlogState } from './blog/state.ts';
import { sampleComments, type SampleComment } from './sample-comments.ts';

/** Twelve comments in about a minute and a half. */
const everyMs = 8000;

export interface Samples {
  /** Ends what has not come yet. */
  stop: () => void;
}

/** Lets the sample comments arrive on the blog one after another, the first at once. Keeps no process alive. */
export const startSamples = (
  blog: Pick<BlogState, 'write'>,
  how: { everyMs?: number; comments?: readonly SampleComment[] } = {},
): Samples => {
  const waiting = [...(how.comments ?? sampleComments)];
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    const comment = waiting.shift();
    if (!comment) return;
    blog.write({ article: comment.article, name: comment.name, text: comment.text });
    if (waiting.length > 0) timer = setTimeout(next, how.everyMs ?? everyMs).unref();
  };
  next();
  return {
    stop: () => {
      clearTimeout(timer);
      waiting.length = 0;
    },
  };
};
