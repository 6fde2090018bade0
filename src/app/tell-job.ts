import { notice } from '../core/catalogue/notice.ts';
import type { z } from 'zod';
import type { DeskName, Teammate } from '../core/actor.ts';
import { callOf, callsAt } from '../core/mention.ts';
import type { Review } from '../core/review/review.ts';
import type { Route } from '../core/routing.ts';
import { tellPayload } from './apply.ts';
import { happenTo } from './happening.ts';
import { done } from './job.ts';
import type { JobHandler } from './job.ts';
import type { Kit } from './kit.ts';
import type { TellOutcome } from './ports/desk.ts';
import type { CardPlace } from './ports/store.ts';

/** How long to wait for the card to stand before looking again. */
const cardWaitMs = 2_000;

/** A call that a desk will not take is shown to an admin, who can start it again: some ten minutes of trying. */
const tries = 30;

/** Mentions are ours alone: a teammate's note cannot call anybody else. */
const plain = (text: string): string => text.replaceAll(/[<>@]/g, ' ').trim();

type Telling = z.infer<typeof tellPayload>;

/** Who looks after it, else who approved it: of whom one was to post it. */
const postsByHand = ({ assignee, approvals }: Review): Teammate[] =>
  assignee ? [assignee] : approvals.map(({ by }) => by);
const callsOf = (review: Review, desk: DeskName): string[] => [
  ...new Set(postsByHand(review).flatMap((one) => (one.desk === desk ? callOf(one.id) : []))),
];

/** Whether there is still something to say. */
const isDue = (review: Review, telling: Telling, { escalation }: Route): boolean => {
  if (telling.why === 'not_confirmed')
    return review.state === 'handoff' && review.delivery?.id === telling.deliveryId;
  return telling.why === 'escalated' || escalation.length > 0;
};

/** Where it is said: at the desk of whoever is called, else at all of them. */
const placesFor = (review: Review, { why }: Telling, places: readonly CardPlace[]): readonly CardPlace[] => {
  if (why !== 'not_confirmed') return places;
  const theirs = places.filter(({ desk }) => callsOf(review, desk).length > 0);
  return theirs.length > 0 ? theirs : places;
};

const wording = (route: Route, review: Review, why: Telling['why'], desk: DeskName): string => {
  const t = notice[route.language];
  if (why === 'not_confirmed')
    return t.not_confirmed({ number: review.number, whom: callsOf(review, desk).join(' ') }).trim();
  const whom = callsAt(desk, route.escalation).join(' ');
  if (why === 'severe') return t.severe({ number: review.number, whom }).trim();
  const by = plain(review.escalation?.by.name ?? '');
  const note = plain(review.escalation?.note ?? '');
  return t.escalated({ number: review.number, by, note, whom }).trim();
};

const standing = (places: readonly CardPlace[]): (CardPlace & { messageId: string })[] =>
  places.flatMap((place) =>
    place.messageId === undefined ? [] : [{ ...place, messageId: place.messageId }],
  );

const notYet = 'not_yet';

/** Says it in the thread when it is our turn in that channel; cards wait for a call to people, not the other way round. */
const tellIn = async (
  kit: Kit,
  name: DeskName,
  { channel, messageId, turn }: { channel: string; messageId: string; turn: string },
  text: string,
): Promise<TellOutcome> => {
  const desk = kit.desks.find((one) => one.name === name);
  if (!desk) return { told: true };
  return kit.slots.take(desk, channel, turn)
    ? desk.tellThread({ channel, messageId }, text).finally(() => kit.slots.posted(desk, channel))
    : {
        told: false,
        detail: notYet,
        retryAt: Math.max(kit.slots.freeAt(desk, channel), kit.world.now() + 50),
      };
};

/** Calls whom it concerns in the thread of the card; waits until the card stands, and tries again until it is told. */
export const tellJob =
  (kit: Kit): JobHandler =>
  async (job) => {
    const telling = tellPayload.parse(job.payload);
    const { reviewId, why } = telling;
    const found = await kit.store.read(async (tx) => {
      const review = await tx.reviews.byId(reviewId);
      return review && { review, places: await tx.cards.of(reviewId) };
    });
    const route = kit.team.routes.find(({ name }) => name === found?.review.route);
    if (!found || !route || !isDue(found.review, telling, route)) return done;
    const wanted = placesFor(found.review, telling, found.places);
    const places = standing(wanted);
    if (places.length < wanted.length) return { job: 'later', at: kit.world.now() + cardWaitMs };
    const outcomes = await Promise.all(
      places.map(({ desk: name, channel, messageId }) =>
        tellIn(kit, name, { channel, messageId, turn: job.id }, wording(route, found.review, why, name)),
      ),
    );
    const missed = outcomes.find((outcome) => !outcome.told);
    if (missed === undefined || missed.told) {
      if (telling.why === 'not_confirmed')
        await happenTo(kit, reviewId, { happened: 'reminded', deliveryId: telling.deliveryId });
      return done;
    }
    if (missed.detail === notYet) return { job: 'later', at: missed.retryAt ?? kit.world.now() };
    return job.attempts >= tries && !missed.away
      ? { job: 'give_up', error: missed.detail }
      : { job: 'again', error: missed.detail, at: missed.retryAt };
  };
