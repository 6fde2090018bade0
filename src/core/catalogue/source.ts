import { section } from './section.ts';

/** What a sentence about a source is filled with. */
export type SourceValues = Readonly<Record<string, string | number>>;

const statusOf = (v: SourceValues): string =>
  [v['status'], v['code']].filter((part) => part !== undefined && part !== '').join(' ');

/** Sentences about sources for the team, when a place does not do what it should; what `check` says is in `check-source.ts`. */
export const source = section({
  en: {
    trouble: {
      dns: (v: SourceValues) => `The name ${v['host']} could not be resolved.`,
      private_address: (v: SourceValues) =>
        `${v['host']} is in a private network. If it is your own site, set \`allowPrivateNetwork: true\`.`,
      refused: (v: SourceValues) => `${v['host']} does not accept connections.`,
      tls: (v: SourceValues) => `The certificate of ${v['host']} is not valid.`,
      timeout: (v: SourceValues) => `${v['host']} did not answer within ${v['seconds']} s.`,
      cut_off: (v: SourceValues) =>
        `The connection to ${v['host']} broke off before the answer was complete.`,
      stopped: (v: SourceValues) => `The call to ${v['host']} was given up because the bot is stopping.`,
      too_big: (v: SourceValues) => `The answer of ${v['host']} is larger than anything expected.`,
      redirect: (v: SourceValues) =>
        `${v['host']} redirects (${v['status']}) to ${v['to']}. Redirects are not followed: set the final address.`,
      rate_limited: (v: SourceValues) => `${v['host']} asks for fewer requests (429).`,
      server_error: (v: SourceValues) => `${v['host']} reports an error of its own (${v['status']}).`,
      not_json: (v: SourceValues) =>
        `${v['host']} answered ${v['status']} with something that is not JSON (${v['type']}): a maintenance page, a login page, or the wrong address.`,
      cut_json: (v: SourceValues) => `${v['host']} answered with incomplete JSON.`,
      unexpected: (v: SourceValues) =>
        `${v['host']} answered ${v['status']} in a form that is not known here (${v['where']}).`,
      not_allowed: (v: SourceValues) => `${v['host']} refuses access (${statusOf(v)}).`,
      not_found: (v: SourceValues) => `${v['host']} does not know this address (${statusOf(v)}).`,
      place_refused: (v: SourceValues) => `${v['host']} refused the reply (${statusOf(v)}).`,
      parent_gone: () => 'The comment to be answered is no longer there.',
      too_long: (v: SourceValues) =>
        `The reply has more than the ${v['most']} characters the place allows, counting those that keep its signs from being taken for markup.`,
      no_content: () =>
        'Discord hands over messages without their words: the Message Content Intent is off. `npm run check` says where to switch it on; nothing is lost meanwhile.',
      quota: (v: SourceValues) =>
        `What ${v['host']} grants for a day is used up. It goes on by itself when the next day begins there.`,
      hourly: (v: SourceValues) =>
        `Four fifths of the requests that ${v['host']} grants for an hour are used; the rest is kept for replies. It goes on by itself when the next hour begins there.`,
      closed: () => 'The place takes no replies to this comment.',
      over_limit: (v: SourceValues) => `The reply is longer than the place allows (${v['most']} at most).`,
      cuts: () =>
        'The place would cut something out of this text: an HTML tag (<…>), or a hidden sign, such as one that turns the direction of writing. Write it without, and approve it again.',
      markup: () =>
        'The place would take a part of this text for a heading, for code or for a call to somebody (a line of equals signs, one that begins with spaces, “@name:disqus”), and nothing keeps it from that. Write it otherwise, and approve it again.',
      altered: () =>
        'The place took the reply, but keeps other words than those that were approved. Look at it there.',
      answered_meanwhile: () =>
        'Somebody answered at the place itself after the approval; this reply would have taken the place of that answer.',
      not_feed: (v: SourceValues) =>
        `${v['host']} answered ${v['status']} with something that is no whole RSS or Atom feed.`,
      mail_login: (v: SourceValues) => `${v['host']} does not accept the user and password.`,
      mail_folder: (v: SourceValues) => `${v['host']} has no folder "${v['mailbox']}", or does not open it.`,
      mail_protocol: (v: SourceValues) =>
        `${v['host']} answered with something that is no IMAP, or far too much.`,
      not_connected: () =>
        'Nobody has given their consent there yet: an admin types /aplomb connect and the name of this source.',
      connection_lost: () =>
        'The place lets us in no more: an admin types /aplomb connect and the name of this source. Nothing is lost meanwhile.',
      no_key: () =>
        'The tokens of this connection are sealed, and APLOMB_KEY is not set in .env. Put the key back, or connect again.',
      wrong_key: () =>
        'The tokens of this connection were sealed with another key than APLOMB_KEY lists. Add that key after the new one, divided by a comma, or connect again.',
      broken_seal: () =>
        'The tokens of this connection were changed or moved in the database, and are not used. Connect again.',
      not_renewed: (v: SourceValues) =>
        `The access to ${v['host']} has run out and could not be renewed yet; it is tried again.`,
      unsendable: () =>
        'The text contains characters no place can keep (NUL or half of a surrogate pair). Edit it and approve again.',
    },
    /** As Discord's own settings call them, so that they can be found there. */
    discordPermission: {
      viewChannel: 'View Channel',
      readMessageHistory: 'Read Message History',
      sendMessages: 'Send Messages',
      sendMessagesInThreads: 'Send Messages in Threads',
    },
    discordModeration: {
      channel: "the moderators' cards",
      log: "the moderators' log",
      automod: "AutoMod's alerts and rules",
    },
    /** `why` of a hand-off. */
    byHand: {
      no_reply_url: () => 'This source has no address for replies.',
      reply_not_supported: (v: SourceValues) => `${v['host']} does not take replies at its address.`,
      feed: () => 'A feed takes no replies.',
      x_not_called: () =>
        'X takes a reply through its API only where the author mentioned or quoted this account. The link opens X with the text, ready to post.',
      x_refused: () => 'X refused this reply through its API. The link opens X with the text, ready to post.',
      mail: () => 'It came by mail: the answer belongs where it was said.',
      no_user: () => 'No user is set for this WordPress.',
    },
    /** Said on a card beside a mail's words, or in their place. */
    mail: {
      mailbox: () => 'Mailbox',
      nobody: () => 'Unknown sender',
      borrowed: (v: SourceValues) =>
        `It gives "${v['name']}" as its author, which is us: somebody may be using our name.`,
      notProven: (v: SourceValues) =>
        v['set'] === ''
          ? `Nobody has checked that this really is from ${v['address']}.`
          : `It is not proven that this is from ${v['address']}. Look at the place itself before you answer.`,
      cut: (v: SourceValues) => `The mail has ${v['megabytes']} MB: only its beginning was read.`,
      attachments: (v: SourceValues) => `Attached, not opened: ${v['names']}`,
      unreadable: (v: SourceValues) =>
        `Aplomb could not find in this mail who said what. Please open it in the mailbox. Its subject: ${v['subject']}`,
      broken: () => 'Aplomb could not read this mail. Please open it in the mailbox.',
    },
  },
  fr: {
    trouble: {
      dns: (v: SourceValues) => `Le nom ${v['host']} est introuvable dans le DNS.`,
      private_address: (v: SourceValues) =>
        `${v['host']} se trouve dans un réseau privé. S’il s’agit de votre site, indiquez \`allowPrivateNetwork: true\`.`,
      refused: (v: SourceValues) => `${v['host']} n’accepte pas les connexions.`,
      tls: (v: SourceValues) => `Le certificat de ${v['host']} n’est pas valable.`,
      timeout: (v: SourceValues) => `${v['host']} n’a pas répondu en ${v['seconds']} s.`,
      cut_off: (v: SourceValues) =>
        `La connexion avec ${v['host']} s’est interrompue avant la fin de la réponse.`,
      stopped: (v: SourceValues) => `L’appel à ${v['host']} a été abandonné, car le bot s’arrête.`,
      too_big: (v: SourceValues) => `La réponse de ${v['host']} dépasse toute taille attendue.`,
      redirect: (v: SourceValues) =>
        `${v['host']} redirige (${v['status']}) vers ${v['to']}. Les redirections ne sont pas suivies : indiquez l’adresse finale.`,
      rate_limited: (v: SourceValues) => `${v['host']} demande moins de requêtes (429).`,
      server_error: (v: SourceValues) => `${v['host']} signale une erreur interne (${v['status']}).`,
      not_json: (v: SourceValues) =>
        `${v['host']} a répondu ${v['status']} par autre chose que du JSON (${v['type']}) : page de maintenance, page de connexion ou mauvaise adresse.`,
      cut_json: (v: SourceValues) => `${v['host']} a répondu par du JSON incomplet.`,
      unexpected: (v: SourceValues) =>
        `${v['host']} a répondu ${v['status']} sous une forme inconnue ici (${v['where']}).`,
      not_allowed: (v: SourceValues) => `${v['host']} refuse l’accès (${statusOf(v)}).`,
      not_found: (v: SourceValues) => `${v['host']} ne connaît pas cette adresse (${statusOf(v)}).`,
      place_refused: (v: SourceValues) => `${v['host']} a refusé la réponse (${statusOf(v)}).`,
      parent_gone: () => 'Le commentaire auquel répondre n’existe plus.',
      too_long: (v: SourceValues) =>
        `La réponse dépasse les ${v['most']} caractères admis à cet endroit, en comptant ceux qui empêchent ses signes d’être pris pour de la mise en forme.`,
      no_content: () =>
        'Discord remet les messages sans leurs mots : Message Content Intent est désactivé. `npm run check` dit où l’activer ; rien ne se perd entre-temps.',
      quota: (v: SourceValues) =>
        `Ce que ${v['host']} accorde pour une journée est épuisé. La suite vient d’elle-même quand le jour suivant y commence.`,
      hourly: (v: SourceValues) =>
        `Quatre cinquièmes des requêtes que ${v['host']} accorde pour une heure sont utilisés ; le reste est gardé pour les réponses. La suite vient d’elle-même quand l’heure suivante y commence.`,
      closed: () => 'Ce commentaire n’accepte pas de réponse.',
      over_limit: (v: SourceValues) =>
        `La réponse est plus longue que permis à cet endroit (${v['most']} au plus).`,
      cuts: () =>
        'Cet endroit retirerait quelque chose de ce texte : une balise HTML (<…>) ou un signe caché, par exemple un changement de sens d’écriture. Écrivez-le sans cela et approuvez-le de nouveau.',
      markup: () =>
        'Cet endroit prendrait une partie de ce texte pour un titre, pour du code ou pour un appel à quelqu’un (une ligne de signes égal, une ligne qui commence par des espaces, « @nom:disqus »), et rien ne l’en empêche. Écrivez-la autrement et approuvez de nouveau.',
      altered: () =>
        'La réponse a été prise, mais ce ne sont pas les mots approuvés qui y figurent. Allez voir sur place.',
      answered_meanwhile: () =>
        'Quelqu’un a répondu sur place depuis l’approbation ; cette réponse aurait pris la place de la sienne.',
      not_feed: (v: SourceValues) =>
        `${v['host']} a répondu ${v['status']} par autre chose qu’un flux RSS ou Atom complet.`,
      mail_login: (v: SourceValues) => `${v['host']} n’accepte pas l’utilisateur et le mot de passe.`,
      mail_folder: (v: SourceValues) =>
        `${v['host']} n’a pas de dossier « ${v['mailbox']} », ou ne l’ouvre pas.`,
      mail_protocol: (v: SourceValues) =>
        `${v['host']} a répondu par autre chose que de l’IMAP, ou par beaucoup trop.`,
      not_connected: () =>
        'Personne n’y a encore donné son accord : un administrateur tape /aplomb connecter et le nom de cette source.',
      connection_lost: () =>
        'Le site ne nous laisse plus entrer : un administrateur tape /aplomb connecter et le nom de cette source. Rien ne se perd entre-temps.',
      no_key: () =>
        'Les jetons de cette connexion sont scellés, et APLOMB_KEY n’est pas définie dans .env. Remettez la clé, ou connectez de nouveau.',
      wrong_key: () =>
        'Les jetons de cette connexion ont été scellés avec une autre clé que celles d’APLOMB_KEY. Ajoutez cette clé après la nouvelle, séparée par une virgule, ou connectez de nouveau.',
      broken_seal: () =>
        'Les jetons de cette connexion ont été modifiés ou déplacés dans la base de données, et ne sont pas utilisés. Connectez de nouveau.',
      not_renewed: (v: SourceValues) =>
        `L’accès à ${v['host']} est arrivé à son terme et n’a pas encore pu être renouvelé ; un nouvel essai suivra.`,
      unsendable: () =>
        'Le texte contient des caractères qu’aucun site ne peut conserver (NUL ou moitié de paire de substitution). Modifiez-le, puis approuvez-le de nouveau.',
    },
    discordPermission: {
      viewChannel: 'Voir le salon',
      readMessageHistory: 'Voir les anciens messages',
      sendMessages: 'Envoyer des messages',
      sendMessagesInThreads: 'Envoyer des messages dans les fils',
    },
    discordModeration: {
      channel: 'les cartes des modérateurs',
      log: 'le journal des modérateurs',
      automod: 'les alertes et les règles d’AutoMod',
    },
    byHand: {
      no_reply_url: () => 'Cette source n’a pas d’adresse pour les réponses.',
      reply_not_supported: (v: SourceValues) => `${v['host']} n’accepte pas de réponses à son adresse.`,
      feed: () => 'Un flux n’accepte pas de réponses.',
      x_not_called: () =>
        'X n’accepte de réponse par son API que si l’auteur a mentionné ou cité ce compte. Le lien ouvre X avec le texte, prêt à publier.',
      x_refused: () => 'X a refusé cette réponse par son API. Le lien ouvre X avec le texte, prêt à publier.',
      mail: () => 'C’est venu par courriel : la réponse a sa place là où cela a été dit.',
      no_user: () => 'Aucun utilisateur n’est indiqué pour ce WordPress.',
    },
    mail: {
      mailbox: () => 'Boîte aux lettres',
      nobody: () => 'Expéditeur inconnu',
      borrowed: (v: SourceValues) =>
        `Son auteur serait « ${v['name']} », c’est-à-dire nous : quelqu’un se sert peut-être de notre nom.`,
      notProven: (v: SourceValues) =>
        v['set'] === ''
          ? `Personne n’a vérifié que cela vient bien de ${v['address']}.`
          : `Rien ne prouve que cela vienne de ${v['address']}. Allez voir sur place avant de répondre.`,
      cut: (v: SourceValues) => `Le message pèse ${v['megabytes']} Mo : seul le début a été lu.`,
      attachments: (v: SourceValues) => `En pièce jointe, non ouvert : ${v['names']}`,
      unreadable: (v: SourceValues) =>
        `Aplomb n’a pas trouvé dans ce message qui a dit quoi. Ouvrez-le dans la boîte. Son objet : ${v['subject']}`,
      broken: () => 'Aplomb n’a pas pu lire ce message. Ouvrez-le dans la boîte.',
    },
  },
});

export type TroubleKey = keyof typeof source.en.trouble;
