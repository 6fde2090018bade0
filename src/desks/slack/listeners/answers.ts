import type { types } from '@slack/bolt';
import type { Resumed } from '../../../app/verbs.ts';
import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { refusalText } from '../../../core/catalogue/refusal.ts';
import type { Card } from '../../../core/card.ts';
import type { CommandName } from '../../../core/command.ts';
import { helpPage, helpText } from '../../../core/command/answer.ts';
import type { Refusal } from '../../../core/review/refusal.ts';
import { cardContent } from '../blocks/card.ts';
import { findings } from '../../../core/card/findings.ts';
import { lines, plain, small, text } from '../../../core/card/rich.ts';
import { escaped } from '../blocks/text.ts';
import type { SlackContent } from '../web-port.ts';
import { cardFor } from './deps.ts';
import type { Person } from './deps.ts';
import { refusalInline, saidContent } from './origin.ts';

/** Words of ours, inert. */
export const say = (words: string, more: types.KnownBlock[] = []): SlackContent =>
  saidContent(text(words), words, more);

/** How one command is used or, without one, all of them: a command a line, its explanation beside it. */
export const sayHelp = (about: CommandName | undefined, { language }: Person): SlackContent => {
  const words = helpText(about, language);
  if (about) return say(words);
  const { title, commands, notes } = helpPage(language);
  return {
    text: escaped(words),
    blocks: [
      ...lines('help_title', text(title, { bold: true })),
      ...lines(
        'help',
        ...commands.map(({ use, help }) => [...text(use, { code: true }), ...text(` ${help}`)]),
      ),
      ...small('help_notes', notes.join('\n')),
    ],
  };
};

/** Why not; and, for a text of theirs that the guard stopped, what it found in it. */
export const sayRefusal = (refusal: Refusal, person: Person, text?: string): SlackContent =>
  saidContent(
    refusalInline(refusal, person),
    refusalText(refusal, person.language, person.timezone),
    refusal.refused === 'guard_stops' && text !== undefined
      ? findings('findings', refusal.findings, text, person.language)
      : [],
  );

/** What was done, and the card as it is now. */
export const sayDone = (words: string, card: Card, person: Person): SlackContent => ({
  ...cardContent(cardFor(card, person)),
  blocks: [...lines('said', text(words)), ...cardContent(cardFor(card, person)).blocks],
});

const resumeButtons = ({ language }: Person): types.ActionsBlock => {
  const words = catalogue[language].said;
  return {
    type: 'actions',
    block_id: 'resume',
    elements: [
      { type: 'button', action_id: 'resume.release', text: plain(words.release), value: 'release' },
      { type: 'button', action_id: 'resume.return', text: plain(words.giveBack), value: 'return' },
    ],
  };
};

/** Going on, or the question what should become of the replies that waited. */
export const sayResumed = (resumed: Resumed, person: Person): SlackContent => {
  const words = catalogue[person.language].said;
  if (resumed.resumed) return say(words.resumed(resumed));
  if ('refusal' in resumed) return sayRefusal(resumed.refusal, person);
  return say(words.waiting({ count: resumed.waiting }), [resumeButtons(person)]);
};
