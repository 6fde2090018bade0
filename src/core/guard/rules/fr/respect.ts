import { hate, insult } from '../../../triage/lexicon/abuse.ts';
import { threat } from '../../../triage/lexicon/threat.ts';
import { joinedLists } from '../../../text/phrase/notation.ts';
import { flat } from '../one-of.ts';
import type { RulesOf } from '../table.ts';

/* Respect for whoever wrote: no insult, no threat, no blame. */

/** What somebody is called. */
const names =
  flat(`menteurs?|menteuses?|idiote?s?|imbeciles?|abrutie?s?|cretine?s?|cretins?|debiles?|troll|trolls|rageux|haters?|raleurs?|raleuse|aigrie?s?|frustree?s?|jaloux|jalouse|
  malotrus?|malpolie?s?|mufle|mufles|goujats?|goujate|grossier personnage|fauteur de troubles|fauteurs de troubles|provocateur|provocatrice|profiteur|profiteuse|escroc|voleur|voleuse|tricheur|tricheuse|fou|
  folle|malade|malade mental|mythomane|mytho|parano|paranoiaque|hypocrite|lache|egoiste|ingrate?|enfant|enfant gate|enfants gates|enfant capricieux|gamin|gamine|bebe|clown|guignol|bouffon|rigolo|plaisantin|
  amateur|ignare|ignorante?|inculte|neandertal|rustre|plouc|beauf|snob|prince|princesse|diva|casse pieds|casse bonbons|emmerdeur|emmerdeuse|boulet|parasite|assiste|radin|radine|rapace|pauvre type|pauvre fille|
  pauvre homme|pauvre femme|triste sire|triste individu|personnage|individu|cas social|cas desespere|rien du tout|moins que rien|petit malin|petite maline|monsieur je sais tout|madame je sais tout|donneur de lecons|
  nullard|nullarde|nullos|incapable|
  branquignol|bras casse|brele|demeuree?|simplet|neuneu|benet|niaise?|balourd|lourdaud|grincheux|grincheuse|ronchon|pimbeche|pouffe|poufiasse|
  vieille peau|vieux schnock|vieux debris|vieille bique|vieux croulant|face de rat|tete de mule|tete a claques|tete de linotte|pleurnicheur|pleurnicheuse|chouineur|chouineuse|geignarde?|
  charlatan|imposteur|tartuffe|faux jeton|faux cul|lavette|poule mouillee|mauviette|degonflee?|gogo|barjo|detraquee?|desaxee?|tire au flanc|bon a rien|bonne a rien|fumiste|
  perdant|loser|comique|delateur|corbeau|harceleur|harceleuse|commere|vipere|langue de vipere|peste|sorciere|teigne|bonne poire|naze|tache|tocard|minable|crapule|vautour`);
const ways =
  flat(`ridicules?|folle|fou|malpolie?s?|grossiere?s?|grossier|malhonnetes?|ignorante?s?|paranoiaques?|parano|immature|penibles?|insupportables?|aigrie?s?|frustree?s?|hysteriques?|de mauvaise foi|
  toxiques?|haineux|haineuses?|mal elevee?s?|agressifs?|agressives?|limitee?s?|bornee?s?|lamentables?|pathetiques?|pitoyables?|minables?|stupides?|betes?|idiote?s?|debiles?|incompetente?s?|arrogante?s?|
  egoistes?|mesquine?s?|mesquins?|ingrate?s?|capricieux|capricieuse|radine?|insolente?s?|odieux|odieuse|detestables?|meprisables?|meprisante?s?|abjecte?|ignobles?|honteux|honteuse|indignes?|menteurs?|
  menteuse|cinglee?s?|cinglé|timbree?|tordue?|derangee?s?|malades?|malsaine?|vicieux|vicieuse|vulgaires?|lourde?|lourds?|navrante?s?|affligeante?s?|desesperante?s?|jaloux|jalouse|mauvaise langue|
  cons?|conne|completement (a cote|perdu|perdue|deconnecte)|a cote de la plaque|a l'ouest|pas (tres |bien |trop )?(malin|maline|futee?|intelligente?|eveillee?|doue|douee|brillante?|fin|net|nette|normal|normale|aimable|claire?)|
  la risee|une honte|une plaie|un cauchemar|un danger public|sans (cervelle|education|gene|scrupules|coeur|honte)|peu (intelligente?|aimable|evoluee?|futee?)`);
