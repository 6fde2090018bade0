import { z } from 'zod';
import { uiLanguage, language } from './language.ts';
import { flagKind, severity, severityRank } from './triage/triage.ts';
import type { Triage } from './triage/triage.ts';

const people = z.array(z.string());

/** Which comments go to which channels, and who may decide on them there. */
export const route = z.object({
  name: z.string(),
  /** All that are given must hold; an empty match takes everything. */
  match: z.object({
    sources: z.array(z.string()).optional(),
    languages: z.array(language).optional(),
    topics: z.array(z.string()).optional(),
    flags: z.array(flagKind).optional(),
    atLeast: severity.optional(),
  }),
  /** Channel ids or names; at least one of the desks. */
  channels: z.object({ slack: z.string().optional(), discord: z.string().optional() }),
  /** Language and time zone of the cards, which a whole channel reads. */
  language: uiLanguage,
  timezone: z.string(),
  /** Who, by desk id of a person or a group (`U…`, `S…`, `@…`, `@&…`), or `everyone`. */
  roles: z.object({ reader: people, writer: people, approver: people, admin: people }),
  /** Whom an escalation calls: people or groups. */
  escalation: people,
});
export type Route = z.infer<typeof route>;

/** The first route that matches, as the team listed them; undefined leaves the comment without a channel. */
export const routeFor = (routes: readonly Route[], source: string, triage: Triage): Route | undefined =>
  routes.find(
    ({ match }) =>
      (match.sources?.includes(source) ?? true) &&
      (match.languages?.includes(triage.language) ?? true) &&
      (match.topics === undefined || (triage.topic !== undefined && match.topics.includes(triage.topic))) &&
      (match.flags === undefined || triage.flags.some((flag) => match.flags?.includes(flag.kind))) &&
      (match.atLeast === undefined || severityRank(triage.severity) >= severityRank(match.atLeast)),
  );
