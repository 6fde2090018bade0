import { threat } from '../../../triage/lexicon/threat.ts';
import { joinedLists } from '../../../text/phrase/notation.ts';
import type { RulesOf } from '../table.ts';

/* Respect for whoever wrote: no threat, no blame. */

export const respect: RulesOf = {
  threatening: {
    better: 'Nous souhaitons régler cela avec vous en privé.',
    phrases: joinedLists(
      threat.phrases.fr,
      `
      (nous|on|je|nos avocats|notre avocat|notre service juridique|notre direction|la direction|l'entreprise) ..2 (allons|va|vais|vont|porterons|porterai|portera|poursuivrons|poursuivra|pourrions|pourrait|hesiterons pas a|hesiterai pas a|
        hesitera pas a|engagerons|engagera|saisirons|saisira|reservons le droit|deposerons|deposera|attaquerons|attaquera|envisageons|comptons|entendons|transmettrons|ferons|fera|lancerons|prendrons) ..4 (plainte|justice|poursuivre en|
        poursuivre|attaquer en|poursuites|tribunal|tribunaux|vous poursuivre|votre employeur|votre patron|vos proches|porter plainte|mise en demeure|prud'hommes|diffamation|voie judiciaire|voies? de droit|actions? (judiciaires?|en justice|
        legales?)|condamner|payer cher|regretter|publier (votre|vos)|divulguer|votre adresse|en justice|avocats?|huissier|ip)
      (nous|on|je) (savons|sait|sais|connaissons|connait|connais|avons|a|ai|retrouverons|retrouverai|trouverons) ..1 (qui vous etes|ou vous (etes|habitez|vivez|travaillez)|votre (adresse|employeur|ip|vrai nom|identite)|qui tu es|ou tu (habites|
        vis|travailles)) $
      (nous|on|je) (savons|sait|sais) ..1 (qui|ou) (vous|tu) (etes|habitez|vivez|travaillez|es|habites|vis|travailles)
      (vous (allez le|le|l'|allez)|tu (vas le|le|vas)) (regretter|regretterez|regretteras|payer|paierez|payerez|entendre parler)
      (vous|tu) ..1 (allez|vas|risquez|risques|pourriez|finirez) ..2 (regretter|le payer|payer cher|avoir (affaire|des (ennuis|problemes|nouvelles))|des (ennuis|poursuites|problemes)|le regretter|gros|d'etre poursuivi|devant)
      (supprimez|retirez|effacez|supprime|retire|modifiez|enlevez|corrigez) ..4 (ou (nous|nos|on|je|sinon|alors|bien)|sinon|faute de quoi|sans quoi|avant que|sous peine|sous (24|48|#) h*|dans les (24|48|#)|immediatement ou)
      (dernier|ultime|premier et dernier) avertissement
      (vous entendrez|vous aurez|aurez|entendrez|attendez vous|vous allez avoir) ..2 (parler|affaire|nouvelles|a des|des nouvelles) ..2 (nos avocats|notre avocat|avocats?|service juridique|police|huissier|nous)
      (faites|fais) (bien |tres )?attention a (ce que|vos (propos|mots)|toi|vous)
      (mefiez vous|prenez garde|gare a vous|surveillez (vos|votre)|pesez vos mots|reflechissez bien avant)
      (vous vous exposez a|vous risquez (des|une|gros|un)|sous peine de (poursuites|sanctions)|on se (verra|reverra|retrouvera) (au|devant)|rendez vous au tribunal|suites judiciaires|faute de quoi nous|c'est (de la|une) diffamation|
        diffamation est (un delit|punie)|passible d|tombe sous le coup|nos avocats|notre avocat (est|va|vous|prend|a|se)|un conseil d'ami|ca va mal finir|vous allez voir|tu vas voir|on vous aura|vous ne savez pas a qui|
        nous avons (des captures|garde les|les preuves|votre ip|fait des captures)|mise en demeure)
      (encore|un seul|une seule|un autre|un de plus) ..6 (et (nous|vous|on|c'est)|ou (nous|on)) ..6 (avocat|plainte|justice|regretter|bloqu*|bann*|police|consequences|ferm*|supprim*|poursui*)`,
    ),
    unless: joinedLists(
      threat.unless?.fr,
      `
      retrouver (votre|le|la|l'|ton|vos|les|une?|trace|ce|cet|cette) ..1 (dossier|commande|trace|achat|reservation|compte|colis|facture|message|ticket|paiement|echange|images|numero|rendez|valise|bagage|objet|sac|doudou)
      retrouver (l'achat|trace de|la trace|votre (dossier|commande|colis)) ..1
      (demonte|demontons|demontera|demonterons) (la|le|les|l'|notre|un) (patinoire|scene|chapiteau|exposition|sapin|decor|stand|moteur|boite|meuble|lave|velo|echafaudage|manege|toboggan|cloison)
      mefiez vous (du|des|de la|de l'|d'un|d'une|de ce|de ces|de) ..1 (faux|fausse?s?|faussee?|sites?|arnaques?|contrefacons?|courants?|appels?|messages?|sms|mails?|courriels?|mouettes?|marees?|verglas|copies?|escrocs?|vagues?)
      un conseil d'ami ,? (gardez (le|la|l'|bien)|pensez|prenez (le|la|un|une)|essayez|goutez|venez|reservez|commandez|mettez)
      surveillez (vos|votre) (beignets?|affaires|bagages?|messagerie|messages|mails?|courriels?|sacs?|effets|comptes?|boite|releve|frites|gouters?|pique)
      (avocat) ..3 (fruit|mur|toast|guacamole|salade)
      (pneus?|roues?|ballons?|tambour|echappement|abces|sacs?|bouees?|matelas|chambre a air|tuyau|membrane|canalisation|toile) ..4 (creve|crevee?s?|crevent)
      creve coeur
      (nous|je) l'avons demonte ..2
      (voulons|souhaitons|cherchons) (seulement |juste |simplement )?retrouver (la trace|le dossier|les images|une trace) ..1
      on ne verra plus (jamais )?(que|rien)
      (ne|n') ..3 (regretterez|poursuivrons|attaquerons) (pas|jamais) ..1
      (vous ne le regretterez|ne regretterez) pas
      (escrocs|fraudeurs|arnaqueurs|usurpateurs|voleurs) ..9
      (nous|on|je) (avons|a|ai) (bien |deja )?(recu|note|pris) ..1 votre (adresse|nom|numero)
      (verifier|confirmer|modifier|mettre a jour|indiquer|preciser|envoyer|communiquer|transmettre|donner) ..2 votre (adresse|nom|numero|identite)
      attention a (ce que vous (mangez|buvez)|vous ,? (le|la|les))`,
    ),
  },
  warning: {
    phrases: `
      (continuez|continue|recommencez|essayez encore) (comme ca|ainsi|sur ce ton|donc)? ,? et (vous (verrez|allez voir|le regretterez)|tu (verras|vas voir)|on (verra|va voir)) ..2
      (nous|on|je) ..1 (vous )?(bloquerons|bloquerai|bloquons|bannirons|bannissons|signalerons|signalons|supprimerons|fermerons|suspendrons|resilierons|exclurons|radierons|allons (vous )?(bloquer|bannir|signaler|exclure)|devrons (vous )?(bloquer|
        bannir|fermer|supprimer)|pourrions (vous )?(bloquer|bannir|fermer|supprimer|suspendre)|serons (obliges|contraints) de (vous )?(bloquer|bannir|fermer|supprimer|suspendre))
      votre (compte|profil|contrat|abonnement|acces|adhesion|carte|dossier) (sera|pourra etre|pourrait etre|va etre|risque d'etre) (ferme|fermee?|supprime|suspendu|suspendue?|resilie|bloque|bloquee?|annule|annulee?|cloture|clos|desactive) ..3
        (si|sauf|faute|en cas|pour|a cause|sans|car)
      (si vous|si tu) ..7 (serez (bloqu*|bann*|exclu*|signal*)|nous (vous )?(bloqu*|bann*|signal*)|votre compte (sera|pourra)|consequences|avocat|plainte)
      (bloque|banni|exclu|interdit) (a vie|definitivement)
      (nous nous reservons|je me reserve|on se reserve|la direction se reserve) (le droit|la possibilite)
      (transmis|transmettons|transmettrons|transmet|confie|remis|signale|passe) ..3 (notre avocat|nos avocats|notre service juridique|la police|la justice|aux autorites)`,
    unless: `
      (ne|n') (supprimerons|supprimons|bloquerons|bloquons|fermerons|signalerons|bannirons) (pas|jamais|aucun)
      fermerons (les commentaires|le fil|la discussion|le sujet)
      (vol|sacs?|bagages?|objets?|sacoche|accident|feu|incident|panne|fuite|colis|animal) ..5 signale* ..5
      (a votre demande|si vous (le )?(souhaitez|voulez|preferez|desirez)|sur demande|comme demande) ..9
      reserve (le droit|la possibilite) (de|d') (modifier|changer|adapter|vous aider) ..2
      (fraude|escroquerie|usurpation|phishing|hameconnage|danger|securite) ..9`,
  },
  blaming: {
    better: 'Regardons cela ensemble.',
    phrases: `
      (ne|n') (l'avez|l'as|les avez|les as) ..1 pas ..1 (installee?s?|branchee?s?|lue?s?|chargee?s?|nettoyee?s?|montee?s?|utilisee?s?|entretenue?s?|fermee?s?|lavee?s?|rangee?s?|suivie?s?) ..2
      (soyez|sois|il faudra etre|faites) ..1 (un peu |donc |bien )?(plus |davantage )?(attentifs?|attentive|prudente?|prudents|vigilante?|rigoureux|rigoureuse|patiente?|soigneux|soigneuse|attention) ..1 (la prochaine fois|a l'avenir|a l'avenir|une autre fois|dorenavant|desormais)
      (la prochaine fois|a l'avenir|une autre fois) ,? ..1 (soyez|pensez|lisez|verifiez|faites|regardez|essayez|tachez|reflechissez|ecoutez|prevenez|anticipez) ..3
      (vous|tu) (ne|n') (nous )?(avez|as|aviez) (pas|jamais) ..1 (donne|fourni|indique|envoye|transmis|communique|precise|rempli|signale|prevenu|averti|confirme|repondu|mentionne) ..5
      (on|nous) (vous|te) (l'avons|l'a|l'avions|avons|a|avions|avait) ..1 (deja|pourtant|bien) ..1 (dit|explique|prevenue?s?) ..3
      (c'est|ce fut|entierement|est|etait|c'etait|uniquement|clairement) ..2 (de votre|de ta|votre|ta|de la votre) (propre |seule |entiere )?(faute|erreur|responsabilite|probleme|negligence|choix|decision|faire|fait|cote que|manipulation)
      (votre|ta) (propre |seule )?(faute|negligence|erreur de (saisie|manipulation|commande|lecture)|etourderie|inattention|imprudence|mauvaise (utilisation|manipulation|lecture|adresse|saisie)|oubli|manque d'attention|maladresse|retard|impatience)
      (la )?(faute|responsabilite|erreur|tort) ..1 (vous revient|vous incombe|est a vous|est la votre|de votre cote|vous est imputable|repose sur vous|est votre)
      (vous auriez|tu aurais|le client aurait) ..2 (du|pu|mieux fait de) ..1 (lire|verifier|suivre|regarder|nous|demander|y penser|faire|prevenir|appeler|contacter|attendre|commander|reserver|venir|arriver|annuler|signaler|dire|poser|reflechir|payer|
        garder|conserver|choisir|preciser|indiquer|respecter|ecouter|etre|prendre|tester|nettoyer|proteger|sauvegarder|anticiper|vous|fermer|mesurer|savoir|vous en|retourner|renvoyer)
      (vous n'auriez|tu n'aurais) (pas|jamais) du
      (il fallait|il suffisait de|il aurait fallu|fallait|il vous suffisait de|vous deviez|il vous fallait|vous n'aviez qu'a|tu n'avais qu'a|il vous appartenait de|c'etait a vous de|c'est a vous de|il vous revenait de) ..1 (lire|verifier|suivre|regarder|
        nous|demander|y penser|bien|faire|reflechir|mieux|prevenir|appeler|commander|reserver|venir|arriver|annuler|signaler|le (dire|signaler|verifier)|poser|payer|garder|conserver|choisir|preciser|respecter|etre|prendre|tester|nettoyer|
        proteger|fermer|vous|mesurer|retourner|renvoyer|ne pas|repondre|controler|surveiller)
      pourquoi (n'avez vous|ne pas avoir|vous n'avez|n'as tu) (pas|donc pas)? ..2
      (vous n'avez|tu n'as|vous avez pas|t'as pas|vous n'aviez) ..1 (pas|donc pas|visiblement pas|sans doute pas|manifestement pas|jamais|meme pas|rien)? ..2 (lu|suivi|respecte|verifie|ecoute|compris|pris la peine|pris le temps|fait attention|bien lu|regarde|juge bon|
        ferme|confirme|annule|prevenu|repondu|signale|paye|renvoye|retourne|precise|indique|rempli|signe|garde|conserve|presente|branche|charge|mis a jour|enregistre|active|installe|nettoye|protege|attendu|daigne|communique|donne (les|la|le)|
        fourni|active|coche|valide|mesure|fait le necessaire|honore|reserve|contacte)
      (si|s') (vous aviez|tu avais|vous nous aviez|on nous avait|l'etiquette avait|les instructions avaient|la notice avait|le client avait|vous l'aviez|vous etiez) ..2 (ete )?(lu|lue|suivi|suivies?|verifie|ecoute|regarde|pris|contacte|contactes|appele|appeles|fait attention|
        respecte|respectees?|respectee|prevenu|prevenus|demande|ferme|attendu|lisiez|arrive|arrives|venu|venus|annule|reserve|commande|precise|indique|dit|signale|choisi|mieux|plus (attentif|prudent|attentive|prudente)|donne|conserve|
        utilise|mis|informes|informe)
      (vous avez|tu as|vous l'avez|vous les avez|le client a|tu l'as) ..2 (mal (utilise|lu|compris|manipule|rempli|saisi|suivi|monte|entretenu|renseigne|note|lave|installe|branche|choisi|stocke|ferme)|oublie (de|d'|votre|la|le|les|un)|neglige|omis de|refuse de|casse|abime|
        (donne|saisi|indique|entre|fourni|renseigne|communique|tape|ecrit|choisi|commande|note) ..2 (une? |la |le |les |de )?(mauvaise?s?|fausses?|faux|erronee?s?|incomplete?s?|mauvais)|choisi (l'option|la formule|le tarif|l'offre|de ne pas|le moins|la moins|vous meme)|
        ignore ..1 (nos|les|la|le|trois|deux|plusieurs|notre|#|tous)|signe (le|la|un|ce|en)|accepte (les|nos|ces|la|le|en)|laisse (tomber|passer|trainer|le|la|votre)|perdu (le|la|votre|vos)|depasse (le|la)|
        attendu trop|trop attendu|commis une erreur|fait une (erreur|mauvaise|fausse)|fait tomber|voulu (le|la|economiser)|manque (le|la|votre|notre) (rendez vous|delai|train|livraison|creneau)|confondu|mis (le|la|du|de l'|un) ..3 (dans|sur|au)|
        insiste pour|cause|provoque)
      (vous l'avez|vous avez|tu l'as|vous aurez|vous avez du|vous l'avez du|vous avez sans doute|vous avez surement|vous avez probablement|vous avez certainement|tu as du) ..2 (fait tomber|faire tomber|perdue?s?|egaree?s?|vous tromper|se tromper|te tromper|confondre|confondu|casser|casse|abimer|abime|
        mal (saisir|lire|comprendre|noter|fermer|brancher|lu|compris|saisi|note)|oublier|perdre|mouille|mouiller|renverser|renverse|egare|egarer|trompe|mettre|forcer|force|supprimer|supprime|cliquer|clique) ..1
      vous vous etes ..1 (trompee?|mal (prise?|exprimee?|renseignee?)|emmelee?)
      (mauvaise?|fausse|ancienne|faux|erronee?) ..1 (adresse|numero|adresse mail|mot de passe|code|taille|date|coordonnees|nom|modele|informations?|formulaire|iban|rib) ..1 (que|qu') vous ..1 (nous )?(avez|aviez) ..1
      (adresse|numero|code|taille|date|coordonnees|informations?|donnees) (que|qu') vous (nous )?(avez|aviez) (donnee?s?|saisie?s?|fournie?s?|communiquee?s?|indiquee?s?) ..1 (est|sont|etait|etaient) ..1 (fausse?s?|mauvaise?s?|erronee?s?|incomplete?s?|incorrecte?s?)
      (la facon|la maniere|la fac?on) dont (vous|tu|il a ete|elle a ete|on)
      (erreur|faute|probleme|negligence|souci) (vient|venait|provient|est|etait|se situe|resulte) (de vous|de votre (cote|part|fait|utilisation|installation|erreur|negligence|commande|saisie)|chez vous|de chez vous|entre la chaise)
      (erreur|negligence|faute|oubli|maladresse) (humaine )?de votre (part|cote|fait)
      (vous ne pouvez|vous n'avez|ne vous en prenez|prenez vous en|vous n'avez a) ..2 (qu'a vous|a vous meme|qu'a vous meme|vous en prendre)
      ne vous en prenez qu'a vous
      (a cause de|du fait de|(causee?s?|provoquee?s?|commise?s?|cassee?s?|abimee?s?) par|suite a|en raison de|due? a) (vous|votre (erreur|faute|negligence|manque|imprudence|retard|mauvaise|maladresse|inattention|fait))
      (vous etes|tu es) ..1 (responsable|fautif|fautive|seul responsable|seule responsable|en tort|le seul (responsable|a blamer|fautif)|la seule (responsable|fautive)|cense|censee) (de|du|des|d'|si|pour|la|,)? ..1
      (personne|nul) ne (vous|t') ..1 (force|oblige|a force|a oblige|a demande|demandait|avait (force|oblige|demande))
      (a quoi|qu'est ce que|^ que) (vous )?(attendiez|esperiez|croyiez|attendez|pensiez)
      (les|nos|des) ..1 (conditions|cgv|termes|regles|reglement|consignes|instructions) (que vous avez|auxquelles vous avez|acceptees|signees) ..3
      (la prochaine fois|a l'avenir) ,? ..1 (verifiez|lisez|pensez|soyez|evitez|reflechissez|faites attention|renseignez|appelez|prevenez|demandez|venez|essayez|regardez|choisissez)
      (a cause|en raison|du fait|suite a|par) (de )?votre (retard|oubli|erreur|absence|impaye|negligence|mauvaise|manque|refus|defaut|propre)
      (on|nous|je|le (conseiller|vendeur|guide|moniteur|serveur)|la (conseillere|vendeuse)) ..1 (vous )?(l'|en )?(avait|avions|avais|avons|a|ai) ..1 (pourtant |bien |deja |clairement )?(dit|prevenue?s?|avertie?s?|explique|informee?s?|rappele|signale) ..1 (deux|trois|plusieurs|mille|dix|deja|maintes|#|au (telephone|guichet|comptoir|moment)|lors|a la (commande|reservation|livraison|caisse)|par|avant|a l'(accueil|avance|inscription|achat))
      (vous (aviez (pourtant |bien |deja )?ete|etiez|avez ete)|on vous avait) ..1 (pourtant |bien |deja |clairement )?(ete )?(prevenue?s?|avertie?s?|informee?s?|dit|explique) ..2
      (en|si vous aviez|si tu avais) (lisant|lu|regardant|suivant|respectant|ecoutant|verifiant|demandant) ..4 (vous|tu) ..1 (l'auriez|auriez|sauriez|l'aurais|n'auriez|verrez|comprendrez|verriez|comprendriez)
      (mauvaise?s?|usage|utilisation|manipulation|entretien|stockage|installation|montage) ..1 (utilisation|manipulation|usage|entretien|stockage|installation|montage|inadaptee?|inapproprie|inappropriee|non conforme|incorrecte?|negligente?|brutale?|abusive?)
      (voila|c'est) (bien )?ce qui (arrive|se passe) (quand|lorsque|si) ..3
      (c'est|c'etait) (vous|toi) (qui|qu') ..2
      (vous|tu) ..1 (avez|as) ..1 (vous meme |toi meme )(commande|choisi|reserve|annule|saisi|installe|casse|signe|supprime|coche|clique|demande)
      (vous avez|tu as) ..1 (attendu|traine|tarde) (le|la|jusqu'|trop|plus|des|au) ..2
      (erreur|faute|probleme|retard|malentendu|confusion) ..5 (de votre cote|chez vous|de votre part|de votre fait|par vos soins|par vous)
      (vous avez|tu as|vous aviez) ..1 laisse ..3 (expirer|passer|tomber|trainer|ouvert|ouverte|dehors|sans surveillance|au soleil|sous la pluie|dans la voiture|prendre l'eau)
      (vous vous|tu t') (etes|etiez|es|etais) ..1 (garee?s?|stationnee?s?|presentee?s? (trop|en retard|sans)|trompee?s?|installee?s? (a|sur)|inscrite?s? trop|engagee?s?|connectee?s? avec|servie?s?)
      (les autres|d'autres|tous les autres|nos autres) (clients|utilisateurs|voyageurs)? ..2 (y arrivent|n'ont (pas|aucun)|reussissent|s'en sortent)
      (avec|par) (un peu|davantage) (plus )?(de|d') (soin|attention|prudence|bon sens) ..6 (aurait|serait|auriez|evite)`,
    unless: `
      n'ont pas a (vous|te) ..1
      mis le doigt (sur|dessus) ..1
      oublie (votre|vos|ton|un|une|des) ..1 (parapluie|sac|carte|veste|echarpe|gants?|lunettes|cles?|telephone|doudou|livre|manteau|casquette)
      perdu (votre|ta) (carte|cle|doudou|chat|chien|badge|billet|chatte|chienne|bague)
      trompee? de (quai|sortie|etage|frere|soeur|porte|prenom|rue|jour|ligne)
      mal (lu|compris) ..3 (et|car|parce que|mais) (notre|nos|nous) ..2
      (vous auriez|tu aurais) du etre (avertie?s?|rappelee?s?|consultee?s?|indemnisee?s?|accompagnee?s?|dedommagee?s?)
      c'est vous qui avez (repere|trouve|gagne|vu|signale|sauve|bien)
      nous l'a (explique|dit|rappele|redit) ..1
      votre retard ..5 (ne|n') ..3
      (votre|ta) (retard|oubli|etourderie) ..4 (pas|sans|aucun) ..2 (grave|facturee?|penalite|frais|importance|consequence|sermon)
      fallait (etre|oser|avoir) ..1 (gonflee?|culottee?|courage|osee?|l'oser|du cran) ..1
      la prochaine fois ,? (appelez (nous|moi)|demandez ((la|le|l'|une?) (table|chambre|place|cabine|coin|fenetre|terrasse)|moi|nous)) ..2
      c'est vous qui (devriez|devrez|avez raison|decidez|choisissez|voyez|meritez|etes|pouvez|gagnez|aurez)
      (faute de frappe|coquille|erreur|faute) ..9 il fallait (lire|comprendre) ..2
      (mise en page|affichage|bas de page|panneau|notice) ..1 n'aidait pas ..1
      (dit|signale|explique|rappele|redit) a (l'ordre|l'equipe|nos|notre|la (metropole|mairie|direction|ville|cuisine|brigade|region)) ..1
      voulu (du|de la|des|un|une) ..2
      manque le rendez vous ..4 (parce que|car|a cause de) (notre|nos|le|nous) ..1
      (rien|pas) paye (en plus|de plus|deux fois|d'avance|pour)
      trompee? de (fil|page|compte|fenetre|onglet|salon)
      si (vous|tu) (ne|n') ..9
      (pas|aucunement|nullement|n'est pas|ni) ..3 (votre|ta) (propre )?(faute|erreur|responsabilite|choix|negligence) ..1
      (si|au cas ou|lorsque|tant que|desoles? que|navres? que|regrettons que|quand|des que|parce que nous) vous (n'avez|avez|ne) ..9
      (si vous|si tu|ou vous|vous semble|peut etre que) ..1 (n'avez|avez|n'a) ..6
      (avez vous|auriez vous|n'avez vous|aviez vous|as tu|se peut il|se pourrait il|serait il possible|est ce que vous) ..9
      (merci|remercions|ravis|heureux|contents) ..6
      (vous auriez|tu aurais) du (recevoir|avoir|obtenir|etre (prevenue?s?|informee?s?|servie?s?|remboursee?s?|contactee?s?|livree?s?|accueillie?s?|traitee?s?)|beneficier|pouvoir|voir|trouver)
      (vous n'auriez) (pas|jamais) du (attendre|avoir a|subir|vivre|recevoir|etre|payer)
      (vous n'avez) (pas|rien|plus) (besoin|a|de|encore|recu|trouve|obtenu|pu|eu|l'obligation|qu'a|d'autre) ..3
      (c'est|il|c'etait) ..1 a vous de (choisir|voir|decider|jouer) ..1
      (comprenons|comprends|savons|voyons|entendons|notons|lisons|apprenons) (bien )?(que|qu') vous ..6
      (nous|on) (l'avons|l'a|les avons|avons|a) ..1 (signal*|transmis*|expliqu*) (au|aux|a) ..2 (responsable*|equipe*|service*|direction|cuisine*|magasin*|collegue*|transporteur*|livreur*|fournisseur*)
      message d'erreur ..2
      (vous avez|tu as) (peut etre|eventuellement) ..4`,
  },
};
