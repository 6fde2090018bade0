import type { FaultProxy, Passing } from '../fault-proxy.ts';
import type { Place } from '../place.ts';

/** A review as the stand-ins of all review places keep it. */
export interface ReviewRow {
  id: string;
  author: string;
  title: string;
  text: string;
  stars: number;
  at: number;
  reply?: { id: string; text: string; at: number; listedFrom: number; rejected?: boolean };
}
export interface FakeReviewsOptions {
  /** How long a list misses a new answer, in ms. */
  lag?: () => number;
  passing?: (request: Passing) => void;
}
export interface FakeReviews extends Place {
  line: FaultProxy;
  rows: ReviewRow[];
  insert(row: Partial<ReviewRow>): ReviewRow;
}

/** What a review place keeps: one answer to each review, the newest in the place of the one before. */
export const createReviewShelf = (idOf: (count: number) => string, lag: () => number) => {
  const rows: ReviewRow[] = [];
  let count = 0;
  const insert = (row: Partial<ReviewRow>): ReviewRow => {
    count += 1;
    const made: ReviewRow = {
      id: idOf(count),
      author: 'Marie',
      title: '',
      text: 'x',
      stars: 3,
      at: Date.now(),
      ...row,
    };
    rows.push(made);
    return made;
  };
  const find = (id: string): ReviewRow | undefined => rows.find((row) => row.id === id);
  const rowOf = (id: string): ReviewRow => {
    const row = find(id);
    if (!row) throw new Error(`no review ${id}`);
    return row;
  };
  /** Of an answer, the review it answers. */
  const answeredBy = (id: string): ReviewRow | undefined =>
    id.endsWith('/reply') ? rowOf(id.slice(0, -'/reply'.length)) : undefined;
  const answer = (row: ReviewRow, text: string): NonNullable<ReviewRow['reply']> => {
    const at = Date.now();
    const made = { id: row.reply?.id ?? `answer-to-${row.id}`, text, at, listedFrom: at + lag() };
    row.reply = made;
    return made;
  };
  return {
    rows,
    insert,
    find,
    answer,
    newestFirst: (): ReviewRow[] => rows.toSorted((a, b) => b.at - a.at || rows.indexOf(b) - rows.indexOf(a)),
    answerShown: ({ reply }: ReviewRow): ReviewRow['reply'] =>
      reply && reply.listedFrom <= Date.now() ? reply : undefined,
    /** What visitors and colleagues do. */
    driven: {
      addComment: ({ author, text, parentId }) =>
        parentId === undefined
          ? Promise.resolve(insert({ author, text }).id)
          : Promise.reject(new Error('nobody answers a review but the one it is about')),
      edit: (id, text) => {
        const answered = answeredBy(id);
        if (answered) answer(answered, text);
        else Object.assign(rowOf(id), { text, at: Date.now() });
        return Promise.resolve();
      },
      remove: (id) => {
        const answered = answeredBy(id);
        if (answered) delete answered.reply;
        else rows.splice(rows.indexOf(rowOf(id)), 1);
        return Promise.resolve();
      },
      answerNatively: (parentId, text) => {
        answer(rowOf(parentId), text);
        return Promise.resolve(`${parentId}/reply`);
      },
      answers: (parentId) => {
        const { reply } = rowOf(parentId);
        return Promise.resolve(reply ? [reply] : []);
      },
    } satisfies Pick<Place, 'addComment' | 'edit' | 'remove' | 'answerNatively' | 'answers'>,
  };
};

/** Tokens a place has given out, and takes back all at once. */
export const createTokens = (prefix: string) => {
  let given: string[] = [];
  let count = 0;
  return {
    give: (): string => {
      count += 1;
      given.push(`${prefix}${count}`);
      return given.at(-1) ?? '';
    },
    knows: (authorization: string | undefined): boolean =>
      given.some((token) => authorization === `Bearer ${token}`),
    expire: (): void => {
      given = [];
    },
    count: (): number => count,
  };
};
