import { flat } from '../one-of.ts';
import type { RulesOf } from '../table.ts';

/* Advice only a doctor or a lawyer may give, and what is nobody's business. */

const remedy =
  flat(`medicaments?|antihistaminiques?|ibuprofene|paracetamol|aspirine|antibiotiques?|doses?|posologie|comprimes?|cachets?|doliprane|efferalgan|advil|nurofen|creme (a la cortisone|hydratante|apaisante|antibiotique)|cortisone|insuline|traitement|
  antidepresseurs?|somniferes?|complements? alimentaires?|vitamines?|pommade|ventoline|gelules?|gouttes|huiles? essentielles?|homeopathie|sirop|antidouleurs?|anti inflammatoires?|charbon actif|pilule|corticoides?|probiotiques|smecta|spasfon|tisane|vaccin|cbd|melatonine|statines|anticoagulants?`);
const illness =
  flat(`allergiques?|allergie|une? infection|infecte|infectee|migraine|depression|depressif|depressive|eczema|asthme|intoxication|un virus|intolerante?|intolerance|diabete|diabetique|anxiete|rien de grave|reaction (benigne|normale|passagere)|sans gravite|enceinte|anorexique|bipolaire|
  une grippe|un rhume|le covid|un coup de soleil|du stress|burn out|psychosomatique|un effet secondaire|autiste|hypocondriaque|la menopause|deshydratee?|un ulcere|reflux|contagieux|contagieuse|une entorse|une fracture|une gastro|gastro|un urticaire|urticaire|rhume des foins`);
const cures = flat(
  `guerit|guerissent|soigne|soignent|traite|traitent|previent|previennent|soulage|soulagent|elimine|eliminent|combat|combattent|stoppe|reduit|protege (contre|de)|aide (contre|a guerir)|fait disparaitre|regenere|renforce (le|votre) systeme immunitaire|detoxifie|agit contre|vient a bout (de|des)`,
);
const disease =
  flat(`maladies?|cancers?|covid|depression|anxiete|eczema|douleurs?|acne|arthrose|diabete|infections?|insomnies?|migraines?|maux de (tete|dos|ventre)|mal de (dos|tete)|psoriasis|asthme|grippe|rhumes?|allergies|alzheimer|chute de cheveux|obesite|hypertension|cholesterol|inflammations?|virus|
  vieillissement|cellulite|rhumatismes|osteoporose|autisme|stress|fatigue chronique|constipation|verrues|mycoses?|jambes lourdes|brulures d'estomac`);

