import type { Fence } from './messages.ts';

/** Nine of our words in a row are no coincidence. */
const echoWords = 9;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const runsOf = (text: string): string[] => {
  const words = wordsOf(text);
  return words.slice(echoWords - 1).map((_, at) => words.slice(at, at + echoWords).join(' '));
};

/** Whether an answer repeats a run of our own prose, or the fence around the data: then it was talked into it. */
export type Leaks = (text: string, fence: Fence) => boolean;

/** `prose` is what the prompt files say. */
export const createLeaks = (prose: string): Leaks => {
  const ours = new Set(runsOf(prose));
  return (text, { boundary, marker }) =>
    text.includes(boundary) || text.includes(marker) || runsOf(text).some((run) => ours.has(run));
};
