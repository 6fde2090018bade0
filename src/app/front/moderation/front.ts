import { choicesOn } from '../../../core/answer/moderation.ts';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import type { ModCommand } from '../../../core/moderation/command.ts';
import type { ModPress } from '../../../core/moderation/press.ts';
import { modSheet } from '../../../core/moderation/sheets.ts';
import type { Sheet, Typed } from '../../../core/sheet/sheet.ts';
import type { ModerationAtDesk } from '../../moderation/desk.ts';
import { said } from '../answer.ts';
import type { Answer } from '../answer.ts';
import type { AskedModerator } from './answer.ts';
import { commanded } from './commands.ts';
import { pressed } from './presses.ts';
import { submitted } from './submissions.ts';

/** What moderators and members do at a desk and what they are answered, written once for all desks. */
export interface ModerationFront {
  press(given: ModPress, asked: AskedModerator): Promise<Answer>;
  /** A sheet was sent, with what was typed into it; its name says what it is about. */
  submit(name: string, typed: Typed, asked: AskedModerator): Promise<Answer>;
  /** An entry of the menu of a message at the place. */
  menu(entry: 'report' | 'moderate', on: { channel: string; id: string }, asked: AskedModerator): Answer;
  /** `misused`: it was meant for moderation and could not be understood. */
  command(given: ModCommand | 'misused', asked: AskedModerator): Promise<Answer>;
}

const reportSheet = (
  { channel, id }: { channel: string; id: string },
  asked: AskedModerator,
): Sheet | undefined => modSheet({ on: 'report', channel, message: id }, { language: asked.person.language });

export const createModerationFront = (deps: ModerationAtDesk): ModerationFront => ({
  press: async (given, asked) => pressed(deps, given, asked),
  submit: (name, typed, asked) => submitted(deps, name, typed, asked),
  menu: (entry, on, asked) => {
    const { language } = asked.person;
    const words = moderationDesk[language];
    if (deps.placeOf({ server: asked.server }) === undefined) return said(words.noPlace);
    const sheet = entry === 'report' ? reportSheet(on, asked) : undefined;
    return sheet
      ? { answer: 'sheet', sheet }
      : { answer: 'said', brief: words.choose, parts: choicesOn(on, language) };
  },
  command: (given, asked) => commanded(deps, given, asked),
});
