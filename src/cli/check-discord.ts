import type { Outside } from '../compose.ts';
import type { DiscordSettings, Settings } from '../config/settings.ts';
import { checkDiscord as words } from '../core/catalogue/check-discord.ts';
import type { UiLanguage } from '../core/language.ts';
import { checkDiscord } from '../desks/discord/transport/check.ts';
import type { DiscordCheckLine } from '../desks/discord/transport/check.ts';
import { doubt, missing, ok } from './check-report.ts';
import type { CheckedLine } from './check-report.ts';

const DISCORD = 'https://discord.com/api';

const told = (line: DiscordCheckLine, language: UiLanguage): CheckedLine => {
  const { says, fix, permission } = words[language];
  const permissions = (line.lacks ?? []).map((name) => permission[name]).join(', ');
  const values = { ...line.values, permissions };
  const said = says[line.says](values);
  if (line.ok) return ok(said);
  const mend = line.fix === undefined ? undefined : fix[line.fix](values);
  return line.required ? missing(said, mend) : doubt(said, mend);
};

/** Discord as a desk, where the team decides there. Loads its library: asked for only then. */
export const discordLines = async (
  { token, server, apiUrl = DISCORD }: DiscordSettings,
  { team, language }: Settings,
  { world }: Outside,
): Promise<CheckedLine[]> => {
  const found = await checkDiscord({ token, server, apiUrl, routes: team.routes, world });
  return found.map((line) => told(line, language));
};
