import { notice } from '../core/catalogue/notice.ts';
import type { z } from 'zod';
import { sameTeammate } from '../core/actor.ts';
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

/** Who looks after it and who approved the reply, but for whoever has said yes already; where that is nobody else, who asked. */
const mayAgree = ({ assignee, approvals, amendment }: Review): Teammate[] => {
  if (!amendment) return [];
  const saidYes = [amendment.by, ...amendment.approvals.map(({ by }) => by)];
  const others = [...(assignee ? [assignee] : []), ...approvals.map(({ by }) => by)].filter(
    (one) => !saidYes.some((yes) => sameTeammate(yes, one)),
  );
  return others.length > 0 ? others : [amendment.by];
};

/** Those whom a reminder is for; what else is told calls the route's people. */
const remindedOf = (review: Review, { why }: Telling): Teammate[] | undefined => {
  if (why === 'not_confirmed') return postsByHand(review);
  return why === 'not_agreed' ? mayAgree(review) : undefined;
};
const callsOf = (people: readonly Teammate[], desk: DeskName): string[] => [
  ...new Set(people.flatMap((one) => (one.desk === desk ? callOf(one.id) : []))),
];

/** Whether there is still something to say. */
const isDue = (review: Review, telling: Telling, { escalation }: Route): boolean => {
  if (telling.why === 'not_confirmed')
    return review.state === 'handoff' && review.delivery?.id === telling.deliveryId;
  if (telling.why === 'not_agreed')
    return review.amendment?.id === telling.amendmentId && review.amendment.state === 'proposed';
  return telling.why === 'escalated' || escalation.length > 0;
};

/** Where it is said: at the desk of whoever is called, else at all of them. */
const placesFor = (review: Review, telling: Telling, places: readonly CardPlace[]): readonly CardPlace[] => {
  const people = remindedOf(review, telling) ?? [];
  const theirs = places.filter(({ desk }) => callsOf(people, desk).length > 0);
  return theirs.length > 0 ? theirs : places;
};

const wording = (route: Route, review: Review, telling: Telling, desk: DeskName): string => {
  const t = notice[route.language];
  const { number } = review;
  const people = remindedOf(review, telling);
  const whom = (people ? callsOf(people, desk) : callsAt(desk, route.escalation)).join(' ');
  if (telling.why === 'not_confirmed') return t.not_confirmed({ number, whom }).trim();
  if (telling.why === 'not_agreed')
    return t.not_agreed({ number, by: plain(review.amendment?.by.name ?? ''), whom }).trim();
  if (telling.why === 'severe') return t.severe({ number, whom }).trim();
  const by = plain(review.escalation?.by.name ?? '');
  const note = plain(review.escalation?.note ?? '');
  return t.escalated({ number, by, note, whom }).trim();
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

/** A reminder that was given stands on the card. */
const remember = async (kit: Kit, telling: Telling): Promise<void> => {
  const { reviewId } = telling;
  if (telling.why === 'not_confirmed')
    await happenTo(kit, reviewId, { happened: 'reminded', deliveryId: telling.deliveryId });
  if (telling.why === 'not_agreed')
    await happenTo(kit, reviewId, { happened: 'agreement_reminded', amendmentId: telling.amendmentId });
};

/** Calls whom it concerns in the thread of the card; waits until the card stands, and tries again until it is told. */
export const tellJob =
  (kit: Kit): JobHandler =>
  async (job) => {
    const telling = tellPayload.parse(job.payload);
    const { reviewId } = telling;
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
        tellIn(kit, name, { channel, messageId, turn: job.id }, wording(route, found.review, telling, name)),
      ),
    );
    const missed = outcomes.find((outcome) => !outcome.told);
    if (missed === undefined || missed.told) {
      await remember(kit, telling);
      return done;
    }
    if (missed.detail === notYet) return { job: 'later', at: missed.retryAt ?? kit.world.now() };
    return job.attempts >= tries && !missed.away
      ? { job: 'give_up', error: missed.detail }
      : { job: 'again', error: missed.detail, at: missed.retryAt };
  };
