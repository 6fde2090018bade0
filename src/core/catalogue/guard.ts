import { section } from './section.ts';

interface Quoted {
  quote: string;
}

/** Why the guard noticed something: one plain sentence for each `why`, told to the teammate who is about to approve. */
export const guard = section({
  en: {
    opinion: ({ quote }: Quoted) => `“${quote}” gives an opinion; in the company's name we give none.`,
    politics: ({ quote }: Quoted) => `“${quote}” takes a side in politics.`,
    judgement: ({ quote }: Quoted) => `“${quote}” passes judgement; in the company's name we pass none.`,
    blame: ({ quote }: Quoted) => `“${quote}” puts the blame on the person.`,
    condescension: ({ quote }: Quoted) => `“${quote}” may sound as if we talked down to the person.`,
    sarcasm: ({ quote }: Quoted) => `“${quote}” may be read as sarcasm.`,
    insult: ({ quote }: Quoted) => `“${quote}” is insulting.`,
    scorn: ({ quote }: Quoted) => `“${quote}” sounds as if we looked down on somebody.`,
    threat: ({ quote }: Quoted) => `“${quote}” reads as a threat.`,
    dismissal: ({ quote }: Quoted) => `“${quote}” sends the person away with their concern.`,
    disparagement: ({ quote }: Quoted) =>
      `“${quote}” runs somebody down: competitors, customers or colleagues.`,
    superlative: ({ quote }: Quoted) => `“${quote}” is a superlative that somebody may ask us to prove.`,
    promise: ({ quote }: Quoted) =>
      `“${quote}” promises something that is not on the list of approved promises.`,
    assurance: ({ quote }: Quoted) => `“${quote}” is an assurance: can we be sure to keep it?`,
    code: ({ quote }: Quoted) => `“${quote}” gives a code away: does it exist, and may everybody read it?`,
    admission: ({ quote }: Quoted) => `“${quote}” admits a fault or liability.`,
    concession: ({ quote }: Quoted) => `“${quote}” concedes a mistake: do we know that it was ours?`,
    advice: ({ quote }: Quoted) => `“${quote}” is advice that only a doctor or a lawyer should give.`,
    confidential: ({ quote }: Quoted) => `“${quote}” may tell something internal.`,
    personal_card: ({ quote }: Quoted) => `“${quote}” is a card number.`,
    personal_iban: ({ quote }: Quoted) => `“${quote}” is a bank account.`,
    personal_national_id: ({ quote }: Quoted) => `“${quote}” is a national identity number.`,
    personal_ip: ({ quote }: Quoted) => `“${quote}” is an IP address.`,
    personal_echo: ({ quote }: Quoted) => `“${quote}” repeats personal data of the person in public.`,
    personal_email: ({ quote }: Quoted) => `“${quote}” is an e-mail address: is it ours, and public?`,
    personal_address: ({ quote }: Quoted) => `“${quote}” seems to be where somebody lives.`,
    disclosure: ({ quote }: Quoted) => `“${quote}” tells in public what we know of the person.`,
    personal_phone: ({ quote }: Quoted) => `“${quote}” is a phone number: is it ours, and public?`,
    link: ({ quote }: Quoted) => `“${quote}” links to a site that is not on our list.`,
    mention: ({ quote }: Quoted) => `“${quote}” would notify many people at once.`,
    control: () => 'There is an invisible character that changes how the text reads.',
    invisible: () => 'There is an invisible character, probably from copying and pasting.',
    placeholder: ({ quote }: Quoted) => `“${quote}” still has to be filled in.`,
    model_voice: ({ quote }: Quoted) => `“${quote}” is a program talking about itself or its task.`,
    leak: ({ quote }: Quoted) => `“${quote}” belongs to instructions for a program, not in a reply.`,
    leak_secret: () => 'This looks like a secret key.',
    leak_echo: ({ quote }: Quoted) => `“${quote}” repeats what the comment ordered a program to say.`,
    language: () => 'The reply is in another language than the comment.',
    length: ({ quote }: Quoted) =>
      `The reply is longer than the place allows${quote === '' ? '' : `: ${quote}`}.`,
    cut: ({ quote }: Quoted) => `“${quote}” would be cut out by the place.`,
    empty: () => 'There is nothing to post.',
    house_exclamation: () => 'The team writes without exclamation marks.',
    house_emoji: () => 'The team writes without emoji.',
    house_greeting: ({ quote }: Quoted) => `The team does not greet with “${quote}”.`,
    house_sign_off: ({ quote }: Quoted) => `The team does not sign off with “${quote}”.`,
    address_formal: ({ quote }: Quoted) => `The team says vous (Sie, usted), and “${quote}” does not.`,
    address_informal: ({ quote }: Quoted) => `The team says tu, and “${quote}” does not.`,
    title: ({ quote }: Quoted) => `The team writes names without a title such as “${quote.trim()}”.`,
    sign_off_missing: () => 'The team’s sign-off is missing.',
    avoid: ({ quote }: Quoted) => `The team avoids “${quote}”.`,
    avoid_instead: ({ quote, suggestion }: Quoted & { suggestion?: string | undefined }) =>
      suggestion === undefined
        ? `The team avoids “${quote}”.`
        : `The team avoids “${quote}” and writes “${suggestion}”.`,
  },
  fr: {
    opinion: ({ quote }: Quoted) =>
      `« ${quote} » exprime une opinion ; au nom de l’entreprise, nous n’en donnons pas.`,
    politics: ({ quote }: Quoted) => `« ${quote} » prend parti en politique.`,
    judgement: ({ quote }: Quoted) =>
      `« ${quote} » porte un jugement ; au nom de l’entreprise, nous n’en portons pas.`,
    blame: ({ quote }: Quoted) => `« ${quote} » rejette la faute sur la personne.`,
    condescension: ({ quote }: Quoted) => `« ${quote} » peut sembler condescendant.`,
    sarcasm: ({ quote }: Quoted) => `« ${quote} » peut être lu comme un sarcasme.`,
    insult: ({ quote }: Quoted) => `« ${quote} » est insultant.`,
    scorn: ({ quote }: Quoted) => `« ${quote} » donne l’impression que nous prenons quelqu’un de haut.`,
    threat: ({ quote }: Quoted) => `« ${quote} » se lit comme une menace.`,
    dismissal: ({ quote }: Quoted) => `« ${quote} » renvoie la personne à son problème.`,
    disparagement: ({ quote }: Quoted) =>
      `« ${quote} » dénigre quelqu’un : concurrents, clients ou collègues.`,
    superlative: ({ quote }: Quoted) =>
      `« ${quote} » est un superlatif dont on pourrait nous demander la preuve.`,
    promise: ({ quote }: Quoted) =>
      `« ${quote} » promet ce qui ne figure pas parmi les promesses approuvées.`,
    assurance: ({ quote }: Quoted) => `« ${quote} » est un engagement : sommes-nous sûrs de le tenir ?`,
    code: ({ quote }: Quoted) =>
      `« ${quote} » donne un code : existe-t-il, et tout le monde peut-il le lire ?`,
    admission: ({ quote }: Quoted) => `« ${quote} » reconnaît une faute ou une responsabilité.`,
    concession: ({ quote }: Quoted) => `« ${quote} » concède une erreur : savons-nous qu’elle est de nous ?`,
    advice: ({ quote }: Quoted) => `« ${quote} » est un conseil réservé à un médecin ou à un juriste.`,
    confidential: ({ quote }: Quoted) => `« ${quote} » révèle peut-être une information interne.`,
    personal_card: ({ quote }: Quoted) => `« ${quote} » est un numéro de carte.`,
    personal_iban: ({ quote }: Quoted) => `« ${quote} » est un compte bancaire.`,
    personal_national_id: ({ quote }: Quoted) => `« ${quote} » est un numéro d’identité national.`,
    personal_ip: ({ quote }: Quoted) => `« ${quote} » est une adresse IP.`,
    personal_echo: ({ quote }: Quoted) =>
      `« ${quote} » répète en public une donnée personnelle de la personne.`,
    personal_email: ({ quote }: Quoted) =>
      `« ${quote} » est une adresse e-mail : est-ce la nôtre, et est-elle publique ?`,
    personal_address: ({ quote }: Quoted) => `« ${quote} » semble être l’adresse de quelqu’un.`,
    disclosure: ({ quote }: Quoted) => `« ${quote} » dit en public ce que nous savons de la personne.`,
    personal_phone: ({ quote }: Quoted) =>
      `« ${quote} » est un numéro de téléphone : est-ce le nôtre, et est-il public ?`,
    link: ({ quote }: Quoted) => `« ${quote} » renvoie vers un site qui n’est pas sur notre liste.`,
    mention: ({ quote }: Quoted) => `« ${quote} » notifierait beaucoup de monde à la fois.`,
    control: () => 'Un caractère invisible modifie la lecture du texte.',
    invisible: () => 'Un caractère invisible s’est glissé dans le texte, sans doute par copier-coller.',
    placeholder: ({ quote }: Quoted) => `« ${quote} » reste à compléter.`,
    model_voice: ({ quote }: Quoted) => `« ${quote} » : un programme parle de lui-même ou de sa tâche.`,
    leak: ({ quote }: Quoted) => `« ${quote} » relève d’instructions pour un programme, pas d’une réponse.`,
    leak_secret: () => 'Ceci ressemble à une clé secrète.',
    leak_echo: ({ quote }: Quoted) =>
      `« ${quote} » répète ce que le commentaire ordonnait à un programme de dire.`,
    language: () => 'La réponse n’est pas dans la langue du commentaire.',
    length: ({ quote }) =>
      `La réponse dépasse la longueur autorisée à cet endroit${quote === '' ? '' : ` : ${quote}`}.`,
    cut: ({ quote }: Quoted) => `« ${quote} » serait retiré par la plateforme.`,
    empty: () => 'Il n’y a rien à publier.',
    house_exclamation: () => 'L’équipe écrit sans point d’exclamation.',
    house_emoji: () => 'L’équipe écrit sans émoji.',
    house_greeting: ({ quote }: Quoted) => `L’équipe ne salue pas par « ${quote} ».`,
    house_sign_off: ({ quote }: Quoted) => `L’équipe ne signe pas « ${quote} ».`,
    address_formal: ({ quote }: Quoted) => `L’équipe vouvoie, et « ${quote} » tutoie.`,
    address_informal: ({ quote }: Quoted) => `L’équipe tutoie, et « ${quote} » vouvoie.`,
    title: ({ quote }: Quoted) => `L’équipe écrit les noms sans civilité comme « ${quote.trim()} ».`,
    sign_off_missing: () => 'La signature de l’équipe manque.',
    avoid: ({ quote }: Quoted) => `L’équipe évite « ${quote} ».`,
    avoid_instead: ({ quote, suggestion }: Quoted & { suggestion?: string | undefined }) =>
      suggestion === undefined
        ? `L’équipe évite « ${quote} ».`
        : `L’équipe évite « ${quote} » et écrit « ${suggestion} ».`,
  },
});
