import { z } from 'zod';
import { allScopes } from './scopes.ts';

export interface Command {
  command: string;
  usage: string;
  description: string;
  /** `@ana` reaches the app as `<@U…|ana>`. */
  shouldEscape: boolean;
}
export interface Shortcut {
  name: string;
  callbackId: string;
  type: 'global' | 'message';
  description: string;
}
/** What an app's manifest says of it. */
export interface AppSpec {
  scopes: readonly string[];
  events: readonly string[];
  commands: readonly Command[];
  shortcuts: readonly Shortcut[];
}

/** An app that may do everything here, for tests without a manifest. */
export const anyApp: AppSpec = {
  scopes: allScopes,
  events: [
    'app_home_opened',
    'app_mention',
    'member_joined_channel',
    'message.channels',
    'message.groups',
    'message.im',
  ],
  commands: [],
  shortcuts: [],
};

const manifest = z.object({
  features: z
    .object({
      slash_commands: z
        .array(
          z.object({
            command: z.string(),
            description: z.string().default(''),
            usage_hint: z.string().default(''),
            should_escape: z.boolean().default(false),
          }),
        )
        .default([]),
      shortcuts: z
        .array(
          z.object({
            name: z.string(),
            type: z.enum(['global', 'message']),
            callback_id: z.string(),
            description: z.string().default(''),
          }),
        )
        .default([]),
    })
    .default({ slash_commands: [], shortcuts: [] }),
  oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()).default([]) }) }),
  settings: z
    .object({ event_subscriptions: z.object({ bot_events: z.array(z.string()).default([]) }).optional() })
    .default({}),
});

/** Reads an app manifest (https://docs.slack.dev/reference/app-manifest); throws a ZodError when it is none. */
export const appFromManifest = (value: unknown): AppSpec => {
  const { features, oauth_config, settings } = manifest.parse(value);
  return {
    scopes: oauth_config.scopes.bot,
    events: settings.event_subscriptions?.bot_events ?? [],
    commands: features.slash_commands.map((each) => ({
      command: each.command,
      usage: each.usage_hint,
      description: each.description,
      shouldEscape: each.should_escape,
    })),
    shortcuts: features.shortcuts.map((each) => ({
      name: each.name,
      callbackId: each.callback_id,
      type: each.type,
      description: each.description,
    })),
  };
};
