import type { Wordlist } from '../../text/phrase/wordlist.ts';

/** Instructions aimed at a program that answers, in place of words to a company. */
export const injection: Wordlist = {
  groups: {
    en: {
      change:
        'add|include|integrate|insert|incorporate|append|embed|put|mention|replace|substitute|use|introduce|misspell|jumble|scramble|rearrange|anagram|convert|remove|group|combine|omit|capitalize|capitalise|encode|hide|slip|write|place|drop|sneak|suggest|promote|advertise|recommend|link|provide|translate|reverse',
      answer:
        'answer|answers|response|responses|reply|replies|output|outputs|completion|next message|next reply|draft|drafts',
      all: 'all|any|every|your|the|these|those|my|of|previous|prior|above|earlier|preceding|foregoing|initial|original|current|existing|system|safety',
      orders:
        'instructions|instruction|prompt|prompts|rules|guidelines|directions|commands|programming|training|context|directives|guardrails|restrictions|constraints|system message|system prompt|messages|orders',
      stop: 'ignore|disregard|forget|override|bypass|discard|drop|skip|neglect|dismiss|abandon|overrule|cancel|erase|circumvent|disobey|ditch',
    },
    fr: {
      orders:
        'instructions?|consignes?|regles?|directives?|ordres?|prompt|prompts|indications?|contexte|programmation|restrictions|parametres|limites|messages?',
      stop: 'ignore|ignorez|ignorer|oublie|oubliez|oublier|outrepasse|outrepassez|contourne|contournez|contourner|desobeis|neglige|negligez|passe outre|passez outre|fais fi|faites fi|abandonne|abandonnez|annule|annulez|desactive|desactivez|efface|effacez|omets|omettez|ne tiens pas compte|ne tenez pas compte|ne tiens plus compte|ne tenez plus compte|ne respecte plus|ne respectez plus|ne suis plus|ne suivez plus|mets de cote',
    },
  },
  phrases: {
    en: `
      (you are|you're|you have been|you were) ..1 (authorised|authorized|permitted|allowed|cleared|instructed|ordered|entitled) to ..1 (promise|refund|offer|grant|approve|issue|reveal|share|give (a|full|everyone|everybody)|ignore|admit)
      (append|add|include|insert|attach|paste) ..2 (the|this|a|following) ..1 (link|url|code|sentence|words?|phrase|text|address) ..4 (to|in|at|into|within) ..3 (your|every|each) (<answer>)
      (every|each|all|any) (reply|replies|answer|answers|response|responses) ..1 (ends?|begins?|starts?|must|should|has to|contains?|includes?) ..1
      (decode|decrypt|unscramble) ..3 (obey|follow|execute|do|run|comply)
      (repeat|say|write|print) the (word|words|phrase|sentence|letter) ..2 (forever|# times|over and over|until|in (every|each|your))
      (reveal|tell|give|print|show|list|leak) ..3 (secret key|secret keys|api keys?|boundaries|access token|credentials|password) ..2 (you|for|to|now|were)
      (your only|your sole|the only) (task|job|purpose|role) is (to)? ..1
      (pretend|imagine|suppose|roleplay) ..2 you are ..2 (who|that|with) ..1 (always|never|obeys|no rules|no limits)
      (triage|moderation|filter|policy|safety|queue) (override|bypass)
      ^(please)? (<change>) ..9 (in|to|into|within|from|of|throughout|inside) (your|the|its|every|each) ..1 (<answer>)
      (modify|enhance|augment|alter|adapt|encode|encrypt|obfuscate|reformat|rewrite|rephrase|render|convert|spell|sign|prefix|end|begin|start|finish|limit|translate|deliver|phrase) your (<answer>|messages?) ..2
      ^(in|within|throughout|at the end of|at the start of) (your|each|every|the next) (<answer>) ..1 (suggest|tease|mention|add|include|say|use|recommend|insert|advertise|promote|link|write|never|always|only|do not|don't|pretend|claim|state|invite|encourage)
      ^(provide|give|deliver|write|render|return|produce|generate) (me|us)? your (<answer>|message) (in|as|with|without|using|only|backwards|encoded)
      (as|being) (the|an) (assistant|ai|model|bot|drafter|agent) ..4 (you must|you should|you have to|you will|you are required|please|offer|your task|must)
      (stop|quit|cease) being (a|an|the) ..4 (bot|assistant|ai|model|agent|representative|chatbot) ..1
      (overriding|overrides|override|supersedes?|superseding|replaces|replacing|cancels|takes precedence over|takes priority over) ..2 (your|the|all|any|previous|prior) ..1 (<orders>)
      (want|need|ask|asking|tell|telling|order|ordering|command|instruct) you to (act|behave|respond|answer|reply|pretend|roleplay|ignore|forget|disregard|only|output|print|repeat|simulate|become)
      (let's|lets|let us) (play a game|roleplay|role play|pretend|imagine you are|simulate) ..3
      (simulate|emulate|impersonate|imagine) ..2 (you are|being|a|an) ..2 (ai|terminal|linux|unfiltered|chatbot|language model|unrestricted|assistant|console|interpreter)
      (without|no|free of|free from|bypass|bypassing|remove|lift|drop) ..1 (any|all|your|the)? ..1 (filter|filters|censorship|restrictions|limitations|guardrails|safeguards|ethical guidelines|content policy|safety guidelines|moral constraints)
      (repeat|print|output|show|say|copy|recite|summarize|summarise|translate) ..2 (words|text|everything|sentences?|lines?|instructions|message|content) (above|before this|so far|preceding|verbatim|that came before|you were given)
      (what|which) ..2 (instructions|prompt|rules|orders|guidelines|directives) (were|was|are|did|have) (you|written|given|above|in your) ..2
      (what|tell me what|tell me everything|show me what) (were|was|are|have) you (told|instructed|given|programmed|prompted|been told) ..2
      ^(just|only|simply) (print|output|reply|respond|return) ..2
      (and|then|instead) (just|only|simply) (print|output|say|reply|respond|answer|return|write) ..1
      (conclude|end|start|begin|finish) (your|every|each) (<answer>|sentence) (with|by|in|as) ..2
      (forget|ignore|disregard|drop|skip) (about)? ..2 (task|tasks|assignment|assignments|role|persona|character|job) ..1 (and|before|above|given|now|instead|focus)
      (new|next|real|urgent) (task|assignment|objective|mission|instruction|order) ..1 (ignore|write|output|print|from|system|for you|below|follows)
      (system|admin|developer|root|sudo|operator) (override|access granted|command mode|privileges|instruction) ..2
      (token|tokens) ..3 (deduct|lose|take away|system) ..2
      (<stop>) ..2 (previous|prior|above|earlier|preceding|foregoing|initial|original|system|safety|existing|current|given) ..2 (<orders>|text|conversation|input|content|stuff)
      (<stop>) ..1 (all|any|every|your|of your|all of your|all your|all the) (<orders>)
      (<stop>) (everything|anything|what|all) ..3 (before|above|told|said|instructed|previously|so far|prior)
      (do not|don't|never|no longer|stop) (follow|obey|adhere to|comply with|following|obeying) (the|your|any|all|previous|these|those) ..2 (<orders>)
      (new|updated|following|real|actual|secret|hidden|override|additional|latest) (instruction|instructions|system prompt|directive|task|orders|prompt) (are|is|for|follow|you|from)
      (your|the) (new|real|actual|true) (task|instructions|goal|job|role|objective|purpose|prompt) (is|are|now)
      (you are|you're|ur|you will be|you shall be) (now|no longer|going to be|from now on|henceforth) ..4 (dan|an? ..2 (ai|bot|assistant|model|gpt|pirate|hacker|agent|expert|translator|poet)|free|unrestricted|bound|jailbroken|developer|in ..1 mode|called|named|acting|a bot|not a)
      (act|acting|behave|respond|answer|reply|pretend|roleplay|role play|speak|write|talk) (as|like|to be|as if|only as) ..3 (dan|ai|bot|unrestricted|assistant|language model|gpt|chatgpt|developer mode|jailbroken|evil|no restrictions|without restrictions|you have no|hacker|terminal|linux|admin|administrator)
      (you are|i want you to act|act|acting|pretend) ..4 (do anything now|chatgpt|an ai|a language model|jailbroken|unfiltered|without any restrictions|no restrictions)
      (do anything now|dan mode|developer mode|jailbreak|jailbroken|jailbreaking|god mode|sudo mode|admin mode|debug mode|maintenance mode|prompt injection|unrestricted mode|stay in character|stay a dan)
      (reveal|show|print|repeat|output|display|give|tell|leak|share|expose|paste|list|send|write|recite|dump|disclose|what is|what's|what are|what were|translate) ..2 (your|the|this|all|its) ..1 (system prompt|prompt|system message|initial instructions|instructions|hidden instructions|hidden prompt|initial prompt|original instructions|secret instructions|confidential instructions|guidelines|configuration|api key|api keys|password|passwords|training data|secrets|secret key|credentials|hidden rules|internal rules)
      (system|developer|assistant) (prompt|message|instruction|override|mode|note)
      (from now on|starting now|for the rest of this conversation|henceforth) ..1 (you|answer|respond|reply|act|only|always|every)
      (if you are|if you're|are you|as) (an ai|a bot|an llm|a language model|a chatbot|reading this as an ai|chatgpt|a robot) ..8 (then|please|must|you|ignore|reply|respond|write|post|say|instead)
      (attention|note to|message to|dear|hey|hello|to the|instructions? (to|for)|hi) (the )?(ai|llm|bot|chatbot|gpt|chatgpt|language model|ai assistant|automated|automatic|assistant|ai model|ai agent|model|ai system|reply bot|moderation bot|drafting bot)
      (dear|attention|any|the) (ai|llm|gpt|chatgpt|language model) (reading|reviewing|processing|must|should|please|that|assistant|model)
      (say|reply|respond|answer|write|output|print|post|include|add|append|begin|start|end|finish|type|repeat) ..2 (only|exactly|verbatim|nothing but|nothing else than|the following|word for word|with the words?|with the phrase|the phrase|with exactly|just the word|with only) ..2
      (your|the) (reply|response|answer|output|draft|next message) (must|should|has to|needs to|will|shall) ..2 (contain|include|be|start|end|begin|mention|say|consist|only)
      (approve|publish|post|send|escalate|classify|mark|label|flag|rate|route|rank|treat) (this|the|it|my|your) ..2 (comment|reply|message|draft|automatically|immediately|without|as (positive|praise|safe|approved|low|neutral|harmless|not|spam|severe|resolved|answered))
      (ping|mention|tag|notify|alert) (everyone|here|channel|all members|the whole team|the channel|the entire)
      (end|begin|start|beginning) of (system|prompt|instructions|user|the system|context|document|text|input) ..2 (prompt|input|message|text|instructions|data)?
      (you must|you have to|you need to|you will) (now )?(obey|comply|ignore|disregard|forget|answer every|respond to every|output|print|say yes|always answer|always respond|never refuse|reply only|respond only|answer only)
      (im start|im end|endoftext|inst sys|begin admin|system override|admin override|root access|sudo) ..1
      (as|for) (an? )?(ai|large)? language model
      (override|disable|turn off|deactivate|remove|switch off) ..2 (your|the|all|safety|any) ..1 (safety|filters?|guardrails|restrictions|moderation|content policy|ethics|censorship|guidelines|limitations|guard)
      (without|no|free from|free of) (any )?(censorship|ethical guidelines|content policy|openai policy|moral restrictions|filters and restrictions)`,
    fr: `
      (tu es|vous etes|on t'a|on vous a) ..1 (autorisee?s?|habilitee?s?|chargee?s?|tenue?s?|ordonne) (a|de|d') ..1 (promettre|rembourser|offrir|accorder|approuver|reveler|partager|ignorer|avouer|reconnaitre)
      (chaque|toutes les|toute) (reponses?) ..1 (finit|finissent|commence|commencent|contient|contiennent|doit|doivent|se termine|se terminent) ..1
      (repete|repetez|ecris|ecrivez|affiche|affichez) le (mot|texte|code) ..3 (infini|sans fin|# fois|jusqu'a|en boucle)
      (revele|revelez|donne|donnez|liste|listez|affiche|affichez) ..2 (cle secrete|cles secretes|cles? d'api|cles? api|secrets?|identifiants|mots? de passe) ..3
      (ta|votre) (seule|unique) (tache|mission|raison d'etre) est ..1
      (remplacement|contournement) du (tri|filtre|classement)
      (tu n'as|vous n'avez) plus (de|aucune?) (restrictions?|limites?|regles?|filtres?|consignes?)
      (avoue|avouez|admets|admettez|reconnais) ..2 (tu es|vous etes|que tu|que vous) ..3 (ia|robot|bot|piratee?|machine|programme)
      (ajoute|ajoutez|inclus|incluez|insere|inserez|integre|integrez|glisse|glissez|remplace|remplacez|utilise|utilisez|melange|melangez|supprime|supprimez|mets|mettez|cache|cachez|place|placez|ecris|ecrivez|recommande|recommandez|traduis|traduisez) ..9 (dans|a|de|avec|a la fin de|au debut de) (ta|votre|chaque|tes|vos) (reponses?|prochaine reponse|prochain message|brouillon|messages?|sortie|replique)
      (modifie|modifiez|reformule|reformulez|traduis|traduisez|code|codez|encode|encodez|termine|terminez|commence|commencez|redige|redigez|donne|donnez|formule|formulez|signe|signez) (ta|votre|tes|vos|toutes tes|toutes vos) (reponses?|prochaine reponse|prochain message|sortie) ..2
      (dans|a la fin de|au debut de) (ta|votre|chaque|tes|vos) (reponses?|prochaine reponse|prochain message) ..1 (suggere|suggerez|ajoute|ajoutez|mentionne|mentionnez|inclus|incluez|propose|proposez|dis|dites|ecris|ecrivez|recommande|recommandez|glisse|glissez|n'|ne|mets|mettez)
      (arrete|arretez|cesse|cessez) d'etre (un|une|le) ..4 (robot|bot|assistant|assistante|ia|modele|agent|service client)
      (remplace|annule|ecrase|prevaut|prime|remplacent|annulent) ..3 (tes|vos|les|toutes les|toutes tes|tes precedentes|vos precedentes) ..1 (<orders>)
      (en tant que|toi|vous|comme) ..1 (assistant|ia|robot|bot|modele|redacteur) ..5 (tu dois|vous devez|dois|devez|offre|offrez|ecris|accorde|accordez)
      (joue|jouez|endosse|prends|incarne) le role (d'|de|du) ..3
      (fais|faites) (comme si|semblant|croire) ..3 (tu|vous|etais|etiez|d'etre|es|etes) ..2
      (sans|aucune|leve|ignore|enleve) ..1 (filtre|filtres|restriction|restrictions|censure|limite|limites|garde-fou|garde-fous) ..1
      (repete|repetez|affiche|affichez|recopie|recopiez|traduis|traduisez|resume|resumez|cite|citez) ..3 (ci-dessus|qui precede|precede|texte d'origine|mot a mot|consignes|instructions)
      (quelles|quels|donne|donne-moi|dis-moi|montre|montre-moi) ..2 (sont|etaient|tes|vos) ..1 (instructions|consignes|regles internes|directives|prompt) ..1
      (nouvelle|nouvelles|prochaine) (tache|mission|consigne|consignes|instruction|instructions|priorite) ..1
      (je te demande|je t'ordonne|je veux que tu|tu vas|j'exige que tu) ..1 (d'agir|agir|de repondre|repondes?|repondre|d'ignorer|ignores?|de jouer|joues?|fasses|d'oublier|oublies?|de te comporter|te comportes?) ..2
      (juste|seulement|uniquement|simplement) (reponds|repondez|ecris|ecrivez|affiche|affichez|dis|dites) ..2
      (<stop>) ..3 (tes|vos|les|toutes|ces|mes|tous|ton|votre|le|l'|tout|des|de tes|de vos|aux) ..2 (<orders>) ..2 (precedentes?|precedents?|anterieures?|initiales?|ci-dessus|d'avant|donnees|recues|systeme|de securite|d'origine|du systeme|au-dessus|existantes)
      (<stop>) (toutes|tes|vos|toutes tes|toutes vos|toutes les|tous tes|tous vos|ton|votre) ..1 (<orders>)
      (<stop>) (tout ce (qui|que|qu')|ce qui precede|tout ce qui precede|tout ce que|ce qu'on t'a|ce qu'on vous a) ..6
      (nouvelles?|nouveaux|veritables|vraies|prochaine) (instructions?|consignes?|directives?|taches?|prompt|mission|ordres) (est|sont|pour|systeme|suivante?s?|a suivre)
      (ta|votre|tes|vos) (nouvelle|nouvelles|vraie|veritable|seule) (tache|mission|instructions|consignes|consigne|role) (est|sont|consiste)
      (tu es|vous etes|tu seras|vous serez|tu deviens|tu n'es plus|considere que tu es) (maintenant|desormais|a present|dorenavant|un|une|plus|libre) ..4 (ia|robot|assistant|bot|modele|pirate|dan|libere|restrictions|hacker|expert|mode|chatgpt|gpt|agent|chatbot|limites|filtre|soumis|tenu)
      (a partir de maintenant|desormais|dorenavant|a compter de maintenant|des maintenant) ..1 (tu|vous|reponds|repondez|agis|agissez|ecris|ecrivez|ne reponds|ne repondez)
      (agis|agissez|comporte-toi|comportez-vous|reponds|repondez|fais|faites|parle|parlez|joue) ..2 (comme|en tant que|le role|semblant) ..4 (ia|robot|assistant|bot|modele|dan|sans restriction|sans restrictions|sans filtre|sans limites?|administrateur|hacker|pirate|chatgpt|developpeur)
      (revele|revelez|affiche|affichez|montre|montrez|donne|donnez|repete|repetez|recopie|recopiez|imprime|divulgue|divulguez|communique|communiquez|copie|copiez|dis|dites|envoie|envoyez|traduis|traduisez|ecris|ecrivez|partage|partagez|quelles? (sont|est)|quel est) ..3 (ton|tes|votre|vos|le|les|l'|ta) ..1 (prompt|prompt systeme|message systeme|instructions|consignes|instructions systeme|consignes initiales|directives|mot de passe|mots de passe|cle api|cles api|configuration|regles internes|secrets?|prompt initial)
      (mode|message|prompt|instruction) (developpeur|systeme|admin|administrateur|sans filtre|debug|sans restriction|jailbreak|maintenance|dieu)
      (si (tu es|vous etes|t'es)|en tant qu'|puisque tu es|puisque vous etes) (une|un)? ..1 (ia|robot|bot|intelligence artificielle|modele de langage|assistant|programme|automate|chatbot|llm) ..6
      (attention|note|message|instructions?|consignes?|bonjour|a l'attention|cher|chere|hey|salut|dis|pour) (a|au|de|pour|a l'|a l'intention)? (de )?(l'|le|la|cher|chere)? (ia|bot|robot|assistant|modele|chatbot|intelligence artificielle|chatgpt|gpt|llm|modele de langage|assistant virtuel|assistant automatique)
      (reponds|repondez|ecris|ecrivez|dis|dites|publie|publiez|poste|postez|ajoute|ajoutez|inclus|incluez|commence|commencez|termine|terminez|insere|inserez|repete|repetez|affiche|affichez) ..3 (uniquement|seulement|exactement|mot pour mot|rien d'autre|textuellement|la phrase suivante|le texte suivant|le mot|ceci|juste|par la phrase|par le mot|le code suivant|le code promo)
      (ta|votre) (reponse|prochaine reponse|sortie) (doit|devra|contiendra|doit absolument) ..2
      (tu dois|vous devez) (maintenant|desormais|absolument|imperativement|obligatoirement|toujours|obeir|m'obeir|ignorer|repondre (uniquement|seulement|a tout|par|oui)|ecrire|afficher|reveler|publier|mentionner) ..2
      (mentionne|mentionnez|notifie|notifiez|ping|pingue|pinguez|tague|taguez|alerte|alertez|previens|prevenez) ..1 (everyone|here|channel|tout le monde|toute l'equipe|tous les membres|le canal)
      (approuve|approuvez|valide|validez|publie|publiez|classe|classez|marque|marquez|note|notez|considere|considerez|traite) (ce|cette|mon|automatiquement|la|le) ..2 (commentaire|reponse|message|brouillon|automatiquement|sans|immediatement|comme (positif|non|urgent|sur|approuve|inoffensif))
      (desactive|desactivez|contourne|contournez|leve|levez|supprime|supprimez) ..2 (filtres?|restrictions|garde-fous|moderation|securite|censure|protections?|limites)
      (injection de prompt|jailbreak|fais tout ce que je (te )?dis|obeis (a mes|moi|a cette)|obeissez (a mes|moi))
      (fin|debut) (des|de l'|du|de la) ..1 (instructions|consignes|prompt|message systeme|systeme|contexte|texte utilisateur)`,
    es: `
      (ignora|ignore|olvida|olvide|ignorad|descarta|omite|desobedece) ..3 (instrucciones|reglas|ordenes|indicaciones|directrices|prompt|anterior|anteriores|lo anterior)
      (ahora|a partir de ahora|desde ahora) ..1 (eres|seras|actua|responde|debes|responderas|vas a)
      (actua|compórtate|comportate|responde|finge) ..1 (como|que eres|ser) ..3 (ia|bot|asistente|sin restricciones|dan|modelo|hacker|administrador)
      (muestra|revela|dime|imprime|escribe|repite|muestrame) ..2 (tu|tus|el|las) ..1 (prompt|instrucciones|mensaje del sistema|contrasena|clave api|reglas internas)
      (nuevas|nueva) (instrucciones|instruccion|tarea|orden)
      (si eres|atencion|nota para|hola|querida) (una |un |la |el )?(ia|bot|inteligencia artificial|modelo de lenguaje|asistente|chatbot)
      (responde|escribe|di|publica|contesta) (solo|solamente|unicamente|exactamente|lo siguiente|la frase)
      (modo desarrollador|modo administrador|mensaje del sistema|jailbreak)
      (menciona|notifica|etiqueta) a (todos|everyone)`,
    de: `
      (ignoriere|ignorier|vergiss|missachte|ignorieren sie|vergessen sie|verwirf|umgehe|vergesse) ..4 (anweisungen|anweisung|regeln|befehle|vorgaben|prompt|instruktionen|vorherige|vorherigen|bisherigen|obige|obigen|alles|gesagte|richtlinien)
      (du bist|sie sind) (jetzt|nun|ab jetzt|ab sofort|nicht mehr) ..4 (ki|bot|assistent|dan|modell|pirat|frei|administrator|hacker|gebunden)
      (ab jetzt|ab sofort|von nun an) ..1 (antworte|antwortest|bist|du|antworten|schreibst|schreibe|sollst)
      (zeige|zeig|verrate|gib|nenne|wiederhole|drucke|schreibe) ..2 (deinen|deine|dein|den|die|mir) ..2 (prompt|systemprompt|system-prompt|anweisungen|systemnachricht|passwort|api-schlussel|geheime*|instruktionen)
      (neue|neuer) (anweisung|anweisungen|aufgabe|befehl|instruktionen|instruktion)
      (wenn du|falls du) ..2 (ki|bot|sprachmodell|assistent|chatbot) ..2 bist
      (achtung|hinweis an|nachricht an|hallo|liebe) (die |den |das )?(ki|bot|chatbot|sprachmodell|assistent)
      (antworte|schreibe|sag|poste|antworten sie|schreib) (nur|ausschliesslich|exakt|genau|folgendes|lediglich) ..2
      (systemnachricht|entwicklermodus|admin-modus|adminmodus|jailbreak|verhalte dich wie|handle als|tu so als)
      (erwahne|benachrichtige|pinge) ..1 (alle|everyone|here)`,
    it: `
      (ignora|dimentica|ignorate|dimenticate|scarta|disobbedisci) ..4 (istruzioni|regole|ordini|prompt|precedenti|precedente|indicazioni|quanto detto|direttive)
      (ora|adesso|d'ora in poi|da ora in poi|da adesso) ..1 (sei|sarai|rispondi|agisci|devi|risponderai)
      (mostra|rivela|dimmi|stampa|ripeti|mostrami|scrivi) ..2 (il tuo|le tue|il|le|tuo) ..1 (prompt|istruzioni|messaggio di sistema|password|chiave api|regole interne)
      (nuove|nuova) (istruzioni|istruzione|compito|ordine)
      (se sei|attenzione|nota per|messaggio per|ciao|cara) (un |una |l'|il )?(ia|ai|bot|intelligenza artificiale|modello linguistico|assistente|chatbot)
      (rispondi|scrivi|pubblica|di') (solo|soltanto|esattamente|unicamente|la frase|quanto segue)
      (comportati come|agisci come|fai finta di essere|modalita sviluppatore|modalita amministratore|jailbreak)
      (menziona|notifica|tagga) ..1 (tutti|everyone)`,
    pt: `
      (ignore|ignora|esqueca|esquece|desconsidere|desobedeca|descarte|desconsidera) ..4 (instrucoes|regras|ordens|prompt|anteriores|anterior|orientacoes|comandos|diretrizes)
      (agora|a partir de agora|de agora em diante|doravante) ..1 (voce|es|responda|aja|deve|tu|responde|voce e)
      (mostre|revele|diga|imprima|repita|mostra|escreva|revela) ..2 (seu|suas|o|as|teu|sua|seus) ..1 (prompt|instrucoes|mensagem do sistema|senha|chave api|regras internas)
      (novas|nova) (instrucoes|instrucao|tarefa|ordem)
      (se voce e|se es|atencao|nota para|ola|cara|mensagem para) (uma |um |a |o )?(ia|bot|inteligencia artificial|modelo de linguagem|assistente|chatbot)
      (responda|escreva|diga|publique|responde) (apenas|somente|exatamente|o seguinte|a frase|so)
      (aja como|finja ser|modo desenvolvedor|modo administrador|mensagem do sistema|jailbreak)
      (mencione|notifique|marque) ..1 (todos|everyone)`,
    nl: `
      (negeer|vergeet) ..4 (instructies|regels|opdrachten|prompt|vorige|voorgaande|eerdere|bovenstaande)
      (vanaf nu|je bent nu) ..3
      (toon|geef|onthul|laat) ..3 (prompt|instructies|systeembericht|wachtwoord)
      (antwoord|schrijf|zeg) (alleen|uitsluitend|exact|precies|het volgende)`,
  },
  unless: {
    en: `
      (ignore|ignored|ignoring|ignores|forget|disregard) (my|me|us|our|customer|customers|people)
      (assembly|cooking|washing|care|delivery|shipping|return|returns|usage|installation|cleaning|safety|setup|parking|dosage|manufacturer's|recipe|building|user) (instructions|instruction|guidelines|rules)
      (the|your) (instructions|guidelines) (are|were|is|was) (unclear|confusing|wrong|missing|terrible|clear|easy|great|useless|bad)
      (say|said|saying) exactly (that|what|the same)
      like chatgpt
      (instructions?|directions|rules|steps|guidelines) ..5 (leaflet|manual|recipe|label|box|packet|packaging|booklet|guide|letter|email|sign|poster|notice|doctor|nurse|teacher|driver|satnav|sat nav|pamphlet|website)
      (forget|ignore|disregard|scrap) ..1 (everything|what|all|anything) (i|we|he|she) (said|wrote|told|asked|posted|thought|complained) ..3 (about|above|last|yesterday|earlier|on|in)
      (your|the) (previous|prior|earlier|last) (message|messages|email|emails|reply|letter|text|texts|conversation|order|orders)
      (show|repeat|give|send|tell) (me|us)? the (rules|instructions|guidelines) (for|of|on|about)
      (act|acting|behave) (as|like) (a|an) (human|person|professional|adult|normal)`,
    fr: `
      (notice|consignes|instructions|regles) (de|d') (montage|lavage|entretien|utilisation|tri|cuisson|livraison|retour|emploi|jeu|l'equipe|securite)
      (ignorez|ignore|oubliez|oublie) (vos|tes|les|nos|ses) clients?
      (instructions?|consignes?|regles?|indications) ..5 (notice|manuel|recette|etiquette|boite|emballage|livret|guide|courrier|mail|panneau|affiche|medecin|pharmacien|infirmiere|professeur|chauffeur|gps|site)
      (oubliez|oublie|ignorez) ..1 (tout)? ce que (j'ai|on a|nous avons|j'avais) (dit|ecrit|raconte|pense|poste) ..3 (sur|hier|plus haut|avant|de)
      (votre|vos|ton|le|les) (precedent|precedents|precedente|dernier|dernieres?|anciens?) (message|messages|mail|mails|courrier|courriers|reponse|commande|sms)`,
  },
};
