import type { Outside } from '../compose.ts';
import { hasDesk, namesDiscord, readSettings } from '../config.ts';
import type { Environment } from '../config.ts';
import { envSchema } from '../config/env-schema.ts';
import type { Settings } from '../config/settings.ts';
import { check } from '../core/catalogue/check.ts';
import type { UiLanguage } from '../core/language.ts';
import { sourceDefinitions } from '../sources/index.ts';
import { databaseLines, draftLines, settingsLines, slackLines, sourceLines } from './check-lines.ts';
import type { Section } from './check-lines.ts';
import { missing, report } from './check-report.ts';
import type { CheckedLine } from './check-report.ts';
import { lookAtServer } from './check-server.ts';
import { wrapped } from './terminal.ts';
import type { Terminal } from './terminal.ts';

/** The names in .env that a section cannot do without; while one is wrong, looking would mislead. */
const needs: Readonly<Record<Section, readonly string[]>> = {
  settings: [],
  slack: ['SLACK_API_URL'],
  discord: [],
  sources: [],
  model: ['OPENAI_API_KEY', 'OPENAI_BASE_URL'],
  database: ['DATABASE_URL'],
  server: ['PORT'],
};

/** With the look at the server before them, all sections together stay under 15 seconds. */
const sectionMs = 11_000;

type Look = () => CheckedLine[] | Promise<CheckedLine[]>;

/** A look that breaks or hangs costs its own section, no other. */
const within = async (ms: number, look: Look, language: UiLanguage): Promise<CheckedLine[]> => {
  const t = check[language];
  const late = Promise.withResolvers<CheckedLine[]>();
  const timer = setTimeout(() => late.resolve([missing(t.hung({ seconds: ms / 1_000 }))]), ms);
  try {
    return await Promise.race([(async () => look())(), late.promise]);
  } catch (error) {
    return [missing(t.broke({ error: error instanceof Error ? error.name : 'unknown' }))];
  } finally {
    clearTimeout(timer);
  }
};

const discordLook = (settings: Settings, outside: Outside): [Section, Look][] => {
  const { discord } = settings;
  if (discord === undefined) return [];
  return [
    ['discord', async () => (await import('./check-discord.ts')).discordLines(discord, settings, outside)],
  ];
};

/**
 * The doctor: says line by line what works and what is missing, and changes nothing. The exit status is 1 while
 * something required is missing.
 */
export const checkCommand = async (
  environment: Environment,
  outside: Outside,
  terminal: Terminal,
  deadlineMs = sectionMs,
): Promise<number> => {
  const { settings, problems } = readSettings(environment, sourceDefinitions);
  const { language } = settings;
  const t = check[language];
  const wrong = new Set(problems.map(({ path }) => path));
  const blocked = (section: Section): boolean => needs[section].some((name) => wrong.has(name));

  const server = blocked('server') ? undefined : await lookAtServer(settings, outside.fetch);
  // A file that is wrong elsewhere still says that the team decides on Discord.
  const atSlack = { connect: server?.botRuns !== true, onDiscord: namesDiscord(environment) };
  const looks: [Section, Look][] = [
    ['settings', () => settingsLines(settings, problems)],
    ['slack', () => slackLines(settings, envSchema.parse(environment), outside, atSlack)],
    ...discordLook(settings, outside),
    ['sources', () => sourceLines(settings, outside)],
    ['model', () => draftLines(settings, outside)],
    ['database', () => databaseLines(settings, outside)],
    ['server', () => server?.lines ?? []],
  ];
  const skipped = [{ state: 'doubt', says: t.skipped } as const];
  const found = looks.map(([section, look]): [Section, Promise<CheckedLine[]>] => [
    section,
    blocked(section) ? Promise.resolve(skipped) : within(deadlineMs, look, language),
  ]);

  const tell = (text: string): void => terminal.say(wrapped(text, terminal.width, '').join('\n'));
  if (!hasDesk(environment)) tell(t.rehearsalOnly);
  let count = 0;
  for (const [section, look] of found) {
    const lines = await look;
    report(t.headings[section], lines, terminal);
    count += lines.filter(({ state }) => state === 'missing').length;
  }
  terminal.say('');
  tell(count === 0 ? t.allWell : t.missing({ count }));
  return count === 0 ? 0 : 1;
};
