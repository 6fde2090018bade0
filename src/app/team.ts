import type { Policy } from '../core/policy.ts';
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
