import { expect, test } from 'vitest';
import { appFromManifest } from '../../src/rehearsal/slack/app-spec.ts';

test('a manifest says what the app may do and what people can call', () => {
  const app = appFromManifest({
    display_information: { name: 'Aplomb' },
    features: {
      bot_user: { display_name: 'Aplomb' },
      slash_commands: [
        { command: '/aplomb', description: 'Talk to the desk', usage_hint: 'list', should_escape: true },
      ],
      shortcuts: [{ name: 'Bring', type: 'global', callback_id: 'bring', description: 'Bring a comment' }],
    },
    oauth_config: { scopes: { bot: ['chat:write', 'commands'] } },
    settings: { socket_mode_enabled: true, event_subscriptions: { bot_events: ['app_mention'] } },
  });
  expect(app).toEqual({
    scopes: ['chat:write', 'commands'],
    events: ['app_mention'],
    commands: [{ command: '/aplomb', description: 'Talk to the desk', usage: 'list', shouldEscape: true }],
    shortcuts: [{ name: 'Bring', type: 'global', callbackId: 'bring', description: 'Bring a comment' }],
  });
  expect(() => appFromManifest({})).toThrow('oauth_config');
});
