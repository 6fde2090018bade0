import { start } from '../compose.ts';
import type { Outside, Running } from '../compose.ts';
import { hasDesk, hasSlackSecrets, loadSettings } from '../config.ts';
import type { Environment } from '../config.ts';
import type { Settings } from '../config/settings.ts';
import { cli } from '../core/catalogue/cli.ts';
import { sourceDefinitions } from '../sources/index.ts';
import { isLoopback, rehearse } from './rehearsal.ts';

type Say = (line: string) => void;

const withoutSlack = (environment: Environment): Environment => ({
  ...environment,
  SLACK_BOT_TOKEN: '',
  SLACK_APP_TOKEN: '',
  SLACK_SIGNING_SECRET: '',
  SLACK_API_URL: '',
  DATABASE_URL: '',
  APLOMB_CONFIG: '',
});

const startRehearsal = async (environment: Environment, outside: Outside, say: Say): Promise<Running> => {
  // aplomb.yaml belongs to the real bot: a rehearsal has a team of its own and does not even read it.
  const settings = loadSettings(
    { ...withoutSlack(environment), APLOMB_CONFIG: undefined },
    sourceDefinitions,
    {
      file: false,
    },
  );
  const t = cli[settings.language];
  const host = isLoopback(settings.host) ? settings.host : '127.0.0.1';
  if (host !== settings.host) say(t.rehearsalLoopback({ host: settings.host }));
  if (hasSlackSecrets(environment) || environment['DATABASE_URL']) say(t.rehearsalIgnores);
  const running = await rehearse({ ...settings, host }, outside);
  say(t.rehearsalReady({ url: running.url }));
  return running;
};

const startReal = async (settings: Settings, outside: Outside, say: Say): Promise<Running> => {
  const t = cli[settings.language];
  const running = await start(settings, outside);
  const named = settings.team.routes.flatMap(({ channels: { slack, discord } }) =>
    [slack ?? [], discord ?? []].flat(),
  );
  const channels = [...new Set(named)];
  const { url, workspace: team } = running;
  if (channels.length === 0) say(t.noRoutes({ file: settings.configFile, team, url }));
  else say(t.ready({ team, channels: channels.join(', '), url }));
  return running;
};

/** `start`: with the real desks where any is set up, else, or when asked, a rehearsal. */
export const startCommand = (
  environment: Environment,
  options: { rehearsal: boolean },
  outside: Outside,
  say: Say,
): Promise<Running> =>
  options.rehearsal || !hasDesk(environment)
    ? startRehearsal(environment, outside, say)
    : startReal(loadSettings(environment, sourceDefinitions), outside, say);
