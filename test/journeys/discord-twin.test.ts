/* oxlint-disable vitest/valid-title -- the title says what was skipped, and how to have it */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startBot } from '../support/bot-process.ts';
import { startTwin, twinMissing } from '../support/discord/twin.ts';
import type { DiscordTwin } from '../support/discord/twin.ts';
import { idsIn, readable } from '../support/moderator.ts';
import { until } from '../support/until.ts';

const missing = twinMissing();
if (missing !== undefined) console.warn(`SKIPPED, the desk against the twin of Discord: ${missing}`);

const yaml = ({ guildId, channelId, moderatorsId, line }: DiscordTwin): string => `
brand: { name: Maison Noisette, languages: [en, fr] }
sources:
  community:
    kind: discord
    token: env:DISCORD_BOT_TOKEN
    server: "${guildId}"
    channels: ["${channelId}"]
    pollEverySeconds: 5
    apiUrl: ${line.url}/api
discord: { token: env:DISCORD_BOT_TOKEN, server: "${guildId}", apiUrl: "${line.url}/api" }
routes:
  - { name: community, discord: "${moderatorsId}" }
policy: { coolOff: { low: 0s, normal: 0s, heated: 1s, severe: 1s } }
`;

describe.skipIf(missing !== undefined)(
  missing === undefined ? 'the desk against a twin of Discord that others wrote' : `SKIPPED: ${missing}`,
  () => {
    test('a comment, its card, an edit, the approval, the reply once', async () => {
      const twin = await startTwin();
      onTestFinished(() => twin.close());
      const folder = mkdtempSync(join(tmpdir(), 'aplomb-twin-'));
      onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
      const env = { DISCORD_BOT_TOKEN: twin.token, DATABASE_URL: `sqlite:${join(folder, 'twin.sqlite')}` };
      const bot = await startBot(yaml(twin), env, folder);
      await until('the gateway', () => bot.output().includes('discord.connected'));
      const asked = await twin.addComment({ author: 'Marie', text: 'Do you ship to CORSICA?' });

      const card = (begins: string, words: RegExp) =>
        until(`the card with ${begins}`, async () => {
          const found = (await twin.messages(twin.moderatorsId)).find(({ components }) =>
            /CORSICA/.test(readable(components)),
          );
          const id = idsIn(found?.components).find((one) => one.startsWith(begins));
          return found && id && words.test(readable(found.components))
            ? { messageId: found.id, customId: id }
            : undefined;
        });
      const drafted = await card('card.edit', /Draft 1/);
      const [, reviewId = '', revision = ''] = drafted.customId.split(' ');
      await twin.press(drafted.messageId, drafted.customId);
      await twin.submit(`form.edit ${reviewId} ${revision} 1`, [
        { customId: 'text.0', value: 'Yes, we ship to Corsica.' },
      ]);
      const edited = await card('card.approve', /Yes, we ship to Corsica\./);
      await twin.press(edited.messageId, edited.customId);
      await until('the card to say so', async () =>
        (await twin.messages(twin.moderatorsId)).some(({ components }) =>
          /✓ Posted/.test(readable(components)),
        ),
      );
      expect((await twin.answers(asked)).map(({ text }) => text)).toEqual(['Yes, we ship to Corsica.']);
      await bot.stop();
    }, 200_000);
  },
);
