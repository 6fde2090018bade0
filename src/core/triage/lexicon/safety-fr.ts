const person =
  'fils|fille|enfant|enfants|bebe|femme|mari|mere|pere|maman|papa|copine|copain|compagne|compagnon|soeur|frere|ami|amie|grand-mere|grand-pere|chien|chienne|chat|chatte|famille|petit|petite|nourrisson|gamin|gamine|neveu|niece|conjoint|conjointe|epouse|epoux|petit-fils|petite-fille|collegue|gosse';

/** Harm to people's health or a danger of it, in French. */
export const dangerFrench = {
  groups: {
    person,
    ill: 'malade|malades|hospitalise|hospitalisee|hospitalises|hopital|urgences|vomi|vomit|vomir|vomissements|etouffe|etouffee|etouffer|intoxique|intoxiquee|intoxiques|empoisonne|empoisonnee|inconscient|inconsciente|evanoui|evanouie|convulsions|boutons partout|plaques|urticaire|gonfle|gonflee|gonfles|saigne|saigner|cloques|brule|brulee|brulures|brulure|ebouillante|blesse|blessee|blesses|electrocute|electrocutee|plus respirer|mal a respirer|diarrhee|diarrhees|oedeme|malaise|points de suture|commotion|fievre|reaction',
  },
  phrases: `
    fumee ..3 (sort|sortait|sortie|s'echappe|s'echappait|se degage|se degageait) ..3 (machine|lave linge|lave vaisselle|seche linge|four|prise|chargeur|batterie|moteur|radiateur|poele|television|ordinateur|frigo|capot|voiture|ascenseur|cable|multiprise|appareil|telephone|aspirateur)
    (couvercle|cocotte|vitre|valve|pare brise|porte vitree|paroi|bouteille de gaz) ..4 (a|ont) (saute|vole|explose|eclate|lache|cede) ..4
    (ebouillante|brule|blesse|intoxique|electrocute|empoisonne|asphyxie|assomme) (ma|mon|mes|notre|nos) ..1 (femme|mari|fille|fils|mere|pere|enfants?|bebe|grand mere|grand pere|chien|chat|soeur|frere|ami|amie|petite|petit|copine|copain|conjointe?|epouse)
    (une decharge|coup de jus) ..2 (en|quand|apres|des que|lorsque) ..4 (touch*|branch*|allum*|debranch*)
    (pris|recu|prend|recois) ..1 (une|un|le|du) ..1 (decharge|coup de jus|chataigne|jus)
    (rambarde|garde corps|balustrade|echelle|plancher|trappe|balcon|garde fou|lit superpose|chaise haute|table a langer|echafaudage) ..4 (ne tient|ne tenait|tient pas|branlante?|cassee?|descellee?|pourrie?|mal fixee?|dangereu*|qui bouge|bouge)
    (petit|petite|fils|fille|enfant|bebe|gamin|gamine|mere|mamie|femme|mari|chien) (a|ont|avait) (failli|manque de|manque) ..1 (tomber|mourir|se noyer|s'etouffer|avaler|s'etrangler|y rester|(se faire|etre) (renverse*|ecrase*|mord*|electrocute*|blesse*|percute*|happe*)) ..3
    (employe|vendeur|vendeuse|vigile|animateur|moniteur|professeur|coach|gardien|chauffeur|livreur|technicien|medecin|masseur|salarie|responsable|serveur|agent|collegue) ..3 (a|m'a|l'a|lui a) ..1 (touchee?|tripotee?|embrassee?|caressee?|pelotee?|deshabillee?|agressee?|violentee?|exhibe) ..1 (ma|mon|la|une?|notre|le|sa|son|les|des)? ..1 (fille|fils|enfants?|femme|soeur|copine|mere|petite?|gamine?|cliente|niece|adolescente?|ado|fesses|seins|poitrine|cuisses?)
    (chauffeur|conducteur|livreur|pilote|moniteur|guide|capitaine|chauffeuse) ..3 (ivre|saoul|soul|bourre|alcoolise|sous l'emprise|drogue|defonce|eme?che|somnolent)
    (ivre|saoul|bourre) au volant
    (amiante|legionelle|legionellose|botulisme|mort aux rats|peinture au plomb|norovirus)
    (javel|acide|lessive|detergent|produit (menager|toxique)|soude|chlore) ..3 (dans|a la place) ..4 (bouteille|eau|verre|boisson|cafe|lait|jus|biberon|nourriture|plat|piscine)
    (chlore|produit|acide|javel|vapeur) ..3 brule ..4 (yeux|peau|main|mains|visage|jambes?|gorge|fils|fille)
    (seringues?|aiguilles?|tessons?|eclats de verre|verre casse|lames?) ..3 (dans|sur|partout|sous) ..3 (bac a sable|sable|parc|jeux|piscine|plage|pelouse|aire|toboggan|jardin)
    (portes?|barriere|portillon|rideau|portail|coffre) ..4 (refermee?s?|fermee?s?|claquee?s?) sur ..5
    (oublie|oubliee|laisse|laissee|abandonne|abandonnee) ..2 (fils|fille|enfant|bebe|petit|petite|petits|eleve|gamin|gamine|mamie|papi|mere|pere|garcon) ..6 (dans|sur|au|a|seule?) ..4
    (papi|papy|mamie|pere|mere|maman|papa|resident|residents|residente|patient|patients|oncle|tante|grand mere|grand pere) ..8 (sans (eau|manger|soins|surveillance|medicaments?|chauffage)|escarres?|deshydratee?|excrements|maltraitee?s?|negligee?s?|par terre pendant|attachee?)
    (courant|electricite|chauffage|coupure|coupe|panne) ..9 (oxygene|respirateur|dialyse|assistance respiratoire|couveuse|pousse seringue)
    (enfant|petit|petite|gamin|gamine|fille|fils|garcon|nageur|ami|homme|femme) ..2 (a coule|se noie|se noyait|s'est noyee?|noyee?|sous l'eau)
    perdu ..3 (dents?|un oeil|l'oeil|doigts?|orteils?|la vue|l'audition|l'usage)
    (fourche|cadre|roue|guidon|pedale|echelle|potence|lame|selle|essieu|sangle) ..4 (cassee?|lachee?|rompue?|detachee?|cede) ..1 (net|nette|en|pendant|a|sous)
    (veterinaire|chirurgien|medecins?|hopital|urgentiste) ..4 (operer|opere|operation|en urgence|dit que c'est grave|points)
    (chauffeur|conducteur|pilote|surveillant|maitre nageur) ..3 (endormie?|s'endort|s'endormait|dormait|s'assoupi*)
    (refuse|refusait|empeche|empechait|voulait pas|veut pas) ..4 (me|nous|la|le|les) ..1 (laisser (descendre|sortir|partir)|descendre|sortir)
    (enferme|enfermee?s?|coincee?s?|bloquee?s?|piegee?s?) ..2 (dans|dedans) ..3 (ascenseur|taxi|voiture|toilettes|piece|cave|chambre froide|camion|immeuble|cabine)
    (donne|injecte|administre|recu|pris|prescrit) ..3 (double|triple|deux fois|dix fois|trois fois) ..4 doses?
    (pharmacien|pharmacienne|pharmacie|infirmiere?|medecin|preparateur|labo|laboratoire) ..4 (trompee?|erreur|confondu|inverse|melange)
    etincelles? ..1 (sort*|de|jaill*|qui|partout)
    tete ..2 (tourne|tournait)
    (enfants?|bebe|fils|fille|famille|petits|mari|femme|mere|pere|on|nous) ..3 (vomit|vomissent|vomis|vomissons|somnolent|somnole|inconscients?|ne se reveille*|tout bleus?|convulse*)
    (detecteurs?|alarmes?|extincteurs?) ..6 (morts?|hors service|debranchee?s?|ne (marche|marchent|fonctionne|fonctionnent)|cassee?s?|enlevee?s?)
    (aimants?|piles?|batteries?) ..3 (sort|sortent|sortie?s?|tombe|tombee?s?|detachee?s?) ..4 (jouet|poupee|peluche|telecommande|tout seuls?)
    (ex|mari|conjoint|compagnon|voisin|harceleur|agresseur) ..6 (violente?|violents|me menace|dangereux|m'a retrouvee?|me frappe|me bat)
    (montre|montrent|affiche|affichent|donne|partage|revele|revelez|donnez) ..2 (mon adresse|ma position|ou j'habite|mon domicile|ma localisation) ..4
    (bousculade|mouvement de foule|pietinee?s?|ecrasee?s? contre)
    (plafond|toit|mur|plancher|tribune|scene|balcon|echafaudage|passerelle) ..2 (est tombee?|s'est effondree?|effondree?|s'ecroule|ecroulee?|a cede)
    (videurs?|vigiles?|agents?|chauffeur|collegue|responsable|employe|controleurs?|policier) ..3 (cassee?|fracture|demis|deboite|explose|tordu) ..4 (machoire|nez|bras|cotes?|poignet|dents?|doigt|epaule|jambe)
    (pose|mis|posait|mettait|mettre) (ses|la|les|sa) mains? sur (moi|elle|ma|mon|les|nous)
    (arrete pas|cesse pas|arretait pas) de (me|la|nous|lui) (toucher|tripoter|suivre|harceler|frapper|mater)
    (radiateur|chargeur|batterie|appareil|telephone|machine|seche linge|lave linge|lave vaisselle|four|trottinette|velo|bouilloire|grille pain|prise|multiprise|guirlande|bougie|poele|ordinateur|casque|televiseur|tele|chauffage|couverture|friteuse|cable) ..4 (pris feu|prend feu|mis le feu|explose|exploser|fondu|fume|fumee|etincelles|court circuit|flambe|crame|brule (mon|ma|mes|la|le|les))
    (feu|incendie|flammes) ..2 (aux|au|dans|a la|a l'|chez) ..1 (rideaux?|cuisine|maison|chambre|salon|appartement|garage|moquette|canape|lit|nous)
    (freins?|direction) ..5 (lache|lachent|laches|casses?|plus|fonctionn* pas|marche* pas|repond* (pas|plus))
    (tombe|tombee|tombes|glisse|chute|glissade) ..4 (sol|mouille|mouillee|glissant|verglas|escaliers?|marche|marches|trou|trottoir|quai)
    (medicament|medicaments|comprimes|ordonnance|traitement|gelules|insuline) ..6 (pas (le|la|les|celui|celle|ceux)|erreur|mauvaise?|quelqu'un d'autre|autre patient|a la place|trompe)
    (diabetique|coeliaque|allergique|epileptique|asthmatique|intolerante?) ..6 (vous|serveur|serveuse|on|etiquette|vendeur|vendeuse|carte|ils|elle|cuisinier) ..3 (vendu|servi|assure|dit|donne|indique|indiquait|confirme|jure|affirme)
    (moisissures?|moisi|moisis|moisie|asticots|vers|insectes|cafards|crottes|excrements|rouille) ..4 (tetines?|biberons?|jouets?|petits? pots?|doudou|lait|repas|assiettes?|cantine|plats?)
    (chauffeur|conducteur|conductrice|pilote|moniteur) ..5 (au telephone|telephone|ivre|alcoolise|sentait l'alcool|bourre|saoul|s'endormait|endormi|textos?|sms|grille (un|le|les) feux?|grille le stop|roulait (a|comme)|a contresens)
    (ascenseur|escalator|telepherique|nacelle|manege|telesiege|wagon|grande roue) ..3 (tombe|tombee|chute|decroche|lache|bloque|arrete|plonge) ..5 (gens|dedans|personnes|enfants|etages?|vide|interieur|nous|occupants)
    (tuile|tuiles|brique|branche|poutre|enseigne|panneau|plafond|faux plafond|vitre|bloc|pierre|planche|plaque|etagere|palette|corniche|echelle|poteau|arbre|vitrine|lustre) ..2 (tombee?s?|chute|ecrasee?|decrochee?|effondree?|envolee?) ..4 (sur|a cote|pres|devant|pietons?|tete|poussette|enfants?|passants?|centimetres)
    (ceinture|harnais|barre de securite|sangle|attache|boucle|securite enfant|crochet) ..4 (ne|n'|pas|plus) ..1 (ferme|fermait|ferment|verrouille|s'attache|tient|tenait|bloque|fonctionne|marche|clipse|s'enclenche)
    (quelqu'un|un enfant|un gosse|un gamin|des gens|des enfants) (va|vont) ..3 (ejectee?s?|tomber|se blesser|y rester|mourir|bless*|s'etouffer|s'electrocuter|percut*|renvers*|tuee?s?)
    (vigiles?|videurs?|agents?|livreurs?|chauffeurs?|employes?|vendeurs?|controleurs?|serveurs?|responsable|moniteur|animateur|professeur|surveillant|masseur|coach|gardien) ..4 (a|ont|m'a|l'a|nous a|t'a) ..1 (frappee?s?|giflee?|bousculee?s?|agressee?s?|plaquee?|etranglee?|tabassee?|crachee?|menacee?s?|harcelee?s?|coincee?|trainee?|insultee? et|secouee?|empoignee?)
    (a|ont|m'a|l'a|nous a) suivie?s? ..5 (jusqu'a|jusque|chez (moi|elle|nous)|dans la rue|dehors|a la maison)
    (gestes?|mains?|attouchements?|propos|contacts?) ..1 (deplaces?|baladeuses?|inappropries?|sexuels?|obscenes?)
    (on|quelqu'un|ils) (m'a|m'ont|l'a|l'ont|nous a) ..1 (droguee?s?|violee?s?|agressee?s?|seques*|empoisonnee?s?)
    (verre|boisson|cocktail|biere) ..3 (droguee?|ghb|substance)
    (allongee?|inconsciente?|effondree?|evanouie?|etendue?|saigne) ..1 (par terre|au sol|sur le (sol|quai|trottoir|parking))
    (chien|chienne|chat|chatte|lapin|cheval|chiot|chaton|hamster|poules?|perruche) ..2 (mort|morte|meurt|mourant|empoisonnee?|intoxiquee?|vomit|convulsions|decedee?|euthanasiee?) ..5 (apres|depuis|a cause|croquettes|mange|votre|vos|friandises|collier)
    (reaction|reactions|choc|crise) (allergique|allergiques|anaphylactique)
    (allergie|allergique|allergiques|allergies) ..8 (pas|aucune|aucun|sans|manque|non) ..3 (indique|indiquee|indiquees|indiques|mentionne|mentionnee|mentionnes|mentionnees|signale|signalee|etiquette|emballage|precise|ecrit|liste|marque)
    (noix|noisettes|noisette|arachides|arachide|cacahuetes|gluten|lait|soja|sesame|allergenes|allergene|crustaces) ..3 (pas|non|jamais|aucunement) ..2 (indique|indiquee|indiquees|indiques|mentionne|mentionnee|mentionnes|mentionnees|signale|signales|signalees|marque|marquees|liste|precise|declare|declares|declarees)
    allergene* (cache|caches|non|absent|absents|pas)
    (anaphylaxie|anaphylactique|oedeme de quincke|epipen)
    intoxication* alimentaire*
    (intoxique|intoxiquee|intoxiques|intoxiquees)
    (salmonelle|salmonelles|salmonellose|listeria|listeriose|e coli)
    (mon|ma|mes|notre|nos|son|sa) ..1 (<person>) ..7 (<ill>)
    (je|j'|on|nous|il|elle|ils|elles|suis|me) ..3 (hospitalise|hospitalisee|hospitalises|intoxique|intoxiquee|empoisonne|empoisonnee|electrocute|electrocutee|evanoui|evanouie|brule|brulee|vomi|vomis)
    (rendu|rendue|rendus|rendent|rend|rendre) ..3 (malade|malades)
    (tombe|tombee|tombes|ete|etait|etais|suis|sommes|est) ..2 (malade|malades) (apres|a cause|en mangeant|suite|depuis|avec)
    (malade|malades) ..2 (apres|suite a|en mangeant|a cause) ..3
    (finir|fini|finis|finie|termine|terminee|passe|passer|atterri|aller|alles|alle|emmene|emmener|transporte|transportee|parti|partie|retrouve|retrouvee|suis|est|sommes|direction) ..3 (aux urgences|a l'hopital|a l'hosto|en reanimation|aux soins intensifs)
    (urgences|hopital) ..2 (apres|a cause|suite)
    (appele|appeler|appelle) ..2 (le samu|les pompiers|une ambulance|les secours|centre antipoison|le 15|l'ambulance)
    centre (antipoison|anti-poison)
    (verre|metal|metallique|plastique|vis|clou|aiguille|lame|moisi|moisissure|moisissures|asticot|asticots|ver|vers|rat|souris|insecte|insectes|cafard|cafards|caillou) ..3 (dans|a l'interieur) (mon|ma|mes|le|la|les|l'|votre|vos|un|une|sa|son|ce|cette) ..3 (yaourt|plat|assiette|bouteille|boite|paquet|sachet|soupe|salade|chocolat|pain|sandwich|burger|cereales|pizza|lait|produit|gateau|pot|canette|compote|biscuits|biscuit|sauce|riz|barquette|repas|viande|conserve|boisson|jus|biberon)
    (trouve|trouver|decouvert|mordu|avale|avaler|contient|contenait) ..4 (verre|bouts? de verre|metal|aiguille|une vis|un clou|lame de rasoir|asticots|moisissures?|un ver|des vers|cafard|une souris|un rat)
    (a|ont|as|ait) (pris|prit) feu
    (prend|prit|prendre) feu
    (a|ont) (explose|fondu|brule|implose) ..6
    (explose|explosee) (dans|entre|a la|sur) (ma|mes|la|sa|ses|mon|les) (main|mains|figure|visage|tete|doigts|poche|cuisine)
    (brule|brulee|coupe|coupee|entaille|blesse|blessee|ouvert) (la|le|les|au|a la|aux) (main|mains|visage|peau|doigt|doigts|bras|jambe|jambes|bouche|langue|levres|yeux|pied|pieds|cuir chevelu|pouce|joue)
    (brulure|brulures) (chimique|chimiques|au|aux|du|sur|a la|de)
    (choc electrique|decharge electrique|electrocution|electrocute|electrocutee|coup de jus|court-circuit)
    (fuite de gaz|monoxyde de carbone)
    (freins|frein|airbag|airbags|direction|ceinture) ..3 (lache|laches|lachent|plus|defaillant|defaillants|pas fonctionne|casse|en panne)
    (a failli|ont failli|ai failli|avons failli|aurait pu|auraient pu|aurais pu|faillit) ..2 (mourir|s'etouffer|m'etouffer|se tuer|tuer|me tuer|perdre un oeil|y passer|y rester|bruler|etre blesse|perdre la vie|nous tuer|avaler)
    (quelqu'un|des gens|un enfant|des enfants|il y aura|il va y avoir) ..3 (va mourir|vont mourir|mourir|morts?|blesses?|se blesser|se faire mal|se tuer)
    (risque|risques|danger|dangereux|dangereuse|dangereuses) (pour|de mort|d'etouffement|d'incendie|d'electrocution|mortel) ..3
    (produit|produits|article|appareil|jouet|votre|ce|c'est|lot|lits?|siege) ..3 (dangereux|dangereuse|toxique|toxiques|contamine|contamines|contaminee)
    (mauvais|perime|perimes) ..1 (medicament|medicaments|dosage|vaccin|traitement)
    (peau|visage|yeux|levres|gorge|langue|bouche|cuir chevelu) ..4 (gonfle|gonflee|gonfles|gonflees|brule|brulee|brulent|cloques|pele|saigne|plaques|irritee|rouges?)
    (plus|arrive pas a|arrivait plus a|mal a|arrive plus a|du mal a|peine a) respirer
    fausse couche
    (tombe|tombee|tombes|glisse|glissee|chute|chutes|trebuche|tombent|tomber|basculer|bascule) ..9 (fracture|fractures|casse|cassee|poignet|hanche|femur|cheville|tete|urgences|hopital|pompiers|points de suture|blesse|blessee|commotion|samu|genou|coude|dents|escalator|escaliers?|vide)
    (fracture|fractures|luxation|entorse|traumatisme cranien|commotion cerebrale) ..2 (du|de|des|de la|au|a la|ouverte|col) ..3
    (poignet|bras|jambe|cheville|nez|cote|cotes|femur|clavicule|doigt|pied|dent|dents|hanche|coude|machoire) (casse|cassee|cassees|casses|fracture|fracturee|foulee|foule)
    (s'est|me suis|s'etre|t'es|s'est fait|me suis fait|se) (casse|cassee|fracture|fracturee|ouvert|ouverte|entaille|entaillee|coupe|coupee|brule|brulee|tordu|tordue|demis|luxe|pince|pincee|coince|electrocute|assomme) ..2 (le|la|l'|un|une|les|deux|avec|sur|dans|en)
    (sent|sentait|sentir|sens|odeur|odeurs) ..2 (le|de|du)? (gaz|brule|cramé|crame|plastique brule)
    (cable|cables|fil|fils|prise|prises|ligne) ..3 (electrique|electriques|denude|denudes|a nu|pend|pendent|arrache|arrachee|arraches|etincelle|etincelles|qui fume)
    (detecteur|alarme) ..4 (sonne|hurle|bipe|declenche|declenchee|fumee|monoxyde|incendie|gaz)
    (barre|harnais|ceinture|sangle|siege|chaine|corde|roue|echelle|etagere|plafond|toit|fenetre|barriere|rambarde|balcon|poutre|tuile|panneau|balancoire|toboggan|porte|portail|poussette|lit|landau|echafaudage|marche|sol|plancher|nacelle|manege) ..4 (lache|cede|cedee|effondre|effondree|decroche|decrochee|ouverte|ouvert|detache|detachee|tombe sur|tombee sur|s'est arrache|casse net|bascule|rompu|rompue) ..3
    (coince|coincee|coinces|bloque|bloquee|bloques|enferme|enfermee|ecrase|ecrasee) ..3 (l'ascenseur|ascenseur|escalator|les portes|la porte|tourniquet|manege|nacelle|machine)
    (failli|manque|evite de peu|a deux doigts) ..3 (renverser|ecraser|percuter|tomber|electrocuter|noyer|me renverser|nous renverser|etouffer|mettre le feu|s'electrocuter|se noyer|perdre (un doigt|un oeil|la vie|la main)|avoir un accident|accident|drame)
    (renverse|renversee|percute|percutee|ecrase|ecrasee|fauche|fauchee|heurte|heurtee) ..3 (par|un|une|mon|ma|mes|pieton|enfant|cycliste|quelqu'un|velo)
    (erreur|mauvais|mauvaise|surdosage|surdose|double dose|trompe) ..3 (medicament|medicaments|traitement|dose|dosage|ordonnance|posologie|insuline|vaccin|patient|comprimes?)
    (surdose|surdosage|overdose)
    (issue|issues|sortie|sorties|porte|portes) de secours ..4 (bloquee|bloquees|fermee|fermees|condamnee|condamnees|cadenassee|cadenassees|verrouillee|verrouillees|encombree|encombrees)
    (pas|aucun|sans|absence) (de|d')? ..1 (maitre-nageur|maitre nageur|surveillance|garde-corps|rambarde|barriere|gilet de sauvetage|gilets de sauvetage|ceinture de securite)
    (oxygene|dialyse|respirateur|pacemaker|insuline|couveuse|appareil respiratoire|assistance respiratoire) ..9 (coupure|coupe|coupee|panne|electricite|courant|sans|plus de|tombe|arrete|rupture)
    (crise d'asthme|crise cardiaque|un avc|arret cardiaque|crise d'epilepsie|perdu connaissance|perte de connaissance|tombe dans les pommes|fait un malaise|fait une reaction)
    (perdu|disparu|disparue|introuvable|ne retrouve plus|cherche) ..2 (mon fils|ma fille|mon enfant|mon petit-fils|ma petite-fille|mon petit garcon|un enfant|une fillette)
    (laisse|laissee|oublie|oubliee|abandonne|abandonnee|enferme|enfermee) ..4 (seul|seule|sans surveillance|dehors|dans le bus|dans le car|dans la voiture|a l'interieur|sur le quai) ..5 (enfant|bebe|fils|fille|petit|petite|eleve|ans)
    (enfant|bebe|fils|fille|petit|petite|eleve) ..5 (laisse|laissee|oublie|oubliee|abandonne|abandonnee|enferme|enfermee) ..3 (seul|seule|sans surveillance|dehors|dans|sur)
    (agresse|agressee|agresses|frappe|frappee|viole|violee|gifle|giflee|tabasse|tabassee|bouscule|bousculee|poignarde|poignardee|attouchements|touchee|suivie|insultee et poussee) ..2 (par|physiquement|sexuellement|dans|devant)
    (agression|agressions) (sexuelle|sexuelles|physique|physiques|par|dans|devant|de)
    (couteau|arme|flingue|machette) ..3 (dans|devant|a la main|sorti|brandi) ..3
    (chien|rat|serpent|animal) ..3 (mordu|mordue|attaque|attaquee)
    (avale|avaler|ingere|ingerer|mis a la bouche) ..4 (pile|piles|aimant|aimants|bouton|piece|morceau|bouchon|lessive|javel|aiguille|vis|petite piece|perle|capsule)
    (petite|petites|piece|pieces|morceau|morceaux|bord|bords) ..3 (tranchant|tranchants|tranchante|detache|detachent|avaler|avale|etouffer|coupant|coupants)
    (joindre|joins|avoir|appeler) ..3 (samu|pompiers|urgences|112|15|18) ..5 (impossible|pas|plus|personne)
    (vomi|vomit|vomissait|vomissements|malade|malades|diarrhee|intoxique|crampes|fievre) ..5 (apres|depuis|toute la nuit|a cause|suite|grace a)
    (apres|depuis|suite) ..5 (mange|manger|bu|utilise|utiliser|applique|pris|porte|mangeant|avoir) ..9 (malade|malades|vomi|vomissements|hopital|urgences|plaques|boutons|brulures?|cloques|gonfle|gonflee|diarrhee|malaise|fievre|vertiges|allergie)
    (vertiges|malaise|douleur a la poitrine|douleurs a la poitrine|essoufflement|vue trouble) ..4 (apres|depuis|a cause|suite|en)
    (du|de|morceau de|morceaux de|eclat de|eclats de|bout de|bouts de) (verre|metal|plastique|ferraille) ..3 (dans|yaourt|compote|plat|soupe|biberon|pot|assiette)
    (du verre|des asticots|un clou|une vis|une aiguille|une lame) dans
    (pneu|pneus|freins?|direction|roue) ..3 (eclate|explose|lache|lachent|detachee|defaillants?|dangereux) 
    (mise|mis|mettez|mettent|met) (en danger|en peril)
    en danger ..3 (vie|enfants?|gens|clients|sante|mort|bebe)
    mettre ..4 en danger`,
  unless: `
    (decharge|dose|montee) d'adrenaline
    (failli|manque) (de )?(mourir|tomber|s'etouffer) de (rire|bonheur|joie|honte|jalousie|sommeil)
    (jouer|joue|jouent|jeu|serie|film|episode|deguisement|trousse) ..3 (aux|des|de|les) urgences
    malades? ..3 (changer|reporter|annuler|decaler|echanger|date|place|places|billets?|reservation)
    (tomber|tombe|tombee) (de|du) ..1 (chaise|fauteuil|nues|canape|siege)
    (tombe|tombee|tombes) (sur|par) ..2 (site|page|annonce|video|article|publicite|pub|boutique|compte)
    malade (de rire|d'amour|mental|mentale|mentaux)
    (dossier|compte|article|sujet) ..1 brulant
    a explose (les|le|son|ses|tous|de rire|de joie|le record) 
    (fievre|reaction) (acheteuse|des internautes|du public)
    (mourir|mort|morte|morts|tuer|creve|crevee|malade|etouffe|etouffee|pleure|blesse) de (rire|faim|chaud|soif|froid|honte|ennui|jalousie|rires|fatigue)
    (failli|manque) ..2 (mourir|m'etouffer|s'etouffer|tomber) (de|en|devant|dans les pommes|a la renverse) ..2 (rire|riant|voyant|video|prix|facture)
    (pied|pieds|bras|dossier) (de|du|d') ..1 (chaise|table|canape|lit|fauteuil|bureau)`,
};
