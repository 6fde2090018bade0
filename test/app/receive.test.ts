import { describe, expect, test } from 'vitest';
import { ana, lea, tom } from '../support/build.ts';
import { startApp } from '../support/app.ts';

describe('receive', () => {
  test('one comment is one review with a draft, however often it arrives', async () => {
    const app = await startApp();
    for (let i = 0; i < 4; i += 1) await app.say();
    const counts = await app.kit.store.read((tx) => tx.reviews.countByState());
    expect(counts).toEqual({ in_review: 1 });
    expect(app.orders).toHaveLength(1);
    expect(await app.review()).toMatchObject({ number: 1, drafts: [{ revision: 1 }] });
  });

  test('the same comment a hundred times at once is still one', async () => {
    const app = await startApp();
    const comment = {
      source: 'blog',
      externalId: '9',
      author: { name: 'Marie' },
      text: 'Hello',
      postedAt: app.now(),
    };
    const received = await Promise.all(
      Array.from({ length: 100 }, () => app.receive({ kind: 'comment', comment })),
    );
    expect(received.filter((one) => one === 'new')).toHaveLength(1);
  });

  test('an edit voids an approval, keeps what was there and asks again', async () => {
    const app = await startApp();
    const review = await app.say();
    await app.verbs.decide({ reviewId: review.id }, { do: 'approve', revision: 1 }, tom);
    await app.say({ text: 'Do you ship to Sardinia?' });
    await app.live(60_000);
    expect(app.place.attempts).toBe(0);
    expect(await app.review()).toMatchObject({
      state: 'in_review',
      ground: { kind: 'edited' },
      drafts: [{ revision: 1 }, { revision: 2 }, { revision: 3 }],
    });
  });

  test('an older original that arrives after its edit changes nothing', async () => {
    const app = await startApp();
    await app.say({ text: 'edited' });
    const comment = {
      source: 'blog',
      externalId: '41',
      author: { name: 'Marie' },
      text: 'as first said',
      postedAt: app.now(),
    };
    expect(await app.receive({ kind: 'comment', comment, original: true })).toBe('known');
  });

  test('a deletion closes, a native answer closes, our own reply coming back is ours', async () => {
    const app = await startApp();
    await app.say();
    await app.say({ externalId: '42' });
    const review = await app.say({ externalId: '43' });
    await app.receive({ kind: 'gone', source: 'blog', externalId: '41', at: app.now() });
    await app.receive({
      kind: 'own_reply',
      source: 'blog',
      parentExternalId: '42',
      externalId: '90',
      text: 'Yes, we do.',
      at: app.now(),
    });
    expect(await app.review('41')).toMatchObject({ state: 'dismissed', ground: { kind: 'gone' } });
    expect(await app.review('42')).toMatchObject({
      state: 'dismissed',
      ground: { kind: 'answered', text: 'Yes, we do.' },
    });
    await app.verbs.decide({ reviewId: review.id }, { do: 'approve', revision: 1 }, tom);
    app.place.outcomes.push('posts but the answer is lost');
    await app.live(21_000);
    const text = review.drafts[0]?.text ?? '';
    await app.receive({
      kind: 'own_reply',
      source: 'blog',
      parentExternalId: '43',
      externalId: 'r1',
      text,
      at: app.now(),
    });
    expect(await app.review('43')).toMatchObject({ state: 'posted', reply: { externalId: 'r1' } });
    await app.live(60_000);
    expect(app.place.attempts).toBe(1);
  });

  test('what no route takes is kept, and skipped', async () => {
    const app = await startApp();
    await app.receive({
      kind: 'comment',
      comment: { source: 'elsewhere', externalId: '1', author: { name: 'x' }, text: 'Hi', postedAt: 1 },
    });
    expect(await app.kit.store.read((tx) => tx.reviews.countByState())).toEqual({ skipped: 1 });
  });

  test('a severe comment calls whom the route names, once its card stands', async () => {
    const app = await startApp();
    const review = await app.say({ text: 'My daughter had an allergic reaction, we are at the hospital.' });
    expect(review.triage.severity).toBe('severe');
    await app.live(10_000);
    expect(app.desk.told).toEqual([]);
    const turn = await app.kit.store.claimCard('slack', 'C1', app.now(), 30_000);
    if (!turn) throw new Error('no card waits');
    await app.kit.store.transaction((tx) =>
      tx.cards.drawn(turn, { messageId: 'm1', version: review.version }),
    );
    await app.live(10_000);
    expect(app.desk.told).toEqual(['Severe comment #1. <@&S0ONCALL>']);
  });
});

