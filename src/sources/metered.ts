import { z } from 'zod';
import type { Source } from '../app/ports/source.ts';
import { spent } from './quota.ts';
import type { Quota } from './quota.ts';
import { SourceError } from './source.ts';
import type { SourceContext } from './source.ts';
import { wordTrouble } from './trouble.ts';
import type { HttpTrouble } from './trouble.ts';

/** Kept back for replies: reading stops before everything is used up. */
const readingShare = 0.8;

const kept = z.object({ timeline: z.unknown(), spent: spent.optional().catch(undefined) });

/** Stops reading where replies would be left with nothing, with these words for it. */
export const sparing =
  (
    read: NonNullable<Source['poll']>,
    quota: Pick<Quota, 'now'>,
    words: Pick<HttpTrouble, 'trouble' | 'values'>,
    { language }: Pick<SourceContext, 'language'>,
  ): NonNullable<Source['poll']> =>
  async (from, signal) => {
    const { used, of, resetAt } = quota.now();
    if (used >= of * readingShare) throw new SourceError(wordTrouble(language, words), resetAt);
    return read(from, signal);
  };

/** Counts what reading costs, and stops it where replies would be left with nothing. `host`: what the place is called. */
export const metered =
  (
    read: NonNullable<Source['poll']>,
    quota: Quota,
    host: string,
    context: Pick<SourceContext, 'language'>,
  ): NonNullable<Source['poll']> =>
  async (from, signal) => {
    const before = kept.safeParse(from.cursor).data;
    quota.adopt(before?.spent);
    const words = { trouble: 'quota', values: { host, status: '' } } as const;
    const page = await sparing(read, quota, words, context)({ ...from, cursor: before?.timeline }, signal);
    return { ...page, cursor: { timeline: page.cursor, spent: quota.kept() } };
  };
