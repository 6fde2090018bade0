import { rule } from './lists.ts';

/* Condescension, sarcasm and dismissal: only forms that hardly anyone means kindly, because irony cannot be proved. */

export const condescending = rule({
  kind: 'condescension',
  level: 'second_person',
  list: {
    phrases: {
      en: `
        (calm|settle|simmer|cool) down
        (please )?(relax|chill|chill out|calm yourself|take a deep breath|take a breath|don't be (so )?(dramatic|silly|sensitive|emotional|ridiculous|hysterical|angry|upset|childish|rude))
        (you|you've|you have) (obviously|clearly|evidently|apparently|plainly) ..4
        (obviously|clearly|evidently|apparently) ,? (you|your|you've|you're) ..3
        as (you should know|you would know|you'd know|anyone knows|everyone knows|everybody knows|any adult knows|we already (said|told|explained|mentioned)|i already (said|told|explained|mentioned)|previously (explained|stated) to you|we have already (explained|told))
        (let me|allow me to|we'll|i'll) (explain|spell|put) (this|it) (to you|out|out for you)? (slowly|again|once more|in simple (terms|words)|simply|for the last time|so (that )?(even )?you)
        (it's|it is|this is|that's) (really )?(not that (hard|difficult|complicated)|not rocket science|common sense|pretty obvious|very simple|quite simple really|obvious|self explanatory|basic)
        (you|people) (need|have) to (understand|realize|realise|learn|calm|accept) (that|how|to)
        (you (simply|just) (don't|do not|didn't)|you do not seem to|you don't seem to|you fail to|you seem unable to) ..1 (understand|get it|know|grasp|realize|comprehend)
        (if you (actually|even|bothered to|bother to|took the time to|take the time to|knew how|cared to)) ..2 (read|look|listen|knew|know|understood|check|think|understand|to read)?
        (try|try to) (reading|to read|read|be reasonable|being reasonable|understand|think|thinking|googling|stay calm|keep calm) ..3 (first|before|next time|again|carefully|for once|it)?
        (next time|in future|in the future) ,? (please )?(read|check|try|think|pay|make sure|be|don't|do)
        (my dear|sweetheart|sweetie|honey|darling|young (man|lady)|buddy|pal|sunshine|little one)
        (you're|you are) (overreacting|being (dramatic|emotional|unreasonable|ridiculous|difficult|too sensitive|childish|hysterical|silly|rude)|too sensitive|making a (big )?(fuss|drama|scene)|wrong|mistaken)
        (no need to|stop|why are you) (shout|shouting|lying|yell|yelling|get (so )?(upset|angry|worked up|emotional|hysterical)|whining|complaining|crying|exaggerating|overreact|be rude|panic|be so)
        (like|as) (an? )?adults?
        (even a (child|five year old|kid)|any child|a (child|five year old) (could|can|would)) ..2
        (read (it|the (manual|instructions|terms|faq|article|post|description|fine print)) (again|first|properly|carefully|next time|before))
        with all due respect
        (as a (normal|reasonable|sensible) (person|customer|adult))
        (for your information|fyi ,? we|how many times|i repeat|we repeat|once again ,? (as|we|you)|like (we|i) said)`,
      fr: `
        (calmez-vous|calme-toi|du calme|on se calme|restez calme|reste calme|un peu de calme|respirez (un coup|profondement|bien)|detendez-vous|relax|zen|reprenez vos esprits|ne vous enervez pas|pas la peine de (vous enerver|crier|hurler|s'enerver|vous mettre)|inutile de (crier|hurler|vous enerver|s'enerver|vous emporter|etre agressif|monter|vous mettre)|ne soyez pas (si |aussi )?(susceptible|agressif|agressive|dramatique|ridicule|impoli|impolie|naif|naive|desagreable))
        (vous n'avez|vous avez|tu n'as|tu as) (visiblement|manifestement|apparemment|clairement|de toute evidence|evidemment|sans doute)
        (visiblement|manifestement|apparemment|de toute evidence|a l'evidence) ,? (vous|tu|votre|ton)
        (comme|ainsi que) (chacun sait|tout le monde (le )?sait|vous devriez le savoir|vous le sauriez|nous (vous )?l'avons deja (dit|explique|indique)|deja (dit|explique|indique|precise)|je (vous )?l'ai deja (dit|explique)|on (vous )?l'a deja (dit|explique))
        (je|nous|on) ..3 (re-explique|reexplique|reexpliquons|explique encore|expliquer encore|explique lentement|explique (simplement|une derniere fois|une fois encore))
        (laissez-moi|permettez-moi de|je vais) ..1 expliquer ..3 (lentement|simplement|encore|une (derniere|nouvelle) fois|avec des mots simples)
        (c'est|ce n'est|c'est) (pourtant|pas) ..1 (simple|evident|clair|complique|sorcier|difficile|logique|bien complique)
        (ce|c') n'est pas (tres |bien |si |pourtant )?(complique|sorcier|difficile|la mer a boire)
        (il faut|il faudrait|vous devez|vous devriez|tu dois) (que vous )?(comprendre|compreniez|apprendre a|accepter|vous calmer|reflechir|savoir lire|grandir|relire)
        (vous ne|vous n'|tu ne|tu n') ..1 (comprenez|comprends|semblez|sembles) (pas|rien|toujours pas|visiblement pas)
        (vous n'avez|tu n'as) (rien|toujours rien|visiblement rien|toujours pas) (compris|saisi)
        (vous n'avez|tu n'as|vous n'aviez) qu'a ..2 (lire|relire|verifier|regarder|faire|mieux|bien|suivre|demander|aller|acheter)
        (arretez|cessez|arrete) de (mentir|crier|pleurnicher|exagerer|raconter)
        (si vous (aviez|preniez|preniez le temps|saviez|vous donniez|lisiez)|encore faut-il|encore faudrait-il) ..3 (lire|lu|reflechi|la peine|comprendre|savoir|peine de)
        (apprenez|apprends|essayez|tachez|veillez|pensez) (a|de|d') (lire|bien lire|relire|reflechir|comprendre|ecrire|rester|vous calmer|etre|mieux) ..3
        (la prochaine fois|a l'avenir) ,? ..1 (lisez|verifiez|pensez|evitez|veillez|reflechissez|renseignez-vous|faites|merci de (lire|verifier|bien)|soyez)
        (mon petit|ma petite|ma chere petite|mon bon monsieur|ma bonne dame|ma pauvre|mon pauvre|mon grand|ma cocotte|mon coco|mon chou|jeune homme|mon ami ,)
        (vous exagerez|vous dramatisez|vous en faites (trop|des tonnes)|tu exageres|vous etes (trop )?(susceptible|sensible|de mauvaise foi|mal informee?|dans l'erreur)|vous vous trompez|vous avez tort|vous reagissez de facon excessive|vous surreagissez|ne dramatisons pas)
        (meme un (enfant|gamin)|un enfant de|n'importe qui (comprendrait|sait|peut)|a la portee de tous|de tout le monde)
        (lisez|relisez|lis) (bien |donc |attentivement |d'abord )?(la notice|les conditions|le mode d'emploi|l'article|la description|les instructions|nos cgv|les cgv|la faq)
        (sauf votre respect|pour votre (gouverne|information)|combien de fois|je (le )?repete|nous (le )?repetons|une bonne fois pour toutes|renseignez-vous (avant|mieux|d'abord)|soyez (raisonnable|serieux|serieuse|adulte|un peu))`,
      es: `
        (calmese|calmate|tranquilicese|tranquilizate|relajese|relajate|no se altere|no exagere|esta exagerando|estas exagerando)
        (obviamente|evidentemente|claramente) (usted|no ha|no has|tu)
        (es|era) (obvio|muy sencillo|de sentido comun)
        (la proxima vez) (lea|lee|compruebe)
        (como ya|ya) le (dijimos|explicamos|hemos dicho|hemos explicado)`,
      de: `
        (beruhigen sie sich|beruhige dich|regen sie sich (ab|nicht auf)|entspannen sie sich|bleiben sie ruhig|ubertreiben sie nicht|sie ubertreiben)
        (offensichtlich|offenbar|anscheinend) (haben|hast|sind|verstehen) (sie|du)
        (wie|das haben wir) ..2 (bereits|schon) (gesagt|erklart|erwahnt)
        (das ist doch|ist doch) (ganz )?(einfach|logisch|klar|offensichtlich)
        (nachstes mal|das nachste mal) ..3
        (lesen sie) (erst|einfach|doch|bitte richtig) ..3`,
      it: `
        (si calmi|calmati|calma|stia calmo|stia calma|si rilassi|non esageri|sta esagerando|stai esagerando)
        (evidentemente|ovviamente|chiaramente) (lei|non ha|non hai|tu)
        (e|era) (ovvio|molto semplice|buon senso)
        (la prossima volta) (legga|leggi|controlli)
        (come (gia|le abbiamo gia)) (detto|spiegato)`,
      pt: `
        (acalme se|calma|relaxe|nao exagere|esta exagerando|fique calmo|fique calma)
        (obviamente|claramente|evidentemente) (voce|o senhor|nao leu)
        (e|era) (obvio|muito simples|senso comum)
        (da proxima vez) (leia|verifique)
        (como ja) (dissemos|explicamos|informamos)`,
      nl: `
        (rustig aan|kalmeer|doe eens rustig|stelt u zich niet aan|u overdrijft)
        (duidelijk|blijkbaar|kennelijk) (heeft|hebt|heb) (u|je)`,
    },
    unless: {
      en: `
        (you've|you have|your) clearly (been|explained|described|taken|put|a|had|shown|waited|experienced|identified)
        (clearly|obviously) (you've|you're|you|your) (been|had|not been|deserve|frustrated|upset|concern|frustration)
        (we've|we have|we|i) clearly
        (try|please try) (to stay|to keep|reading the) ..1
        (settle|cool) down (the|period|time)
        (relax|chill) (in|at|on|with|and enjoy|fit|by|fits)
        (next time|in the future) ,? (be|make sure) (to see|you have a better)
        next time you (visit|order|fly|shop|come|are|stop)
        (try|please try) again ..3
        you need to (understand|realize) nothing
        (pal|buddy) (pass|system)`,
      fr: `
        (zen|relax) (garden|spa)
        (visiblement|manifestement|apparemment) (votre|ton) (commande|colis|message|compte|mail|courriel|paiement|appareil|demande|remboursement)
        vous avez (clairement|visiblement) (ete|raison|vecu|subi|attendu|explique|exprime)
        veillez a (rester|etre) (joignable|present|disponible)
        (essayez|pensez) (a|de|d') (nous|redemarrer)`,
    },
  },
  better: {
    en: 'We understand that this is frustrating.',
    fr: 'Nous comprenons que la situation soit pénible.',
    es: 'Entendemos que la situación resulta frustrante.',
    de: 'Wir verstehen, dass das ärgerlich ist.',
    it: 'Capiamo che la situazione sia spiacevole.',
    pt: 'Compreendemos que a situação seja frustrante.',
  },
});

