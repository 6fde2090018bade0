import { z } from 'zod';
import type { Answer } from '../../../app/front/answer.ts';
import type { Act } from '../../../core/moderation/act.ts';
import type { ModCommand as Meant } from '../../../core/moderation/command.ts';
import { actOf, lengthNames, lengths } from '../../../core/moderation/form.ts';
import type { CommandUse } from '../transport/interaction.ts';
import { modCommands } from './commands.ts';
import type { ModCommand } from './commands.ts';
import { askedOn } from './deps.ts';
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

const commandOf = (name: ModCommand, typed: Given, use: CommandUse): Meant | undefined => {
  switch (name) {
    case 'lift':
      return { command: name, number: typed.case ?? 0 };
    case 'history':
    case 'forget':
      return { command: name, member: typed.member ?? '' };
    default: {
      const act = actTyped(name, use.channel, typed);
      const { reason } = typed;
      return act && { command: 'act', act, reason, member: memberFrom(use, typed.member) };
    }
  }
};

/** `/mod`: the same acts for those who type. */
export const onCommand = async (deps: ModerationDeps, use: CommandUse): Promise<Answer> => {
  const name = modCommands.find((one) => one === use.sub);
  const typed = given.safeParse(use.options);
  const command = name && typed.success ? commandOf(name, typed.data, use) : undefined;
  return command ? deps.moderation.command(command, askedOn(use, deps)) : { answer: 'nothing' };
};
