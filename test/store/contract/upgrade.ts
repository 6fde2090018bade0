import { describe, expect, test } from 'vitest';
import { newIncident } from '../../../src/core/moderation/incident.ts';
import type { OpenStore } from '../../../src/store/open.ts';
import { openerOf, received } from './harness.ts';
import { sampleAmendment } from './samples.ts';
import type { Engine } from './harness.ts';

/** As a version left it that knew nothing from this migration on. */
const forget = async ({ db }: OpenStore, from: '011' | '012'): Promise<void> => {
  await db.schema.dropIndex('comments_lately').execute();
  await db.schema.dropIndex('reviews_amending').execute();
  await db.schema.alterTable('reviews').dropColumn('amending_since').execute();
  const known = db.withTables<{ kysely_migration: { name: string } }>().deleteFrom('kysely_migration');
  await known.where('name', '>=', from).execute();
};

/** What a database that an earlier version wrote holds is read by this one. */
export const upgradeContract = (engine: Engine<OpenStore>): void => {
  const open = openerOf(engine);

  describe('a database of an earlier version', () => {
    test('moderators sat on Discord alone: its cards and the jobs about them stay Discord’s', async () => {
      const { store: before, url } = await open();
      const matter = { about: 'joins', count: 20, sinceMs: 60_000 } as const;
      const old = ['shown', 'not yet'].map((key) =>
        newIncident({ id: `i ${key}`, place: 'p', key, matter }, 1),
      );
      await before.transaction(async (tx) => {
        for (const one of old) await tx.moderation.insertIncident(one);
        const job = { kind: 'moderate', runAt: 1, priority: 1 } as const;
        const show = { do: 'show', incidentId: 'i shown' };
        await tx.jobs.add({ ...job, id: 'j1', lane: 'i shown', payload: show });
        await tx.jobs.add({ ...job, id: 'j2', lane: 'c', payload: { do: 'log', caseId: 'c', what: 'done' } });
        await tx.jobs.add({ ...job, id: 'j3', lane: 'c', payload: { do: 'lift', caseId: 'c' } });
      });
      const rows = before.db.updateTable('moderation_incidents');
      for (const { id, cards: _cards, ...rest } of old) {
        const card = id === 'i shown' ? { card: '99' } : {};
        await rows
          .set({ data: JSON.stringify({ id, ...rest, ...card }) })
          .where('id', '=', id)
          .execute();
      }
      await forget(before, '011');

      const { store } = await open(url);
      await store.read(async ({ moderation }) => {
        expect(await moderation.incident('i shown')).toMatchObject({ cards: { discord: '99' }, version: 1 });
        expect(await moderation.incident('i not yet')).toMatchObject({ cards: {} });
      });
      const jobs = await store.db.selectFrom('jobs').select(['lane', 'payload']).orderBy('id').execute();
      expect(jobs.map(({ lane, payload }) => [lane, JSON.parse(payload)])).toEqual([
        ['i shown discord', { do: 'show', incidentId: 'i shown', desk: 'discord' }],
        ['c', { do: 'log', caseId: 'c', what: 'done', desk: 'discord' }],
        ['c', { do: 'lift', caseId: 'c' }],
      ]);
    });

    test('a correction that was under way is listed with what is open, one that is over is not', async () => {
      const { store: before, url } = await open();
      await before.transaction(async (tx) => {
        const posted = { state: 'posted' } as const;
        await received(tx, 'wanted', { ...posted, amendment: sampleAmendment('due') });
        await received(tx, 'over', { ...posted, amendment: sampleAmendment('failed') });
        await received(tx, 'plain', posted);
      });
      await forget(before, '012');

      const { store } = await open(url);
      const listed = (at: number) =>
        store.read(({ reviews }) => reviews.list({ states: [], amending: true, before: at, limit: 9 }));
      expect((await listed(50)).map(({ id }) => id)).toEqual(['wanted']);
      expect(await listed(49)).toEqual([]);
    });
  });
};