const things =
  flat(`commentaires?|questions?|remarques?|messages?|avis|comportement|reclamations?|attitude|plaintes?|posts?|propos|discours|accusations?|histoires?|mensonges?|jeremiades?|betises?|raisonnement|
  argument|arguments|demande|exigences?|caprices?|mail|courriel|reaction|critiques?|affirmations?|delires?|prose|litanie|logorrhee`);
const low =
  flat(`stupides?|debiles?|idiote?s?|ridicules?|imbeciles?|betes?|absurdes?|pathetiques?|lamentables?|minables?|navrante?s?|pitoyables?|risibles?|puerile?s?|puerils|infantiles?|mesquine?s?|
  grotesques?|haineux|haineuses?|ignorante?s?|insultante?s?|honteux|honteuses?|indignes?|affligeante?s?|malhonnetes?|sans interet|hysteriques?|delirante?s?|incoherente?s?|grossiere?s?|grossiers?|abjecte?s?|
  ignobles?|odieux|odieuses?|deplaces?|deplacee?s?|inepte?s?|creux|creuse|vulgaires?|mensongere?s?|mensongers?|calomnieux|calomnieuses?|degoutante?s?|consternante?s?`);

export const respect: RulesOf = {
  insulting: {
    phrases: joinedLists(
      insult.phrases.fr,
      hate.phrases.fr,
      `
      (vous etes|tu es|t'es|vous etiez|vous devez etre|tu dois etre|vous avez l'air|tu as l'air|vous semblez|vous paraissez|il faut etre|faut etre|faut vraiment etre|il faut vraiment etre|vous n'etes qu'|
        vous restez) ..2 (${ways})
      (vous etes|tu es|t'es|vous n'etes qu'|tu n'es qu'|vous devez etre|vous vous comportez comme|tu te comportes comme|vous reagissez comme|on dirait|vous agissez comme|vous parlez comme|c'est bien un|
        vous faites|encore) ..1 (une?|des|qu'une?|bien une?|vraiment une?|rien qu'une?|juste une?) ..2 (${names})
      (espece|bande|sacree?|fichue?|foutue?|satanee?) (de|d') (${names}|nouille|cloche|cruche|dinde|truie|vache|cochon|porc|ane|anesse|mouton|veau|cafard|sangsue|rat|serpent|limace|larve|loque|epave|dechet|andouille|cornichon|patate|banane)
      (quelle?|pauvre) (nouille|cloche|cruche|dinde|truie|limace|larve|loque|andouille|cornichon) $
      (parfaite?|sombre|pauvre|sale|sinistre|triste|bougre de|pauvre petite?) (${names}) ($|va|que vous|que tu)
      (l'|la|le) (idiot|idiote|imbecile|abruti|rigolo|clown|bouffon|boulet|andouille|nul) (de service|du village|de la famille|de la bande)
      (bete|con|conne|tetue?) comme (une?|vos|tes|ses) ..1
      (dechets?|rebuts?|ordures?|raclures?|cas|specimens?|rates?|nuls) comme (vous|toi)
      (vous ne|tu ne|vous n'|tu n') ..1 (servez|sers|valez|vaux|comprenez|comprends) (a )?rien
      (lente? a la detente|dure? de la feuille)
      (faut il|faut-il) ..1 etre ..1 (${ways})
      sale (gosse|gamine?|mioche|type|bonhomme|bonne femme)
      (vous|tu) (nous|me) (degoutez|degoutes|repugnez|repugnes|ecoeurez|ecoeures|faites pitie|fais pitie|faites honte|donnez la nausee|donnez envie de vomir)
      (vieille (bique|peau|chouette|carne|taupe|sorciere)|vieux (schnock|debris|croulant|fou|crouton)) $
      trop (bete|stupide|con|conne|bouchee?|idiote?|ignare|debile) pour ..2
      (un|deux|aucun|pas un|quelques|vos|tes|votre seul) ..1 neurones? ..2
      (retournez|rentrez|retourne|rentre|rampez) ..1 (dans|sous) ..1 (votre|ta|ton|vos) ..1 (trou|grotte|caverne|niche|caniveau|egout|pierre|terrier|porcherie)
      (vos parents|votre mere|ta mere|tes parents) ..1 (auraient|aurait) du vous ..1 (apprendre|eduquer|elever|inculquer) ..2
      (vous n'etes|tu n'es|vous etes|tu es) (qu'un|qu'une|rien d'autre qu'un|rien d'autre qu'une|que des)
      ^ (espece|bande|tas|sale|sales|pauvre|pauvres|petit|petite|gros|grosse|vieux|vieille|quel|quelle|quels|quelles|sacre|sacree) (de |d')? ..1 (${names})
      (d'apres|selon) (un|une) (${names})
      (quel|quelle|quels|quelles|votre|ton|ce|cet|cette|vos|tes|ces|un|une|le|la) ..1 (${things}) ..2 (${low})
      (quel|quelle|quels|quelles|un|une|encore un|encore une|si|tellement) ..1 (${low}) ..1 (${things})
      (quel|quelle) (genre|type|sorte|espece) (d'|de) ..1 (idiote?|abruti|abrutie|personne|debile|cretin|imbecile|parent|mere|pere|malade|fou|individu)
      (votre|ta|vos|tes) (propre |grande |immense )?(betise|stupidite|ignorance|arrogance|incompetence|grossierete|hypocrisie|malhonnetete|mauvaise foi|mechancete|idiotie|connerie|conneries|mesquinerie|impolitesse|insolence|
        mauvaise education|jalousie|aigreur|paresse|avarice|radinerie|mensonges?|paranoia|delires?|folie|ego|nombril|frustrations?|manque (d'education|de respect|d'intelligence|de savoir vivre|de jugeote|de civilite))
      (les )?(gens|personnes|clients|individus|specimens?|types) (comme|de votre|de ton|dans votre|tels que) (vous|toi|espece|genre|acabit|sorte|trempe)
      (utilisez|utilise|servez vous de|sers toi de|faites marcher|faites travailler|activez|allumez|achetez vous|trouvez vous) ..1 (votre|ton|un|une|vos) ..1 (cerveau|tete|cervelle|neurones?|vie|hobby|psy|occupation|travail|
        dictionnaire|education|dignite|bescherelle)
      (votre|ton|vos|tes) (cerveau|cervelle|neurones?|tete) ..1 (doit|doivent|est|sont|semble|semblent|doit etre) ..3
      (etes vous|es tu|vous etes|t'es|tu es) ..1 (stupide|idiote?|aveugle|sourde?|debile|illettree?|bouchee?|tombee? sur la tete|serieux la|seriuse|malade|completement (fou|folle)|bien (serieux|reveille)|en manque|desesperee?)
      (vous racontez|tu racontes|vous dites|tu dis|arretez de dire|vous ecrivez|vous inventez) ..1 (n'importe quoi|des (betises|conneries|salades|mensonges|aneries|idioties|histoires|carabistouilles|inepties)|tout et)
      (vous mentez|tu mens|vous avez menti|vous delirez|vous divaguez|vous fabulez|vous perdez la tete|vous etes tombe sur la tete|vous avez fume|vous avez bu|ca ne va pas (la|bien) (tete|dans)|ca va pas la tete|
        allez (vous faire (soigner|voir|cuire)|vous soigner|au diable|en enfer|voir un psy|consulter|jouer ailleurs|pleurer|raler|embeter|emmerder)|va (te faire (soigner|voir)|au diable|te soigner)|consultez un psy|soignez vous|
        faites vous (soigner|aider)|trouvez vous une (vie|occupation)|achetez vous (une vie|un cerveau|des lunettes)|apprenez (a (lire|ecrire|vous tenir|vivre|parler|reflechir)|la politesse|les bonnes manieres|le respect|le francais|l'orthographe)|
        retournez a l'ecole|grandissez un peu|fermez (la|le)|ferme la|taisez vous|tais toi|la ferme|degagez|foutez le camp|fichez (le camp|nous la paix)|cassez vous|allez vous en|bon vent|
        un peu de (dignite|decence|respect|tenue|politesse|savoir vivre)|vous devriez avoir honte|tu devrais avoir honte|honte a vous|ayez honte|quelle honte vous|vous n'avez (aucune (honte|education|dignite|classe|decence|culture)|pas honte|
        rien dans (la tete|le crane)|pas la lumiere)|personne ne vous (aime|regrettera|a sonne|a demande)|on ne vous a (rien demande|pas sonne)|vous faites pitie|vous faites honte|tu fais pitie|vous nous faites (pitie|rire|perdre)|
        vous me (degoutez|faites pitie)|vous ne valez (pas|rien)|vous ne meritez (pas|rien|meme pas)|vous ne comprenez (decidement |vraiment )?rien a rien|vous n'y connaissez rien|
        on voit (bien )?(le niveau|votre niveau|a qui on a affaire)|vu votre niveau|quand on est|avec votre (petit cerveau|qi|niveau)|qi d'|c'est l'hopital)
      (rien de mieux|rien d'autre|mieux) a faire (de|dans|que|avec) ..2
      (vous etes|tu es|vous etiez) ..1 (le|la) (client|cliente|personne|usager|gens)? ..1 (pire|plus (grossier|grossiere|malpolie?|impolie?|bete|desagreable|penible|insupportable|stupide|ridicule|ingrate?|agressif|agressive|chiante?|difficile))
      (faire|faites|fais|fait) (le|la|votre|ton) (bebe|gamin|gamine|enfant|caprice|cinema|diva|malin|maligne|imbecile|idiot|idiote|cirque|guignol|clown|comedie|victime)
      (votre|ton|ce|cet|vos) (commentaire|avis|message|post|opinion|recit|histoire|argument|plainte|gout) (est|sont|n'est|releve|vaut) ..2 (une? (poubelle|torchon|blague|farce|ramassis|insulte|ineptie)|poubelle|nul|nulle|debile|ridicule|idiot|pathetique|a pleurer|de la merde|du vent|risible|grotesque|zero|
        pas un clou|affligeant|sans interet|rien)
      (vous vous|tu te) (ridiculisez|ridiculises|rendez (ridicule|pathetique)|couvrez de (honte|ridicule)|humiliez|enfoncez|donnez en spectacle)
      ^ (encore|tiens|voila|et) ,? ..1 (un|une|des) ..1 (${names}|cingle|cinglee|taree?|fou|folle|barge)
      (votre|un|tel|avec un|avec ce|ce) (qi|quotient intellectuel|niveau intellectuel) ..1
      (tombee?s?|berce|bercee?) ..1 (de|trop pres|sur|contre) ..1 (la|le|du|une) (table a langer|tete|mur|berceau|crane) ..1
      (ne|n') ..1 (reconnaitriez|sauriez|verriez|comprendriez) (pas|meme pas) ..4 (s'il|si on|meme si) ..2 (vous )?(mordait|sautait|tombait|frappait|expliquait|nez|dessus)
      (allez|retournez|va|courez) ..1 (pleurer|pleurnicher|vous plaindre|chialer|chouiner) ..1 (chez|dans|a) ..1 (votre|ta|les|jupes|maman|mere) ..1
      (honte|risee|fleau|plaie) (de|du) (la |l')?(ville|pays|humanite|quartier|metier|clientele|internet|famille|espece|societe)
      (pleurnichards?|pleureuses?|chouineurs?|chouineuses?|geignards?|grincheux|ronchons?|ingrats|malappris|mal embouches?|petits? bourgeois|cas sociaux|detraques?) ..1
      (quel|quelle) (triste|pauvre|pitoyable|sinistre|minable|drole de|sale) ..1 (personnage|individu|type|bonhomme|personne|mentalite|existence|vie) ..2
      (trolls?|rageux|haters?|raleurs?|aigris?|frustres?|menteurs?|malotru|goujat|pauvre (type|fille)) $
      (ma (pauvre|petite|brave) (dame|fille|femme|cherie)|mon (pauvre|petit|brave) (monsieur|vieux|gars|ami)|pauvre (de vous|ami|dame|monsieur))`,
    ),
    unless: joinedLists(
      insult.unless?.fr,
      hate.unless?.fr,
      `
      (m|mr|mme|mlle|dr|st) ..1
      (contre|victime|victimes|eviter|proteger|face aux|par des|mefiez|signaler|lutter|lutte|attention aux|faux) ..3 (escrocs?|voleurs?|arnaqueurs?|charlatans?|menteurs?|trolls?|haters?)
      (vous n'etes|tu n'es) (pas|ni|plus|jamais) ..3
      (n'etes|n'est|ne sont|n'etait) (pas|ni|plus|jamais) ..3
      (desoles?|navres?|comprenons|vous sentez|sentir|ressentir|semble|appele|traite|traites|traiter|qualifie|dit que|ecrivez|ecris|dites) ..9
      (malades?|lourde?s?|perdus?|limitee?s?|penibles?|fou|folle|jaloux|enfant|amateur|bebe) (d'|de|des|du|en|a|au|pour|ou|et|si|,)
      (vous etes|tu es) ..1 (malade|enceinte|perdue?|limitee?|amateur|amatrice|enfant) ..2
      (avis|message|commentaire|mail|courriel) ..2 (negatif|positif|prive|precedent|public|complet)
      (question|remarque) (bete|stupide|idiote) ..1 (n'|non|pas)
      (pas|aucune|jamais) (de )?question ..1 (bete|stupide|idiote)
      (un|une|des) (enfants?|bebes?|gamins?) (de|d'|en|a) ..3
      vous faites ..1 (partie|le|la|l'|un (achat|don|choix|retour|voeu)|une (demande|reclamation|commande|recherche|reservation)) ..3
      (dans|par|sur) (la|une|votre) tete`,
    ),
  },
  rude: {
    phrases: `
      (vous etes|tu es|t'es|votre (avis|commentaire) est) ..1 (une|un|la) ..1 (blague|farce|plaisanterie|risee|honte ambulante|perte de temps|erreur de la nature)
      (cerveau|qi|intelligence|memoire|maturite|cervelle|politesse) (d'une|d'un|de) ..1 (huitre|poisson rouge|moineau|amibe|enfant|gamin|moule|mouche|poule|dinde|pois chiche|bulot|limace|moustique)
      (le|la|les) ..1 (commentaire|remarque|question|plainte|critique|avis|reflexion|chose|excuse|message) (le|la|les) plus ..1 (stupides?|betes?|ridicules?|idiote?s?|debiles?|absurdes?|pitoyables?|idiots)
      (arretez|arrete|cessez|assez|stop) (un peu )?(de|d'|vos|avec vos|les) ..1 (pleurnicher|pleurer|geindre|chouiner|ralage|raler|jeremiades|pleurnicheries|mentir|inventer|delirer|fantasmer|troller|gemir|mensonges)
      (vous devez|tu dois|il faut|faut) ..1 etre ..1 (aveugle|sourde?|bouche|bouchee|ivre|saoule?|bourree?|desoeuvree?s?|en manque|seule?|tombee? sur la tete|sacrement|gonflee?)
      (t'as quel age|tu as quel age|quel age avez vous ,? (douze|cinq|dix|#)|t'as (douze|cinq|dix|#) ans|tes parents (savent|sont au courant)|demandez a (votre|maman))
      (mythomanes?|mythos?|menteurs? compulsifs?|menteuse compulsive|rageux|boulet|aigris?|trolls?|bouffons?|pleureuses?|pleurnichards?|frustres?) ..1 (va|!|comme vous|professionnels?|de service|du dimanche|en puissance|pathologiques?|notoires?)
      ^ (mythomane|mytho|menteur|menteuse|bouffon|bouffonne|rageux|boulet|aigri|troll|pleureuse|pleurnichard|minable|guignol|tocard|abruti|cretin|debile|idiot|imbecile) $
      (va|allez) (donc )?(voir ailleurs|vous faire voir|jouer ailleurs|raler ailleurs|vous plaindre ailleurs) ..3
      (un|ton|votre) cerveau (pareil|comme|de cette taille|si petit|aussi petit)
      (quelle|une telle|pareille) ..1 (ignorance|betise|stupidite|idiotie|arrogance|insolence|hypocrisie|lachete|grossierete)
      (sert|servons|nourrissons|nourrit|repond|repondons|parle|parlons|discute|discutons) ..1 (pas|plus) ..2 (clowns?|idiots?|trolls?|imbeciles?|menteurs?|laches|cons|pleurnich*)
      (votre|ton) (manque|absence) (d'|de) ..1 (intelligence|savoir vivre|education|cervelle|jugeote|classe|respect|politesse)
      (vous etes|tu es|vous semblez|vous paraissez) ..2 (difficiles?|exigeante?s?|compliquee?s?|capricieux|capricieuse|impatiente?s?|deraisonnables?|desagreables?|jamais (contente?s?|satisfaite?s?)|mal informee?s?|
        mal renseignee?s?|en train de troller|obsedee?|trop sensible|susceptible|negative?|negatif|enervee? pour rien|jamais la derniere?)
      (non mais|mais enfin|franchement ,? (vous|arretez|soyez)|ca suffit|ca commence a bien faire|arretez (un peu|votre cinema|votre cirque|de faire)|on croit rever|faut pas (exagerer|pousser|abuser)|faut arreter|
        c'est quoi votre probleme|quel est votre probleme|vous avez un probleme|qu'est ce qui ne va pas chez vous|qu'est ce que vous ne comprenez pas|savez vous lire|vous savez lire|sais tu lire|vous lisez parfois|
        c'est si dur|c'est trop demander|vous etes serieux|vous etes serieuse|pitie|pour l'amour du ciel|bon sang|nom d'un chien|et puis quoi encore|et quoi encore|vous plaisantez|vous rigolez|vous voulez rire)
      (ne soyez|sois) (pas |un peu moins )?(ridicule|bete|stupide|radin|aussi|si)
      (n'importe quoi|foutaises|balivernes|sornettes|conneries|du grand n'importe quoi|c'est faux|mensonges?|quelle blague|absurde) $
      (vous inventez|tu inventes|vous exagerez|tu exageres|vous abusez|vous affabulez|vous deformez|vous nous accusez a tort|vous nous diffamez|vous nous calomniez|vous cherchez (des histoires|la petite bete|les ennuis|a nuire|le conflit))
      (votre|cet|ce|vos|ces) (avis|commentaire|recit|temoignage|histoire|accusations?|propos|affirmations?|version) (est|sont|n'est|ne sont|etait|releve|relevent) ..2 (faux|fausses?|mensongere?s?|mensongers?|un mensonge|inventee?s?|invente|diffamatoires?|
        diffamation|calomnieux|calomnieuses?|de la (diffamation|calomnie)|exageree?s?|exagere|injustes?|injustifie|ridicule|un tissu|credible|credibles|honnetes?|d'une)
      (faux|fausse|fausses) (avis|accusation|accusations|allegations?|temoignage|client|cliente)
      tissu de mensonges`,
    unless: `
      (desoles?|navres?|comprenons|si|sans|signalez|signaler|supprime|supprimons|ne|n'|lutte|contre|detecte) ..9
      (vous etes|etes vous) (difficile|impatiente?) (a joindre|de|d') ..1`,
  },
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
      (nous|on|je) ..1 (vous )?(bloquerons|bloquerai|bloquons|bannirons|bannissons|signalerons|signalons|supprimerons|fermerons|suspendrons|resilierons|exclurons|radierons|allons (vous )?(bloquer|bannir|signaler|exclure)|devrons (vous )?(bloquer|
        bannir|fermer|supprimer)|pourrions (vous )?(bloquer|bannir|fermer|supprimer|suspendre)|serons (obliges|contraints) de (vous )?(bloquer|bannir|fermer|supprimer|suspendre))
      votre (compte|profil|contrat|abonnement|acces|adhesion|carte|dossier) (sera|pourra etre|pourrait etre|va etre|risque d'etre) (ferme|fermee?|supprime|suspendu|suspendue?|resilie|bloque|bloquee?|annule|annulee?|cloture|clos|desactive) ..3
        (si|sauf|faute|en cas|pour|a cause|sans|car)
      (si vous|si tu) ..7 (serez (bloqu*|bann*|exclu*|signal*)|nous (vous )?(bloqu*|bann*|signal*)|votre compte (sera|pourra)|consequences|avocat|plainte)
      (bloque|banni|exclu|interdit) (a vie|definitivement)
      (nous nous reservons|je me reserve|on se reserve|la direction se reserve) (le droit|la possibilite)
      (transmis|transmettons|transmettrons|transmet|confie|remis|signale|passe) ..3 (notre avocat|nos avocats|notre service juridique|la police|la justice|aux autorites)`,
    unless: `
      (a votre demande|si vous (le )?(souhaitez|voulez|preferez|desirez)|sur demande|comme demande) ..9
      reserve (le droit|la possibilite) (de|d') (modifier|changer|adapter|vous aider) ..2
      (fraude|escroquerie|usurpation|phishing|hameconnage|danger|securite) ..9`,
  },
  blaming: {
    better: 'Regardons cela ensemble.',
    phrases: `
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
      (a cause de|du fait de|par|suite a|en raison de|due? a) (vous|votre (erreur|faute|negligence|manque|imprudence|retard|mauvaise|maladresse|inattention|fait))
      (vous etes|tu es) ..1 (responsable|fautif|fautive|seul responsable|seule responsable|en tort|le seul (responsable|a blamer|fautif)|la seule (responsable|fautive)|cense|censee) (de|du|des|d'|si|pour|la|,)? ..1
      (personne|nul) ne (vous|t') ..1 (force|oblige|a force|a oblige|a demande|demandait|avait)
      (a quoi|qu'est ce que|que) (vous )?(attendiez|esperiez|croyiez|attendez|pensiez)
      (les|nos|des) ..1 (conditions|cgv|termes|regles|reglement|consignes|instructions) (que vous avez|auxquelles vous avez|acceptees|signees) ..3
      (la prochaine fois|a l'avenir) ,? ..1 (verifiez|lisez|pensez|soyez|evitez|reflechissez|faites attention|renseignez|appelez|prevenez|demandez|venez|essayez|regardez|choisissez)
      (a cause|en raison|du fait|suite a|par) (de )?votre (retard|oubli|erreur|absence|impaye|negligence|mauvaise|manque|refus|defaut|propre)
      (on|nous|je|le (conseiller|vendeur|guide|moniteur|serveur)|la (conseillere|vendeuse)) ..1 (vous )?(l'|en )?(avait|avions|avais|avons|a|ai) ..1 (pourtant |bien |deja |clairement )?(dit|prevenue?s?|avertie?s?|explique|informee?s?|rappele|signale) ..1 (deux|trois|plusieurs|mille|dix|deja|maintes|#|au|lors|a la|par|avant|a l')
      (vous (aviez|etiez|avez ete)|on vous avait) ..1 (pourtant |bien |deja |clairement )?(ete )?(prevenue?s?|avertie?s?|informee?s?|dit|explique) ..2
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
      message d'erreur ..2
      (vous avez|tu as) (peut etre|eventuellement) ..4`,
  },
};
