/* What is thrown in passing: a name that stands alone or is given to somebody else, and what one says to have the last word. */

const names =
  'menteurs?|menteuses?|laches?|escrocs?|guignols|bouffons?|rates?|abrutie?s?|incapables?|incompetente?s?|vendue?s?|voleurs?|voleuses?|charlatans?|feignante?s?|faineante?s?|hypocrites?|radins?|radines?|profiteurs?|profiteuses?|rageux|raleurs|raleuses|pleurnichards?|cretins?|imbeciles?|clowns?|parasites?|trolls?|mythos?';

export const retorts = `
  ^ (menteur|menteuse|lache|escroc|guignol|guignols|bouffon|bouffons|rate|rates|incapable|incapables|hypocrite|hypocrites|radin|radins|profiteur|profiteurs|pathetique|minable|pitoyable) $
  (he|hey|eh|bravo|alors|dis donc) (l'|le|mon)? (einstein|sherlock|genie) (il|on|tu|vous|c'est|la|le|lis|lisez)
  (livreur|livreuse|journaliste|technicien|client|cliente|monsieur|dame|homme|femme|type|serveur|serveuse|vendeur|vendeuse|caissiere|blogueur|influenceur|influenceuse|conseiller|patron|collegue|stagiaire) (est|etait|n'est qu') (vraiment |bien |juste )?(un|une) (${names}|rigolo|rigolote)
  est (une?|un) (${names}) et (une?|un) (${names})
  (un|une) (escroc|menteur|menteuse|profiteur|profiteuse|radin|radine|rageux|raleur|raleuse|pleurnichard|charlatan|troll) de plus ..2
  (toujours|encore|ce sont|c'est) les memes (${names}|assistes|jaloux|aigris|frustres)
  (tout|tous|comme|ce) ..2 (ecrivent|disent|pensent|font|racontent|inventent) les (${names})
  (par|de|a|avec|pour) (dix|vingt|cent|cents|mille|quelques|une poignee de|une bande de|trois cents|une dizaine de|une centaine de) ..1 (guignols|bouffons|clowns|abrutis|rates|rageux|pleurnichards|moutons)
  (t'es|tu es|vous etes|quel|quelle|ce|cette|espece de|gros|grosse|sacre|sacree|c'est un|c'est une) ..1 (gros |sacre |petit |vrai )?(bouffon|bouffonne|guignol|snul|boffiot|dummkopf|schnock|toquee?)
  (pour|comme) un (dummkopf|snul|boffiot|schnock) ..1
  quel (snul|boffiot|dummkopf|guignol|bouffon)
  (vos|tes) parents ..4 (oublie|omis|neglige|rate|manque|renonce) ..2 vous (eduquer|elever|apprendre|inculquer)
  (parler|parle|ecrire|ecris|taper|tape|repeter|repete|expliquer|explique|articuler|articule) (plus |tres |bien )?lentement ..1 pour (que|vous|toi) ..3
  (encore|visiblement|manifestement|clairement) trop (complique|complexe|dur|difficile|subtil|intelligent|fin) pour (vous|toi|votre (cerveau|niveau|tete))
  au dessus de (vos|tes) (capacites|moyens intellectuels|competences)
  capacites (intellectuelles|mentales|cerebrales) (limitees|reduites|modestes|restreintes)
  avec un cerveau (ca|on|c'est)
  meme un poisson rouge ..4
  (pauvre|pauvres) petites? (chose|choses|chou|bichon|bichonne)
  et dire que ..1 (vote|votent|conduit|se reproduit|se reproduisent|a le droit de vote|a des enfants)
  (dans|de|d') quelle pochette surprise ..4
  heureusement que le ridicule ne tue pas
  la folle du (mardi|lundi|jeudi|vendredi|village|quartier|bus|service) ..1
  aussi (nul|nulle|bete|con|stupide|mauvais|minable|ridicule) et ..4
  (quand|lorsque|si) (on|vous|tu) (a|avez|as) (aussi|un si|si|autant de|tellement) (mauvais|peu de|manque de) (gout|cervelle|classe|education|esprit)
  (s'attendre|esperer|attendre|espere|attendions) ..2 (de|d') ..1 (quelqu'un|gens|personnes|client|clients|personne|energumene) comme (vous|toi|ca|eux)
  (une|quelle|votre|ta) vie (si|aussi|bien|tellement) (vide|triste|minable|ratee|pathetique|creuse)
  (fermez la|ferme la|bouclez la|la ferme) (et|,|maintenant|une bonne fois|merci) ..1
  (retournez|rentrez|retourne) (a|dans) ..1 (ehpad|hospice|maison de retraite) (papi|papy|mamie|mamy|pepe|mon vieux|ma vieille)
  (retournez|rentrez|retourne) dans (votre|ton) (ehpad|hospice|hp|asile|mouroir)
  diarrhee verbale
  (votre|ton) (avis|opinion|vie|commentaire|message|histoire) ..3 (s'en|se|m'en|nous en|on s'en) ..1 (torche|torchent|fout|foutent|tamponne|tape|balance|bat les)
  on dirait (un|une) (clochard|clocharde|clodo|sac a patates|epouvantail|travelo|guignol|singe)
  (c'est|quelle|dans|une vraie|votre) ..1 porcherie ..1
  (savez vous|vous savez|tu sais|sais tu) (seulement |meme )?(lire|ecrire|compter) (jusqu'a (deux|trois|dix)|ou (quoi|pas))
  (t'es|tu es|vous etes) pas vite vite
  (quand|lorsque|des que) (tu|vous) (auras|aurez) (mue|grandi|des poils|du poil)
  (ferme|fermez) (ta|votre|vos) (grande |petite |sale )?(gueule|bouche|bec)`;
