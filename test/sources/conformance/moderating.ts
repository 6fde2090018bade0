/* oxlint-disable vitest/expect-expect, vitest/valid-expect -- one table of tests for every source: expectations carry the case they are about */
import { expect } from 'vitest';
import type { ModerationOfComment, Source } from '../../../src/app/ports/source.ts';
import type { Mod } from '../../../src/core/review/mod.ts';
import { offered } from '../../../src/core/review/mod.ts';
import type { Standing } from '../../support/place.ts';
import type { Bench } from './bench.ts';

/** How a comment stands once this was done; what is about its author leaves the comment where it is, or takes it too. */
const standsAfter: Partial<Record<Mod, Standing>> = {
  hide: { comment: 'hidden' },
  fold: { comment: 'folded' },
  hold: { comment: 'held' },
  spam: { comment: 'spam' },
  delete: { comment: 'removed' },
  lock: { comment: 'shown', locked: true },
  ban: { comment: 'removed', author: 'banned' },
  suspend: { comment: 'shown', author: 'suspended' },
  mute: { comment: 'shown', author: 'muted' },
  block: { comment: 'shown', author: 'blocked' },
};
const shown: Standing = { comment: 'shown' };
/** What was taken back, and did not bring back what went with it. */
const standsBack: Partial<Record<Mod, Standing>> = { unban: { comment: 'removed' } };

const moderates = ({ capabilities }: Source): boolean => (capabilities.moderate ?? []).length > 0;

/** Point 16: what a place is asked to do with a comment touches that comment, once, however often it is asked. */
export const moderatingTests = (bench: Bench): void => {
  const { signal, where, strike } = bench;
  const all = (): readonly Mod[] => bench.at.source.capabilities.moderate ?? [];
  const stands = async (id: string): Promise<Standing | undefined> => bench.at.place.standing?.(id);

  /** A comment by somebody of its own, so that what is done with its author touches nobody else. */
  let writers = 0;
  const freshBy = async (text: string): Promise<ModerationOfComment['comment']> => {
    writers += 1;
    const author = `Writer ${writers}`;
    const id = await bench.at.place.addComment({ author, text });
    const found = bench.comments(bench.about(await bench.news(), id))[0];
    if (!found) throw new Error('the comment did not arrive');
    const { url, place, author: by } = found;
    return {
      externalId: id,
      ...(url !== undefined && { url }),
      ...(place?.id !== undefined && { placeId: place.id }),
      ...(by.id !== undefined && { authorId: by.id }),
    };
  };
  const order = (mod: Mod, comment: ModerationOfComment['comment'], source = bench.at.source) => {
    if (!source.moderate) throw new Error('the source declares what it does not have');
    return source.moderate({ mod, comment }, signal);
  };

  where(
    moderates,
    'what is asked of a place is done with that comment alone, and again changes nothing',
    async () => {
      let done = 0;
      for (const mod of offered(all(), [])) {
        const [it, other] = [await freshBy(`To ${mod}`), await freshBy('Another')];
        const said = await order(mod, it);
        if (!said.ok && !said.away && said.code === 'not_here') {
          expect(await stands(it.externalId), mod).toEqual(shown);
          continue;
        }
        expect(said, mod).toEqual({ ok: true });
        expect(await stands(it.externalId), mod).toEqual(standsAfter[mod]);
        // What is locked is the conversation they both stand in.
        const beside = await stands(other.externalId);
        if (mod === 'lock') expect(beside).toMatchObject(shown);
        else expect(beside, mod).toEqual(shown);
        done += 1;
        expect(await order(mod, it), `${mod} again`).toEqual({ ok: true });
        expect(await stands(it.externalId), `${mod} again`).toEqual(standsAfter[mod]);
        for (const back of all()
          .filter((one) => !offered(all(), []).includes(one))
          .filter((one) => offered([one], [mod]).includes(one))) {
          expect(await order(back, it), back).toEqual({ ok: true });
          expect(await stands(it.externalId), back).toEqual(standsBack[back] ?? shown);
        }
      }
      expect(done).toBeGreaterThan(0);
    },
  );

  where(
    (source) => moderates(source) && bench.at.lineFaults && bench.at.place.line !== undefined,
    'an answer that is lost is no answer: asked again it is done, and stands as it should',
    async () => {
      const [mod] = all();
      if (mod === undefined) return;
      const it = await freshBy('Lost on the way');
      strike(bench.at.place.moderatingMethod ?? 'POST', { kind: 'answer_lost' });
      expect(await order(mod, it)).toMatchObject({ ok: false, away: true });
      expect(await order(mod, it)).toEqual({ ok: true });
      expect(await stands(it.externalId)).toEqual(standsAfter[mod]);
    },
  );

  where(
    (source) => moderates(source) && all().includes('delete'),
    'what is gone already needs no removing, and cannot be anything else',
    async () => {
      const it = await freshBy('Soon gone');
      await bench.at.place.remove(it.externalId);
      const [mod] = all();
      const removed = await order('delete', it);
      expect(removed.ok || !removed.away).toBe(true);
      if (mod !== undefined && mod !== 'delete') expect(await order(mod, it)).toMatchObject({ ok: false });
    },
  );

  where(
    (source) => moderates(source) && bench.at.place.revoke !== undefined,
    'without the right it is a clear no, and nothing is done',
    async () => {
      const { place, source } = await bench.apart();
      try {
        const id = await place.addComment({ author: 'Marie', text: 'x' });
        await source.check(signal);
        place.revoke?.();
        const [mod = 'delete'] = source.capabilities.moderate ?? [];
        const said = await order(mod, { externalId: id, authorId: 'of-Marie' }, source);
        expect(said).toEqual({ ok: false, away: false, code: 'no_permission' });
        expect(await place.standing?.(id)).toEqual(shown);
      } finally {
        await place.close();
      }
    },
  );
};
