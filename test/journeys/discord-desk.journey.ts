import { generateKeyPairSync, sign } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampleIds } from '../../src/rehearsal/slack/sample-workspace.ts';
import { startSlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import type { SlackStandIn } from '../../src/rehearsal/slack/stand-in.ts';
import { startBot } from '../support/bot-process.ts';
import { startFakeDiscord } from '../support/discord/place.ts';
import type { FakeDiscord } from '../support/discord/place.ts';
import { kinds } from '../support/discord/state.ts';
import { moderatorAt, readable } from '../support/moderator.ts';
import { shippedApp } from '../support/process-yaml.ts';
import { teammateAt } from '../support/teammate.ts';
import { until } from '../support/until.ts';

interface Beside {
  slack?: { channel: string; approver: string };
  publicKey?: string;
}

/** A server where members talk, and moderators decide in a channel of their own; with Slack beside it where `slack` names its part. */
const yaml = (
  { state, channel, line }: FakeDiscord,
  desk: string,
  moderators: string,
  { slack, publicKey }: Beside = {},
): string => `
brand: { name: Maison Noisette, languages: [en, fr] }
sources:
  community:
    kind: discord
    token: env:DISCORD_BOT_TOKEN
    server: "${state.guildId}"
    channels: ["${channel.id}"]
    pollEverySeconds: 3600
    apiUrl: ${line.url}/api
discord:
  token: env:DISCORD_BOT_TOKEN
  server: "${state.guildId}"
  apiUrl: ${line.url}/api
  ${publicKey === undefined ? '' : `publicKey: "${publicKey}"`}
routes:
  - name: community
    discord: "${desk}"
    ${slack ? `slack: "${slack.channel}"` : ''}
    roles: { reader: [everyone], approver: ["@&${moderators}"${slack ? `, ${slack.approver}` : ''}] }
policy: { coolOff: { low: 0s, normal: 0s, heated: 1s, severe: 1s } }
`;

const setUp = async ({ slack, publicKey }: { slack?: SlackStandIn; publicKey?: string } = {}) => {
  const discord = await startFakeDiscord();
  const { state } = discord;
  const moderators = state.nextId();
  const desk = state.channel('moderators');
  const folder = mkdtempSync(join(tmpdir(), 'aplomb-discord-desk-'));
  const env = {
    DISCORD_BOT_TOKEN: discord.token,
    DATABASE_URL: `sqlite:${join(folder, 'discord.sqlite')}`,
    ...(slack && {
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      SLACK_API_URL: slack.apiUrl,
    }),
  };
  const beside: Beside = {
    ...(publicKey !== undefined && { publicKey }),
    ...(slack && { slack: { channel: '#community', approver: sampleIds.tom } }),
  };
  const marie = state.user('Marie');
  const ines = moderatorAt(discord, state.user('Ines', [moderators]), desk.id);
  return {
    discord,
    desk,
    ines,
    guest: moderatorAt(discord, state.user('Gus'), desk.id),
    start: () => startBot(yaml(discord, desk.id, moderators, beside), env, folder),
    ask: (words: string) => state.say({ channel: discord.channel.id, author: marie, content: words }).id,
    cardOf: (words: string, begins: string) =>
      until(`the card of ${words} with ${begins}`, () => {
        const card = ines.card(words);
        return card && ines.can(card, begins) ? card : undefined;
      }),
    cardSays: (words: string, says: RegExp) =>
      until(`the card of ${words} to say ${says}`, () => says.test(readable(ines.card(words)?.components))),
    answers: async (id: string) => (await discord.answers(id)).map(({ text }) => text),
    end: async () => {
      await discord.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

test.concurrent('on Discord alone: a comment, its card, an edit, the approval, the reply once; a guest only looks', async () => {
  const at = await setUp();
  const { ines, guest } = at;
  try {
    const first = await at.start();
    await until('the gateway', () => at.discord.gateway.connected() === 1);
    const corsica = at.ask('Do you ship to CORSICA?');
    const card = await at.cardOf('CORSICA', 'card.approve');

    const refused = guest.press(card, 'card.approve');
    await until('the guest to be told', () =>
      /needs the right to approve/.test(readable(refused.said[0]?.components)),
    );
    expect(refused.said[0]?.ephemeral).toBe(true);

    const form = ines.press(card, 'card.edit');
    await until('the form', () => form.modal !== undefined);
    ines.submit(form, { 'text.0': 'Yes, we do: *anywhere* on the island.' }, card.id);
    await at.cardSays('CORSICA', /anywhere/);
    ines.press(await at.cardOf('CORSICA', 'card.approve'), 'card.approve');
    await at.cardSays('CORSICA', /✓ Posted/);
    expect(await at.answers(corsica)).toEqual(['Yes, we do: *anywhere* on the island.']);
    expect(readable(ines.card('CORSICA')?.components)).toContain('approved by Ines');

    const malta = at.ask('Do you ship to MALTA?');
    await at.cardOf('MALTA', 'card.approve');
    await first.kill();
    const second = await at.start();
    await until('the gateway again', () => at.discord.gateway.connected() === 1);
    const listed = ines.command('list');
    await until('the list', () => /MALTA/.test(readable(listed.said[0]?.components)));
    ines.press(await at.cardOf('MALTA', 'card.approve'), 'card.approve');
    await at.cardSays('MALTA', /✓ Posted/);
    expect(await at.answers(malta)).toHaveLength(1);
    expect(await at.answers(corsica)).toHaveLength(1);
    await second.stop();
    expect(first.output() + second.output()).not.toContain(at.discord.token);
  } finally {
    await at.end();
  }
}, 200_000);

test.concurrent('in the thread of a card people talk; only what begins with >> is offered, to its writer alone, and then goes out', async () => {
  const at = await setUp();
  const { discord, ines, desk } = at;
  const { state } = discord;
  try {
    const bot = await at.start();
    await until('the gateway', () => discord.gateway.connected() === 1);
    const id = at.ask('Do you ship to GOZO?');
    const card = await at.cardOf('GOZO', 'card.approve');
    const thread = state.channel('#1', kinds.publicThread, desk.id, card.id);
    const say = (content: string) => state.say({ channel: thread.id, author: ines.user, content });
    say('I think we do, do we not?');
    const offered = say('>> Hello Marie, yes: to GOZO as well.');
    const invitation = await until('the button below it', () =>
      state.messages.find(({ channel_id, answers }) => channel_id === thread.id && answers === offered.id),
    );
    const preview = ines.press(invitation, 'offer.preview');
    const shown = await until('the preview', () => preview.said[0]);
    expect(readable(shown.components)).toContain('Hello Marie, yes: to GOZO as well.');
    expect(shown.ephemeral).toBe(true);
    const proposed = ines.press({ ...shown, channel_id: thread.id }, 'propose.approve');
    await until('the answer', () =>
      /Proposed and approved/.test(readable(proposed.said[0]?.components ?? shown.components)),
    );
    await at.cardSays('GOZO', /✓ Posted/);
    expect(await at.answers(id)).toEqual(['Hello Marie, yes: to GOZO as well.']);
    expect(state.messages.filter(({ author }) => author === state.bot)).toHaveLength(3);
    await bot.stop();
  } finally {
    await at.end();
  }
}, 200_000);

test.concurrent('one queue, two desks: whoever comes first decides, the other is told by whom, and both cards close with that name', async () => {
  const slack = await startSlackStandIn({ app: shippedApp() });
  const at = await setUp({ slack });
  const { discord, ines } = at;
  const tom = teammateAt(slack, sampleIds.tom, sampleIds.community);
  try {
    const bot = await at.start();
    await until('the gateway', () => discord.gateway.connected() === 1);
    for (const place of ['GOZO', 'ELBA', 'CAPRI']) {
      const id = at.ask(`Do you ship to ${place}?`);
      const here = await at.cardOf(place, 'card.leave');
      const there = await until(`the card of ${place} in Slack`, () => {
        const card = tom.card(place);
        return card && tom.can(card).includes('card.approve') ? card : undefined;
      });
      const [pressed] = await Promise.all([
        Promise.resolve(ines.press(here, 'card.leave', 'spam')),
        tom.press(there, 'card.approve'),
      ]);
      const won = await until(`one of the two to decide on ${place}`, () => {
        const closed = readable(ines.card(place)?.components);
        return /left.*by Ines|Left.*Ines/.test(closed) ? 'ines' : /✓ Posted/.test(closed) && 'tom';
      });
      const twin = await until('the twin to close', () => {
        const words = JSON.stringify(tom.card(place)?.blocks);
        return (won === 'tom' ? /✓ Posted/ : /Ines/).test(words) && words;
      });
      expect(twin).toContain(won === 'tom' ? 'Tom Hartley' : 'Ines');
      expect(readable(ines.card(place)?.components)).toContain(won === 'tom' ? 'Tom Hartley' : 'Ines');
      if (won === 'tom')
        await until('Ines to be told', () => /by Tom Hartley/.test(readable(pressed.said[0]?.components)));
      else await until('Tom to be told', () => /by Ines/.test(JSON.stringify(tom.whispered()?.blocks)));
      expect(await at.answers(id)).toHaveLength(won === 'tom' ? 1 : 0);
    }
    await bot.stop();
    expect(slack.violations).toEqual([]);
  } finally {
    await slack.close();
    await at.end();
  }
}, 200_000);

test.concurrent('with a public key Discord calls the one server instead of the gateway: signed, a press decides; unsigned, nothing does', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const hex = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  const at = await setUp({ publicKey: hex });
  const { discord, ines } = at;
  try {
    const bot = await at.start();
    await until('the gateway', () => discord.gateway.connected() === 1);
    const id = at.ask('Do you ship to GOZO?');
    const card = await at.cardOf('GOZO', 'card.approve');
    discord.interactions.byHttp(true);
    const body = JSON.stringify(discord.interactions.payload(ines.press(card, 'card.approve')));
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const call = (signature: Buffer) =>
      fetch(new URL('discord/interactions', bot.url), {
        method: 'POST',
        headers: { 'x-signature-ed25519': signature.toString('hex'), 'x-signature-timestamp': timestamp },
        body,
      });
    expect((await call(Buffer.alloc(64))).status).toBe(401);
    const signed = sign(null, Buffer.from(timestamp + body), privateKey);
    expect((await call(signed)).status).toBe(202);
    expect((await call(signed)).status).toBe(202);
    await at.cardSays('GOZO', /✓ Posted/);
    expect(await at.answers(id)).toHaveLength(1);
    await bot.stop();
  } finally {
    await at.end();
  }
}, 200_000);
