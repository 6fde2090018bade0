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
  (traitee?s? (de|d'|comme)|appelee?s?|qualifi*|prise? pour|prenait pour|pris pour|sentie?s?|sentir) ..3 (idiote?s?|imbeciles?|cretine?s?|debiles?|menteurs?|menteuse|voleurs?|abrutie?s?|incapables?|pigeons?|ignares?|hysteriques?|cons?|demeuree?s?)`;
