import { z } from 'zod';
import { actText, moderationRefusalText } from '../../../core/catalogue/moderation.ts';
import { moderationDesk } from '../../../core/catalogue/moderation-desk.ts';
import type { Act } from '../../../core/moderation/act.ts';
import { actOf, lengthNames, lengths } from '../../../core/moderation/form.ts';
import type { Answer, CommandUse } from '../transport/interaction.ts';
import { caseLines, order } from './act.ts';
import { modCommands } from './commands.ts';
import type { ModCommand } from './commands.ts';
import { languageOf, sayOutcome, sayParts, sayWords, teammateOf } from './deps.ts';
import type { ModerationDeps } from './deps.ts';

/** What `/mod` may carry, as Discord hands it over. */
const given = z.object({
  member: z.string().optional(),
  reason: z.string().default(''),
  length: z.enum(lengthNames).optional(),
  deletion: z.string().optional(),
  seconds: z.int().optional(),
  case: z.int().optional(),
});
type Given = z.output<typeof given>;

const actTyped = (name: ModCommand, channel: string, typed: Given): Act | undefined => {
  const forMs = typed.length === undefined ? {} : { forMs: lengths[typed.length] };
  switch (name) {
    case 'warn':
    case 'note':
    case 'kick':
    case 'timeout':
      return actOf(name, typed);
    case 'ban': {
      const act = actOf(name, typed);
      return act && { ...act, ...forMs };
    }
    case 'unban':
      return { act: name };
    case 'slow':
      return { act: name, channel, everySeconds: typed.seconds ?? 0, ...forMs };
    case 'lock':
      return { act: name, channel, ...forMs };
    case 'unlock':
      return { act: name, channel };
    default:
      return undefined;
  }
};

const memberFrom = ({ people }: CommandUse, id: string | undefined) =>
  id === undefined ? undefined : { id, name: people[id]?.name ?? '' };

/** `/mod`: the same acts for those who type. */
export const onCommand = async (deps: ModerationDeps, use: CommandUse, answer: Answer): Promise<void> => {
  const language = languageOf(use);
  const by = teammateOf(use);
  const place = use.server === undefined ? undefined : deps.placeOf(use.server);
  const name = modCommands.find((one) => one === use.sub);
  const typed = given.safeParse(use.options);
  if (place === undefined || name === undefined || !typed.success)
    return sayWords(answer, moderationDesk[language].noPlace);
  if (name === 'lift') {
    const outcome = await deps.verbs.lift({ number: typed.data.case ?? 0 }, by);
    return sayOutcome(deps, use, answer, outcome, ({ case: of }) =>
      moderationDesk[language].lifting({ number: of.number, act: actText(of.act, language) }),
    );
  }
  if (name === 'history') {
    const found = await deps.verbs.history(place, typed.data.member ?? '', by);
    return found.ok
      ? sayParts(answer, caseLines(found.cases, language, deps.timezone))
      : sayWords(answer, moderationRefusalText(found.refusal, language, deps.timezone));
  }
  if (name === 'forget') {
    const outcome = await deps.verbs.forget(place, typed.data.member ?? '', by);
    return sayOutcome(deps, use, answer, outcome, ({ kept, ...counts }) =>
      moderationDesk[language].forgotten({ ...counts, kept: kept.map((one) => `#${one}`).join(', ') }),
    );
  }
  const act = actTyped(name, use.channel, typed.data);
  const member = memberFrom(use, typed.data.member);
  if (!act) return sayWords(answer, moderationRefusalText({ refused: 'not_found' }, language, deps.timezone));
  const { reason } = typed.data;
  return order(deps, use, answer, { place, act, reason, ...(member && { member }) });
};
