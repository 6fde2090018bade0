import { section } from './section.ts';

interface ToMember {
  brand: string;
  length: string;
}
interface Line {
  number: number;
  act: string;
  who: string;
  by: string;
  reason: string;
}

/** What the bot writes about a case: to the member, neutral and courteous, and in the moderators' log. */
export const moderationSaid = section({
  en: {
    hello: (v: { name: string }) => `Hello ${v.name},`,
    decided: {
      warn: (v: ToMember) => `the moderators of ${v.brand} would like to draw your attention to something.`,
      delete: (v: ToMember) => `the moderators of ${v.brand} have removed a message of yours.`,
      timeout: (v: ToMember) =>
        `the moderators of ${v.brand} have paused your writing on the server for ${v.length}.`,
      kick: (v: ToMember) =>
        `the moderators of ${v.brand} have removed you from the server. You may come back.`,
      ban: (v: ToMember) => `the moderators of ${v.brand} have closed the server to you.`,
      banFor: (v: ToMember) => `the moderators of ${v.brand} have closed the server to you for ${v.length}.`,
    },
    reason: (v: { reason: string }) => `The reason: ${v.reason}`,
    appeal: (v: { number: number }) =>
      `This is case ${v.number}. If you see it differently, you can answer once, with the button below; somebody other than the person who decided will read it.`,
    answer: 'Answer',
    lifted: (v: { number: number; brand: string }) =>
      `the moderators of ${v.brand} have taken back their decision in case ${v.number}. Thank you for your patience.`,
    upheld: (v: { number: number; brand: string }) =>
      `somebody other than the person who decided has read your answer to case ${v.number}. The decision stands. Thank you for writing.`,
    /** In the team's own log. `who`: the member, the channel or nothing. */
    log: {
      done: (v: Line) => `Case ${v.number} · ${v.act}${v.who} · by ${v.by} · ${v.reason}`,
      failed: (v: Line & { code: string }) =>
        `Case ${v.number} · ${v.act}${v.who} · could not be done (${v.code}) · by ${v.by}`,
      lifted: (v: Line) => `Case ${v.number} · taken back: ${v.act}${v.who} · by ${v.by}`,
      over: (v: Line) => `Case ${v.number} · over: ${v.act}${v.who}`,
      appealed: (v: Line) => `Case ${v.number} · the member has answered${v.who}`,
      upheld: (v: Line) => `Case ${v.number} · answer read, the decision stands${v.who} · by ${v.by}`,
      declined: (v: Line) => `Case ${v.number} · not done: ${v.act}${v.who} · by ${v.by}`,
    },
    notTold: {
      closed: ' · the member takes no messages',
      not_told: ' · the member could not be told',
      told: '',
    },
    itself: 'the bot, when the time was over',
  },
  fr: {
    hello: (v) => `Bonjour ${v.name},`,
    decided: {
      warn: (v) => `la modération de ${v.brand} souhaite attirer votre attention sur un point.`,
      delete: (v) => `la modération de ${v.brand} a retiré un de vos messages.`,
      timeout: (v) => `la modération de ${v.brand} a suspendu vos messages sur le serveur pour ${v.length}.`,
      kick: (v) => `la modération de ${v.brand} vous a retiré du serveur. Vous pouvez revenir.`,
      ban: (v) => `la modération de ${v.brand} vous a fermé l’accès au serveur.`,
      banFor: (v) => `la modération de ${v.brand} vous a fermé l’accès au serveur pour ${v.length}.`,
    },
    reason: (v) => `Le motif : ${v.reason}`,
    appeal: (v) =>
      `C’est le dossier ${v.number}. Si vous voyez les choses autrement, vous pouvez répondre une fois, avec le bouton ci-dessous ; une autre personne que celle qui a décidé lira votre réponse.`,
    answer: 'Répondre',
    lifted: (v) =>
      `la modération de ${v.brand} est revenue sur sa décision dans le dossier ${v.number}. Merci de votre patience.`,
    upheld: (v) =>
      `une autre personne que celle qui a décidé a lu votre réponse au dossier ${v.number}. La décision est maintenue. Merci d’avoir écrit.`,
    log: {
      done: (v) => `Dossier ${v.number} · ${v.act}${v.who} · par ${v.by} · ${v.reason}`,
      failed: (v) =>
        `Dossier ${v.number} · ${v.act}${v.who} · n’a pas pu être fait (${v.code}) · par ${v.by}`,
      lifted: (v) => `Dossier ${v.number} · annulé : ${v.act}${v.who} · par ${v.by}`,
      over: (v) => `Dossier ${v.number} · terminé : ${v.act}${v.who}`,
      appealed: (v) => `Dossier ${v.number} · le membre a répondu${v.who}`,
      upheld: (v) => `Dossier ${v.number} · réponse lue, décision maintenue${v.who} · par ${v.by}`,
      declined: (v) => `Dossier ${v.number} · non retenu : ${v.act}${v.who} · par ${v.by}`,
    },
    notTold: {
      closed: ' · le membre n’accepte pas de messages',
      not_told: ' · le membre n’a pas pu être prévenu',
      told: '',
    },
    itself: 'le bot, le temps écoulé',
  },
});
