import { readFileSync } from 'node:fs';
import type { RawRequest } from '../../src/app/ports/source.ts';
import { appFromManifest } from '../../src/rehearsal/slack/app-spec.ts';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';

/** The headers of a webhook as `fetch` takes them. */
export const sentHeaders = ({ headers }: RawRequest): Headers => {
  const sent = new Headers();
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) sent.set(name, value);
  return sent;
};

/** The app as the manifest that ships says it is. */
export const shippedApp = () =>
  appFromManifest(JSON.parse(readFileSync(new URL('../../manifests/slack.json', import.meta.url), 'utf8')));

/** An aplomb.yaml of the sample team around these sources; everything goes out at once. */
export const sampleYaml = (sources: string): string => `
brand: { name: Maison Noisette, languages: [en, fr] }
language: en
timezone: Europe/Paris
sources:
${sources}
routes:
  - name: community
    slack: "#community"
    roles:
      writer: [${sampleIds.lea}]
      approver: [${sampleIds.tom}]
      admin: [${sampleIds.ana}]
policy:
  coolOff: { low: 0s, normal: 0s, heated: 1s, severe: 1s }
`;

/** The website of `startFakeSite`, its secret in BLOG_SECRET. */
export const siteYaml = (replyUrl: string): string =>
  sampleYaml(`  blog:
    kind: webhook
    secrets: env:BLOG_SECRET
    replyUrl: ${replyUrl}
    allowPrivateNetwork: true`);