export const expertise: RulesOf = {
  advising: {
    better: 'Nous vous invitons à consulter un professionnel ; nous ne pouvons en juger d’ici.',
    phrases: `
      (mettez|appliquez|frottez|versez|etalez) ..2 (beurre|dentifrice|vinaigre|alcool|l'alcool|huile|l'huile|miel|javel|farine|glacons?) ..1 (sur) ..1 (brulure|plaie|blessure|piqure|coupure|eczema|l'eczema)
      (vous n'avez|tu n'as|vous n'aurez) ..1 (aucun|pas de|aucune) (recours|base legale|droit au|droit a|fondement|action en)
      la loi est ..1 (de notre cote|avec nous|pour nous)
      (cette|votre|ces|vos|la) (plaques?|eruptions?|rougeurs?|douleurs?|boutons?|reactions?|fievre|irritation|brulure) (n'a|n'est|n'ont|ne sont|est|sont) ..1 (rien d'inquietant|rien de grave|pas grave|benigne?s?|sans gravite|sans danger)
      (#|une?|deux|trois|quelques|cinq|dix) (gouttes?|comprimes?|pilules?|gelules?|cuilleres?|cuillerees?|doses?|sachets?|bouffees?) ..5 (guerir|guerit|soigner|soigne|soulager|soulage|suffit|suffisent|contre|sans danger|sans risque|suffiront|traiter|traite)
      (ce|cela|ca|le produit|notre produit|il|elle) (n'est|ne presente|ne pose) ..1 (pas|aucun|en rien|absolument pas) ..1 (dangereux|dangereuse|toxique|risque|danger|nocif|nocive|nocif|contre indique|probleme) ..2 (pour|en cas|pendant|chez|avec) ..1 (les |la |une |l'|des |votre )?(femmes? enceintes?|enceintes?|bebes?|enfants?|nourrissons?|grossesse|allaitement|personnes? (agees|allergiques|diabetiques)|diabetiques?|allergies?|asthmatiques?|sante|coeur|diabete|medicaments?|traitement)
      (vous devriez|vous pouvez|vous pourriez|vous devez|nous vous (conseillons|recommandons|suggerons) (de|d')|il faut|je vous (conseille|recommande|suggere) (de|d')|essayez (de|d')|il suffit (de|d')|n'hesitez pas a|mieux vaut|il vaut mieux|il devrait|elle devrait|pensez a|vous n'avez qu'a|je vous dirais (de|d')|
        votre (enfant|fille|fils|bebe|mere|pere|mari|femme) (devrait|peut|doit)) ..2 (prendre|appliquer|arreter|augmenter|diminuer|doubler|lui donner|donner|utiliser|mettre|stopper|reduire|suspendre|sauter|avaler|boire|tester|essayer|continuer|poursuivre|espacer) ..4 (${remedy})
      (prenez|appliquez|arretez|donnez lui|donnez|augmentez|diminuez|mettez|stoppez|doublez|reduisez|buvez|essayez|testez|utilisez|sautez|avalez|passez|continuez|suspendez) ..3 (${remedy})
      (vous|votre (enfant|fille|fils|bebe|peau|reaction|eruption|mari|femme|mere|pere)|il|elle|cela|ca|c'|vos symptomes|ce) ..2 (avez|a|etes|est|souffrez|souffre|ressemble a|ressemblent a|semble|semblez|fait|faites|doit etre|devez etre|doit avoir|devez avoir|n'est que|ne peut etre que|sont) ..3 (${illness})
      (pas (besoin|la peine|necessaire|utile|obligatoire)|inutile|nul besoin|sans avoir besoin|vous n'avez pas besoin|aucune raison|ne sert a rien) ..5 (medecin|hopital|urgences|samu|docteur|avocat|pharmacien|dermatologue|pediatre|psy|dentiste|
        generaliste|specialiste)
      (la rougeur|les rougeurs|les symptomes|la reaction|ca|cela|les boutons|la douleur|le gonflement|la fievre|l'eruption|les demangeaisons|tout) (va|vont|devrait|devraient|passera|passeront|disparaitra|disparaitront|partira) ..1 (passer|disparaitre|guerir|se resorber|tout seul|toute seule|seul|en quelques jours|rapidement|partir|
        d'elle meme|de lui meme|tout seuls|vite|apres|dans) ..3
      (fievre|rougeurs?|douleurs?|symptomes?|reaction|gonflement|vertiges?|saignements?|nausees?|toux|demangeaisons?|boutons?|grosseur|maux de tete|eruption|vomissements?) ..4 (est|sont|c'est|n'est|ne sont) ..2 (sans danger|sans gravite|normale?s?|normal|benigne?s?|benin|rien|pas (grave|graves|dangereux|contagieux|inquietant)|frequents? et|
        anodin|anodine|passager|passagere)
      (rien d'inquietant|rien de grave|pas d'inquietude|aucune inquietude|ne vous inquietez pas) ,? ..5 (fievre|rougeurs?|douleurs?|symptomes?|reaction|gonflement|allergie|sante|boutons?|saignements?|effets? secondaires?)
      (simple|petite|legere) (allergie|intolerance|irritation|infection|virose|reaction allergique|gastro|grippe) ..2
      (juridiquement|legalement|d'un point de vue (legal|juridique)|selon la loi|d'apres la loi|au regard (de la loi|du droit)|en droit (europeen|francais|de la consommation|du travail|belge|suisse|penal|civil)?|aux yeux de la loi|la loi (dit|prevoit|est claire|vous (permet|autorise|protege|donne)|oblige|impose|stipule)|
        le code (civil|de la consommation|du travail|penal)|vos droits (sont|vous)|l'article #|la jurisprudence) ,? ..1 (vous|nous|cela|c'|il|votre|ceci|le|la|on|les|de|du|prevoit|a|est|tout|un|que|:|permet) ..2
      (vous (pouvez|pourriez|devriez|etes en droit de|avez le droit de|avez interet a|avez tout interet a|seriez en droit)|nous vous (conseillons|recommandons) (de|d')|je vous (conseille|recommande) (de|d')|a votre place je|n'hesitez pas a|refusez|il faut) ..2 (porter plainte|attaquer|poursuivre (le|la|l'|les|en)|
        reclamer des (dommages|indemnites)|saisir (le tribunal|la justice|les prud'hommes|le juge|le mediateur et|le conseil)|assigner|resilier (le|votre|ce) (contrat|bail) (sans|immediatement)|faire appel (du|de la|d'un|contre)|demander des dommages|ester en justice|faire jouer la garantie (legale|des)|
        ne (pas|plus) payer|refuser de payer|donc de payer|de payer|contester (le|la|l'|votre|cette) (amende|contravention|licenciement|testament|clause|decision|pv)|porter l'affaire|engager (une|des) (action|poursuites|procedure)|attaquer en justice|prendre un avocat)
      (vous n'avez|vous avez|vous auriez|tu as|vous n'auriez|vous gagnerez|vous gagneriez|vous perdrez|vous perdriez) ..1 (pas |aucun |un |aucune |le |une |toutes vos |peu de |de bonnes )?(droit (de|d'|a|au|aux) (attaquer|indemnisation|dommages|poursuivre|recours|vous retracter|refuser|(une )?indemnisation)|recours (juridique|legal|possible|
        contre)|base legale|fondement juridique|chances? (au tribunal|devant|en justice|de gagner)|devant (le tribunal|le juge|les prud'hommes)|au tribunal|votre proces|le proces|aucune obligation (legale|de payer))
      (votre|le|ce|cette|la|cet|l') ..1 (contrat|clause|bail|testament|amende|licenciement|contravention|signature|accord|garantie|resiliation|conge) (est|n'est|n'a|sera|serait) (pas |plus |donc )?(nul|nulle|valable|caduc|caduque|illegal|illegale|juridiquement|abusif|abusive|contestable|aucune valeur|sans valeur|opposable|
        illicite|recevable|legal|legale)
      (notre|nos|ce|cette|il|elle|la|le|cet|ces|les|l'|votre) ..2 (produits?|cremes?|complements?|tisanes?|huiles?|infusions?|gelules?|miel|eau|jus|methode|therapie|appareil|bracelet|matelas|baume|serum|massage|cure|gel|masque|the|boisson|soins?)? (${cures}) ..3 (${disease})
      (vous n'etes|tu n'es) pas ..1 (obligee?|tenue?|oblige) (de|d') (payer|signer|repondre|accepter) ..3 (amende|facture|contravention|contrat|police|penalite|pv|impots?)
      (n'a|n'ont|sans|aucune) ..1 (aucune )?valeur (juridique|legale)
      (investissez|achetez (nos|des|les|cette) (actions|cryptos?|parts)|placement (sur|garanti|sans risque)|rendement garanti|vendez vos (actions|parts)|vous (n'avez pas|ne devez pas) (a )?(declarer|payer) ..3 (impots?|fisc|cet argent|cette somme)|c'est (deductible|defiscalise) pour vous|sans risque pour votre argent)`,
    unless: `
      (etes|est|serez|etiez|serait) en droit de ..3
      (ecrit|prevu|indique|precise|figure|stipule|mentionne) ..1 (a|dans) l'article # ..2
      (detartr*|cafetiere|lave vaisselle|lave linge|machine|piscine|compost|fosse|terreau|arrosoir) ..9
      (si|lorsque|quand|en cas) ..1 (vous|votre (enfant|fille|fils|bebe)|il|elle|d'|de|vos symptomes|la|les) ..9
      (desoles?|navres?|apprenons|apprendre|lire|esperons|souhaitons|comprenons|prompt retablissement) ..9
      (consultez|demandez|parlez|adressez|contactez) ..4 (medecin|pharmacien|docteur|professionnel|specialiste|avocat|juriste|15|samu) ..2
      (invitons|conseillons|recommandons|recommande|conseille|vaut mieux|hesitez pas a|pensez a|devriez|prefer*|il faut) ..1 (de|a)? ..1 (consulter|demander|parler|voir|contacter|prendre l'avis) ..4 (medecin|pharmacien|docteur|professionnel|specialiste|avocat|juriste|15|samu) ..2
      (pas|aucun|sans|ni) ..3 (avis|conseils?) (medical|medicaux|juridiques?|legal) ..1
      (nous|je) ne (sommes|suis|pouvons|peux|donnons) ..9
      (contient|contiennent|sans (gluten|lactose|noix|allergenes?|sucres?|parfum|conservateurs?)|traces? (de|d')|peut contenir|convient|conviennent|riche en|source de) ..6
      (conforme|conformement|obligatoire|obligatoires|exige|impose|tenus?|obliges?|obligation legale) ..4
      (la loi) (nous|n'autorise|oblige les|interdit|impose) ..4
      (legalement|juridiquement) ..1 (tenus?|obliges?|nous|responsables?|oblige|requis) ..3
      (comprimes?|tablettes?|gouttes) ..2 (lave vaisselle|lave linge|machine|reservoir|produit) ..1
      (traitement) (de|des) (votre|vos|la|le|commande|commandes|donnees|dossier|demande|demandes|reclamation) ..2
      (poursuivre|continuer|stopper|arreter|suspendre) (le|votre) traitement (de|des|du) ..2
      (respectez|suivez|lisez) ..2 (la notice|posologie|mode d'emploi|l'emballage) ..2
      (stress|virus) (informatique|test|hydrique) ..1
      votre (dose|tisane|the|tasse) (de|du) (cafe|bonne|vitamines du|matin|quotidien) ..1`,
  },
  confiding: {
    better: 'Nous partageons les nouvelles ici dès qu’elles sont publiques.',
    phrases: `
      (est|sont|etait|a ete|part|est actuellement) ..1 (en (arret maladie|conge maladie|conge maternite|conge parental|burn out|depression|instance de divorce|periode d'essai)|mise? a pied|sous enquete|licenciee?)
      (nous|on|la direction|le groupe|l'entreprise|notre groupe) (allons bientot|va bientot|allons prochainement|va prochainement|allons definitivement|va definitivement|comptons|compte|prevoyons de|prevoit de|avons decide de|a decide de) ..1 (fermer|vendre|ceder|arreter|delocaliser|remplacer|retirer|demenager|externaliser|supprimer) ..1 (ce|cette|le|la|les|ces|plusieurs|notre|nos|deux|l') ..1 (magasins?|boutiques?|sites?|usines?|agences?|gammes?|produits?|marques?|restaurants?|entrepots?|postes?|bureaux|ateliers?)
      (notre|nos|un de nos|le|l'un de nos) ..1 (fournisseurs?|usine|sous traitants?|fabricants?|producteurs?|prestataires?) ..4 (a|ont|avait|a eu|ont eu|connait|rencontre|fait) ..1 (eu |subi |connu |fait )?(une? |des |l')?(contaminations?|rappel|greve|incendie|penurie|problemes? de qualite|faillite|controle|piratage|fuite de donnees|sanction)
      (en interne|(note|notes|document|documents|procedure|procedures|enquete|audit|courriel|courriels|mail|mails|reunion|consigne|consignes|donnees|chiffres|usage|rapport|etude|decision|sondage|echanges|discussions?|test|tests|systeme|planning|politique|reglement|message|messages|sources?|analyse) internes?)
      (confidentiel|confidentielle|confidentiels|confidentiellement|entre (nous|vous et (moi|nous))|off the record|pas encore (public|publique|annonce|annoncee|officiel|officielle|rendu public|ete annonce)|avant l'annonce|(ne|n') ..2 (dites|repetez|repete|dis|partagez|ebruitez|parlez|divulguez) ..1 (pas|rien|a personne|surtout pas|
        plus loin) ..2|gardez (ca|cela|ceci|le|la) ..1 (pour vous|secret|entre nous|sous le coude)|officieusement|sous embargo|secret (industriel|des affaires|de fabrication|defense|professionnel)|accord de confidentialite|(pas|jamais) cense (vous )?le dire|ne devrais pas (vous )?le dire|(je ne|nous ne|on ne) (devrais|
        devrions|devrait) pas (vous )?(le dire|en parler|dire|reveler)|en avant premiere rien que pour vous|en exclusivite pour vous|chut|motus|notre (fournisseur|sous traitant|fabricant|usine|partenaire) (est|se trouve|s'appelle)|nos fournisseurs sont|nos marges|notre marge|marge (brute|nette) (sur|de|est)|nous (coute|revient|revient a)
        (seulement|a peine|que|moins|#)|prix (d'achat|de revient|coutant) (est|de)|code source|(est|sommes|sont|etre) ..1 (sur le point|en passe|en train) (de|d') (lancer|annoncer|racheter|fermer|licencier|etre (rachete|rachetes|rachetee|vendu|vendus)|delocaliser|fusionner|deposer|arreter|supprimer)|
        (va|vont|allons|sera|seront) ..1 (bientot )?(etre )?(rachete|rachetes|rachetee|vendu a|arrete|arretee|licencie*|delocalis*|liquidee?|en faillite|deposer le bilan|augmenter (nos|les) prix|fermer (plusieurs|des|#|la|le|l'|deux|trois))|plan social|licenciements?|rachat (de|par|prevu)|fermeture (prevue|definitive prevue)|
        fusion (prevue|avec)|notre chiffre d'affaires|nos (ventes|benefices|pertes|resultats) (sont|ont|baissent|s'|de|du|cette)|(salaire|remuneration|prime) (de|du|des)|feuille de route|les prix (augmentent|vont augmenter|augmenteront|baissent|vont baisser) (la|le|des|en|bientot|dans)|modele (sera|va etre) (arrete|abandonne)|
        sera arrete (au|en|a|l')|(adresse|nom|donnees|commande|coordonnees|numero) d'(un|une) autre (cliente?|personne|patiente?|usager))
      (le |la |l'|un |une |cet |cette |ce |notre )?(salarie|salariee|employe|employee|collegue|agent|conseiller|conseillere|livreur|serveur|serveuse|vendeur|vendeuse|technicien|chauffeur|personne|responsable|medecin|professeur|caissiere?|il|elle) ..4 (a ete|a deja ete|sera|est|va etre|vient d'etre|fait l'objet|etait) ..2 (licencie|licenciee|
        suspendu|suspendue|sanctionne|sanctionnee|mis a pied|mise a pied|vire|viree|renvoye|renvoyee|mute|mutee|remercie|remerciee|d'une (procedure|sanction)|congedie|congediee|en arret (maladie|de travail)|malade|enceinte|en depression|en plein divorce|ivre|averti|avertie|recadre|recadree)
      (un|une|d'autres|d'un|d'une|plusieurs|notre) (autre )?(autres )?(cliente?s?|patiente?s?|usagers?|locataires?|voyageurs?|eleves?|abonnee?s?|voisine?|hotes?) ,? ..1 (mme|madame|monsieur|mr|m|mlle|nomme|nommee|du nom de|s'appelle) ..2
      (nos avocats|notre (avocat|service juridique|assureur|assurance|direction|siege)|la police|le conseil d'administration) ..1 (nous )?(a|ont|nous) ..1 (demande|conseille|interdit|impose|dit|ordonne|decide) ..2
      (le |la )?(mot de passe|code d'acces|code wifi|code de la porte|digicode|identifiant|code pin) (est|c'est) ..1`,
    unless: `
      (je|on|nous) (ne|n') ..2 (dis|dit|disons|partage|repete|parle) ..1 pas ..1
      ne vous (en )?dites pas
      vous en dis pas plus
      chut ,? (pas de spoil|je|on|ca tourne|il dort|elle dort) ..1
      (gratuite?s?|anonymes?|libre) (,|et)? confidentiel*
      (adresse|numero|nom|identite|donnees|coordonnees) ..3 (est|sont) confidentiel*
      (aucun|un|une|certains|plusieurs|beaucoup|chacun|chacune|personne|qui|lequel|dix|deux|trois|quelques uns) d'entre nous
      d'entre nous
      (code|mot de passe|identifiant) ..4 (est|sera) (envoye|communique|transmis|affiche|refuse|indique|inscrit|remis|imprime|personnel|unique|expire|trop)
      prime de (transport|noel|rentree|naissance|fidelite|bienvenue|renovation|parrainage|activite)
      rachat de (points|trimestres|credits?|votre|vehicule)
      (reste|restent|resteront|strictement|traitee?s?|traites?|sont|demeure|votre|vos|toute|caractere|titre) ..3 (confidentiels?|confidentielles?|confidentiellement|confidentiel)
      (transmis|transmise|transmets|transmettons|partage|partageons|remonte|remontons|remontee|remontes|transmet|verifier|verifions|voir|regarde|regardons|echanger|faire le point|signale|signalons|relaye|relayons|discutons|discuter|parle|parlons|suivi|suivre|traiter|traite|renseigner|clarifier|evoquer|abordons|
        etudie|etudions|point) ..6 en interne
      (memoire|stockage|batterie|poche|temperature|medecine|haut parleur|disque|navette|navigation|reglement) interne
      (ne|n') ..2 (communiquons|communique|partageons|commentons|divulguons|donnons|pouvons) (pas|jamais|aucun|aucune) ..5
      (difference|distance|accord|confiance|lien) entre nous ..1
      (est|etait) ..1 (malade) (et|donc|aujourd'hui|,)
      licenciement (abusif|economique|pour|et|:|sans) ..1
      (reinitialiser|changer|modifier|oublie|perdu|oubliez|demanderons|demandons) ..3 (mot de passe|identifiant) ..2`,
  },
  disclosing: {
    better: 'Écrivez-nous en privé : nous ne parlons pas ici de données personnelles.',
    phrases: `
      (d'apres|selon|dans|sur|en consultant|en regardant|au vu de|suivant|comme l'indique|comme indique dans) ..1 (votre|son|vos) ..1 (dossier (medical|patient|client|de credit|personnel|scolaire)|historique (d'achats?|de (commandes?|navigation|paiements?|credit))|releves? (de compte|bancaires?|d'appels?)|fiche (client|patient)|
        casier|compte bancaire|donnees (bancaires|medicales|personnelles)|ordonnance|bulletin)
      (nous|je|on|notre (systeme|logiciel|base)|nos (registres|fichiers|donnees)) ..1 (vois|voyons|voit|constate|constatons|note|notons|savons|sais|lis|lisons|remarque|indique|indiquent|montre|montrent) ..2 (que |qu')?(vous|tu|votre|vos) ..2 (habitez|vivez|devez|avez (commande|achete|retourne|ete (opere|hospitalise|licencie|diagnostique)|
        un (credit|pret|decouvert|impaye|rendez vous|casier)|des (dettes|impayes|retards|antecedents)|deux|trois|plusieurs (impayes|credits|reclamations|retards)|deja)|etes (a decouvert|en retard|enceinte|endette|divorcee?|suivi|atteint|ne le|nee le|domicilie|fiche)|date de naissance|adresse est|solde|salaire|revenus|
        carte (a ete|est)|numero|compte (est|presente|affiche))
      (votre|vos) (date de naissance|mot de passe|code (pin|secret)|numero de (securite sociale|passeport|compte|carte|client|dossier|telephone)|diagnostic|ordonnance|resultats (d'analyse*|medicaux|d'examens?|sanguins?)|solde|salaire|revenus?|dettes?|decouvert|poids|adresse (personnelle|est|que nous)|iban|rib|plaque|question secrete|
        nom de jeune fille|impayes?|groupe sanguin|grossesse|traitement medical) (est|sont|etait|figure|indique|montre|montrent|affiche|presente|s'eleve|de|revele) ..2
      (vous (nous )?(devez|etes redevable)|il (nous )?doit|elle (nous )?doit) ..1 (encore |toujours )?(#|trois|deux|plusieurs) (euros?|mois|loyers?|mensualites|echeances|factures)
      (m|mr|monsieur|mme|madame|mlle) ..2 (habite|loge|demeure|reside|sejourne|est hospitalise*|nous doit|a commande|travaille chez|est nee? le|souffre) ..3`,
    unless: `
      (vos|votre) (resultats?|releve|ordonnance|facture|solde|bulletin|attestation) ..3 (est|sont|etait) (disponibles?|prets?|prete|en ligne|consultables?|envoyee?s?|a jour|arrives?)
      votre diagnostic (etait|est) (le bon|juste|exact|correct|bon)
      (rib|iban|numero|adresse|nom|plaque) (etait|est) visible ..3
      solde de (points|miles|vos points|votre carte|tout)
      (modifier|changer|mettre a jour|reinitialiser|verifier|trouver|retrouver|voir|consulter|saisir|indiquer|confirmer|envoyer|communiquer|donner|precisez|indiquez|envoyez|communiquez|donnez|avec|besoin de|quel est|quelle est|oublie|jamais|ne|n'|sans|proteger|publier|partager) ..4 (votre|vos) ..6
      (si|au cas ou|lorsque|une fois que|des que|assurez vous que|verifiez que) ..1 (votre|vos) ..5
      (nous|je|on) ..1 (voyons|vois|constatons|notons|comprenons|lisons) (bien )?que vous ..1 (etes|avez) ..1 (decue?s?|mecontente?s?|en colere|frustree?s?|attendu|rencontre|vecu|passe|apprecie|aime|une question|un souci|des difficultes|des questions|deja contacte|deja ecrit) ..1`,
  },
};
