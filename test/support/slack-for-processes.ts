import { startSlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import type { SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import { shippedApp } from './process-yaml.ts';

/**
 * The chat for tests whose bots are processes of their own. They share the machine with other tests, and may wait for a
 * core longer than Slack waits: its three seconds are held where the bot runs in the test itself.
 */
export const slackForProcesses = (): Promise<SlackStandIn> =>
  startSlackStandIn({ app: shippedApp(), ackMs: 20_000, triggerMs: 20_000 });
