import type { Wordlist } from '../../text/phrase/wordlist.ts';

/** Selling words of unasked advertising. One alone proves nothing; with a link, or three of them, they do. */
export const spamWords: Wordlist = {
  phrases: {
    en: `
      (make|making|made|earn|earning|earned) ..2 (money|cash|dollars|usd|#) ..3 (home|online|day|daily|week|weekly|month|monthly|hour|fast|easy|easily)
      (work from home|passive income|financial freedom|get rich|double your|guaranteed (profit|profits|income|returns?|winner)|investment opportunity|trading (platform|signals|expert|mentor|account)|forex|crypto (trading|investment|signals|giveaway)|bitcoin (investment|trading|mining|giveaway)|binary options?|recovery expert|recover your (lost|stolen)|account manager on)
      (check out|visit|subscribe to|look at|come to|follow) ..1 (my|our) (channel|page|profile|website|site|blog|video|videos|store|shop|bio|link|music|onlyfans|instagram|telegram)
      (sub 4 sub|sub4sub|follow for follow|follow back|f4f|like for like|buy followers|free followers|more followers|cheap followers|get followers|gain followers|buy likes|promote it on|dm (me|us) (for|to)|send pic to|link in (my )?bio|click (here|the link|on the link|my (profile|link|bio|name))|click below|text me on|whatsapp (me|us|number)?|message me on|contact (me|him|her) on|add me on|hit me up on|inbox me)
      (free|win|claim|get) (a|an|your|our)? ..1 (iphone|gift card|gift cards|giftcard|giveaway|voucher|prize|v-bucks|robux|bitcoin|trial now|followers|ipad|samsung)
      (dm|pm|inbox|text|message|write|send) (me|us|him|her)? ..2 (start|info|job|money|yes|ready|now to|on telegram|on whatsapp|on instagram|on ig)
      (no|zero) (experience|skills?|selling) (needed|required|necessary)
      (earn|earning|paid|payout|payouts|withdraw|withdrawals?) (daily|weekly|every (day|week)|per (day|week)|instantly)
      (order|buy|get|join|register|apply|visit|find|watch|download) (it|yours|them)? (here|now|today|at|via) ..1 (http|https|www)
      (lost|lose|dropped|shed) # (kg|kilos?|kgs|lbs|pounds) (in|within)
      (these|this|the) (gummies|capsules|keto|slimming tea|detox tea|weight loss)
      (got|recovered|recover|get) ..2 (my|your|their) ..2 (money|funds|wallet|account|crypto) back ..4 (he|she|him|her|they|contact|on|legit)
      (legit|trusted|reliable|certified|expert) (hacker|trader|broker|dealer|account manager|plug)
      (i|we) ..1 (wrote|write|blog|talk) ..4 (my|our) ..1 (blog|site|website|channel) ..3 (visit|check|look|at)
      (verified|premium|pva|aged) (accounts?|paypal|gmail)
      (lifetime|unlocked|modded|cracked) (accounts?|premium|apk|apps?)
      (widow|late husband|inheritance|beneficiary|next of kin) ..8 (million|millions|dollars|euros|fund|funds|donate|donation|transfer)
      (fixed|sure|guaranteed) (matches|wins?|odds)
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
      (abonne-toi|abonnez-vous) ..3 (chaine|page|compte|rends|retour)
      (je|on) rends? (a tout le monde|toujours|l'abonnement|la pareille)
      (mp|dm) (moi|pour|moi pour)
      (ecris|ecrivez|envoie|envoyez|contacte|contactez)-?(moi|nous|le|la)? ..3 (en mp|en prive|par mp|sur telegram|sur whatsapp|sur insta|sur signal|info|infos|job|start|oui)
      (aucune|sans) (experience|competence|competences|diplome) (requise|requises|demandee|demandees|necessaire)?
      (perdu|perdre|perdez|perds|maigri) (de)? # (kg|kilos?|kgs) en ..4
      (commandez|commander|commande|achetez|inscrivez-vous|rejoignez|rejoins|cliquez|telecharge|telechargez) (le|la|les|nous|vite)? (ici|sur|via|en ligne) ..1 (http|https|www)?
      (ces|cette|ce) (gelules|gummies|complement|complements|the minceur|the detox|huile miracle)
      (veuve|defunt mari|feu mon mari|heritage|beneficiaire|legs) ..8 (million|millions|dollars|euros|fonds|don|donner|transfert)
      (matchs?|pronos?|pronostics) (truques?|surs?|fiables?|foot|gratuits?)
      (comptes?) (verifies?|premium|a vie|paypal|netflix|spotify) ..3
      (libre|independante?) financierement
      (hacker|tradeur|trader|courtier|expert) (fiable|serieux|certifie|de confiance)
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
