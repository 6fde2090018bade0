import { section } from './section.ts';

/** Why a reply could not be posted, in words: one sentence per failure code. */
export const failure = section({
  en: {
    place_refused: 'the place refused the reply',
    place_unreachable: 'the place could not be reached',
    no_permission: 'our account may not reply there',
    too_long: 'the reply is too long for the place',
    parent_gone: 'the comment is not there any more',
    replies_closed: 'replies are closed there',
    duplicate: 'the place says the same reply is already there',
    gave_up: 'it did not work after several tries',
  },
  fr: {
    place_refused: 'la plateforme a refusé la réponse',
    place_unreachable: 'la plateforme est injoignable',
    no_permission: 'notre compte n’a pas le droit d’y répondre',
    too_long: 'la réponse est trop longue pour cet endroit',
    parent_gone: 'le commentaire n’existe plus',
    replies_closed: 'les réponses y sont fermées',
    duplicate: 'la plateforme signale que cette réponse y est déjà',
    gave_up: 'plusieurs essais n’ont pas abouti',
  },
});
