import { sameTeammate } from '../actor.ts';
import { changed, patched, refuse } from './change.ts';
import type { Outcome } from './change.ts';
import type { Happening } from './event.ts';
import type { Handler } from './handler.ts';
import { offered, standingAfter } from './mod.ts';
import type { Review } from './review.ts';

/** Somebody has the place do something with the comment, or proposes it to a second person. */
export const moderate: Handler<'moderate'> = (review, { mod }, { by }, on) => {
  const { standing = [], last } = review.moderation ?? {};
  if (!on.moderates.includes(mod)) return refuse({ refused: 'place_cannot' });
  if (last?.state === 'due')
    return refuse({
      refused: 'already_decided',
      did: 'moderate',
      by: last.by,
      at: last.at,
      state: review.state,
    });
  if (!offered(on.moderates, standing).includes(mod)) return refuse({ refused: 'already_so' });
  const first = last?.state === 'proposed' && last.mod === mod ? last.by : undefined;
  if (first && sameTeammate(first, by)) return refuse({ refused: 'needs_second_person', approvedBy: first });
  const waits = first === undefined && on.policy.secondPersonForModeration.includes(mod);
  const next = {
    mod,
    state: waits ? ('proposed' as const) : ('due' as const),
    by: first ?? by,
    at: on.now,
    ...(first && { second: by }),
  };
  return changed(
    patched(review, on.now, { moderation: { standing, last: next } }),
    waits ? 'moderate_proposed' : 'moderate',
    waits ? [] : [{ work: 'moderate', at: on.now }],
    { mod },
  );
};

/** What the place made of it. */
export const moderated = (
  review: Review,
  event: Extract<Happening, { happened: 'moderated' | 'not_moderated' }>,
  now: number,
): Outcome => {
  const { standing = [], last } = review.moderation ?? {};
  // Asked for at another moment, it is another order.
  if (last?.state !== 'due' || last.at !== event.at)
    return refuse({ refused: 'not_now', state: review.state });
  const { mod } = last;
  if (event.happened === 'not_moderated') {
    const { code } = event;
    const next = { standing, last: { ...last, state: 'failed' as const, code } };
    return changed(patched(review, now, { moderation: next }), 'not_moderated', [], { mod, code });
  }
  const next = { standing: standingAfter(standing, mod), last: { ...last, state: 'done' as const } };
  return changed(patched(review, now, { moderation: next }), 'moderated', [], { mod });
};
