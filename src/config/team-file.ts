import { z } from 'zod';
import type { SamePerson } from '../core/actor.ts';
import type { Team } from '../app/team.ts';
import type { UiLanguage } from '../core/language.ts';
import { defaultPolicy } from '../core/policy.ts';
import type { SourceDefinition } from '../sources/source.ts';
import { crossProblems } from './cross-checks.ts';
import { problemsOf } from './issues.ts';
import { keysAt } from './known-keys.ts';
import type { Problem } from './problem.ts';
import type { DiscordSettings, DraftLimits, SourceSettings } from './settings.ts';
import { readSource } from './source-settings.ts';
import { teamSchema } from './team-schema.ts';
import type { TeamFile } from './team-schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** What a route of the file lacks, taken from the file as a whole. */
const routeOf = (file: TeamFile, route: TeamFile['routes'][number]): Team['routes'][number] => {
  const { name, slack, discord, sources, languages, topics, flags, atLeast, roles, escalateTo } = route;
  return {
    name,
    match: { sources, languages, topics, flags, atLeast },
    channels: { slack, discord },
    language: route.language ?? file.language,
    timezone: route.timezone ?? file.timezone,
    roles: roles ?? { reader: [], writer: [], approver: [], admin: ['everyone'] },
    escalation: escalateTo,
  };
};

const teamOf = (file: TeamFile): Team => {
  const { brand, policy } = file;
  const { about, signOff, contact } = brand;
  const { low, normal, heated, severe } = policy.coolOff;
  const base = defaultPolicy.coolOffMs;
  return {
    voice: {
      brand: brand.name,
      address: brand.address,
      ...(about !== undefined && { about }),
      ...(signOff !== undefined && { signOff }),
      ...(contact !== undefined && { contact }),
    },
    policy: {
      coolOffMs: {
        low: low ?? base.low,
        normal: normal ?? base.normal,
        heated: heated ?? base.heated,
        severe: severe ?? base.severe,
      },
      secondPersonFor: policy.secondPersonFor,
      secondPersonForModeration: policy.secondPersonForModeration,
      handOffReminderMs: policy.handOffReminder,
      allowedLinkHosts: policy.links,
      allowedPromises: policy.promises,
      avoid: Object.entries(policy.avoid).map(([word, instead]) => ({
        word,
        ...(instead !== null && { instead }),
      })),
      house: { address: brand.address, titles: brand.titles, ...(signOff !== undefined && { signOff }) },
    },
    routes: file.routes.map((route) => routeOf(file, route)),
    topics: Object.entries(file.topics).map(([name, keywords]) => ({ name, keywords })),
    languages: brand.languages ?? [file.language],
    language: file.language,
    timezone: file.timezone,
  };
};

export interface TeamPart {
  team: Team;
  sources: SourceSettings[];
  drafts: DraftLimits;
  samePeople?: readonly SamePerson[] | undefined;
  discord?: DiscordSettings | undefined;
  /** As written: relative to the file. */
  knowledge?: string | undefined;
}

const group = z.record(z.string(), z.record(z.string(), z.unknown()).optional().catch(undefined)).catch({});
const withSources = z.object({ sources: group }).catch({ sources: {} });

/** Sources that are no group of keys are the team schema's to tell. */
const readSources = (file: YamlFile, kinds: readonly SourceDefinition[], language: UiLanguage) => {
  const good: SourceSettings[] = [];
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(withSources.parse(file.value).sources)) {
    if (value === undefined) continue;
    const source = readSource(file, name, value, kinds, language);
    if (Array.isArray(source)) problems.push(...source);
    else good.push(source);
  }
  return { good, problems };
};

/**
 * The team's settings and sources from a parsed aplomb.yaml, with all its problems at once. What is not wrong is there
 * even when something else is, so that `check` can look at it.
 */
export const readTeamFile = (
  file: YamlFile,
  asWritten: YamlFile,
  kinds: readonly SourceDefinition[],
  language: UiLanguage,
): { part: Partial<TeamPart>; problems: Problem[] } => {
  const parsed = teamSchema.safeParse(file.value);
  const sources = readSources(file, kinds, language);
  const keys = z.toJSONSchema(teamSchema, { io: 'input', unrepresentable: 'any' });
  const problems = [
    ...(parsed.error ? problemsOf(parsed.error.issues, file, language, (path) => keysAt(keys, path)) : []),
    ...sources.problems,
    ...crossProblems(asWritten, language),
  ];
  if (!parsed.success) return { part: { sources: sources.good }, problems };
  const { tokensPerDay, money, timeout } = parsed.data.drafts;
  const drafts = { tokensPerDay, timeoutMs: timeout, ...(money && { money }) };
  const { knowledge, discord, samePeople } = parsed.data;
  const team = teamOf(parsed.data);
  return { part: { team, sources: sources.good, drafts, knowledge, discord, samePeople }, problems };
};
