import { section } from './section.ts';

type Values = Record<string, string | number>;

/** Whose channel it is: a route's, or the moderators' of a source. */
const whereEn = (v: Values): string =>
  v['moderation'] === undefined ? `Route ${v['route']}` : `Moderators of ${v['moderation']}`;
const whereFr = (v: Values): string =>
  v['moderation'] === undefined ? `Route ${v['route']}` : `Modérateurs de ${v['moderation']}`;

/** What the doctor says about Slack, line by line, and what to do about it. */
export const checkSlack = section({
  en: {
    says: {
      bot_token_missing: () => 'SLACK_BOT_TOKEN is not set.',
      bot_token_prefix: (v: Values) =>
        `SLACK_BOT_TOKEN should begin with xoxb-; this one begins with ${v['prefix']} (length: ${v['length']}).`,
      bot_token_refused: (v: Values) => `Slack refuses the bot token: ${v['error']}.`,
      bot_token_ok: (v: Values) => `The bot token works: ${v['bot']} in ${v['team']}.`,
      app_token_missing: () => 'SLACK_APP_TOKEN is not set.',
      app_token_prefix: (v: Values) =>
        `SLACK_APP_TOKEN should begin with xapp-; this one begins with ${v['prefix']} (length: ${v['length']}).`,
      app_token_refused: (v: Values) => `Slack refuses the app-level token: ${v['error']}.`,
      app_token_scope: (v: Values) => `The app-level token lacks the scope ${v['scope']}.`,
      app_token_ok: () => 'The app-level token works.',
      signing_secret_missing: () => 'SLACK_SIGNING_SECRET is not set.',
      signing_secret_shape: (v: Values) =>
        `SLACK_SIGNING_SECRET should be 32 characters from 0-9 and a-f; this one has ${v['length']}.`,
      signing_secret_ok: () => 'The signing secret has the right shape.',
      scope_missing: (v: Values) => `The bot lacks the scope ${v['scope']}.`,
      scopes_ok: (v: Values) => `The bot has every scope it needs (${v['count']}).`,
      scopes_unknown: () => 'Slack did not say which scopes the bot has.',
      socket_ok: () => 'Socket Mode connects.',
      socket_failed: (v: Values) => `Socket Mode does not connect: ${v['why']}.`,
      unreachable: (v: Values) => `Slack could not be reached at ${v['host']}: ${v['why']}.`,
      channel_ok: (v: Values) => `${whereEn(v)}: the bot is in #${v['channel']}.`,
      channel_missing: (v: Values) => `${whereEn(v)}: no channel ${v['channel']} that the bot can see.`,
      channel_archived: (v: Values) => `${whereEn(v)}: #${v['channel']} is archived.`,
      channel_not_member: (v: Values) => `${whereEn(v)}: the bot is not in #${v['channel']}.`,
      channel_unknown: (v: Values) =>
        `${whereEn(v)}: Slack did not tell about ${v['channel']}: ${v['error']}.`,
      group_missing: (v: Values) => `There is no user group ${v['group']} (route ${v['route']}).`,
      group_disabled: (v: Values) => `The user group ${v['group']} is disabled (route ${v['route']}).`,
      groups_ok: (v: Values) => `User groups named in the roles: ${v['count']}, all there.`,
      groups_unknown: (v: Values) => `Slack did not tell about user groups: ${v['error']}.`,
      clock_ok: () => "This machine's clock agrees with Slack's.",
      clock_off: (v: Values) => `This machine's clock is ${v['seconds']} s off from Slack's.`,
    },
    fix: {
      bot_token: () =>
        'Open https://api.slack.com/apps → your app → OAuth & Permissions, copy the Bot User OAuth Token into .env as SLACK_BOT_TOKEN.',
      app_token: () =>
        'Open https://api.slack.com/apps → your app → Basic Information → App-Level Tokens, make one with connections:write and put it into .env as SLACK_APP_TOKEN.',
      signing_secret: () =>
        'Open https://api.slack.com/apps → your app → Basic Information → App Credentials, copy the Signing Secret into .env as SLACK_SIGNING_SECRET.',
      scope: (v: Values) =>
        `Open https://api.slack.com/apps → your app → OAuth & Permissions → Bot Token Scopes, add ${v['scope']}, then reinstall the app.`,
      socket: () => 'Open https://api.slack.com/apps → your app → Socket Mode and switch it on.',
      network: () =>
        'See whether this machine may reach the internet (proxy, firewall, DNS), then check again.',
      channel: () =>
        'Correct the channel in aplomb.yaml; a private channel is seen only once the bot is in it.',
      invite: (v: Values) => `In Slack, write in #${v['channel']}: /invite @${v['bot']}`,
      unarchive: () => 'Unarchive the channel in Slack, or name another one in aplomb.yaml.',
      group: () => 'Correct the roles in aplomb.yaml, or enable the group in Slack → People → User groups.',
      clock: () =>
        'Set the clock by NTP (timedatectl set-ntp true): Slack refuses and we refuse what is 5 minutes off.',
    },
  },
  fr: {
    says: {
      bot_token_missing: () => 'SLACK_BOT_TOKEN n’est pas renseigné.',
      bot_token_prefix: (v: Values) =>
        `SLACK_BOT_TOKEN doit commencer par xoxb- ; celui-ci commence par ${v['prefix']} (longueur : ${v['length']}).`,
      bot_token_refused: (v: Values) => `Slack refuse le jeton du bot : ${v['error']}.`,
      bot_token_ok: (v: Values) => `Le jeton du bot fonctionne : ${v['bot']} dans ${v['team']}.`,
      app_token_missing: () => 'SLACK_APP_TOKEN n’est pas renseigné.',
      app_token_prefix: (v: Values) =>
        `SLACK_APP_TOKEN doit commencer par xapp- ; celui-ci commence par ${v['prefix']} (longueur : ${v['length']}).`,
      app_token_refused: (v: Values) => `Slack refuse le jeton de l’application : ${v['error']}.`,
      app_token_scope: (v: Values) => `Il manque au jeton de l’application la portée ${v['scope']}.`,
      app_token_ok: () => 'Le jeton de l’application fonctionne.',
      signing_secret_missing: () => 'SLACK_SIGNING_SECRET n’est pas renseigné.',
      signing_secret_shape: (v: Values) =>
        `SLACK_SIGNING_SECRET doit compter 32 caractères parmi 0-9 et a-f ; celui-ci en compte ${v['length']}.`,
      signing_secret_ok: () => 'Le secret de signature a la bonne forme.',
      scope_missing: (v: Values) => `Il manque au bot la portée ${v['scope']}.`,
      scopes_ok: (v: Values) => `Le bot a toutes les portées nécessaires (${v['count']}).`,
      scopes_unknown: () => 'Slack n’a pas indiqué les portées du bot.',
      socket_ok: () => 'La connexion Socket Mode s’établit.',
      socket_failed: (v: Values) => `La connexion Socket Mode ne s’établit pas : ${v['why']}.`,
      unreachable: (v: Values) => `Slack est injoignable à l’adresse ${v['host']} : ${v['why']}.`,
      channel_ok: (v: Values) => `${whereFr(v)} : le bot est dans #${v['channel']}.`,
      channel_missing: (v: Values) => `${whereFr(v)} : le bot ne voit aucun canal ${v['channel']}.`,
      channel_archived: (v: Values) => `${whereFr(v)} : #${v['channel']} est archivé.`,
      channel_not_member: (v: Values) => `${whereFr(v)} : le bot n’est pas membre de #${v['channel']}.`,
      channel_unknown: (v: Values) =>
        `${whereFr(v)} : Slack n’a rien dit de ${v['channel']} : ${v['error']}.`,
      group_missing: (v: Values) => `Le groupe ${v['group']} n’existe pas (route ${v['route']}).`,
      group_disabled: (v: Values) => `Le groupe ${v['group']} est désactivé (route ${v['route']}).`,
      groups_ok: (v: Values) => `Groupes nommés dans les rôles : ${v['count']}, tous présents.`,
      groups_unknown: (v: Values) => `Slack n’a rien dit des groupes : ${v['error']}.`,
      clock_ok: () => 'L’horloge de cette machine s’accorde avec celle de Slack.',
      clock_off: (v: Values) => `L’horloge de cette machine s’écarte de ${v['seconds']} s de celle de Slack.`,
    },
    fix: {
      bot_token: () =>
        'Ouvrez https://api.slack.com/apps → votre application → OAuth & Permissions, puis copiez le « Bot User OAuth Token » dans .env sous SLACK_BOT_TOKEN.',
      app_token: () =>
        'Ouvrez https://api.slack.com/apps → votre application → Basic Information → App-Level Tokens, créez un jeton avec connections:write et copiez-le dans .env sous SLACK_APP_TOKEN.',
      signing_secret: () =>
        'Ouvrez https://api.slack.com/apps → votre application → Basic Information → App Credentials, puis copiez le « Signing Secret » dans .env sous SLACK_SIGNING_SECRET.',
      scope: (v: Values) =>
        `Ouvrez https://api.slack.com/apps → votre application → OAuth & Permissions → Bot Token Scopes, ajoutez ${v['scope']}, puis réinstallez l’application.`,
      socket: () => 'Ouvrez https://api.slack.com/apps → votre application → Socket Mode et activez-le.',
      network: () =>
        'Vérifiez que cette machine peut joindre Internet (proxy, pare-feu, DNS), puis relancez la vérification.',
      channel: () =>
        'Corrigez le canal dans aplomb.yaml ; un canal privé n’est visible qu’une fois le bot invité.',
      invite: (v: Values) => `Dans Slack, écrivez dans #${v['channel']} : /invite @${v['bot']}`,
      unarchive: () => 'Désarchivez le canal dans Slack, ou nommez-en un autre dans aplomb.yaml.',
      group: () =>
        'Corrigez les rôles dans aplomb.yaml, ou activez le groupe dans Slack → Personnes → Groupes.',
      clock: () =>
        'Réglez l’horloge par NTP (timedatectl set-ntp true) : au-delà de 5 minutes d’écart, Slack et Aplomb refusent les requêtes.',
    },
  },
});
export type CheckSlackSays = keyof typeof checkSlack.en.says;
export type CheckSlackFix = keyof typeof checkSlack.en.fix;
