import { rule } from './lists.ts';

/*
 * What binds the company: promises, admissions, advice, and what is nobody's business. They stop, because a public
 * sentence is a commitment; a second person with a reason may let one pass, and promises the team approved never stop.
 * An apology for how somebody feels admits nothing; "we will look into it" promises nothing but attention.
 */

export const promising = rule({
  kind: 'promise',
  level: 'stop',
  list: {
    groups: {
      en: {
        will: "will|'ll|shall|are going to|'re going to|am going to|'m going to|are gonna|can and will|promise to|commit to|guarantee to|agree to|undertake to|will definitely|will certainly|will of course|'ll gladly|will gladly|will happily|will personally|will fully|will immediately|will also",
        you: 'you|your|him|her|them|everyone|the|it|this|all|a|an|that|every',
      },
      fr: {
        pas: 'bien sur|evidemment|integralement|immediatement|naturellement|volontiers|entierement|rapidement|donc|tous|egalement|totalement|vous|bien entendu|sans faute|personnellement|aussitot|gratuitement|sans frais',
      },
    },
    phrases: {
      en: `
        (we|i|our team|the company|they|customer service) (<will>) (refund|reimburse|compensate|replace|repay|credit|pay|waive|exchange|double|deliver|ship|offer you|give you|send you (a|an|your|the) ..2 (new|replacement|refund|voucher|gift|free|discount|coupon)|fix (it|this|that|the|your) ..4 (today|tomorrow|tonight|by|within|before|this week|immediately|for good|once and for all)|resolve (it|this|that|the|your) ..4 (today|tomorrow|tonight|by|within|before|this week|immediately|for good)|cover (the|your|all)|remove (the|your) (fee|fees|charge)|cancel (the|your) (fee|fees|charge|bill|debt)|reopen|bring back|lower (the|our) prices?|never (happen|do|sell|raise|charge|share|again)) ..1
        (you|everyone|customers|he|she|they|all customers) (<will>) (get|receive|be getting|be receiving|have|be given|be) ..2 (refund|refunded|reimbursed|compensated|compensation|money back|replacement|voucher|credit|discount|gift card|free|delivered|new one|your order by|your parcel by|your package by|it by|it tomorrow|paid back|credited)
        (your|the|a|full) (order|parcel|package|refund|delivery|money|replacement|product|item|account|issue|problem|new one|update|feature|store|service) (<will>) (arrive|be (delivered|refunded|shipped|there|with you|credited|sent|fixed|resolved|available|back|ready|restored|replaced|reimbursed|paid|released|processed|on your account|completed|open)|reach you|ship|come|land|return) ..5 (today|tomorrow|tonight|by|within|before|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this|in #|on the|on #|january|february|march|april|may|june|july|august|september|october|november|december|end of|at #|in two|in three|in full|guaranteed|soon as monday)
        (i|we|we can|i can|i can personally) (promise|guarantee|swear|pledge|vow|give you my word) ..3
        (you have|you've got) (my|our) (word|guarantee|promise)
        (it|this|that|such (a thing|an issue)|we) (<will>|won't|will) (never|not) ..1 (happen|occur|be repeated|repeat) (again|ever)?
        (this|it) (won't|will not|will never) happen (again|anymore)
        (is|are|comes|come|satisfaction|results?|delivery|success|refund|availability) (100 )?(fully )?guaranteed
        (guaranteed|guarantee) (delivery|refund|satisfaction|results?|success|by|within|to|that)
        (full|complete|100|immediate|partial) (refund|reimbursement) (is|will be|has been|on (its|the) way|guaranteed|for you|today|within|of)
        (a refund|your refund|the refund|compensation) (is|has been|will be) (on (its|the) way|approved|guaranteed|issued|processed|yours|granted|coming)
        (you are|you're) (entitled to|eligible for|owed|guaranteed) ..2 (refund|compensation|replacement|reimbursement|discount|money back|voucher)
        (free of charge|at no cost|on the house|our treat|for free) ..2 (we|next|replacement|repair|delivery|your)?
        (we|i) (are|am|'re|'m) (refunding|reimbursing|compensating|replacing|offering you|giving you|sending you (a|an|your) (new|replacement|free|voucher|refund)|crediting) ..1
        (i|we) ..1 (have|has|'ve) ..1 (refunded|reimbursed|issued (a|your) refund|approved your refund)
        (with|get|here is|here's|use|enjoy|offer you|give you) ..3 # (%|percent|euros?|dollars?|eur|usd) ..1 (off|discount|voucher|credit|back|coupon)
        (will|'ll|is going to) be (fixed|resolved|back|ready|available|restored|released|refunded|delivered|there|solved|sorted) (by|before|within|tomorrow|today|tonight|next (week|month|monday)|in (# |a few |two |three )?(minutes?|hours?|days?|weeks?)|on (monday|tuesday|wednesday|thursday|friday)|this (week|month|evening))
        (we|i) (<will>) (answer|reply|respond|call you|get back to you|contact you|be in touch|call) ..2 (within|by|before|in) (the next )?(#|an|one|two|three|five|monday|tomorrow|tonight|noon|today|the end of|tuesday|friday) ..2`,
      fr: `
        (nous|on|je|j'|l'equipe|notre equipe|notre service) (vous |te |le |la |les |l' |vous le |vous la |vous les )?(allons|va|vais) ..2 (rembourser|dedommager|indemniser|remplacer|crediter|offrir|echanger|livrer|expedier|regler (ca|cela|le probleme|votre probleme) ..2 (aujourd'hui|demain|d'ici|sous|avant|immediatement|definitivement)|prendre en charge (les|vos|tous|l'integralite|le cout|les frais)|annuler (vos|votre|les) (frais|facture|dette)|baisser (les|nos) prix|renvoyer (un|une|votre)|payer|verser|faire un geste|envoyer (un|une) (nouveau|nouvelle|bon|cheque|remplacement|carte))
        (nous|on|je|notre service|notre equipe) (vous |te |le |la |les |l' |t' |vous le |vous la |vous les |y )?(rembourserons|rembourserai|remboursera|remboursons|rembourse|dedommagerons|dedommagerai|dedommageons|indemniserons|indemniserai|indemnisons|remplacerons|remplacerai|remplacons|crediterons|crediterai|creditons|offrons|offrirons|offrirai|offre|echangerons|echangeons|livrerons|livrerai|expedierons|reverserons|verserons|paierons|renverrons|renvoyons|enverrons (un|une) (nouveau|nouvelle|autre|bon|cheque)|enverrai (un|une) (nouveau|nouvelle|autre|bon|cheque)|envoyons (un|une) (nouveau|nouvelle|autre|bon|cheque)|prendrons (en charge|a notre charge)|prenons (en charge|a notre charge) (les|vos|tous|l'integralite|le cout|la totalite)|garantissons|garantis|promettons|promets|certifions|certifie|jurons|assurerons la livraison|ferons un geste|faisons un geste|accordons|accorderons|assure que|assurons que|engageons a|engage a)
        (vous|tu|chacun|tous les clients) (serez|seras|sera|seront|etes|allez etre|recevrez|recevras|aurez|auras|allez recevoir|beneficierez|obtiendrez|avez droit a|avez droit au|toucherez) ..3 (rembourse|remboursee|remboursee?s?|dedommagee?|indemnisee?|livree?|livres|remboursement|bon d'achat|avoir|nouveau (produit|colis)|indemnisation|dedommagement|compensation|remise|reduction|cadeau|argent|colis (demain|avant|d'ici|sous|lundi|mardi|mercredi|jeudi|vendredi|samedi)|commande (demain|avant|d'ici|sous|lundi|mardi|mercredi|jeudi|vendredi|samedi)|creditee?|remplacement|geste commercial|contacte sous|contactee? (sous|avant|d'ici|demain))
        (votre|le|la|un|vos|l') (commande|colis|remboursement|livraison|argent|produit|article|compte|probleme|souci|service|panne|incident|magasin|mise a jour|bug|geste|remplacement|virement) ..1 (sera|seront|arrivera|va|vont|partira|est) ..2 (livree?|remboursee?|expediee?|arriver|resolue?|regle|reglee|retablie?|repare|corrigee?|disponible|de retour|effectuee?|traitee?|credite|chez vous|livrer|etre (livree?|rembourse|remboursee|resolue?|regle|traite|corrige)|pret|rouvert|remplacee?|garantie?|versee?|accorde) ..3 (demain|aujourd'hui|ce soir|avant|d'ici|sous|dans (les|la|l'|#|deux|trois|quelques)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le #|la semaine prochaine|cette semaine|integralement|en fin de|debut|fin|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|garanti|en totalite)
        (votre|le|un|ce) (remboursement|dedommagement|geste commercial|remplacement) ..1 (est|sera|a ete) ..1 (garanti|accorde|valide|en cours|effectue|emis|integral|assure|approuve|acquis)
        (votre )?(commande|colis) (arrivera|arrive|sera la|sera chez vous) (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|avant|d'ici|sous|ce soir|aujourd'hui|le #)
        (cela|ca|ceci|ce probleme|cette situation|ce type d'incident) (ne|n') (se )?(reproduira|arrivera|se reproduira) (plus|pas|jamais)
        (c'est|est|sont|resultat|resultats|livraison|satisfaction|succes) (100 )?(entierement |pleinement )?(garantie?s?|promis|certain)
        (vous avez|tu as|avez) (ma|notre) (parole|garantie|promesse)
        (remboursement|remplacement|echange|reparation) (integral|total|gratuit|immediat|complet|garanti|sans frais)
        (a nos frais|sans frais|a titre gracieux|gratuitement) ..3 (reparer|remplac*|echang*|renvo*|livr*|nous)?
        (nous|je|on) (avons|ai|a) ..2 (rembourse|remboursee|procede au remboursement|procede a votre remboursement|valide votre remboursement|credite|accorde)
        (remise|reduction|bon d'achat|avoir|geste commercial|code promo|rabais) ..2 de # ..2
        (# )(% )?(pour cent|euros?)? ?de (remise|reduction|rabais) ..3
        (nous|on|je) (vous )?(repondrons|repondrai|rappellerons|rappellerai|contacterons|contacterai|recontacterons|recontacterai|rappelle|reviendrons|reviendrai|reviens|revenons) ..3 (sous|d'ici|avant|demain|aujourd'hui|ce soir|dans (les|l'|la|#|deux)|lundi|mardi|mercredi|jeudi|vendredi) ..2
        (sera|seront|serons|serez) (resolu|resolue|regle|reglee|corrige|corrigee|repare|retabli|retablie|livre|livree|pret|disponible|disponibles) (demain|aujourd'hui|ce soir|avant|d'ici|sous|dans (les|l'|la|#|deux|quelques)|lundi|mardi|mercredi|jeudi|vendredi|la semaine prochaine|cette semaine|le #)`,
      es: `
        (le|te|les|os|lo|se lo) (reembolsaremos|reembolsamos|devolveremos|devolvemos|compensaremos|compensamos|reemplazaremos|indemnizaremos|enviaremos (uno|un|una|otro)|garantizamos|prometemos|regalaremos|regalamos|abonaremos|vamos a (reembolsar|devolver|compensar|reemplazar))
        (vamos a|garantizamos|prometemos) (reembolsar*|devolver*|compensar*|reemplazar*|que) ..1
        (recibira|recibiras|tendra) ..3 (reembolso|manana|lunes|martes|miercoles|jueves|viernes|compensacion|dinero)
        (llegara|estara listo|se entregara|estara resuelto) ..1 (manana|el lunes|el martes|el viernes|antes|en #|hoy)
        (no volvera a (ocurrir|pasar|suceder)|reembolso (integro|completo|total|garantizado)|le doy mi palabra)`,
      de: `
        (wir|ich) (werden|werde|erstatten|erstatte|ersetzen|ersetze|garantieren|garantiere|versprechen|verspreche|entschadigen|schenken|ubernehmen (die|alle|samtliche) kosten) ..6 (erstatten|ersetzen|zuruckerstatten|zuruckzahlen|entschadigen|liefern|umtauschen|zuruck|geld|kosten|dass|ihnen|dir|gutschreiben|schenken)
        (sie|du) (erhalten|bekommen|werden|bekommst|erhaltst|kriegst) ..4 (geld zuruck|erstattung|ruckerstattung|ersatz|gutschein|entschadigung|zuruck|rabatt)
        (kommt|ankommt|geliefert|erledigt|behoben|da|ankommen) ..2 (morgen|bis (morgen|montag|dienstag|mittwoch|donnerstag|freitag)|am (montag|dienstag|mittwoch|donnerstag|freitag)|innerhalb|in # (tagen|stunden))
        (kommt nicht (mehr|wieder) vor|wird nicht (mehr|wieder) (vorkommen|passieren)|volle (ruckerstattung|erstattung)|garantiert (bis|morgen|heute)|mein wort|unser wort)`,
      it: `
        (la|vi|ti|le|lo) (rimborseremo|rimborsiamo|risarciremo|sostituiremo|sostituiamo|invieremo (un|una) (nuovo|nuova)|garantiamo|promettiamo|regaleremo|regaliamo|accrediteremo)
        (provvederemo al|procederemo al|garantiamo|promettiamo) (rimborso|che|un) ..1
        (ricevera|riceverai|avra|sara) ..3 (rimborso|rimborsato|rimborsata|domani|lunedi|entro|risarcito)
        (arrivera|sara (pronto|risolto|consegnato)) ..1 (domani|lunedi|entro|oggi|venerdi)
        (non succedera piu|non accadra piu|non si ripetera|rimborso (completo|totale|garantito)|ha la mia parola)`,
      pt: `
        (vamos|iremos) (te |lhe |o |a )?(reembolsar|devolver|compensar|substituir|indenizar|ressarcir|garantir) ..1
        (reembolsaremos|devolveremos|substituiremos|garantimos|prometemos|indenizaremos|compensaremos|enviaremos (um|uma) (novo|nova))
        (voce|o senhor|a senhora) (recebera|vai receber|tera|sera) ..3 (reembolso|reembolsado|amanha|dinheiro|compensacao|segunda)
        (chegara|vai chegar|sera entregue|estara pronto) ..1 (amanha|segunda|ate|hoje|sexta)
        (nao (vai|voltara a) (acontecer|se repetir)|isso nao se repetira|reembolso (total|integral|garantido)|tem a minha palavra)`,
      nl: `
        (wij|we|ik) (zullen|zal|gaan|ga) ..4 (terugbetalen|vergoeden|vervangen|compenseren|leveren)
        (u|je) (krijgt|ontvangt) ..4 (geld terug|terugbetaling|vergoeding|vervanging)
        (garanderen|garandeer|beloven|beloof) ..1`,
    },
    unless: {
      en: `
        (can't|cannot|can not|unable to|not able to|won't be able to|don't|do not|couldn't|not) ..2 (promise|guarantee|refund|offer|guaranteed) ..3
        (if|whether|once|when|in case) (you are|you're|it is|we find|approved) ..3
        (we|i) (will|'ll|can) (check|see|look|verify|find out|investigate) ..6
        (you are|you're) eligible ..1 (if|provided)
        (promise|promised) (land|you made)
        send you ..3 (link|email|message|dm|form|details|information|instructions) ..2
        (promotional|free of charge) (number|hotline)
        (we|i) (will|'ll) (give|offer) you (a call|an update|updates|more (info|information|details)|further|some (help|advice|information)|the (details|information)|our full|your (space|time))
        (delivery|money back) guarantee (terms|conditions)`,
      fr: `
        (ne|n') ..2 (pouvons|peux|peut|pouvez|sommes|promettons|garantissons) (pas|malheureusement pas|rien|jamais) ..6
        (nous|on|je) ..1 (allons|va|vais) (verifier|regarder|voir|examiner|nous renseigner|chercher) ..6
        (si|lorsque|des que|une fois que) ..3 (rembourse|remboursement) ..2
        (nous|on|je) vous offrons? (la possibilite|le choix|notre aide|nos excuses)
        (livraison gratuite des)`,
      de: `(nicht|leider nicht|keine) ..2 (garantieren|versprechen|erstatten|zusagen)`,
    },
  },
  better: {
    en: 'We will look into it and come back to you.',
    fr: 'Nous allons vérifier et revenons vers vous.',
    es: 'Vamos a comprobarlo y le responderemos.',
    de: 'Wir prüfen das und melden uns bei Ihnen.',
    it: 'Verifichiamo e la ricontattiamo.',
    pt: 'Vamos verificar e voltamos a contactar.',
  },
});

