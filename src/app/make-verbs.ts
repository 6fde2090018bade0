import { bring, broughtAs } from './bring.ts';
import { choose, paste } from './connections/arrive.ts';
import { disconnect } from './connections/disconnect.ts';
import { invite } from './connections/invite.ts';
import { decide } from './decide.ts';
import { houseRules, settleHabit } from './house/settle.ts';
import { judgeDraft } from './judge-draft.ts';
import type { Kit } from './kit.ts';
import { moderateOthers, others } from './moderation/wave.ts';
import { pause, resume } from './pause.ts';
import { highestRole, history, list, look, needRole, preview, status } from './queries.ts';
import { reviewOfMessage } from './review-of-message.ts';
import { translate } from './reading/put-into.ts';
import { variants } from './variants.ts';
import type { Verbs } from './verbs.ts';

/** An admin starts again what gave up. */
const retryJob =
  (kit: Kit): Verbs['retryJob'] =>
  async (id, by) => {
    const refusal = await needRole(kit, by, 'admin');
    if (refusal) return { ok: false, refusal };
    const ok = await kit.store.transaction((tx) => tx.jobs.tryAgain(id, kit.world.now()));
    kit.nudge();
    return { ok };
  };

/** Stops a backfill where it is, or goes on from there. */
const backfill =
  (kit: Kit): Verbs['backfill'] =>
  async (name, what, by) => {
    const refusal = await needRole(kit, by, 'admin');
    if (refusal) return { ok: false, refusal };
    const ok = await kit.store.transaction(async (tx) => {
      const state = await tx.sources.getToChange(name);
      if (!state?.backfill || state.backfill.state === 'done') return false;
      await tx.sources.save({
        ...state,
        backfill: { ...state.backfill, state: what === 'stop' ? 'stopped' : 'running' },
      });
      return true;
    });
    return { ok };
  };

const redraw =
  (kit: Kit): Verbs['redraw'] =>
  async (reviewId) => {
    await kit.store.transaction((tx) => tx.cards.redraw(reviewId));
    kit.nudge();
  };

/** Everything a desk can ask for, over one kit. */
export const makeVerbs = (kit: Kit): Verbs => ({
  decide: (which, decision, by, press) => decide(kit, which, decision, by, press),
  preview: preview(kit),
  translate: translate(kit),
  others: others(kit),
  moderateOthers: (which, mod, by, on) => moderateOthers(kit, which, mod, by, on),
  variants: variants(kit),
  judgeDraft: judgeDraft(kit),
  look: look(kit),
  list: list(kit),
  history: history(kit),
  bring: bring(kit),
  broughtAs: broughtAs(kit),
  pause: pause(kit),
  resume: resume(kit),
  status: status(kit),
  retryJob: retryJob(kit),
  backfill: backfill(kit),
  redraw: redraw(kit),
  houseRules: houseRules(kit),
  settleHabit: settleHabit(kit),
  connect: (source, by) => invite(kit, source, by),
  pasteConsent: (pasted, by) => paste(kit, pasted, by),
  chooseAccount: (ticket, nth, by) => choose(kit, ticket, nth, { by }),
  disconnect: (source, by) => disconnect(kit, source, by),
  reviewOfMessage: reviewOfMessage(kit),
  roleOf: (by) => highestRole(kit, by),
});
