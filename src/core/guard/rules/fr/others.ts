import type { RulesOf } from '../table.ts';

/* What runs others down, colleagues and competitors, and what boasts. */

export const others: RulesOf = {
  disparaging: {
    better: 'Nous préférons parler de ce que nous pouvons faire pour vous.',
    phrases: `
      (traite|traitent|paie|paient|paye|payent) (ses|leurs) (propres )?(clients|employes|salaries|ouvriers|livreurs) ..2 (mal|moins bien|pire|plus mal|comme des (chiens|esclaves|idiots|moins))
      (marques?|produits?|copies|modeles?|articles?) (bas de gamme|discount|premier prix|pas cheres?|pas cher|sans marque) ..6 (tombent|tombe|cassent|casse|ne durent|ne dure|ne valent|explosent|lachent)
      (contrairement|au contraire|a la difference|a l'inverse) (a|aux|de|des|d'|du) ..2 (concurrents?|concurrence|marques|autres|entreprises|enseignes|magasins|operateurs|fournisseurs|banques|amazon|google|apple|
        temu|shein|aldi|lidl|ikea|uber|ryanair|carrefour|leclerc|sncf|free|orange|sfr|bouygues|zalando|deliveroo|grandes? surfaces?)
      (nos|les|vos|certains|notre|la|le|des|tous|leurs) ..1 (concurrents?|concurrence|concurrentes?) ..2 (ne|n'|vend|vendent|ment|mentent|copie|copient|triche|trichent|font|utilise|utilisent|propose
        (du|de|des)|facturent|se (moque|moquent|permet)|cachent|pratiquent|sait|savent|ferait|trompent?|arnaquent?|produisent?|est (moins|pire|nulle?|chere?|loin|malhonnete)|sont (moins|pires?|nuls?|chers?|
        loin|malhonnetes?|des)|surfacturent?|rognent?|bacle|baclent|exploite|exploitent|casse|cassent|fabrique|fabriquent)
      (les autres|d'autres|toutes les autres) (marques|entreprises|enseignes|magasins|operateurs|banques|fabricants|fournisseurs|restaurants|hotels|vendeurs|boutiques) (ne|n'|sont (moins|pires?|nuls?|des|tous)|vendent|mentent|se (moquent|fichent)|vous
        (arnaqu*|vol*|ment*|roul*)|copient|trichent|facturent|rognent|baclent|exploitent)
      (ailleurs|chez (les autres|eux|nos concurrents|la concurrence|le voisin|amazon|carrefour|lidl)) ,? ..1 (on|ils|c'est|vous) ..1 (vous )?(arnaqu*|vol*|roul*|ment*|tromp*|se moque*|pire|moins bien|de la (merde|camelote|daube)|
        n'importe quoi|seriez|serez|aurez) ..2
      (notre|le|la|nos|les|mon|ma|votre|ce|cette|un|une) ..1 (collegues?|stagiaires?|agents?|employee?s?|conseillers?|conseilleres?|livreurs?|livreuse|transporteurs?|equipes?|service|entrepot|vendeurs?|vendeuses?|prestataires?|
        sous traitants?|franchise|responsables?|chef|directeur|directrice|standard|standardiste|alternant|alternante|partenaires?|fournisseurs?|caissiers?|caissieres?|serveurs?|serveuses?|techniciens?|receptionniste|siege|
        interimaires?|developpeurs?|comptable|gars|types?|mec|mecs|postiers?|facteurs?|chauffeurs?|conducteurs?|medecins?|infirmieres?) ..5 (est|sont|etait|etaient|a ete|ont ete|reste|semble) <very>? <very>?
        (incompetente?s?|nulle?s?|nuls|inutiles?|paresseux|paresseuses?|faineante?s?|des faineants|stupides?|negligente?s?|pas (tres |bien )?(doues?|douee|malins?|competente?s?|fiables?|serieux|futes?|efficaces?)|
        desagreables?|a la ramasse|a cote de la plaque|une catastrophe|catastrophiques?|un incapable|une incapable|des incapables|peu (fiables?|serieux|competente?s?)|imbeciles?|des imbeciles|maladroite?s?|amateurs?|
        des amateurs|ingerables?|un boulet|des boulets|des branquignols|des bras casses|des clowns|des nuls|une vraie plaie|a la rue|perdus?|completement perdue?|le champion|les rois de|des menteurs|bordelique|nul|nouveau et (ne|n')|nouvelle et (ne|n')) ..1
      (notre|le|la|nos|les|un|une|ce|cette) ..1 (collegues?|stagiaires?|agents?|employee?s?|conseillers?|conseilleres?|livreurs?|vendeurs?|vendeuses?|equipes?|service ..1|transporteurs?|techniciens?|siege|entrepot|caissieres?|serveurs?|
        serveuses?|sous traitants?|prestataires?|fournisseurs?|chauffeurs?) ..4 (tout (merde|foire|fait de travers)|a (merde|foire|fait n'importe quoi|bacle|rate)|n'a (pas|rien) (fait son (travail|boulot)|compris|suivi les)|ne (sait|savent|comprend|comprennent|fait|font)
        (pas|rien|jamais|decidement) ..2|(fait|font|a fait) (toujours |encore |decidement |souvent )?n'importe quoi|ne sait pas de quoi (il|elle) parle|ne savent pas de quoi ils parlent|s'est (encore |bien )?(plante|plantee|loupe|trompe)|se sont (encore )?plantes|sera (vire|viree|sanctionne|sanctionnee|licencie)|
        a ete (vire|viree|licencie|licenciee)|s'en (fiche|fout|moque)|dorment?|dormait|passe son temps|manque de (competence|serieux|cerveau)|manquent de (competence|serieux|cerveau)|n'est pas (capable|fute)|n'y connait rien)
      (certains|certaines|beaucoup de|la plupart des|tous les|des|les|ces) (clients|clientes|gens|utilisateurs|consommateurs|usagers|patients|voyageurs|parents) (ne sont (jamais|pas) (contents?|satisfaits?)|sont (juste|toujours|jamais|trop|tellement|
        vraiment|de mauvaise foi|ingrats|difficiles|penibles|impossibles|des (menteurs|rapaces|profiteurs))|se plaignent (toujours|de tout|pour rien|sans cesse)|aiment (se plaindre|raler)|mentent|exagerent|abusent|ne (lisent|comprennent|
        savent) (rien|pas|jamais)|profitent|veulent toujours|ralent|inventent|essaient de|n'ont (rien|que))
      (<public>|<politics>|ils|elles|il|elle|eux|ce (collegue|conseiller|type|monsieur|livreur|agent)|cette (collegue|dame|conseillere)|ces gens|lui) ,? (c'est|sont|est|etaient|etait|ce sont) <very>? (une bande d'incapables|une bande de ..1|incompetente?s?|
        des incompetents|inutiles?|des idiots|idiots?|des escrocs|des clowns|des amateurs|des nuls|des voleurs|des menteurs|faineants?|des faineants|nulle?s?|nuls|des parasites|un incapable|des incapables)
      (vend|vendent|fabrique|fabriquent|propose|proposent|utilise|utilisent|livre|livrent|servent|sert|produit|produisent|font|fait) ..1 (de la|du|des|que de la|que du|que des) (merde|camelote|daube|pacotille|contrefacons?|mauvaise qualite|bas de gamme|
        poison|copies|imitations|cochonneries?|saloperies?|toc|produits (bas de gamme|dangereux|periemes|mediocres))
      (leurs?|ses|son|sa) ..6 ,? (pas|contrairement|a la difference|au contraire) ..1 (les|des|du|le|aux|la) (notre|notres|nos)
      (boulangerie|boutique|magasin|hotel|restaurant|garage|banque|salon|salle|cafe|pharmacie|voisin|concurrent|commerce|pizzeria) (d'en face|d'a cote|du coin|de la rue d'a cote|voisine?) ..1 (utilise|vend|sert|est|a|n'a|ne|fait|triche|ment|pratique|arnaque|emploie|propose|
        facture)
      (connue?s?|reputee?s?|celebres?|reconnue?s?) pour ..1 (sa|son|ses|leurs?|etre|avoir) ..1 (mauvaise?s?|manque|lenteur|mediocre|pietre|arnaques?|mensonges?|retards?|pannes?|prix (eleves|exorbitants)|mal|nuls?)
      (il|elle|ils|elles|qui|steve|ce (type|gars)) ..1 (se trompe|se trompent|oublie|oublient|perd|perdent|casse|cassent|rate|ratent|bacle|baclent|ment|mentent|fait des erreurs|confond) ..1 (toujours|tout|sans cesse|tout le temps|chaque fois|regulierement|a tout le monde)
      (typique) (de (leur|sa|sa part|leur part|lui|eux)|d'(eux|elle)) ..1
      (fait|rendu|realise|livre|fourni) (un|une|du) (travail|boulot|service|job|prestation) (deplorable|lamentable|bacle|nul|mediocre|catastrophique|minable|de cochon|honteux|affreux|horrible|pitoyable)
      (siege|service|direction|collegue|agence|equipe|marketing|informatique|comptabilite|conseiller|conseillere|fournisseur|standard|il|elle|ils) ..1 (ne|n'y|n'en) ..1 (connait|connaissent|comprend|comprennent|sait|savent|fait|font|voit|voient) (rien|pas grand chose) ..2
      (n'est|n'etait|ne sont) (vraiment |franchement )?pas (une lumiere|des lumieres|une fleche|des fleches|un genie|des genies|le plus (malin|fute|rapide)|la plus (maline|futee|rapide)|tres (doue|fute|malin|douee|futee)) ..1
      (ne|n') (faites|fais|ayez|achetez|croyez|ecoutez) (pas|jamais|surtout pas) (confiance (a|aux|au)|chez|ce que dit) ..1 ..4 (ils|elles|il|elle|c'est|ca)
      (ils|elles|il|elle|qui) (mentent|ment|mentait|trichent|triche|volent|vole|arnaquent|arnaque|trompent|trompe|trompait|escroquent|roulent) ..1 (a )?(tout le monde|les gens|leurs clients|ses clients|nos|tous|vous|les clients)
      (clients|gens|personnes|voyageurs|patients|utilisateurs|visiteurs|touristes|parents) (qui|de|d'|du|la bas) ..6 (posent|causent|font|sont|est) ..1 (toujours |souvent |jamais |tous |vraiment )?(probleme|problemes|des histoires|impolis?|malpolis?|grossiers?|mal eleves|penibles|
        insupportables|difficiles|radins|bruyants|ivres|impossibles)
      (leurs?|ses|son|sa) (coachs?|personnel|profs|professeurs|medecins|mecaniciens|cuisiniers|chauffeurs|viande|pain|produits?|service|qualite|prix|telephones?|voitures?|chambres|vetements|chaussures|cafe|logiciel|application|appli|nourriture) ,? ..2 (n'ont|n'a|ne|tombe|tombent|sont|est|
        casse|cassent|pue|puent|c'est) ..1 (meme pas|pas|jamais|toujours|en panne|nuls?|nulle|mauvais|mauvaise|pourri|pourrie|sales?|perimes?|de la|du|des|mediocres?) ..3
      (pale|mauvaise|vulgaire|simple|grossiere) (copie|copies|imitation|imitations|contrefacon)
      bande d'(incapables|incompetents|idiots|escrocs|voleurs|amateurs|faineants|nuls)`,
    unless: `
      voisin (d'a cote|du dessus|du dessous|de palier) ..3
      (gilet|couleur|jus|fruit|feu|carton|bouton|voyant|bac|ruban) orange
      (on|nous) (n'est|ne sommes|n'etions|n'etait) pas (des )?lumieres? ..1
      lumiere (d'|de|du|directe|naturelle|blanche|chaude)
      (aspirateur|robot|logiciel|algorithme|assistant|filtre|bot|appareil|gps|thermostat) ..5 pas (tres |si |bien )?(malin|maline|fute|intelligente?)
      (ce qui|c') n'etait pas tres malin
      (voisin|voisine|confrere|garage) ,? (c'est|ce sont|il|elle) (bien|bel et bien) ..1
      regle* a l'inverse des autres
      (certains|les|des|beaucoup de) (clients|utilisateurs|usagers|voyageurs|patients) (sont|ont) ..1 (concernes|touches|impactes|affectes|rencontre|constate|signale|en attente|bloques)
      (n'est|ne sont|n'etait) pas (incompetente?s?|nulle?s?|negligente?s?)
      (desoles?|navres?|regrettons|excuses?) ..3 (que )?(notre|nos|le|la|l') ..2 (equipe|conseiller|conseillere|collegue|livreur|agent|vendeur|vendeuse|serveur|serveuse|technicien|service) ..9
      (parce que|si|quand) ..1 (le|la|nos|notre) ..1 (service|equipe) ..1 (est|sont) (ferme|fermes|occupe|occupes)`,
  },
  comparing: {
    phrases: `
      (la plupart|beaucoup|la moitie|certains|une partie|trop|tant|la majorite) (de|d'|des) ..1 (nos|clients|les)? (clients?|gens|utilisateurs|visiteurs|acheteurs|patients|passagers|voyageurs|consommateurs) ..1 (ne|n') ..2 (lisent|ecoutent|regardent|verifient|reflechissent|comprennent|suivent|savent|pensent|font) ..2
      (les (clients|gens|consommateurs|usagers)) ..2 (se plaignent|ralent|exigent|veulent tout|ne respectent|mentent|ne sont jamais|critiquent|abusent|croient que tout) ..6
      (les autres|les grandes|ces|certaines|toutes les autres) (marques|enseignes|boutiques|entreprises|magasins|compagnies|banques|chaines|societes|fabricants) ..2 (sont|vendent|ne|n'|trichent|mentent|copient|font|se moquent|proposent) ..1 (nulle?s?|nuls|mauvaise?s?|pires?|malhonnetes|chere?s?|mediocres?|la camelote|pas|rien|jamais|que|n'importe quoi|de la|bas de gamme)
      (le|la|les|notre|ce|cette) ..1 (agence|transporteur|livreur|prestataire|sous traitant|fournisseur|partenaire|la poste|poste|imprimeur|traiteur|service de livraison|centre d'appels?|societe de (livraison|nettoyage)) ..4 (est|sont|etait|etaient) ..1 (incompetente?s?|nulle?s?|un desastre|incapables?|pas fiables?|peu fiables?|catastrophiques?|une catastrophe|lamentables?|deplorables?|toujours en retard|une plaie|connue? pour|en cause comme toujours)
      (colissimo|chronopost|la poste|dhl|ups|fedex|dpd|gls|mondial relay|relais colis|amazon|paypal|klarna|orange|free|sfr|sncf) ,? ..2 (est|sont|perdent|perd|ne|n'|fait|font|c'est) ..2 (nulle?s?|nuls|tout|incapables?|n'importe quoi|toujours|jamais|lamentables?|catastrophiques?|une catastrophe|un desastre|pas fiables?|pire|rien|la catastrophe|comme d'habitude)
      (service|support|qualite|produits?|application|appli|site|prix|personnel|livraison) ..1 (de|chez|du|des) ..1 (la concurrence|concurrents?|nos concurrents|autres|voisin|ailleurs) ..1 (est|sont|plante|plantent|casse|ne|n'|tombe) ..3
      (la concurrence|nos concurrents|les concurrents|les autres|le voisin|ailleurs c') ..1 (est|sont|fait|font) ..1 (bien |encore |beaucoup |nettement |largement )?(pire|pires|moins bien|moins bons?|plus chere?s?|nuls?|nulle?s?|mauvais)
      si vous (voulez|cherchez|preferez) ..2 (du|de la|le|des) (bas de gamme|camelote|mauvaise qualite|pacotille|toc|produits? jetables?|contrefacons?) ..6
      (allez|voyez|essayez|retournez) ..2 chez (la concurrence|nos concurrents|les autres)
      (concurrents?|rivaux|concurrence|autres (marques|magasins|enseignes|operateurs|boutiques|banques|compagnies)) ..2 (auraient|aurait|mentent|trichent|laissent|laisseraient|s'en moquent|arnaquent|ignorent|empoisonnent|n'en font pas)
      (allez|va|achetez|adressez vous|partez|courez|tournez vous) ..1 (chez|a|vers) (nos|la|un|les|vos|le) ..1 (concurrents?|concurrence|rivaux)
      (collegue|agent|employee?|employe|equipe|preparateurs?|livreurs?|transporteur|fournisseur|stagiaire|responsable|standard|entrepot|prestataire|technicien|magasin) ..6 (pas (tres|bien|si|trop) (malin|maline|fute|futee|doue|douee|competent|competente|serieux|serieuse|fiable)|incompetent*|nuls?|nulle|paresseux|paresseuse|feignant*|ne (sait|savent) pas (compter|lire|travailler|faire)|ne (fait|font) jamais ..1 (son|leur) (travail|boulot)|(est|sont) une catastrophe|pas une lumiere)
      (certains|certaines|quelques|ces|ce genre de|ce type de) (clients?|clientes|gens|personnes|internautes|usagers) ..1 (adorent|aiment|ne sont jamais|passent leur temps|cherchent|veulent toujours|prennent plaisir|ne savent que) ..3
      au moins (chez nous|nous|on) ..2 (n'|ne|pas) ..4
      (mieux|moins chers?|moins cheres?|meilleure?s?|plus (fiables?|serieux|rapides?|sure?s?|honnetes?|frais|fraiche)|superieure?s?|bien (mieux|meilleure?s?)|pires?) ..1 (que|qu'|a) (la concurrence|nos concurrents|les autres|aux autres|
        n'importe (qui|quel)|toute autre|les concurrents|chez (les autres|nos concurrents|le voisin|amazon|la concurrence|lidl|carrefour)|tous les autres|ailleurs|amazon|les grandes (marques|enseignes)|en grande surface)
      (plus mal|moins bien|bien plus mal|moins bien) ..1 (servie?s?|traitee?s?|recue?s?|accueillie?s?|conseillee?s?|loties?) ..1 (ailleurs|chez|la bas|a cote)
      (bonne chance|bon courage) ..1 (avec|chez|pour trouver) ..1 (la concurrence|nos concurrents|un autre|eux|mieux|les autres)
      (a la difference|contrairement) (des|aux) autres`,
  },
  superlative: {
    phrases: `
      (numero un|numero 1|n° 1|n 1|no 1|leader (mondial|inconteste|du marche|europeen|francais|du secteur)|meilleure?s? (du|de la|de|d'|en) (monde|marche|secteur|ville|region|pays|france|europe|paris|lyon|quartier|monde entier|planete|terre)|
        au monde|inegalee?s?|inegalables?|imbattables?|incomparables?|sans (pareil|egal|equivalent|rival)|revolutionnaires?|hors pair|irreprochables?|d'excellence|parfaitement (sur|fiable|parfait)|infaillibles?|
        (meilleure?s?|meilleurs) ..1 (du monde|de france|de la ville|du marche|d'europe|de la region|de paris|au monde)|
        (la|notre|nos|les) meilleure?s? (qualite|equipe|offre|marque|recette|cafe|pain|restaurant|hotel|produits?|prix|services?|appli|application)|
        le meilleur (produit|service|rapport|prix|des|cafe|pain|restaurant|hotel|chocolat|du|de|d'|reseau|accueil)|la meilleure (du|de|des|d'|adresse|table|boulangerie|banque)|les meilleurs (produits|prix|services|du|de)|
        (le|la|les) plus (fiables?|avancee?s?|sure?s?|innovante?s?|performante?s?|efficaces?|rapides?|populaires?|abordables?|beaux?|belles?|grande?s?|delicieux|delicieuses?|economiques?|completes?|complet) (du|de la|de|des|au|d')|
        jamais egalee?s?|le top du top|une reference absolue|la perfection)
      (notre|nos|le|la|les|est|sont|c'est) ..3 (parfaite?s?|irreprochables?|sans defaut|sans faille|exceptionnelle?s?|inegalee?s?|exemplaires?) $
      (100|cent) (pour cent)? (sure?s?|fiables?|naturelle?s?|satisfait|garantie?|efficaces?|sans danger|securisee?s?)
      (absolument|totalement|entierement|parfaitement) (parfaite?|unique|sure?|sans danger|inoffensive?|inoffensif|irreprochable)
      (personne|aucun concurrent|nul|aucune autre (marque|enseigne)) (ne|n') ..1 (bat|egale|fait mieux|propose mieux|arrive a la cheville|peut rivaliser|surpasse|offre (mieux|autant)) ..1
      (on|nous) ..1 (ne|n') ..2 (faisons|fait|trompons|trompe|decevons|decoit|echouons) jamais`,
    unless: `
      (le meilleur (choix pour vous|moyen|delai|moment|interlocuteur|de soi)|la meilleure (facon|solution|maniere|experience possible|option pour)|les meilleurs delais|du mieux|de notre mieux)
      (ne|n') ..2 (pas|jamais) ..1 (parfaite?s?|infaillibles?|irreprochables?)
      (en|dans) parfaite?s? (etat|ordre)`,
  },
};
