import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandSubcommandOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { oneLine } from '../../../core/card/text.ts';
import { command as catalogue } from '../../../core/catalogue/command.ts';
import { label } from '../../../core/catalogue/label.ts';
import { commandNames } from '../../../core/command.ts';
import type { CommandName } from '../../../core/command.ts';
import { commandOptions } from '../../../core/command/options.ts';
import type { CommandOption } from '../../../core/command/options.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { leaveReasons } from '../../../core/review/draft.ts';
import { severities } from '../../../core/triage/triage.ts';
import { moderationCommands } from '../moderation/commands.ts';
import {
  gatewayIntents,
  moderationIntents,
  moderationPermissions,
  neededPermissions,
  portalIntents,
  scopes,
} from './permissions.ts';

/** docs: interactions/application-commands#application-command-object. */
const longestDescription = 100;

/** All of it where it fits, else its first sentence, else its beginning. */
const described = (words: string): string =>
  words.length <= longestDescription
    ? words
    : oneLine(/^[^.]{1,99}\./u.exec(words)?.[0] ?? words, longestDescription);
const inFrench = (words: (language: UiLanguage) => string) => ({
  description: described(words('en')),
  description_localizations: { fr: described(words('fr')) },
});

const wordsOf = (name: string, language: UiLanguage): string =>
  Object.entries(catalogue[language].option).find(([one]) => one === name)?.[1] ?? name;

const said = (value: string, language: UiLanguage): string => {
  const severity = severities.find((one) => one === value);
  if (severity !== undefined) return label[language].severity[severity];
  const reason = leaveReasons.find((one) => one === value);
  if (reason !== undefined) return label[language].reasonSaid[reason];
  const { choice } = catalogue[language];
  return Object.entries(choice).find(([name]) => name === value)?.[1] ?? value;
};
const choices = (values: readonly string[]) =>
  values.map((value) => ({ name: said(value, 'en'), name_localizations: { fr: said(value, 'fr') }, value }));

const optionOf = (option: CommandOption): APIApplicationCommandBasicOption => {
  const { name, kind, required } = option;
  const common = { name, ...inFrench((language) => wordsOf(name, language)), required };
  if (kind === 'card')
    return { ...common, type: ApplicationCommandOptionType.Integer, min_value: 1, autocomplete: true };
  if (kind === 'flag') return { ...common, type: ApplicationCommandOptionType.Boolean };
  if (kind === 'person') return { ...common, type: ApplicationCommandOptionType.User };
  const type = ApplicationCommandOptionType.String;
  if (kind !== 'words') return { ...common, type, choices: choices(kind) };
  return name === 'command' ? { ...common, type, autocomplete: true } : { ...common, type };
};

const subCommand = (name: CommandName): APIApplicationCommandSubcommandOption => ({
  type: ApplicationCommandOptionType.Subcommand,
  name,
  name_localizations: { fr: catalogue.fr.usage[name].word },
  ...inFrench((language) => catalogue[language].usage[name].help),
  options: commandOptions[name].map(optionOf),
});

/** On servers, of people who manage messages: a server's admins may widen it, and what somebody may do is asked again at each use. */
const forTheTeam = {
  default_member_permissions: String(PermissionFlagsBits.ManageMessages),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
const menuEntry = (entry: 'draft' | 'bring'): RESTPostAPIApplicationCommandsJSONBody => ({
  type: ApplicationCommandType.Message,
  name: catalogue.en.menu[entry],
  name_localizations: { fr: catalogue.fr.menu[entry] },
  ...forTheTeam,
});

/** What the manifest must say of commands: made from the one grammar, so that nobody keeps a second list. */
export const discordCommands = (): RESTPostAPIApplicationCommandsJSONBody[] => [
  {
    type: ApplicationCommandType.ChatInput,
    name: 'aplomb',
    ...inFrench((language) => catalogue[language].description),
    options: commandNames.map(subCommand),
    ...forTheTeam,
  },
  menuEntry('draft'),
  menuEntry('bring'),
  ...moderationCommands(),
];

/** The single list of what the bot is on Discord; manifests/discord.json is this, written down. */
export const discordManifest = () => ({
  name: 'Aplomb',
  install: { scopes, permissions: neededPermissions },
  intents: { gateway: gatewayIntents, portal: portalIntents },
  /** Only where a team moderates: permissions of the bot's role, and intents besides. */
  moderation: { permissions: moderationPermissions, intents: moderationIntents },
  commands: discordCommands(),
});
