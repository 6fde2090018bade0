import { sampleIds, sampleWorkspace } from '../../src/rehearsal/slack/sample-workspace.ts';
import type { Workspace } from '../../src/rehearsal/slack/workspace.ts';
import { siteSecret } from '../support/fake-site.ts';
import { placeNames } from './places.ts';
import type { Places } from './places.ts';

/** Each place has a channel of its own, so that cards are not held up by one channel's message a second. */
export const channelOf = (place: string): string => `C0${place.toUpperCase().padEnd(8, '0')}`;

/** The sample team with a channel for each of these places. */
export const teamWorkspace = (places: readonly string[]): Workspace => {
  const workspace = sampleWorkspace(Date.now());
  const like = workspace.channels.get(sampleIds.community);
  if (!like) throw new Error('the sample team has no channel');
  for (const name of places) {
    const id = channelOf(name);
    workspace.channels.set(id, { ...like, id, name, members: new Set(like.members) });
  }
  return workspace;
};

const website = (name: string, replyUrl: string): string => `  ${name}:
    kind: webhook
    secrets: env:SITE_SECRET
    replyUrl: ${replyUrl}/replies
    allowPrivateNetwork: true`;

const route = (place: string): string => `  - name: ${place}
    slack: "#${place}"
    sources: [${place}]
    roles:
      writer: [${sampleIds.lea}]
      approver: [${sampleIds.tom}]
      admin: [${sampleIds.ana}]`;

/** The aplomb.yaml of the campaign: every kind of place, and cool-offs short enough to be met by kills. */
export const teamYaml = ({ sites, wordpress, discord }: Places): string => `
brand: { name: Maison Noisette, languages: [en, fr] }
language: en
timezone: Europe/Paris
sources:
${Object.entries(sites)
  .map(([name, site]) => website(name, site.line.url))
  .join('\n')}
  wordpress:
    kind: wordpress
    url: ${wordpress.line.url}
    user: ${wordpress.login.user}
    applicationPassword: env:WORDPRESS_PASSWORD
    pollEverySeconds: 5
    allowPrivateNetwork: true
  discord:
    kind: discord
    token: env:DISCORD_BOT_TOKEN
    server: "${discord.state.guildId}"
    channels: ["${discord.channel.id}"]
    pollEverySeconds: 5
    apiUrl: ${discord.line.url}/api
routes:
${placeNames.map(route).join('\n')}
policy:
  coolOff: { low: 0s, normal: 1s, heated: 2s, severe: 2s }
`;

/** The .env beside it. */
export const teamEnv = (
  slack: { botToken: string; appToken: string; apiUrl: string },
  { wordpress, discord }: Places,
  databaseUrl: string,
): string =>
  Object.entries({
    SLACK_BOT_TOKEN: slack.botToken,
    SLACK_APP_TOKEN: slack.appToken,
    SLACK_API_URL: slack.apiUrl,
    SITE_SECRET: siteSecret,
    WORDPRESS_PASSWORD: wordpress.login.applicationPassword,
    DISCORD_BOT_TOKEN: discord.token,
    DATABASE_URL: databaseUrl,
  })
    .map(([name, value]) => `${name}="${value}"\n`)
    .join('');
