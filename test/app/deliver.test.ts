import { describe, expect, test } from 'vitest';
import { watchClock } from '../../src/app/watch-clock.ts';
import { ana, tom } from '../support/build.ts';
import { startApp } from '../support/app.ts';
import type { TestApp } from '../support/app.ts';

/** A comment approved by Tom, its cool-off over. */
const approved = async (over: Parameters<typeof startApp>[0] = {}): Promise<TestApp> => {
  const app = await startApp(over);
  const review = await app.say();
  const decided = await app.verbs.decide({ reviewId: review.id }, { do: 'approve', revision: 1 }, tom);
  expect(decided.ok).toBe(true);
  return app;
};

describe('an approved reply', () => {
  test('waits out the cool-off, then stands exactly once with exactly that text', async () => {
    const app = await approved();
    await app.live(19_000);
    expect(app.place.stands).toEqual([]);
    await app.live(5_000);
    const review = await app.review();
    expect(app.place.stands).toEqual([
      { parent: '41', text: review.drafts[0]?.text, deliveryId: review.delivery?.id },
    ]);
    expect(review).toMatchObject({ state: 'posted', reply: { externalId: 'r1', how: 'api' } });
  });

  test('withdrawn in the cool-off never goes out', async () => {
    const app = await approved();
    await app.verbs.decide({ number: 1 }, { do: 'withdraw' }, ana);
    await app.live(60_000);
    expect(app.place.attempts).toBe(0);
    expect(await app.review()).toMatchObject({ state: 'in_review' });
  });

  test('is held by the kill switch, and let go or given back when it ends', async () => {
    const app = await approved();
    await app.verbs.pause(ana);
    await app.live(60_000);
    expect(app.place.attempts).toBe(0);
    expect(await app.verbs.resume('ask', ana)).toEqual({ resumed: false, waiting: 1 });
    expect(await app.verbs.resume('release', ana)).toEqual({ resumed: true, released: 1, returned: 0 });
    await app.live(10_000);
    expect(app.place.stands).toHaveLength(1);
  });
});

describe('the ground is looked at just before', () => {
  test('edited: back to the team with the difference, nothing goes out', async () => {
    const app = await approved();
    app.place.grounds.push({ ground: 'edited', text: 'Do you ship to Sardinia?' });
    await app.live(25_000);
    expect(app.place.attempts).toBe(0);
    expect(await app.review()).toMatchObject({
      state: 'in_review',
      approvals: [],
      ground: { kind: 'edited', before: 'Do you ship to Corsica?', after: 'Do you ship to Sardinia?' },
    });
  });

  test.each([
    [{ ground: 'gone' }, { state: 'in_review', ground: { kind: 'gone' } }],
    [
      { ground: 'answered', text: 'Yes, we do!', at: 1 },
      { state: 'in_review', ground: { kind: 'answered', text: 'Yes, we do!' } },
    ],
    [{ ground: 'closed' }, { state: 'failed', failure: { code: 'replies_closed' } }],
    [
      { ground: 'by_hand', url: 'https://x.example/1' },
      { state: 'handoff', handoff: { url: 'https://x.example/1' } },
    ],
  ] as const)('%o', async (ground, expected) => {
    const app = await approved();
    app.place.grounds.push(ground);
    await app.live(25_000);
    expect(app.place.attempts).toBe(0);
    expect(await app.review()).toMatchObject(expected);
  });

  test('gone twice: the team approves all the same, and is told again instead of waiting for ever', async () => {
    const app = await approved();
    app.place.grounds.push({ ground: 'gone' }, { ground: 'gone' });
    await app.live(25_000);
    const again = await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 2 }, tom);
    expect(again.ok).toBe(true);
    await app.live(60_000);
    expect(app.place.attempts).toBe(0);
    expect(await app.review()).toMatchObject({ state: 'in_review', ground: { kind: 'gone' } });
  });

  test('other white space is no edit', async () => {
    const app = await approved();
    app.place.grounds.push({ ground: 'edited', text: 'Do you ship  to\nCorsica? ' });
    await app.live(25_000);
    expect(app.place.stands).toHaveLength(1);
  });

  test('a place that is away is asked again until it is back; nothing is lost', async () => {
    const app = await approved();
    for (let i = 0; i < 20; i += 1) app.place.grounds.push({ ground: 'unreachable', detail: 'refused' });
    await app.live(60_000, 5_000);
    const { state, delivery } = await app.review();
    expect({ state, since: delivery?.heldUpSince }).toEqual({ state: 'approved', since: expect.any(Number) });
    await app.live(600_000, 5_000);
    expect(app.place.stands).toHaveLength(1);
    expect(await app.review()).toMatchObject({ state: 'posted' });
    const { id } = await app.review();
    const told = await app.kit.store.read((tx) => tx.audit.of(id));
    expect(told.filter(({ action }) => action === 'held_up')).toHaveLength(1);
  });
});

