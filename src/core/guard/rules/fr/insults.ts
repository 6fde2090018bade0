import { hate, insult } from '../../../triage/lexicon/abuse.ts';
import { joinedLists } from '../../../text/phrase/notation.ts';
import { flat } from '../one-of.ts';
import { lacking } from '../lacking.ts';
import type { RulesOf } from '../table.ts';
import { doubtful, undoubtful } from './insults/doubtful.ts';
import { fine } from './insults/fine.ts';
import { frames } from './insults/frames.ts';
import { mind } from './insults/mind.ts';
import { orders } from './insults/orders.ts';
import { person } from './insults/person.ts';
import { retorts } from './insults/retorts.ts';
import { scorn } from './insults/scorn.ts';

/* Respect for whoever wrote: nobody is insulted. */

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
  perdant|loser|comique|delateur|corbeau|harceleur|harceleuse|commere|vipere|langue de vipere|peste|sorciere|teigne|bonne poire|naze|tache|tocard|minable|crapule|vautour|girouette|plaie|calamite|catastrophe ambulante|grande gueule|tete de (noeud|cochon|pioche)`);
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

/** Insults in a comment that in a reply are as often meat, a drawn match, manure or a pedal; the frames know them. */
const ordinary: ReadonlySet<string> = new Set(
  `con|cons|porc|porcs|nul|pedale|fumier|ordure|ordures|pourriture|pourritures|vermine|parasites|blaireau|blaireaux|andouille|clochard|clochards|mongol|mongols|tg|pd|fdp|ntm|batard|batards|guignol|guignols|bouffon|bouffons|charognard|charognards|idiot|idiots|idiote|idiotes|debile|debiles|tocard|tocards|voleurs|escrocs|menteurs|charlatans|arnaqueurs|incapables|incompetents`.split(
    '|',
  ),
);

export const insults: RulesOf = {
  insulting: {
    phrases: joinedLists(
      lacking(insult.phrases.fr, ordinary),
      hate.phrases.fr,
      frames,
      mind,
      person,
      orders,
      scorn,
      retorts,
      `
      (vous etes|tu es|t'es|vous etiez|vous devez etre|tu dois etre|vous avez l'air|tu as l'air|vous semblez|vous paraissez|il faut etre|faut etre|faut vraiment etre|il faut vraiment etre|vous n'etes qu'|
        vous restez) ..2 (${ways})
      (vous etes|tu es|t'es|vous n'etes qu'|tu n'es qu'|vous devez etre|vous vous comportez comme|tu te comportes comme|vous reagissez comme|on dirait|vous agissez comme|vous parlez comme|c'est bien un|
        vous faites|encore) ..1 (une?|des|qu'une?|bien une?|vraiment une?|rien qu'une?|juste une?) ..2 (${names})
      (espece|bande|sacree?|fichue?|foutue?|satanee?) (de|d') (${names}|nouille|cloche|cruche|dinde|truie|vache|cochon|porc|ane|anesse|mouton|veau|cafard|sangsue|rat|serpent|limace|larve|loque|epave|dechet|andouille|cornichon|patate|banane)
      (sombres?|sinistre|illustre|fieffee?s?|specimen d'|sacre specimen d') (idiote?s?|debiles?)
      (parfaite?s?|veritables?|sacree?s?|fieffee?s?|t'es une vraie|tu es une vraie|t'es un vrai|tu es un vrai|association des|un seul) (goujats?|garces?|tocards?|trouillarde?s?|cinglee?s?|chochottes?|lourdaude?s?)
      (votre|ta) langue de vipere
      (trouillards?|tocards?|cingles) (de|du) (clavier|canape|service|quartier)
      (dialecte|langage|langue|discours|histoire|idee) de debiles?
      (chaque|un|quelque|quel) village ..5 idiot ..1
      (tous les autres|des clients|on sert aussi|rien contre|parents|clients|lecteurs|proprietaires|usagers|gens|perles de|perles d') ..1 (les|des|aux)? (idiots|debiles)
      (les|des|aux) (idiots|debiles) (du|de (la|votre|ton)|d'abord|sont|comme|qui)
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
      (vieille (bique|peau|chouette|carne|taupe|sorciere|bourrique)|vieux (schnock|debris|croulant|fou|crouton|machin)) $
      ^ (vieille (bique|peau|chouette|carne|taupe|sorciere|bourrique)|vieux (schnock|debris|croulant|fou|crouton|machin))
      (${names}|${ways}) que (vous etes|tu es)
      (vous etes|tu es|t'es) (completement|totalement|vraiment|bien|un peu) (malade|atteinte?|a enfermer|a l'ouest|allumee?|givree?|taree?)
      (t'es|tu es) ..1 (grave|relou|lourd|lourde|a la masse)
      (vous etes|tu es) ..1 (a la masse|bons? pour l'asile|a interner)
      (casse|barre|tire) toi
      barrez vous
      (n'avez|n'as|n'a) pas invente (l'eau|la poudre|le fil|la roue)
      lumiere ..5 tous les etages
      le seul (defaut|probleme|souci) ..4 c'est ..1 (vous|toi|son utilisateur|son utilisatrice|l'utilisateur|le client)
      (jamais|pas) ..1 ouvert (un|de) (livre|dictionnaire|bescherelle)
      (un peu|une once|un gramme|un brin|un soupcon) (de|d') (cervelle|jugeote|matiere grise|intelligence) ..3 (mal|ferait)
      (parlez|parles|parler) pour ne rien dire
      (sentez|sens|puez|pues|transpirez|respirez|suintez) (l'aigri|l'aigreur|la frustration|la haine|la jalousie|l'echec|le desespoir|la mechancete|le rance)
      (un|une|des|les|d'un|d'une) ..1 (${names}|minus|cassos|blaireau) (comme (vous|toi)|de (votre|ton) (espece|genre|acabit))
      plus (intelligente?s?|maline?s?|malins|vifs?|vives?|futee?s?|eveillee?s?|de (cervelle|cerveau|bon sens|jugeote)) que (vous|toi)
      (vous etes|tu es|t'es) ..1 aussi (utile|intelligente?|vive?|vif|futee?|fine?|aimable) (qu'une|qu'un) ..1
      il (vous|te) manque ..1 (une case|un neurone|deux neurones|des neurones)
      (expert|experte|critique|justicier|specialiste|general|genie) (de|du) (canape|dimanche|clavier|comptoir|pacotille|bac a sable)
      (puez|pues|suintez|transpirez) (la|le|l'arrogance|la suffisance) ..1
      (la lie|le rebut|le dechet) de (l'humanite|la societe|la terre)
      entre (vos|tes) (deux )?oreilles
      (vos parents|votre mere|vos profs) ..3 (rate|echoue|loupe) ..2
      ^ vieil (${names}|imbecile|idiot|hypocrite|egoiste|abruti)
      ^ (ignares?|ingrate?s?|menteurs?|menteuse|hypocrites?|malotru|goujat|radine?|mythomane|rustre|inculte|tocard) $
      trop (bete|stupide|con|conne|bouchee?|idiote?|ignare|debile) pour ..2
      (un|deux|aucun|pas un|quelques|vos|tes|votre seul) ..1 neurones? ..2
      (retournez|rentrez|retourne|rentre|rampez) ..1 (dans|sous) ..1 (votre|ta|ton|vos) ..1 (trou|grotte|caverne|niche|caniveau|egout|pierre|terrier|porcherie)
      (vos parents|votre mere|ta mere|tes parents) ..1 (auraient|aurait) du vous ..1 (apprendre|eduquer|elever|inculquer) ..2
      (vous n'etes|tu n'es|vous etes|tu es) (qu'un|qu'une|rien d'autre qu'un|rien d'autre qu'une|que des)
      ^ (espece|bande|tas|sale|sales|pauvre|pauvres|petit|petite|gros|grosse|vieux|vieille|quel|quelle|quels|quelles|sacre|sacree) (de |d')? ..1 (${names})
      (d'apres|selon) (un|une) (${names})
      (quel|quelle|quels|quelles|votre|ton|ce|cet|cette|vos|tes|ces) ..1 (${things}) ..2 (${low})
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
        on voit (bien )?(le niveau|votre niveau|a qui on a affaire)|vu votre niveau|quand on est (assez|eleve par|trop|si|aussi|a ce point|tellement|<dumb>)|avec votre (petit cerveau|qi|niveau)|qi d'|c'est l'hopital)
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
      fine,
      `
      (m|mr|mme|mlle|dr|st) ..1
      (amateur|amateurs|enfant|enfants|princesse|bebe) comme (vous|toi)
      que (vous|tu) (ne|n'|l'|pensez|croyez|imaginez|esperez) ..1
      (contre|victime|victimes|eviter|proteger|face aux|par des|mefiez|signaler|lutter|lutte|attention aux|faux) ..3 (escrocs?|voleurs?|arnaqueurs?|charlatans?|menteurs?|trolls?|haters?)
      (vous n'etes|tu n'es) (pas|ni|plus|jamais) ..1 (un|une|des|de|du|si|aussi|tous|tout|toute|vraiment|forcement|trop|tres|plus|completement|seule?|seuls|<unkind>|<persons>) ..2
      (n'etes|n'est|ne sont|n'etait) (pas|ni|plus|jamais) ..3
      (desoles?|navres?|comprenons|vous sentez|sentir|ressentir|semble|appele|traite|traites|traiter|qualifie|dit que|ecrivez|ecris|dites) ..9
      (malades?|lourde?s?|perdus?|limitee?s?|penibles?|fou|folle|jaloux|enfant|amateur|bebe) (d'|de|des|du|en|a|au|pour|ou|et|si|,)
      (vous etes|tu es) (tombee? |encore |souvent |gravement |toujours |deja )?(malade|enceinte|perdue?|limitee?|amateur|amatrice|enfant) ..2
      (avis|message|commentaire|mail|courriel) ..2 (negatif|positif|prive|precedent|public|complet)
      (question|remarque) (bete|stupide|idiote) ..1 (n'|non|pas)
      (pas|aucune|jamais) (de )?question ..1 (bete|stupide|idiote)
      (avec|pour|avez|avons|ai|accompagnee?s?|attendez|voyage|voyagez|ou) (un|une|des) (enfants?|bebes?|gamins?) (de|d'|en|a) ..3
      vous faites ..1 (partie|le|la|l'|un (achat|don|choix|retour|voeu)|une (demande|reclamation|commande|recherche|reservation)) ..3
      (dans|par|sur) (la|une|votre) tete`,
    ),
  },
  rude: {
    phrases: joinedLists(
      doubtful,
      `
      (vous etes|tu es|t'es|votre (avis|commentaire) est) ..1 (une|un|la) ..1 (blague|farce|plaisanterie|risee|honte ambulante|perte de temps|erreur de la nature)
      (cerveau|qi|intelligence|memoire|maturite|cervelle|politesse) (d'une|d'un|de) ..1 (huitre|poisson rouge|moineau|amibe|enfant|gamin|moule|mouche|poule|dinde|pois chiche|bulot|limace|moustique)
      (le|la|les) ..1 (commentaire|remarque|question|plainte|critique|avis|reflexion|chose|excuse|message) (le|la|les) plus ..1 (stupides?|betes?|ridicules?|idiote?s?|debiles?|absurdes?|pitoyables?|idiots)
      (arretez|arrete|cessez|assez|stop) (un peu )?(de|d'|vos|avec vos|les) ..1 (pleurnicher|pleurer|geindre|chouiner|ralage|raler|jeremiades|pleurnicheries|mentir|inventer|delirer|fantasmer|troller|gemir|mensonges)
      (vous devez|tu dois|il faut|faut) ..1 etre ..1 (aveugle|sourde?|bouche|bouchee|ivre|saoule?|bourree?|desoeuvree?s?|en manque|seule?|tombee? sur la tete|sacrement|gonflee?)
      (t'as quel age|tu as quel age|quel age avez vous ,? (douze|cinq|dix|#)|t'as (douze|cinq|dix|#) ans|tes parents (savent|sont au courant)|demandez a (votre (maman|mere|papa|pere)|maman))
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
        c'est si dur|c'est trop demander|vous etes serieux|vous etes serieuse|pour l'amour du ciel|bon sang|nom d'un chien|et puis quoi encore|et quoi encore|vous plaisantez|vous rigolez|vous voulez rire|pitie)
      (ne soyez|sois) (pas |un peu moins )?(ridicule|bete|stupide|radin|aussi|si)
      ^ (n'importe quoi|foutaises|balivernes|sornettes|conneries|du grand n'importe quoi|c'est faux|mensonges?|quelle blague|absurde) $
      (vous inventez|tu inventes|vous exagerez|tu exageres|vous abusez|vous affabulez|vous deformez|vous nous accusez a tort|vous nous diffamez|vous nous calomniez|vous cherchez (des histoires|la petite bete|les ennuis|a nuire|le conflit))
      (votre|cet|ce|vos|ces) (avis|commentaire|recit|temoignage|histoire|accusations?|propos|affirmations?|version) (est|sont|n'est|ne sont|etait|releve|relevent) ..2 (faux|fausses?|mensongere?s?|mensongers?|un mensonge|inventee?s?|invente|diffamatoires?|
        diffamation|calomnieux|calomnieuses?|de la (diffamation|calomnie)|exageree?s?|exagere|injustes?|injustifie|ridicule|un tissu|credible|credibles|honnetes?|d'une)
      (faux|fausse|fausses) (avis|accusation|accusations|allegations?|temoignage|client|cliente)
      tissu de mensonges`,
    ),
    unless: joinedLists(
      undoubtful,
      `
      (desoles?|navres?|comprenons|si|sans|signalez|signaler|supprime|supprimons|ne|n'|lutte|contre|detecte) ..9
      (vous etes|etes vous) (difficile|impatiente?) (a joindre|de|d') ..1`,
    ),
  },
};
