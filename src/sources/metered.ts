import { z } from 'zod';
import type { Source } from '../app/ports/source.ts';
import { spent } from './quota.ts';
import type { Quota } from './quota.ts';
import { SourceError } from './source.ts';
import type { SourceContext } from './source.ts';
import { wordTrouble } from './trouble.ts';

/** Kept back for replies: reading stops before everything is used up. */
const readingShare = 0.8;

const kept = z.object({ timeline: z.unknown(), spent: spent.optional().catch(undefined) });

/** Counts what reading costs, and stops it where replies would be left with nothing. `host`: what the place is called. */
export const metered =
  (
    read: NonNullable<Source['poll']>,
    quota: Quota,
    host: string,
    { language }: Pick<SourceContext, 'language'>,
  ): NonNullable<Source['poll']> =>
  async (from, signal) => {
    const before = kept.safeParse(from.cursor).data;
    quota.adopt(before?.spent);
    const { used, of, resetAt } = quota.now();
    if (used >= of * readingShare)
      throw new SourceError(
        wordTrouble(language, { trouble: 'quota', values: { host, status: '' } }),
        resetAt,
      );
    const page = await read({ ...from, cursor: before?.timeline }, signal);
    return { ...page, cursor: { timeline: page.cursor, spent: quota.kept() } };
  };
