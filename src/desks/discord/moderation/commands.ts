import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type {
  APIApplicationCommandBasicOption,
  RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import { mostSlowSeconds } from '../../../core/moderation/act.ts';
import { longestReason } from '../../../core/moderation/decide.ts';
import { deletionNames, lengthNames } from '../../../core/moderation/form.ts';

type Name = keyof (typeof moderationDesk)['en']['command'];
const described = (name: Name) => ({
  description: moderationDesk.en.command[name],
  description_localizations: { fr: moderationDesk.fr.command[name] },
});

const choices = (names: readonly (keyof (typeof moderationDesk)['en']['length'])[]) =>
  names.map((value) => ({
    name: moderationDesk.en.length[value],
    name_localizations: { fr: moderationDesk.fr.length[value] },
    value,
  }));

const member: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.User,
  name: 'member',
  ...described('member'),
  required: true,
};
const reason: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'reason',
  ...described('reason'),
  required: true,
  max_length: longestReason,
};
const length = (required: boolean): APIApplicationCommandBasicOption => ({
  type: ApplicationCommandOptionType.String,
  name: 'length',
  ...described('length'),
  required,
  choices: choices(lengthNames),
});
const deletion: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.String,
  name: 'deletion',
  ...described('deletion'),
  required: false,
  choices: choices(deletionNames),
};
const seconds: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Integer,
  name: 'seconds',
  ...described('seconds'),
  required: true,
  min_value: 1,
  max_value: mostSlowSeconds,
};
const number: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Integer,
  name: 'case',
  ...described('case'),
  required: true,
  min_value: 1,
};

/** Needed options stand before the others, as Discord wants it. */
const options = {
  warn: [member, reason],
  note: [member, reason],
  timeout: [member, length(true), reason],
  kick: [member, reason],
  ban: [member, reason, deletion, length(false)],
  unban: [member, reason],
  slow: [seconds, reason, length(false)],
  lock: [reason, length(false)],
  unlock: [reason],
  lift: [number],
  history: [member],
  forget: [member],
} satisfies Partial<Record<Name, APIApplicationCommandBasicOption[]>>;
export type ModCommand = keyof typeof options;
export const modCommands = ['warn', 'note', 'timeout', 'kick', 'ban', 'unban', 'slow', 'lock', 'unlock', 'lift', 'history', 'forget'] as const satisfies readonly ModCommand[]; // prettier-ignore

/** A default that admins can change; who may is asked again at every use. */
const moderators = String(PermissionFlagsBits.ModerateMembers);
const onServers = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** `/mod` and the two entries on messages, as they are deployed. */
export const moderationCommands = (): RESTPostAPIApplicationCommandsJSONBody[] => [
  {
    type: ApplicationCommandType.ChatInput,
    name: 'mod',
    ...described('mod'),
    default_member_permissions: moderators,
    ...onServers,
    options: modCommands.map((name) => ({
      type: ApplicationCommandOptionType.Subcommand,
      name,
      ...described(name),
      options: options[name],
    })),
  },
  {
    type: ApplicationCommandType.Message,
    name: moderationDesk.en.menu.report,
    name_localizations: { fr: moderationDesk.fr.menu.report },
    ...onServers,
  },
  {
    type: ApplicationCommandType.Message,
    name: moderationDesk.en.menu.moderate,
    name_localizations: { fr: moderationDesk.fr.menu.moderate },
    default_member_permissions: moderators,
    ...onServers,
  },
];
