import type { Tx } from '../../../src/app/ports/store.ts';
import type { Fared } from '../../../src/core/review/fate.ts';
import type { Scope } from './scope.ts';

export const fates = ({ session, pace }: Scope): Tx['fates'] => ({
  async posted(reviewId, fate, at) {
    await pace();
    await session.lock(`fates ${reviewId}`);
    session.put('fates', reviewId, { ...fate, at });
  },
  async judged({ reviewId, revision, by }, opinion, at) {
    await pace();
    const key = `${reviewId} ${revision} ${by.desk}:${by.id}`;
    await session.lock(`opinions ${key}`);
    session.put('opinions', key, { ...opinion, at });
  },
  async since(from) {
    await pace();
    const late = <T extends { at: number }>(rows: readonly T[]): T[] => rows.filter(({ at }) => at >= from);
    const [posted, said] = [late(session.all('fates')), late(session.all('opinions'))];
    const all = new Set([...posted, ...said].map(({ fingerprint }) => fingerprint));
    const fared = [...all].map((fingerprint): Fared => {
      const own = posted.filter((row) => row.fingerprint === fingerprint);
      const opinions = said.filter((row) => row.fingerprint === fingerprint);
      const useful = opinions.filter((row) => row.useful).length;
      return {
        fingerprint,
        posted: own.length,
        whole: own.filter(({ whole }) => whole).length,
        kept: own.length === 0 ? 0 : own.reduce((sum, { kept }) => sum + kept, 0) / own.length,
        useful,
        notUseful: opinions.length - useful,
      };
    });
    return fared.sort((a, b) => b.posted - a.posted || (a.fingerprint < b.fingerprint ? -1 : 1));
  },
});
