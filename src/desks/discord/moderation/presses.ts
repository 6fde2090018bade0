import type { Answer as Given } from '../../../app/front/answer.ts';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import { modPressOf, opensSheet } from '../../../core/moderation/press.ts';
import type { ModPress } from '../../../core/moderation/press.ts';
import type { MenuUse, Press } from '../transport/interaction.ts';
import { reopenedBy } from '../listeners/opening.ts';
import { askedOn } from './deps.ts';
import type { ModerationDeps } from './deps.ts';

/** What was pressed means; a menu's own id says nothing, what was chosen in it does. */
const meantBy = ({ customId, values }: Press): ModPress | undefined => {
  const [actionId = '', ...carried] = customId.split(' ');
  return modPressOf(actionId, values[0] ?? carried.join(' '));
};

/** Whether a press opens a modal, told from it alone. */
export const opensModal = (press: Press): boolean => {
  if (reopenedBy(press.customId)) return true;
  const meant = meantBy(press);
  return meant !== undefined && opensSheet(meant);
};

/** A sheet that was refused is opened again: as it was left, or, where that is forgotten, empty. */
const reopened = (deps: ModerationDeps, press: Press): Given | ModPress | undefined => {
  const again = reopenedBy(press.customId);
  const kept = again && deps.kept.get(again.kept);
  if (kept) return { answer: 'sheet', sheet: kept };
  return again && modPressOf(again.sheet);
};

/** A button or a menu of a moderators' card, of a private message, or below a message to a member. */
export const onPress = async (deps: ModerationDeps, press: Press): Promise<Given> => {
  const meant = reopened(deps, press) ?? meantBy(press);
  if (meant === undefined) return { answer: 'nothing' };
  return 'answer' in meant ? meant : deps.moderation.press(meant, askedOn(press, deps));
};

/** Which entry of a context menu this is; names are what Discord tells. */
export const menuOf = ({ name }: Pick<MenuUse, 'name'>): 'report' | 'moderate' | undefined => {
  const { menu } = moderationDesk.en;
  if (name === menu.report) return 'report';
  return name === menu.moderate ? 'moderate' : undefined;
};

/** *Report to moderators* and *Moderate this message*. */
export const onMenu = (deps: ModerationDeps, use: MenuUse): Given => {
  const entry = menuOf(use);
  if (entry === undefined || !('message' in use.target)) return { answer: 'nothing' };
  return deps.moderation.menu(entry, use.target.message, askedOn(use, deps));
};