export const sarcastic = rule({
  kind: 'sarcasm',
  level: 'second_person',
  list: {
    phrases: {
      en: `
        (oh|well|wow|gee|yeah|aw|ah|ooh) ,? (really|sure|right|great|please|bravo|wow|how (sad|original|tragic|terrible for you|awful for you)|poor you|boo hoo|what a (surprise|shame for you|tragedy)|congratulations|genius|of course|how (clever|brave))
        (thanks|thank you) ..1 for (nothing|sharing your wisdom|your (wisdom|genius|brilliant|invaluable|priceless|expert|oh so|so kind|very constructive|deep|profound|lovely|charming) (input|insight|feedback|advice|opinion|analysis|comment|contribution|words|remark)?|wasting our|the lecture|that brilliant|your essay|enlightening)
        (what|such) a (genius|brilliant (mind|idea|observation)|detective|charming (person|comment|remark)|expert|hero|surprise|ray of sunshine|lovely attitude|delightful (person|comment|attitude)|tragedy|drama|masterpiece|keen eye)
        (nice|good) (try|one ,? (einstein|sherlock|genius))
        (einstein|sherlock|captain obvious|mr know it all|know it all|slow clap|boo hoo|cry me a river|poor baby|poor thing ,|sure jan|no kidding|good for you|big deal|yeah right|as if|whatever you say|if you say so|lucky you|lucky us|how original|how charming|bless your heart|tell us something|tell me something|sorry ,? not sorry|aren't you (clever|special|lovely|charming|a ray|sweet)|you must be fun|you must be (so )?(fun|proud|a joy))
        (so sorry|sorry|how sad|our (deepest|sincerest) (apologies|condolences)) (that|if) (we|our|the world|reality|life) ..2 (hurt your feelings|doesn't revolve|does not revolve|bruised|is not good enough for you|isn't good enough for your|ruined your (little|precious))
        (your|the) (precious|little|sacred|royal|oh so important) (feelings|ego|opinion|highness|time|majesty|package|order|problem|drama|day)`,
      fr: `
        (oh|ah|eh bien|ben|bah|tiens|oh la la) ,? (vraiment|bravo|quel dommage|comme c'est (triste|original|dommage|bete)|pauvre (de vous|chou|petit|petite|cherie?)|quelle (surprise|tragedie)|felicitations|le pauvre|la pauvre|mince alors|quelle horreur pour vous)
        merci ..1 (pour|de) (rien|votre (precieuse|brillante|lumineuse|si precieuse|grande|immense|inestimable|delicieuse) (contribution|analyse|remarque|sagesse|lumiere|intervention|aide|expertise)|ces (precieux|bons|brillants) conseils|cette (brillante|lumineuse|fine) (analyse|remarque|intervention)|cette lecon|vos lumieres|nous (eclairer|apprendre notre metier|faire perdre)|ce (grand|beau) moment)
        (quel|quelle) (genie|talent|perspicacite|finesse|grand esprit|expert|surprise|tragedie|drame|heros|charmant commentaire|delicate attention|sens de l'observation|belle mentalite|belle (lecon|preuve))
        (bien (tente|essaye|vu l'artiste)|bravo (champion|l'artiste|sherlock|einstein|captain|pour votre (perspicacite|clairvoyance))|sherlock|einstein|monsieur je-sais-tout|madame je-sais-tout|je-sais-tout|la bonne blague|mais bien sur|mais oui ,? (bien sur|c'est ca)|ben voyons|a d'autres|c'est ca oui|tant mieux pour vous|grand bien vous fasse|vous m'en direz tant|comme c'est (original|mignon|charmant)|sans blague|sortez les violons|sortez les mouchoirs|on en pleurerait|on va pleurer|bouhou|quelle originalite|si vous le dites|toutes nos condoleances)
        (desoles?|navres?|toutes nos excuses) (que|si) (le monde|la realite|la vie|la terre) ..6
        (votre|vos) (petit|petite|petits|precieux|precieuse|sacro-sainte?|auguste|illustre|petites) (ego|personne|temps|colis|probleme|drame|nombril|caprices?|misere|grandeur|majeste|miseres)`,
      es: `(oh|ay|vaya) ,? (que (pena|lastima|sorpresa|tragedia|original)|pobrecit*|no me digas|genio)
        gracias por (nada|tu (gran|brillante) (aporte|sabiduria)|iluminarnos)
        (menudo|menuda|que) (genio|lumbrera|eminencia)`,
      de: `(oh|ach|na|ja) ,? (wie (schade|traurig|originell)|der arme|die arme|herzlichen gluckwunsch|toll gemacht|klar doch|so ein drama)
        danke fur (nichts|ihre (wertvolle|geniale|brillante) (meinung|weisheit|analyse)|die belehrung)
        (was fur ein|so ein) (genie|drama|held)
        (sherlock|einstein|herzliches beileid|heul doch|na klar)`,
      it: `(oh|ah|ma) ,? (poverin*|che (peccato per lei|tragedia|sorpresa|dramma)|davvero)
        grazie per (niente|la (brillante|preziosa|illuminante) (analisi|lezione|perla))
        (che|un) (genio|fenomeno|tragedia)`,
      pt: `(oh|ai|nossa) ,? (que (pena de voce|tragedia|surpresa|drama)|coitadinh*|genio)
        obrigado por (nada|sua (brilhante|preciosa) (analise|sabedoria))
        (que) (genio|tragedia|drama)`,
    },
    unless: {
      en: `
        (oh|well) ,? (no|great to|great ,? (thanks|thank|to))
        (oh|wow) ,? (great|congratulations|wow) ..1 (news|photo|shot|picture|to|on|idea|choice)
        (good|great|nice) for you (to|too)
        what a (surprise|hero) (party|gift)
        such a (hero|surprise)
        as if (it|you|we|they|by|nothing|there)
        (your|the) little (one|ones)`,
    },
  },
});

