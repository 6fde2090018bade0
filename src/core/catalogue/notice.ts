import { section } from './section.ts';

/** What the bot says in a card's thread. `whom` are calls, as `callsAt` writes them. */
export const notice = section({
  en: {
    severe: ({ number, whom }: { number: number; whom: string }) => `Severe comment #${number}. ${whom}`,
    escalated: ({ number, by, note, whom }: { number: number; by: string; note: string; whom: string }) =>
      `${by} escalates #${number}${note === '' ? '' : `: ${note}`}. ${whom}`,
    not_confirmed: ({ number, whom }: { number: number; whom: string }) =>
      `The reply to #${number} is still to be posted by hand, or nobody has said that they did. The card above has the text to copy. ${whom}`,
    not_agreed: ({ number, by, whom }: { number: number; by: string; whom: string }) =>
      `${by} would have the reply to #${number} corrected, and somebody else must agree. The card above has both texts. ${whom}`,
  },
  fr: {
    severe: ({ number, whom }: { number: number; whom: string }) => `Commentaire grave n° ${number}. ${whom}`,
    escalated: ({ number, by, note, whom }: { number: number; by: string; note: string; whom: string }) =>
      `${by} escalade le n° ${number}${note === '' ? '' : ` : ${note}`}. ${whom}`,
    not_confirmed: ({ number, whom }: { number: number; whom: string }) =>
      `La réponse au n° ${number} reste à publier à la main, ou personne n’a dit l’avoir fait. La carte ci-dessus porte le texte à copier. ${whom}`,
    not_agreed: ({ number, by, whom }: { number: number; by: string; whom: string }) =>
      `${by} propose de corriger la réponse au n° ${number}, et une autre personne doit être d’accord. La carte ci-dessus porte les deux textes. ${whom}`,
  },
});
