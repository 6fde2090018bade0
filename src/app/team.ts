import type { Policy } from '../core/policy.ts';
import type { Readers } from '../core/review/reading.ts';
import type { Review } from '../core/review/review.ts';
import type { Route } from '../core/routing.ts';
import type { Language, UiLanguage } from '../core/language.ts';
import type { Voice } from './ports/drafter.ts';

/** What a team has settled in aplomb.yaml, as the use cases need it. */
export interface Team {
  voice: Voice;
  policy: Policy;
  routes: Route[];
  topics: { name: string; keywords: string[] }[];
  /** Languages the team answers in whatever the commenter writes; drafts for an unsure language use the first. */
  languages: Language[];
  /** For cards without a route and for notices. */
  language: UiLanguage;
  timezone: string;
}

/** How a review's cards are drawn; where its route is no more, as the team's notices are. */
export const routeOf = (team: Team, { route }: Pick<Review, 'route'>): Pick<Route, 'language' | 'timezone'> =>
  team.routes.find(({ name }) => name === route) ?? team;

/** What those who see a review's card read. */
export const readersOf = (team: Team, review: Pick<Review, 'route'>): Readers => ({
  language: routeOf(team, review).language,
  languages: team.languages,
});
