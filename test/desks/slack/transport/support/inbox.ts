import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import type { Inbox } from '../../../../../src/app/verbs.ts';

export interface TestInbox extends Inbox {
  states(): { key: string; state: string }[];
  /** What was kept and neither finished nor failed: what a replayer would hand over again. */
  unfinished(): { kept: { id: string; lease: string }; payload: unknown }[];
  close(): void;
}

const row = z.object({ key: z.string(), payload: z.string(), state: z.string() });

/** The contract of `Inbox` in its simplest durable form, on a real SQLite file (or in memory). */
export const sqliteInbox = (path = ':memory:'): TestInbox => {
  const db = new DatabaseSync(path);
  db.exec('create table if not exists inbox (key text primary key, payload text, state text)');
  const all = (): z.infer<typeof row>[] =>
    db
      .prepare('select * from inbox')
      .all()
      .map((one) => row.parse(one));
  const set = (key: string, state: string): Promise<void> => {
    db.prepare('update inbox set state = ? where key = ?').run(state, key);
    return Promise.resolve();
  };
  return {
    keep: (key, payload) => {
      const { changes } = db
        .prepare('insert or ignore into inbox values (?, ?, ?)')
        .run(key, JSON.stringify(payload), 'kept');
      return Promise.resolve(changes === 1 ? { kept: { id: key, lease: 'one' } } : { seen: true });
    },
    done: ({ id }) => set(id, 'done'),
    failed: ({ id }, error) => set(id, `failed ${error}`),
    states: () => all().map(({ key, state }) => ({ key, state })),
    unfinished: () =>
      all()
        .filter(({ state }) => state === 'kept')
        .map(({ key, payload }) => ({ kept: { id: key, lease: 'one' }, payload: JSON.parse(payload) })),
    close: () => db.close(),
  };
};
