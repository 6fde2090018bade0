import { expect, test } from 'vitest';
import { health, metrics } from '../../src/app/health.ts';
import { watchDatabase } from '../../src/app/watch-database.ts';
import type { StoreChecked } from '../../src/app/ports/store.ts';
import { ana, noon } from '../support/build.ts';
import { startApp } from '../support/app.ts';

const up = () => ({ slack: true });
const full: StoreChecked = { ok: false, engine: 'sqlite', detail: 'full', where: 'data/a.sqlite' };

test('all is well', async () => {
  const { kit } = await startApp();
  expect(await health(kit, up)).toMatchObject({ ok: true, says: ['All is well.'], paused: false });
});

test('where Discord refused too much it is left alone, and people should look', async () => {
  const { kit } = await startApp();
  const found = await health({ ...kit, heldBack: () => noon }, up);
  expect(found).toMatchObject({ ok: false, says: [expect.stringContaining(new Date(noon).toISOString())] });
});

test('says in words what people should look at, and what to do', async () => {
  const { kit, verbs } = await startApp();
  await verbs.pause(ana);
  await kit.store.transaction(async (tx) => {
    await tx.jobs.add({ id: 'j', kind: 'tell', payload: {}, runAt: 0, priority: 9_999 });
    await tx.sources.save({
      name: 'blog',
      connectedAt: 0,
      cursor: null,
      lastError: { at: noon, detail: 'SECRET' },
    });
  });
  const held = await kit.store.claimJob(noon, 1_000, ['tell']);
  if (!held) throw new Error('no job');
  await kit.store.transaction((tx) => tx.jobs.fail(held, 'no', { giveUp: true }));
  const found = await health(kit, () => ({ slack: false }));
  expect(found.ok).toBe(false);
  expect(found.says).toEqual([
    expect.stringMatching(/^Not connected to slack: .*npm run check$/),
    expect.stringMatching(/^One task gave up\. .*\/aplomb status$/),
    expect.stringMatching(/^Paused: /),
    expect.stringMatching(/^The source blog has been failing since 2\d{3}-/),
  ]);
  expect(JSON.stringify(found)).not.toContain('SECRET');
});

test('a database that fails is all there is to say, and metrics still answer', async () => {
  const { kit } = await startApp();
  kit.store.check = () => Promise.resolve(full);
  const found = await health({ ...kit, team: { ...kit.team, language: 'fr' } }, up);
  expect(found).toMatchObject({ ok: false, database: full });
  expect(found.says).toEqual([expect.stringMatching(/^Le disque de la base de données .* est plein/)]);
  const text = await metrics(kit, up);
  expect(text).toContain('aplomb_database_ok 0\n');
  expect(text).toContain('aplomb_desk_connected{desk="slack"} 1\n');
  expect(text).not.toContain('aplomb_jobs');
});

test('the log says when the database fails, what to do, and when it works again', async () => {
  const { kit, pass } = await startApp();
  const lines: [string, object | undefined][] = [];
  const note = (event: string, ids?: object): void => void lines.push([event, ids]);
  let nudged = 0;
  const store = { ...kit.store };
  const watch = watchDatabase(
    { ...kit, store, log: { info: note, warn: note, error: note } },
    () => (nudged += 1),
  );
  expect(await watch()).toBe(10_000);
  expect(lines).toEqual([]);
  store.check = () => Promise.resolve(full);
  expect(await watch()).toBe(2_000);
  pass(60_000);
  await watch();
  store.check = () => kit.store.check();
  await watch();
  const next =
    'The disk under the database data/a.sqlite is full. Nothing is lost; free some space and work goes on.';
  expect(lines).toEqual([
    ['database.failing', { code: 'full', next }],
    ['database.failing', { code: 'full', next }],
    ['database.works_again', { after_s: 60 }],
  ]);
  expect(nudged).toBe(1);
});
