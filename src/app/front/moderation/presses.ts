import { caseLines, openedText } from '../../../core/answer/moderation.ts';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import { memberOf } from '../../../core/moderation/incident.ts';
import type { ModPress } from '../../../core/moderation/press.ts';
import { modSheet } from '../../../core/moderation/sheets.ts';
import type { Person } from '../../../core/reader.ts';
import type { ModerationAtDesk } from '../../moderation/desk.ts';
import { said } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { outcomeOf, refusedMod } from './answer.ts';
import type { AskedModerator } from './answer.ts';

/** The cases of a member, for whoever may read about the place. */
export const historyOf = async (
  { verbs }: ModerationAtDesk,
  { place, memberId }: { place: string; memberId: string },
  person: Person,
): Promise<Answer> => {
  const found = await verbs.history(place, memberId, person.teammate);
  if (!found.ok) return refusedMod(found.refusal, person);
  return {
    answer: 'said',
    brief: moderationDesk[person.language].command.history,
    parts: caseLines(found.cases, person),
  };
};

const historyOn = async (deps: ModerationAtDesk, incidentId: string, person: Person): Promise<Answer> => {
  const found = await deps.verbs.incident(incidentId, person.teammate);
  if (!found.ok) return refusedMod(found.refusal, person);
  const { place, matter } = found.incident;
  return historyOf(deps, { place, memberId: memberOf(matter) ?? '' }, person);
};

const sheetFor = (pressed: ModPress, { language }: Person): Answer => {
  const sheet = modSheet(pressed, { language });
  return sheet ? { answer: 'sheet', sheet } : { answer: 'nothing' };
};

const onCard = async (
  deps: ModerationAtDesk,
  { action, incidentId }: Extract<ModPress, { on: 'card' }>,
  { person, press }: AskedModerator,
): Promise<Answer> => {
  const { verbs } = deps;
  const { language, teammate: by } = person;
  const which = { incidentId };
  const settled = (): string => moderationDesk[language].settled;
  switch (action) {
    case 'leave':
      return outcomeOf(await verbs.settle(incidentId, by), person, settled);
    case 'calm':
      return outcomeOf(await verbs.calm(incidentId, by, press), person, ({ case: of }) =>
        openedText(of, language),
      );
    case 'agree':
    case 'decline':
      return outcomeOf(await verbs.second(which, action === 'agree', by), person, settled);
    case 'uphold':
    case 'grant':
      return outcomeOf(await verbs.answerAppeal(which, action === 'uphold', by), person, settled);
    case 'history':
      return historyOn(deps, incidentId, person);
    default:
      return sheetFor({ on: 'incident', act: action, incidentId }, person);
  }
};

const makeRule = async (
  deps: ModerationAtDesk,
  { keyword, incidentId }: Extract<ModPress, { on: 'rule' }>,
  { person, server, channel }: AskedModerator,
): Promise<Answer> => {
  const found = incidentId === undefined ? undefined : await deps.verbs.incident(incidentId, person.teammate);
  if (found?.ok === false) return refusedMod(found.refusal, person);
  const place = found?.incident.place ?? deps.placeOf({ server, channel });
  const words = moderationDesk[person.language];
  if (place === undefined) return said(words.noPlace);
  return outcomeOf(await deps.verbs.makeRule(place, keyword, person.teammate), person, () => words.ruleMade);
};

/** A button or a menu of a moderators' card, of a private message, or below a message to a member. */
export const pressed = (
  deps: ModerationAtDesk,
  given: ModPress,
  asked: AskedModerator,
): Promise<Answer> | Answer => {
  switch (given.on) {
    case 'card':
      return onCard(deps, given, asked);
    case 'rule':
      return makeRule(deps, given, asked);
    default:
      return sheetFor(given, asked.person);
  }
};
