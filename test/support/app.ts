import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Kit } from '../../src/app/kit.ts';
import { makeVerbs } from '../../src/app/make-verbs.ts';
import type { Desk } from '../../src/app/ports/desk.ts';
import type { KnowledgeFolder } from '../../src/app/ports/knowledge.ts';
import type { Log } from '../../src/app/ports/world.ts';
import type { DraftOrder } from '../../src/app/ports/drafter.ts';
import { receiveIn } from '../../src/app/receive.ts';
import { runOne } from '../../src/app/worker.ts';
import type { Card } from '../../src/core/card.ts';
import type { IncomingComment, SourceEvent } from '../../src/core/comment.ts';
import type { Review } from '../../src/core/review/review.ts';
import { openStore } from '../../src/store/open.ts';
import { noon } from './build.ts';
import { silence, teamKit } from './kit.ts';
import { fakePlace } from './fake-place.ts';
import { jobHandlers } from './job-handlers.ts';

/** A desk that remembers what it drew. */
export interface FakeDesk extends Desk {
  drawn: Card[];
  told: string[];
  /** Answers for the next draws; afterwards all is well. */
  outcomes: ('posts but the answer is lost' | 'refuses')[];
}

export const fakeDesk = (): FakeDesk => {
  const messages = new Map<string, string>();
  const desk: FakeDesk = {
    name: 'slack',
    slotMs: 1_000,
    drawn: [],
    told: [],
    outcomes: [],
    draw: async (card, { key, messageId }) => {
      const next = desk.outcomes.shift();
      if (next === 'refuses') return { drawn: false, detail: 'channel_not_found' };
      const id = messageId ?? `m${messages.size + 1}`;
      messages.set(messageId === undefined ? `${key}#${messages.size}` : key, id);
      desk.drawn.push(card);
      if (next === 'posts but the answer is lost') return { drawn: false, detail: 'timeout' };
      return { drawn: true, messageId: id };
    },
    findCard: async ({ key }) => {
      const found = [...messages].find(([known]) => known.startsWith(key));
      return found ? { found: found[1] } : { absent: true };
    },
    tellThread: async (_at, text) => {
      desk.told.push(text);
      return { told: true };
    },
  };
  return desk;
};

/** The real app over a real SQLite file, with one place and one desk in memory, at a clock the test moves. */
export const startApp = async (
  over: {
    lookup?: 'list' | 'none';
    reply?: 'api' | 'handoff';
    edit?: boolean;
    remove?: boolean;
    knowledge?: (log: Log) => KnowledgeFolder;
  } = {},
) => {
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-app-'));
  let at = noon;
  let ids = 0;
  const world = {
    now: () => at,
    id: () => `id-${String((ids += 1)).padStart(6, '0')}`,
    random: () => 0.5,
  };
  const store = await openStore({ url: `sqlite:${join(folder, 'aplomb.sqlite')}`, world, log: silence });
  onTestFinished(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const place = fakePlace('blog', world.now, over);
  const desk = fakeDesk();
  const orders: DraftOrder[] = [];
  const kit: Kit = {
    ...teamKit(store, world, orders),
    knowledge: over.knowledge?.(silence),
    sources: new Map([
      ['blog', place],
      ['manual', fakePlace('manual', world.now, { receive: ['manual'], reply: 'handoff' })],
    ]),
    desks: [desk],
  };
  const handlers = jobHandlers(kit);
  const never = new AbortController().signal;
  const app = {
    kit,
    place,
    desk,
    orders,
    handlers,
    verbs: makeVerbs(kit),
    now: () => at,
    pass: (ms: number) => {
      at += ms;
    },
    /** Runs every job that is due now. */
    work: async () => {
      for (let turns = 0; turns < 50; turns += 1) if (!(await runOne(kit, handlers, never))) return;
      throw new Error('the jobs never end');
    },
    /** Lets time pass in steps, running what becomes due. */
    live: async (ms: number, stepMs = 1_000) => {
      for (let passed = 0; passed < ms; passed += stepMs) {
        at += stepMs;
        await app.work();
      }
    },
    receive: (event: SourceEvent) => store.transaction((tx) => receiveIn(kit, tx, event)),
    say: async (over: Partial<IncomingComment> = {}): Promise<Review> => {
      const comment = {
        source: 'blog',
        externalId: '41',
        author: { name: 'Marie' },
        text: 'Do you ship to Corsica?',
        postedAt: at,
        ...over,
      };
      await app.receive({ kind: 'comment', comment });
      await app.work();
      return app.review(comment.externalId);
    },
    review: async (externalId = '41'): Promise<Review> => {
      const found = await store.read(async (tx) => {
        const comment = await tx.comments.byExternalId('blog', externalId);
        return comment && tx.reviews.byCommentId(comment.id);
      });
      if (!found) throw new Error(`no review of ${externalId}`);
      return found;
    },
  };
  return app;
};
export type TestApp = Awaited<ReturnType<typeof startApp>>;
