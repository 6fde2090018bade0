import type { Wordlist } from '../../text/lexicon.ts';

/** Selling words of unasked advertising. One alone proves nothing; with a link, or three of them, they do. */
export const spamWords: Wordlist = {
  phrases: {
    en: `
      (make|making|made|earn|earning|earned) ..2 (money|cash|dollars|usd|#) ..3 (home|online|day|daily|week|weekly|month|monthly|hour|fast|easy|easily)
      (work from home|passive income|financial freedom|get rich|double your|guaranteed (profit|profits|income|returns?|winner)|investment opportunity|trading (platform|signals|expert|mentor|account)|forex|crypto (trading|investment|signals|giveaway)|bitcoin (investment|trading|mining|giveaway)|binary options?|recovery expert|recover your (lost|stolen)|account manager on)
      (check out|visit|subscribe to|look at|come to|follow) ..1 (my|our) (channel|page|profile|website|site|blog|video|videos|store|shop|bio|link|music|onlyfans|instagram|telegram)
      (sub 4 sub|sub4sub|follow for follow|follow back|f4f|like for like|buy followers|free followers|more followers|cheap followers|get followers|gain followers|buy likes|promote it on|dm (me|us) (for|to)|send pic to|link in (my )?bio|click (here|the link|on the link|my (profile|link|bio|name))|click below|text me on|whatsapp (me|us|number)?|message me on|contact (me|him|her) on|add me on|hit me up on|inbox me)
      (free|win|claim|get) (a|an|your|our)? ..1 (iphone|gift card|gift cards|giftcard|giveaway|voucher|prize|v-bucks|robux|bitcoin|trial now|followers|ipad|samsung)
      (limited time|special|exclusive) (offer|deal|discount)
      (best price|lowest price|discount code|promo code|coupon code|use code|order now|buy now|act now|sign up now|register now|hurry up|limited stock|# off|cheap (viagra|cialis|pills|rolex|replica|watches|seo))
      (viagra|cialis|casino|online casino|slots|jackpot|betting tips|escort|escorts|hot (girls|singles)|nude|nudes|sexy (girls|cam)|porn|webcam girls?|seo (services|expert|agency)|backlinks|essay writing|payday loan|loan offer|quick loan|weight loss (pills|tea|secret)|lose weight fast|herbal (cure|remedy|doctor)|spell caster|love spell|psychic|herpes cure|cured my (hiv|herpes|hpv)|illuminati)
      (please|plz|pls)? (like|share) and subscribe
      (my|new) (new )?(song|track|mixtape|remix|album|video) (out now|on soundcloud|is out|just dropped)`,
    fr: `
      (gagner|gagnez|gagne) ..3 (argent|euros|#) ..4 (maison|domicile|ligne|internet|jour|mois|semaine|facilement|rapidement)
      (revenus? (passifs?|complementaires?)|travail a domicile|complement de revenu|liberte financiere|opportunite (d'investissement|unique|d'affaires)|investissement (rentable|garanti|crypto|bitcoin)|trading|forex|crypto|bitcoin|rendement garanti|option binaire|devenir riche)
      (visitez|allez voir|venez voir|abonnez-vous a|decouvrez|rejoignez|suivez|consultez) (ma|mon|mes|notre|nos) (chaine|page|site|profil|boutique|blog|compte|groupe|instagram|telegram|video|videos)
      (cliquez (ici|sur (le|ce|mon) lien|sur le lien)|lien (en|dans ma|dans la) bio|contactez (moi|le|la|nous) (sur|par|au|via) ..1 (whatsapp|telegram|mail|numero)|whatsapp|ecrivez-moi (sur|en prive)|ajoutez-moi|abonnes gratuits|acheter des (abonnes|followers|likes)|code promo|offre (speciale|limitee|exclusive)|prix imbattables?|livraison gratuite|commandez maintenant|achetez maintenant|inscrivez-vous (vite|maintenant|des)|profitez (vite|en vite|de l'offre|de nos)|cartes? cadeaux? (gratuite|offerte|amazon)|iphone (gratuit|offert|a gagner)|tirage au sort)
      (pret|prets|credit|financement) (entre particuliers?|rapide|urgent|d'argent|sans justificatif|personnel)
      (offre|octroi|demande) (de|d'un) (pret|prets|credit)
      (medium|voyant|marabout|voyante|retour (affectif|de l'etre aime)|envoutement|desenvoutement|rituel|puissant maitre|grand maitre)
      (viagra|casino|casino en ligne|paris sportifs|pronostics|rencontres? coquines?|plan cul|escort|webcam|mincir rapidement|perdre du poids|perdez du poids|maigrir vite|contrefacon|montres de luxe|backlinks|referencement seo|remede (naturel|miracle)|gueri de|compte cpf|votre cpf)`,
    es: `
      (gana|ganar|ganen|gane) ..2 (dinero|euros|dolares) ..3 (casa|online|internet|facil|dia|rapido)
      (visita|sigue|suscribete a|mira|entra en) (mi|nuestro|nuestra) (canal|pagina|perfil|web|tienda)
      (haz clic|click aqui|pincha aqui|clic aqui|enlace en (mi )?bio|codigo (de )?descuento|oferta (limitada|especial)|compra ahora|prestamos? (rapidos?|urgentes?)|criptomonedas|bitcoin|trading|casino|whatsapp|ingresos pasivos|inversion garantizada|seguidores gratis|amarres de amor)`,
    de: `
      (geld|euro) ..2 (verdienen|machen) ..3 (zuhause|online|internet|schnell|nebenbei)
      (besuch|besucht|folge|folgt|abonniere|abonniert|schau|schaut) ..2 (meinen|meine|unsere|unseren|meinem|meiner) (kanal|seite|profil|shop|webseite|blog)
      (hier klicken|klick hier|klickt hier|link in (der )?bio|rabattcode|gutscheincode|sonderangebot|jetzt (kaufen|bestellen|sichern|anmelden)|passives einkommen|bitcoin|krypto|trading|casino|whatsapp|kredit (ohne|schnell)|sofortkredit|gratis iphone|abnehmen ohne|follower kaufen)`,
    it: `
      (guadagna|guadagnare|guadagnate) ..3 (soldi|euro|casa|online|giorno)
      (visita|visitate|seguite|iscrivetevi|guardate) (il mio|la mia|al mio|il nostro|la nostra|sul mio) (canale|pagina|profilo|sito|negozio)
      (clicca qui|link in bio|codice sconto|offerta (limitata|speciale)|acquista ora|prestito (veloce|tra privati)|prestiti|bitcoin|criptovalute|trading|casino|whatsapp|follower gratis|cartomante|guadagno (facile|garantito))`,
    pt: `
      (ganhe|ganhar|ganhei) ..3 (dinheiro|reais|euros|renda) ..3
      (visite|visitem|siga|sigam|inscreva|acesse|confira) (o )?(meu|minha|nosso|nossa) (canal|pagina|perfil|site|loja)
      (clique aqui|link na bio|codigo de desconto|cupom|oferta (limitada|especial)|compre (agora|ja)|emprestimo|renda extra|bitcoin|criptomoedas|trading|cassino|casino|whatsapp|chama no (zap|whats)|seguidores gratis|amarracao)`,
    nl: `
      (geld|euro) ..2 verdienen ..3 (thuis|online|snel)
      (klik hier|link in bio|kortingscode|nu kopen|bitcoin|crypto|casino|whatsapp|passief inkomen|snelle lening)`,
  },
};

