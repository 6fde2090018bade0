/**
 * Every Web API method the Slack desk calls, with the bot scopes it needs; a guard holds the manifest against it.
 * https://docs.slack.dev/reference/methods
 */
export const methods = {
  'apps.connections.open': [],
  'auth.test': [],
  'chat.getPermalink': [],
  'chat.postEphemeral': ['chat:write'],
  'chat.postMessage': ['chat:write'],
  'chat.update': ['chat:write'],
  'conversations.history': ['channels:history', 'groups:history'],
  'conversations.info': ['channels:read', 'groups:read'],
  'conversations.list': ['channels:read', 'groups:read'],
  'conversations.replies': ['channels:history', 'groups:history'],
  'usergroups.list': ['usergroups:read'],
  'usergroups.users.list': ['usergroups:read'],
  'users.info': ['users:read'],
  'views.open': [],
  'views.publish': [],
  'views.push': [],
  'views.update': [],
} as const;
export type Method = keyof typeof methods;

/** Scopes of the app-level token, which no manifest can ask for: the person who makes the token chooses them. */
export const appTokenScopes = ['connections:write'] as const;

/** Events the desk listens to, with the bot scopes Slack wants for them. https://docs.slack.dev/reference/events */
export const events = {
  /** App Home is drawn when somebody opens it. */
  app_home_opened: [],
  /** Talk in a card's thread: `>> text` proposes. */
  'message.channels': ['channels:history'],
  'message.groups': ['groups:history'],
} as const;

/** Commands, and the callback ids of the shortcuts; each wants the scope `commands`. */
export const commands = ['/aplomb'] as const;
export const shortcuts = { global: ['bring_comment'], message: ['bring_message'] } as const;

/** All bot scopes, sorted: what the manifest asks for, and what `check` looks for. */
export const botScopes: readonly string[] = [
  ...new Set(['commands', ...Object.values(methods).flat(), ...Object.values(events).flat()]),
].sort();
