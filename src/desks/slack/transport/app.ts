import { App } from '@slack/bolt';
import type { DurableReceiver } from './socket-receiver.ts';
import { silent } from './web-call.ts';
import type { Identity } from './web-reads.ts';

/**
 * A Bolt App on one of our receivers. It authorises with what `auth.test` said at the start instead of asking Slack at
 * each event, and a listener's error reaches the receiver, which records it. Its own client must not be used for writes
 * (the desk has `SlackWeb`); it is told not to repeat them all the same.
 */
export const createBoltApp = (settings: {
  receiver: DurableReceiver;
  botToken: string;
  identity: Pick<Identity, 'user_id' | 'bot_id'>;
  apiUrl?: string | undefined;
  fetch: typeof fetch;
}): App => {
  const { receiver, botToken, identity, apiUrl, fetch } = settings;
  const app = new App({
    receiver,
    authorize: () =>
      Promise.resolve({
        botToken,
        botUserId: identity.user_id,
        ...(identity.bot_id === undefined ? {} : { botId: identity.bot_id }),
      }),
    logger: silent,
    clientOptions: {
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      fetch,
      ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    },
  });
  app.error(async (error) => {
    throw error;
  });
  return app;
};
