import type { ModeratedPlace, ModerationSettings } from '../../../app/ports/moderation.ts';
import type { ActKind } from '../../../core/moderation/act.ts';
import { createActs } from './acts.ts';
import { createGrounds } from './grounds.ts';
import type { Setup } from './grounds.ts';
import { createMessages } from './messages.ts';
import { createReading } from './reading.ts';
import { createRules } from './rules.ts';

const offers: ReadonlySet<ActKind> = new Set<ActKind>([
  'warn', 'note', 'delete', 'timeout', 'kick', 'ban', 'unban', 'slow', 'lock', 'unlock', 'pause_invites',
]); // prettier-ignore

/** A Discord server as moderators work on it, over REST. */
export const createModeration = (
  setup: Setup,
  settings: ModerationSettings,
  watch: NonNullable<ModeratedPlace['watch']>,
): ModeratedPlace => ({
  id: setup.guildId,
  desk: 'discord',
  settings,
  watch,
  message: createReading(setup),
  offers,
  grounds: createGrounds(setup),
  ...createActs(setup),
  ...createMessages(setup, { log: settings.logs.discord }),
  ...createRules(setup),
});
