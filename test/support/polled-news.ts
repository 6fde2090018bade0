import type { Source } from '../../src/app/ports/source.ts';
import type { SourceEvent } from '../../src/core/comment.ts';

/** What is new since the last call, to the last page; the cursor is kept as it is stored, as JSON. */
export const polledNews = (source: Source, since: number): (() => Promise<SourceEvent[]>) => {
  const { signal } = new AbortController();
  let cursor: unknown = null;
  return async () => {
    const events: SourceEvent[] = [];
    for (let more = true; more;) {
      const page = await source.poll?.({ cursor, since }, signal);
      events.push(...(page?.events ?? []));
      cursor = JSON.parse(JSON.stringify(page?.cursor));
      more = page?.more === true;
    }
    return events;
  };
};
