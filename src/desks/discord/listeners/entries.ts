import { command } from '../../../core/catalogue/command.ts';

/** What the manifest must name, so that Discord offers it; it goes by the English names whatever people see. */
export const discordEntries = {
  command: 'aplomb',
  menu: { draft: command.en.menu.draft, bring: command.en.menu.bring },
} as const;

/** What the custom ids of ours begin with. */
const ours =
  /^(?:card|page|propose|resume|job|house|feedback|variant|connect|open|send|ask|offer|form)\.|^(?:bring|connect)$/u;
export const isOurs = (customId: string): boolean => ours.test(customId);
