import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { World } from '../app/ports/world.ts';
import type { Environment } from '../config.ts';
import { deploy } from '../core/catalogue/deploy.ts';
import type { UiLanguage } from '../core/language.ts';
import { createCommands } from '../desks/discord/commands/deploy.ts';
import { deployed, difference, isNone } from '../desks/discord/commands/diff.ts';
import type { Difference } from '../desks/discord/commands/diff.ts';
import { discordCommands } from '../desks/discord/commands/manifest.ts';
import type { DiscordNo } from '../desks/discord/web-port.ts';
import type { Voice } from './terminal.ts';

const DISCORD = 'https://discord.com/api';
type Words = (typeof deploy)['en'];

export interface DeployAsked {
  server?: string;
  yes: boolean;
}
/** Where an answer can be typed; undefined where nobody sits. */
export type Keyboard = { input: Readable; output: Writable } | undefined;

/** In either language: what is asked for is not what people are used to type. */
const yesWords = /^(?:y|yes|o|oui)$/iu;
/** docs: topics/opcodes-and-status-codes#json: Unauthorized, Missing Access, Unknown Guild. */
const refusedCodes = new Set(['0', '40001']);
const noAccess = new Set(['50001', '10004']);

const wordFailure = ({ error }: DiscordNo, server: string, { failed }: Words): string => {
  if (refusedCodes.has(error)) return failed.refused;
  if (noAccess.has(error)) return failed.access({ server });
  if (error === 'rate_limited') return failed.rate;
  if (error === 'unreachable' || error === 'server_error') return failed.away;
  return failed.other({ code: error });
};

const linesOf = ({ added, changed, removed }: Difference): string[] => [
  ...added.map((name) => `  + ${name}`),
  ...changed.map((name) => `  ~ ${name}`),
  ...removed.map((name) => `  − ${name}`),
];

const isWanted = async (keyboard: Keyboard, t: Words): Promise<boolean | undefined> => {
  if (!keyboard) return undefined;
  const asking = createInterface(keyboard);
  try {
    return yesWords.test((await asking.question(t.ask)).trim());
  } finally {
    asking.close();
  }
};

/**
 * `aplomb deploy [--server ID] [--yes]`: brings the commands of manifests/discord.json to Discord, and shows before what
 * changes. Done twice it changes nothing. Status 1 when they are not there afterwards.
 */
export const deployCommand = async (
  { server, yes }: DeployAsked,
  environment: Environment,
  language: UiLanguage,
  { say, complain }: Voice,
  { world, keyboard, apiUrl = DISCORD }: { world: World; keyboard: Keyboard; apiUrl?: string },
): Promise<number> => {
  const t = deploy[language];
  const token = environment['DISCORD_BOT_TOKEN'];
  if (token === undefined || token === '') {
    complain(t.noToken);
    return 1;
  }
  const commands = createCommands({ token, apiUrl, world, server });
  const fail = (no: DiscordNo): number => {
    complain(wordFailure(no, server ?? '', t));
    return 1;
  };
  const application = await commands.application();
  if (!application.ok) return fail(application);
  const { id, name } = application.value;
  const there = await commands.there(id);
  if (!there.ok) return fail(there);
  const wanted = deployed.parse(JSON.parse(JSON.stringify(discordCommands())));
  const changes = difference(there.value, wanted, server !== undefined);
  say(t.where({ bot: name, server: server ?? '' }));
  if (isNone(changes)) {
    say(t.same);
    return 0;
  }
  for (const line of linesOf(changes)) say(line);
  const wants = yes || (await isWanted(keyboard, t));
  if (wants !== true) {
    complain(wants === undefined ? t.notAsked : t.left);
    return 1;
  }
  const replaced = await commands.replace(id, wanted);
  if (!replaced.ok) return fail(replaced);
  say(t.done({ count: replaced.value }));
  return 0;
};
