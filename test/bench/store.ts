/*
 * node test/bench/store.ts [units] [backlog]
 * The store beside bare node:sqlite in one run, on one disk, both with synchronous=FULL. A unit of work is three commits:
 * comment + review + job; claim; changed review + audit + job done. Rounds alternate, so that both meet the same noise.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStore } from '../../src/store/open.ts';
import type { OpenStore } from '../../src/store/open.ts';
import { sampleComment, sampleReview, silentLog, worldAt } from '../store/contract/samples.ts';
import { startPostgres } from '../support/postgres.ts';

const [units = 300, backlog = 20_000] = process.argv.slice(2).map(Number);
const rounds = 3;
const now = 1_000_000;
const world = worldAt(now);
const folder = mkdtempSync(join(tmpdir(), 'aplomb-bench-'));

const median = (all: number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
const timed = async (work: () => unknown): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const bare = () => {
  const db = new DatabaseSync(join(folder, 'bare.db'));
  db.exec(`pragma journal_mode = wal; pragma synchronous = full;
    create table comments (id text primary key, external_id text not null unique, data text not null) strict;
    create table reviews (id text primary key, version integer not null, state text not null, data text not null) strict;
    create table audit (id text primary key, review_id text not null, at integer not null) strict;
    create table jobs (id text primary key, run_at integer not null, lease text, attempts integer not null, done_at integer) strict;
    create index due on jobs (run_at) where done_at is null`);
  const sql = (text: string) => db.prepare(text);
  const addComment = sql('insert into comments values (?, ?, ?) on conflict do nothing');
  const addReview = sql(`insert into reviews values (?, 1, 'in_review', ?)`);
  const addJob = sql('insert into jobs values (?, ?, null, 0, null)');
  const claim =
    sql(`update jobs set lease = ?, run_at = ?, attempts = attempts + 1 where id = (select id from jobs
    where done_at is null and run_at <= ? order by run_at limit 1) returning id`);
  const save = sql('update reviews set version = 2, data = ? where id = ? and version = 1');
  const audit = sql('insert into audit values (?, ?, ?)');
  const done = sql('update jobs set done_at = ? where id = ? and lease = ?');
  const within = (work: () => void): void => {
    db.exec('begin immediate');
    work();
    db.exec('commit');
  };
  return {
    unit() {
      const [id, lease] = [randomUUID(), randomUUID()];
      within(() => {
        addComment.run(id, id, JSON.stringify(sampleComment(id)));
        addReview.run(id, JSON.stringify(sampleReview(id, 1)));
        addJob.run(id, now);
      });
      claim.get(lease, now + 1_000, now);
      within(() => {
        save.run(JSON.stringify(sampleReview(id, 1)), id);
        audit.run(id, id, now);
        done.run(now, id, lease);
      });
    },
    close: () => db.close(),
  };
};

const received = (store: OpenStore, id: string, runAt: number): Promise<void> =>
  store.transaction(async (tx) => {
    await tx.comments.insert(sampleComment(`c-${id}`));
    await tx.reviews.insert(sampleReview(id, await tx.reviews.nextNumber()));
    await tx.jobs.add({ id, kind: 'deliver', lane: id, key: id, payload: { id }, runAt, priority: 0 });
  });
const unitOf = (store: OpenStore) => async (): Promise<void> => {
  const id = randomUUID();
  await received(store, id, now);
  const job = await store.claimJob(now, 1_000, ['deliver']);
  if (job === undefined) throw new Error('nothing to claim');
  await store.transaction(async (tx) => {
    const review = await tx.reviews.byId(id);
    if (review === undefined) throw new Error('lost');
    await tx.reviews.save({ ...review, version: review.version + 1 });
    const actor = { kind: 'system' as const };
    await tx.audit.append({ id, reviewId: id, actor, action: 'bench', data: {}, at: now });
    await tx.jobs.complete(job);
  });
};

const report = async (name: string, unit: () => unknown): Promise<string> => {
  const each: number[] = [];
  for (let n = 0; n < units; n += 1) each.push(await timed(unit));
  const perSecond = (1_000 * units) / each.reduce((sum, ms) => sum + ms, 0);
  return `${name.padEnd(10)} ${perSecond.toFixed(0).padStart(6)} units/s  p50 ${median(each).toFixed(2)} ms`;
};

/** How long a page of the list, a claim and a health look take with many reviews waiting. */
const underBacklog = async (name: string, store: OpenStore): Promise<string> => {
  for (let n = 0; n < backlog; n += 500)
    await store.transaction(async (tx) => {
      for (let k = n; k < n + 500; k += 1) {
        await tx.comments.insert(sampleComment(`c-b${k}`));
        await tx.reviews.insert(sampleReview(`b${k}`, await tx.reviews.nextNumber(), { createdAt: k }));
        await tx.cards.place({ reviewId: `b${k}`, desk: 'slack', channel: 'C1' });
        await tx.jobs.add({
          id: `b${k}`,
          kind: 'deliver',
          lane: `b${k}`,
          payload: {},
          runAt: now - 1,
          priority: 0,
        });
      }
    });
  const often = async (work: () => Promise<unknown>): Promise<string> => {
    const each: number[] = [];
    for (let n = 0; n < 9; n += 1) each.push(await timed(work));
    return `${median(each).toFixed(1)} ms`;
  };
  const list = await often(() => store.read((tx) => tx.reviews.list({ states: ['in_review'], limit: 10 })));
  const job = await often(() => store.claimJob(now, 1_000, ['deliver']));
  const card = await often(() => store.claimCard('slack', 'C1', now, 1_000));
  const counts = await often(() => store.read((tx) => tx.jobs.counts(now)));
  return `${name.padEnd(10)} with ${backlog} waiting: list ${list}, claim job ${job}, claim card ${card}, counts ${counts}`;
};

const plain = bare();
const postgres = await startPostgres();
const stores = new Map<string, OpenStore>();
const open = async (name: string, url: string): Promise<void> => {
  stores.set(name, await openStore({ url, world, log: silentLog }));
};
await open('sqlite', `sqlite:${join(folder, 'store.db')}`);
if (postgres) await open('postgres', await postgres.freshDatabase());

for (let round = 0; round < rounds; round += 1) {
  console.log(await report('bare', () => plain.unit()));
  for (const [name, store] of stores) console.log(await report(name, unitOf(store)));
}
for (const [name, store] of stores) console.log(await underBacklog(name, store));

plain.close();
for (const store of stores.values()) await store.close();
await postgres?.stop();
rmSync(folder, { recursive: true, force: true });
