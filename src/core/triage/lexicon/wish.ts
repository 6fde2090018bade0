import type { Wordlist } from '../../text/phrase/wordlist.ts';

/** Something went wrong for the person, said with or without anger. */
export const complaint: Wordlist = {
  phrases: {
    en: `
      (not|never|doesn't|didn't|don't|isn't|won't|hasn't|wasn't|can't|cannot|couldn't|still not|haven't|aren't|not been) ..2 (work|working|works|worked|arrive|arrived|received|receive|delivered|refunded|responding|respond|responded|reply|replied|answer|answered|load|loading|open|help|helping|helped|fixed|resolved|solved|happy|satisfied|impressed|acceptable|as described|good enough|log in|login|fit|heard back|shipped|connect|get through|update)
      (broken|broke|defective|faulty|damaged|missing|stopped working|crashes|crashed|crashing|crash|bug|buggy|glitch|error|delayed|late|overcharged|charged twice|double charged|wrong (item|size|order|product|colour|color|address|one|price)|lost my|poor quality|bad quality|terrible|horrible|awful|worst|disappointed|disappointing|disappointment|let down|frustrated|frustrating|unhappy|dissatisfied|complaint|complain|complaining|waste of (time|money)|useless|rude|unhelpful|no (response|answer|reply|help|refund|news|update|one answers)|nobody (answers|replies|responds|helps)|no one (answers|replies|responds|helps)|ignored|ignoring|ignore me|poor service|bad service|cancelled my|overpriced|misleading|false advertising|problem|problems|issue|issues|trouble|fell apart|falling apart|ripped|leaking|leaks|stuck|on hold for|down again|outage|hacked|locked out|unusable|unreliable|a mess|nightmare|hidden fees|unfair|not happy|no longer works?|slow|too slow|rubbish|refund|out of stock again)
      (where is|where's|what happened to|what's happening with) (my|our) (order|parcel|package|refund|delivery|money)
      (still|been) waiting
      waiting (for|since) ..3 (days|weeks|months|hours|#)
      (third|second|fourth|#) time (this|that|in|i've|i have|now)
      (i|we) (want|need|demand|expect|would like) (my|a|our|an) ..1 (refund|money back|replacement|explanation|apology|compensation)
      (used to be|was) ..1 (better|good|great) ..3 (now|anymore)?`,
    fr: `
      (ne|n'|n) ..2 (marche|marchent|fonctionne|fonctionnent|fonctionnait|repond|repondez|repondent|s'ouvre|arrive pas|charge|tient|livre|recu|toujours) (pas|plus|jamais)?
      (marche|fonctionne|repond|repondez|marchent|fonctionnent) (pas|plus|jamais|mal)
      (pas|jamais|toujours pas|rien|aucun|aucune) ..2 (recu|recue|recus|livre|livree|livres|rembourse|remboursee|remboursement|reponse|nouvelle|nouvelles|suivi|fonctionne|marche|resolu|expedie|content|contente|satisfait|satisfaite|conforme|de reponse|de nouvelles|retour|solution|repond|aboutit|rappele)
      (casse|cassee|cassees|casses|defectueux|defectueuse|abime|abimee|abimes|endommage|endommagee|en panne|panne|bug|bugs|bugue|plante|erreur|retard|retards|en retard|manquant|manquants|manquante|incomplet|perdu|perdue|decu|decue|decus|deception|decevant|decevante|mecontent|mecontente|insatisfait|insatisfaite|reclamation|nul|nulle|nuls|mauvais|mauvaise|horrible|horribles|mediocre|catastrophique|catastrophe|desastreux|desagreable|impoli|injoignable|injoignables|inutile|inutilisable|trop cher|trop chere|probleme|problemes|souci|soucis|galere|attends toujours|j'attends|j'attend|attente|on attend|attendre|rembourse|remboursement|remboursez|pas normal|anormal|inadmissible|regrettable|dommage que|fuit|dechire|dechiree|bloque|bloquee|refuse|refuses|debite|debitee|debites|prelevement|preleve|facture deux|facture en double|double facturation|mauvaise (taille|couleur|commande|adresse|qualite|foi)|mal (livre|emballe|fait|passe|servi)|perte de temps|qualite en baisse|baisse de qualite|n'est plus|publicite mensongere|s'est casse|ne tient pas|introuvable|catastrophiques?|dernier delai)
      (ou est|ou en est|que devient) (ma|mon|notre) (commande|colis|remboursement|livraison|dossier)
      (depuis) ..2 (jours|semaines|mois|heures|ans)
      (deuxieme|troisieme|quatrieme|enieme|#) fois
      (service|servi) ..2 (nul|nulle|deplorable|inexistant|catastrophique|lamentable|absent|client inexistant)
      (je veux|j'exige|je demande|je souhaite) ..2 (remboursement|etre rembourse|etre remboursee|explication|explications|excuses|echange|dedommagement)`,
    es: `
      (no) ..2 (funciona|funcionan|llega|llego|llegado|responde|responden|contestan|recibido|sirve|carga|abre|entregado|solucionan)
      (roto|rota|defectuoso|retraso|problema|problemas|queja|reclamacion|decepcion|decepcionado|decepcionada|horrible|terrible|malo|mala|mal servicio|fatal|error|fallo|reembolso|pesimo|caro|dañado|peor|averia|tarde|sin respuesta)
      (donde esta) mi (pedido|paquete|reembolso)
      (sigo|llevo|seguimos) ..3 (esperando|dias|semanas|meses)`,
    de: `
      (nicht|nie|keine|kein|immer noch nicht) ..2 (funktioniert|geht|angekommen|geliefert|erhalten|antwort|reaktion|erreichbar|erstattet|geantwortet|zufrieden|gekommen|bekommen|passiert|laden)
      (kaputt|defekt|beschadigt|fehler|fehlt|verspatung|verspatet|problem|probleme|beschwerde|enttauscht|enttauschung|enttauschend|schlecht|schlechter|schlimm|furchtbar|mangelhaft|reklamation|ruckerstattung|erstattung|schlechter service|miserabel|nervig|zu teuer|warte seit|warte immer|storung|absturz|sturzt ab|umtausch)
      wo (ist|bleibt) (mein|meine) (bestellung|paket|lieferung|geld)`,
    it: `
      (non) ..2 (funziona|funzionano|arriva|arrivato|arrivata|risponde|rispondono|ricevuto|va|rispondete|consegnato|carica|apre)
      (rotto|rotta|difettoso|danneggiato|ritardo|problema|problemi|reclamo|deluso|delusa|delusione|deludente|pessimo|pessima|orribile|terribile|rimborso|errore|scadente|caro|disservizio|in attesa|peggio|guasto|lento)
      dov'e (il mio|la mia) (ordine|pacco|rimborso)
      (aspetto|aspettando|attendo) ..3 (giorni|settimane|mesi|da)`,
    pt: `
      (nao) ..2 (funciona|chegou|chega|responde|respondem|recebi|entregaram|entregue|abre|carrega|consigo|resolvem)
      (quebrado|quebrada|defeito|defeituoso|atraso|atrasado|problema|problemas|reclamacao|decepcionado|decepcionada|decepcao|horrivel|terrivel|ruim|pessimo|reembolso|erro|caro|demora|estragado|avariado|pior|desiludido|desiludida|sem resposta)
      (cade|onde esta) (o )?(meu|minha) (pedido|encomenda|reembolso)
      (estou|sigo|continuo) ..2 (esperando|a espera)`,
    nl: `
      (niet|nooit|geen) ..2 (werkt|aangekomen|ontvangen|geleverd|antwoord|reactie|bereikbaar|tevreden)
      (kapot|defect|beschadigd|probleem|problemen|klacht|teleurgesteld|slecht|vertraging|storing|terugbetaling|te laat)
      waar (is|blijft) mijn (bestelling|pakket)`,
  },
  unless: {
    en: `
      (no|never|without|any|zero|not a|not a single) ..1 (problem|problems|issue|issues|trouble|complaints|complaint)
      (problem|issue|issues|problems) ..2 (solved|fixed|resolved)
      never (disappoint|disappoints|disappointed|let me down|been late)
      not disappointed
      (can't|cannot|couldn't) ..1 (recommend|thank) ..3 enough
      worst case`,
    fr: `
      (sans|aucun|aucuns|pas de|pas eu de|zero|jamais eu de) (probleme|problemes|souci|soucis|retard|reproche)
      (probleme|souci) (resolu|regle|solutionne)
      (pas|jamais|pas du tout|nullement) (decue?|decus|mauvais|mal)
      pas mal
      (pas de|aucun|y a pas de) souci`,
  },
};

