import type { Ears } from '../shape.ts';

export const ears: Ears = {
  signs: {
    help: "(?:besoin|demande) d'(?:aide|un coup de main|assistance)|(?:m'|nous |l')aid(?:er|ez)|aidez(?:-moi|-nous| moi| nous)|un coup de main|(?:que|quoi) (?:faire|dois-je faire)|comment (?:faire|puis-je|je fais) .{0,30}(?:recuper|regl|resoudre|reinitialis|debloqu)\\p{L}*|svp (?:repondez|aidez)|(?:repondez|contactez|rappelez)(?:-moi|-nous| moi| nous)|merci de (?:me|nous) (?:repondre|contacter|rappeler|recontacter)|a l'aide|au secours|sos",
    trouble:
      "(?:ne|n') ?(?:\\p{L}+ ){0,2}(?:fonctionne|marche|demarre|s'ouvre|charge|repond|repondent|recois|recoit|arrive|arrivent|trouve|peux|peut|veut|reconnait|accepte)(?:nt)? (?:pas|plus|rien|jamais|toujours)|(?:ca|il|elle|qui|site|appli|application|lien|code) (?:ne )?(?:marche|fonctionne) (?:pas|plus)|impossible d[e']|n'arrive (?:pas|plus|jamais)|arrive(?:nt)? (?:pas|plus)|(?:jamais|pas|rien|toujours pas) (?:recu|eu|arrive|trouve|obtenu|repondu)e?s?|(?:un|mon|le|ce|des|petit|gros|aucune) ?(?:souci|soucis|probleme|problemes|bug|bugs|panne|pannes)|(?:message|code) d'erreur|erreur (?:\\d+|\\p{L}+)|plante(?:nt|e)?|bloque(?:e|s|es)?|pirate(?:e)?|perdu (?:mon|ma|mes|l'acces)|disparu(?:e|s|es)?|(?:il )?manqu(?:e|ait)|(?:en|est|etait|sont) panne|debite(?:e)? (?:deux|trois|plusieurs)|casse(?:e|s|es)?|defectueu(?:x|se|ses)|abime(?:e|s|es)?|toujours rien|j'attends (?:toujours|encore|depuis)|sans (?:reponse|nouvelles)|personne ne (?:repond|rappelle)",
    doubt:
      "(?:bravo|super|genial|magnifique|parfait|chapeau|felicitations|merci),? (?:encore|pour rien|une fois|la (?:fermeture|hausse)|un(?:e)? .{1,40}(?:prix|cout|ferm))|(?:le|la|les|un|mon) ?(?:centre-ville|quartier|village|client|clients|portefeuille) vous remercie|une fois de plus|comme d'habitude|merci pour rien|lol|mdr|ptdr|(?:prix|tarifs?|cher|chere|chers|coute|couter|euros?|payer|paye|paie)|\\d ?€|(?<!yeux )ferm(?:e|er|eture|ez|ent|ee)s?|mais|dommage|par contre|en revanche|helas|malheureusement|pire|honte|ironie|bof|moyen|quand j'essaie|j'ai essaye|des que possible|svp|s'il vous plait",
    grief:
      '(?:est|etait|vient de|sont) (?:decede|morte?|mourir|deceder)\\p{L}*|dece(?:s|de|dee)|obseques|enterrement|deuil|(?:feu|feue) (?:mon|ma)|cancer|chimio\\p{L}*|soins palliatifs|fausse couche|mort-ne\\p{L}*|(?:en|au) (?:reanimation|soins intensifs)|veu(?:f|ve)',
  },
  matters: {
    allergens: [
      'des allergènes',
      'allerg\\p{L}*|intoléran\\p{L}*|gluten|lactose|cœliaque|fruits à coque|traces? d(?:e |.)(?:noix|noisettes?|arachides?|cacahuètes?)',
    ],
    refund: ['du remboursement', 'rembours\\p{L}*'],
    delivery: [
      'de la livraison',
      'livr(?:aisons?|er|ez|ons|eurs?)|(?:été|est|sont|jamais|pas|mal|bien) livrée?s?|colis|expédi(?:é|ée|és|ées|er|ez|tion|tions)|transporteur|chronopost|colissimo',
    ],
    booking: ['de la réservation', 'réservations?|réserver|(?:ai|avons|avais|avait|avions) réservé'],
    warranty: ['de la garantie', '(?:la|ma|sous|hors|de|votre) garantie|sav'],
    exchange: [
      'du retour',
      'retourner (?:le|la|les|un|une|mon|ma|mes|ce|cet)|échanger (?:le|la|les|un|une|mon|ma|mes|ce|cet)|renvoyer (?:le|la|les|un|une|mon|ma|mes|ce|cet)|bon de retour|reprenez-vous|reprise des',
    ],
    invoice: ['de la facture', 'factur\\p{L}*|ticket de caisse'],
    payment: [
      'du paiement',
      'paiements?|carte bancaire|(?:été|ai|est) débitée?|débitée? (?:deux|trois|plusieurs)|prélèvements?|prélevée?s?',
    ],
    subscription: ['de l’abonnement', 'abonnements?|résili\\p{L}*|désabonn\\p{L}*'],
    privacy: ['des données personnelles', 'données personnelles|rgpd|vie privée'],
    accessibility: ['de l’accessibilité', 'accessibilité|fauteuil roulant|handicap|malvoyant\\p{L}*|pmr'],
    ingredients: [
      'des ingrédients',
      'ingrédients?|huile de palme|additifs?|conservateurs?|vegan|végane?s?|végétarien\\p{L}*|la composition|sucres? ajoutés?|sans sucre|viennent d.où|d.où viennent',
    ],
    packaging: [
      'de l’emballage',
      'emballages?|(?:bien|mal) emballée?s?|suremball\\p{L}*|(?:le|mon|ce) cartons?(?! plein| rouge)|couvercles?|plastique|recharges?',
    ],
    cleanliness: ['de la propreté', 'propreté|malpropre|saleté|hygiène|crasseu\\p{L}*'],
    noise: ['du bruit', 'bruit|bruyant\\p{L}*|vacarme'],
    waiting: [
      'du délai',
      '(?:minutes|heures?|temps|longue) d?.?attente|j.attends (?:toujours|encore|depuis)|(?:mois|semaines?|jours?|heures?) que j.attends|(?:ai|avons|avoir) attendu|fait attendre|délais?|(?:en|du|de|le|un) retards?|retardé\\p{L}*',
    ],
    welcome: [
      'de l’accueil',
      '(?<!page d.)accueil|accueillie?s?|vendeu(?:rs?|ses?)|caissi\\p{L}*|serveuses?|(?:le|du|votre|au) personnel|personnel (?:très|peu|si|désagréable|aimable|adorable|incompétent)',
    ],
    hotline: [
      'du service client',
      'service (?:client|clients|clientèle|après-vente|consommateurs?)|hotline|au téléphone|(?:vous|impossible de) joindre|injoignable\\p{L}*',
    ],
    hours: [
      'des horaires',
      'horaires|à quelle heure (?:ouvr|ferm)\\p{L}*|(?:êtes-vous|serez-vous|vous êtes|magasin) ouverte?s?|ouverts? (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:heures|jours) d.ouverture',
    ],
    stock: [
      'de la disponibilité',
      'en rupture|rupture de stock|en stock|(?:nouveau|encore|toujours|plus|bientôt|pas) disponibles?|disponibilités?|indisponib\\p{L}*|stocks? épuisés?|déjà épuisée?s?|où (?:peut-on|puis-je|pouvons-nous) (?:l.|le |la |les |en |vous )?(?:acheter|trouver)',
    ],
    size: [
      'des tailles',
      'tailles?|pointure|trop (?:petit|grand|serré)\\p{L}*|(?:pots?|formats?) plus (?:petits?|grands?)|plus (?:petits?|grands?) (?:pots?|formats?)',
    ],
    colour: ['des couleurs', '(?:la|les|en|autres?|quelles?|vos) couleurs?|coloris'],
    taste: ['du goût', '(?<!mauvais |bon |de )goûts?(?! du jour)|saveurs?|fades?'],
    recipe: ['de la recette', 'recettes?'],
    instructions: ['du mode d’emploi', 'mode d.emploi|notice'],
    promotion: [
      'de l’offre',
      'promos?|promotions?|bons? de réduction|réductions? sur|soldes|bon d.achat|codes? promo',
    ],
    advertising: [
      'de notre publicité',
      'pubs?|publicités?|publicitaires?|(?:la|votre|cette) campagne|slogan|spot',
    ],
    environment: [
      'de l’environnement',
      'environnement\\p{L}*|climat(?:ique)?|carbone|recycl\\p{L}*|écologi(?:e|que|ques)|zéro déchet|greenwashing',
    ],
    jobs: ['du recrutement', 'recrut\\p{L}*|embauch\\p{L}*|offre d.emploi|(?:un|en|de) stage|candidature'],
    account: [
      'de [votre|ton] compte',
      '(?:mon|créer un|supprimer un) compte(?! bancaire)|compte client|espace client|(?:me|se) connecter|mot de passe|identifiants',
    ],
    app: ['de l’application', 'applis?|(?:l.|votre )application|plantages?'],
    website: ['du site', 'sites? (?:web|internet)|(?:le|votre|ce|du|au) site(?! de)|page web|navigateur'],
    fault: [
      'de ce problème',
      '(?:message|code)s? d.erreur|bugs?|bugu?é\\p{L}*|ne (?:fonctionne|marche|charge|démarre)(?:nt)? (?:pas|plus)|déconnecté\\p{L}*',
    ],
    video: ['de la vidéo', 'vidéos?|videos?|épisode|clip'],
    article: [
      'de l’article',
      '(?:bel|votre|cet|super|excellent) article|l.article (?:sur|du)|(?:votre|du|le|ce) blog|billet de blog',
    ],
    quality: [
      'de la qualité',
      'qualité|(?:est|sont|était|étaient|arrivée?s?|pots?|tout|reçue?s?|verre) cassée?s?|défectueu\\p{L}*|(?<!par )défauts?|abîmée?s?|écrasée?s?',
    ],
    price: [
      'des prix',
      '(?<!un |grand |premier |tout )prix|(?:trop|si|plus|vraiment) ch(?:er|ère|ers|ères)|tarifs?|coûte(?:nt)?|\\d+(?:[.,]\\d+)? ?(?:€|euros?) (?:le|la|les|l.|pour|pièce)',
    ],
    order: ['de [votre|ta] commande', 'command(?:e|es|é|ée|er)'],
    store: ['du magasin', '(?:en|le|la|votre|vos|ce|cette|ces|du|au|les|de) (?:magasins?|boutiques?)'],
    product: ['du produit', '(?:le|les|un|vos|votre|ces|ce|du|des|de|mon) produits?|gammes?'],
  },
};