describe('bring', () => {
  test('what a source of ours took already is not brought a second time', async () => {
    const app = await startApp();
    const { number } = await app.say();
    const comment = await app.kit.store.read((tx) => tx.comments.byExternalId('blog', '41'));
    expect(comment).toBeDefined();
    const brought = { author: 'Marie', text: 'Do you ship to Corsica?', externalId: '41' };
    expect(await app.verbs.bring(brought, lea)).toEqual({ ok: true, number, already: true });
    const other = { ...brought, externalId: '42' };
    expect(await app.verbs.bring(other, lea)).toMatchObject({ ok: true, already: false });
  });

  test('a pasted comment is handed off after approval and confirmed by a person', async () => {
    const app = await startApp();
    const pasted = { author: 'K. Weber', text: 'Wo finde ich die Zutaten?', url: 'https://forum.example/1' };
    expect(await app.verbs.bring(pasted, lea)).toEqual({ ok: true, number: 1, already: false });
    expect(await app.verbs.bring(pasted, ana)).toEqual({ ok: true, number: 1, already: true });
    await app.work();
    await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 1 }, tom);
    await app.live(25_000);
    const looked = await app.verbs.look({ number: 1 }, tom);
    expect(looked).toMatchObject({
      ok: true,
      card: { review: { state: 'handoff', handoff: { url: 'https://forum.example/1' } } },
    });
    await app.verbs.decide({ number: 1 }, { do: 'posted_by_hand' }, lea);
    expect(await app.verbs.look({ number: 1 }, tom)).toMatchObject({
      card: { review: { state: 'posted', reply: { how: 'handoff' } } },
    });
  });
});

test('a hand-off whose text appears at the place is confirmed by itself', async () => {
  const app = await startApp({ reply: 'handoff' });
  const review = await app.say();
  await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 1 }, tom);
  await app.live(25_000);
  expect(await app.review()).toMatchObject({ state: 'handoff' });
  const text = review.drafts[0]?.text ?? '';
  await app.receive({
    kind: 'own_reply',
    source: 'blog',
    parentExternalId: '41',
    externalId: '90',
    text,
    at: app.now(),
  });
  expect(await app.review()).toMatchObject({ state: 'posted', reply: { how: 'handoff', externalId: '90' } });
});

describe('two people at once', () => {
  test('approve and approve: one wins, the other is told by whom', async () => {
    const app = await startApp();
    await app.say();
    const both = await Promise.all(
      [ana, tom].map((by) => app.verbs.decide({ number: 1 }, { do: 'approve', revision: 1 }, by)),
    );
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const loser = both.find(({ ok }) => !ok);
    expect(loser).toMatchObject({ refusal: { refused: 'already_decided', did: 'approve' } });
    await app.live(30_000);
    expect(app.place.stands).toHaveLength(1);
  });

  test('whoever may not is told who can', async () => {
    const app = await startApp();
    await app.say();
    expect(await app.verbs.decide({ number: 1 }, { do: 'approve', revision: 1 }, lea)).toMatchObject({
      ok: false,
      refusal: { refused: 'not_allowed', needs: 'approver', who: ['<those who are approver>'] },
    });
  });
});