/** Contentment, thanks, compliments. */
export const praise: Wordlist = {
  phrases: {
    en: `
      (thank you|thanks|thx|thankful|grateful|appreciate|appreciated|kudos|well done|congrats|congratulations|bravo|great|awesome|amazing|excellent|fantastic|wonderful|brilliant|superb|outstanding|perfect|perfectly|love|loved|loving|lovely|best|delicious|beautiful|impressed|impressive|happy|pleased|satisfied|delighted|glad|recommend|recommended|good job|nice work|keep it up|top notch|incredible|favorite|favourite|fan of|enjoyed|enjoy|excited|yummy|helpful|friendly|stunning|flawless|game changer|life saver|lifesaver|five stars|5 stars|keep up|can't wait|cool|nice|works like a charm|good service|yay|proud|thrilled|gorgeous|fabulous|made my day|spot on)`,
    fr: `
      (merci|bravo|felicitations|genial|geniale|super|excellent|excellente|excellents|parfait|parfaite|magnifique|magnifiques|merveilleux|merveilleuse|formidable|top|au top|topissime|extra|incroyable|fantastique|adore|adorons|j'adore|aime|j'aime|on aime|delicieux|delicieuse|ravi|ravie|ravis|satisfait|satisfaite|satisfaits|content|contente|contents|heureux|heureuse|recommande|recommandons|recommander|impressionne|impressionnant|remarquable|chapeau|beau travail|bon travail|continuez|rapide et efficace|efficace|a l'ecoute|professionnel|sympathique|sympa|chouette|trop bien|meilleur|meilleure|meilleurs|coup de coeur|un regal|je valide|5 etoiles|cinq etoiles|rien a redire|nickel|impeccable|bluffant|bluffe|bonne qualite|belle qualite|fidele cliente?|hate de|reactif|reactive|souriant|souriante|plaisir|pepite|sublime|canon|bien joue|joli|jolie|tres bien|tres bon|tres bonne|reussi)`,
    es: `
      (gracias|genial|excelente|excelentes|perfecto|perfecta|maravilloso|maravillosa|increible|encanta|me encanta|encantado|encantada|fantastico|fantastica|feliz|contento|contenta|recomiendo|enhorabuena|felicidades|buen trabajo|buenisimo|mejor|mejores|delicioso|rapido|amable|guapo|precioso|bonito|hermoso|amo|adoro|buena|bueno|muy bien|super|estupendo|ole|crack|feliz)`,
    de: `
      (danke|dankeschon|toll|tolle|tolles|super|klasse|spitze|perfekt|wunderbar|grossartig|ausgezeichnet|hervorragend|liebe|begeistert|zufrieden|freundlich|empfehlen|empfehlenswert|weiter so|lecker|genial|geil|freue|freu|schon|schone|schones|wunderschon|glucklich|beste|bester|bestes|gut|gute|guter|prima|gluckwunsch|herzlichen|mega|cool|liebling*|lob)`,
    it: `
      (grazie|ottimo|ottima|ottimi|eccellente|perfetto|perfetta|fantastico|fantastica|bravi|bravo|brava|bravissimi|complimenti|adoro|amo|bellissimo|bellissima|bello|bella|meraviglioso|stupendo|consiglio|felice|contento|contenta|soddisfatto|soddisfatta|buonissimo|buono|gentili|gentilissimi|super|migliore|migliori|bene|spettacolo|auguri|splendido|splendida)`,
    pt: `
      (obrigado|obrigada|otimo|otima|excelente|perfeito|perfeita|maravilhoso|maravilhosa|incrivel|adoro|adorei|amei|amo|parabens|fantastico|recomendo|feliz|satisfeito|satisfeita|melhor|melhores|lindo|linda|lindos|bom|boa|top|gostei|delicioso|atencioso|rapido|valeu|amor|show|bonito|bonita|genial|sensacional)`,
    nl: `
      (bedankt|dankjewel|dank|geweldig|fantastisch|perfect|super|top|mooi|lekker|blij|tevreden|aanrader|beste|goed|leuk|prachtig|compliment|complimenten)`,
  },
  unless: {
    en: `
      (not|never|n't|isn't|wasn't|hardly|don't|didn't|no|doesn't|aren't|cannot|can't|won't|far from|less than) ..2 (great|good|happy|pleased|satisfied|impressed|perfect|love|recommend|helpful|appreciate|appreciated|enjoy|enjoyed|cool|nice|excited|amazing|best|glad)
      no thanks?
      thanks for (nothing|ruining|wasting|the (lies|scam|spam))
      (would|it would|that would|i would|i'd) (be|have been)? (nice|great|good|love|appreciate|appreciated|happy|like) ..4
      (best|kind) regards
      (please|would) appreciate`,
    fr: `
      (pas|plus|jamais|peu|guere|aucun|aucune|sans) ..2 (content|contente|satisfaite?|heureux|heureuse|bien|recommande|recommander|genial|top|terrible|parfait|sympa|professionnel|efficace|impressionne|plaisir|aime|super|bon|bonne|reactif)
      merci de (me|nous|bien|faire|repondre|votre reponse|rembourser|corriger|vous|regler|trouver|resoudre)
      merci (pour rien|d'avance)
      (aimerais|aimerions|aime bien savoir|j'aimerais|super cher|super decue?)
      (bravo|merci|felicitations|chapeau) ..5 (arnaque|nul|honte|panne|retard|casse|rien|foutage)`,
    es: `
      (no|nunca|nada) ..2 (bueno|buena|recomiendo|contento|contenta|feliz|bien|perfecto|me encanta)`,
    de: `
      (nicht|kein|keine|nie|wenig) ..2 (gut|gute|zufrieden|toll|empfehlen|empfehlenswert|schon|super|freundlich|begeistert|glucklich)`,
    it: `
      (non|poco|per niente|mai) ..2 (bene|consiglio|soddisfatto|soddisfatta|contento|contenta|felice|bello|bella|buono)`,
    pt: `
      (nao|nunca|nada) ..2 (bom|boa|recomendo|satisfeito|satisfeita|gostei|feliz|otimo)`,
  },
};