export const admitting = rule({
  kind: 'admission',
  level: 'stop',
  list: {
    phrases: {
      en: `
        (it's|it is|it was|this is|this was|that's|that was|that is|entirely|totally|completely|all|is|was|fully|clearly|both) ..2 (our|my) (own )?(fault|mistake|error|bad|doing|failure|negligence|responsibility|screw-up|oversight|failing)
        (our|my) (fault|mistake|bad|error|negligence|oversight) $
        (was|is|made|caused|due to|because of|from|through|by|down to) ..1 (an|a|our|my) ..1 (error|mistake|oversight|fault|failure|negligence) (on|of|from|by|in) (our|my) (part|side|end|team|staff|behalf)
        (mistake|error|fault|oversight|negligence|failure) (on|from) our (part|side|end)
        (due to|because of|caused by|through) our (own )?(mistake|error|negligence|failure|fault|oversight|carelessness)
        (we|i) (made|have made|admit|acknowledge|confess|accept|take|assume|bear|own|recognize|recognise) ..2 (a mistake|mistakes|an error|errors|the mistake|fault|(full |all |complete |entire |total |legal )?(responsibility|liability|blame)|guilt|negligence|we were wrong|that we failed|our (mistake|error|fault|failure|negligence))
        (we|i) (really |clearly |simply |badly |totally |completely |have |'ve |obviously )?(failed|messed up|screwed up|dropped the ball|let you down|got (it|this) wrong|botched|blundered|neglected|mishandled|overcharged you|lied|misled|were (wrong|negligent|careless|at fault|to blame|liable|guilty)|are (wrong|negligent|careless|at fault|to blame|liable|guilty|responsible for (the|this|your|what))|was (wrong|negligent|at fault|to blame))
        (we|i) (should have|should've|ought to have|shouldn't have|should not have|could have prevented|knew (about|that|it)|forgot|ignored) ..2
        (we are|we're|the company is) (fully |legally |entirely |solely )?(responsible|liable|to blame|at fault|guilty|accountable)
        (our|the) (product|products|device|food|batch|charger|system|service|website|app|employee|staff|driver|label|packaging|driver) ..1 (was|is|were|are) (clearly |indeed |obviously )?(defective|faulty|unsafe|contaminated|dangerous|toxic|mislabelled|mislabeled|negligent|at fault|to blame|broken by us|illegal|wrongly labelled)
        (caused|causes) by (our|us)
        (we|our (product|food|device|team|staff)) (caused|hurt|harmed|injured|poisoned|burned|damaged|made) (you|your|the|him|her|this)
        (sorry|apologise|apologize|apologies) for (our|my) (mistake|error|negligence|failure|fault|incompetence|carelessness|wrongdoing|oversight|failings|lies)
        (there is|there's|that's|we have) no excuse (for|,)?`,
      fr: `
        (c'est|ce fut|c'etait|cela est|est|etait|entierement|totalement|clairement) ..2 (de )?(notre|ma) (propre )?(faute|erreur|responsabilite|negligence|defaillance|oubli)
        (une|d'une|cette|l'|par|a une) (erreur|faute|negligence|defaillance|omission|maladresse) (de|a|venant de|chez|est de) (notre|nous|nos) ..1
        (erreur|faute|negligence|manquement|defaillance) de (notre|ma) (part|cote|fait)
        (suite a|en raison de|a cause de|du fait de|due a|du a) (notre|une de nos) (erreur|faute|negligence|manquement|defaillance|erreurs)
        (nous|j'|on|je) ..1 (avons|ai|a|reconnaissons|reconnais|admettons|admets|assumons|assume|acceptons|portons|avouons|endossons) ..2 (commis (une|des|cette) (erreurs?|fautes?)|fait (une|des) (erreurs?|fautes?|betise)|eu tort|failli|echoue|manque a|merde|merde|foire|neglige|manque de (vigilance|rigueur|serieux)|(notre|nos|toute la|la|l'entiere|pleinement|entierement|une|nos|toute) ..1 (erreurs?|fautes?|responsabilites?|torts?|negligence|manquements?)|avoir (commis|eu tort|failli|manque|fait une)|que c'est (de )?notre|menti|trompe|oublie|rate|bacle)
        (nous|on) (etions|sommes|etait|est) (en tort|fautifs?|responsables (de|du|des)|coupables?|negligents?|en faute|entierement responsables?|pleinement responsables?|seuls responsables?|dans l'erreur|les (seuls )?responsables|dans notre tort)
        (nous|on) (aurions|aurait) ..1 du ..2
        (nous|on) n'(aurions|aurait) (pas|jamais) du ..1
        (nous|on) (savions|etions au courant|connaissions le probleme|etait au courant) ..1
        (notre|nos|le|ce|votre) (produit|produits|appareil|lot|chargeur|aliment|systeme|service|site|employe|livreur|etiquette|etiquetage|emballage|conseiller) ..1 (etait|est|etaient|sont) (bien |effectivement |clairement |en effet )?(defectueux|defectueuse|dangereux|dangereuse|contamines?|contaminee?|toxiques?|en cause|fautif|responsable|mal etiquete|errone|non conformes?|illegal)
        (cause|causee?|causes|provoque|provoquee?|provoques) par (notre|nos|nous)
        (excusez|pardonnez|desoles? (de|pour)|excuses pour) (cette|notre|nos|ma) (erreur|erreurs|faute|fautes|negligence|incompetence|defaillance|manquement|manquements)
        (nous|on) vous avons (decu|deçue|laisse tomber|mal (conseille|servi|informe|traite)|menti|trompe|surfacture|fait du tort)
        (mea culpa|c'est inexcusable de notre|nous sommes impardonnables|nous n'avons (pas|aucune) d?'?excuse|aucune excuse)`,
      es: `
        (es|fue|ha sido) (toda )?(nuestra culpa|culpa nuestra|nuestro error|error nuestro|un error (nuestro|por nuestra parte|de nuestra parte)|nuestra responsabilidad)
        (hemos cometido|cometimos|reconocemos|asumimos|admitimos) ..2 (error|errores|culpa|responsabilidad|fallo)
        (nos equivocamos|nos hemos equivocado|somos (los )?(responsables|culpables)|fallamos|le hemos fallado|deberiamos haber)`,
      de: `
        (das|es) (ist|war) ..2 (unsere schuld|unser fehler|unser verschulden|unser versaumnis)
        (wir haben) ..3 (fehler gemacht|versagt|einen fehler|falsch gemacht|es vermasselt|schuld)
        (fehler|versehen|verschulden|versaumnis) (von unserer seite|unsererseits|auf unserer seite)
        (wir sind|wir tragen|wir ubernehmen) ..2 (schuld|verantwortlich|haftbar|verantwortung|haftung|schuldig)
        wir hatten ..5 (sollen|mussen)`,
      it: `
        (e|e stata|e stato|era) ..1 (colpa nostra|nostra colpa|un nostro errore|nostro errore|nostra responsabilita)
        (abbiamo (sbagliato|commesso|fallito)|ammettiamo|riconosciamo|ci assumiamo) ..3 (errore|errori|colpa|responsabilita)?
        (siamo (responsabili|colpevoli)|avremmo dovuto|errore da parte nostra)`,
      pt: `
        (e|foi) ..1 (culpa nossa|nossa culpa|nosso erro|erro nosso|um erro nosso|nossa responsabilidade)
        (cometemos|admitimos|reconhecemos|assumimos) ..2 (erro|erros|culpa|responsabilidade|falha)
        (erramos|falhamos|somos (responsaveis|culpados)|deveriamos ter|erro da nossa parte)`,
      nl: `
        (het|dit|dat) (is|was) ..1 (onze (schuld|fout)|een fout van ons)
        (wij|we) (hebben) ..2 (fout gemaakt|gefaald)
        (wij|we) zijn (verantwoordelijk|aansprakelijk)`,
    },
    unless: {
      en: `
        (not|isn't|wasn't|never) ..2 (our|my) (fault|mistake|responsibility)
        (it is|it's|is) (our|my) responsibility to
        (we|i) (should have|should've) (an|more|a|it|this|news|updates?|some|your|the|further|information) ..2
        (if|whether) (we|there was) ..4
        (sorry|apologies) (we|if we|that we) (missed|couldn't|didn't) ..2
        (responsible|accountable) for (your security|protecting)
        (we|i) (take|accept) (this|these|your|full)? ..1 (feedback|seriously|very seriously)`,
      fr: `
        (pas|aucunement|nullement) ..1 (de )?(notre|ma) (faute|erreur|responsabilite)
        (si|au cas ou) ..2 erreur de notre part ..1
        (il est|c'est) (de )?notre responsabilite (de|d')
        (nous|on) aurions (aime|souhaite|prefere|voulu|besoin)`,
    },
  },
  better: {
    en: 'We are sorry about what you describe and will look into it.',
    fr: 'Nous sommes désolés de ce que vous décrivez et allons vérifier.',
    es: 'Lamentamos lo que nos cuenta y vamos a comprobarlo.',
    de: 'Es tut uns leid, was Sie schildern; wir gehen dem nach.',
    it: 'Ci dispiace per quanto racconta e verificheremo.',
    pt: 'Lamentamos o que descreve e vamos verificar.',
  },
});

export const commitmentRules = { promising, admitting };
