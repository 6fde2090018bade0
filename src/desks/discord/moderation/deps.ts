import type { ModerationAtDesk } from '../../../app/moderation/desk.ts';
import type { ModerationAnswer } from '../../../app/moderation/verbs.ts';
import type { Log, World } from '../../../app/ports/world.ts';
import type { Teammate } from '../../../core/actor.ts';
import type { Part } from '../../../core/card/part.ts';
import { lines, text } from '../../../core/card/rich.ts';
import { moderationRefusalText } from '../../../core/catalogue/moderation.ts';
import { uiLanguageOf } from '../../../core/language.ts';
import type { UiLanguage } from '../../../core/language.ts';
import { partsComponents } from '../components/card.ts';
import type { Answer, Interaction } from '../transport/interaction.ts';

/** What the listeners of moderation work with. */
export interface ModerationDeps extends ModerationAtDesk {
  /** Discord does not tell anybody's time zone: everybody reads in the team's. */
  timezone: string;
  world: World;
  log: Log;
}

export const teammateOf = ({ user }: Interaction): Teammate => ({
  desk: 'discord',
  id: user.id,
  name: user.name,
});
export const languageOf = ({ locale }: Interaction): UiLanguage => uiLanguageOf(locale);
/** One thing somebody did, told again under the same id. */
export const pressOf = ({ id }: Interaction): string => `discord ${id}`;

/** Says something to whoever did something, and to nobody else. */
export const sayParts = async (answer: Answer, parts: readonly Part[]): Promise<void> => {
  await answer.say([partsComponents(parts)], true);
};
export const sayWords = (answer: Answer, words: string): Promise<void> =>
  sayParts(answer, lines('said', text(words)));

/** A refusal in the words of whoever pressed, or `said` for what was done. */
export const sayOutcome = <T>(
  deps: ModerationDeps,
  interaction: Interaction,
  answer: Answer,
  outcome: ModerationAnswer<T>,
  said: (done: { ok: true } & T) => string,
): Promise<void> =>
  sayWords(
    answer,
    outcome.ok
      ? said(outcome)
      : moderationRefusalText(outcome.refusal, languageOf(interaction), deps.timezone),
  );
