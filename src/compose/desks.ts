import { done } from '../app/job.ts';
import type { JobHandler } from '../app/job.ts';
import type { Source } from '../app/ports/source.ts';
import type { World } from '../app/ports/world.ts';
import type { Settings } from '../config/settings.ts';
import type { Route } from '../core/routing.ts';
import type { DiscordOutside } from './discord.ts';
import type { JoinedDesk } from './joined-desk.ts';
import { moderatorsIn } from './moderators.ts';
import { joinSlack } from './slack.ts';
import type { SlackOutside } from './slack.ts';

/** The desks that are set up: Slack, Discord, or both over one queue. */
export const joinDesks = async (
  { slack, discord, team, samePeople = [] }: Settings,
  sources: ReadonlyMap<string, Pick<Source, 'moderation'>>,
  outside: SlackOutside & DiscordOutside,
): Promise<{ desks: JoinedDesk[]; routes: Route[] }> => {
  const inSlack =
    slack &&
    (await joinSlack(slack, { routes: team.routes, others: moderatorsIn(sources), samePeople }, outside));
  const routes = inSlack?.routes ?? team.routes;
  // Only where it is used: Discord's library takes a start half a second and a process some forty megabytes.
  const onDiscord =
    discord && (await import('./discord.ts')).joinDiscord(discord, { routes, samePeople }, outside);
  const desks = [inSlack, onDiscord].flatMap((one): JoinedDesk[] => (one ? [one] : []));
  for (const { name, channels } of team.routes)
    if (!desks.some(({ desk }) => channels[desk.name] !== undefined))
      outside.log.warn('route.no_desk', { route: name, next: 'npm run check' });
  for (const [source, { moderation }] of sources)
    if (moderation && !desks.some(({ desk }) => moderation.settings.channels[desk.name] !== undefined))
      outside.log.warn('moderation.no_desk', { source, next: 'npm run check' });
  return { desks, routes };
};

/** How long something that was kept waits while its desk is not there yet. */
const replayWaitMs = 5_000;

/** What was kept and never finished goes back to the desk it came from; of a desk that is no more nobody waits for it. */
export const eventJob =
  (desks: readonly JoinedDesk[], world: Pick<World, 'now'>): JobHandler =>
  async ({ payload }) => {
    const desk = desks.find((one) => one.keeps(payload));
    if (!desk) return done;
    if (!desk.ready()) return { job: 'later', at: world.now() + replayWaitMs };
    await desk.replay(payload);
    return done;
  };

/** Each by its name. */
export const byName = <Value>(
  desks: readonly JoinedDesk[],
  of: (desk: JoinedDesk) => Value,
): Record<string, Value> => Object.fromEntries(desks.map((one) => [one.desk.name, of(one)]));
