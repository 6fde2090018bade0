import { ears } from './ears/fr.ts';
import type { OfflineWords } from './shape.ts';

/** `{about}` carries its "de": "au sujet {about}" gives "au sujet de la livraison". */
export const fr: OfflineWords = {
  and: 'et',
  hello: { named: ['Bonjour {name},'], plain: ['Bonjour,'] },
  open: {
    question: {
      about: [
        'merci pour [votre|ta] question au sujet {about}.',
        'nous avons bien lu [votre|ta] question à propos {about}.',
        'merci de nous interroger au sujet {about}.',
        '[votre|ta] question à propos {about} mérite une réponse précise.',
      ],
      plain: [
        'merci pour [votre|ta] question.',
        'nous avons bien lu [votre|ta] question, elle mérite une réponse précise.',
        'merci de nous poser la question.',
        'voilà une question à laquelle nous aimerions répondre précisément.',
      ],
    },
    help: {
      about: [
        'merci de nous écrire au sujet {about}. Nous aimerions [vous|t’]aider.',
        'nous avons bien lu ce que [vous écrivez|tu écris] à propos {about}, et nous aimerions [vous|t’]aider.',
        'merci de nous avoir écrit au sujet {about}. Nous sommes là pour [vous|t’]aider.',
      ],
      plain: [
        'merci de nous écrire. Nous aimerions [vous|t’]aider.',
        'nous avons bien lu [votre|ton] message, et nous aimerions [vous|t’]aider.',
        'merci de nous en parler. Nous sommes là pour [vous|t’]aider.',
      ],
    },
    complaint: {
      about: [
        'merci d’avoir pris le temps de nous écrire au sujet {about}.',
        'nous avons lu attentivement ce que [vous écrivez|tu écris] à propos {about}.',
        'merci de nous faire part de [votre|ton] expérience au sujet {about}.',
        'merci de nous en parler : nous avons bien lu [votre|ton] message au sujet {about}.',
      ],
      plain: [
        'merci d’avoir pris le temps de nous écrire.',
        'nous avons lu attentivement [votre|ton] message.',
        'merci de nous faire part de [votre|ton] expérience.',
        'merci de nous l’avoir dit.',
      ],
    },
    praise: {
      about: [
        'merci pour ces mots chaleureux au sujet {about} !',
        'ce que [vous dites|tu dis] à propos {about} fait plaisir à lire, merci !',
        'merci d’avoir pris le temps de nous le dire, à propos {about} !',
      ],
      plain: [
        'merci pour ces mots chaleureux !',
        '[votre|ton] message fait plaisir à lire, merci !',
        'merci d’avoir pris le temps de nous le dire !',
      ],
    },
    suggestion: {
      about: [
        'merci pour [votre|ta] suggestion au sujet {about}.',
        'merci pour cette idée à propos {about}.',
        'nous avons bien lu [votre|ta] suggestion au sujet {about}.',
      ],
      plain: [
        'merci pour [votre|ta] suggestion.',
        'merci pour cette idée.',
        'nous avons bien lu [votre|ta] suggestion.',
      ],
    },
    other: {
      about: [
        'merci pour [votre|ton] message au sujet {about}.',
        'nous avons bien lu [votre|ton] message à propos {about}.',
        'merci de nous écrire au sujet {about}.',
      ],
      plain: [
        'merci pour [votre|ton] message.',
        'nous avons bien lu [votre|ton] message.',
        'merci de nous écrire.',
      ],
    },
  },
  feel: [
    'Nous sommes désolés de lire cela.',
    'Nous sommes désolés que [vous ayez|tu aies] à nous écrire pour cela.',
    'Ce n’est pas l’expérience que nous souhaitons [vous|te] faire vivre.',
    'Nous aurions aimé que cela se passe mieux pour [vous|toi].',
  ],
  next: {
    question: [
      'Nous nous renseignons et nous [vous|te] répondons ici.',
      'Plutôt que de supposer, nous vérifions auprès de l’équipe et nous [vous|te] répondons ici.',
      'Nous cherchons l’information auprès des personnes concernées et revenons vers [vous|toi] ici même.',
      'Nous posons [votre|ta] question à la bonne personne et [vous|te] répondons ici.',
    ],
    praise: [
      'Nous transmettons à l’équipe.',
      'L’équipe sera heureuse de le lire.',
      'Cela compte beaucoup pour celles et ceux qui y travaillent.',
    ],
    suggestion: [
      'Nous la transmettons aux personnes qui y travaillent.',
      'Nous la notons pour l’équipe.',
      'Nous en parlons aux personnes concernées.',
    ],
    other: [
      'Nous en faisons part à l’équipe.',
      'Nous le transmettons à l’équipe.',
      'L’équipe le lira également.',
    ],
  },
  heard: [
    'Nous le transmettons aux personnes concernées.',
    'Nous en parlons avec l’équipe.',
    'Celles et ceux qui en décident le liront.',
  ],
  ask: {
    order: [
      '[Pouvez-vous|Peux-tu] nous envoyer [votre|ton] numéro de commande en message privé, pour que nous regardions cela de près ?',
      'Avec [votre|ton] numéro de commande en message privé, nous pourrons regarder ce qui s’est passé.',
      '[Envoyez|Envoie]-nous [votre|ton] numéro de commande en message privé, nous regarderons cela avec [vous|toi].',
    ],
    booking: [
      '[Pouvez-vous|Peux-tu] nous envoyer [votre|ta] référence de réservation en message privé, pour que nous regardions cela de près ?',
      'Avec [votre|ta] référence de réservation en message privé, nous pourrons regarder ce qui s’est passé.',
      '[Envoyez|Envoie]-nous [votre|ta] référence de réservation en message privé, nous regarderons cela avec [vous|toi].',
    ],
    visit: [
      '[Pouvez-vous|Peux-tu] nous préciser en message privé de quel lieu il s’agit, et quel jour c’était ?',
      'Avec le lieu et le jour de [votre|ta] visite, en message privé, nous pourrons en parler avec l’équipe sur place.',
      '[Indiquez|Indique]-nous le lieu et le jour en message privé, pour que nous en parlions avec l’équipe sur place.',
    ],
    device: [
      '[Pouvez-vous|Peux-tu] nous dire quel appareil [vous utilisez|tu utilises], et à quelle étape cela se produit ?',
      'Avec le nom de [votre|ton] appareil et l’étape où cela se produit, nous pourrons regarder cela de près.',
      'Quel appareil [utilisez-vous|utilises-tu], et à quelle étape cela se produit-il ? Nous pourrons alors regarder cela de près.',
    ],
    account: [
      '[Pouvez-vous|Peux-tu] nous écrire en message privé, pour que nous retrouvions [votre|ton] compte ? Le mot de passe n’est jamais nécessaire.',
      '[Écrivez|Écris]-nous en message privé, sans mot de passe, pour que nous regardions cela ensemble.',
      'Un message privé, sans mot de passe, est le bon endroit : nous y regarderons cela avec [vous|toi].',
    ],
    batch: [
      '[Pouvez-vous|Peux-tu] nous envoyer en message privé le numéro de lot et le lieu d’achat ?',
      'Avec le numéro de lot et le lieu d’achat en message privé, nous pourrons regarder cela de près.',
      '[Envoyez|Envoie]-nous le numéro de lot et le lieu d’achat en message privé.',
    ],
    general: [
      '[Pouvez-vous|Peux-tu] nous écrire en message privé, pour que nous regardions cela avec [vous|toi] ?',
      'Avec quelques précisions en message privé, nous pourrons regarder cela de près avec l’équipe.',
      '[Écrivez|Écris]-nous en message privé, pour que nous regardions cela ensemble.',
    ],
  },
  afterFact: [
    'Pour en savoir plus, [n’hésitez|n’hésite] pas à nous demander ici.',
    'S’il reste une question, nous sommes là.',
    'Si [vous avez|tu as] une autre question, [posez|pose]-la ici.',
  ],
  heated: {
    about: [
      'nous avons lu ce que [vous écrivez|tu écris] au sujet {about}, et nous le prenons au sérieux.',
      'nous avons lu [votre|ton] message en entier, notamment à propos {about}, et nous le prenons au sérieux.',
      'nous prenons au sérieux ce que [vous écrivez|tu écris] à propos {about}.',
    ],
    plain: [
      'nous avons lu [votre|ton] message en entier, et nous le prenons au sérieux.',
      'nous avons lu ce que [vous écrivez|tu écris], et nous le prenons au sérieux.',
      '[votre|ton] message est bien lu ici, et nous le prenons au sérieux.',
    ],
  },
  severe: {
    danger: {
      open: [
        'merci de nous avoir avertis. Nous prenons très au sérieux ce que [vous écrivez|tu écris].',
        'nous avons lu [votre|ton] message et nous le prenons très au sérieux.',
        'merci de nous avoir alertés. [Votre|Ton] message a toute notre attention.',
      ],
      next: [
        '[Contactez|Contacte]-nous en message privé, pour qu’une personne de l’équipe puisse échanger directement avec [vous|toi].',
        '[Pouvez-vous|Peux-tu] nous écrire en message privé, afin qu’une personne de l’équipe échange directement avec [vous|toi] ?',
      ],
    },
    health: {
      open: [
        'merci de nous avoir avertis. Nous sommes désolés de lire cela et nous le prenons très au sérieux.',
        'nous sommes désolés de lire cela. Nous prenons très au sérieux ce que [vous écrivez|tu écris].',
        'merci de nous avoir alertés. [Votre|Ton] message a toute notre attention.',
      ],
      next: [
        '[Pouvez-vous|Peux-tu] nous envoyer en message privé le numéro de lot, le lieu d’achat et un moyen de [vous|te] joindre, pour qu’une personne de l’équipe échange directement avec [vous|toi] ?',
        '[Écrivez|Écris]-nous en message privé, avec le numéro de lot si [vous avez|tu as] encore l’emballage, pour qu’une personne de l’équipe échange directement avec [vous|toi].',
      ],
    },
    self_harm: {
      open: [
        'merci de nous écrire cela. Nous l’avons lu, et cela compte pour nous.',
        'nous avons lu ce que [vous écrivez|tu écris], et cela compte pour nous.',
      ],
      next: [
        '[Écrivez|Écris]-nous en message privé : une personne de l’équipe aimerait échanger avec [vous|toi]. Si [vous êtes|tu es] en danger maintenant, [appelez|appelle] le numéro d’urgence là où [vous êtes|tu es].',
        'Une personne de l’équipe aimerait échanger avec [vous|toi] en message privé. Si [vous êtes|tu es] en danger maintenant, [appelez|appelle] le numéro d’urgence là où [vous êtes|tu es].',
      ],
    },
    threat: {
      open: [
        'nous avons lu [votre|ton] message et nous le prenons au sérieux.',
        '[votre|ton] message a été lu ici.',
      ],
      next: [
        'S’il s’est passé quelque chose que nous devrions savoir, [écrivez|écris]-nous en message privé.',
        'S’il y a quelque chose derrière ce message, nous aimerions l’entendre en message privé.',
      ],
    },
    public: {
      open: [
        'merci pour [votre|ton] message. Nous le transmettons aux personnes concernées.',
        'nous avons lu [votre|ton] message et nous le transmettons aux personnes concernées.',
      ],
      next: [
        '[Indiquez|Indique]-nous en message privé comment elles peuvent [vous|te] joindre au mieux.',
        '[Pouvez-vous|Peux-tu] nous indiquer en message privé comment elles peuvent [vous|te] joindre au mieux ?',
      ],
    },
  },
  grief: {
    open: [
      'merci de nous le confier. Nous avons lu [votre|ton] message avec attention.',
      'nous avons lu [votre|ton] message avec attention, et nous [vous|te] remercions de nous écrire.',
    ],
    next: [
      '[Écrivez|Écris]-nous en message privé, pour qu’une personne de l’équipe s’en occupe avec [vous|toi].',
      'Une personne de l’équipe aimerait s’en occuper avec [vous|toi] en message privé.',
    ],
  },
  warm: {
    question: [
      'Toute question est la bienvenue.',
      'Nous sommes heureux que [vous nous posiez|tu nous poses] la question.',
    ],
    help: ['[Vous êtes|Tu es] au bon endroit.', '[Vous avez|Tu as] bien fait de nous écrire.'],
    complaint: [
      '[Vous avez|Tu as] bien fait de nous en parler.',
      'Ce que [vous vivez|tu vis] avec nous compte.',
    ],
    praise: ['Cela illumine notre journée.', 'Des messages comme [le vôtre|le tien] nous portent.'],
    suggestion: ['C’est gentil de réfléchir avec nous.', 'Nous aimons quand on réfléchit avec nous.'],
    other: ['Cela fait plaisir de [vous|te] lire.', 'C’est toujours un plaisir de recevoir un message.'],
  },
  light: {
    question: [
      'Nous pourrions inventer une réponse, mais nous rougirions.',
      'Notre boule de cristal est au nettoyage, alors nous demandons à l’équipe.',
    ],
    help: [
      'Les manches sont retroussées et la théière est pleine.',
      'Notre clé à molette est prête, il ne nous manque que le bon boulon.',
    ],
    complaint: [
      'Nous aurions préféré recevoir de [vos|tes] nouvelles pour une raison plus agréable.',
      'Ce n’est pas ce genre de célébrité dont nous rêvons.',
    ],
    praise: [
      'Il y a peut-être eu une petite danse au bureau.',
      'Nous essayons de rester modestes. Ce n’est pas gagné.',
    ],
    suggestion: [
      'Nos petits papiers collants n’ont jamais été aussi utiles.',
      'Quelqu’un est déjà parti chercher un crayon.',
    ],
    other: [
      'Notre café a refroidi pendant la lecture, et c’est un compliment.',
      '[Vous avez|Tu as] toute notre attention, et notre pause café.',
    ],
  },
  short: {
    question: {
      about: [
        'nous nous renseignons au sujet {about} et nous [vous|te] répondons ici.',
        'nous vérifions à propos {about} et nous [vous|te] répondons ici.',
      ],
      plain: [
        'nous nous renseignons et nous [vous|te] répondons ici.',
        'nous vérifions et nous [vous|te] répondons ici.',
      ],
    },
    help: {
      about: [
        'nous aimerions [vous|t’]aider au sujet {about}.',
        'merci de nous avoir écrit à propos {about}.',
      ],
      plain: ['nous aimerions [vous|t’]aider.', 'merci de nous avoir écrit.'],
    },
    complaint: {
      about: [
        'merci de nous avoir écrit au sujet {about}.',
        'nous avons bien lu [votre|ton] message à propos {about}.',
      ],
      plain: ['merci de nous avoir écrit.', 'nous avons bien lu [votre|ton] message.'],
    },
    praise: {
      about: [
        'merci pour ces mots au sujet {about} !',
        'merci pour [votre|ton] message à propos {about}, il fait plaisir !',
      ],
      plain: ['merci pour ces mots !', 'merci, [votre|ton] message fait plaisir !'],
    },
    suggestion: {
      about: [
        'merci, nous transmettons [votre|ton] idée au sujet {about}.',
        'merci, [votre|ton] idée à propos {about} est notée.',
      ],
      plain: ['merci, nous transmettons [votre|ton] idée.', 'merci, [votre|ton] idée est notée.'],
    },
    other: {
      about: [
        'merci pour [votre|ton] message au sujet {about}.',
        'nous avons bien lu [votre|ton] message à propos {about}, merci.',
      ],
      plain: ['merci pour [votre|ton] message.', 'nous avons bien lu [votre|ton] message, merci.'],
    },
  },
  redirect: {
    about: [
      'merci pour [votre|ton] message. Revenons à ce sur quoi nous pouvons agir : parlons {about}.',
      'nous avons lu [votre|ton] message, et nous aimerions reprendre avec [vous|toi] le côté pratique {about}.',
    ],
    plain: [
      'merci pour [votre|ton] message. Revenons à ce sur quoi nous pouvons agir ici.',
      'nous avons lu [votre|ton] message, et nous aimerions reprendre avec [vous|toi] le côté pratique.',
    ],
  },
  thank: {
    about: [
      'merci pour [votre|ton] message au sujet {about}.',
      'merci d’avoir pris le temps de nous écrire à propos {about}.',
      'merci pour [vos|tes] mots au sujet {about}.',
    ],
    plain: [
      'merci pour [votre|ton] message.',
      'merci d’avoir pris le temps de nous écrire.',
      'merci pour [vos|tes] mots.',
    ],
  },
  contact: 'Ce qui nous aide : {contact}',
  ...ears,
};
