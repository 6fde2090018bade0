import { expect, test } from 'vitest';
import { deliverJob } from '../../src/app/deliver.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { ana, lea, tom } from '../support/build.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

const approved = async (over: Parameters<typeof startApp>[0] = {}): Promise<TestApp> => {
  const app = await startApp(over);
  const review = await app.say();
  await app.verbs.decide({ reviewId: review.id }, { do: 'approve', revision: 1 }, tom);
  return app;
};

test('edited while the post was uncertain, and not there: the old reply does not go out', async () => {
  const app = await approved();
  app.place.outcomes.push({ outcome: 'ambiguous', detail: 'reset' });
  await app.live(21_000);
  expect(await app.review()).toMatchObject({ state: 'posting' });
  await app.say({ text: 'Do you test on animals?' });
  await app.live(120_000, 5_000);
  expect(app.place.stands).toEqual([]);
  expect(await app.review()).toMatchObject({ state: 'in_review', ground: { kind: 'edited' }, approvals: [] });
});

test('gone while the post was uncertain: back to the team, not stuck', async () => {
  const app = await approved();
  app.place.outcomes.push({ outcome: 'ambiguous', detail: 'reset' });
  await app.live(21_000);
  app.place.grounds.push({ ground: 'gone' });
  await app.live(60_000);
  expect(await app.review()).toMatchObject({ state: 'in_review', ground: { kind: 'gone' } });
});

test('a place that never answers plainly is asked a few times, then a person', async () => {
  const app = await approved();
  for (let i = 0; i < 50; i += 1) app.place.outcomes.push({ outcome: 'ambiguous', detail: '500' });
  await app.live(600_000, 5_000);
  expect(app.place.attempts).toBe(4);
  expect(await app.review()).toMatchObject({ state: 'unsure' });
});

test('paused while the comment is being re-read: it does not go out', async () => {
  const app = await approved();
  app.place.whileReading = async () => {
    await app.verbs.pause(ana);
  };
  await app.live(60_000, 5_000);
  expect(app.place.attempts).toBe(0);
});

test('giving back gives everything back, also what its admin could not withdraw one by one', async () => {
  const app = await approved();
  await app.verbs.pause(ana);
  app.kit.rights.roleOf = async (_who, route) => (route === 'community' ? 'reader' : undefined);
  const all = await app.verbs.resume('return', ana);
  expect(all).toMatchObject({ resumed: false, refusal: { refused: 'not_allowed' } });
  app.kit.rights.roleOf = async () => 'admin';
  expect(await app.verbs.resume('return', ana)).toEqual({ resumed: true, released: 0, returned: 1 });
  await app.live(60_000, 5_000);
  expect(app.place.attempts).toBe(0);
});

test('two workers with the same delivery: one begins', async () => {
  const app = await approved();
  app.pass(30_000);
  const job = await app.kit.store.claimJob(app.now(), 60_000, ['deliver']);
  if (!job) throw new Error('no job');
  const { signal } = new AbortController();
  await Promise.all([app.handlers.deliver(job, signal), app.handlers.deliver(job, signal)]);
  expect(app.place.attempts).toBe(1);
});

test('answered there, seen by the team, approved all the same: it goes out', async () => {
  const app = await approved();
  const answer = { ground: 'answered', text: 'Yes.', at: 5 } as const;
  app.place.grounds.push(answer, answer);
  await app.live(25_000);
  await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 2 }, tom);
  await app.live(30_000);
  expect(app.place.stands).toHaveLength(1);
});

test('a revoked password is said at once', async () => {
  const app = await approved();
  app.place.grounds.push({ ground: 'refused', detail: '401' });
  await app.live(25_000);
  expect(await app.review()).toMatchObject({ state: 'failed', failure: { code: 'no_permission' } });
});

test('what a teammate pasted has a card although no route names it', async () => {
  const app = await startApp();
  const [route] = app.kit.team.routes;
  if (route) route.match = { sources: ['blog'] };
  expect(await app.verbs.bring({ author: 'K. Weber', text: 'Wo?' }, lea)).toMatchObject({ ok: true });
  expect(await app.verbs.look({ number: 1 }, lea)).toMatchObject({
    card: { review: { route: 'community', state: 'in_review' } },
  });
});

test('refused, and tried again by a person, where nobody can look: it goes out instead of waiting for ever', async () => {
  const app = await approved({ lookup: 'none' });
  app.place.outcomes.push({ outcome: 'refused', code: 'place_refused', detail: '400' });
  await app.live(25_000);
  expect(await app.review()).toMatchObject({ state: 'failed' });
  await app.verbs.decide({ number: 1 }, { do: 'try_again' }, tom);
  await app.live(60_000, 5_000);
  expect(app.place.stands).toHaveLength(1);
  expect(await app.review()).toMatchObject({ state: 'posted' });
});

test('a process that froze just before it posts wakes up late: another has posted, it does not', async () => {
  const app = await approved();
  app.pass(30_000);
  const frozen = await app.kit.store.claimJob(app.now(), 60_000, ['deliver']);
  if (!frozen) throw new Error('no job');
  const [begun, awake] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const sleepy: Store['transaction'] = async (work) => {
    const result = await app.kit.store.transaction(work);
    if ((await app.review()).state !== 'posting') return result;
    begun.resolve();
    await awake.promise;
    return result;
  };
  const kit = { ...app.kit, store: { ...app.kit.store, transaction: sleepy } };
  const waking = deliverJob(kit)(frozen, new AbortController().signal);
  await begun.promise;
  await app.live(150_000, 5_000);
  expect(app.place.stands).toHaveLength(1);
  awake.resolve();
  await waking;
  await app.live(60_000, 5_000);
  expect(app.place.attempts).toBe(1);
  expect(await app.review()).toMatchObject({ state: 'posted' });
});

test('a process that slept after it looked at the comment looks again before it posts', async () => {
  const app = await approved();
  app.place.whileReading = async () => {
    app.place.whileReading = undefined;
    app.pass(3_600_000);
    app.place.grounds.push({ ground: 'same' }, { ground: 'edited', text: 'Do you test on animals?' });
  };
  await app.live(60_000, 5_000);
  expect(app.place.stands).toEqual([]);
  expect(await app.review()).toMatchObject({ state: 'in_review', ground: { kind: 'edited' } });
});

test('what may be at work at the place, begun late and listed late, is not posted again before it would show', async () => {
  const app = await approved();
  const attempts: number[] = [];
  const place = { ...app.place };
  app.place.reply = (order, signal) => {
    attempts.push(app.now());
    return place.reply(order, signal);
  };
  app.place.outcomes.push({ outcome: 'ambiguous', detail: 'reset' });
  await app.live(120_000);
  const [first = 0, second = 0] = attempts;
  // 5 s until it was sent, 30 s at work, 2 s until this place shows it.
  expect(second - first).toBeGreaterThanOrEqual(37_000);
  expect(app.place.stands).toHaveLength(1);
});

test('a process that slept since it looked for the reply looks again: it may have come to stand meanwhile', async () => {
  const app = await approved();
  app.place.outcomes.push({ outcome: 'ambiguous', detail: 'timeout' });
  const place = { ...app.place };
  let slept = false;
  app.place.findOwnReply = async (order, signal) => {
    const looked = await place.findOwnReply(order, signal);
    if (slept) return looked;
    slept = true;
    app.place.stands.push({ parent: '41', text: order.text, deliveryId: order.deliveryId });
    app.pass(3_600_000);
    return looked;
  };
  await app.live(120_000);
  expect(app.place.attempts).toBe(1);
  expect(await app.review()).toMatchObject({ state: 'posted' });
});
