import { section } from './section.ts';

interface Flood {
  count: number;
  people: number;
  span: string;
}

/** The moderators' cards: what asks for them, and what can be pressed. */
export const moderationCard = section({
  en: {
    title: {
      report: (v: { count: number }) =>
        v.count === 1 ? 'Report by a member' : `Reports by ${v.count} members`,
      automod: (v: { rule: string }) => `Caught by the rule “${v.rule}”`,
      joins: (v: { count: number; span: string }) => `A raid? ${v.count} new members in ${v.span}`,
      flood: (v: Flood) => `A flood? The same words ${v.count} times from ${v.people} people in ${v.span}`,
      appeal: (v: { number: number }) => `Answer to case #${v.number}`,
      second: (v: { number: number; act: string }) => `Case #${v.number}: ${v.act}, needs a second person`,
    },
    open: 'open',
    settled: 'settled',
    seeMessage: 'the message',
    reasons: 'What members say:',
    matched: (v: { words: string }) => `It matched: ${v.words}`,
    case: (v: { number: number; act: string; reason: string; by: string }) =>
      `Case #${v.number}, ${v.act}, by ${v.by}: ${v.reason}`,
    somebodyElse: (v: { by: string }) => `Somebody other than ${v.by} answers.`,
    agreedMay: (v: { name: string; at: string }) =>
      `If nobody has by ${v.at}, ${v.name}, who only agreed, may.`,
    bot: 'the bot',
    button: {
      timeout: 'Time-out…',
      warn: 'Warn…',
      delete: 'Remove the message…',
      ban: 'Ban…',
      kick: 'Remove from the server…',
      note: 'Write a note…',
      history: 'Their cases',
      rule: 'Suggest a rule…',
      leave: 'Nothing to do',
      slow: (v: { span: string }) => `Slow mode for ${v.span}`,
      pause: (v: { span: string }) => `Pause invitations for ${v.span}`,
      agree: 'Agree',
      decline: 'Leave it',
      uphold: 'The decision stands',
      grant: 'Take it back',
      more: 'More…',
    },
    left: (v: { by: string }) => `Left without an act by ${v.by}`,
    done: (v: { number: number; act: string; by: string }) => `Case #${v.number}: ${v.act}, by ${v.by}`,
    answered: (v: { by: string; upheld: boolean; agreed: boolean }) =>
      `${v.by}${v.agreed ? ', who had agreed to it,' : ''} has read it: the decision ${v.upheld ? 'stands' : 'was taken back'}`,
    declined: (v: { by: string }) => `Left by ${v.by}`,
    forgotten: 'Forgotten on request.',
    calmReason: {
      joins: (v: { count: number; span: string }) => `${v.count} new members in ${v.span}.`,
      flood: (v: Flood) => `The same words ${v.count} times from ${v.people} people in ${v.span}.`,
    },
  },
  fr: {
    title: {
      report: (v) => (v.count === 1 ? 'Signalement d’un membre' : `Signalements de ${v.count} membres`),
      automod: (v) => `Retenu par la règle « ${v.rule} »`,
      joins: (v) => `Un raid ? ${v.count} nouveaux membres en ${v.span}`,
      flood: (v) => `Une inondation ? Les mêmes mots ${v.count} fois, de ${v.people} personnes, en ${v.span}`,
      appeal: (v) => `Réponse au dossier n° ${v.number}`,
      second: (v) => `Dossier n° ${v.number} : ${v.act}, il faut une seconde personne`,
    },
    open: 'ouvert',
    settled: 'réglé',
    seeMessage: 'le message',
    reasons: 'Ce que disent les membres :',
    matched: (v) => `Ce qui a correspondu : ${v.words}`,
    case: (v) => `Dossier n° ${v.number}, ${v.act}, par ${v.by} : ${v.reason}`,
    somebodyElse: (v) => `C’est à quelqu’un d’autre que ${v.by} de répondre.`,
    agreedMay: (v) =>
      `Si personne ne l’a fait d’ici là (${v.at}), ${v.name}, qui était seulement d’accord, le pourra.`,
    bot: 'le bot',
    button: {
      timeout: 'Mettre en pause…',
      warn: 'Avertir…',
      delete: 'Retirer le message…',
      ban: 'Bannir…',
      kick: 'Exclure du serveur…',
      note: 'Écrire une note…',
      history: 'Ses dossiers',
      rule: 'Proposer une règle…',
      leave: 'Rien à faire',
      slow: (v) => `Mode lent pendant ${v.span}`,
      pause: (v) => `Suspendre les invitations pendant ${v.span}`,
      agree: 'D’accord',
      decline: 'Laisser',
      uphold: 'La décision est maintenue',
      grant: 'Revenir dessus',
      more: 'Plus…',
    },
    left: (v) => `Laissé sans suite par ${v.by}`,
    done: (v) => `Dossier n° ${v.number} : ${v.act}, par ${v.by}`,
    answered: (v) =>
      `${v.by}${v.agreed ? ', qui avait été d’accord,' : ''} l’a lue : la décision est ${v.upheld ? 'maintenue' : 'annulée'}`,
    declined: (v) => `Laissé par ${v.by}`,
    forgotten: 'Oublié sur demande.',
    calmReason: {
      joins: (v) => `${v.count} nouveaux membres en ${v.span}.`,
      flood: (v) => `Les mêmes mots ${v.count} fois, de ${v.people} personnes, en ${v.span}.`,
    },
  },
});
