/* What undoes an insult: a work, a dish, an animal, a tool or a trade of the same name, what somebody else said, ourselves. */

export const fine = `
  (une|cette|l'|quelle|d'une|toute|aucune|chaque|autre|autres|nouvelles?|sorte|meme|seule|rare|rares|par|pour|#|les|des|ces|deux|trois|plusieurs|quelques|leur|son|vieille|belle|la|certaines|toutes|nos|differentes|quelle est l'|en|selon|comme) especes? (de|d')
  especes? (de|d') (poissons?|bois|plantes?|arbres?|oiseaux|oiseau|animaux|animal|fleurs?|insectes?|reptiles?|champignons?|mousse|rosiers?|chiens? et|requins?|papillons?|coraux|tortues?|crustaces?|mammiferes?|cacao|cafe|cereales?|orchidees?)
  (de|dans) votre espece (preferee?|protegee?|menacee?|favorite|animale|de)
  (l'|les?|la|un|une|des|du|au|aux|petite?s?|grande?s?|vieux|vieille|gros|grosse|ces?|cette|son|sa|votre|vos|notre|nos|deux|trois|#|d'un|d'une) (idiots?|cretins?|imbeciles?|salauds?|salopes?|connasses?|conards?|batards?|bouffons?|bouffonnes?|guignols?|cons|con|pute|putes|abrutis?|charognards?|minables|clochards?) ..3
    (dostoievski|tchekhov|moliere|feydeau|sartre|kurosawa|von trier|feuilletons?|roman|romans|film|films|spectacle|spectacles|dvd|poche|litterature|comedie|affiche|affiches|salle|salles|cinema|theatre|reporte|reportee|prolonge|projete|projetee|seance|librairie|librairies|saison|episode|album|tome|scene|brecht|cinemas|brassens|renaud|marivaux|labiche|shakespeare|kleist)
  (film|films|livre|roman|spectacle|piece|comedie|serie|album|chanson|bd|jeu|titre|opera|ouvrage|recueil|dvd|tome|fable|conte|podcast|sketch|cocktail|biere|burger|pizza|cuvee|vin|fromage|dessert|gateau|parfum|modele|coloris|teinte|nuance|gamme|collection|marque|recette|variete|rosier|melange|rue|impasse|personnage|
    role|groupe|bar|cafe|restaurant|salle|theatre|exposition|tableau|peluche|figurine|mug|affiche|seance|projection|representation|festival|concert|tisane|savon|vinyle|tournee|sentier|refuge|gite|col|lac|chapelle|bal) (l'|les?|la|un|une|des|du|de|d'|aux|petit|gros|vieux|mauvais) ..3
  (diner|diners) (de|des) cons
  (lapins?) cretins?
  un idiot a paris
  (con|chili|burger|taco|tacos) (con|gusto|carne|brio|amore|queso|leche|fuoco|moto|anima|spirito|sordino|variazioni|pan|tomate|salsa|todo|jamon|patatas|limon|arroz|pollo|huevos|verduras|camembert)
  chili con ..1
  (match|vote|votes|risque|risques|bulletin|resultat|score|effet|taux|solde|impact|cout|coefficient|bilan|ecart|montant|interet|reste a charge|partie|acte|contrat|bruit|trafic|emission|carbone|rendement|valeur|surcout|delai|bonus|credit) (est |sont |etait |serait |reste |quasi |presque |considere comme |juridiquement |strictement |blanc et |blanc ou |blancs et )?(nuls?|nulles?)
  (nul|nulle) (n'|ne|doute|besoin|autre|part|et non avenu|si|en cas|pour|a|par|avec|mais|meme)
  (pas|aucune?|jamais|rien) (de |d' )?(question|remarque|idee|demande|commentaire|suggestion) ..1 (bete|stupide|idiote|sotte|ridicule)
  (notre|nos|ma|mon|mes|sommes|suis|avons ete|nous etions|j'ai ete|erreur|part) ..2 (bete|betes|betement|stupides?|idiote?s?|nuls?|ridicules?|imbeciles?|andouilles?|cruches?|boulets?|quiches?|patates?|tartes?|clowns?|feignants?|fadas?|fous|folles|incapables|debiles?|empotes|niaiseux|niaiseuse|moche|moches|laide?s?|capricieux|capricieuse)
  (<dishes>|<animals>) (comme vous (les|l'|la|le|aimez|voulez|en|n'|ne|me|nous|avez|dites|pouvez|preferez|souhaitez)|que vous (nous|n'|avez|aimez))
  <framed> (de (ferme|mer|riviere|foret|compagnie|race|mas|compost|cheval|mouton|vache|noel|bresse|montagne|prairie|laboratoire|l'atlantique|guemene|vire|boulanger|tradition)|d'elevage|d'eau douce|domestiques?|sauvages?|menageres?|nobles?|vegetales?|intestinaux|internes?|externes?|fermiers?|fermieres?|au (levain|four|barbecue|beurre|miel|curry|citron|vinaigre|lait|chocolat|poivre)|a (la (creme|plancha|moutarde|provencale)|pedale|pain|cheveux|barbe|raser|velo|droite|gauche)|
    grillee?s?|rotie?s?|farcie?s?|fumee?s?|confite?s?|poelee?s?|panee?s?|bio|frais|fraiches?|crue?s?|cuite?s?|sautee?s?|marinee?s?|mijotee?s?|braisee?s?|en (croute|sauce|peluche|bois|plastique|papillote|conserve)|sans gluten|aux? (petits|champignons|noix|pommes|legumes|olives|oignons|marrons|crevettes|truffes))
  (cotes?|rotis?|filets?|filet mignon|roti|echine|jambon|paté|pate|rillettes|joues?|oreilles|pieds?|viande|saucisses?|poitrine|travers|graisse|souris|steak|foie|jarret|selle|gigot|barbecue|yourte|yourtes|pommes?|poire|reinette|cuisine|chateau|tartare|bouillon|aquarium|soupe|fricassee|salade|tarte|veloute|elevage|croquettes?|colliers?|laisses?|litiere|niche|cage) ..1 <framed>
  (theatre|spectacle|marionnettes?|castelet|opera|roi et le|poupees?|montreur) ..2 (guignols?|bouffons?|bouffe|polichinelles?|clowns?|pantins?)
  (parasites?|vermines?|punaises?|cafards?|rats?|poux|limaces?|nuisibles) ..2 (intestinaux|externes|internes|radio|electriques|tiques|puces|jardin|lit|traitement|elimin*|trait*|dans|sur|du|et|chez)
  (contre|anti|antis|traitement|vermifuge|repulsif|elimin*|piege|pieges|deratis*|lutter|proteger|protege|protection|eloigne*|infestation|presence) ..3 (parasites?|vermines?|punaises?|cafards?|rats?|poux|limaces?|nuisibles)
  (frais de port|fdp) ..2
  langue (de|d') (boeuf|veau|porc|agneau|mouton|chat)
  (pedales?|pedale) (de|a|automatiques?|plates?|d'|droite|gauche|loop|wah|et|en|sont|est|pour)
  (la|une|sa|votre|les|des|deux|vos|chaque) pedales?
  (groupe|rap|rappeurs|album|titre|concert|chez) ntm
  (ancre|bovins?|cheval|chevaux|sac|sacs|tas|compost|terreau|engrais|odeur de|epandage|amendement|du|de|le) (de )?fumiers?
  (de|les|des|aux|vos|nos|l'|bac|bacs|sortie|collecte|sacs?|ramassage|chute|taxe) (d')?ordures?
  (pourriture) (noble|grise|apicale|des|du|de|racinaire|brune|seche|molle)
  (poil|brosse|poils|rasage) ..2 blaireaux?
  (un|une|le|les|des|la|ce|votre|vos|nos|notre|deux|du|de|d'un|d'une|l'|jeune|jeunes|petits|petites|au|aux|ces|cet|cette) (petite?s?|gros|grosses?|vieux|vieille|grande?s?|belle|bel|beau|jeune)? (andouilles?|blaireaux?|mongols?|mongole|clochards?|batards?|morveux|bouffons?|bouffonnes?|guignols?|charognards?|pourritures?|vermines?|parasites?|fumiers?|andouille) ..1 (de|d'|et|est|sont|en|au|aux|a|du|des|pour|dans|sur|sont|s'|ne|n'|ou|pur|cuit|sec) ..1
  (le|un|du|au|petit|pain|pains|croise|croises|chien|chat|levain|poids) batards?
  (un|une|le|la|les|des|votre|vos|notre|nos|ce|cette|ces|son|sa|de|du|d'un|d'une|au|aux|ton|ta|mon|ma|leur|leurs|deux|trois|plusieurs|quelques|#|avec) (petite?s?|gros|grosses?) (chiens?|chiennes?|rats?|taches?|vaches?|porcs?|races?|malades?|cloches?|types?|fous?|folle|voleurs?|menteurs?)
  (petite?s?|gros|grosses?) (chiens?|rats?|taches?|vaches?|porcs?|races?|cloches?) (de|d'|est|sont|a|ont|et|sur|en|peut|peuvent|n'|ne|comme|pour|dans)
  (cochons?|vaches?|anes?|chevres?|moutons?|lapins?|poules?|oies|canards?|animaux|tour|visite|visiter|visitez|a|de|dans|pres|depuis|sur|pour|vers|chez|directement|derriere|voir|quitte|que|venir|produits?|fromages?|oeufs?|lait|c'est|est|par|avec|et|ou|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (de |a |est )?la ferme
  la ferme (de|des|du|d'|est|sont|ouvre|se|s'|propose|accueille|pedagogique|auberge|bio|familiale|a|en|vous|et|n'|ne|aux|au|participe|livre|vend|pour|sera|reste|organise|ou|voisine|qui)
  ferme la ..1 (porte|boite|fenetre|parenthese|marche|boucle|session|page|fermeture|valve|vanne|semaine)
  fermez (la|le) (porte|boite|fenetre|fenetres|vanne|valve|fermeture|page|session|appli*|couvercle|robinet|compteur|clapet|coffre|capot|sachet|bocal|sac|volet|portail|tiroir|four|gaz|navigateur|menu|logiciel|bouchon|flacon|pot|cle|lave|trappe|cuve|soupape|housse|soufflet|pochette|bague|cage|grille|poche|toit|fichier|programme|jeu|puis|avant|apres|tube|et)
  degagez (le|la|les|l'|bien|vos|votre|environ|#|tout|d'abord|autour|un (espace|passage)|ensuite|de l')
  (adieu|au revoir|bon vent a) ..1 (matelots?|marins?|voile)
  (a jeun) ..4 (sang|analyses?|examen|bilan|laboratoire|prelevement|dosage)
  (biere|bieres|brune|ambree|brasserie|malt|pinte|coloration|teinte|perruque|chevelure) ..9 blonde ..1
  blonde (au|a la|en|de|du) (fut|pression|bouteille|abbaye|brasserie|garde|galice|venitien|saison)
  grains? (de|d') (beaute|sable|cafe|riz|sel|folie|raisin|poivre|ble|mais|sesame|orge)
  (entrain*|stimul*|exerc*|muscl*|nourri*|repos*|proteg*|jeux?|quiz|oxygen*|defi*|test*|reveille*|dope*|boost*) ..3 (votre|vos|ton|tes) (cerveau|neurones?)
  (linge|chaussettes?|vaisselle|partie|cote|eau|sol|vitre|four) sales? ..2
  (redonn*|rend|rendez|restaur*|retrouv*|garde*) ..3 (foi|espoir) ..3
  si vous (puez|sentez|avez (bu|fume|pris)|etes ..2) ..3
  vous avez (bu|fume|pris) (un|une|notre|nos|le|la|les|du|des|de|hier|chez)
  (psy|psychologue|psychiatre) ..3 (partenaire|partenaires|gratuit|ligne d'ecoute|disponible|remboursee?)
  (apprenez|apprends) ..2 (a )?(lire|ecrire|parler|vivre|reflechir|vous tenir|l'orthographe|le francais|la politesse) ..6 (avec|grace|nos|notre|atelier|ateliers|cours|seances?|ligne|gratuitement|methode|application|appli|partition|etiquettes?)
  (gens|personnes|clients|clientes) comme (vous|toi) ..2 qui (nous|soutien*|aim*|font vivre|savent|prennent|partag*|encourag*|ont|donnent)
  comme (vous|toi) ,? (on|nous) ..3 (voudrait|voudrions|aime*|ador*|souhait*|redemand*|cherche*|remerci*)
  (grace|merci|bonheur|plaisir|chance|passionne|passionnes|soutien|adorons|aimons|ravis|bravo|precieux|voudrait|voudrions|pensee|fiers?|reconnaissants?) ..5 (gens|personnes|clients?|clientes?|lecteurs|lectrices) comme (vous|toi) ..1
  (fan|fans|client|cliente|amateurs?|lecteurs?|lectrice|professionnelle?|sportif|sportive|passionnee?|connaisseur|gourmande?|amie?|champion|championne|artiste|soutien|ecrivain|joueur|joueuse|fidele|grand|grande) que (vous etes|tu es) ..1
  (gourmande?|sportive?|sportif|curieuse?|genereuse?|passionnee?|champion|championne|cinephile|lecteur|lectrice|bricoleur|bricoleuse|voyageur) que (vous etes|tu es)
  (moules?|huitres?|nouilles?|patates?|oies|dindes?|bulots?|poires?|moutons?|chiens?|cochons?|poules?) ..3 (de votre (choix|region|quartier|jardin|genre prefere)|comme (vous|toi) ..1 (les|l'|aimez|voulez))
  (faux|fausses?|vrais?) (cils|ongles|cheveux|plafonds?|amis|col) ..2
  (tetes?) a claques (la|le|les|en|est|sont|de|du|sur|production)
  (etes vous|vous etes) (aveugle|sourde?) (ou|et) (mal|non)
  (toquee?s?|folle|fous?|dingues?|barjots?|cinglee?s?|givree?s?|accros?|maboul|fadas?|zinzins?|tarees?|tares) (de|d'|des|du) (foot|velo|cuisine|chocolat|musique|lecture|jardin*|mode|sport|deco|rugby|cinema|cafe|the|fromage|voyages?|animaux|joie|jeux|vous|bonheur|nature|rando*|ski|course|livres?)
  (docteur|maboul|casque|citron|orange|fruit|verre|gateau|cocktail|boisson) (givree?|maboul|felee?|timbree?) ..1
  (bac|ecluse|eau|saule|saules|matelas|fauteuil|canape|pouf|modele|gamme|collection|coussin) ..2 (pleureurs?|pleureuse|paresseux)
  (traitee?s? (de|d'|comme)|appelee?s?|qualifi*|prise? pour|prenait pour|pris pour|sentie?s?|sentir) ..3 (idiote?s?|imbeciles?|cretine?s?|debiles?|menteurs?|menteuse|voleurs?|abrutie?s?|incapables?|pigeons?|ignares?|hysteriques?|cons?|demeuree?s?)
  <named> ..6 (c'est|c'etait|ce serait|c'etaient) (plutot |bien |encore )?(moi|nous)
  c'est (moi|nous) (le|la|les|l') ..1 <named>
  (j'etais|je suis|nous etions|nous sommes) (un|une|des|le|la|les|bien|vraiment|parfois|de|d'|parfois un)? ..1 <named>
  (j'ai|nous avons|on a|je me sens|je me suis|nous nous sommes) ..7 comme (un|une|des|le dernier des|les derniers des) ..1 <named>
  (quel|quelle|quels|quelles) ..1 <named> (je fais|je suis|nous faisons|nous sommes|j'ai ete)
  <named> comme (moi|nous)
  (un |de )?(vraie?s? )<named> (du lundi|du matin)
  (<vices>|idiote?|imbecile) de (notre|ma) part
  (j'ai|je) fait (le|l') ..1
  (que )?je suis (tetue?|bete|sourde?|myope|nulle?) comme ..2
  j'ai une (tete|face|tronche) ..2
  (mon|ma|notre) (code|bureau|atelier|garage|placard|ordi) ..4 porcherie
  sale comme un peigne
  (nous n'avons|je n'ai|il me reste|il nous reste|on n'a) ..2 neurones? ..1
  (je n'ai|nous n'avons|on n'a) pas invente ..2
  neurones? (relies?|connectes?|artificiels?|miroirs?|moteurs?|sensoriels?|humains?) ..1
  (deux|trois) neurones? (ce matin|avant (le|mon) cafe)
  deux mains gauches comme (les miennes|moi|nous)
  (nous avons|j'ai|on a) ..1 trop force sur ..1
  poisson rouge (chez nous|de notre (cote|part))
  <named> comme vous (l'|la |le |les )?(appelez|dites|nommez|surnommez|ecrivez|decrivez)
  <named> ..4 (designait|designe|designaient|signifie|signifiait|vient d'un|vient du|veut dire|voulait dire)
  (veut|veulent|voulait|peut|pouvait) dire <named>
  (joue|jouent|jouait|incarne|incarnent|interprete|passe pour|passent pour|passait pour) ..1 (un|une|le|la|l'|les|des) ..1 <named>
  (raconte|racontent|racontait|relate|suit) ..3 (d'un|d'une|un|une|de) ..1 <named>
  (c'est|est|sont|c'etait|etait) (aussi |d'abord |avant tout )?(le|la|un|une|l') ..1 <named> ..3 (roman|film|livre|conte|fable|dictionnaire)
  (<named>|tete|poule|sac|vieux|vieille|imbecile) ..5 (c'est|est|etait|sont|c'etait) (aussi |bien |d'abord |ici |juste )?(le|un|une|la) ..1 (nom|titre|surnom|terme technique|motif|pitch|fougere|succes|plante|papillon|champignon|rosier) ..1
  (pas|ni|jamais|rien) (d')?(un|une|des) (bande de )?<named>
  n'a rien (d'un|d'une|de) ..2 <named>
  (ne|n') ..2 (disons|dira|dirons|dirai|traitons|pensons|accusons|traite) (pas|jamais) ..4 (mentez|menti|menteurs?|menteuses?|mensonges?)
  prenons ..2 pour (un|une|des) ..1 <named>
  (vous|tu) (nous|me|les|le|la|l') ..1 (traitez|qualifiez|traites|qualifies) ..5
  (traitait|traitent|traitaient) (d'autres? |une? autres? |un |une |les |des |nos )..4 <named>
  (supprim*|masqu*|retir*|moder*|interdi*) ..9 (traite|traitent|traitait|traiter|insult*) ..6 <named>
  (robot|robots|assistant|logiciel|machine|appli|application|bot|serveur vocal|ia|algorithme) ..5 (bete|betes|stupides?|idiote?s?|debiles?) ..3
  bete comme tout
  tout sauf ..4
  (abrutie?s?) (de|par) (fatigue|sommeil|chaleur|travail|la fatigue|la chaleur|le bruit)
  (le|un|les|la|du|des|carte|mot|terme|l'expression) cretins? des alpes
  (monstres?|boss|gobelins?|zombies?|lapins?) cretins? ..1
  porcs? epics?
  (case|cases) ..1 (a cocher|cochees?|du (formulaire|tableau)|dans le)
  (gens|personnes|clientes?|clients|abonnes?|abonnees?) comme (vous|toi) ,? qui ..9 (facilit*|merci|plaisir|aid*|bonheur|reconcili*|ador*)
  plus (malin|maligne|fin|fine|futee?|rapide|brillante?|intelligente?|maligne) que (la notre|le notre|les notres|notre|nos|nous)
  merit* (une|la) medaille pour (dix|vingt|trente|#) ans
  cancre de prevert ..4
  (cervelle|cerveau) (de|d') (veau|agneau|mouton|boeuf|porc) ..1
  (degage|degagent|degageait) (une?|de la (chaleur|fumee|poussiere)|du|des|de l'|beaucoup|peu) ..1
  (bras|front|cou|nuque|vue|ciel|horizon|acces|trottoir|passage|voie|espace|nez|oreille) ..1 degagee?s?
  (savon|deodorant|shampoing|dentifrice) existe (sans|en|aussi|dans|avec)
  lards? (fume|fumes|grille|grilles|paysan|paysans|en tranches|maigre|de (colonnata|poitrine))
  truies? (naines?|gestantes?|d'elevage|laitieres?)
  (sauver|sauve|reprendre|repris|visiter|quitter|vendre|racheter|heriter|retour a) la ferme
  <vices> que vous (decrivez|denoncez|signalez|avez (trouvee?|constatee?|vue?|vecue?))
  si ..2 qu'on dirait (une?|des) ..2
  (le|ce|votre|notre|son|un|petit) pauvre (chien|chienne|porc|chat)
  (ton|votre|ce|mon|notre|le) petit (monstre|clown|singe|demon)
  (quel|quelle) ..1 (monstre|phenomene|bebe|beau bebe) ..1
  quels? fous? rires?
  coincee?s? (dans|sous|entre|derriere|au|en) ..1
  (comprend*|imagin*|entend*|partag*|mesur*) (bien |tout a fait |tres bien |parfaitement |pleinement )?(ta|votre|cette) (frustration|jalousie|rancoeur|colere)
  troupeaux? de (vaches|chevres|brebis|oies)
  sacs? a vin (en|de|isotherme|cadeau|du)
  vieille peau (de|du|s'en|se) ..1
  vieux (debris|croutons?) (de l'|de la|du|des) ..1
  les enfoires (passent|chantent|reviennent|sont|au|ont|en)
  bon debarras pour (cette|ce|cet|l'|le|la) ..2
  par pitie
  (pois chiche|petit pois) ..2 (oreille|nez|assiette|salade|gorge)
  etre (gonflee?s?|culottee?s?) pour (tenter|oser|essayer|monter|sauter|courir|chanter|plonger)
  sans ..2 (clients|clientes|gens|lecteurs|abonnes|benevoles) (comme|tels que) (vous|toi) ,? (le|la|les|notre|nous|on) ..1
  (plaisir|parmi|millier de|milliers de|centaine de|chance d'avoir|heureux) ..6 (clients|clientes|gens|personnes|hotes) (comme|tels que|telles que) (vous|toi)
  (quel|quelle) (gamine?|gosse) (formidable|adorable|courageux|courageuse|extraordinaire|genial|geniale)
  tete de #
  (votre|ton) cerveau (consomme|reconnait|a besoin|produit|traite|recoit|interprete|compense|utilise|memorise|pese|s'habitue|complete)
  bon vent (pour|sur|dans|aux) ..2
  (je|nous) ..5 (pose|posee|poser|posons) ..2 question (bete|idiote|stupide)
  chirurgie que vous ..1
  (heure|heures|quand|jour|jours|route|departementale) ferme (la|le) ..1
  ferme la (grille|boutique|piscine|caisse|mairie|station|bibliotheque|gare|salle|cuisine|billetterie|saison|poste|banque|pharmacie|cantine|route)
  tu dis que (tu es|t'es) ..3
  (croient|croit|disent|dit|pensent|pretendent) que vous (exagerez|inventez|mentez) ..1
  (tais toi|ferme la|casse toi) ..1 est (le titre|un titre|une chanson|la chanson) ..2`;
