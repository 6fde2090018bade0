import { section } from './section.ts';

interface Named {
  source: string;
}
interface Until {
  at: string;
}

/** Connecting a place by consent: what is asked, what became of it, and what a channel is told of it later. */
export const connection = section({
  en: {
    invited: (v: Named & Until) =>
      `To connect ${v.source}, open this page and say yes there, signed in as the account that answers for you. The page is for you alone, works once, and waits until ${v.at}.`,
    open: 'Open the page',
    pasteHow:
      'At the end your browser shows a code, or a page that does not load. That is as it should be: copy its whole address, or the code, and paste it here.',
    paste: 'Paste what came back',
    title: 'Connect a place',
    field: 'Address or code',
    fieldHint: 'It is good for a few minutes and for this one purpose.',
    submit: 'Connect',
    which: (v: Named) => `Which account shall “${v.source}” answer as?`,
    connected: (v: Named & { account: string }) =>
      `${v.source} is connected, as ${v.account}. What waits there comes in by itself.`,
    endsOn: (v: { day: string }) => `This consent ends on ${v.day}; a week before, the channel is told.`,
    failed: (v: Named & { detail: string }) => `${v.source} could not be connected. ${v.detail}`,
    cannot: {
      unknown_source: (v: Named) => `${v.source} is not the name of a source.`,
      not_connectable: (v: Named) =>
        `${v.source} needs no consent: what lets us in there stands in aplomb.yaml and .env, or it needs nothing. Where the place offers consent, leave its token out of aplomb.yaml.`,
      no_key: () =>
        'No key is set to keep tokens under. Whoever runs the bot makes one with "openssl rand -base64 32", sets it as APLOMB_KEY in .env, and restarts.',
      expired: () => 'This page was used already, or has waited too long. Ask for a new one.',
      other_browser: () => 'This page was opened in another browser. Go on there, or ask for a new one.',
      nothing_open: () => 'You have asked for no connection that still waits. Ask for one first.',
      not_yours: () => 'Somebody else asked for this connection; only they can finish it.',
      denied: (v: Named) => `At the place somebody said no, so ${v.source} is not connected.`,
      no_code: () => 'There is no code in this. Copy the whole address from your browser.',
      not_connected: (v: Named) => `${v.source} is not connected.`,
    },
    gone: {
      revoked: (v: Named) =>
        `${v.source} is disconnected. The place has forgotten our access, and so have we.`,
      forgotten: (v: Named) =>
        `${v.source} is disconnected: we have forgotten its tokens. The place has no way to be told, so take our access away in its settings too.`,
      not_revoked: (v: Named) =>
        `${v.source} is disconnected: we have forgotten its tokens. The place did not answer when it was told, so look in its settings whether our access is gone there too.`,
    },
    missingScopes: (v: { scopes: string }) =>
      `These permissions were not granted: ${v.scopes}. Ask again, and leave them ticked.`,
    placeSaid: (v: { host: string; code: string }) => `${v.host} answered: ${v.code}.`,
    notAsked: (v: { code: string }) => `The place did not even ask you, and says: ${v.code}.`,
    appMayNot: (v: { code: string }) =>
      `The place does not let your app ask for these permissions (${v.code}). It has to allow them to the app first, some only after a review; src/sources/README.md says how to ask.`,
    noAccount: {
      youtube: 'This Google account has no YouTube channel.',
      facebook: 'This person looks after no Facebook Page, or chose none.',
      linkedin: 'This person is no administrator of the page that aplomb.yaml names.',
      google_business: 'This person looks after no such location of a Google Business Profile.',
      disqus: 'This account is no moderator of the site that aplomb.yaml names.',
    },
    tooMany: (v: { count: number }) =>
      `This person looks after ${v.count} locations, too many to choose from here: set account and location in aplomb.yaml, restart, and ask again.`,
    otherAccount: (v: { wanted: string; other: string }) =>
      `${v.other} said yes, but aplomb.yaml names ${v.wanted}. Sign in there as that account, and ask again.`,
    status: {
      none: 'not connected: /aplomb connect',
      connected: (v: { account: string; by: string; day: string }) =>
        `connected as ${v.account} by ${v.by} on ${v.day}`,
      until: (v: { day: string }) => `, until ${v.day}`,
      lost: (v: { account: string }) => `✗ no longer let in as ${v.account}: /aplomb connect`,
    },
    card: {
      lost: (v: Named) => `✗ ${v.source} does not let us in any more`,
      lostBody: (v: Named & { account: string }) =>
        `The access for ${v.account} was taken back, or has run out. Nothing is lost: comments wait there, approved replies wait here. An admin types “/aplomb connect ${v.source}”, and everything goes on by itself.`,
      ends: (v: Named & { day: string }) => `The connection of ${v.source} ends on ${v.day}`,
      endsBody: (v: Named & { account: string; by: string }) =>
        `${v.by} connected it as ${v.account}, and only a person can renew it. An admin types “/aplomb connect ${v.source}” before then.`,
      back: (v: Named) => `✓ ${v.source} is connected again`,
      backBody: (v: { account: string; by: string }) =>
        `${v.by} connected it, as ${v.account}. What waited comes in and goes out by itself.`,
      disconnected: (v: Named) => `${v.source} was disconnected`,
      disconnectedBody: (v: Named) => `“/aplomb connect ${v.source}” connects it again.`,
    },
    page: {
      title: (v: Named) => `Connect “${v.source}”`,
      asked: (v: Named & { by: string }) => `${v.by} asked to connect “${v.source}” to the team’s desk.`,
      next: (v: { host: string }) =>
        `The next page is at ${v.host}. Check which account you are signed in with there: it will answer for you.`,
      go: (v: { host: string }) => `Go on to ${v.host}`,
      choose: (v: { account: string }) => `Use ${v.account}`,
      close: 'You can close this page.',
      copy: 'Copy the address of this page and paste it where you asked for the connection.',
      problem: 'That did not work',
    },
  },
  fr: {
    invited: (v) =>
      `Pour connecter ${v.source}, ouvrez cette page et donnez-y votre accord, depuis le compte qui répond pour vous. La page est pour vous seul, sert une fois et attend jusqu’à ${v.at}.`,
    open: 'Ouvrir la page',
    pasteHow:
      'À la fin, votre navigateur affiche un code, ou une page qui ne se charge pas. C’est normal : copiez son adresse entière, ou le code, et collez-les ici.',
    paste: 'Coller ce qui est revenu',
    title: 'Connecter un site',
    field: 'Adresse ou code',
    fieldHint: 'Valable quelques minutes, et pour cet usage seulement.',
    submit: 'Connecter',
    which: (v) => `Avec quel compte répondre pour « ${v.source} » ?`,
    connected: (v) =>
      `${v.source} est connecté, en tant que ${v.account}. Ce qui y attend arrive de lui-même.`,
    endsOn: (v) => `Cet accord prend fin le ${v.day} ; le canal est prévenu une semaine avant.`,
    failed: (v) => `${v.source} n’a pas pu être connecté. ${v.detail}`,
    cannot: {
      unknown_source: (v) => `${v.source} n’est pas le nom d’une source.`,
      not_connectable: (v) =>
        `${v.source} n’a pas besoin d’accord : ce qui nous y laisse entrer se trouve dans aplomb.yaml et .env, ou rien n’est nécessaire. Là où le site propose un accord, retirez son jeton d’aplomb.yaml.`,
      no_key: () =>
        'Aucune clé n’est définie pour garder les jetons. La personne qui fait tourner le bot en crée une avec « openssl rand -base64 32 », l’indique dans .env sous APLOMB_KEY, puis redémarre.',
      expired: () => 'Cette page a déjà servi, ou elle a trop attendu. Demandez-en une autre.',
      other_browser: () =>
        'Cette page a été ouverte dans un autre navigateur. Continuez là-bas, ou demandez-en une autre.',
      nothing_open: () => 'Aucune connexion demandée par vous n’attend encore. Demandez-en d’abord une.',
      not_yours: () => 'Quelqu’un d’autre a demandé cette connexion ; lui seul peut la terminer.',
      denied: (v) => `L’accord a été refusé sur le site : ${v.source} n’est pas connecté.`,
      no_code: () => 'Il n’y a pas de code là-dedans. Copiez l’adresse entière depuis votre navigateur.',
      not_connected: (v) => `${v.source} n’est pas connecté.`,
    },
    gone: {
      revoked: (v) => `${v.source} est déconnecté. Le site a oublié notre accès, et nous aussi.`,
      forgotten: (v) =>
        `${v.source} est déconnecté : nous avons oublié ses jetons. Ce site ne peut pas être prévenu ; retirez aussi notre accès dans ses réglages.`,
      not_revoked: (v) =>
        `${v.source} est déconnecté : nous avons oublié ses jetons. Le site n’a pas répondu quand il en a été prévenu ; voyez dans ses réglages si notre accès y a bien disparu.`,
    },
    missingScopes: (v) =>
      `Ces autorisations n’ont pas été accordées : ${v.scopes}. Recommencez en les laissant cochées.`,
    placeSaid: (v) => `${v.host} a répondu : ${v.code}.`,
    notAsked: (v) => `Le site ne vous a même pas posé la question, et répond : ${v.code}.`,
    appMayNot: (v) =>
      `Le site ne laisse pas votre application demander ces autorisations (${v.code}). Il doit d’abord les lui accorder, parfois après examen ; src/sources/README.md dit comment les demander.`,
    noAccount: {
      youtube: 'Ce compte Google n’a pas de chaîne YouTube.',
      facebook: 'Cette personne ne gère aucune Page Facebook, ou n’en a choisi aucune.',
      linkedin: 'Cette personne n’administre pas la page qu’aplomb.yaml désigne.',
      google_business: 'Cette personne ne gère aucun établissement de ce genre dans Google Business Profile.',
      disqus: 'Ce compte n’est pas modérateur du site qu’aplomb.yaml désigne.',
    },
    tooMany: (v) =>
      `Cette personne gère ${v.count} établissements, trop pour choisir ici : indiquez account et location dans aplomb.yaml, redémarrez, puis redemandez.`,
    otherAccount: (v) =>
      `${v.other} a donné son accord, mais aplomb.yaml désigne ${v.wanted}. Connectez-vous là-bas avec ce compte, puis redemandez.`,
    status: {
      none: 'pas encore connecté : /aplomb connecter',
      connected: (v) => `connecté en tant que ${v.account} par ${v.by} le ${v.day}`,
      until: (v) => `, jusqu’au ${v.day}`,
      lost: (v) => `✗ n’est plus admis en tant que ${v.account} : /aplomb connecter`,
    },
    card: {
      lost: (v) => `✗ ${v.source} ne nous laisse plus entrer`,
      lostBody: (v) =>
        `L’accès de ${v.account} a été retiré, ou il est arrivé à son terme. Rien n’est perdu : les commentaires attendent là-bas, les réponses approuvées attendent ici. Un administrateur tape « /aplomb connecter ${v.source} », et tout reprend de soi-même.`,
      ends: (v) => `La connexion de ${v.source} prend fin le ${v.day}`,
      endsBody: (v) =>
        `${v.by} l’a connecté en tant que ${v.account}, et seule une personne peut la renouveler. Un administrateur tape d’ici là « /aplomb connecter ${v.source} ».`,
      back: (v) => `✓ ${v.source} est de nouveau connecté`,
      backBody: (v) =>
        `${v.by} l’a connecté, en tant que ${v.account}. Ce qui attendait arrive et part de lui-même.`,
      disconnected: (v) => `${v.source} a été déconnecté`,
      disconnectedBody: (v) => `« /aplomb connecter ${v.source} » le connecte de nouveau.`,
    },
    page: {
      title: (v) => `Connecter « ${v.source} »`,
      asked: (v) => `${v.by} a demandé à connecter « ${v.source} » au bureau de l’équipe.`,
      next: (v) =>
        `La page suivante se trouve sur ${v.host}. Vérifiez le compte qui y est ouvert : c’est lui qui répondra pour vous.`,
      go: (v) => `Continuer vers ${v.host}`,
      choose: (v) => `Choisir ${v.account}`,
      close: 'Vous pouvez fermer cette page.',
      copy: 'Copiez l’adresse de cette page et collez-la là où vous avez demandé la connexion.',
      problem: 'Cela n’a pas marché',
    },
  },
});
