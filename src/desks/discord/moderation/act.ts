import { actText } from '../../../core/catalogue/moderation.ts';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import { momentText } from '../../../core/catalogue/moment.ts';
import { lines, text } from '../../../core/card/rich.ts';
import { oneLine } from '../../../core/card/text.ts';
import type { Part } from '../../../core/card/part.ts';
import type { UiLanguage } from '../../../core/language.ts';
import type { ModerationOrder } from '../../../app/moderation/verbs.ts';
import type { ModerationCase } from '../../../core/moderation/case.ts';
import { moderationSaid } from '../../../core/catalogue/moderation-said.ts';
import type { Answer, Interaction } from '../transport/interaction.ts';
import { languageOf, pressOf, sayOutcome, teammateOf } from './deps.ts';
import type { ModerationDeps } from './deps.ts';

/** What is said of a case that was just opened. */
export const openedText = (of: ModerationCase, language: UiLanguage): string => {
  const words = moderationDesk[language];
  return of.state === 'proposed'
    ? words.proposed({ number: of.number })
    : words.opened({ number: of.number, act: actText(of.act, language) });
};

/** A moderator decides; whoever pressed is told what came of it. */
export const order = async (
  deps: ModerationDeps,
  interaction: Interaction,
  answer: Answer,
  given: ModerationOrder,
): Promise<void> => {
  const outcome = await deps.verbs.act(given, teammateOf(interaction), pressOf(interaction));
  await sayOutcome(deps, interaction, answer, outcome, ({ case: of }) =>
    openedText(of, languageOf(interaction)),
  );
};

/** A member's cases, one line each, newest first. */
export const caseLines = (
  cases: readonly ModerationCase[],
  language: UiLanguage,
  timezone: string,
): Part[] => {
  const words = moderationDesk[language];
  if (cases.length === 0) return lines('cases', text(words.noCases));
  const lineOf = (of: ModerationCase): string =>
    words.line({
      number: of.number,
      at: momentText(of.createdAt, language, timezone),
      act: actText(of.act, language),
      state: words.state[of.state],
      by: of.by.kind === 'teammate' ? oneLine(of.by.teammate.name, 40) : moderationSaid[language].itself,
      reason: oneLine(of.reason, 80),
    });
  return lines('cases', ...cases.map((of) => text(lineOf(of))));
};
