import { modUsage, openedText } from '../../../core/answer/moderation.ts';
import { actText } from '../../../core/catalogue/moderation.ts';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import type { ModCommand } from '../../../core/moderation/command.ts';
import type { ModerationAtDesk } from '../../moderation/desk.ts';
import { said } from '../answer.ts';
import type { Answer } from '../answer.ts';
import { outcomeOf } from './answer.ts';
import type { AskedModerator } from './answer.ts';
import { historyOf } from './presses.ts';

/** The same acts for those who type. */
export const commanded = async (
  deps: ModerationAtDesk,
  given: ModCommand | 'misused',
  { person, press, server, channel }: AskedModerator,
): Promise<Answer> => {
  const { language, teammate: by } = person;
  const words = moderationDesk[language];
  if (given === 'misused') return { answer: 'said', brief: words.typed.title, parts: modUsage(language) };
  const place = deps.placeOf({ server, channel });
  if (place === undefined) return said(channel === undefined ? words.noPlace : words.notHere);
  switch (given.command) {
    case 'lift':
      return outcomeOf(await deps.verbs.lift({ number: given.number }, by), person, ({ case: of }) =>
        words.lifting({ number: of.number, act: actText(of.act, language) }),
      );
    case 'history':
      return historyOf(deps, { place, memberId: given.member }, person);
    case 'forget':
      return outcomeOf(await deps.verbs.forget(place, given.member, by), person, ({ kept, ...counts }) =>
        words.forgotten({ ...counts, kept: kept.map((one) => `#${one}`).join(', ') }),
      );
    case 'act': {
      const { act, member, reason } = given;
      const order = { place, act, reason, ...(member && { member }) };
      return outcomeOf(await deps.verbs.act(order, by, press), person, ({ case: of }) =>
        openedText(of, language),
      );
    }
  }
};
