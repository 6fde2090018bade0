import { section } from './section.ts';

/** What `deploy` says while it brings the commands to Discord. */
export const deploy = section({
  en: {
    noToken:
      'DISCORD_BOT_TOKEN is not set. Copy the token of your bot into .env: developer portal → Bot → Reset Token.',
    where: (v: { bot: string; server: string }) =>
      v.server === ''
        ? `Commands of ${v.bot}, on every server:`
        : `Commands of ${v.bot}, on the server ${v.server}:`,
    same: 'Discord has them already, word for word. Nothing to do.',
    ask: 'Bring them to Discord? [y/N] ',
    notAsked: 'Nothing was changed. Say --yes to bring them to Discord.',
    left: 'Nothing was changed.',
    done: (v: { count: number }) =>
      `Done: ${v.count} commands. People see them at once; a Discord that was open may need Ctrl+R.`,
    failed: {
      refused: 'Discord refuses the token. Copy it anew: developer portal → Bot → Reset Token.',
      access: (v: { server: string }) =>
        `Discord does not let the bot add commands on the server ${v.server}. Invite it with the scope applications.commands.`,
      rate: 'Discord asks for patience: it takes 200 new commands a day. Try again later.',
      away: 'Discord could not be reached. Try again in a moment.',
      other: (v: { code: string }) => `Discord refused the commands (code ${v.code}).`,
    },
  },
  fr: {
    noToken:
      'DISCORD_BOT_TOKEN n’est pas défini. Copiez le jeton de votre bot dans .env : portail des développeurs → Bot → Reset Token.',
    where: (v) =>
      v.server === ''
        ? `Commandes de ${v.bot}, sur tous les serveurs :`
        : `Commandes de ${v.bot}, sur le serveur ${v.server} :`,
    same: 'Discord les a déjà, mot pour mot. Rien à faire.',
    ask: 'Les envoyer à Discord ? [o/N] ',
    notAsked: 'Rien n’a été changé. Ajoutez --yes pour les envoyer à Discord.',
    left: 'Rien n’a été changé.',
    done: (v) =>
      `C’est fait : ${v.count} commandes. On les voit aussitôt ; un Discord déjà ouvert peut demander Ctrl+R.`,
    failed: {
      refused: 'Discord refuse le jeton. Copiez-le à nouveau : portail des développeurs → Bot → Reset Token.',
      access: (v) =>
        `Discord ne laisse pas le bot ajouter des commandes sur le serveur ${v.server}. Invitez-le avec le droit applications.commands.`,
      rate: 'Discord demande de patienter : il accepte 200 nouvelles commandes par jour. Réessayez plus tard.',
      away: 'Discord n’a pas pu être joint. Réessayez dans un instant.',
      other: (v) => `Discord a refusé les commandes (code ${v.code}).`,
    },
  },
});
