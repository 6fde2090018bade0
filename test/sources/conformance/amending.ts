/* oxlint-disable vitest/expect-expect, vitest/valid-expect -- one table of tests for every source: expectations carry the case they are about */
import { expect } from 'vitest';
import type { Amended, Source, StandingReply } from '../../../src/app/ports/source.ts';
import type { Arrived, Bench } from './bench.ts';
import { texts } from './bench.ts';

const before = 'Nous ouvrons à neuf heurs.';
const right = 'Nous ouvrons à neuf heures.';

const edits = ({ capabilities }: Source): boolean => capabilities.edit;
const removes = ({ capabilities }: Source): boolean => capabilities.remove;
const amends = (source: Source): boolean => edits(source) || removes(source);

/** Point 16: what is changed of a reply of ours, or removed, is that reply alone, once, however often it is asked. */
export const amendingTests = (bench: Bench): void => {
  const { signal, where, strike } = bench;

  const posted = async (parent: Arrived, text = before, deliveryId?: string): Promise<StandingReply> => {
    const outcome = await bench.send(parent, text, deliveryId);
    if (outcome.outcome !== 'posted' || outcome.posted.externalId === undefined)
      throw new Error(`not posted: ${JSON.stringify(outcome)}`);
    const { text: _, ...of } = parent;
    return { externalId: outcome.posted.externalId, text, parent: of };
  };
  const edit = (reply: StandingReply, text: string, source = bench.at.source): Promise<Amended> => {
    if (!source.edit) throw new Error('the source declares what it does not have');
    return source.edit({ reply, text }, signal);
  };
  const remove = (reply: StandingReply, source = bench.at.source): Promise<Amended> => {
    if (!source.remove) throw new Error('the source declares what it does not have');
    return source.remove({ reply }, signal);
  };
  const stands = async (parent: Arrived): Promise<string[]> =>
    (await bench.at.place.answers(parent.externalId)).map(({ text }) => text);

  /** Where a comment stands, for places that are asked by that too. */
  const placeIdOf = async (source: Source, id: string): Promise<{ placeId?: string }> => {
    const page = await source.poll?.({ cursor: undefined, since: Date.now() - 60_000 }, signal);
    const found = bench.comments(page?.events ?? []).find(({ externalId }) => externalId === id);
    return found?.place?.id === undefined ? {} : { placeId: found.place.id };
  };

  where(
    edits,
    'a corrected reply reads exactly as it was corrected, no other does, and again changes nothing',
    async () => {
      const [parent, other] = [await bench.freshComment('Quand ?'), await bench.freshComment('Où ?')];
      const [reply] = [await posted(parent), await posted(other, 'À Lyon.')];
      expect(await edit(reply, right)).toMatchObject({ outcome: 'done' });
      expect(await stands(parent)).toEqual([right]);
      expect(await edit(reply, right)).toMatchObject({ outcome: 'done' });
      expect(await stands(parent)).toEqual([right]);
      expect(await stands(other)).toEqual(['À Lyon.']);
    },
  );

  where(edits, 'a corrected text comes back from the place as it went, or is not sent', async () => {
    const parent = await bench.freshComment('Et vous ?');
    let reply = await posted(parent);
    for (const [what, text] of Object.entries(texts)) {
      const outcome = await edit(reply, text);
      if (outcome.outcome !== 'refused') {
        expect(outcome, what).toMatchObject({ outcome: 'done' });
        reply = { ...reply, text };
      }
      expect(await stands(parent), what).toEqual([reply.text]);
    }
  });

  where(
    removes,
    'a reply that is taken back is gone, no other is, and again it is as good as done',
    async () => {
      const [parent, other] = [await bench.freshComment('Quand ?'), await bench.freshComment('Où ?')];
      const [reply] = [await posted(parent), await posted(other, 'À Lyon.')];
      expect(await remove(reply)).toMatchObject({ outcome: 'done' });
      expect(await stands(parent)).toEqual([]);
      expect(await remove(reply)).toMatchObject({ outcome: 'done' });
      expect(await stands(other)).toEqual(['À Lyon.']);
    },
  );

  where(
    (source) => amends(source) && source.capabilities.lookup !== 'none',
    'what somebody changed at the place is told, and left alone',
    async () => {
      const { place, source } = bench.at;
      const parent = await bench.freshComment('Quand ?');
      const reply = await posted(parent);
      await place.edit(reply.externalId, 'À dix heures, en fait.');
      const told = { outcome: 'changed', text: 'À dix heures, en fait.' };
      if (edits(source)) expect(await edit(reply, right)).toMatchObject(told);
      if (removes(source)) expect(await remove(reply)).toMatchObject(told);
      expect(await stands(parent)).toEqual(['À dix heures, en fait.']);
    },
  );

  where(
    edits,
    'what is not there any more is not corrected, and nothing is posted in its place',
    async () => {
      const parent = await bench.freshComment('Quand ?');
      const reply = await posted(parent);
      await bench.at.place.remove(reply.externalId);
      expect(await edit(reply, right)).toEqual({ outcome: 'gone' });
      expect(await stands(parent)).toEqual([]);
    },
  );

  where(
    (source) => amends(source) && bench.at.lineFaults && bench.at.place.line !== undefined,
    'an answer that is lost is no answer: asked again it is done, once',
    async () => {
      const { source } = bench.at;
      const parent = await bench.freshComment('Quand ?');
      const reply = await posted(parent);
      if (edits(source)) {
        strike(bench.at.place.editMethod ?? 'POST', { kind: 'answer_lost' });
        expect(await edit(reply, right)).toMatchObject({ outcome: 'away' });
        expect(await edit(reply, right)).toMatchObject({ outcome: 'done' });
        expect(await stands(parent)).toEqual([right]);
      }
      if (!removes(source)) return;
      const now = { ...reply, ...(edits(source) && { text: right }) };
      strike(bench.at.place.removeMethod ?? 'DELETE', { kind: 'answer_lost' });
      expect(await remove(now)).toMatchObject({ outcome: 'away' });
      expect(await remove(now)).toMatchObject({ outcome: 'done' });
      expect(await stands(parent)).toEqual([]);
    },
  );

  where(
    (source) => amends(source) && bench.at.place.revoke !== undefined,
    'without the right to change a reply it is a clear no, and the reply stays',
    async () => {
      const { place, source } = await bench.apart();
      try {
        const id = await place.addComment({ author: 'Marie', text: 'Quand ?' });
        await source.check(signal);
        const parent = { externalId: id, ...(await placeIdOf(source, id)) };
        const order = { deliveryId: 'd-1', parent, text: before, frozenAt: Date.now() };
        const outcome = await source.reply(order, signal);
        const externalId = outcome.outcome === 'posted' ? outcome.posted.externalId : undefined;
        if (externalId === undefined) throw new Error('not posted');
        place.revoke?.();
        const reply = { externalId, text: before, parent };
        const no = { outcome: 'refused', code: 'no_permission' };
        if (edits(source)) expect(await edit(reply, right, source)).toMatchObject(no);
        if (removes(source)) expect(await remove(reply, source)).toMatchObject(no);
        expect((await place.answers(id)).map(({ text }) => text)).toEqual([before]);
      } finally {
        await place.close();
      }
    },
  );

  where(
    (source) => amends(source) && bench.receives(source),
    'a reply that was corrected or removed brings no news of a comment',
    async () => {
      const { source } = bench.at;
      const parent = await bench.freshComment('Quand ?');
      const reply = await posted(parent);
      await bench.news();
      if (edits(source)) await edit(reply, right);
      const told = await bench.news();
      if (removes(source)) await remove({ ...reply, ...(edits(source) && { text: right }) });
      told.push(...(await bench.news()));
      expect(told.filter(({ kind }) => kind === 'comment')).toEqual([]);
    },
  );
};
