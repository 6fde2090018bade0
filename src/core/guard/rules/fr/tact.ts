import type { RulesOf } from '../table.ts';

/* Condescension, sarcasm and dismissal: only forms that hardly anyone means kindly, because irony cannot be proved. */

export const tact: RulesOf = {
  condescending: {
    better: 'Nous comprenons que la situation soit pénible.',
    phrases: `
      (demandez|faites vous aider par|demande) (a )?(quelqu'un|un (ami|adulte|grand)|votre (fils|fille|mari|femme|enfant|petit fils)) ..4 (lire|expliquer|comprendre|traduire|dechiffrer) ..2
      (calmez vous|calme toi|du calme|on se calme|restez calme|reste calme|un peu de calme|gardez votre calme|respirez (un coup|profondement|bien|un bon coup|a fond|calmement)|prenez une (grande|bonne) (respiration|inspiration)|
        detendez vous|relax|zen|reprenez vos esprits|ne vous enervez pas|ne t'enerve pas|ne vous emballez pas|ne vous emportez pas|ne montez pas sur vos grands chevaux|ne dramatisons pas|ne dramatisez pas|pas de panique|pas d'affolement|
        inutile de (crier|hurler|vous (enerver|emporter|mettre|facher|agiter|plaindre|affoler)|s'(enerver|emporter|affoler|agacer)|etre (agressif|agressive|desagreable|grossier)|monter|insulter|en faire|dramatiser|paniquer|raler|vous en prendre|
        ecrire en majuscules)|(pas la peine|pas besoin|ca ne sert a rien|rien ne sert|il n'y a pas de quoi|y a pas de quoi|pas de quoi|aucune raison|il n'y a aucune raison|nul besoin) (de |d')?(vous (enerver|emporter|mettre|facher|
        agiter|plaindre|affoler)|s'(enerver|emporter|affoler|agacer|exciter)|crier|hurler|paniquer|dramatiser|etre (agressif|agressive)|en faire (un|une|tout)|insulter|monter|raler)|
        ne soyez pas (si |aussi |trop )?(susceptible|agressif|agressive|dramatique|ridicule|impoli|impolie|naif|naive|desagreable|impatiente?|negatif|negative|dur|dure|mechante?|grossier|vulgaire|emotif|emotive)|
        baissez d'un ton|changez de ton|sur un autre ton|parlez (moi|nous) autrement|soyez (poli|polie|raisonnable|patiente?|adulte|serieux|serieuse|gentil|un peu|realiste|correct|correcte)|un peu de (patience|bon sens|politesse|retenue|
        reflexion|logique|jugeote|serieux)|faites preuve (de|d'un peu) ..2|faut (savoir )?(se calmer|raison garder|relativiser)|relativisez|prenez du recul)
      (vous n'avez|vous avez|tu n'as|tu as|vous etes|vous ne|vous n'|tu ne|vous semblez) ..1 (visiblement|manifestement|apparemment|clairement|de toute evidence|evidemment|sans doute|a l'evidence|tout simplement|decidement) ..1 (pas|rien|mal|jamais|du mal|aucun|aucune|
        oublie|confondu|trop|peu|besoin|une|un|mecontente?|perdue?)
      (visiblement|manifestement|apparemment|de toute evidence|a l'evidence|de toute facon) ,? (vous|tu) ..1 (n'|ne|avez (mal|du mal|oublie|rate|zappe)|etes (perdue?|novice|mal|peu|nouveau|confuse?)|as mal)
      ^ (evidemment|bien sur|forcement|logiquement|naturellement|normal|c'est logique) ,? ..1 (il (faut|fallait|suffit)|vous (devez|deviez|n'avez|auriez)|si vous (ne|n')|qu'il faut|que vous) ..3
      (comme|ainsi que|ce que) ..1 (chacun|tout le monde|tout adulte|n'importe qui|toute personne|tout client|un enfant) ..1 (le )?(sait|savoir|sauriez|dit|explique|indique|comprend|le savoir|peut|doit)
      (comme|ainsi que) ..1 (tout bon|vous devriez|vous le sauriez|nous (vous )?l'avons (deja|maintes fois)|deja|je (vous )?l'ai deja|on (vous )?l'a deja) ..1 (le )?(sait|savoir|
        sauriez|dit|explique|indique|precise|comprend|le savoir)?
      (je|nous|on) ..3 (re explique|reexplique|reexpliquons|re expliquons|expliquer encore|expliquons encore|explique encore|explique lentement|explique (simplement|une derniere fois|une fois encore)|repete encore|repetons encore|fais un dessin|faire un dessin)
      (laissez moi|permettez moi de|je vais|nous allons|il va falloir|dois je|faut il|je peux) ..2 (vous )?(l'|le )?(expliquer|reexpliquer|l'expliquer|repeter) ..4 (lentement|simplement|encore|une (derniere|nouvelle) fois|(avec|en) des mots simples|comme a un enfant|
        clairement|autrement|plus (simplement|lentement))
      (vous|te|redis|repete|repetons|explique|expliquons|resume|resumons|dis|dire|expliquer) ..3 (avec des|en) mots (tres )?simples
      ^ (avec des|en) mots (tres )?simples
      (c'est|ce n'est|n'est|ca n'a rien de|il n'y a rien de) (pourtant |quand meme |vraiment |pas )(si |pas |tres |bien |pourtant )?(simple|evident|clair|complique|sorcier|difficile|logique|la mer a boire|bien complique|dur)
      (ce|c'|ca) (n'est|est) (quand meme |pourtant |tout de meme |vraiment )?pas (tres |bien |si |pourtant |de la |complique )?(complique|sorcier|difficile|dur|la mer a boire|de la physique|bien malin|compliquee)
      (c'est|c'etait) (du (simple |pur )?bon sens|une question de (bon sens|logique)|la base|l'evidence meme|le b a ba|enfantin|d'une simplicite|elementaire|pourtant ecrit|pourtant indique|ecrit noir sur blanc|ecrit en (gros|toutes lettres))
      (il faut|il faudrait|vous devez|vous devriez|tu dois|il faut bien|il va falloir|vous allez devoir) (que vous )?(comprendre|compreniez|apprendre a|accepter|acceptiez|vous calmer|reflechir|savoir lire|savoir (que|ce)|grandir|relire|vous mettre dans|etre (patient|raisonnable|
        realiste)|revoir vos|apprendre|vous adapter|vous rendre compte)
      (vous ne|vous n'|tu ne|tu n') ..1 (comprenez|comprends|semblez|sembles|realisez|realises|saisissez|imaginez) (pas|rien|toujours pas|visiblement pas|decidement pas|manifestement pas|pas bien) ..1
      (vous n'avez|tu n'as) (rien|toujours rien|visiblement rien|toujours pas|pas bien|donc rien) (compris|saisi|ecoute|lu)
      (vous n'avez|tu n'as) qu'a ..2 (lire|relire|verifier|regarder|faire|mieux|bien|suivre|demander|aller|acheter|attendre|appeler|venir|chercher|changer)
      (arretez|cessez|arrete|evitez) (donc |un peu )?(de|d') (mentir|crier|pleurnicher|exagerer|raconter|vous (plaindre|enerver|victimiser)|hurler|raler|chercher|insulter|vous faire|faire (l'enfant|des histoires|la victime)|dramatiser|tout|parler sur ce ton)
      (vous exagerez|tu exageres|vous dramatisez|tu dramatises|vous en faites (trop|une montagne|un drame|tout un)|vous chipotez|vous pinaillez|vous vous (trompez|victimisez|emportez|egarez|faites des (idees|films))|vous confondez (tout|un peu)|vous melangez tout|vous n'avez pas tout compris|
        tempete dans un verre|en faire tout un (plat|fromage)|ne faites pas l'enfant|ne jouez pas|vous etes de mauvaise humeur|vous vous etes leve du mauvais pied|mauvais pied)
      (meme un (enfant|gamin|bebe)|un enfant de (#|cinq|dix|huit|six|trois|quatre|sept) ..1 (comprend|comprendrait|sait|saurait|y arrive|y arriverait|le (ferait|fait|sait|saurait|comprend|comprendrait)|ferait mieux|trouverait|aurait compris)|n'importe qui (comprendrait|sait|peut|comprend|y arrive)|a la portee de (tous|n'importe qui|tout le monde|un enfant)|tout le monde (y arrive|comprend|peut le faire))
      (lisez|relisez|lis|relis|il suffit de lire|allez lire|reportez vous|prenez le temps de lire|apprenez a lire|commencez par lire|essayez de lire) ..1 (bien |donc |attentivement |d'abord |deja |au moins |correctement )?(la notice|les conditions|le mode d'emploi|l'article|la description|les instructions|
        nos cgv|les cgv|la faq|notre reponse|le message|la fiche|le contrat|les regles|nos conditions|ce qui est ecrit|avant|entre les lignes|le texte|notre message)
      (apprenez|apprends) a (lire|ecrire|compter|attendre|ecouter|utiliser|vous servir|vous tenir)
      (savez vous|vous savez|vous vous doutez|vous imaginez bien|vous comprendrez|vous n'ignorez pas|vous n'etes pas sans savoir|sachez) (bien )?(que|qu'|,) ..6 (quand meme|tout de meme|non|n'est ce pas|j'espere|tout le monde|periode|chargee|seul|seule|chose|vie|univers)
      (vous savez|sachez|rappelons|rappelez vous|faut il rappeler|dois je (vous )?rappeler|est il besoin de|faut il vous|je vous rappelle|nous vous rappelons) ..1 (que|qu'|quand meme)? ..1 (vous|tout|noel|c'est|il|la|le|nous ne sommes|on n'est)? ..6 (quand meme|tout de meme|seul|pas seul|la seule|unique|tort|au courant)
      (vous n'etes|tu n'es|vous etes) (sans doute|peut etre|probablement|visiblement|manifestement|apparemment)? pas ..2 (habituee?s?|familier|familiere|au courant|le seul|la seule|seul|seule|expert|experte|du metier|specialiste|le centre|oblige|obligee|a jour|tres)
      (essayez|tachez|efforcez vous|tentez|merci) (donc |un peu |au moins )?(de|d') (comprendre|reflechir|rester (calme|poli|courtois|correct)|garder votre calme|lire|etre (raisonnable|patient|poli|correct|realiste|plus)|vous (calmer|mettre|maitriser)|bien lire|relire|ne pas (crier|vous enerver|exagerer))
      (ma (petite|bonne|chere) dame|mon (petit|bon|cher) monsieur|mon (coco|grand|petit (gars|bonhomme|ami|vieux|pere|coco)|pauvre|ami|vieux|cher)|ma (grande|belle|cocotte|pauvre|cherie)|cher ami ,? ..2|jeune (homme|fille|dame) ,? ..1|mes chers|chere petite|(calme|allons|voyons|allez|ecoutez|doucement|silence|du calme) les enfants|ecoutez (bien|moi bien|mon)|tss|tut tut|allons allons|voyons voyons|
        oh la la ,? ..2|bla bla)
      (sauf votre respect|avec tout le respect|sans vouloir vous (vexer|offenser|froisser)|ne le prenez pas mal|sans offense|pour votre (gouverne|information|culture)|combien de fois (faut|faudra|devrons|devons|dois|doit|va|vais|allons)|je (le )?repete|nous (le )?repetons|je ne (le )?repeterai pas|une bonne fois pour toutes|renseignez vous (avant|mieux|d'abord|un peu)|
        encore une fois ,? (nous|comme|je|vous|c'est)|comme (dit|explique|indique|precise|ecrit) (plus haut|ci dessus|deja|precedemment|plusieurs fois)|on (vous l'a (deja )?|l'a deja )(dit|explique|ecrit)|deja (dit|explique|ecrit|repondu) (#|cent|mille|dix|plusieurs) fois|
        pour la (#|deuxieme|troisieme|enieme|derniere|centieme) fois)
      (laissez (faire|ca|cela|parler) (les|aux|a) (pros|professionnels|experts|specialistes|grandes personnes)|vous comprendrez (plus tard|un jour|quand)|vous ne pouvez pas comprendre|c'est (trop|un peu) (complique|technique) pour vous|cela vous depasse|ca vous depasse|croyez en notre experience|
        faites nous confiance ,? (nous|on) (savons|sait|connaissons)|nous savons (mieux|ce que nous faisons)|^ c'est un metier $|chacun son metier|quand vous (serez calme|serez calmee?|aurez (retrouve|fini|compris)|saurez)|si vous (saviez|aviez la moindre|preniez la peine|
        lisiez|reflechissiez|ecoutiez|etiez (honnete|raisonnable|de bonne foi)|aviez un peu) ..3)
      (ne croyez pas|ne pas croire|il ne faut pas croire|faut pas croire|ne crois pas) ..1 tout ce (que|qu')
      si (vous|tu) (appreniez|saviez|apprenez|appreniez enfin) ..1 (a )?(lire|ecrire|compter|vous tenir|vous exprimer|parler)`,
    unless: `
      bien sur que (vous|tu) (pouvez|peux|avez|as)
      (nom|appetit|reve|robe|journal|ame) de jeune fille
      encore un peu de patience
      pas (le |la )?seule? un (client|lecteur|abonne|joueur|voyageur) sur
      (croient|croit|pensent|disent) que vous exagerez
      pas de panique ,? (la|le|les|une?|votre|ta|l'|lola|nous|on|il|elle|tout) ..2
      (explique|expliquons|raconte|expliquent) (l'|la|le|les) ..1 en mots simples
      (vous n'etes|tu n'es|vous n'etes vraiment|vous n'etes donc) pas (le |la )?(seule?|seuls) (a|dans ce cas|#|deux|trois|dix|vingt|trente|quarante|cent|plusieurs|beaucoup)
      mon (grand|arriere) (pere|frere|oncle|mere)
      ma (grande?|belle) (mere|soeur|tante|fille)
      (le|la|un|une|ce|cet|cette|du|des|au|notre|votre|d'un|d'une|nos|vos) jeunes? (homme|fille|dame)
      (notice|mode d'emploi|article|faq|regles?|fiche|guide) ,? (page|point|rubrique|section|chapitre) (#|deux|trois)
      (rester|restons|restez|reste) (courtoise?s?|correcte?s?|polie?s?|respectueux) (avec|envers|entre|dans|ici) ..2
      soyez (gentils?|gentille|indulgente?s?|patiente?s?) avec (lui|elle|eux|nos|notre)
      (lui|leur|nous|me) manque ..1 un peu de ..1
      (si|point|partie|passage|etape) ..4 (n'est|ne sont|etait|reste) ..1 pas ..1 (clairs?|claires?)
      (zen|relax) (garden|spa|collection|the)
      (coin|espace|cours|seance|moment|ambiance|collection|fauteuil|pause|spa) ..1 (zen|relax|detente)
      (visiblement|manifestement|apparemment) ,? (votre|ton|nous|notre|il|elle|le|la|un|une) ..3
      vous avez (clairement|visiblement|manifestement) (ete|raison|vecu|subi|attendu|explique|exprime|passe|fait|droit)
      veillez a (rester|etre) (joignable|present|disponible)
      (soyez|soyons) (un peu )?(patiente?s?) ,? ..1 (nous|votre|le|la|les|merci|s'il|encore|il)
      (merci|remercions) ..2 (de|pour|d') ..1 (votre |faire preuve de |rester )?(patience|patienter|comprehension|calme) ..1
      un peu (de|plus de|d'un peu de) patience ,? ..1 (nous|votre|et|les|merci|s'il|le|la|encore)
      (vous n'avez|tu n'as) qu'a (cliquer|scanner|presenter|nous|repondre|signer|remplir|indiquer|vous (presenter|connecter|inscrire)|passer|choisir|envoyer|suivre (le|ce) lien) ..2
      (il faut|vous devez|il faudrait|vous devriez) (que vous )?(accepter) (les|nos|la) (cookies|conditions|demande|mise) ..1
      (n'est|ce n'est) pas (facile|simple|evident|agreable) ..2
      c'est (simple|facile) (:|comme|a|,) ..2
      (lisez|relisez|consultez) ..3 (avant (la premiere|de (commencer|l'utiliser|visiter|venir))|ci dessous|ici)
      (vous (comprenez|savez|pouvez)) (bien )?(le|la|l'|les) ..1
      (pas|plus) (obligee?) ..2
      (votre|vos|notre|nos) ..1 (cher|chere|ami|grande|petite|belle) ..1
      (ma|mon) (cher|chere) (client|cliente)
      rester (calme|zen) (pendant|lors|en)
      sachez que (nous|votre|notre|vous pouvez|cette|le|la|les|l') ..9`,
  },
  sarcastic: {
    better: 'Merci de nous en avoir parlé.',
    phrases: `
      ^ (oh|ah|tiens|super|genial|chouette) ,? ..1 (super|genial|formidable|chouette|voila)? ,? encore une? ..1 (expert|experte|critique|genie|specialiste|plainte|donneur)
      o combien (utile|utiles|constructif|constructive|precieux|precieuse|eclairant|eclairante|brillant|brillante)
      (nous|on) ..1 (adorons|adore|aimons|aime) (perdre|casser|ignorer|gacher|arnaquer|egarer|faire attendre|retarder|abimer|ennuyer) ..3
      ^ (oh|ah|eh bien|ben|bah|tiens|oh la la|waouh|wow|olala|ha|haha|mince|zut|ouh|rho|aie) ,? (vraiment|bravo|quel (dommage|drame|malheur|scandale|suspense|choc|genie|talent)|comme c'est (triste|original|dommage|bete|mignon|charmant|embetant)|pauvre (de vous|chou|petit|petite|
        cherie?|petit chou|bichon|chose)|quelle (surprise|tragedie|horreur|catastrophe|decouverte|originalite|perspicacite)|felicitations|le pauvre|la pauvre|mince alors|quelle horreur pour vous|un (expert|genie|specialiste|connaisseur)|encore (un|une)|une (seule )?etoile|le drame|la tragedie|
        c'est (trop )?(triste|dommage|bete|terrible|affreux)|on a (un|une)|mais (bien sur|oui|c'est)) ..2
      merci ..1 (pour|de|d') ..1 (rien $|(votre|cette|ces|ce|vos) (si |tres )?(precieuse?s?|precieux|brillante?s?|brillants|lumineuse?s?|lumineux|grande?|immense|inestimable|delicieuse|delicieux|fine|subtile?|charmante?|charmants?|magnifique|eclairante?|eclaires?|bons|doux|gentils?|aimables?|beau|belle|
        sages?) (contribution|analyses?|remarques?|sagesse|lumiere|intervention|aide|expertise|conseils?|commentaire|mots|message|lecon|compliments?|insultes?|attention|demonstration|prose|avis d'expert|moment|poesie|delicatesse|perspicacite|expertise)|
        cette (brillante|lumineuse|fine) (analyse|remarque|intervention)|cette (lecon|lecture|demonstration|revelation|lecon de)|vos lumieres|nous (eclairer|apprendre notre metier|faire perdre|avoir (eclaires|enseigne|appris)|expliquer notre metier|insulter|rappeler)|
        ce (grand|beau) moment|ces (precieux|bons|brillants|doux) (conseils|mots)|votre (indulgence legendaire|expertise|sagesse|science))
      (quel|quelle|quels|quelles) (genie|perspicacite|finesse|grand esprit|expert|experte|tragedie|drame|heros|charmant commentaire|delicate attention|sens de l'observation|belle mentalite|belle (lecon|preuve)|poesie|elegance|classe|delicatesse|eloquence|
        intelligence|clairvoyance|analyse|decouverte|scoop|revelation|nouvelle incroyable|originalite|suspense|malheur|horreur|catastrophe|surprise ,? ..1 (quelqu'un|encore|un|une|vous|on)|chance (nous avons|vous avez)|honneur|modestie) ..1
      (bien (tente|essaye|vu l'artiste|joue sherlock)|(bravo|felicitations|chapeau|champagne|respect|well done|bien joue|applaudissements) ,? ..1 (champion|championne|l'artiste|sherlock|einstein|captain|genie|pour (votre|cette) (perspicacite|clairvoyance|decouverte|analyse|lecture|
        patience legendaire|courtoisie|politesse)|vous (avez|savez) (trouve|decouvert|reussi|gagne|compris|lu|lire|invente|enfin)|maestro|mon (grand|vieux)|le (genie|veau|boulet)|monsieur|madame|d'avoir (trouve le bouton|lu|compris|decouvert))|
        sherlock|einstein|monsieur je sais tout|madame je sais tout|je sais tout|la bonne blague|mais bien sur $|mais oui ,? (bien sur|c'est ca)|ben voyons|bah voyons|c'est ca oui|captain obvious|capitaine (evidence|flagrant)|tant mieux pour vous|grand bien vous fasse|vous m'en direz tant|
        comme c'est (original|mignon|charmant|triste pour|pratique|etonnant|delicat|aimable|gentil a vous|bizarre)|sans blague|sortez les (violons|mouchoirs)|on en pleurerait|on va pleurer|on pleure|nous pleurons|snif|bouhou|ouin ouin|si vous le dites|toutes nos condoleances|
        nos sinceres condoleances pour (votre (colis|commande|sandwich|cafe|vol|pizza|ego)|cette)|(on|nous) (ne )?(s'en|nous en|s') ..2 (remettra|remettrons|releverons|relevera|incline|inclinons|prosterne|prosternons)|on tremble|nous tremblons|j'en tremble|on est (impressionnes?|morts de rire|emus|bouleverses)|
        (quel|le) (client est|client ,? ce) roi|le client est roi|prevenez (la presse|la police|les medias|le president)|alertez (la presse|les medias|le monde)|appelez (la police|l'onu|le president|les pompiers)|arretez (tout|les rotatives)|breaking news|edition speciale|
        on vous dresse une statue|(medaille|prix nobel|oscar|palme) ..3 (pour vous|du|de la|de l'|en|pour|a vous)|votre (majeste|altesse|grandeur|seigneurie|excellence)|tapis rouge|les grands mots|l'heure est grave|le monde s'ecroule|fin du monde|
        quelle (triste|dure|cruelle|difficile) (vie|epreuve|existence)|dure vie|vie trop dure|comment allez vous (survivre|faire|vous en remettre)|comment (allons|va t|pourrons) ..1 (nous|on) (survivre|nous en remettre|s'en remettre|vivre)|comment ferions nous sans|que ferions nous sans|heureusement que vous etes la|
        on ne vous attendait plus|le monde entier|c'est bien connu ,? (le|la|les|on|nous)|comme par hasard|comme par (magie|miracle)|quel hasard|etonnant ,? non|surprenant ,? non)
      (desoles?|navres?|toutes nos (plus plates )?excuses|pardon|mille excuses|mille pardons) ,? (que|si|de|d'|pour) ..1 (le monde|la realite|la vie|la terre|l'univers|le soleil|votre (ego|majeste|altesse|petit)|(ne pas )?etre (des magiciens|des devins|parfaits|voyants|
        a votre service)|ne pas (lire|avoir de boule|pouvoir lire|etre devins)|exister|respirer|avoir froisse|la meteo|ce drame|cette tragedie|cette terrible) ..6
      (votre|vos) (petit|petite|petits|precieux|precieuse|sacro sainte?|auguste|illustre|petites|immense|infinie?|vaste|grande?|brillante?|extraordinaire|legendaire|sublime|delicate?|delicat|noble|royal|royale|divine?) (ego|personne|temps|colis|probleme|drame|nombril|caprices?|misere|
        grandeur|majeste|miseres|malheurs?|savoir|sagesse|science|intelligence|perspicacite|expertise|talent|patience|bonte|clairvoyance|palais|oreilles|sensibilite|confort|culture|genie|esprit|plume|prose|gout)
      (une|encore une|et une|seule) etoile ,? ..2 (quelle|quel|on|nous|le drame|la tragedie|bravo|merci|c'est|rien que)`,
    unless: `
      (avis|note|commentaire|critique) (a )?une etoile ..4
      (votre|son|un|le|ce|mon) chapeau ..1
      (nommee?|appelee?|baptisee?|s'appelle|surnommee?) (monsieur |madame )?(einstein|sherlock)
      (meme|comme|du temps d'|selon|d'apres|lettre d'|theorie d'|citation d'|biographie d') ..1 (einstein|sherlock)
      sherlock holmes
      condoleances (pour|a) (votre (pere|mere|mari|femme|maman|papa|frere|soeur|fils|fille|proche|perte|deuil)|ta|vous|toute|la famille)
      medailles? (en chocolat (est|sont)|pour (dix|vingt|trente|#) ans) ..2
      n'importe quel expert
      (oh|ah|tiens|wow|waouh) ,? (bravo|felicitations|quelle (belle|bonne|jolie|magnifique|superbe|surprise)|quel (beau|joli|plaisir|bonheur)|comme c'est (gentil|beau|joli|mignon)) ..2 (merci|photo|idee|nouvelle|message|surprise|pour|a|de|!|et|attention|!)
      (bravo|felicitations|chapeau) ..1 (a|pour|d'|et|aux|au) ..1 (vous|votre|toute|tous|cette (victoire|belle|course|photo|realisation)|avoir (termine|fini|couru|reussi|participe)|l'|nos|le|la|les) ..3
      quel (plaisir|honneur|bonheur|beau|joli|talent) ..3 (lire|vous|merci|!|voir|recevoir|accueillir|d'avoir|photo|dessin)
      quelle (patience|surprise|elegance|classe|memoire|poesie|chance) ..3 (merci|vous|votre|nous|photo|de (vous|lire|voir))
      merci (beaucoup |mille fois )?(pour|de) ..1 (votre|vos|ce|cette|ces) ..1 (gentils?|beau|belle|doux|aimables?|bons?|sages?|precieux|precieuse|charmants?) (mots?|message|photo|commentaire|retour|conseils|avis|soutien|confiance|temps|attention|patience|aide|
        fidelite|compliments?) ..2
      (votre|vos) (petit|petite|petits|petites|precieux|precieuse|grande?) (mot|mots|message|dejeuner|chien|chat|temps|patience|aide|avis|retour|colis et|famille|commande|ecran|taille|confort et)
      nos (sinceres )?condoleances $
      (fin du monde) (a|:|de|,)?
      (tapis rouge) (du|de|a)`,
  },
  dismissive: {
    better: 'Nous vous entendons et souhaitons trouver une solution avec vous.',
    phrases: `
      (n'en|ne) (discuterons|discuterai|parlerons|parlerai|debattrons|repondrons) (pas|plus) (davantage|plus|longtemps|a nouveau)
      (ce|c'|cela|ca|il) (n'est|ne|est|n'y a) (pas|guere|nullement|quand meme pas|vraiment pas) ..2 (notre (probleme|affaire|role|responsabilite|ressort|souci|metier|faute)|si grave|bien grave|tres grave|un drame|la fin du monde|la mort|important|de notre (ressort|fait|responsabilite)|mort d'homme|le bout du monde|
        si terrible|une affaire d'etat|nos oignons|pour nous|mechant|bien mechant|dramatique|si important)
      (pas|c'est pas|n'est pas|sont pas) (notre|mon|nos) (probleme|affaire|souci|problemes|affaires|oignons|tasse)
      (c'est|ce sont|voila) (votre|ton|vos) (probleme|affaire|avis|opinion|problemes|histoires|droit le plus)
      (ce n'est|c'est|n'est|il ne s'agit que|juste|c'est juste) ..1 (qu'une?|que d'une?|que quelques?|une?|juste une?|quelques) ..1 (petite?s? |simple |malheureux )?(rayure|detail|tache|miette|retard|cheveu|bug|malentendu|cafe|euros?|jours|minutes|heures|jouet|jeu|telephone|colis|sandwich|chemise|
        blague|bagatelle|broutille|bricole|bosse|egratignure|peu|fois) ,? ..3 (rien|pas|il n'y a|y a|de quoi|bien|grave|ca|on|mort|passez|calmez) ..3
      rien (de (bien |tres |vraiment )?(grave|mechant|dramatique|important|serieux|terrible)|d'(insurmontable|extraordinaire|inquietant))
      (on|nous|je) (n'y|ne|n'|y) ..1 (peut|pouvons|peux|pourrons|pourra) ..2 rien ..1 (faire|y faire|pour vous|changer|de plus)?
      (on|nous|je) (n'y|y) (peut|pouvons|peux) rien
      (on|nous|je) ..1 (s'en|nous en|m'en) ..1 (fiche|fichons|moque|moquons|fout|foutons|contrefiche|contrefichons|lave|lavons|passerons|passera|remettrons|remettra|remettons) ..2
      (n'avons|n'ai|n'a|a|avons) (pas|pas le|guere|plus) ..1 (de |le |d')?(temps|minute) ..2 (a perdre|pour (ca|cela|vous|ce genre|repondre|discuter|les)|de (discuter|repondre|perdre)|a (vous |y )?consacrer|a ca|a cela)?
      (pas le temps (de|pour)|du temps a perdre|perdre notre temps|(une|la|quelle|vraie|pure|notre) perte de temps $|perte de temps (pour|avec|de))
      (c'est a prendre ou a laisser|a prendre ou a laisser|tant pis $|tant pis (pour vous|pour toi|si)|passez a autre chose|tournez la page|c'est comme ca|c'est la vie|c'est ainsi|c'est le jeu|c'est la regle|faut faire avec|il faut faire avec|faites avec|debrouillez vous|
        debrouille toi|circulez|et alors $|peu (nous )?importe|on n'y (est|peut)|personne ne vous (force|oblige|retient|a force|a oblige|a demande)|rien ne vous (oblige|retient|empeche de partir)|(allez|achetez|voyez|cherchez|commandez|va|mangez|essayez) (donc |plutot )?(voir )?ailleurs|
        changez (de|d') (marque|fournisseur|magasin|banque|boutique|cremerie|operateur|adresse|restaurant|hotel|assurance)|la porte est (grande )?ouverte|vous connaissez la (sortie|porte)|bon debarras|
        si (ca|cela|ceci|le prix|notre (offre|service|cuisine)) ne vous (plait|convient|va) (pas|plus)|si vous (n'etes pas (content|contente|satisfait|satisfaite|d'accord)|n'aimez pas|etes si malheureux|voulez mieux) ,? ..4 (allez|partez|ailleurs|passez|changez|rien|personne|libre|resiliez|la|n')|
        (affaire|sujet|dossier|debat|discussion|incident|echange|chapitre|parenthese) (est |desormais |maintenant |pour nous )?(clos|close|termine|terminee|classee?|fini|finie|ferme|fermee)|point final|point barre|point a la ligne|un point c'est tout|fin de (la )?(discussion|l'histoire)|fin du debat|
        (on|nous) ne (peut|pouvons) (pas )?(plaire a|satisfaire|contenter) tout le monde|impossible de (plaire a|satisfaire|contenter) tout le monde|vous etes (bien |vraiment )?(le|la) (seul|seule|premier|premiere) (a|client|cliente|personne)|vous etes les seuls|(aucun|aucune) autre (client|cliente|personne)|
        personne (d'autre )?ne (s'(est |en est |en )?plain*|se plaint|nous l'a|l'avait|y trouve)|jamais (personne|aucun client) (ne )?(s'|ne)|nous avons (mieux|autre chose|d'autres (choses|soucis|priorites|chats|problemes|clients)|plus (important|urgent|grave)|bien d'autres|des soucis plus)|
        (on a|on n'a pas que) (d'autres chats|d'autres choses|mieux|autre chose|ca) ..2|cessez (de|d') (nous )?(ecrire|contacter|harceler|importuner|commenter|relancer|appeler)|arretez de (nous )?(ecrire|contacter|harceler|importuner|commenter|relancer|appeler|deranger)|pleurnicher|geindre|
        inutile d'(insister|ecrire|en parler|ergoter|appeler|attendre)|inutile de (nous (ecrire|contacter|relancer|rappeler)|revenir|continuer|poursuivre|discuter)|n'insistez (pas|plus)|libre a vous (de partir|d'aller|de)|ca ne nous (regarde|concerne|interesse) pas|
        cela ne nous (regarde|concerne|interesse) pas|nous ne repondrons plus|je ne (vous )?repondrai plus|on ne repondra plus|plus aucune reponse|ne comptez pas sur nous|vous (pouvez|pourrez) toujours (resilier|partir|annuler|aller|essayer|attendre|rever|courir|reclamer|vous plaindre|acheter)|
        vous etes libre de (partir|resilier|aller|ne (pas|plus)|vous desabonner|changer)|desabonnez vous|desinscrivez vous|ne venez (plus|pas)|ne revenez (pas|plus)|n'achetez (pas|plus)|vous en aurez pour votre argent|on en a pour son argent|a ce prix la|pour ce prix|
        vous ne pouvez pas (tout avoir|exiger|attendre (mieux|plus|grand chose))|on ne peut pas tout avoir|il y a pire|y a pire|il y a plus grave|d'autres ont (plus|pire)|estimez vous heureux|vous devriez vous estimer|soyez (deja )?(heureux|content|contente)|
        (ca|cela) (arrive|peut arriver) (a tout le monde|aux meilleurs)|ce sont des choses qui arrivent|l'erreur est humaine|nul n'est parfait|personne n'est parfait|on ne va pas (en faire|y passer|polemiquer|debattre|epiloguer|se battre)|
        nous n'allons pas (en faire|polemiquer|debattre|epiloguer|discuter)|assez (parle|discute)|on a autre chose a faire|on s'en (fout|fiche|moque|passera)|gardez (vos|votre) (commentaires?|remarques?|avis|conseils?|opinions?) (pour vous|ailleurs)|epargnez nous|
        ca nous (est egal|fait une belle jambe|laisse)|cela nous est egal|c'est egal|qu'est ce que (vous voulez qu'on|ca peut)|que voulez vous (que|qu'on|qu'y)|voyez (ca|cela) avec (le|la|les|votre|vos) ..2 (pas (avec )?nous|nous n'y|ce n'est pas nous)?|c'est de la faute (du|de la) transporteur|
        premier monde|probleme de riche|allez pleurer|ca vous passera|remettez vous en|vous vous en remettrez)`,
    unless: `
      bug ,? (on|nous) (y |le |l' )?(travaill*|corrig*|regard*|cherch*)
      (pouvons|peux|peut) ..1 rien (promettre|garantir|affirmer|annoncer|confirmer|dire) ..1
      rien de grave ,? (demandez|mais|entre|entrez|l'appareil|la|le|votre|on vous|nous vous) ..2
      c'est ainsi (que|qu') ..2
      libre de (partir|resilier) (quand|a tout moment|sans) ..3
      c'est la regle (,|et)? (la|l'|nous|on|pour (tous|tout)|dans|au|aux) ..1
      (c'est|c'etait) (aussi |bien )?la regle (du|de|des|et|pour|chez|interne|a|en|affichee) ..1
      (gras|sucre|musique|chocolat|cafe|fromage|velo|livres?|beurre) ,? c'est la vie
      rien d'inquietant ,? (d'apres|mais|dans|pour|a cet age|si|en soi|sur) ..1
      rien de grave ,? (une mise a jour|il suffit|(on|nous) vous) ..1
      (question de|a cause de|souci de|histoire de) ..4 rien de (grave|mechant)
      n'a rien de (mechant|grave|dramatique|extraordinaire)
      (ou|et|lequel|laquelle|couleur|taille|format|modele|marque) ..3 peu importe ..1
      rien ne vous oblige (a|de) (prendre|migrer|souscrire|changer|renouveler|signer|accepter|acheter|donner|repondre|choisir|payer|garder)
      c'est votre (avis|droit le plus) (et|strict et|strict ,? la) (nous|on|il|je) ..2
      c'est votre droit le plus strict
      (chien|chienne|chat|chatte|cheval|taureau|serpent|animal|requin|mygale|coq|ours) ..9 pas mechant
      (vous|tu) (y )?(avez|as) (vu|trouve|juge|estime) ..1 perte de temps
      perte de temps ,? (cette|ce|la|le|cet) ..2
      parce (que|qu') (on|nous) (s'en|nous en) ..2
      (je|nous|on) ne (m'en|nous en|s'en) (moque|moquons|fiche|fichons) pas
      (moque|moquait|moquee?) (d'eux|de lui|d'elle|de vous|d'un|des) ..1
      jamais personne ne s'est moque
      (rater|perdre|manquer|tomber|louper|oublier|se tromper) ..6 (cela|ca) arrive (aux meilleurs|a tout le monde)
      (cela|ca) arrive a tout le monde ,? (meme|y compris|nous|et a nous|rassurez) ..1
      (cela|ca) arrive aux meilleurs ,? (tete|bravo|courage|on|et) ..1
      (affaire|dossier|debat|discussion|incident) (est |desormais )?(clos|close|termine|terminee) (pour (l'administration|le moment|eux)|,? mais|de votre cote|,? (le|la|votre) (virement|remboursement|reponse)) ..1
      (je|nous|on) ne (peux|pouvons|peut) (helas|malheureusement) rien (verifier|voir|retrouver|confirmer|faire sans) ..1
      (rien|pouvons rien|peux rien|peut rien) (verifier|voir|retrouver|consulter) ..1
      bon debarras pour (cette|ce|cet|l'|la|le) ..2
      ne revenez (pas|plus) sans ..2
      va voir ailleurs si j'y suis ..2
      tant pis pour nous
      (ce n'est pas|c'est pas|rien de) grave ..1 (si|pour nous|,? merci|pas)
      (si|tant que) ce n'est pas notre ..2
      (on|nous|je) ..2 (ne|n') ..1 (peut|pouvons|peux) rien ..4 (ici|sans|avant|publiquement|en public|en commentaire|par ce biais|tant que)
      (vous pouvez|vous etes libre) ..2 (toujours )?(resilier|annuler|vous desabonner) ..3 (en ligne|sur|dans|depuis|a tout moment|gratuitement|sans|via|par|en|jusqu'*|sous)
      (desoles?|navres?|regrettons) ..6 (rien (faire|de plus))
      (ici|la|voila) et alors ..1
      (n'avons|n'avez|n'ai) pas (eu )?le temps (de (venir|passer|repondre)|pendant) ..1
      (inutile) de (vous (deplacer|reconnecter|inscrire|inquieter)|renvoyer|rappeler) ..3
      (repondre|repondons|discuter|traiter) ..4 (ici|en public|en commentaire|publiquement) ..2`,
  },
};
