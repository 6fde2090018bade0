import { existsSync } from 'node:fs';
import type { Outside } from '../compose.ts';
import { moderatorsIn } from '../compose/moderators.ts';
import { buildSources } from '../compose/sources.ts';
import { manualSource } from '../app/manual.ts';
import type { Source, SourceCheck } from '../app/ports/source.ts';
import type { Env } from '../config/env-schema.ts';
import { problemText } from '../config/problem.ts';
import type { Problem } from '../config/problem.ts';
import type { Settings } from '../config/settings.ts';
import { check } from '../core/catalogue/check.ts';
import { capabilitiesText } from '../core/catalogue/model.ts';
import { checkSlack as slackWords } from '../core/catalogue/check-slack.ts';
import { checkSource as sourceWords } from '../core/catalogue/check-source.ts';
import type { SourceValues } from '../core/catalogue/source.ts';
import { store as storeWords } from '../core/catalogue/store.ts';
import type { UiLanguage } from '../core/language.ts';
import { checkSlack } from '../desks/slack/transport/check.ts';
import { checkSigningSecret } from '../desks/slack/transport/check-app.ts';
import { knowledgeFolder } from '../knowledge/folder.ts';
import { findCapabilities } from '../llm/capabilities.ts';
import { checkModel } from '../llm/check-model.ts';
import { createCompletion } from '../llm/completion.ts';
import { StoreError } from '../store/errors.ts';
import { lookAtStore } from '../store/look.ts';
import { buildForCheck } from './check-connections.ts';
import { doubt, missing, ok } from './check-report.ts';
import type { CheckedLine } from './check-report.ts';

export type Section = keyof typeof check.en.headings;

/** The guard, a severe comment, a ban: somewhere two people are always needed, and nobody may be both at two desks. */
const samePeopleLines = ({ language, slack, discord, samePeople }: Settings): CheckedLine[] => {
  const t = check[language];
  return slack && discord && samePeople === undefined ? [doubt(t.noSamePeople, t.addSamePeople)] : [];
};

/** aplomb.yaml and .env: every problem a line, with what to write instead. */
export const settingsLines = (settings: Settings, problems: readonly Problem[]): CheckedLine[] => {
  const { language, configFile, team, sources } = settings;
  const t = check[language];
  const wrong = problems
    .filter(({ saidAgain }) => !saidAgain)
    .map((problem) => missing(problemText(problem), problem.instead));
  if (problems.some(({ file }) => file === configFile)) return wrong;
  if (!existsSync(configFile)) return [...wrong, missing(t.noFile({ file: configFile }), t.copyExample)];
  return [
    ...wrong,
    ok(t.fileRead({ file: configFile, routes: team.routes.length, sources: sources.length })),
    ...(team.routes.length === 0 ? [missing(t.noRoutes, t.addRoute)] : []),
    ...samePeopleLines(settings),
  ];
};

/** Slack answers in a second or not at all; the doctor does not wait as long as the bot does. */
const slackCallMs = 3_500;
const hurried =
  (ask: typeof fetch): typeof fetch =>
  (input, init) => {
    const hurry = AbortSignal.timeout(slackCallMs);
    return ask(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, hurry]) : hurry });
  };

/**
 * The tokens as they are, wrong or alone: saying what is wrong with them is what this is for. `onDiscord`: the team decides there,
 * so that Slack's may be absent.
 */
export const slackLines = async (
  { language, team, discord, sources }: Settings,
  env: Env,
  { fetch, world, log }: Outside,
  { connect, onDiscord }: { connect: boolean; onDiscord: boolean },
): Promise<CheckedLine[]> => {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env;
  const unused = [botToken, appToken, signingSecret].every((one) => one === undefined);
  const moderators = moderatorsIn(buildSources(sources, { fetch, world, log, language }));
  if (unused && onDiscord && moderators.length === 0)
    return [discord ? ok(check[language].noSlack) : doubt(check[language].skipped)];
  const overHttp = signingSecret !== undefined && appToken === undefined;
  const found = await checkSlack({
    botToken,
    appToken,
    signingSecret,
    apiUrl: env.SLACK_API_URL,
    transport: overHttp ? 'http' : 'socket',
    connect,
    routes: team.routes,
    moderators,
    fetch: hurried(fetch),
    world,
  });
  const besides = signingSecret !== undefined && !overHttp ? checkSigningSecret(signingSecret) : [];
  const { says, fix } = slackWords[language];
  return [...found, ...besides].map((line): CheckedLine => {
    const words = says[line.says](line.values);
    if (line.ok) return ok(words);
    const mend = line.fix === undefined ? undefined : fix[line.fix](line.values);
    return line.required ? missing(words, mend) : doubt(words, mend);
  });
};

