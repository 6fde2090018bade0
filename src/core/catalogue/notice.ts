import { section } from './section.ts';

/** What the bot says in a card's thread. `whom` are calls, as `callsAt` writes them. */
export const notice = section({
  en: {
    severe: ({ number, whom }: { number: number; whom: string }) => `Severe comment #${number}. ${whom}`,
    escalated: ({ number, by, note, whom }: { number: number; by: string; note: string; whom: string }) =>
      `${by} escalates #${number}${note === '' ? '' : `: ${note}`}. ${whom}`,
  },
  fr: {
    severe: ({ number, whom }: { number: number; whom: string }) => `Commentaire grave n° ${number}. ${whom}`,
    escalated: ({ number, by, note, whom }: { number: number; by: string; note: string; whom: string }) =>
      `${by} escalade le n° ${number}${note === '' ? '' : ` : ${note}`}. ${whom}`,
  },
});