describe('an attempt that did not answer', () => {
  test('but posted: found by looking, never posted again', async () => {
    const app = await approved();
    app.place.outcomes.push('posts but the answer is lost');
    await app.live(60_000);
    expect(app.place.attempts).toBe(1);
    expect(await app.review()).toMatchObject({ state: 'posted', reply: { externalId: 'r1' } });
  });

  test('and did not post: posted after looking', async () => {
    const app = await approved();
    app.place.outcomes.push({ outcome: 'ambiguous', detail: 'reset' });
    await app.live(60_000);
    expect(app.place.attempts).toBe(2);
    expect(app.place.stands).toHaveLength(1);
  });

  test('"duplicate" is looked up, not believed', async () => {
    const app = await approved();
    app.place.outcomes.push({ outcome: 'duplicate' });
    await app.live(60_000);
    expect(app.place.stands).toHaveLength(1);
    expect(await app.review()).toMatchObject({ state: 'posted' });
  });

  test('where nobody can look, a person is asked within a minute, and what they say is done', async () => {
    const app = await approved({ lookup: 'none' });
    app.place.outcomes.push({ outcome: 'ambiguous', detail: 'reset' });
    await app.live(20_000 + 60_000);
    expect(await app.review()).toMatchObject({ state: 'unsure' });
    await app.verbs.decide({ number: 1 }, { do: 'post_again' }, tom);
    await app.live(10_000);
    expect(app.place.attempts).toBe(2);
    expect(await app.review()).toMatchObject({ state: 'posted' });
  });

  test('certainly not sent: tried again without looking', async () => {
    const app = await approved();
    app.place.outcomes.push(
      { outcome: 'not_sent', detail: 'ECONNREFUSED' },
      { outcome: 'not_sent', detail: '429' },
    );
    await app.live(90_000);
    expect(app.place.stands).toHaveLength(1);
  });

  test('refused for good: the card says so and the team decides', async () => {
    const app = await approved();
    app.place.outcomes.push({ outcome: 'refused', code: 'no_permission', detail: '403' });
    await app.live(30_000);
    expect(await app.review()).toMatchObject({ state: 'failed', failure: { code: 'no_permission' } });
    await app.verbs.decide({ number: 1 }, { do: 'try_again' }, tom);
    await app.live(30_000);
    expect(app.place.stands).toHaveLength(1);
  });
});

describe('a process that dies between the post and its record', () => {
  /** It never says `complete`. */
  const died = async (outcome: 'posts but the answer is lost' | { outcome: 'ambiguous'; detail: string }) => {
    const app = await approved();
    await app.live(19_000);
    app.pass(2_000);
    const job = await app.kit.store.claimJob(app.now(), 60_000, ['deliver']);
    if (!job) throw new Error('no job');
    app.place.outcomes.push(outcome);
    await app.handlers.deliver(job, new AbortController().signal);
    return { app, job };
  };

  test('the next one looks first', async () => {
    const { app } = await died('posts but the answer is lost');
    await app.live(70_000);
    expect(app.place.attempts).toBe(1);
    expect(await app.review()).toMatchObject({ state: 'posted' });
  });

  test('its work freed at once, while the place still works on the post: nothing is sent again', async () => {
    const { app, job } = await died({ outcome: 'ambiguous', detail: 'killed' });
    await app.kit.store.transaction((tx) => tx.jobs.postpone(job, app.now()));
    await app.live(20_000);
    expect(await app.review()).toMatchObject({ state: 'posting' });
    const { delivery } = await app.review();
    app.place.stands.push({ parent: '41', text: delivery?.text ?? '', deliveryId: delivery?.id ?? '' });
    await app.live(40_000);
    expect(app.place.attempts).toBe(1);
    expect(await app.review()).toMatchObject({ state: 'posted' });
  });
});

describe('a clock that leaps', () => {
  const hour = 3_600_000;

  test('back in the cool-off: the reply waits as long as was promised, not an hour longer', async () => {
    const app = await approved();
    app.pass(-hour);
    await watchClock(app.kit, () => undefined)();
    await app.live(19_000);
    expect(app.place.attempts).toBe(0);
    await app.live(5_000);
    expect(app.place.stands).toHaveLength(1);
    const { id } = await app.review();
    const audit = await app.kit.store.read((tx) => tx.audit.of(id));
    expect(audit.map(({ action }) => action)).toContain('clock_went_back');
  });

  test('back while a post is uncertain: looked up and posted within the minute', async () => {
    const app = await approved();
    app.place.outcomes.push({ outcome: 'ambiguous', detail: 'reset' });
    await app.live(25_000);
    expect(await app.review()).toMatchObject({ state: 'posting' });
    app.pass(-hour);
    await watchClock(app.kit, () => undefined)();
    await app.live(60_000);
    expect(app.place.attempts).toBe(2);
    expect(await app.review()).toMatchObject({ state: 'posted' });
  });

  test('by nobody knows how much before the process began: "not there" counts from its own start', async () => {
    const app = await approved();
    app.place.outcomes.push({ outcome: 'ambiguous', detail: 'reset' });
    await app.live(25_000);
    let running = 0;
    app.kit.world.running = () => running;
    app.pass(hour);
    await app.live(20_000);
    expect(app.place.attempts).toBe(1);
    running += 60_000;
    await app.live(60_000);
    expect(app.place.attempts).toBe(2);
  });

  test('forward while a place is at work: "not there" is no certainty before its time', async () => {
    const app = await approved();
    app.place.outcomes.push({ outcome: 'ambiguous', detail: 'reset' });
    await app.live(25_000);
    let steady = app.now();
    app.kit.world.steady = () => steady;
    app.pass(hour);
    await app.live(20_000);
    expect(app.place.attempts).toBe(1);
    steady += 60_000;
    await app.live(60_000);
    expect(app.place.attempts).toBe(2);
  });
});