const worded = (
  of: Readonly<Record<string, (values: SourceValues) => string>>,
  key: string | undefined,
  values: SourceValues,
): string | undefined => (key === undefined ? undefined : of[key]?.(values));

const sourceLine = ({ ok: fine, says, values = {}, fix }: SourceCheck, language: UiLanguage): CheckedLine => {
  const t = sourceWords[language];
  const words = worded(t.check, says, values) ?? says;
  const mend = worded(t.fix, fix, values);
  if (fine) return mend === undefined ? ok(words) : doubt(words, mend);
  return missing(words, mend);
};

const sourceMs = 10_000;

const checkSource = async (source: Source, language: UiLanguage): Promise<CheckedLine[]> => {
  try {
    const found = await source.check(AbortSignal.timeout(sourceMs));
    return found.map((one) => sourceLine(one, language));
  } catch {
    return [missing(check[language].sourceBroke({ name: source.name }))];
  }
};

export const sourceLines = async (settings: Settings, outside: Outside): Promise<CheckedLine[]> => {
  const { language } = settings;
  const { sources, lines: connections, close } = await buildForCheck(settings, outside);
  const lines = await Promise.all(sources.map((source) => checkSource(source, language)));
  await close();
  const alone = sources.every(({ name }) => name === manualSource);
  return [...(alone ? [doubt(check[language].noSources)] : []), ...lines.flat(), ...connections];
};

/** Beside the model's own check, and shorter: what a server offers is worth knowing, not waiting for. */
const offersMs = 8_000;

const modelLines = async (
  { model, language }: Settings,
  { fetch }: Pick<Outside, 'fetch'>,
): Promise<CheckedLine[]> => {
  const t = check[language];
  if (!model) return [doubt(t.noModel)];
  const { baseUrl, ...rest } = model;
  const server = { ...rest, ...(baseUrl !== undefined && { baseUrl }), timeLimitMs: offersMs, fetch };
  const [found, offers] = await Promise.all([
    checkModel({ ...model, fetch }),
    findCapabilities(server, createCompletion(server), AbortSignal.timeout(offersMs)),
  ]);
  if (!found.ok) return [doubt(t.model[found.why], t.modelFix)];
  const works = ok(t.modelWorks({ model: model.model }));
  return offers === undefined ? [works] : [works, ok(capabilitiesText(offers, language))];
};

const knowledgeLine = async (
  { knowledge, language }: Settings,
  { log }: Pick<Outside, 'log'>,
): Promise<CheckedLine> => {
  const t = check[language];
  if (knowledge === undefined) return doubt(t.noKnowledge);
  const pages = await knowledgeFolder(knowledge, log).pages();
  return pages === undefined || pages.length === 0
    ? doubt(t.knowledgeEmpty({ folder: knowledge }), t.knowledgeFix)
    : ok(t.knowledgeRead({ pages: pages.length, folder: knowledge }));
};

/** Who writes drafts, and what they may state. */
export const draftLines = async (settings: Settings, outside: Outside): Promise<CheckedLine[]> =>
  (await Promise.all([modelLines(settings, outside), knowledgeLine(settings, outside)])).flat();

/** Looks without making or changing anything. */
export const databaseLines = async (
  { language, databaseUrl }: Settings,
  { log }: Outside,
): Promise<CheckedLine[]> => {
  const t = check[language];
  try {
    const { engine: name, empty } = await lookAtStore({ url: databaseUrl, log });
    const engine = t.database[name];
    return [ok(empty ? t.databaseEmpty({ engine }) : t.databaseWorks({ engine }))];
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return [missing(storeWords[language][error.trouble]({ where: error.where }), t.databaseFix)];
  }
};