export const dismissive = rule({
  kind: 'dismissal',
  level: 'second_person',
  list: {
    phrases: {
      en: `
        (not|isn't|is not|it's not|that's not|hardly) ..2 (our (problem|fault|concern|job|responsibility|business|issue)|a (big|real) (deal|problem|issue)|that (bad|serious|important|big|big of)|worth (our|discussing))
        (nothing|there's nothing|there is nothing|not much|not a lot) ..1 (we can|i can|can be|that can be|to be) (do|done|say)
        (we|i) (don't|do not|really don't|couldn't|could not) (care|give a|need (you|customers like you|your business)|want customers like)
        (don't|do not|doesn't|won't|not going to) (have time|waste (our|my|any) time|discuss this (any )?further|argue|respond to this|listen to|bother)
        (take it or leave it|deal with it|get over it|tough luck|too bad|move on|so what|whatever|like it or not|that's life|such is life|your loss|your problem|no one cares|nobody cares|who cares|end of (story|discussion)|case closed|case is closed|(matter|discussion|subject|topic) is closed|stop (writing|contacting|bothering|messaging|emailing|wasting)|find another (company|shop|provider|store)|(go|shop|buy|look) (somewhere else|elsewhere)|feel free to (leave|go (elsewhere|somewhere else)|shop elsewhere|find another|cancel)|if you('re| are) not happy ,? (leave|go|then leave|you can (leave|go|cancel))|if you don't like it|(door is|there's the door|there is the door)|we have (better|more important) things|(no one|nobody) (forces|forced|is forcing|asked|made) you|only you (complain|have|seem)|you('re| are) the only (one|person|customer)|(nobody|no one|no other customer) else (has |is )?(complain|complained|complaining|complains|had)|as you wish|suit yourself|can't please everyone|cannot please everyone|that is (just )?how it is|it is what it is|it's what it is|rules are rules|read the terms|deal with that yourself|(first|that's a) world problems?|that's your opinion|that is your opinion|calm your|we've heard (enough|it all))`,
      fr: `
        (ce|c'|cela|ca) (n'est|ne|est) (pas|guere|nullement) ..2 (notre (probleme|faute|affaire|role|responsabilite|ressort)|si grave|bien grave|grave|un drame|la fin du monde|la mort|important|de notre ressort|notre souci|tres grave)
        (pas|c'est pas) (notre|mon) (probleme|faute|affaire|souci)
        (on|nous|je) (n'y|ne|n'|y) (peut|pouvons|peux|pourrons) ..1 rien ..1 (faire|y faire|pour vous|changer)?
        (on|nous|je) (n'y|y) (peut|pouvons|peux) rien
        (on|nous|je) ..1 (s'en|nous en|m'en) (fiche|fichons|moque|moquons|fout|foutons|contrefiche|contrefichons)
        (n'avons|n'ai|a|avons) pas (de|le) temps ..4 (perdre|vous|consacrer|bavarder|a ca)
        (c'est a prendre ou a laisser|a prendre ou a laisser|tant pis|passez a autre chose|tournez la page|c'est comme ca|c'est la vie|c'est ainsi|faut faire avec|faites avec|debrouillez-vous|debrouille-toi|circulez|et alors|peu importe|personne ne vous (force|oblige|retient|a force|a oblige|a demande)|rien ne vous oblige|(allez|achetez|voyez|cherchez|commandez|va) (voir )?ailleurs|changez de (marque|fournisseur|magasin|banque|boutique|cremerie|operateur)|la porte est (grande )?ouverte|si (ca|cela) ne vous (plait|convient) pas|si vous n'etes pas content|(affaire|sujet|dossier|debat|discussion|incident|echange) (est )?(clos|close|termine|terminee|classee?)|point final|fin de (la )?discussion|on ne peut pas plaire a tout le monde|vous etes (le seul|la seule|bien le seul|bien la seule|les seuls)|aucun autre client|personne d'autre ne s'(est )?plain*|nous avons (mieux|autre chose|d'autres choses|plus important) a faire|cessez de (nous )?(ecrire|contacter|harceler|importuner)|arretez de (vous plaindre|raler|nous (ecrire|contacter|harceler|importuner)|pleurnicher|geindre|commenter)|inutile d'(insister|ecrire|en parler)|n'insistez pas|c'est votre (avis|opinion|probleme)|libre a vous (de partir|d'aller)|on s'en (fout|fiche|moque)|ca ne nous (regarde|concerne) pas|cela ne nous (regarde|concerne) pas|nous ne repondrons plus)`,
      es: `
        (no es|ese no es|eso no es) (nuestro|mi) (problema|asunto|culpa)
        (no podemos|no se puede) hacer nada
        (a otro lado|a otra parte|si no le gusta|nadie le obliga|es lo que hay|asi es la vida|nos da igual|no nos importa|es su problema|caso cerrado|usted es el unico)`,
      de: `
        (das ist|ist) nicht (unser|mein) (problem|bier|fehler|sache)
        (da|wir) konnen (wir )?(da )?(leider )?nichts (machen|tun|andern)
        (pech gehabt|ihr problem|das ist ihr problem|so ist das leben|niemand zwingt (sie|dich)|dann kaufen sie (woanders|nicht)|gehen sie woanders|ist uns egal|interessiert uns nicht|thema erledigt|sie sind der einzige|ende der diskussion)`,
      it: `
        (non e) (un |il )?(nostro|mio) (problema|affare)
        (non possiamo|non si puo) fare (niente|nulla)
        (peggio per lei|se non le piace|nessuno la obbliga|vada altrove|e la vita|non ci interessa|e un suo problema|discussione chiusa|lei e l'unico)`,
      pt: `
        (nao e) (um )?(nosso|o nosso|meu) problema
        nao (podemos|ha nada que possamos) fazer (nada)?
        (se nao gosta|ninguem obriga|va a outro|e a vida|nao nos importa|problema seu|assunto encerrado|e o unico)`,
      nl: `
        (dat is) (niet )?(ons|uw) probleem
        (dan gaat u maar ergens anders|jammer dan|niemand dwingt u|pech gehad|einde discussie)`,
    },
    unless: {
      en: `
        (isn't|is not|not) ..1 our (fault|responsibility) (alone)
        too bad (experience)
        (move on) (to|with)
        (do not|don't) care (more|less)`,
      fr: `
        tant pis pour nous
        (ce n'est pas|c'est pas) grave si`,
    },
  },
  better: {
    en: 'We hear you, and we would like to find a way forward with you.',
    fr: 'Nous vous entendons et souhaitons trouver une solution avec vous.',
    es: 'Le escuchamos y queremos encontrar una solución con usted.',
    de: 'Wir nehmen Ihr Anliegen ernst und möchten mit Ihnen eine Lösung finden.',
    it: 'La ascoltiamo e vorremmo trovare una soluzione insieme.',
    pt: 'Estamos a ouvir e queremos encontrar uma solução consigo.',
  },
});

export const tactRules = { condescending, sarcastic, dismissive };
