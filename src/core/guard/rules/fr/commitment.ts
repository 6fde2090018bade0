import { flat } from '../one-of.ts';
import type { RulesOf } from '../table.ts';

/*
 * What binds the company. An apology for how somebody feels admits nothing; "nous allons vérifier" promises nothing but
 * attention. Money, goods and dates stop; the assurances that every owner gives are shown to a second person.
 */

const toYou = flat(
  `(vous |te |t'|le |la |les |l'|lui |vous le |vous la |vous les |vous en |y |nous |aussi |bien |bien sur |evidemment |integralement |immediatement |naturellement |volontiers |entierement |donc )?`,
);
const willPay =
  flat(`rembourserons|rembourserai|remboursera|rembourseront|remboursons|rembourse|dedommagerons|dedommagerai|dedommagera|dedommageons|indemniserons|indemniserai|indemnisera|indemnisons|remplacerons|
  remplacerai|remplacera|remplacons|crediterons|crediterai|creditera|creditons|recrediterons|recreditons|offrons|offrirons|offrirai|offrira|offre (un|une|votre|le|la|# )|echangerons|echangerai|echangeons|echange (votre|le|la)|
  reverserons|verserons|verserai|versera|reglerons (la|les|vos|le) ..2 (frais|facture|reparation|note)|paierons|payerons|paierai|paiera|prendrons (en charge|a notre charge)|prenons (en charge|a notre charge) (les|vos|tous|l'integralite|le|la|votre)|
  renverrons|renverrai|renverra|renvoyons (un|une|votre|le|la|tout)|renvoie (un|une|votre|le|la)|reexpedions|reexpedierons|annulons (les|vos|la|votre|le) (frais|facture|penalite|dette|amende|prelevement)|annulerons (les|vos|la|votre|le) (frais|facture|penalite|
  dette|amende|prelevement)|supprimons (les|vos) frais|ferons (un geste|une remise|une reduction|cadeau)|faisons (un geste|une remise|une reduction|# |cadeau)|fait (un geste|une remise|une reduction|# |cadeau)|fais (un geste|une remise|# )|accordons|
  accorderons|accorderai|accordera|garantissons|garantis|garantit|promettons|promets|promet|certifions|certifie|jurons|jure|engageons a|engage a|engageons ..1 (aupres|a ce|sur|pour)|reparerons (gratuitement|a nos|sans)|
  livrerons (gratuitement|sans|a nos)|alignerons|remettrons (un|une|votre) (bon|cheque|avoir|cadeau)`);
const toPay =
  flat(`rembourser|dedommager|indemniser|remplacer|crediter|recrediter|offrir (un|une|votre|le|la|#)|echanger|reverser|verser|payer|prendre (en charge|a notre charge)|renvoyer (un|une|votre|le|la)|reexpedier|
  annuler (les|vos|la|votre|le) (frais|facture|penalite|dette|amende)|faire (un geste|une remise|une reduction|cadeau)|accorder|envoyer (un|une) (nouveau|nouvelle|autre|bon|cheque|remplacement|carte)|baisser (les|nos|le) prix|
  reparer (gratuitement|a nos|sans)|prolonger (votre|la) (garantie|abonnement)|surclasser`);
const given =
  flat(`rembourse|rembourses|remboursee?s?|remboursement|dedommagee?s?|dedommages|dedommagement|indemnisee?s?|indemnisation|indemnite|bon d'achat|avoir de|un avoir|cheque cadeau|carte cadeau|code promo|
  remise|reduction|cadeau|votre argent|l'argent|creditee?s?|recreditee?s?|remplacement|geste commercial|compensation|surclassee?s?|surclassement|nouveau (produit|colis|modele|telephone)|nouvelle (carte|commande)|
  un neuf|une neuve|mois offerts?|gratuitement|gratuite?s?|sans frais|offerte?s?|a nos frais`);
const goods =
  flat(`commande|colis|remboursement|livraison|argent|produit|article|virement|paiement|cheque|remplacement|piece|reparation|carte|courrier|facture|billets?|valise|bagages?|chaussures|robe|canape|telephone|
  ordinateur|passeport|dossier|indemnisation|bon d'achat|somme|montant|caution|avoir`);
const repairs =
  flat(`probleme|souci|panne|incident|bug|defaut|anomalie|service|mise a jour|connexion|internet|ligne|reseau|application|site|compte|chauffage|ascenseur|fuite|fonction|fonctionnalite|correctif|dysfonctionnement|trafic|
  courant|electricite|situation|coupure|acces`);
const done =
  flat(`livree?s?|remboursee?s?|expediee?s?|envoyee?s?|resolue?s?|regle|reglee?s?|retablie?s?|reparee?s?|corrigee?s?|disponibles?|de retour|effectuee?s?|traitee?s?|creditee?s?|chez vous|dans votre boite|sur votre compte|
  entre vos mains|pret|prete|prets|pretes|rouverte?s?|rouvert|remplacee?s?|versee?s?|debloquee?s?|operationnelle?s?|operationnel|terminee?s?|termine|finie?s?|fini|la|repare|debloque|active|activee|en ligne|changee?s?`);

