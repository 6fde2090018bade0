import type { Review } from './review.ts';

/** What became of a draft that a machine wrote, once a reply of ours stands under the comment. */
export interface Fate {
  /** Of the prompts it was written with; the offline drafter has none, and goes by its name. */
  fingerprint: string;
  /** The share of its words that stand in the reply, in their order: 0 to 1. */
  kept: number;
  /** It was posted as it stood. */
  whole: boolean;
}

/** How the drafts of one fingerprint fared. */
export interface Fared {
  fingerprint: string;
  posted: number;
  whole: number;
  /** Mean share of their words that was posted; 0 where none was. */
  kept: number;
  /** Teammates who said of a draft that it was useful, or not. */
  useful: number;
  notUseful: number;
}

/** What the offline drafter's drafts are counted under. */
export const offlineFingerprint = 'offline';

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Texts longer than this are compared as far as this; a draft has some two hundred words. */
const mostWords = 2_000;

/** How many words stand in both, in one order (the longest common subsequence). */
const inOrder = (one: readonly string[], other: readonly string[]): number => {
  let above = new Uint16Array(other.length + 1);
  for (const word of one) {
    const row = new Uint16Array(other.length + 1);
    for (const [at, each] of other.entries()) {
      const same = word === each ? (above[at] ?? 0) + 1 : 0;
      row[at + 1] = Math.max(same, above[at + 1] ?? 0, row[at] ?? 0);
    }
    above = row;
  }
  return above.at(-1) ?? 0;
};

/** The share of a draft's words that stand in a text, in their order; marks and capitals aside. */
export const keptOf = (draft: string, text: string): number => {
  const words = wordsOf(draft).slice(0, mostWords);
  return words.length === 0 ? 0 : inOrder(words, wordsOf(text).slice(0, mostWords)) / words.length;
};

/** What a draft is counted under, where a machine wrote it. */
export const fingerprintOf = ({ writer }: Review['drafts'][number]): string | undefined => {
  if (writer.kind === 'model') return writer.fingerprint;
  return writer.kind === 'offline' ? offlineFingerprint : undefined;
};

/** What we said in public: nothing any more, once it was taken back. */
const saidBy = ({ reply, state }: Review): string | undefined => {
  if (state === 'retracted') return '';
  return reply?.how === 'native' ? undefined : reply?.text;
};

/** What became of the last draft by a machine before the reply; nothing where none proposed a text, or we did not post it. */
export const fateOf = (review: Review): Fate | undefined => {
  const { delivery, drafts } = review;
  const said = saidBy(review);
  if (said === undefined) return undefined;
  const upTo = delivery?.revision ?? Number.POSITIVE_INFINITY;
  const draft = drafts.findLast(
    (each) => each.revision <= upTo && each.text !== '' && fingerprintOf(each) !== undefined,
  );
  const fingerprint = draft && fingerprintOf(draft);
  if (draft === undefined || fingerprint === undefined) return undefined;
  return { fingerprint, kept: keptOf(draft.text, said), whole: draft.text === said };
};
