import { moderationRefusalText } from '../../../core/catalogue/moderation.ts';
import { moderationCard } from '../../../core/catalogue/moderation-card.ts';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import { plain } from '../../../core/card/rich.ts';
import { lines, text } from '../../../core/card/rich.ts';
import type { Part } from '../../../core/card/part.ts';
import { formActs } from '../../../core/moderation/form.ts';
import { memberOf } from '../../../core/moderation/incident.ts';
import type { IncidentAction } from '../../../core/moderation/card.ts';
import type { UiLanguage } from '../../../core/language.ts';
import type { Answer, MenuUse, Press } from '../transport/interaction.ts';
import type { ModerationAnswer } from '../../../app/moderation/verbs.ts';
import { caseLines, openedText } from './act.ts';
import type { Pressed } from './custom-id.ts';
import { languageOf, sayOutcome, sayParts, sayWords, teammateOf } from './deps.ts';
import type { ModerationDeps } from './deps.ts';
import { actForm, appealForm, reportForm, ruleForm } from './forms.ts';

type OnCard = Extract<Pressed, { on: 'card' }>;

/** These ask for more, in a modal. */
const asks = new Set<IncidentAction>([...formActs, 'rule']);

/** Whether a press opens a modal, told from its id alone. */
export const opensModal = (pressed: Pressed): boolean =>
  pressed.on === 'case' || pressed.on === 'message' || (pressed.on === 'card' && asks.has(pressed.action));

const showHistory = async (
  deps: ModerationDeps,
  press: Press,
  answer: Answer,
  incidentId: string,
): Promise<void> => {
  const by = teammateOf(press);
  const found = await deps.verbs.incident(incidentId, by);
  const about = found.ok ? memberOf(found.incident.matter) : undefined;
  const language = languageOf(press);
  if (!found.ok) return sayWords(answer, moderationRefusalText(found.refusal, language, deps.timezone));
  const cases = await deps.verbs.history(found.incident.place, about ?? '', by);
  return cases.ok
    ? sayParts(answer, caseLines(cases.cases, language, deps.timezone))
    : sayWords(answer, moderationRefusalText(cases.refusal, language, deps.timezone));
};

const onCard = async (
  deps: ModerationDeps,
  press: Press,
  answer: Answer,
  { action, incidentId }: OnCard,
): Promise<void> => {
  const [by, language, { verbs }] = [teammateOf(press), languageOf(press), deps];
  const which = { incidentId };
  const { settled } = moderationDesk[language];
  const tell = async <T>(outcome: Promise<ModerationAnswer<T>>, said: (done: T) => string = () => settled) =>
    sayOutcome(deps, press, answer, await outcome, said);
  switch (action) {
    case 'leave':
      return tell(verbs.settle(incidentId, by));
    case 'calm':
      return tell(verbs.calm(incidentId, by), ({ case: of }) => openedText(of, language));
    case 'agree':
    case 'decline':
      return tell(verbs.second(which, action === 'agree', by));
    case 'uphold':
    case 'grant':
      return tell(verbs.answerAppeal(which, action === 'uphold', by));
    case 'history':
      return showHistory(deps, press, answer, incidentId);
    case 'rule':
      await answer.modal(ruleForm(`mod.do ${action} ${incidentId}`, language));
      return undefined;
    default:
      await answer.modal(actForm(action, `mod.do ${action} ${incidentId}`, language));
      return undefined;
  }
};

/** A button or a menu of a moderators' card, of a private message, or below a message to a member. */
export const onPress = async (
  deps: ModerationDeps,
  press: Press,
  answer: Answer,
  pressed: Pressed,
): Promise<void> => {
  const language = languageOf(press);
  switch (pressed.on) {
    case 'card':
      return onCard(deps, press, answer, pressed);
    case 'case':
      await answer.modal(appealForm(press.customId, language));
      return undefined;
    case 'message':
      await answer.modal(actForm(pressed.act, press.customId, language));
      return undefined;
    case 'rule': {
      const place = press.server === undefined ? undefined : deps.placeOf(press.server);
      if (place === undefined) return sayWords(answer, moderationDesk[language].noPlace);
      const outcome = await deps.verbs.makeRule(place, pressed.keyword, teammateOf(press));
      return sayOutcome(deps, press, answer, outcome, () => moderationDesk[language].ruleMade);
    }
    default:
      return undefined;
  }
};

/** What can be done about a message, to a moderator alone. */
const choices = (channel: string, id: string, language: UiLanguage): Part[] => {
  const { button } = moderationCard[language];
  const pressable = formActs.map((act) => ({
    type: 'button' as const,
    action_id: `mod.on ${act}`,
    text: plain(button[act]),
    value: `${channel} ${id}`,
  }));
  return [
    ...lines('choose', text(moderationDesk[language].choose)),
    { type: 'actions', block_id: 'mod.on', elements: pressable },
  ];
};

/** Which entry of a context menu this is; names are what Discord tells. */
export const menuOf = ({ name }: Pick<MenuUse, 'name'>): 'report' | 'moderate' | undefined => {
  const { menu } = moderationDesk.en;
  if (name === menu.report) return 'report';
  return name === menu.moderate ? 'moderate' : undefined;
};

/** *Report to moderators* and *Moderate this message*. */
export const onMenu = async (deps: ModerationDeps, use: MenuUse, answer: Answer): Promise<void> => {
  const language = languageOf(use);
  if (use.server === undefined || deps.placeOf(use.server) === undefined)
    return sayWords(answer, moderationDesk[language].noPlace);
  if (!('message' in use.target)) return undefined;
  const { channel, id } = use.target.message;
  if (menuOf(use) === 'moderate') return sayParts(answer, choices(channel, id, language));
  await answer.modal(reportForm(`mod.report ${channel} ${id}`, language));
  return undefined;
};
