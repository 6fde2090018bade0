import { section } from './section.ts';

interface Where {
  host: string;
  port: number;
}

/** What an operator reads in a terminal. */
export const cli = section({
  en: {
    help: `Aplomb: public comments become cards in your team's chat; a person decides; exactly the
approved reply goes back, once.

Usage
  npm start                      the same as: node src/main.ts start
  node src/main.ts COMMAND

Commands
  start      Runs the bot. Without Slack tokens it is a rehearsal: the real bot in an embedded
             stand-in for Slack, with sample comments, on this machine only.
  check      Says line by line what works and what is still missing, with the page to open to
             fix it. Ends with status 1 while something required is missing.
  triage     Reads comments as lines of JSON, {"text": "…"}, and writes one line for each: language,
             intent, severity, flags with their places, and why. Uses the topics of aplomb.yaml.
  guard      Reads replies as lines of JSON, {"comment": "…", "reply": "…", "lang": "fr"} or
             {"text": "…"}, and writes one line for each: the verdict (fine, note, second_person,
             stop), what was found where, why, and better words. Uses the rules of aplomb.yaml.
             Ends with status 1 when a reply is stopped. Both: 2 when a line cannot be read.
  topics     Shows what the topics of aplomb.yaml match in the comments of the database, word by
             word, with examples: topics [FILE.jsonl] [--words parcel,deliver*].
  backup     Saves the database while the bot runs: backup [PATH]. Checked, never overwrites.
  move       Moves everything to another database: move --to postgres://… (and back the same
             way). Compares number and content; killed, the same command goes on.
  pages      Saves the text of the web pages listed in pages.txt, in the folder of knowledge:, for
             drafts to state facts from. Run it again when they change.
  deploy     Brings the commands of manifests/discord.json to Discord; shows first what changes:
             deploy [--server ID] [--yes]. Done twice it changes nothing.
  schema     Prints the JSON Schema of aplomb.yaml.
  help       This page.

Options
  --rehearsal   With start: rehearse although tokens are set. They are not used.
  --lang fr     With guard: the language of the comments where a line does not say.
  --comment-field NAME
                With guard: the field that holds the comment, when it is not "comment".
  --words LIST  With topics: words to try, apart by commas, in place of the list.
  --server, --yes With deploy: on this server alone; without asking.
  --from, --to  With move: the databases; --from is the one of DATABASE_URL by default.
  --reopen      With move: lets bots work again on the old database, where a move is given up.
  --help        This page.
  --version     The version.

From here to your own workspace, in ten minutes
  1. https://api.slack.com/apps → Create New App → From a manifest → paste manifests/slack.json
     → Install to Workspace.
  2. Put two tokens in .env:   SLACK_BOT_TOKEN=xoxb-…   (OAuth & Permissions)
                               SLACK_APP_TOKEN=xapp-…   (Basic Information → App-Level Tokens,
                                                         scope connections:write)
  3. Copy aplomb.example.yaml to aplomb.yaml: your sources, your channel.
  4. In Slack, invite the bot to the channel:   /invite @Aplomb
  5. npm run check, and when it says so:   npm start

Settings in .env (all optional)
  SLACK_BOT_TOKEN        xoxb-…; without any Slack secret or desk on Discord, start is a rehearsal
  SLACK_APP_TOKEN        xapp-…; Socket Mode, no public address needed
  SLACK_SIGNING_SECRET   HTTP instead of, or beside, Socket Mode: /slack/events on HOST:PORT
  SLACK_API_URL          another Slack API (tests)
  DISCORD_BOT_TOKEN      a Discord bot, for the desk there and for sources of kind discord
  OPENAI_API_KEY         drafts by a model; without it drafts are written offline and say so
  OPENAI_BASE_URL        any OpenAI-compatible endpoint
  OPENAI_MODEL           its model
  APLOMB_KEY             seals the tokens of connected places; several with commas, newest first
  PUBLIC_URL             where browsers reach HOST:PORT, to connect places by consent
  DATABASE_URL           sqlite:PATH or postgres://…; default sqlite:data/aplomb.sqlite
  HOST, PORT             where the HTTP server listens; default 127.0.0.1 and 3000
  APLOMB_CONFIG          another path than aplomb.yaml

In Slack
  /aplomb help           the commands of the team
`,
    unknownCommand: ({ word }: { word: string }) =>
      `There is no command "${word}". Try: node src/main.ts --help`,
    unknownOption: ({ word }: { word: string }) =>
      `There is no option "${word}". Try: node src/main.ts --help`,
    lacksValue: ({ option }: { option: string }) => `${option} needs a value. Try: node src/main.ts --help`,
    didYouMean: ({ word }: { word: string }) => `Did you mean "${word}"?`,
    rehearsalReady: ({ url }: { url: string }) =>
      `\n  Rehearsal: nothing here is real, nothing leaves this machine.\n  Open  ${url}\n`,
    rehearsalIgnores: 'The tokens and the database in .env are not used in a rehearsal.',
    rehearsalLoopback: ({ host }: { host: string }) =>
      `A rehearsal listens on this machine only; HOST=${host} is not used.`,
    ready: ({ team, channels, url }: { team: string; channels: string; url: string }) =>
      `Ready: connected to ${team}; cards go to ${channels}. HTTP on ${url}`,
    noRoutes: ({ file, team, url }: { file: string; team: string; url: string }) =>
      `Connected to ${team}, but no channel is named yet: add a route to ${file} (see aplomb.example.yaml) and restart. Comments are kept meanwhile. HTTP on ${url}`,
    settingsWrong: 'These settings cannot be used; nothing was started:',
    stopping: 'Stopping: what is in flight finishes, the rest waits on disk.',
    listen: {
      taken: ({ host, port }: Where) => `Something else listens on ${host}:${port} already.`,
      forbidden: ({ host, port }: Where) => `This user may not listen on ${host}:${port}.`,
      nowhere: ({ host }: Where) => `This machine has no address ${host}.`,
    },
    listenFix: {
      taken: ({ port }: Where) =>
        `Stop it, or choose another port: PORT=${port === 65_535 ? 3000 : port + 1} in .env.`,
      forbidden: (_: Where) => 'Choose a PORT above 1023 in .env.',
      nowhere: (_: Where) =>
        'Correct HOST in .env: 127.0.0.1 for this machine only, 0.0.0.0 for all its addresses.',
    },
    tokenRefused: ({ token, code }: { token: string; code: string }) => `Slack refuses ${token}: ${code}.`,
    prompts: ({ why }: { why: string }) => `The prompts cannot be used: ${why}. Restore the folder prompts/.`,
    moreHelp: 'npm run check says what works and what is missing.',
    failed: ({ why }: { why: string }) => `Could not start: ${why}`,
    nodeTooOld: ({ version }: { version: string }) =>
      `Aplomb needs Node 24.12 or later, this is ${version}. "npm start" brings the right one on Linux; elsewhere install it from https://nodejs.org`,
  },
  fr: {
    help: `Aplomb : les commentaires publics deviennent des cartes dans le chat de l’équipe ; une
personne décide ; exactement la réponse approuvée repart, une seule fois.

Usage
  npm start                      comme : node src/main.ts start
  node src/main.ts COMMANDE

Commandes
  start      Lance le bot. Sans jeton Slack, c’est une répétition : le vrai bot dans un
             remplaçant de Slack intégré, avec des commentaires d’exemple, sur cette machine seule.
  check      Dit ligne par ligne ce qui marche et ce qui manque encore, avec la page à ouvrir
             pour y remédier. Finit avec le code 1 tant qu’il manque quelque chose d’indispensable.
  triage     Lit des commentaires en lignes JSON, {"text": "…"}, et écrit une ligne pour chacun :
             langue, intention, gravité, signalements et leur place, et pourquoi. Avec les sujets
             d’aplomb.yaml.
  guard      Lit des réponses en lignes JSON, {"comment": "…", "reply": "…", "lang": "fr"} ou
             {"text": "…"}, et écrit une ligne pour chacune : le verdict (fine, note,
             second_person, stop), ce qui a été trouvé et où, pourquoi, et mieux dit. Avec les
             règles d’aplomb.yaml.
             Finit avec le code 1 quand une réponse est arrêtée ; les deux, avec 2 pour une ligne
             illisible.
  topics     Montre ce que les sujets d’aplomb.yaml trouvent dans les commentaires de la base, mot
             par mot, avec des exemples : topics [FICHIER.jsonl] [--words colis,livr*].
  backup     Sauvegarde la base pendant que le bot tourne : backup [CHEMIN]. Vérifie, n’écrase rien.
  move       Déménage tout vers une autre base : move --to postgres://… (et retour de même).
             Compare nombre et contenu ; interrompue, la même commande reprend.
  pages      Enregistre le texte des pages web listées dans pages.txt, dans le dossier de
             knowledge:, pour que les brouillons s’y réfèrent. À relancer quand elles changent.
  deploy     Envoie les commandes de manifests/discord.json à Discord, après avoir montré ce qui
             change : deploy [--server ID] [--yes]. Le refaire ne change rien.
  schema     Affiche le JSON Schema d’aplomb.yaml.
  help       Cette page.

Options
  --rehearsal   Avec start : répéter bien que des jetons soient définis. Ils ne servent pas.
  --lang fr     Avec guard : la langue des commentaires quand une ligne ne la dit pas.
  --comment-field NOM
                Avec guard : le champ du commentaire, s’il ne s’appelle pas « comment ».
  --words LISTE Avec topics : mots à essayer, séparés par des virgules, à la place de la liste.
  --server, --yes Avec deploy : sur ce seul serveur ; sans demander.
  --from, --to  Avec move : les bases ; --from est par défaut celle de DATABASE_URL.
  --reopen      Avec move : rouvre l’ancienne base aux bots, quand on renonce à un déménagement.
  --help        Cette page.
  --version     La version.

D’ici à votre espace de travail, en dix minutes
  1. https://api.slack.com/apps → Create New App → From a manifest → collez manifests/slack.json
     → Install to Workspace.
  2. Deux jetons dans .env :   SLACK_BOT_TOKEN=xoxb-…   (OAuth & Permissions)
                               SLACK_APP_TOKEN=xapp-…   (Basic Information → App-Level Tokens,
                                                         scope connections:write)
  3. Copiez aplomb.example.yaml vers aplomb.yaml : vos sources, votre canal.
  4. Dans Slack, invitez le bot dans le canal :   /invite @Aplomb
  5. npm run check, et quand il le dit :   npm start

Réglages dans .env (tous facultatifs)
  SLACK_BOT_TOKEN        xoxb-… ; sans secret Slack ni poste sur Discord, start est une répétition
  SLACK_APP_TOKEN        xapp-… ; Socket Mode, sans adresse publique
  SLACK_SIGNING_SECRET   HTTP au lieu de Socket Mode, ou en plus : /slack/events sur HOST:PORT
  SLACK_API_URL          une autre API Slack (tests)
  DISCORD_BOT_TOKEN      un bot Discord, pour y décider et pour les sources du type discord
  OPENAI_API_KEY         brouillons par un modèle ; sinon ils sont écrits hors ligne et le disent
  OPENAI_BASE_URL        tout service compatible OpenAI
  OPENAI_MODEL           son modèle
  APLOMB_KEY             scelle les jetons des lieux reliés ; si plusieurs, la neuve d’abord
  PUBLIC_URL             où les navigateurs atteignent HOST:PORT, pour relier des lieux
  DATABASE_URL           sqlite:CHEMIN ou postgres://… ; par défaut sqlite:data/aplomb.sqlite
  HOST, PORT             où écoute le serveur HTTP ; par défaut 127.0.0.1 et 3000
  APLOMB_CONFIG          un autre chemin qu’aplomb.yaml

Dans Slack
  /aplomb aide           les commandes de l’équipe
`,
    unknownCommand: ({ word }: { word: string }) =>
      `La commande « ${word} » n’existe pas. Essayez : node src/main.ts --help`,
    unknownOption: ({ word }: { word: string }) =>
      `L’option « ${word} » n’existe pas. Essayez : node src/main.ts --help`,
    lacksValue: ({ option }: { option: string }) =>
      `${option} attend une valeur. Essayez : node src/main.ts --help`,
    didYouMean: ({ word }: { word: string }) => `Vouliez-vous écrire « ${word} » ?`,
    rehearsalReady: ({ url }: { url: string }) =>
      `\n  Répétition : rien ici n’est réel, rien ne quitte cette machine.\n  Ouvrez  ${url}\n`,
    rehearsalIgnores: 'Les jetons et la base de données de .env ne servent pas dans une répétition.',
    rehearsalLoopback: ({ host }: { host: string }) =>
      `Une répétition n’écoute que sur cette machine ; HOST=${host} ne sert pas.`,
    ready: ({ team, channels, url }: { team: string; channels: string; url: string }) =>
      `Prêt : connecté à ${team} ; les cartes vont dans ${channels}. HTTP sur ${url}`,
    noRoutes: ({ file, team, url }: { file: string; team: string; url: string }) =>
      `Connecté à ${team}, mais aucun canal n’est encore nommé : ajoutez une route dans ${file} (voyez aplomb.example.yaml), puis redémarrez. Les commentaires sont gardés entre-temps. HTTP sur ${url}`,
    settingsWrong: 'Ces réglages ne conviennent pas ; rien n’a été lancé :',
    stopping: 'Arrêt : ce qui est en cours se termine, le reste attend sur le disque.',
    listen: {
      taken: ({ host, port }: Where) => `Un autre programme écoute déjà sur ${host}:${port}.`,
      forbidden: ({ host, port }: Where) => `Cet utilisateur n’a pas le droit d’écouter sur ${host}:${port}.`,
      nowhere: ({ host }: Where) => `Cette machine n’a pas d’adresse ${host}.`,
    },
    listenFix: {
      taken: ({ port }: Where) =>
        `Arrêtez-le, ou choisissez un autre port : PORT=${port === 65_535 ? 3000 : port + 1} dans .env.`,
      forbidden: (_: Where) => 'Choisissez un PORT supérieur à 1023 dans .env.',
      nowhere: (_: Where) =>
        'Corrigez HOST dans .env : 127.0.0.1 pour cette machine seule, 0.0.0.0 pour toutes ses adresses.',
    },
    tokenRefused: ({ token, code }: { token: string; code: string }) => `Slack refuse ${token} : ${code}.`,
    prompts: ({ why }: { why: string }) =>
      `Les prompts ne sont pas utilisables : ${why}. Rétablissez le dossier prompts/.`,
    moreHelp: 'npm run check dit ce qui marche et ce qui manque.',
    failed: ({ why }: { why: string }) => `Impossible de démarrer : ${why}`,
    nodeTooOld: ({ version }: { version: string }) =>
      `Aplomb demande Node 24.12 ou plus récent ; ceci est ${version}. « npm start » apporte le bon sous Linux ; ailleurs, installez-le depuis https://nodejs.org`,
  },
});
