import type { Source } from '../app/ports/source.ts';
import type { OtherChannel } from './slack-channels.ts';

/** Channels in Slack that are moderators' and not a route's. */
export const moderatorsIn = (sources: ReadonlyMap<string, Pick<Source, 'moderation'>>): OtherChannel[] =>
  [...sources].flatMap(([of, { moderation }]) =>
    [moderation?.settings.channels.slack, moderation?.settings.logs.slack].flatMap((channel) =>
      channel === undefined ? [] : [{ channel, of }],
    ),
  );
