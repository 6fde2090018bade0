import { App, LogLevel, type Logger } from '@slack/bolt';
import {
  startSlackStandIn,
  type SlackStandIn,
  type SlackStandInOptions,
} from '../../src/rehearsal/slack/stand-in.ts';
import { anyApp, type AppSpec } from '../../src/rehearsal/slack/app-spec.ts';
import { until as untilNamed } from '../support/until.ts';

export const sampleApp: AppSpec = {
  ...anyApp,
  commands: [{ command: '/aplomb', usage: 'help', description: 'Talk to the desk', shouldEscape: true }],
  shortcuts: [
    { name: 'Bring', callbackId: 'bring', type: 'global', description: 'Bring a comment' },
    { name: 'Bring this', callbackId: 'bring_this', type: 'message', description: 'Bring this message' },
  ],
};

/** Says nothing: the errors these tests provoke are expected. */
export const quiet: Logger = {
  debug: () => {}, info: () => {}, warn: () => {}, error: () => {},
  setLevel: () => {}, getLevel: () => LogLevel.ERROR, setName: () => {},
}; // prettier-ignore

/** A real Bolt app over real Socket Mode, started against a stand-in of its own. */
export const startBolt = async (
  listen: (app: App) => void,
  options: SlackStandInOptions = {},
): Promise<{ slack: SlackStandIn; app: App; stop: () => Promise<void> }> => {
  const slack = await startSlackStandIn({ app: sampleApp, ...options });
  const app = new App({
    token: slack.botToken,
    appToken: slack.appToken,
    socketMode: true,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 } },
  });
  listen(app);
  await app.start();
  return {
    slack,
    app,
    stop: async () => {
      await app.stop();
      await slack.close();
    },
  };
};

/** Waits until `look` answers something. */
export const until = <T>(look: () => T | undefined | false, what = 'it'): Promise<T> =>
  untilNamed(what, look);
