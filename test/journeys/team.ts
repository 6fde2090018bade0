import { readFileSync } from 'node:fs';
import { appFromManifest } from '../../src/rehearsal/slack/app-spec.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import type { SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import { mainOfTheBot, startBot } from '../support/bot-process.ts';
import type { WordPress } from '../support/wordpress.ts';

const settings = (site: WordPress, more: string): string => `
brand: { name: Maison Noisette, languages: [fr, en] }
language: en
timezone: Europe/Paris
sources:
  blog:
    kind: wordpress
    url: ${site.url}
    user: ${site.user}
    applicationPassword: env:BLOG_PASSWORD
    pollEverySeconds: 5
    allowPrivateNetwork: true
routes:
  - name: community
    slack: "#community"
    roles:
      writer: [${sampleIds.lea}]
      approver: [${sampleIds.approvers}]
      admin: [${sampleIds.ana}]
policy:
  coolOff: { low: 1s, normal: 1s, heated: 1s, severe: 1s }
${more}
`;

const manifest: unknown = JSON.parse(
  readFileSync(new URL('../../manifests/slack.json', import.meta.url), 'utf8'),
);

/** A team at its desk: the strict stand-in for Slack, and the bot as a process of its own that watches the site. */
export interface JourneyTeam {
  slack: SlackStandIn;
  output(): string;
  /** Throws when the bot broke a rule of Slack's. */
  checkRules(): void;
  stop(): Promise<void>;
}

/** Starts both; `env` and `more` (lines of aplomb.yaml) come on top of the usual settings. */
export const startTeam = async (
  site: WordPress,
  env: Record<string, string> = {},
  more = '',
): Promise<JourneyTeam> => {
  const slack = await startSlackStandIn({ app: appFromManifest(manifest) });
  const settled = {
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    BLOG_PASSWORD: site.applicationPassword,
    ...env,
  };
  // The main job is done by what users start.
  const bot = await startBot(settings(site, more), settled, undefined, mainOfTheBot);
  return {
    slack,
    output: () => bot.output(),
    checkRules: () => {
      if (slack.violations.length > 0)
        throw new Error(`Slack's rules were broken: ${JSON.stringify(slack.violations)}`);
    },
    stop: async () => {
      await bot.stop();
      await slack.close();
    },
  };
};
