import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'dotenv';
import { z } from 'zod';
import { config } from './core/catalogue/config.ts';
import { uiLanguageOf } from './core/language.ts';
import type { UiLanguage } from './core/language.ts';
import { defaultPolicy } from './core/policy.ts';
import { keysIn } from './config/connection-keys.ts';
import { envFileProblems } from './config/env-file.ts';
import { envProblems } from './config/env-problems.ts';
import { envSchema } from './config/env-schema.ts';
import type { Env } from './config/env-schema.ts';
import { ConfigError } from './config/problem.ts';
import type { Problem } from './config/problem.ts';
import { resolveSecrets } from './config/secrets.ts';
import type { Settings, SlackSettings } from './config/settings.ts';
import { sourceSchema } from './config/source-settings.ts';
import { readTeamFile } from './config/team-file.ts';
import type { TeamPart } from './config/team-file.ts';
import { teamSchema } from './config/team-schema.ts';
import { readTextFile } from './config/text-file.ts';
import { readYaml } from './config/yaml-file.ts';
import type { SourceDefinition } from './sources/source.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The language of whoever sits at the terminal. */
export const terminalLanguage = (environment: Environment): UiLanguage =>
  uiLanguageOf(environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG']);

/** What the shell exported; the only place that reads `process.env`. */
export const exported = (): Environment => ({ ...process.env });

const readEnvFile = (file: string, language: UiLanguage): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const t = config[language];
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ConfigError([{ file, what: t.unreadable({ code }), instead: t.readable }]);
  }
};

/**
 * The environment with .env beneath it: what is exported wins. Throws a ConfigError when .env cannot be read, or holds
 * what would be passed over in silence.
 */
export const readEnvironment = (file = '.env'): Environment => {
  const shell = exported();
  if (!existsSync(file)) return shell;
  const text = readEnvFile(file, terminalLanguage(shell));
  const problems = envFileProblems(file, text, terminalLanguage(shell));
  if (problems.length > 0) throw new ConfigError(problems);
  return { ...parse(text), ...shell };
};

/** Whether any Slack secret is there. */
export const hasSlackSecrets = (environment: Environment): boolean => {
  const env = envSchema.parse(environment);
  return [env.SLACK_BOT_TOKEN, env.SLACK_APP_TOKEN, env.SLACK_SIGNING_SECRET].some(
    (secret) => secret !== undefined,
  );
};

/** Whether the team's file sets up a desk on Discord, right or wrong. */
export const namesDiscord = (environment: Environment): boolean => {
  const env = envSchema.parse(environment);
  const file = env.APLOMB_CONFIG ?? 'aplomb.yaml';
  if (env.APLOMB_CONFIG === undefined && !existsSync(file)) return false;
  const language = terminalLanguage(environment);
  const text = readTextFile(file, language);
  const yaml = typeof text === 'string' ? readYaml(file, text, language) : [];
  // Where the file cannot be read at all, a bot's token says which desk it would name.
  if (Array.isArray(yaml)) return env.DISCORD_BOT_TOKEN !== undefined;
  return z.object({ discord: z.looseObject({}) }).safeParse(yaml.value).success;
};

/** Whether any desk is meant to be real; without one a start is a rehearsal. */
export const hasDesk = (environment: Environment): boolean =>
  hasSlackSecrets(environment) || namesDiscord(environment);

/** Which database is meant; a file under data/ unless .env says otherwise. */
export const databaseUrl = (environment: Environment): string =>
  envSchema.parse(environment).DATABASE_URL ?? 'sqlite:data/aplomb.sqlite';

