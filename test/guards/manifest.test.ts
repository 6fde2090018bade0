import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { slackEntries } from '../../src/desks/slack/listeners/register.ts';
import { botScopes, commands, events, methods, shortcuts } from '../../src/desks/slack/transport/methods.ts';

const named = z.object({ name: z.string(), type: z.enum(['global', 'message']), callback_id: z.string() });
const manifest = z
  .object({
    display_information: z.object({
      name: z.string().max(35),
      description: z.string().max(140),
      long_description: z.string().min(174).max(4_000),
    }),
    features: z.object({
      app_home: z
        .object({ home_tab_enabled: z.literal(true), messages_tab_enabled: z.literal(false) })
        .loose(),
      bot_user: z.object({ display_name: z.string().max(80) }).loose(),
      slash_commands: z
        .array(z.object({ command: z.string(), usage_hint: z.string(), should_escape: z.literal(true) }))
        .max(50),
      shortcuts: z.array(named).max(10),
    }),
    oauth_config: z.object({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
    settings: z.object({
      event_subscriptions: z.strictObject({ bot_events: z.array(z.string()) }),
      interactivity: z.strictObject({ is_enabled: z.literal(true) }),
      org_deploy_enabled: z.literal(false),
      socket_mode_enabled: z.literal(true),
      token_rotation_enabled: z.literal(false),
    }),
  })
  .parse(JSON.parse(readFileSync('manifests/slack.json', 'utf8')));

const sources = globSync('src/desks/slack/**/*.ts')
  .filter((file) => !file.endsWith('transport/methods.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const found = (pattern: RegExp): string[] => [
  ...new Set([...sources.matchAll(pattern)].map(([, name = '']) => name)),
];
const sorted = (values: Iterable<string>): string[] => [...values].sort();

test('the manifest asks for exactly the scopes that the methods and events need', () => {
  expect(sorted(manifest.oauth_config.scopes.bot)).toEqual(botScopes);
});

test('the manifest subscribes to exactly the events the desk listens to', () => {
  expect(sorted(manifest.settings.event_subscriptions.bot_events)).toEqual(sorted(Object.keys(events)));
  expect(sorted(slackEntries.events)).toEqual(sorted(Object.keys(events)));
  const heard = found(/app\.event\(\s*'([\w.]+)'/gu);
  expect(sorted(heard)).toEqual(
    sorted(new Set(Object.keys(events).map((name) => name.replace(/\..*/u, '')))),
  );
});

test('the manifest names exactly the commands and shortcuts the desk answers', () => {
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(commands);
  expect(commands).toEqual([slackEntries.command]);
  const ids = (type: string): string[] =>
    manifest.features.shortcuts.filter((one) => one.type === type).map((one) => one.callback_id);
  expect(ids('global')).toEqual(shortcuts.global);
  expect(ids('message')).toEqual(shortcuts.message);
  expect(shortcuts).toEqual({
    global: [slackEntries.globalShortcut],
    message: [slackEntries.messageShortcut],
  });
  for (const { name } of manifest.features.shortcuts) expect(name.length).toBeLessThanOrEqual(24);
});

test('the code calls exactly the methods of the table, and none through an SDK shortcut', () => {
  const families = 'auth|apps|chat|conversations|usergroups|users|views|reactions|files|bots|team|pins';
  const called = found(new RegExp(`'((?:${families})\\.[a-zA-Z.]+)'`, 'gu'));
  expect(sorted(called)).toEqual(sorted(Object.keys(methods)));
  expect(found(new RegExp(`client\\.((?:${families})\\.\\w+)\\(`, 'gu'))).toEqual([]);
});