export const commitment: RulesOf = {
  promising: {
    better: 'Nous allons vérifier et revenons vers vous.',
    phrases: `
      (tous|vos|les) ..1 (frais|couts|depenses|reparations) ..1 (seront|sont) ..1 (pris en charge|rembourses|a notre charge|payes|couverts|remboursees)
      (nous|on|je|j'|l'equipe|notre (equipe|service|direction|magasin|boutique)|le (magasin|gerant|directeur|responsable)|la direction|l'entreprise) ${toYou}(allons|va|vais|vont|pouvons|peux|peut) ..2 ${toYou}(${toPay})
      (nous|on|je|notre (service|equipe|direction|magasin|boutique)|le (magasin|gerant|directeur|responsable|service client)|la direction|l'entreprise) (nous |m'|s')?${toYou}(${willPay})
      (nous|on|je) ${toYou}(enverrons|enverrai|enverra|envoyons|envoie|expedierons|expedions|renvoyons|renvoie|preparons|adressons|adresserons|adresse|faisons parvenir|ferons parvenir) ..1 (un|une|votre|le|la|immediatement|aujourd'hui|des) ..2 (nouveau|nouvelle|
        autre|bon|cheque|remplacement|colis|produit|carte|cadeau|echantillon|code|avoir|piece|article|commande|remboursement|neuf|neuve)
      (vous|tu|chacun|tous les clients|tous nos clients|les clients concernes) ${toYou}(serez|seras|sera|seront|etes|allez etre|va etre|recevrez|recevras|recevra|recevront|aurez|auras|allez recevoir|allez avoir|beneficierez|obtiendrez|avez droit|aurez droit|toucherez|
        recupererez|pourrez recuperer|repartirez avec) ..5 (${given})
      (vous|tu) ${toYou}(recevrez|recevras|aurez|auras|allez recevoir|allez avoir|serez (livree?s?|depannee?s?|rembourse*|credite*)) ..5 (<day>)
      (vous|tu) (en )?(recevrez|aurez|allez (en )?recevoir) (en )?(un|une|un autre|une autre) ..1 (neuf|neuve|nouveau|nouvelle|gratuitement|autre|de remplacement)
      (votre|le|la|un|une|vos|l'|ton|ta|ce|cet|cette|les|notre) ..1 (${goods}|${repairs}) ..2 (sera|seront|arrivera|arriveront|va|vont|partira|partiront|est|arrive|part|vous parviendra|vous sera|reviendra|fonctionnera|redemarrera|rouvrira|reprendra|repart|reprend|
        rouvre) ..2 (etre )?(bien |de nouveau |enfin |definitivement |entierement |completement |effectivement )?(${done}|livrer|arriver|partir|marcher|fonctionner|reprendre|normalement|a la normale|livre|rembourse|expedie|envoye|resolu|traite|effectue|credite|verse|corrige|
        remplace|retabli|rouvert)? ..2 (<day>|integralement|en totalite|garanti|promis|definitivement|une bonne fois)
      (il|elle|cela|ca|tout|ce|c') ${toYou}(sera|arrivera|va etre|va arriver|sera de nouveau|vous sera|vous parviendra|partira|reviendra) ..2 (${done}|livre|rembourse|expedie|envoye|resolu|traite|effectue|credite|verse|corrige|remplace|retabli)? ..2 (<day>)
      (nous|on|je|nos (equipes|techniciens|developpeurs)|notre (technicien|equipe|livreur)|le (technicien|livreur|plombier|transporteur)|un technicien) ${toYou}(allons|va|vais|vont|serons|sera|viendra|viendrons|passera|passerons|livrerons|livrera|livre|livrons|reparerons|
        reparera|corrigerons|corrigera|reglerons|reglera|expedierons|expedions|enverrons|enverra|envoyons|finirons|terminerons|retablirons|rouvrirons|debloquerons|publierons|sortirons|lancerons|traiterons|apportons|apporterons|deposerons|interviendra|interviendrons) ..6
        (<day>|definitivement|une bonne fois)
      (votre|le|la|un|ce|cet|notre|l') ..1 (remboursement|dedommagement|geste commercial|remplacement|indemnisation|avoir|cheque) ..1 (est|sera|a ete|est deja|est bien) ..1 (garanti|garantie|accorde|accordee|valide|integral|assure|approuve|acquis|du|promis|certain|automatique)
      (cela|ca|ceci|ce probleme|cette situation|ce type d'incident|cette erreur|ce genre de ..1) (ne|n') (se )?(reproduira|arrivera|se reproduira|recommencera) (plus|pas|jamais) ..1 (promis|garanti|jure)
      (c'est|est|sont|sera|resultats?|livraison|satisfaction|succes|remboursement|arrivee|qualite|fraicheur|prix|rouvre|ouverture|retour) ..3 (100 )?(pour cent )?(entierement |pleinement )?(garanti|garantie?s?|promis|promise)
      (garanti|promis|jure|juré|c'est promis|c'est garanti|parole d'honneur|croix de bois) $
      (vous avez|tu as|avez|je vous donne|nous vous donnons|sur) ..1 (ma|notre|l') (parole|garantie|promesse|honneur)
      (je|nous|on) ..1 (promets|promettons|promet|garantis|garantissons|garantit|jure|jurons|certifie|certifions) ..2
      (remboursement|remplacement|echange|reparation|dedommagement|retour) (integral|total|gratuit|immediat|complet|garanti|sans frais|integrale|totale|gratuite)
      (a nos frais|sans frais (pour vous|supplementaires)|sans aucun frais|a titre gracieux|a titre commercial|gratuitement|en guise de (compensation|geste|dedommagement|pardon)|pour nous faire pardonner|en compensation|a titre de (geste|compensation|dedommagement)) ,? ..4 (reparer|repar*|remplac*|echang*|renvo*|
        livr*|offr*|envoi*|envoy*|rembours*)
      (a nos frais|a titre gracieux|a titre commercial|en guise de (compensation|geste|dedommagement|pardon)|pour nous faire pardonner|en compensation|a titre de (geste|compensation|dedommagement)) ,? ..4 (nous|vous|un|une|#)
      gratuitement ,? ..2 (nous vous|vous (aurez|recevrez)|un (nouveau|autre)|une (nouvelle|autre))
      (compter|comptez|tablez) ..1 (sur|trois|deux|#|quelques|un|une) ..5 (remboursement|remplacement|dedommagement|indemnisation|avoir|livraison|argent|cheque|colis)
      (attendez vous a|vous pouvez compter sur|vous pouvez vous attendre a) ..4 (remboursement|remplacement|dedommagement|indemnisation|livraison|argent|cheque|colis)
      (remise|reduction|bon d'achat|geste commercial|rabais|cheque cadeau|carte cadeau|avoir|credit) ..2 (de|d'une valeur de|a hauteur de|pour) ..1 # ..2
      # (pour cent|euros?|eur|%)? ..1 (de remise|de reduction|de rabais|offerts?|de bon d'achat|d'indemnite|d'indemnisation|de dedommagement|en bon|sur (la|votre) prochaine|sur votre prochain|remboursee?s?)
      (nous|on|je) (vous )?(fait|faisons|fais|ferons|offre|offrons|accorde|accordons) # ..4
      (vous avez|vous aurez|vous auriez) droit (a|au|aux) ..2 (# |un |une |l'|d')?(#|remboursement|indemnisation|indemnite|dedommagement|remplacement|compensation|reduction|remise|bon|avoir|geste|echange|mois|nuit|repas)
      (c'est (pour nous|cadeau|offert|la maison qui offre|nous qui (offrons|regalons))|la maison (vous )?offre|votre (prochain|prochaine) ..1 (vous )?(est|sera) (offert|offerte|gratuit|gratuite|pour nous)|(le|la) prochaine? ..1 (est|sera) (offerte?|pour nous|gratuite?))
      (offert|offerte|offerts|offertes) par (la maison|nos soins|nous)
      (les|nos|vos) (prix|tarifs|frais|cotisations) (n'|ne) ..1 (augmenteront|bougeront|changeront|seront) (pas|jamais|plus)
      (vous ne|tu ne) ..1 (paierez|payerez|serez (jamais|plus|pas) (debite|facture|preleve)) ..1 (rien|pas|plus|jamais)
      (nous|on|je) (ne|n') (vendrons|augmenterons|fermerons|changerons|partagerons|facturerons|preleverons|utiliserons|abandonnerons) (jamais|pas|plus)
      (dans|sous) (les )?# (heures|jours|h) ,? ..2 (vous serez|vous aurez|tout sera|ce sera|vous recevrez|c'est (regle|fait))`,
    unless: `
      garantie?s? (si|qu'apres|par (le|la) fonds|a (un|une|#|deux) metres?|jusqu'a|contre) ..1
      comptez # (euros|francs|dollars) ..6
      (est|sont) en (rupture|panne|travaux|maintenance|reparation) ..4
      (n'est|ne sont) (plus|pas) (compatibles?|disponibles?|encore|concernee?s?) ..5
      (est|sont) ..3 depuis ..2
      (est|sont) (bien |deja )?(arrivee?s?|partie?s?|revenue?s?) ..4 (ce matin|hier)
      (bon d'achat|avoir|carte cadeau) de # ..1 se trouve
      (est|sont|etait|etaient|encore|toujours|plus) ..2 sous garantie
      garantie?s? (a vie|(deux|trois|cinq|dix|#|un) (ans?|mois))
      (aussi|rien d') ..4 promis
      (ce|tout ce) que nous promettons
      gratuite?s? (des|a partir de|jusqu'a) # ..1
      (carte cadeau|bon d'achat|avoir|remise|reduction|credit) de # ..3 (a ete (utilisee?|depensee?)|expir*|s'appliqu*|n'est (pas|plus)|est appliquee|ne s'applique)
      (par|pour) l'echange gratuit
      echange gratuit (s'arrete|se demande|prend fin|se fait)
      (coupure|interruption|travaux|greve|maintenance|fermeture) ..5 (est|sont|etait) (annoncee?s?|prevue?s?|programmee?s?) ..4
      dossier ..5 sera examinee? ..3
      commission siege ..3
      (dernier|premier|prochain) acces ..5
      (est|sont) (stables?|joignables?|ouverte?s?|accessibles?) ..5
      (est|sont) (bien |deja )?(arrivee?s?|partie?s?|revenue?s?|tombee?s?) ..1 (ce matin|hier|cette nuit|avant hier|le #|apres #)
      remboursee?s? si (la|le|les|l'|un|une) ..3
      rembours* (par (la secu|la mutuelle|l'assurance|votre (mutuelle|assurance))|dans le cadre|sur presentation) ..3
      remboursement est possible ..4
      (tableau|oeuvre|piece|statue|jument|cheval|exposition|musee|festival|printemps) ..9 (sera|seront) de retour ..3
      carte sera bloquee ..4
      (prix|tarifs?|etudiants|abonnes|moins de #) ..5 (donnent|donne|ouvrent droit|beneficient) ..4
      (chance|plaisir|fetes?|pop corn|rires?|surprises?) ..3 promis
      on promet ..1 (pop corn|rires?|surprises?|bonne)
      (je te|je vous) promets que (c'est|ce n'est|cela n'est|ca n'est) ..2
      (ne|n') ..3 (pouvons|peux|peut|pouvez|sommes|suis|promettons|promets|garantissons|garantis|sera|seront|avons|savons|garantit|remboursons|remplacons|offrons|echangeons) (pas|malheureusement pas|rien|jamais|plus|aucun|aucune|ni|que|donc pas|helas pas) ..8
      (sans|aucune|pas de|pas une|ni) (garantie|promesse|garantir|promettre) ..4
      (nous|on|je) ..1 (allons|va|vais|pouvons) (verifier|regarder|voir|examiner|nous renseigner|chercher|demander|etudier|transmettre|essayer|tenter|faire (le (point|necessaire)|remonter|notre|tout)|voir si) ..9
      (si|s'|lorsque|des que|une fois que|au cas ou|sous reserve|a condition|apres (etude|verification|reception|examen)|en cas) ..9
      (souhaitez|voulez|preferez|desirez|aimeriez|pouvez|pourriez|puissiez) vous ..9
      (vous pouvez|vous pourrez|il est possible|possible de|afin de|comment|demande de|demander|une demande|procedure|conditions|politique) ..1 (demander|obtenir|etre|vous faire|un|de|d'|le) ..1 (remboursement|rembourser|echange|echanger|remplacement) ..5
      (nous|on|je) vous (offrons|offre) (la possibilite|le choix|notre aide|nos excuses|un (suivi|accompagnement|accueil|service))
      (nous|on|je) vous (envoie|envoyons|enverrons|adresse|adressons|transmets|transmettons|faisons parvenir) ..1 (un|une|le|la|les|l'|votre) ..1 (message|mail|courriel|lien|formulaire|email|e mail|mp|reponse|informations?|questionnaire|invitation|confirmation|recapitulatif|bonne|
        bonnes|adresse|procedure|etiquette|attestation|facture|document*)
      (livraison gratuite|livraison offerte|entree gratuite|parking gratuit) (des|pour|a partir|le|aux|jusqu'|chaque|les) ..2
      (en general|generalement|habituellement|normalement|en moyenne|en principe|environ|jusqu'a|peut prendre|peuvent prendre|compter (environ|entre)|il faut compter|prevu|prevue|prevus|estime|estimee|devrait|devraient|pourrait|delai (moyen|habituel|indicatif)) ..7
      (boutique|magasin|musee|exposition|expo|spectacle|concert|evenement|agence|restaurant|marche|festival|film|episode|saison|cours|bibliotheque|piscine|parc|billetterie|guichet|mairie|atelier|visite|salon|stade) ..2 (sera|seront|ouvrira|rouvrira|est|rouvre|aura lieu|
        commence|commencera|reprendra|reprend) ..6
      (les|des|nos|vos|chaque|leurs?) ..1 (membres|abonnes|etudiants|enfants|adherents|seniors|moins de #) ..2 (ont|beneficient|recoivent|profitent|ont droit) ..6
      (garantie|garanties) (constructeur|legale|commerciale|de (deux|#|un)|du fabricant|prolongee|decennale|de bonne) ..3
      (notre|la|votre|cette|une|sous|hors|fin de|de) garantie (est|couvre|ne|prevoit|s'applique|dure|:|et|ou) ..3
      (avec|utilisez|entrez|saisissez) (le )?code ..4
      (nous|on) (offre|offrons|propose|proposons) ..1 (des|nos|plusieurs|toute|une gamme|une large|differents?|un large) ..3
      (promis|promesse) (par|lors|a|de|que vous|qu'on vous|faite|non tenue) ..2
      (comme|tel que|qu'on vous avait|que nous avions|vous avait ete) promis ..1`,
  },
  granting: {
    phrases: `
      (utilisez|utilise|saisissez|saisis|entrez|entre|appliquez|essayez|avec|profitez|profite|indiquez|tapez) ..2 (codes?|coupon) (promo|promotionnels?|de reduction|avantage|cadeau|parrainage|de parrainage) ..1
      (votre|ton|le|un) codes? (promo|promotionnel|de reduction|avantage|cadeau|parrainage|personnel)? (est|sera) ..1
      (utilisez|utilise|saisissez|entrez|avec) (le |ce |notre )?code ..2 (pour|et|vous|donne|sur|a) ..2 (#|gratuit|gratuite|offerte?|reduction|remise|tout)`,
    unless: `
      code ..2 (est|sera) (valable|valide|pas|uniquement|seulement|envoye|affiche|imprime|expire|inscrit|indique|sur|dans|au|toujours|souvent|invalide|actif|un|sensible)
      code ..2 (que|recu|envoye|communique|indique|figurant)`,
  },
  assuring: {
    better: 'Nous allons vérifier et revenons vers vous.',
    phrases: `
      (cela|ca|ceci|ce probleme|cette situation|ce type d'incident|cette erreur|ce genre de ..1|de tels? ..1|pareille (situation|chose)|que cela|que ca|incident|incidents) (ne|n') (se )?(reproduira|arrivera|reproduise|se reproduira|recommencera|arrive|arriveront|reproduiront|
        reproduisent|renouvelle|renouvellera) (plus|pas|jamais)
      (veillerons|veillons|ferons en sorte|faisons en sorte|faire en sorte|assurer|assurerons|assurons|nous assurons|mettrons tout|mettons tout) ..4 (que|qu'|pour que|pour qu') ..4 (ne|n') ..5 (plus|pas|jamais)
      (nous|on|je) ${toYou}(repondrons|repondrai|repondra|rappellerons|rappellerai|rappelle|rappelons|contacterons|contacterai|contacte|contactons|recontacterons|recontacterai|recontacte|reviendrons|reviendrai|reviens|revenons|ecrirons|ecrirai|tiendrons (au courant|informe*)|
        donnerons (une reponse|des nouvelles|reponse)|appellerons|appellerai|appelle|joindrons) ..5 (<day>)
      (quelqu'un|un (collegue|conseiller|responsable|technicien|membre)|une (collegue|conseillere)|notre (equipe|service client|responsable|technicien|service)|le (responsable|directeur|service client)|la direction) ..4 ${toYou}(repondra|rappellera|contactera|recontactera|appellera|ecrira|
        reviendra|va (vous )?(rappeler|contacter|appeler|repondre)|prendra contact) ..5 (<day>)
      (vous (aurez|recevrez)|une reponse (vous )?(sera|parviendra)) ..3 (reponse|nouvelles|retour|appel|apportee|adressee|donnee) ..5 (<day>)
      (nous|on|je) ${toYou}(avons|ai|a) ..3 (rembourse|remboursee?s?|procede au remboursement|procede a votre remboursement|valide (votre|le) remboursement|credite|recredite|accorde|remplace (votre|le|la)|renvoye (un|une|votre)|reexpedie|annule les frais|effectue (le|votre) (virement|remboursement))
      (votre|le|un) (remboursement|virement|remplacement|avoir) ..1 (a ete|est|vient d'etre) ..1 (effectue|emis|envoye|en cours|traite|lance|declenche|initie|parti|fait)
      (nous|on|je) ..1 (allons|va|vais) ..2 (regler|resoudre|solutionner|arranger|reparer) (cela|ca|le|la|votre|ce|tout|definitivement|rapidement|immediatement|l'|cette) ..2
      (nous|on|je) (reglerons|resoudrons|solutionnerons|arrangerons|trouverons une solution|ferons le necessaire immediatement)
      (soyez (certaine?s?|assuree?s?|surs?|sure)|vous pouvez (etre (certain|sur|assure|certaine|sure|assuree)|nous faire confiance|compter sur (nous|moi|notre))|n'ayez aucun doute|a coup sur|sans aucun doute|sans faute|c'est certain|quoi qu'il arrive|a 100|croyez moi|comptez sur (nous|moi))
      (nous|on|je) vous (assurons|assure) (que|qu'|de|d') ..2
      (nous|on|je) ..1 (ne vous decevrons|vous decevrons) (plus|pas|jamais)`,
    unless: `
      (ne|n') ..2 (pouvons|peux|peut|promettons|sommes) (pas|rien|malheureusement) ..7
      (si|s'|lorsque|au cas ou|en cas) ..9
      (des que (possible|nous)|habituellement|generalement|en general|au plus vite|dans les meilleurs delais|essayons|tacherons|esperons|ferons (de notre mieux|notre possible|le maximum)) ..9
      (soyez (assuree?s?|certaine?s?)|vous assurons?|vous assure) (que|qu') ..1 (nous|votre (avis|message|retour|remarque|securite|satisfaction|commentaire)|nos equipes|tout est mis|vos donnees|l'equipe) ..1 (prenons|prend|mettons|faisons|travaillons|est|sont|avons|transm*|restons|y |comprenons|
        tenons|fait|font|mettent|travaillent|compte|nous) ..4`,
  },
  admitting: {
    better: 'Nous sommes désolés de ce que vous décrivez et allons vérifier.',
    phrases: `
      (on s'est|nous nous sommes|je me suis) ..1 (plantes?|plantee|plantees|loupes?|loupee|trompes? (de|dans|sur)|trompee (de|dans|sur))
      (nous|on|je) (n'avons|n'a|n'ai) pas ..1 (teste|controle|verifie|respecte|entretenu|surveille|protege|signale|nettoye) ..5 (correctement|assez|suffisamment|comme il|a temps|le (lot|produit|reglement|materiel)|la (regle|loi|temperature|securite))
      (c'est|ce fut|c'etait|cela est|est|etait|entierement|totalement|clairement|uniquement|vient|provient|venait|reste|releve|incombe) ..2 (de )?(notre|ma|la notre|de chez nous|de nous) (propre |seule |entiere )?(faute|erreur|responsabilite|negligence|defaillance|oubli|tort|fait|part|manquement)
      (erreur|faute|negligence|responsabilite|probleme|tort|defaut|souci) (vient|venait|provient|est|etait|repose|nous) ..1 (entierement |totalement |clairement |uniquement |bien )?(de (chez nous|nous|notre (part|cote|fait))|notre fait|sur nous|a nous|incombe|revient|la notre|notre|imputable|entierement)
      (une|d'une|cette|l'|par|a une|suite a une|grave|notre) (erreur|faute|negligence|defaillance|omission|maladresse|bevue|imprudence|etourderie) (humaine )?(de|a|venant de|chez|est de|dans|du|imputable a) (notre|nous|nos|l'equipe|un de nos|une de nos) ..1
      (erreur|faute|negligence|manquement|defaillance|oubli|imprudence) (humaine )?de (notre|ma) (part|cote|fait|equipe|service|cuisine|personnel)
      (suite a|en raison de|a cause de|du fait de|due? a|dus? a|par|resulte de|consequence de) (notre|une de nos|nos|la|l') ..1 (propre )?(erreurs?|faute|negligence|manquements?|defaillance|incompetence|imprudence|manque de (rigueur|hygiene|controle)) ..1 (de notre|de nos|equipe)?
      (nous|j'|on|je|l'entreprise|la direction|notre (societe|entreprise|direction|etablissement|marque)) ..1 (reconnaissons|reconnais|reconnait|admettons|admets|admet|assumons|assume|acceptons|accepte|portons|porte|avouons|avoue|endossons|endosse|plaidons|confirmons) ..3 ((notre|nos|toute la|la|l'|l'entiere|pleinement|
        entierement|une|toute|sa|ses|ma|mes|cette|la pleine|la totale) ..1 (erreurs?|fautes?|responsabilites?|torts?|negligence|manquements?|culpabilite|defaillances?)|avoir (commis|eu tort|failli|manque|fait une|ete|neglige|menti|trompe|vendu)|que c'est (de )?notre|coupables?|pleinement|
        que nous (avons|aurions|n'avons|etions))
      (nous|on|j'|je) ..1 (avons|a|ai) ..2 (commis (une|des|cette|un|de) ..1 (erreurs?|fautes?|negligences?|imprudence|infraction|graves?)|eu tort|ete (negligents?|imprudents?|fautifs?|coupables?|malhonnetes?|irresponsables?|complices?)|menti|trompe|vole|surfacture|facture (deux fois|trop|a tort)|trop (facture|
        preleve)|preleve (deux fois|a tort|trop)|fraude|viole|enfreint|bafoue|contrevenu|dissimule|cache|ignore (les|la|l'|vos) ..1 (alerte|alertes|avertissements?|risques?|loi|regles|signalements?)|mis en danger|expose vos|divulgue|perdu vos donnees|laisse fuiter|fuite|vendu (un|une|des) ..2 (defectueux|
        defectueuse|perime|contamine|dangereux|perimee|contaminee|dangereuse)|blesse|intoxique|empoisonne|casse|abime|endommage|detruit|egare|perdu|manque a (nos obligations|notre devoir|notre obligation)|servi (un|une|des) ..2 (perime|avarie|contamine|perimee|avariee)|agi (illegalement|a tort)|
        discrimine|oublie de (tester|verifier|controler|signaler|mentionner|nettoyer|prevenir))
      (nous|on|l'entreprise|la societe) (n'avons|n'a|ne) ..1 (pas |jamais )?(respecte|respectons|respecte pas|suivi|applique) (pas )?(la|le|les|notre|nos|vos) ..1 (loi|reglement|regles?|contrat|rgpd|obligations?|normes?|droits?|legislation|reglementation|protocoles?|consignes de securite)
      (nous|on|je|notre (societe|entreprise|marque)|l'entreprise|la societe) ..1 (etions|sommes|etait|est|suis|etais) ..1 (en tort|fautifs?|responsables (de|du|des)|coupables?|negligents?|en faute|entierement (responsables?|en tort|fautifs?)|pleinement (responsables?|fautifs?)|seuls responsables?|dans l'erreur|
        les (seuls )?responsables|dans notre tort|a blamer|complices?|condamnables?|responsables? $)
      (nous|on|je) ..1 (savions|etions au courant|etait au courant|connaissions (le|ce|les|ces|la|l')|savait|connaissait (le|ce|la)|avions connaissance|avions ete (alertes|prevenus|informes)) ..2
      (notre|nos|le|ce|votre|cet|cette|ces|la|les|l') ..1 (produits?|appareils?|lots?|chargeurs?|batteries?|aliments?|cremes?|jouets?|medicaments?|plats?|poulet|poisson|salade|lait|fromage|ingredients?|systeme|etiquettes?|etiquetage|emballages?|voiture|vehicule|freins?|machines?|article|sauce|viande|oeufs?|
        four|siege|lit|equipement|batiment|eau|escalier|installation|cable|vaccin|logiciel|mise a jour|piece|chauffe eau|steak|soupe|yaourts?|chocolats?|biscuits?|pneus?|casque|trottinette|implant) ..4 (etait|est|etaient|sont|a ete|ont ete|seraient|serait) (bien |effectivement |clairement |en effet |
        malheureusement |manifestement |tous |toutes )?(defectueux|defectueuses?|dangereux|dangereuses?|contaminee?s?|contamine|contamines|toxiques?|en cause|fautive?|fautif|mal etiquetee?s?|mal etiquete|erronee?|non conformes?|illegale?s?|perimee?s?|perime|avariee?s?|avarie|
        impropres? a|infectee?s?|piratee?s?|pas (aux normes|conforme|conformes|sur|sure|teste|testee)|mal (concu|concue|fabrique|cuit|cuite)|pas assez (cuit|cuite)|cancerigenes?|vicie)
      (notre|nos|le|la|l'|les|un|une) ..1 (chauffeur|conducteur|employee?s?|personnel|technicien|technicienne|livreur|medecin|infirmiere|equipe|cuisinier|chef|serveur|serveuse|conseiller|conseillere|fournisseur|responsable|agent|pilote|ouvrier|collegue|vendeur|vendeuse|magasin|entreprise|societe|
        hopital|clinique|ecole) ..1 (etait|est|etaient|sont|a ete|ont ete) (bien |effectivement |clairement |en effet |malheureusement |entierement )?(en tort|en faute|fautifs?|fautive|responsables? (de|du|des)|negligente?s?|negligents?|coupables?|ivre|imprudente?|en infraction|a l'origine)
      (notre|nos|le|la|l'|cette|ce) ..1 (produit|appareil|creme|chargeur|batterie|medicament|plat|poulet|poisson|personnel|equipe|chauffeur|employee?|technicien|erreur|negligence|mise a jour|logiciel|machine|collegue|voiture|camion|traitement|jouet|vaccin|lait|sauce|conducteur|livreur|chien|soin|
        systeme|application|medecin) ..3 (a|ont|avait) ..2 (provoque|cause|blesse|entraine|declenche|intoxique|brule|empoisonne|rendu (malade|malades)|detruit|endommage|infecte|mal agi|tue|abime|fuite|expose|divulgue|efface|perdu|casse)
      (cause|causee?s?|causes|provoque|provoquee?s?|provoques|declenchee?|entrainee?) par (notre|nos|nous|une erreur de notre)
      (excusez|pardonnez|desoles? (de|pour)|navres? (de|pour)|excuses pour|pardon pour) (cette |notre |nos |ma |l')(grave |terrible |enorme |lourde )?(erreurs?|fautes?|negligences?|incompetence|defaillance|manquements?|mensonges?|imprudence|irresponsabilite)
      (nous|on) (n'avons|n'a) pas ..1 (su|pu|reussi a|protege|securise|respecte) ..1 (proteger|securiser|garder|empecher|vos|la loi|le rgpd) ..2 (donnees|compte|informations|securite)
      (est|sont|etait|etaient|a ete|ont ete) (bien |effectivement |clairement |malheureusement |tous |toutes )?(defectueux|defectueuses?|contaminee?s?|contamines?|non conformes?|mal etiquetee?s?|negligents?|avarie|avariee?s?)
      (vos|des|les) donnees ..2 (ont|a) ..1 (fuite|ete (volees|piratees|exposees|divulguees|perdues|vendues)) ..3 (faute|notre|cause|nous)
      (c'est|tout est) (de )?(notre|ma) (faute|responsabilite)
      (nous|on|je|j'|l'entreprise|la direction) (reconnaissons|reconnait|reconnais|admettons|admet|admets|avouons|avoue|concedons|concede|confessons) (volontiers |bien volontiers |sans detour |humblement |devoir )?(que|qu') ..3
      (parce que|car|comme|puisque|quand) (notre|nos|le|la|un|une|un de nos|une de nos) ..2 (technicien|technicienne|personnel|chauffeur|collegue|equipe|employee?|cuisinier|chef|infirmiere|medecin|ingenieur|agent|fournisseur|serveur|serveuse|pilote|operateur|sous traitant|prestataire|livreur|vendeur) ..1 (a|ont|n'a|n'ont|s'est|etait)
        ..1 (saute|oublie|neglige|ignore|omis|pas|rate|mal|melange|endormi|ivre|menti|laisse|confondu|fait|trompe|utilise le mauvais) ..1
      (vous avez|vous aviez|tu as|tu avais) (bien |tout a fait |parfaitement )?raison ,? ..2 (la|le|les|notre|nos|l'|cette|ce|il|elle|c'|nous) ..3 (etait|etaient|est|sont|avait|avaient|n'avait) ..2 (tourne|tournee|avarie|avariee|perime|perimee|moisi|moisie|casse|cassee|defectueux|defectueuse|sale|pourri|pourrie|pas (cuit|frais|
        conforme)|cru|crue|contamine|contaminee|dangereux|dangereuse|faux|en faute|decongelee?)
      (est|sont|etait|etaient|c'est) de notre fait
      (nous|on|j') ..1 (avons|a|ai) (oublie|omis|neglige) (de |d')(declarer|indiquer|mentionner|signaler|etiqueter|tester|verifier|controler|prevenir|informer|desinfecter|nettoyer|entretenir|rappeler|securiser|fermer|baliser|steriliser|reparer|noter)
      (mea culpa|nous plaidons coupable|c'est inexcusable de notre|nous sommes impardonnables)
      (vous avez|tu as) ..2 raison ,? ..4 (defectueux|defectueuse|en tort|notre faute|notre erreur|dangereux|contamine|illegal|trop facture|negligents?|notre responsabilite|menti)`,
    unless: `
      (on a|nous avons) perdu ,? (certes|mais|#|le match|la finale|aux|contre|deux|trois) ..1
      a cause (de|du|des|d') ..1
      (moi aussi|nous aussi) ,? (je me suis|on s'est|nous nous sommes) ..3
      (le chocolat|l'ail|oignons?|raisins?|muguet|laurier|laurier rose|haricots?|xylitol|amanites?|if|digitales?|houx|gui|lys|aloe|dieffenbachia|ficus) ..9 (est|sont) (dangereux|dangereuse|toxiques?)
      (a|ont|avait) perdu (son|leur) (sang froid|calme|temps|patience|pari|match)
      (bot|robot|modele|chien|chienne|equipe|assistant|jument) ..8 entraine par
      sauf erreur ..4
      (j'avoue|j'admets|nous avouons) (que )?(je n'en|je ne|nous ne|j'ai (souri|ri)|nous avons (souri|ri|eu)|vous m'avez) ..2
      casse (les jambes|pipe|la tete|le moral|les pieds|la croute|les prix|noisette)
      casse pipe
      perdu (trop d'amis|deux kilos|le fil|la finale|le match|aux points)
      (n'avons|n'ai|n'a) (rien|jamais|aucunement|nullement|pas) ..1 (cache|dissimule|vole|menti|trompe|surfacture|casse|endommage|divulgue|fraude)
      savions (pourquoi|que vous|que tu|bien que)
      (tu dis|dites|ecrivez|ecris|pretendez|affirmez) (que|qu') ..6 (casse|vole|menti|trompe|abime|perdu)
      (pas|aucunement|nullement|ni|jamais|sans|aucune?) ..3 (de )?(notre|ma|nous|fautif|fautifs|responsables?|reconnaissance|en tort|defectueux|defectueuse|dangereux|contamin*|toxiques?) ..2
      (si|s'il|s'ils|au cas ou|lorsque|quand|s'avere|savoir si|verifier si|determiner si|supposons|il se peut|pourrait|peut etre|semble|semblerait|eventuel|eventuelle|possible) ..9
      (il est|c'est) (de )?notre responsabilite (de|d')
      (nous|on) aurions (aime|souhaite|prefere|voulu|besoin)
      (personne|service|equipe|collegue|interlocuteur|autorite|departement|organisme) ..1 (responsable|en charge) ..2
      (responsables?) (de (la|notre|votre) (communaute|communication|boutique|securite|clientele|page|rubrique)|du (service|magasin|site|rayon|secteur|projet)|des (ventes|relations|reseaux)) ..1
      (y a|avoir|avez|vu|voyez|constatez|constate|remarque|remarquez|trouve|trouvez|corriger|signaler|signalez|signale|s'agit|comporte|contient) ..4 (erreur|faute) (dans|sur|de) (votre|le|la) (commande|saisie|formulaire|adresse|suivi) ..1
      (gene|desagrement|desagrements|deception|frustration|confusion|attente|inquietude|inconvenients?|retard) (occasionne*|cause*|engendre*|provoque*|que cela) ..3
      (vous|tu) (dites|ecrivez|estimez|pensez|evoquez|decrivez|trouvez) ..9
      (message|code|page) d'erreur ..2
      (nous|on) ..1 (avons|a) ..1 (perdu|egare) (votre|vos) (confiance|fidelite|patience) ..1`,
  },
  conceding: {
    better: 'Nous sommes désolés de ce que vous décrivez et allons vérifier.',
    phrases: `
      (nous nous sommes|je me suis|notre equipe s'est|on s'est|l'equipe s'est|le service s'est) ..1 (trompee?s?|plantee?s?|emmelee?s?|melangee?s?|embrouillee?s?|mal comprise?s?|trompes) ..6
      (notre|nos|le|la|cet|cette|ce) ..1 (produits?|four|appareil|machine|batterie|chargeur|creme|plat|poisson|viande|jouet|voiture|velo|casque|lampe|cable|logiciel|mise a jour|application|medicament|gateau|siege|ascenseur|radiateur) ..1 (a|ont|avait) ..1 (provoque|cause|declenche|brule|blesse|intoxique|rendu|abime|entraine|endommage) ..4
      (c'est|ce fut|tout cela est) ..1 a cause de (nous|notre|nos) ..8
      (a cause de (nous|notre|nos)|par notre (faute|negligence)) ..8
      (nous|on|je|j') ..1 (vous )?(avons|a|ai) ..2 (echoue|failli|manque (de|d') (vigilance|rigueur|serieux|reactivite|attention|professionnalisme|tact|reponse|organisation)|merde|foire|rate|bacle|decus?|decue?s?|laisse tomber|laissee? tomber|abandonnee?s?|mal (conseille|conseillee|servi|servie|informe|informee|traite|traitee|
        recu|recue|accueilli|accueillie|oriente|gere|communique|fait|renseigne|organise)|oublie|neglige|tarde|traine|fait (une|des|l') ..1 (erreurs?|fautes?|betises?|boulette)|commis (l'|une petite) erreur|ete (trop )?(lents?|depasses|debordes|maladroits?|defaillants?|mauvais|pas a la hauteur|insuffisants?|
        absents?|injoignables)|sous estime|mal|fait du tort|fait defaut|perdu (votre|le|la) (commande|colis|dossier|reservation|valise|courrier)|confondu|inverse|donne (une|de) (mauvaises?|fausses?) ..1)
      (nous|on) ..1 (n'avons|n'a|n'avons pas|n'etions|n'etait|n'avons pas su) ..1 (pas |jamais |rien )?(ete a la hauteur|tenu (nos|notre|parole|compte)|repondu a (vos|votre|temps)|fait (le necessaire|notre (travail|boulot)|ce qu'il|assez|attention)|respecte (nos|les|le) (delais|engagements?|delai)|su (repondre|vous|
        gerer|reagir|traiter)|assure|reagi (assez|a temps)|communique|prevenu|verifie|a la hauteur|prets?|suffisamment|pas a la hauteur|pas prets?|livre a temps|ete (assez|suffisamment|reactifs?|clairs?|corrects?))
      (nous|on|je|l'equipe|notre (equipe|service|conseiller|personnel)) ..1 (aurions|aurait|aurais) ..1 (du|pu) ..2
      (nous|on|je) n'(aurions|aurait|aurais) (pas|jamais) du ..1
      (cela|ca|ceci|cette situation|ce retard|cette erreur|cet incident|un tel ..1|une telle ..1|ce type de ..1) (n'|ne) ..1 (aurait|doit|devrait|pouvait|est) ..1 (jamais|pas|en aucun cas) ..1 (du|se produire|arriver|etre|avoir|dignes?|a la hauteur|acceptable de notre)
      (notre|nos|le|la|l'|un|une) ..1 (equipe|collegue|conseiller|conseillere|personnel|serveur|serveuse|livreur|vendeur|vendeuse|agent|technicien|cuisine|service|accueil|receptionniste|employe|employee|magasin|caissiere?) ..3 (a|ont) ..2 (fait (une|des|l') ..1 (erreurs?|fautes?)|commis (une|des) ..1 (erreurs?|fautes?|impair)|
        ete (desagreable|impolie?|mal poli|malpolie?|impolis|negligent|agressif|lent|lente|incorrecte?|peu (professionnel|aimable)|maladroite?|en dessous)|mal (reagi|gere|repondu|parle|agi|fait|informe|conseille|oriente|note|saisi)|oublie|manque (de|d') ..1|omis|donne une (fausse|mauvaise)|menti|ignore|perdu)
      (votre experience|ce que vous avez vecu|le service|l'accueil|la qualite|notre (service|prestation|accueil|reponse|communication|comportement)) ..3 (n'a pas ete|n'est pas|n'etait pas|etait|est) ..1 (a la hauteur|digne|indigne|inacceptable|inexcusable|en dessous de nos|conforme a (nos|notre)|au niveau)
      (nous|on) (n'avons|n'a) (pas|aucune) (d')?excuses?
      (aucune excuse|sans excuse|c'est inexcusable|c'est impardonnable)`,
    unless: `
      (j'ai|on a|nous avons) failli (vous|te|le|la|y|tomber|pleurer|croire|rater|oublier|demander|appeler)
      (moi aussi|nous aussi) ,? (je me suis|on s'est|nous nous sommes) ..3
      (nous|on|j'|j') ..1 aurait du mal ..2
      (moi aussi|nous aussi|moi meme|pour ma part) ,? (j'ai|on a|nous avons|je l'ai) ..3
      (j'ai|nous avons|on a|on l'a|je l'ai) rate ..2 (deux|trois|quatre|dix|vingt|#|cent|plusieurs|mille) (fois|essais)
      (on l'a|je l'ai|nous l'avons) rate (deux|trois|quatre|dix|vingt|#|cent) fois
      rate (le permis|le bac|l'examen|le concours|mon (bac|permis)|l'oeuf|le saut|le niveau|la marche|deux fois) ..2
      elle a rendu (la|le|les|un|une)
      (si|s'|au cas ou|savoir si|peut etre) ..9
      (aurions|aurait|aurais) (aime|souhaite|prefere|voulu|besoin) ..1
      (estimez|pensez|dites|trouvez|sentiez|jugez|considerez|sentie?|impression) ..9
      (desoles?|navres?|regrettons) (que|si) ..9
      (nous|on) (n'avons|n'a) pas ..1 (recu|trouve|vu|pu (vous joindre|lire|retrouver)) ..3`,
  },
};