/** A question put to the company, with or without its mark. */
export const question: Wordlist = {
  phrases: {
    en: `
      ^(how|what|when|where|why|who|which|can|could|do|does|did|is|are|will|would|should|has|have|any) ..2 (you|i|we|there|it|the|this|that|your|my|anyone|idea|chance|news|plans|to|much|many|long)
      (can|could|would|will) you ..2 (tell|explain|help|confirm|check|send|please|let me know|clarify|share|advise)
      (let me know|i was wondering|i wonder|wondering if|i'd like to know|i would like to know|want to know|need to know|please (tell|explain|advise|confirm|clarify|help)|do you (know|have|ship|deliver|sell|accept|offer|plan)|is it possible|does anyone know|anyone know|how (do|can|much|many|long|to)|what time|when (will|does|is|are|can)|where (can|do|is))`,
    fr: `
      ^(comment|quand|pourquoi|combien|quel|quelle|quels|quelles|ou est|ou sont|ou peut|ou puis|qui|est-ce|peut-on|puis-je|pouvez-vous|pourriez-vous|avez-vous|y a|livrez|faites-vous|proposez|acceptez|serait-il|savez-vous|a quelle|a quel|dans quel|jusqu|vendez|pourquoi|a partir de quand|c'est quoi) ..1
      (est-ce que|est-il possible|savoir (si|quand|comment|ou|combien|pourquoi|quel)|pouvez-vous|pourriez-vous|auriez-vous|pourriez vous|me dire|nous dire|quelqu'un (sait|peut|a)|je me demande|je me demandais|a quelle heure|c'est combien|quel est|quelle est|quels sont|quelles sont|combien (de|coute|ca)|qu'en est-il|livrez-vous|comment (faire|puis|peut|on)|vous (livrez|avez|faites|proposez|vendez|acceptez) ..6 $)`,
    es: `
      (como (puedo|hago|se)|cuando|donde (puedo|esta)|cuanto (cuesta|vale|tarda)|por que|quisiera saber|me gustaria saber|podrian|podrias|pueden (decirme|ayudarme)|alguien sabe|hay alguna|teneis|tienen|haceis envios)`,
    de: `
      ^(wie|wann|wo|warum|wer|was|welche|welcher|welches|kann|konnen|gibt|habt|haben|ist|sind|liefert|liefern|wieso|weshalb) ..2 (ich|man|ihr|sie|es|das|die|der|mein|meine|lange|viel)
      (wurde gerne wissen|konnt ihr|konnen sie|konnten sie|weiss jemand|mochte wissen|gibt es)`,
    it: `
      (come (posso|si|faccio)|quando (arriva|sara|torna|apre)|dove (posso|si|trovo)|quanto (costa|tempo)|perche|vorrei sapere|potete (dirmi|aiutarmi)|potreste|qualcuno sa|avete|spedite|e possibile)`,
    pt: `
      (como (posso|faco|fazer)|quando (chega|vai|sera|volta)|onde (posso|fica|esta)|quanto (custa|e)|por que|gostaria de saber|queria saber|podem (me dizer|ajudar)|poderiam|alguem sabe|voces (tem|entregam|fazem|vendem))`,
    nl: `
      ^(hoe|wanneer|waar|waarom|wie|welke|kan|kunnen|is|zijn|hebben) ..2 (ik|je|jullie|er|het|de|mijn|lang|veel)
      (weet iemand|kunnen jullie|hebben jullie|ik vroeg me af)`,
  },
};