/** Parties, elections, politicians, and public quarrels about them. */
export const politics: Wordlist = {
  phrases: {
    en: `
      (republican|republicans|democrat|democrats|gop|tories|tory|labour party|conservatives|left wing|right wing|leftist|leftists|far right|far left|alt right|maga|antifa|socialist|socialists|communist|communists|communism|fascist|fascists|fascism|nazi|nazis|neoliberal|woke|wokeism|brexit|trump|trumps|biden|obama|hillary|kamala|putin|zelensky|netanyahu|erdogan|macron|le pen|boris johnson|starmer|farage|merkel|zionist|zionists|hamas|blm|black lives matter|gun control|pro life|pro-choice|abortion ban|white house|politician|politicians|politically correct|president of the united states|potus|senator|congressman|congress|parliament|prime minister|liberals|libtard|libtards|elections|presidential election|voting for|vote for|ukip|immigration policy|border wall|gaza|palestine|genocide in|capitalism|deep state)`,
    fr: `
      (macron|macronie|macronistes?|melenchon|le pen|zemmour|bardella|sarkozy|hollande|fillon|borne|attal|darmanin|poutine|trump|biden|erdogan|netanyahu|merkel|rn|lfi|front national|rassemblement national|france insoumise|les republicains|parti socialiste|lrem|reconquete|eelv|nupes|gauchistes?|gauchos?|fachos?|fascistes?|fascisme|extreme droite|extreme gauche|extreme-droite|extreme-gauche|communistes?|socialistes?|droitards?|islamo-gauchistes?|wokes?|wokisme|gilets? jaunes?|politiciens?|politicards?|deputes?|senateurs?|senat|assemblee nationale|premier ministre|president de la republique|elysee|matignon|gouvernement|elections?|presidentielles?|legislatives|voter pour|votez|bien-pensance|bobos? de gauche|reforme des retraites|immigration|souverainistes?|sionistes?|hamas|gaza|palestine|complotistes?|etat profond|brexit|la gauche|la droite)`,
    es: `
      (pp|psoe|vox|podemos|sanchez|rajoy|ayuso|abascal|feijoo|puigdemont|trump|biden|putin|maduro|chavez|milei|bolsonaro|izquierda|derecha|extrema derecha|fascistas?|fachas?|comunistas?|socialistas?|elecciones|gobierno|politicos?|congreso|diputados|independentistas?|catalanes independentistas|zurdos?|progres)`,
    de: `
      (afd|cdu|csu|spd|grunen|fdp|linke partei|die linke|merkel|merz|scholz|habeck|baerbock|weidel|hocke|trump|putin|biden|erdogan|bundestag|bundesregierung|regierung|kanzler|kanzlerin|bundeskanzler*|politiker*|wahlen|bundestagswahl|linksextrem*|rechtsextrem*|nazis?|faschist*|kommunist*|sozialist*|gutmenschen?|links-grun*|linksgrun*|pegida|antifa|altparteien|lugenpresse|asylpolitik)`,
    it: `
      (meloni|salvini|berlusconi|renzi|conte|schlein|grillo|draghi|mattarella|monti|trump|putin|biden|lega|pd|m5s|cinque stelle|forza italia|fratelli d'italia|governo|politici|politico|elezioni|fascisti|fascista|comunisti|comunista|sinistra|destra|parlamento|sinistri|buonisti)`,
    pt: `
      (lula|bolsonaro|dilma|temer|moro|pt|psdb|psl|chega|ps|psd|ventura|trump|putin|biden|petistas?|bolsonaristas?|esquerda|direita|esquerdistas?|comunistas?|fascistas?|socialistas?|eleicoes|governo|politicos?|congresso|senado|presidente da republica|impeachment|mortadelas?|coxinhas?)`,
    nl: `
      (pvv|vvd|pvda|groenlinks|d66|fvd|wilders|baudet|rutte|trump|putin|tweede kamer|regering|verkiezingen|politici|linkse|rechtse|extreemrechts)`,
  },
};

/** Instructions aimed at a program that answers, in place of words to a company. */
export const injection: Wordlist = {
  groups: {
    en: {
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
      like chatgpt`,
    fr: `
      (notice|consignes|instructions|regles) (de|d') (montage|lavage|entretien|utilisation|tri|cuisson|livraison|retour|emploi|jeu|l'equipe|securite)
      (ignorez|ignore|oubliez|oublie) (vos|tes|les|nos|ses) clients?`,
  },
};