const slackOf = (env: Env): SlackSettings | undefined =>
  env.SLACK_BOT_TOKEN === undefined
    ? undefined
    : {
        botToken: env.SLACK_BOT_TOKEN,
        appToken: env.SLACK_APP_TOKEN,
        signingSecret: env.SLACK_SIGNING_SECRET,
        // The SDK joins method names to it.
        apiUrl: env.SLACK_API_URL?.replace(/\/*$/, '/'),
      };

/** What is wrong among them is a problem of its own. */
const connectingOf = ({ APLOMB_KEY, PUBLIC_URL }: Env): Settings['connecting'] => {
  const [first, ...older] = keysIn(APLOMB_KEY).flatMap(({ key }) => key ?? []);
  return {
    keys: first === undefined ? undefined : [first, ...older],
    publicUrl: PUBLIC_URL?.replace(/\/+$/, ''),
  };
};

/** A model is used where a key or an endpoint is given; many local servers need no key. */
const modelOf = (env: Env): Settings['model'] =>
  env.OPENAI_API_KEY === undefined && env.OPENAI_BASE_URL === undefined
    ? undefined
    : {
        apiKey: env.OPENAI_API_KEY ?? 'none',
        baseUrl: env.OPENAI_BASE_URL,
        model: env.OPENAI_MODEL ?? 'gpt-5.4-mini',
      };

const withoutFile = (): TeamPart => ({
  team: {
    voice: { brand: 'Aplomb', address: 'formal' },
    policy: defaultPolicy,
    routes: [],
    topics: [],
    languages: ['en'],
    language: 'en',
    timezone: 'UTC',
  },
  sources: [],
  drafts: { tokensPerDay: 500_000, timeoutMs: 20_000 },
});

/** What is where the file is wrong or not there yet: kept comments, no channel. */
interface TeamRead {
  part: Partial<TeamPart>;
  problems: Problem[];
}

const readTeam = (
  file: string,
  environment: Environment,
  kinds: readonly SourceDefinition[],
  language: UiLanguage,
): TeamRead => {
  const text = readTextFile(file, language);
  if (typeof text !== 'string') return { part: {}, problems: [text] };
  const yaml = readYaml(file, text, language);
  if (Array.isArray(yaml)) return { part: {}, problems: yaml };
  const secrets = resolveSecrets(yaml, environment, language);
  const { part, problems } = readTeamFile(secrets.file, yaml, kinds, language);
  // A name that is not set explains whatever else is wrong in its place.
  const explained = new Set(secrets.problems.map(({ path }) => path));
  return { part, problems: [...secrets.problems, ...problems.filter(({ path }) => !explained.has(path))] };
};

/** Everything that is settled before a start as far as it can be read, and every problem with it, none repeating a value. */
export const readSettings = (
  environment: Environment,
  kinds: readonly SourceDefinition[],
  read: { file: boolean } = { file: true },
): { settings: Settings; problems: Problem[] } => {
  const env = envSchema.parse(environment);
  const language = terminalLanguage(environment);
  const configFile = env.APLOMB_CONFIG ?? 'aplomb.yaml';
  const wanted = read.file && (env.APLOMB_CONFIG !== undefined || existsSync(configFile));
  const { part, problems } = wanted
    ? readTeam(configFile, environment, kinds, language)
    : { part: {}, problems: [] };
  const settings: Settings = {
    language,
    slack: slackOf(env),
    model: modelOf(env),
    connecting: connectingOf(env),
    databaseUrl: databaseUrl(environment),
    host: env.HOST ?? '127.0.0.1',
    port: Number(env.PORT ?? 3000),
    configFile,
    ...withoutFile(),
    ...part,
    ...(part.knowledge !== undefined && { knowledge: resolve(dirname(configFile), part.knowledge) }),
  };
  return { settings, problems: [...envProblems(env, language), ...problems] };
};

/**
 * Everything that is settled before a start, from the environment and aplomb.yaml. Throws a ConfigError with all
 * problems at once. Without `file` only the environment is read.
 */
export const loadSettings = (
  environment: Environment,
  kinds: readonly SourceDefinition[],
  read: { file: boolean } = { file: true },
): Settings => {
  const { settings, problems } = readSettings(environment, kinds, read);
  if (problems.length > 0) throw new ConfigError(problems);
  return settings;
};

/** JSON Schema of aplomb.yaml, for editors. Generated; a test keeps the committed file the same. */
export const jsonSchema = (kinds: readonly SourceDefinition[]): unknown => {
  const whole = z.toJSONSchema(teamSchema, { io: 'input', unrepresentable: 'any' });
  const each = kinds.map((kind) => {
    const { $schema: _same, ...schema } = z.toJSONSchema(sourceSchema(kind), {
      io: 'input',
      unrepresentable: 'any',
    });
    return schema;
  });
  const sources = z.looseObject({}).parse(whole.properties?.['sources']);
  return {
    ...whole,
    properties: { ...whole.properties, sources: { ...sources, additionalProperties: { oneOf: each } } },
  };
};
