import { section } from './section.ts';

/** The frame of `npm run check`, and its lines about what is no source and not Slack. */
export const check = section({
  en: {
    headings: {
      settings: 'Settings',
      slack: 'Slack',
      discord: 'Discord',
      sources: 'Sources',
      model: 'Drafts',
      database: 'Database',
      server: 'Server',
    },
    rehearsalOnly:
      'No Slack secret is set, so "npm start" is a rehearsal. Below is what a real workspace needs.',
    fileRead: ({ file, routes, sources }: { file: string; routes: number; sources: number }) =>
      `${file} is understood: ${sources} ${sources === 1 ? 'source' : 'sources'}, ${routes} ${routes === 1 ? 'route' : 'routes'}.`,
    noFile: ({ file }: { file: string }) => `${file} does not exist: no channel and no source is named yet.`,
    copyExample: 'Copy aplomb.example.yaml to aplomb.yaml, and name your channel and your sources.',
    noRoutes: 'No route names a channel: comments would be kept, but nobody would see them.',
    addRoute: 'Add a route with slack: "#your-channel" to the file.',
    noSamePeople:
      'The team decides in Slack and on Discord, and `samePeople` does not say who is in both: where two people are needed, one person could be both.',
    addSamePeople:
      'In aplomb.yaml, add one line for each of them, as in `samePeople: [{ slack: U0ANA, discord: "123456789012345678" }]`, or `samePeople: []` if nobody is in both.',
    noSources: 'No source is configured: comments come only by hand (/aplomb bring).',
    noKnowledge:
      'No folder of pages (knowledge:) is named: drafts ask or offer to find out, and state nothing.',
    knowledgeRead: ({ pages, folder }: { pages: number; folder: string }) =>
      `Drafts may state what ${pages === 1 ? 'one page says' : `${pages} pages say`} (${folder}).`,
    knowledgeEmpty: ({ folder }: { folder: string }) => `There is no page to read in ${folder}.`,
    knowledgeFix: 'Put Markdown files (.md) there, or correct `knowledge` in aplomb.yaml.',
    noSlack: 'Slack is not set up: the team decides on Discord.',
    noModel: 'No model is configured: drafts are written offline, and say so.',
    modelWorks: ({ model }: { model: string }) => `The model ${model} answers.`,
    model: {
      key_refused: 'The model endpoint refuses OPENAI_API_KEY.',
      model_unknown: 'The model endpoint does not know OPENAI_MODEL.',
      unreachable: 'The model endpoint cannot be reached.',
      budget: 'The model endpoint asks for fewer requests, or the account is out of credit.',
      other: 'The model endpoint answers with an error.',
    },
    modelFix:
      'Correct OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL in .env (keys: https://platform.openai.com/api-keys). Meanwhile drafts are written offline.',
    database: { sqlite: 'a SQLite file', postgres: 'PostgreSQL' },
    databaseWorks: ({ engine }: { engine: string }) => `The database works (${engine}).`,
    databaseEmpty: ({ engine }: { engine: string }) =>
      `The database can be used (${engine}); the first start makes its tables.`,
    databaseFix: 'Correct DATABASE_URL in .env, or leave it out for a file under data/.',
    portFree: ({ host, port }: { host: string; port: number }) =>
      `The HTTP server can listen on ${host}:${port}.`,
    botRuns: ({ host, port }: { host: string; port: number }) =>
      `The bot is running at ${host}:${port} and says that all is well.`,
    botRunsIll: ({ host, port }: { host: string; port: number }) =>
      `The bot is running at ${host}:${port} and says that something is wrong.`,
    botRunsFix: ({ host, port }: { host: string; port: number }) =>
      `See http://${host}:${port}/health and its log.`,
    skipped: 'Not checked: correct the setting above first.',
    hung: ({ seconds }: { seconds: number }) => `Nothing was heard within ${seconds} s.`,
    broke: ({ error }: { error: string }) => `Could not be checked (${error}).`,
    sourceBroke: ({ name }: { name: string }) => `${name} could not be checked.`,
    allWell: 'All well. Next: npm start',
    missing: ({ count }: { count: number }) =>
      count === 1
        ? 'One required thing is missing; it is marked ✗.'
        : `${count} required things are missing; they are marked ✗.`,
  },
  fr: {
    headings: {
      settings: 'Réglages',
      slack: 'Slack',
      discord: 'Discord',
      sources: 'Sources',
      model: 'Brouillons',
      database: 'Base de données',
      server: 'Serveur',
    },
    rehearsalOnly:
      'Aucun secret Slack n’est défini : « npm start » est donc une répétition. Voici ce qu’il faut pour un vrai espace de travail.',
    fileRead: ({ file, routes, sources }: { file: string; routes: number; sources: number }) =>
      `${file} est compris : ${sources} ${sources > 1 ? 'sources' : 'source'}, ${routes} ${routes > 1 ? 'routes' : 'route'}.`,
    noFile: ({ file }: { file: string }) =>
      `${file} n’existe pas : aucun canal, aucune source n’est encore nommé.`,
    copyExample: 'Copiez aplomb.example.yaml vers aplomb.yaml, et nommez votre canal et vos sources.',
    noRoutes:
      'Aucune route ne nomme de canal : les commentaires seraient gardés, mais personne ne les verrait.',
    addRoute: 'Ajoutez au fichier une route avec slack: "#votre-canal".',
    noSamePeople:
      'L’équipe décide dans Slack et sur Discord, et `samePeople` ne dit pas qui est dans les deux : là où il faut deux personnes, une seule pourrait compter pour deux.',
    addSamePeople:
      'Dans aplomb.yaml, ajoutez une ligne par personne concernée, comme dans `samePeople: [{ slack: U0ANA, discord: "123456789012345678" }]`, ou `samePeople: []` si personne n’est dans les deux.',
    noSources:
      'Aucune source n’est configurée : les commentaires n’arrivent qu’à la main (/aplomb apporter).',
    noKnowledge:
      'Aucun dossier de pages (knowledge:) n’est indiqué : les brouillons demandent ou proposent de se renseigner, sans rien affirmer.',
    knowledgeRead: ({ pages, folder }) =>
      `Les brouillons peuvent affirmer ce que ${pages === 1 ? 'dit une page' : `disent ${pages} pages`} (${folder}).`,
    knowledgeEmpty: ({ folder }) => `Aucune page à lire dans ${folder}.`,
    knowledgeFix: 'Placez-y des fichiers Markdown (.md), ou corrigez `knowledge` dans aplomb.yaml.',
    noSlack: 'Slack n’est pas réglé : l’équipe décide sur Discord.',
    noModel: 'Aucun modèle n’est configuré : les brouillons sont écrits hors ligne, et le disent.',
    modelWorks: ({ model }: { model: string }) => `Le modèle ${model} répond.`,
    model: {
      key_refused: 'Le service du modèle refuse OPENAI_API_KEY.',
      model_unknown: 'Le service du modèle ne connaît pas OPENAI_MODEL.',
      unreachable: 'Le service du modèle est injoignable.',
      budget: 'Le service du modèle demande moins de requêtes, ou le compte n’a plus de crédit.',
      other: 'Le service du modèle répond par une erreur.',
    },
    modelFix:
      'Corrigez OPENAI_API_KEY, OPENAI_BASE_URL et OPENAI_MODEL dans .env (clés : https://platform.openai.com/api-keys). Entre-temps, les brouillons sont écrits hors ligne.',
    database: { sqlite: 'un fichier SQLite', postgres: 'PostgreSQL' },
    databaseWorks: ({ engine }: { engine: string }) => `La base de données fonctionne (${engine}).`,
    databaseEmpty: ({ engine }: { engine: string }) =>
      `La base de données est utilisable (${engine}) ; le premier démarrage crée ses tables.`,
    databaseFix: 'Corrigez DATABASE_URL dans .env, ou retirez-la pour un fichier sous data/.',
    portFree: ({ host, port }: { host: string; port: number }) =>
      `Le serveur HTTP peut écouter sur ${host}:${port}.`,
    botRuns: ({ host, port }: { host: string; port: number }) =>
      `Le bot tourne sur ${host}:${port} et dit que tout va bien.`,
    botRunsIll: ({ host, port }: { host: string; port: number }) =>
      `Le bot tourne sur ${host}:${port} et dit que quelque chose ne va pas.`,
    botRunsFix: ({ host, port }: { host: string; port: number }) =>
      `Voyez http://${host}:${port}/health et son journal.`,
    skipped: 'Non vérifié : corrigez d’abord le réglage ci-dessus.',
    hung: ({ seconds }: { seconds: number }) => `Aucune réponse en ${seconds} s.`,
    broke: ({ error }: { error: string }) => `N’a pas pu être vérifié (${error}).`,
    sourceBroke: ({ name }: { name: string }) => `${name} n’a pas pu être vérifiée.`,
    allWell: 'Tout va bien. Ensuite : npm start',
    missing: ({ count }: { count: number }) =>
      count < 2
        ? 'Il manque une chose indispensable, marquée ✗.'
        : `Il manque ${count} choses indispensables, marquées ✗.`,
  },
});
