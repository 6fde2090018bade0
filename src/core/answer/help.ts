import type { CommandName } from '../command.ts';
import { helpPage, helpText } from '../command/answer.ts';
import type { Part } from '../card/part.ts';
import { lines, small, text } from '../card/rich.ts';
import type { UiLanguage } from '../language.ts';

/** How one command is used or, without one, all of them: a command a line, its explanation beside it. */
export const helpParts = (about: CommandName | undefined, language: UiLanguage): Part[] => {
  if (about) return lines('help', text(helpText(about, language)));
  const { title, commands, notes } = helpPage(language);
  return [
    ...lines('help_title', text(title, { bold: true })),
    ...lines('help', ...commands.map(({ use, help }) => [...text(use, { code: true }), ...text(` ${help}`)])),
    ...small('help_notes', notes.join('\n')),
  ];
};
