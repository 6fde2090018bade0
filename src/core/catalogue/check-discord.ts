import { section } from './section.ts';

type Values = Record<string, string>;

/** What the doctor says about Discord as a desk, line by line, and what to do about it. */
export const checkDiscord = section({
  en: {
    says: {
      token_missing: () => 'The token of the Discord bot is not set.',
      token_refused: () => 'Discord refuses the token of the bot.',
      token_ok: (v: Values) => `The Discord bot works: ${v['bot']}.`,
      unreachable: () => 'Discord could not be reached.',
      unknown: (v: Values) => `Discord did not tell (code ${v['code']}).`,
      content_ok: () => 'The bot may read what is written (message content intent).',
      content_off: () =>
        'The bot may not read what is written: buttons, commands and menus work, but “>> text” in the thread of a card cannot be heard.',
      server_ok: (v: Values) => `The bot is on the server ${v['server']}.`,
      server_missing: (v: Values) => `The bot is not on the server ${v['server']}.`,
      channel_ok: (v: Values) => `Route ${v['route']}: cards can be shown in #${v['channel']}.`,
      channel_missing: (v: Values) =>
        `Route ${v['route']}: there is no text channel ${v['channel']} on this server.`,
      channel_permissions: (v: Values) =>
        `Route ${v['route']}: in #${v['channel']} the bot lacks: ${v['permissions']}.`,
      role_missing: (v: Values) => `There is no role with the id ${v['role']} on this server.`,
      roles_ok: (v: Values) => `Roles named in the routes: ${v['count']}, all there.`,
      position_top: () => 'No role stands above that of the bot.',
      position: (v: Values) =>
        `The bot cannot act on members with these roles, which stand above its own: ${v['roles']}.`,
      commands_ok: () => 'The commands are deployed.',
      commands_missing: () => 'The commands are not deployed: nobody can type /aplomb.',
      commands_stale: () => 'The commands on Discord are those of another version.',
    },
    fix: {
      token: (v: Values) =>
        `Open ${v['page']} → your application → Bot → Reset Token, and put it into .env as DISCORD_BOT_TOKEN.`,
      network: () =>
        'See whether this machine may reach discord.com (proxy, firewall, DNS), then check again.',
      content: (v: Values) =>
        `Open ${v['page']} → Privileged Gateway Intents → Message Content Intent, switch it on.`,
      invite: (v: Values) =>
        `Somebody who manages the server opens ${v['invite']}. Or correct the id of the server in aplomb.yaml.`,
      channel: () =>
        'Correct the id in aplomb.yaml: switch on developer mode in Discord, right-click the channel, Copy Channel ID.',
      permissions: (v: Values) =>
        `In Discord: #${v['channel']} → Edit Channel → Permissions → add the bot and allow these.`,
      role: () => 'Correct it in aplomb.yaml: Server Settings → Roles → ⋯ → Copy Role ID, written as "@&ID".',
      position: () =>
        'In Discord: Server Settings → Roles, drag the role of the bot above them, if it should.',
      deploy: (v: Values) =>
        `npm run discord:deploy (everywhere), or: npm run discord:deploy -- --server ${v['server']}`,
    },
    permission: {
      ViewChannel: 'View Channel',
      SendMessages: 'Send Messages',
      SendMessagesInThreads: 'Send Messages in Threads',
      CreatePublicThreads: 'Create Public Threads',
      ReadMessageHistory: 'Read Message History',
    },
  },
  fr: {
    says: {
      token_missing: () => 'Le jeton du bot Discord n’est pas défini.',
      token_refused: () => 'Discord refuse le jeton du bot.',
      token_ok: (v) => `Le bot Discord fonctionne : ${v['bot']}.`,
      unreachable: () => 'Discord n’a pas pu être joint.',
      unknown: (v) => `Discord n’a pas répondu à la question (code ${v['code']}).`,
      content_ok: () => 'Le bot peut lire ce qui s’écrit (Message Content Intent).',
      content_off: () =>
        'Le bot ne peut pas lire ce qui s’écrit : boutons, commandes et menus fonctionnent, mais « >> texte » dans le fil d’une carte ne peut pas être entendu.',
      server_ok: (v) => `Le bot est sur le serveur ${v['server']}.`,
      server_missing: (v) => `Le bot n’est pas sur le serveur ${v['server']}.`,
      channel_ok: (v) => `Route ${v['route']} : les cartes peuvent s’afficher dans #${v['channel']}.`,
      channel_missing: (v) => `Route ${v['route']} : pas de salon textuel ${v['channel']} sur ce serveur.`,
      channel_permissions: (v) =>
        `Route ${v['route']} : dans #${v['channel']}, il manque au bot : ${v['permissions']}.`,
      role_missing: (v) => `Il n’y a pas de rôle portant l’identifiant ${v['role']} sur ce serveur.`,
      roles_ok: (v) => `Rôles nommés dans les routes : ${v['count']}, tous présents.`,
      position_top: () => 'Aucun rôle n’est au-dessus de celui du bot.',
      position: (v) =>
        `Le bot ne peut pas agir sur les membres ayant ces rôles, placés au-dessus du sien : ${v['roles']}.`,
      commands_ok: () => 'Les commandes sont déployées.',
      commands_missing: () => 'Les commandes ne sont pas déployées : personne ne peut taper /aplomb.',
      commands_stale: () => 'Les commandes présentes sur Discord sont celles d’une autre version.',
    },
    fix: {
      token: (v) =>
        `Ouvrez ${v['page']} → votre application → Bot → Reset Token, et copiez-le dans .env sous DISCORD_BOT_TOKEN.`,
      network: () =>
        'Vérifiez que cette machine peut joindre discord.com (proxy, pare-feu, DNS), puis recommencez.',
      content: (v) =>
        `Ouvrez ${v['page']} → Privileged Gateway Intents → Message Content Intent, et activez-le.`,
      invite: (v) =>
        `Une personne qui gère le serveur ouvre ${v['invite']}. Ou corrigez l’identifiant du serveur dans aplomb.yaml.`,
      channel: () =>
        'Corrigez l’identifiant dans aplomb.yaml : activez le mode développeur de Discord, clic droit sur le salon, Copier l’identifiant du salon.',
      permissions: (v) =>
        `Dans Discord : #${v['channel']} → Modifier le salon → Permissions → ajoutez le bot et autorisez-les.`,
      role: () =>
        'Corrigez-le dans aplomb.yaml : Paramètres du serveur → Rôles → ⋯ → Copier l’identifiant du rôle, écrit "@&ID".',
      position: () =>
        'Dans Discord : Paramètres du serveur → Rôles, glissez le rôle du bot au-dessus, si c’est voulu.',
      deploy: (v) =>
        `npm run discord:deploy (partout), ou : npm run discord:deploy -- --server ${v['server']}`,
    },
    permission: {
      ViewChannel: 'Voir le salon',
      SendMessages: 'Envoyer des messages',
      SendMessagesInThreads: 'Envoyer des messages dans les fils',
      CreatePublicThreads: 'Créer des fils publics',
      ReadMessageHistory: 'Voir les anciens messages',
    },
  },
});
export type CheckDiscordSays = keyof typeof checkDiscord.en.says;
export type CheckDiscordFix = keyof typeof checkDiscord.en.fix;