/** An idea for the company. */
export const suggestion: Wordlist = {
  phrases: {
    en: `
      (you|they|brand|company) (should|could|might want to|ought to|need to) (add|make|offer|consider|bring|include|create|sell|try|think about|introduce|allow|let|provide|put|open|start|improve|use|give)
      (would|it'd|it would|that would) be (nice|great|good|cool|awesome|helpful|better|amazing|lovely|useful|perfect) (if|to|with|for)
      (suggestion|feature request|idea for|i suggest|i'd suggest|may i suggest|please (add|bring back|consider|make|release)|bring back|why not (add|make|offer|try|create|sell)|wish (you|there|it) (had|would|could|was|were|came)|would love (to see|a|an|it if|if)|any plans (to|for)|how about (a|an|adding|making)|hope you (add|bring|make|will add|consider))`,
    fr: `
      (vous|tu) (devriez|pourriez|devrais|pourrais) ..1 (ajouter|faire|proposer|mettre|envisager|creer|vendre|penser a|permettre|offrir|ouvrir|ameliorer|rajouter|prevoir|utiliser|revoir|reflechir)
      (ce serait|ca serait|serait|il serait) ..1 (bien|super|genial|top|cool|sympa|chouette|parfait|interessant|utile|mieux|judicieux|pratique|bon) (si|de|d'|que|qu'|pour)
      (suggestion|une idee|je suggere|je propose|je vous suggere|pensez a|il faudrait (ajouter|prevoir|mettre|proposer|penser)|pourquoi ne pas|pourquoi pas (ajouter|faire|proposer|une|un)|j'aimerais (bien)? (que vous|voir|trouver|pouvoir)|ramenez|remettez|a quand (un|une|le|la|des)|il manque (juste)? (un|une|l'option|la possibilite)|dommage qu'il n'y ait pas|vivement (un|une))`,
    es: `
      (deberiais|deberian|podriais|podrian) (añadir|hacer|poner|ofrecer|considerar|incluir|vender)
      (seria|estaria) (genial|bueno|bien|perfecto|estupendo) (que|si|poder)
      (sugerencia|sugiero|propongo|una idea)`,
    de: `
      (ihr|sie) (solltet|sollten|konntet|konnten) ..4 (hinzufugen|anbieten|machen|uberlegen|einfuhren|verkaufen)
      (ware|es ware|das ware) (toll|schon|gut|super|cool|klasse) wenn
      (vorschlag|verbesserungsvorschlag|eine idee|anregung|wunschte mir)`,
    it: `
      (dovreste|potreste) (aggiungere|fare|mettere|offrire|considerare|proporre|vendere)
      (sarebbe) (bello|utile|fantastico|meglio|comodo) (se|poter|avere)
      (suggerimento|suggerisco|propongo|un'idea|consiglio di)`,
    pt: `
      (voces )?(deveriam|poderiam|deviam|podiam) (adicionar|fazer|colocar|oferecer|considerar|vender|criar)
      (seria) (otimo|bom|legal|incrivel|interessante|melhor) (se|poder|ter|que)
      (sugestao|sugiro|uma ideia)`,
    nl: `
      jullie (zouden|moeten|kunnen) ..4 (toevoegen|maken|aanbieden|verkopen)
      zou (leuk|fijn|handig|mooi) zijn als
      (suggestie|een idee|voorstel)`,
  },
};

/** A word that turns what follows: "thanks, but …". */
export const turn: Wordlist = {
  phrases: {
    en: '(but|however|although|yet|unfortunately|except|sadly)',
    fr: '(mais|cependant|toutefois|neanmoins|malheureusement|par contre|en revanche|pourtant|sauf que|helas|dommage)',
    es: '(pero|sin embargo|aunque|desgraciadamente|lamentablemente)',
    de: '(aber|allerdings|leider|jedoch|trotzdem)',
    it: '(ma|pero|tuttavia|purtroppo|peccato)',
    pt: '(mas|porem|infelizmente|entretanto|contudo)',
    nl: '(maar|helaas|echter)',
  },
};
