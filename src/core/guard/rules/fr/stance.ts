import type { RulesOf } from '../table.ts';

/* Opinions. A stance is a speaker, a verb of stance and its object; or a judgement. */

export const stance: RulesOf = {
  political: {
    better: 'Nous nous en tenons ici à nos produits et services.',
    phrases: `
      <we> ..1 (sommes|suis|est) ..1 (avec|pour|du cote (de|d'|des|du)|derriere) ..2 (israel|d'israel|palestine|gaza|ukraine|l'ukraine|russie|la gauche|la droite|grevistes|manifestants|agriculteurs|gilets jaunes|gouvernement|l'opposition)
      ^ (vive (la palestine|la greve|la revolution|israel|l'ukraine)|votez (pour|contre)|a bas)
      <we> ..1 (adore|adorons|aime|aimons|admire|admirons|deteste|detestons) (macron|trump|poutine|zelensky|melenchon|le pen|bardella|netanyahu|biden|<politics>)
      trop (d'etrangers|d'immigres|de migrants|de refugies|de musulmans|de noirs|d'arabes)
      (religion|islam|l'islam|l'eglise|voile|le voile|crucifix) ..1 (n'a|n'ont) rien a (faire|voir) ..4
      (trouvons|trouve|pensons|pense|estimons|estime) que (l'arbitre|le juge|le jury|le tribunal|la police|le maire|le ministre) ..6
      (ce|cet|cette) (film|livre|serie|match|concert|emission|debat) (etait|est|fut) ..1 (nul|nulle|mauvais|mauvaise|affreux|ridicule|honteux)
      <we> ..2 (<side>) ..5 (<public>)
      <we> ..2 (<wish>) ..5 (<politics>|gouvernement|president|ministre|premier ministre|maire|la gauche|la droite)
      <we> ..2 (<think>) ..7 (<politics>|<quarrel>)
      (partageons|partage|rejoignons|rejoins) ..4 (avis|opinion|point de vue|position|analyse|colere|indignation|combat|engagement) ..3 (<public>)
      (regrettons|regrette|deplorons|deplore|approuvons|approuve|condamnons|condamne|rejouissons|felicitons) que ..2 (<state>) ..4
      (<wish>) que ..3 (<politics>|gouvernement|president|ministre|maire|politiques|elus) ..4
      (<quarrel>|<politics>) ,? ..2 (nous|on|je) ..2 (n'y|ne|y) ..1 (croyons|crois|croit|sommes|suis|voulons|veux|veut|tenons|soutenons)
      (d'accord|en desaccord|en phase|solidaires?|fiers? (de soutenir|d'etre)|aux cotes) ..4 (<public>)
      (<politics>|<quarrel>) ..3 (<be>|a) <very>? (<judged>)
      (<politics>|<quarrel>) ..4 (<ought>) ..2 (etre )?(<banned>|partir|demissionner|cesser|s'arreter|degager|gagner|perdre|payer|disparaitre|aller)
      (<state>) ..2 (<be>|a|ont) <very>? (<absurd>|corrompue?s?|menteurs?|des menteurs|des voleurs|des escrocs|des parasites|des marionnettes|un desastre|
        une catastrophe|une blague|le meilleur|le pire|inutiles?|incompetente?s?|nulle?s?|au dessus des lois|vendue?s?|pourrie?s?|raison|tort|dans le vrai)
      (<state>) ..2 (ruine|ruinent|detruit|detruisent|vole|volent|ment|mentent|massacre|massacrent|prend|prennent|tient|tiennent) ..4 (pays|otage|france|
        francais|gens|monde|peuple|citoyens|nous|petits|poches)
      (interdisez|interdisons|abolissons|supprimons|legalisons|boycottez|boycottons|a bas|vive|mort a|honte a|honte au|stop a|stop au|non a|non au|oui a|oui au|vivement) ..2
        (<public>)
      (votez|voter|voterons|votons|votez tous|vote) ..1 (pour|contre|blanc|utile|ecologiste|a gauche|a droite|<politics>) ..2
      (grace|la faute|a cause|merci|demandez) (a|au|aux|de|du|des) ..1 (<politics>|gouvernement|la gauche|la droite|politiques?|la mairie|l'europe|bruxelles)
      (<public>) ..2 (n'a|n'ont|a|ont) (pas )?(sa|leur|leurs) place
      (choix|vote|candidate?|option) ..2 (raisonnable|sense|possible|responsable|utile) ..4 (<politics>|<state>)
      (personne|aucune personne|aucun|nul) ..2 (sense|sensee?|saine?|raisonnable|serieux|normale?) ..1 (d'esprit)? ..1 (ne|n') ..2 (vote|voterait|votera|soutient|soutiendrait)
      (laisser|laissez|laissons) (travailler|faire) ..1 (<politics>|gouvernement|le president|la police)`,
    unless: `
      vote pour (elle|lui) sur ..3
      vote pour (votre|ta|ton|vos) (creation|photo|recette|dessin|projet|idee|gateau|costume)
      (vous|tu) (pensez|penses|dites|ecrivez|trouvez|estimez|croyez) (tous )?(que|qu') ..9
      (assemblee|coproprietaires?|syndic|adherents|conseil syndical|j'ai|residents) ..9 vote (pour|contre) ..3
      (ne|n') ..2 (prenons|soutenons|commentons|prend|souhaitons|abordons|abordons|faisons|discutons|exprimons|avons|donnons|pouvons|participons|prononcons) (pas|jamais|aucun|aucune|ni) ..9
      (neutre|neutres|neutralite|impartial|impartiaux|aucune position|aucun avis|pas d'opinion|pas d'avis) ..6
      (politique) (de|d'|commerciale|tarifaire|interne) ..2
      notre politique ..2
      fait partie ..1
      (a|de|en|une|toute|notre|bonne|grande) partie
      (loi|police) (informatique|d'assurance|de caracteres|scellier|hamon|applicable|en vigueur)
      (toler|tolerons|tolere|accepte|acceptons|acceptes?|admettons|supprimons|supprime|moderons|signale|signalez|charte|regles de) ..6
      (bureaux? de vote|carte d'electeur|listes? electorales?|jour du scrutin|procuration) ..4
      (votez|voter|vote) pour (nous|notre (equipe|boutique|restaurant|projet|maison))
      (votez|voter|vote) pour ..1 (votre|vos|la|le|notre|cette|ce) ..1 (recette|photo|saveur|favori|favorite|prefere|preferee|projet|idee|gagnant|design)
      (conforme|conformement|conformes|selon|prevu|prevue|exige|exigee|impose|imposee|respect|respectons|applicable) ..2 (la loi|la reglementation|aux? (lois?|reglement*))
      (merci|remercions|ravis|heureux) ..2 (pour|de) votre ..1 (soutien|vote)
      (greves?|manifestations?|syndicats?) ..3 (nous oblige|nous contraint|perturb*|touche|touchent|concerne|empeche|retard*)`,
  },
  voiced: {
    better: 'Merci de partager votre point de vue avec nous.',
    phrases: `
      (est|reste|sera|c'est|sont) (le|la|les) ..1 (seule?s?|unique) ..1 (choix|solution|voie|option|reponse|issue|politique|energie|position) ..1 (raisonnables?|possible|sensee?|viable|serieuse|responsable|credible|acceptable|juste|tenable|defendable)
      nous sommes (contre|opposee?s a|en faveur de|aux cotes (de|des|du)|solidaires (de|des|du)) ..3
      (cet|ce|cette|ces|le|la) (elus?|elue|maire|ministre|depute|deputee|president|presidente|politicien|politicienne|prefet) (devrait|devraient|doit|doivent) ..3
      notre (entreprise|societe|marque|maison|groupe|direction) (estime|juge|considere|pense|croit|trouve) que ..3
      (mairie|commune|gouvernement|ministre|tribunal|prefecture|region|ville|arbitre|jury|etat|assemblee) ..1 (a pris|prend|a commis|a fait) (une|un|la|le) ..1 (mauvaise?|terrible|bonne|erreur|honteuse?|stupide|absurde|excellente?|pietre|grave) ..1
      (a|selon|d'apres) (mon|notre|nos) (humble |modeste |propre )?(avis|opinion|sens|yeux|point de vue|gout)
      (a mon avis|a notre avis|selon moi|selon nous|d'apres (moi|nous)|pour ma part|pour notre part|de mon point de vue|de notre point de vue|de notre cote ,? nous (pensons|trouvons)|
        soyons honnetes|soyons serieux|soyons francs|si vous voulez (mon|notre) avis|il faut bien (le dire|l'avouer|avouer|reconnaitre|admettre)|disons le (franchement|clairement)|
        a vrai dire|a dire vrai|entre nous soit dit|qu'on se le dise|avouons le|reconnaissons le|autant le dire|et c'est tant mieux|c'est bien fait|bien fait pour|bon debarras|
        dieu merci|tant mieux (si|que)|ce n'est que justice|il etait temps|y en a marre|ras le bol de|trop c'est trop|on marche sur la tete|ou va le monde|
        tout fout le camp|de toute facon (c'est|ce sont|tous)|le probleme de nos jours|c'etait mieux avant)
      ^ (franchement|honnetement|personnellement|sincerement ,? (c'est|on|cette|ce|les)|pour nous ,? (c'est|ce|cette|les|la|le)|pour moi ,? (c'est|ce|cette|les|la|le)) ,? ..3
      (mon|notre) (opinion|avis|sentiment|position|point de vue|conviction) (est|sur|personnel|personnelle|c'est|reste|a ce sujet|la dessus)
      (<we>|nous|on|je) ..1 (<think>) ..6 (<judged>)
      (<we>) ..1 (<think>) ..1 (qu'|que)? (<people>|<state>|la societe|les clients|le client|les consommateurs|vous (exagerez|etes|avez tort|vous trompez|dramatisez|abusez)|
        votre (plainte|critique|commentaire|avis|reaction|accusation|ton|attitude|colere|message|exigence))
      (<we>) ..1 (<think>) ..6 (<ought>) ..2
      (<we>) ..1 (<think>) (tres|vraiment|bien|plutot|assez|tout de meme|quand meme|franchement)? (triste|dommage|choquant|etrange|inquietant|curieux|revoltant|dingue|fou|drole|desolant|navrant|
        regrettable|genial|formidable|normal|anormal|logique) (que|de voir|qu')
      (<we>) (personnellement|sincerement|vraiment|fermement|franchement|profondement|clairement|intimement)? (<think>) (personnellement|sincerement|vraiment|fermement|franchement|
        profondement|tous|intimement|dur comme fer)
      (<we>) (ne |n' )?(<think>) (pas|plus|guere) ..2 (que|qu'|a|en|au|votre|vos|ces?|cette|les|utile|normal|juste|<public>|<matter>) ..1
      (<we>) ..2 (<side>) ..4 (<matter>|<people>|homeopathie|cette (decision|campagne|cause|petition|idee|mesure)|ce (boycott|mouvement|projet|combat))
      (<we>) ..1 (suis|sommes|est|etions) ..3 (d'accord|pas d'accord|en desaccord|du meme avis|de votre avis|de votre cote|de tout coeur avec|scandalisee?s?|revoltee?s?|choquee?s? par (les|la|le|cette|ces))
      (<we>) ..1 (partageons|partage|comprenons|rejoignons|rejoins) ..1 (pas |entierement |totalement )?votre (avis|opinion|point de vue|vision|indignation|degout)
      (ne partageons pas|pas d'accord avec|tout a fait d'accord|entierement d'accord|totalement d'accord|bien d'accord|d'accord avec vous|en desaccord avec|on est d'accord|nous sommes d'accord) ..2
      (<we>) ..1 (preferons|prefere|detestons|deteste|adorons (les gens|quand les|voir les)|adore (les gens|quand les|voir les)|meprisons|meprise|admirons|admire|
        avons horreur|ai horreur|a horreur|sommes (de grands )?fans|suis (une? grande? )?fan) ..1 (de |d' |des )?(ces?|cette|les|le|la|ceux|votre|quand|voir|lundi|<public>|<matter>)
      (jamais|plus jamais) ..1 (je|nous|on) (n'|ne) ..2
      (je|nous|on) ..1 (n'|ne) (acheterais|acheterions|acheterait|voterais|voterait|voterions|mangerais|conseillerais|recommanderais|confierais|mettrais|regarderais|
        ferais confiance|irais|laisserais) ..1 (jamais|pas|plus)
      (vous avez|tu as|il a|elle a|ils ont|elles ont|l'auteur a|le journaliste a) ..2 (raison|tort) ..6 (<public>|<matter>|<people>|l'immigration)
      (vous avez|tu as) (tout a fait |entierement |parfaitement |absolument |totalement |cent fois |mille fois )(raison|tort)
      (il est|il serait|il etait|c'est) (grand |plus que |bien )?temps (que|de|qu') ..1 (le|la|les|ce|ces|quelqu'un|on|nous|remettre|<state>|supprimer|interdire|dire|arreter|
        changer|agir|mettre|faire|<people>)
      (heureusement|dieu merci|tant mieux|dommage|malheureusement|par chance) (que|si|qu') ..1 (<public>|<people>|ce parti|ils (ont perdu|ont gagne)|il (a perdu|a gagne)|elle (a perdu|a gagne)|personne|plus personne|le (projet|vote|referendum))
      (tres peu pour (nous|moi)|pas (notre|mon) (truc|tasse de the|genre|fort)|ce n'est pas notre (tasse de the|truc|genre)|si (ca|cela) ne tenait qu'a (nous|moi)|s'il ne tenait qu'a nous|si c'etait (a nous de decider|nous)|si (on|nous) (pouvait|pouvions) decider|
        si (on|je|nous) (peut|peux|pouvons) se permettre|si je puis me permettre|si nous pouvons nous permettre|(notre|mon) (choix|vote) est (vite )?(fait|clair)|c'etait (quand meme |bien |tellement |tout de meme )?mieux avant|mieux avant $|au bon vieux temps|par nature $|
        de nature differente|(va|vont|fonce|foncent) (tout |droit )?(droit )?dans le mur|part a vau l'eau|part en (vrille|sucette)|(n'a|n'ont|n'aura) eu que ce (qu'il|qu'elle|qu'ils) merite*|l'a bien (cherche|merite)|l'ont bien (cherche|merite)|
        (on|nous) ne (peut|pouvons|peux) qu'(etre d'accord|approuver|applaudir|acquiescer)|et ce n'est que (notre|mon) avis|opinion impopulaire|on vous donne raison)
      (nous|on|je) ..1 (voterions|voterons|voterais|voterai|revoterions|revoterons|revoterais|revoterai|voterait|votera|avons vote|ai vote) ..1 (pour|contre)
      (notre|mon|nos|mes) ..1 (sympathie|sympathies|soutien|solidarite|admiration|respect|vote|coeur|pensees) (va|vont|est|sont) ..1 (a|aux|au|du cote|avec) ..1 (<public>|manifestants?|grevistes?|riverains|agriculteurs|soignants|profs|enseignants|policiers)
      (nous|on|je|notre equipe) ..1 (donnons raison|donne raison|donnons tort|donne tort|prenons fait et cause|sommes de tout coeur|nous rangeons|rangeons) ..3
      (<people>|<state>|les (agriculteurs|riverains|voisins|soignants|medecins|infirmiers|pilotes|etudiants|ouvriers|salaries|habitants|manifestants)) ..1 (n'ont pas tort|n'a pas tort|ont raison|a raison|ont bien raison|ont tort|ont (tout a fait |parfaitement )?le droit)
      (personne|qui|nul) (n'a|a) (vraiment )?besoin (d'un|d'une|de) ..1 (deuxieme|nouvel|nouvelle|autre|tel|telle|ce|cette|ces|plus)
      (faudrait|devrait|devraient|devons|il faut) ..1 (nationaliser|interdire (les|la|le|l')|abolir|legaliser|privatiser|taxer|expulser|virer) ..2
      (nous|on|je) ..1 (aussi|egalement|tous|ici) ,? ..2 (nous |on |je )?(<think>) ..6 (<judged>)
      tout le monde ..1 (le )?(sait|voit|reconnait)
      (comme (chacun|tout le monde) (le )?sait|c'est (bien )?connu|il va de soi que|nul ne peut nier|il est (evident|clair|certain|indeniable|prouve|connu) que ..1 (<people>|<state>|<politics>))
      (entre nous) ,? ..1 (le|la|les|ce|cette|<politics>|<state>) ..6
      (personne|aucune personne|aucun|nul|toute personne|n'importe quelle personne) ..1 (sense|sensee?|saine? d'esprit|raisonnable|de bon sens|normalement constituee?|intelligente?) ..4
      (<people>|<state>|<politics>) ..3 (devrait|devraient|doit|doivent|ferait|feraient) ..1 (avoir honte|apprendre|respecter|comprendre|accepter|arreter|cesser|savoir|etre (reconnaissants?|
        punis?|plus|moins|mieux|obliges?|contents?|aides?|fiers?|responsables?|<banned>)|travailler|payer|retourner|rentrer|faire|assumer|prendre|mieux|se|s'|eduquer|elever|
        montrer|agir|ecouter|demissionner|proteger|investir|baisser|augmenter|depenser|mettre|donner|regarder|laisser|trouver|reflechir|grandir|commencer|enfin|simplement|
        tous|toutes|vraiment|balayer|changer|s'occuper|reagir|intervenir|interdire|supprimer|garder|aller)
      (<people>) ..1 (ne|n') ..2 (veulent|pensent|savent|respectent|comprennent|lisent|travaillent|ont|sont|font|cherchent|connaissent|supportent|veut|sait|respecte|pense|a|lit) ..1 (plus|
        rien|que|jamais|pas|aucun|aucune) ..2
      (<people>) ..1 (de nos jours|d'aujourd'hui|aujourd'hui|sont (trop|tous|devenus|de plus en plus|tellement|vraiment|toujours|jamais|naturellement|si)|veulent (tout|toujours|juste)|exagerent|
        se plaignent|ralent|profitent|abusent|pensent (qu'a|que a|tout)|croient (tout|que tout)|trouvent toujours|ont toujours|manquent de|se croient|attendent trop|
        meritent|savent (tout|mieux))
      (plus personne|personne) (ne|n') (respecte|veut|sait|lit|pense|fait|travaille|prend|ecoute|croit) ..2 (de nos jours|aujourd'hui|plus|travailler|ses|les|son|rien|le|la)
      plus personne n'a ..2 (de nos jours|aujourd'hui|de|le|la|les)
      (manque de|plus de|aucun|un peu de) (respect|savoir vivre|politesse|education|bon sens|civisme|valeurs) (de nos jours|aujourd'hui|chez|de la part|dans ce)
      (vous devenez|les clients deviennent|le client devient|clients (sont devenus|deviennent)) ..2 (exigeants?|impatients?|difficiles?|agressifs?|ingerables?)`,
    unless: `
      (certains|certaines) ..1 (ne|n') (sont|ont|seront) (plus|pas) (disponibles?|compatibles?|concernes?|visibles?|accessibles?|livrables?)
      ^ (franchement|honnetement|sincerement|personnellement) ,? ((votre|vos|ton|ta) (gateau|photos?|dessin|idee|jardin|chat|chien|texte|recette|robe)|(on|je|nous) ne (sait|sais|savons) pas) ..1
      on croit souvent (que|qu') ..9
      tant mieux si (la|le|les|l'|notre|nos) ..2 (vous|te) ..1
      (ne|n') partageons (pas|aucune|jamais) ..2 (donnees|adresse|coordonnees|informations|fichiers?)
      ^ (franchement|honnetement|sincerement|personnellement) ,? (je (n'ai|ne (sais|peux|connais))|nous (n'avons|ne (savons|pouvons))|notre|nos|entre (nos|ces)|j'ai|nous avons|merci|bravo|faites|ce (disjoncteur|robinet|moteur|pneu|appareil|modele)) ..1
      pour (ma|notre) part ,? (j'ai|nous avons|je (note|retiens|regarde|vous)|j'y) ..2
      jamais ,? ..4 (nous|on|je) (n'|ne) (aurions|aurais|aurait|demandons|demanderons|demandera|demande|ferions|laisserions|vendons|communiquons|avons|ai|appelons|envoyons)
      (preferons|prefere|preferions) (decliner|garder|attendre|verifier|refaire|prendre|laisser|rester|conserver|renoncer|reporter|annuler|dire|le dire|la refaire|les garder|que|prevenir) ..1
      (prefere|preferons) (votre|ta|cette|ce|un|une) (rancune|colere|franchise|prudence|client|retard|honnetete) ..1
      (ne|n') (doutons|doute) (pas|ni|aucunement|nullement|en rien|pas une seconde) ..4
      (deception|colere|demande|remarque|reaction|agacement|question|inquietude|impatience) (bien |tout a fait |tres |parfaitement )?(legitime|justifiee?|comprehensible|normale?|fondee?)
      (on est|nous sommes|je suis) (bien |tout a fait |parfaitement )?d'accord ($|sauf|mais|meme|copie|expliquer|:|sur le (gout|fond du prix)|il|elle|ca|cela|le|la|on|c'est|et) ..1
      pas d'accord sur (le gout|la couleur|la recette|les gouts)
      personne ne sait (pourquoi|comment|qui|ou|quand|encore)
      personne n'a (decroche|repris|repondu|rappele|ouvert|vu|pris|pense|verifie|ete|su|remarque|recu|lu|signale|trouve|note) ..2
      tout le monde ne ..2 pas ..2
      (certains|certaines) ,? (n'ont|n'y|n'avaient|ne l'ont) ..1 pas (encore |tous )?(fini|vu|lu|recu|pu|commence|termine|ete|trouve|eu)
      (pour|compris|accueill*|accept*|invit*|aide|aidons|recompens*|celles et|(proposee?|ouverte?|ouverts|adresse|destinee?|destines|offerte?) a) (ceux|celles) qui ..6
      beaucoup de gens (s'y|se) (trompent|posent|perdent|demandent) ..1
      tant mieux si (ca|cela) (t'|vous|te|a) ..2
      raison de (poser|demander|signaler|le|la|les|nous|vous|insister|verifier|relever|rappeler|douter|hesiter|attendre)
      (vous avez|tu as) (tout a fait |entierement |parfaitement |absolument |cent fois |mille fois ) raison sur (ce point|la|le|les) ..2
      crois volontiers (que|qu') ..4
      bon debarras pour (cette|ce|cet|l'|la|le) ..2
      (contre|aux cotes) (remboursement|(de|des|du) (nos|vos) (clients?|equipes?|voyageurs?|lecteurs?))
      (aux cotes|solidaires) de (vous|nos|notre|chacun)
      (desoles?|navres?|regrettons|regrette|comprenons|comprends|excuses?|apprenons|lisons|malheureusement|conscients?) ..9
      <we> ..1 (<think>) ..1 (que|qu') (cela|il|ce|c'|l'|votre|vous|le|la|cette|ca|un|une|les) ..4 (s'agit|vient|viendrait|provient|peut|pourrait|est (lie|liee|du|due|en cours|arrive|parti|
        possible|encore|du a)|trouverez|aimerez|avez (recu|besoin|deja|peut etre)|pourrez|soit|serez|corresponde|suffit|fonctionne) ..4
      (pensons|pense|croyons|crois) (a|aux|au) (vous|votre|toi|eux|nos|mettre|ajouter|verifier|l'environnement|tout|toutes|tous) ..3
      <we> (croyons|croit|crois) (a|au|aux|en) ..4
      (nous|je|on) ..1 (trouvons|trouve|trouver) (une|la|le|un|pas|rien|aucun|aucune|plus|trace|votre|nulle|ensemble) ..2 (solution|commande|dossier|compte|meilleure|reponse|trace|reservation|numero|
        nom|moyen|adresse|ce nom|a ce|sous|dans|correspondant|a|arrangement|message|avec)
      (pouvez|pouvons|aimerions|souhaitons|afin|pour|essayons|allons|espere|esperons) ..1 (de |d' )?trouver ..3
      <we> ..1 (considerons|considere|prenons) (chaque|votre (demande|dossier|remarque)|la|toutes?|tous) ..3
      (si|lorsque|quand|que|dont|ou) vous ..1 (pensez|croyez|trouvez|estimez|considerez|jugez|etes|dites|ecrivez|parlez|evoquez|preferez|avez) ..9
      (vous|tu) (ecrivez|dites|trouvez|pensez|estimez|jugez|parlez|evoquez|decrivez|ecris|dis|trouves|avez ecrit|avez dit|nous traitez|reprochez) ..9
      (vous avez) ..1 raison de (nous|poser|demander|vous|le signaler|l'indiquer|insister|relever)
      (<we>|nous) ..1 (preferons|prefere|preferions) (vous|que|ne|parler|eviter|echanger|en parler|repondre|attendre|traiter|voir|regler|etre) ..3
      (d'accord) (pour|de principe) ..3
      (donner|donnez|donner|votre|cet|un|vos|d'un|laisser|laissez|partager|partagez|publier|poster|depose) (avis|opinion|point de vue)
      (respectons|respecte|entendons|notons|apprecions|remercions) ..3 (avis|opinion|point de vue|position) ..2
      (tout le monde|chacun) ..2 (peut|puisse|pouvait|est (le )?bienvenu|trouve son|doit (presenter|porter|avoir son)) ..3
      (les gens|tout le monde|ceux qui|celles qui|certains|les parents|les femmes|les hommes|les jeunes|les touristes) ..2 (doit|doivent|devrait|devraient) ..1 (pouvoir|presenter|porter|venir|etre (accompagn*|muni*|
        inscrit*|present*)|avoir (recu|acces|leur|une|un)|recevoir|se (presenter|munir|inscrire)|s'inscrire|reserver|apporter|remplir|contacter|nous) ..3
      ce n'est pas (a nous|notre role) ..5
      c'est bien connu (de|des)`,
  },
  judging: {
    better: 'Merci de partager votre point de vue avec nous.',
    phrases: `
      (<be>) <very>? <very>? (<absurd>)
      (quel|quelle|quels|quelles) ..3 (<absurd>|catastrophe pour|desastre pour)
      (quel|quelle) (honte|scandale|absurdite|hypocrisie|folie|mascarade|gachis|bande de|stupidite|betise|idiotie)
      (decision|loi|reforme|idee|mesure|film|livre|emission|serie|politique|campagne|article|comparaison|argument|taxe|polemique|mode|tradition|pratique|projet) ..1 (<absurd>)
      (le|la|l'|ce|cet|cette|ces|les) ..1 (nouvel |nouveau |nouvelle |futur |future |vieux |ancien )?(aeroport|stade|autoroute|route|tour|immeuble|projet|plan|campagne|taxe|loi|reforme|regle|interdiction|accord|traite|decision|verdict|mesure|idee|mode|systeme|monument|statue|prix|film|livre|
        serie|emission|chanson|exposition|piece|discours|candidate?|entraineur|arbitre|joueur|equipe|album|match) ,? ..1 (c'est|est|etait|sont|etaient|a ete) <very>? (une (erreur|catastrophe|blague|honte|farce|aberration|betise|connerie|bonne chose|bonne idee|mauvaise idee|perte de temps|reussite)|
        un (desastre|echec|scandale|cauchemar|gachis|chef d'oeuvre|navet|fiasco|progres|non sens)|nulle?s?|ennuyeux|ennuyeuse|moche|laide?|affreux|affreuse|horrible|genial|geniale|surfaite?|inutile|injuste|d'un ennui|mauvaise?|superbe|
        indispensable|necessaire|pourrie?|ratee?|rate)
      (film|livre|serie|emission|chanson|acteur|actrice|realisateur|equipe|joueur|entraineur) ..1 (meritait|merite|aurait du gagner|a vole)
      (arbitre|jury|var|juges) ..2 (vole|volee?s?|vendu|achete|aveugle|contre nous|triche|a rien vu)
      (<matter>|<people>|<public>|l'eglise|les banques|les multinationales|les labos|les geants du web|la grande distribution|les mangeurs de viande|les carnivores|les carnistes) ,? ..2 (croient|croit|pensent|pense|se croient|se croit|ont trop (de|d')|a trop (de|d')|
        ne (fait|font) que (du|des|de la)|ne pensent qu'a|ne pense qu'a|ne (font|fait) (rien|jamais)|gachent?|tuent?|detruisent?|polluent?|dirigent?|gouvernent?|s'en sort|s'en sortent|nous (manipule|manipulent|mentent|ment|volent|vole))
      (les )?(hommes|femmes|garcons|filles) (et les|et) (hommes|femmes|garcons|filles) ..1 (sont|ne sont|est) ..2 (differents?|egaux|faits?|pareils?|complementaires) ..2
      (ce|notre|cette|le) (pays|monde|nation|societe|ville|generation|jeunesse) ,? ..1 (va|est (foutu|fichu|perdu|malade|fini|foutue|perdue|malade|a la derive)|part|n'a plus|a perdu|merite|aurait besoin)
      (<matter>|<people>) ,? ..2 (<be>) <very>? (<judged>|une mode|un poison|addictifs?|du meurtre|de la torture|pour les idiots|la cause|le mal)
      (<state>) ,? ..2 (<be>|a|ont) <very>? (<judged>)
      (<matter>|<public>) ..5 (<ought>) ..2 (etre )?(<banned>|plus|moins|mieux|cesser|disparaitre|rester|changer|avoir|s'arreter|aller|enfin)
      (faut|faudrait|doit|devrait|devons|devraient|fallait) ..1 (interdire|abolir|legaliser|supprimer|boycotter|taxer|privatiser|nationaliser|combattre|limiter|defendre|bannir|proteger|reformer|
        arreter|stopper|encadrer|baisser|remettre|virer|expulser|fermer) ..3 (<public>|<matter>|<people>|ces|cette (taxe|loi|pratique|mode))
      (<matter>|<public>|<people>) ,? ..2 (tue|tuent|detruit|detruisent|ruine|ruinent|nuit|nuisent|menace|menacent|exploite|exploitent|opprime|oppriment|corrompt|abrutit|abrutissent|manipule|
        manipulent|vole|volent|ment|mentent|trompe|trompent|trahit|trahissent|gaspille|gaspillent|empoisonne|empoisonnent|divise|divisent|deshumanise|encourage|
        encouragent|perpetue|banalise|viole|violent|prend|prennent|rend|rendent|degrade|abime|abiment|favorise|favorisent|pousse|poussent|isole|isolent) ..1
        (les|le|la|l'|nos|notre|des|du|de la|tout|toute|trop|leur|leurs|en otage|gens|a|au) ..2
      (<matter>|<public>|<people>) ..3 (plus de mal que de bien|plus de bien que de mal|pas sa place|pas leur place|rien fait de mal|fait que son travail|bien fait|trop loin|en otage|
        a la derive|n'importe quoi|nous meprise|nous meprisent|se moque|se moquent|n'a aucune|n'ont aucune|ne fait rien|ne font rien|ne comprend rien|ne comprennent rien|
        hors de controle|le moindre mal|un droit humain|la loi du plus fort|toujours les memes|s'en fiche|s'en fichent|exagere|exagerent|dramatise|dramatisent|gonfle|gonflent|
        va trop loin|vont trop loin|a tout compris|n'a rien compris|n'ont rien compris|fait peur|font peur|ne vaut|ne valent|sert a rien|servent a rien)
      (fait|font) (bien )?plus de (mal|degats) que de bien
      (devrait|devraient|doit|doivent|merite|meritent|mériterait) ..1 (d')? (etre )?(interdite?s?|abolie?s?|supprimee?s?|punie?s?|viree?s?|boycottee?s?|condamnee?s?|arretee?s?|illegale?s?|legalisee?s?)
      (c'est|il est|je trouve|cela est) <very>? (mal|immoral|injuste|cruel|inhumain|barbare|contre nature|irresponsable|normal|anormal|triste|choquant|revoltant|inquietant|degoutant|pathetique|ridicule|
        une honte|dommage|un scandale|criminel|juste|honteux|fou|dingue|malheureux) (de (tuer|manger|garder|laisser|forcer|faire|mettre|dire|juger|punir|taxer|interdire|traiter|voir (les|des|que|
        comment|ces|la|le|ce)|penser|croire|payer|voter)|que (les (gens|medias|jeunes|parents|politiques)|plus personne|personne|le gouvernement|tout le monde|certains|la (societe|justice|
        police|presse)|l'etat))
      (ce|cet|cette|le|la|son|sa|leur) (film|livre|chanson|album|emission|serie|match|arbitre|joueur|joueuse|entraineur|equipe|article|documentaire|decision|idee|verdict|jugement|loi|regle|taxe|
        reforme|campagne|ministre|president|chanteur|chanteuse|acteur|actrice|marque|mesure|projet|politique) ..2 (est|etait|sont|a ete|fut|reste) <very>? (<judged>)
      (cette|ce|la|le|leur|cet) (loi|reforme|decision|mesure|taxe|campagne|politique|argument|idee|raisonnement|projet|regle) ..1 (n'a (aucun|pas de) sens|va trop loin|ne (tient|sert|rime|marche|
        change) (pas|a rien|rien)|ne sert a rien|est allee trop loin)
      (n'a (aucun|pas de) sens|ne rime a rien|ne tient pas debout|depasse l'entendement|defie le bon sens)
      (le bio|la viande|le vegan|l'electrique|la cuisine|le cinema|la musique|les voitures|la culture|l'art|l'ecole|le rap|le football|la mode) ..2 (c'est|est|sont|reste) <very>? (<judged>|surfait|depasse)
      (pure|pur|veritable|grand|grande|sombre|belle) (propagande|folie|hypocrisie|demagogie|betise|stupidite|arnaque|absurdite|scandale|mascarade|connerie|idiotie|censure|honte|provocation)
      (vive|a bas|halte a|halte aux|assez de|marre de|marre des|stop aux|honte a|honte aux) ..1 (<public>|<people>|eux|lui|elle|ces|cette|tous)
      (rendent?|rend|faire|font|fait) ..1 (les gens|les enfants|les jeunes|tout le monde|nos enfants) ..1 (paresseux|stupides?|betes?|idiots?|egoistes?|malades?|fous|dependants?|violents?|accros)`,
    unless: `
      (votre|vos|ta|tes) (question|questions|demande|remarque|inquietude|colere|doute) ..7 (est|sont) <very>? (legitimes?|justifiee?s?|normale?s?|bonnes?)
      (c'est|est|serait|c'etait|etait) <very>? (inadmissible|inacceptable|indefendable|indefendables|inexcusable|impardonnable|insupportable|degoutant|une honte) (et|,)? (nous|je|on|de notre|le client|jeudi|pardon|nos) ..1
      ^ <named> ..9 c'est indefendable
      (delai|delais|semaines|retard|attente|erreur|facture|prevenir|oubli|silence) ..3 (c'est|est) indefendables? ..1
      (aucun|aucune|nul|nulle|pas un|pas une) ..2 (n'|ne )(est|sont|serait) <very>? <absurd>
      loin d'etre ..2
      (reproch*|accus*|peur|crainte|honte|impression) (de |d')(etre|paraitre|passer pour) ..2
      (notre|nos|mon|ma) (message|post|tweet|publication|reponse|affiche|notice|menu|site|appli|application|robot|chatbot|assistant|dodo|formulaire|courrier|procedure|emballage|serveur|affichage|visuel|annonce|titre|jeu de mots|mascotte|logo) ..3 (est|etait|etaient|sont) <very>? <absurd>
      <absurd> de (notre|ma) part
      (etait|est|c'etait) <very>? <absurd> de (notre|ma) part
      (quel|quelle|quels|quelles) ..1 (je|nous) (fais|suis|faisons|sommes)
      (quelle|une|cette|la) (betise|honte|folie|stupidite) de (notre|ma) part
      (vous|te|lui) (parait|semble|paraissait|semblait|a paru|a semble) <very>? <absurd>
      serait malhonnete (de|d')
      (livree?s?|recue?s?|commandee?s?|vendue?s?|envoyee?s?) (etait|etaient|est|sont) <very>? <judged>
      personnage ..5 (est|reste) ..3
      recompense ceux qui ..2
      (idee|recette|projet|gateau|pizza) ..4 est une folie ,? (on|nous|et) ..1
      (bouton|champ|formulaire|logiciel|bouchon|emballage|robot|bug|algorithme|site|automate|message d'erreur|facteur d'estimation|repondeur|menu) ..7 (c'est|est|etait) <very>? <absurd>
      ceux qui prennent leur temps
      (desoles?|navres?|regrettons|regrette|comprenons|comprends|excuses?|apprenons|malheureusement|sentiez|ressenti|vecu) ..9
      (vous|que vous|si vous|tu) ..1 (dites|ecrivez|trouvez|trouviez|parlez|decrivez|jugez|pensez|estimez|evoquez|avez ecrit|avez trouve|qualifiez|dis|trouves|ecris) ..9
      (n'est|ne sont|n'etait|n'etaient|ne serait|n'a rien|n'ont rien) (pas|jamais|nullement|d') ..1 <very>? (<absurd>|<judged>) ..1
      (pas|jamais|rien) (d'|de|du tout)? (<absurd>) ..1
      (votre|vos) (question|idee|remarque|photo|commentaire|suggestion|chien|chat) ..1 (est|n'est|sont) ..3
      (toler|tolerons|tolere|acceptons|supprimons|moderons|signalez|charte|regles de) ..6
      (ne|n') ..2 (prenons|commentons|souhaitons|abordons|pouvons|discutons) (pas|jamais|ni) ..9
      (c'est|il est) (normal|dommage) (de|que|qu') ..1 (se poser|demander|vous|votre|nous|ne pas|il|le (prix|colis|produit|delai)|la (commande|livraison)) ..3
      (les|la|le|l') ..1 (greves?|manifestations?|police|mairie|autorites|jeux|gouvernement) ..3 (a bien|est bien|bonne (question|journee|nouvelle|adresse)|meilleure? (moyen|interlocuteur)) ..2
      (bonne?s?|meilleure?s?|excellente?s?) (journee|soiree|continuation|voyage|visite|appetit|fetes|vacances|question|idee|nouvelle|remarque|choix|adresse|anniversaire|dimanche|week|annee|chance|courage|
        retablissement|moyen|interlocuteur|interlocutrice|delais|conditions) ..1
      (responsables?) de (la|le|l'|les|votre|ce|cette) ..2`,
  },
};
