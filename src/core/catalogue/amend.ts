import type { AmendFailure } from '../review/amendment.ts';
import { section } from './section.ts';

/** What becomes of a reply that stands in public: corrected, or taken back. Titles and buttons have at most 24 characters. */
export const amend = section({
  en: {
    correct: {
      title: (v: { number: number }) => `Correct #${v.number}`,
      submit: 'Correct it',
      text: 'New text of the reply',
      hint: 'It takes the place of what stands there, once its time to be withdrawn is over.',
    },
    agree: {
      title: (v: { number: number }) => `Agree to #${v.number}`,
      submit: 'Agree',
      instead: (v: { name: string }) => `${v.name} wants the reply to say this instead:`,
      overrule: 'The guard says stop. Whoever overrules it gives a reason; it stands on the card.',
      reason: 'Why may it go out all the same?',
    },
    retract: {
      title: (v: { number: number }) => `Take back #${v.number}`,
      submit: 'Remove it there',
      means: 'The reply goes from the place. Its text stays on this card; the comment can be answered anew.',
      note: 'Why? The team sees it, nobody else.',
    },
    stands: 'It stands there now:',
    before: 'Before:',
    would: 'It would say:',
    corrected: (v: { names: string; at: string }) => `✎ Corrected by ${v.names}, ${v.at}`,
    correctedThere: (v: { at: string }) => `✎ Changed at the place itself, seen ${v.at}`,
    retracted: (v: { names: string; at: string; note: string }) =>
      `✗ Taken back by ${v.names}, ${v.at}${v.note}`,
    retractedThere: (v: { at: string }) => `✗ Removed at the place itself, seen ${v.at}`,
    under: {
      correct: {
        proposed: (v: { names: string; at: string }) =>
          `${v.names} would have the reply corrected (${v.at}). Somebody else must agree.`,
        due: (v: { names: string; due: string }) =>
          `The reply is corrected at ${v.due} (${v.names}); until then this can be withdrawn.`,
        trying: (v: { names: string; at: string }) =>
          `The place is being told to correct the reply (${v.names}, ${v.at})…`,
        failed: (v: { names: string; at: string; why: string }) =>
          `✗ Not corrected (${v.names}, ${v.at}): ${v.why}.`,
      },
      retract: {
        proposed: (v: { names: string; at: string }) => `${v.names} would take the reply back (${v.at}).`,
        due: (v: { names: string; due: string }) =>
          `The reply is taken back at ${v.due} (${v.names}); until then this can be withdrawn.`,
        trying: (v: { names: string; at: string }) =>
          `The place is being told to remove the reply (${v.names}, ${v.at})…`,
        failed: (v: { names: string; at: string; why: string }) =>
          `✗ Not taken back (${v.names}, ${v.at}): ${v.why}.`,
      },
    },
    reminded: (v: { at: string }) => `Nobody has agreed yet; asked ${v.at}.`,
    /** Instead of a state, where reviews are listed. */
    listed: {
      correct: {
        proposed: 'correction waits for somebody to agree',
        due: 'correction goes out soon',
        trying: 'being corrected',
      },
      retract: {
        proposed: 'removal waits for somebody to agree',
        due: 'reply is removed soon',
        trying: 'being removed',
      },
    },
    why: {
      no_permission: 'our account there may not',
      gone: 'the reply was no longer there',
      changed_there:
        'somebody had changed the reply at the place; what it says there now stands above, untouched',
      too_long: 'the text is too long for the place',
      too_old: 'the place does not let a reply this old be changed any more',
      place_refused: 'the place refused',
      unreachable: 'the place did not answer for an hour; please look there how the reply reads',
      gave_up: 'it did not work after several tries; please look there how the reply reads',
      place_gone: 'this place is no longer in aplomb.yaml, or cannot do this',
      paused: 'everything was paused; please ask for it again afterwards',
      comment_changed: 'the comment was changed meanwhile; please look at it again',
    } satisfies Record<AmendFailure, string>,
  },
  fr: {
    correct: {
      title: (v) => `Corriger le n° ${v.number}`,
      submit: 'Corriger',
      text: 'Nouveau texte de la réponse',
      hint: 'Ce texte remplace celui qui est en ligne, une fois passé le délai pour le retirer.',
    },
    agree: {
      title: (v) => `Accord, n° ${v.number}`,
      submit: 'Donner son accord',
      instead: (v) => `${v.name} propose que la réponse dise plutôt :`,
      overrule: 'Le contrôle dit stop. Qui passe outre donne un motif ; il figure sur la carte.',
      reason: 'Pourquoi peut-il partir malgré tout ?',
    },
    retract: {
      title: (v) => `Supprimer, n° ${v.number}`,
      submit: 'La supprimer du site',
      means:
        'La réponse disparaît du site. Son texte reste sur cette carte ; on peut de nouveau répondre au commentaire.',
      note: 'Pourquoi ? Seule l’équipe le voit.',
    },
    stands: 'En ligne actuellement :',
    before: 'Avant :',
    would: 'Elle dirait :',
    corrected: (v) => `✎ Corrigée par ${v.names}, ${v.at}`,
    correctedThere: (v) => `✎ Modifiée sur le site lui-même, vu ${v.at}`,
    retracted: (v) => `✗ Supprimée par ${v.names}, ${v.at}${v.note}`,
    retractedThere: (v) => `✗ Supprimée sur le site lui-même, vu ${v.at}`,
    under: {
      correct: {
        proposed: (v) =>
          `${v.names} propose de corriger la réponse (${v.at}). Une autre personne doit être d’accord.`,
        due: (v) => `La réponse sera corrigée à ${v.due} (${v.names}) ; d’ici là, on peut y renoncer.`,
        trying: (v) => `Le site est prié de corriger la réponse (${v.names}, ${v.at})…`,
        failed: (v) => `✗ Pas corrigée (${v.names}, ${v.at}) : ${v.why}.`,
      },
      retract: {
        proposed: (v) => `${v.names} propose de supprimer la réponse (${v.at}).`,
        due: (v) => `La réponse sera supprimée à ${v.due} (${v.names}) ; d’ici là, on peut y renoncer.`,
        trying: (v) => `Le site est prié de supprimer la réponse (${v.names}, ${v.at})…`,
        failed: (v) => `✗ Pas supprimée (${v.names}, ${v.at}) : ${v.why}.`,
      },
    },
    reminded: (v) => `Personne n’a encore donné son accord ; demandé ${v.at}.`,
    listed: {
      correct: {
        proposed: 'correction en attente d’un accord',
        due: 'correction bientôt en ligne',
        trying: 'correction en cours',
      },
      retract: {
        proposed: 'suppression en attente d’un accord',
        due: 'réponse bientôt supprimée',
        trying: 'suppression en cours',
      },
    },
    why: {
      no_permission: 'notre compte n’y est pas autorisé',
      gone: 'la réponse n’y était plus',
      changed_there:
        'quelqu’un avait modifié la réponse sur le site ; son texte actuel figure ci-dessus, intact',
      too_long: 'le texte est trop long pour cet endroit',
      too_old: 'le site ne laisse plus modifier une réponse si ancienne',
      place_refused: 'le site a refusé',
      unreachable: 'le site n’a pas répondu pendant une heure ; vérifiez-y le texte de la réponse',
      gave_up: 'plusieurs essais n’ont pas abouti ; vérifiez-y le texte de la réponse',
      place_gone: 'ce site n’est plus dans aplomb.yaml, ou ne le permet pas',
      paused: 'tout était en pause ; redemandez-le ensuite',
      comment_changed: 'le commentaire a été modifié entre-temps ; regardez-le de nouveau',
    },
  },
});
