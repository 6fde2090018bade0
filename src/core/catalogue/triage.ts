import { section } from './section.ts';

interface Quoted {
  quote?: string | undefined;
}
const en = (quote: string | undefined): string => (quote === undefined ? '' : `: “${quote}”`);
const fr = (quote: string | undefined): string => (quote === undefined ? '' : ` : « ${quote} »`);

/** Why triage judged a comment as it did: one plain sentence for each `because`. */
export const triage = section({
  en: {
    severe_self_harm: ({ quote }: Quoted) => `Somebody may harm themselves${en(quote)}.`,
    severe_threat: ({ quote }: Quoted) => `This reads as a threat of violence${en(quote)}.`,
    severe_safety: ({ quote }: Quoted) => `Somebody's health or safety may be at stake${en(quote)}.`,
    severe_press: ({ quote }: Quoted) => `The press may be involved${en(quote)}.`,
    severe_legal: ({ quote }: Quoted) => `The law, a lawyer or an authority is mentioned${en(quote)}.`,
    severe_model: ({ quote }: Quoted) =>
      `May be grave, judged by the whole comment: danger, a threat, law or press${en(quote)}.`,
    heated_hate: ({ quote }: Quoted) => `Hateful words against a group of people${en(quote)}.`,
    heated_hate_model: ({ quote }: Quoted) =>
      `Reads like hateful words against a group of people, judged by the whole comment${en(quote)}.`,
    heated_toxic_model: ({ quote }: Quoted) => `Reads as abusive, judged by the whole comment${en(quote)}.`,
    heated_insult: ({ quote }: Quoted) => `An insult or swearing${en(quote)}.`,
    heated_anger: ({ quote }: Quoted) => `The person is angry${en(quote)}.`,
    heated_capitals: () => 'A complaint written in capitals.',
    heated_exclamation: () => 'A complaint with many exclamation marks.',
    intent_question: ({ quote }: Quoted) => `The person asks something${en(quote)}.`,
    intent_complaint: ({ quote }: Quoted) => `The person complains about something${en(quote)}.`,
    intent_praise: ({ quote }: Quoted) => `The person is pleased${en(quote)}.`,
    intent_suggestion: ({ quote }: Quoted) => `The person suggests something${en(quote)}.`,
    intent_abuse: ({ quote }: Quoted) => `The comment attacks somebody without raising an issue${en(quote)}.`,
    intent_spam: ({ quote }: Quoted) => `This looks like advertising${en(quote)}.`,
    flag_email: () => 'The comment shows an e-mail address.',
    flag_phone: () => 'The comment shows a phone number.',
    flag_iban: () => 'The comment shows a bank account (IBAN).',
    flag_card: () => 'The comment shows a card number.',
    flag_ip: () => 'The comment shows an IP address.',
    flag_national_id: () => 'The comment shows a national identity number.',
    flag_injection: ({ quote }: Quoted) => `The comment gives orders to a program${en(quote)}.`,
    flag_injection_hidden: ({ quote }: Quoted) =>
      `The comment gives orders to a program, in hidden or disguised characters${en(quote)}.`,
    flag_politics: ({ quote }: Quoted) => `Politics is mentioned${en(quote)}.`,
    no_reply_spam: () => 'Advertising needs no reply.',
    no_reply_abuse: () => 'Nothing is asked or reported that could be answered.',
    no_reply_thanks: () => 'A short compliment; a thank-you is optional.',
    no_reply_wordless: () => 'There are no words to answer.',
    no_reply_aside: () => 'It speaks to somebody else and asks nothing.',
    topic: ({ quote }: Quoted) => `The topic comes from a word of your list${en(quote)}.`,
  },
  fr: {
    severe_self_harm: ({ quote }: Quoted) => `Une personne pourrait se faire du mal${fr(quote)}.`,
    severe_threat: ({ quote }: Quoted) => `Ce message ressemble à une menace de violence${fr(quote)}.`,
    severe_safety: ({ quote }: Quoted) =>
      `La santé ou la sécurité d’une personne est peut-être en jeu${fr(quote)}.`,
    severe_press: ({ quote }: Quoted) => `La presse est peut-être concernée${fr(quote)}.`,
    severe_legal: ({ quote }: Quoted) => `Il est question de droit, d’avocat ou d’une autorité${fr(quote)}.`,
    severe_model: ({ quote }: Quoted) =>
      `D’après l’ensemble du commentaire, peut-être grave : danger, menace, justice ou presse${fr(quote)}.`,
    heated_hate: ({ quote }: Quoted) => `Propos haineux visant un groupe de personnes${fr(quote)}.`,
    heated_hate_model: ({ quote }: Quoted) =>
      `D’après l’ensemble du commentaire, propos haineux probables visant un groupe${fr(quote)}.`,
    heated_toxic_model: ({ quote }: Quoted) =>
      `D’après l’ensemble du commentaire, propos injurieux probables${fr(quote)}.`,
    heated_insult: ({ quote }: Quoted) => `Insulte ou grossièreté${fr(quote)}.`,
    heated_anger: ({ quote }: Quoted) => `La personne est en colère${fr(quote)}.`,
    heated_capitals: () => 'Réclamation écrite en majuscules.',
    heated_exclamation: () => 'Réclamation avec de nombreux points d’exclamation.',
    intent_question: ({ quote }: Quoted) => `La personne pose une question${fr(quote)}.`,
    intent_complaint: ({ quote }: Quoted) => `La personne se plaint de quelque chose${fr(quote)}.`,
    intent_praise: ({ quote }: Quoted) => `La personne est satisfaite${fr(quote)}.`,
    intent_suggestion: ({ quote }: Quoted) => `La personne propose quelque chose${fr(quote)}.`,
    intent_abuse: ({ quote }: Quoted) =>
      `Le commentaire attaque quelqu’un sans exposer de problème${fr(quote)}.`,
    intent_spam: ({ quote }: Quoted) => `Cela ressemble à de la publicité${fr(quote)}.`,
    flag_email: () => 'Le commentaire affiche une adresse e-mail.',
    flag_phone: () => 'Le commentaire affiche un numéro de téléphone.',
    flag_iban: () => 'Le commentaire affiche un compte bancaire (IBAN).',
    flag_card: () => 'Le commentaire affiche un numéro de carte.',
    flag_ip: () => 'Le commentaire affiche une adresse IP.',
    flag_national_id: () => 'Le commentaire affiche un numéro d’identité national.',
    flag_injection: ({ quote }: Quoted) => `Le commentaire donne des ordres à un programme${fr(quote)}.`,
    flag_injection_hidden: ({ quote }: Quoted) =>
      `Le commentaire donne des ordres à un programme, en caractères cachés ou déguisés${fr(quote)}.`,
    flag_politics: ({ quote }: Quoted) => `Il est question de politique${fr(quote)}.`,
    no_reply_spam: () => 'Une publicité n’appelle pas de réponse.',
    no_reply_abuse: () => 'Rien n’est demandé ni signalé à quoi l’on puisse répondre.',
    no_reply_thanks: () => 'Un bref compliment ; un remerciement est facultatif.',
    no_reply_wordless: () => 'Il n’y a pas de mots auxquels répondre.',
    no_reply_aside: () => 'Le message s’adresse à quelqu’un d’autre et ne demande rien.',
    topic: ({ quote }: Quoted) => `Le sujet vient d’un mot de votre liste${fr(quote)}.`,
  },
});
