import { happenTo } from './happening.ts';
import type { Kit } from './kit.ts';
import { pausedNow, setPaused } from './paused.ts';
import { needRole } from './queries.ts';
import type { Resumed, Verbs } from './verbs.ts';

/** So many at a time are given back. */
const portion = 200;

/** The kill switch: from this commit on nothing new goes out; every open card is redrawn to say so. */
export const pause: (kit: Kit) => Verbs['pause'] = (kit) => async (by) => {
  const refusal = await needRole(kit, by, 'admin');
  if (refusal) return { ok: false, refusal };
  await kit.store.transaction(async (tx) => {
    if (!(await pausedNow(tx))) await setPaused(tx, { by, at: kit.world.now() });
    await tx.cards.redrawOpen();
  });
  kit.log.info('paused');
  kit.nudge();
  return { ok: true };
};

const waiting = (kit: Kit): Promise<number> =>
  kit.store.read((tx) => tx.reviews.count({ states: ['approved'] }));

/** Gives every approved reply back to the team; how many. Stops when a round moves none. */
const giveBack = async (kit: Kit): Promise<number> => {
  let returned = 0;
  for (let moved = 1; moved > 0; returned += moved) {
    const held = await kit.store.read((tx) => tx.reviews.list({ states: ['approved'], limit: portion }));
    moved = 0;
    for (const { id } of held) if (await happenTo(kit, id, { happened: 'given_back' })) moved += 1;
  }
  return returned;
};

/** Ends the pause. What was approved before it goes out or goes back to the team, as an admin says. */
export const resume: (kit: Kit) => Verbs['resume'] =
  (kit) =>
  async (what, by): Promise<Resumed> => {
    const refusal = await needRole(kit, by, 'admin');
    if (refusal) return { resumed: false, refusal };
    const held = await waiting(kit);
    if (what === 'ask' && held > 0) return { resumed: false, waiting: held };
    const returned = what === 'return' ? await giveBack(kit) : 0;
    const left = what === 'return' ? await waiting(kit) : 0;
    if (left > 0) return { resumed: false, waiting: left };
    await kit.store.transaction(async (tx) => {
      await setPaused(tx, undefined);
      await tx.cards.redrawOpen();
    });
    kit.log.info('resumed');
    kit.nudge();
    return { resumed: true, released: what === 'return' ? 0 : held, returned };
  };
