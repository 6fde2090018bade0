import { config as sentences } from '../core/catalogue/config.ts';
import type { UiLanguage } from '../core/language.ts';
import { keysIn } from './connection-keys.ts';
import type { Env } from './env-schema.ts';
import type { Problem } from './problem.ts';

const isUrl = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
/** Consent is given over HTTPS, except on one's own machine; what is below the path of it is ours. */
const isPublicUrl = (text: string): boolean => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const own = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  return (
    url !== undefined && (url.protocol === 'https:' || (own && url.protocol === 'http:')) && url.search === ''
  );
};
const areKeys = (text: string): boolean => keysIn(text).every(({ key }) => key !== undefined);
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
const isDatabaseUrl = (text: string): boolean =>
  /^sqlite:.+/.test(text) || (/^postgres(ql)?:\/\/.+/.test(text) && URL.canParse(text));
/** Header values: what is not visible ASCII was not copied from where keys are shown. */
const isKey = (text: string): boolean => /^[\x21-\x7e]+$/.test(text);

const keys = [
  'SLACK_BOT_TOKEN',
  'SLACK_APP_TOKEN',
  'SLACK_SIGNING_SECRET',
  'DISCORD_BOT_TOKEN',
  'OPENAI_API_KEY',
] as const;

/** What is wrong in the environment; values are never repeated. */
export const envProblems = (env: Env, language: UiLanguage): Problem[] => {
  const t = sentences[language];
  const wrong = (path: keyof Env, what: string, instead?: string): Problem => ({
    file: t.envFile,
    path,
    what,
    instead,
  });
  const saidAgain = (problems: Problem[]): Problem[] =>
    problems.map((problem) => ({ ...problem, saidAgain: true }));
  const unless = (
    path: keyof Env,
    is: (value: string) => boolean,
    what: string,
    instead?: string,
  ): Problem[] => {
    const value = env[path];
    return value !== undefined && !is(value) ? [wrong(path, what, instead)] : [];
  };
  const starts = (path: keyof Env, prefix: string): Problem[] =>
    saidAgain(unless(path, (value) => value.startsWith(prefix), t.tokenPrefix({ prefix })));
  const lonely = (path: keyof Env): Problem[] =>
    env.SLACK_BOT_TOKEN === undefined
      ? saidAgain(unless(path, () => false, t.tokenPair({ name: 'SLACK_BOT_TOKEN' })))
      : [];
  const noWayIn = env.SLACK_APP_TOKEN === undefined && env.SLACK_SIGNING_SECRET === undefined;
  return [
    ...starts('SLACK_BOT_TOKEN', 'xoxb-'),
    ...starts('SLACK_APP_TOKEN', 'xapp-'),
    ...keys.flatMap((key) => unless(key, isKey, t.tokenCharacters, t.copyAgain)),
    ...(noWayIn ? saidAgain(unless('SLACK_BOT_TOKEN', () => false, t.tokenEither)) : []),
    ...lonely('SLACK_APP_TOKEN'),
    ...lonely('SLACK_SIGNING_SECRET'),
    ...unless('SLACK_API_URL', isUrl, t.rules.url),
    ...unless('APLOMB_KEY', areKeys, t.badKey, t.makeKey),
    ...unless('PUBLIC_URL', isPublicUrl, t.badPublicUrl),
    ...unless('OPENAI_BASE_URL', isUrl, t.rules.url),
    ...unless('DATABASE_URL', isDatabaseUrl, t.badDatabaseUrl),
    ...unless('PORT', isPort, t.badPort),
  ];
};
