import type { Wordlist } from '../../text/phrase/wordlist.ts';

/** A threat of violence against somebody: the company, its people, another commenter. */
export const threat: Wordlist = {
  groups: {
    en: {
      will: "will|'ll|am going to|'m going to|gonna|am gonna|'m gonna|are going to|'re going to|shall|swear i'll|would love to|want to|hope to",
    },
    fr: { je: 'vais|vas|on va|allons|je vais|nous allons|va' },
  },
  phrases: {
    en: `
      (you|your family|your kids|your children|your ..1 family) ..4 should be ..1 (afraid|scared|frightened|terrified)
      (you've|you have|you got|giving you) ..1 # (hours|hrs|days|minutes) ..5 (before|or|until) ..1 (i|we|i'm|we're) ..1 (come|coming|show up|turn up|pay you|find|burn|visit)
      (pay|paying|paid|answer|repay) (for (it|this|that) )?(in|with) ..1 blood
      (hope|hoping|wish|pray|praying) (someone|somebody) ..1 (beats|kicks|punches|shoots|stabs|burns|smashes|breaks|slaps|strangles|sets fire|blows up|torches) ..4
      (make sure|see to it|guarantee) ..5 never ..1 (walk|walks|talk|talks|work|works|breathe|breathes|see|sees|wake|wakes) ..1 (again|another)
      (tick tock|your time is coming|your time will come|time's up for you) ..9
      (i'll|i will|gonna|we'll) ..1 (knock|punch|kick|smack|slap|break|beat) ..2 (your|his|her|their|his|the) ..2 (teeth|head|face|lights|block|skull|brains|jaw) ..1 (out|off|in)?
      (know|knows) (when|what time|where) (you|he|she|they|your ..1) ..2 (lock|locks|close|closes|finish|finishes|leave|leaves|open|opens|get off|clock off)
      (bleed|burn|suffer|die) for (this|that|what)
      (put|plant|leave|set off|detonate|place) a (bomb|petrol bomb|device) (under|in|at|on|outside|inside) ..2
      (your|this|that) ..2 (shop|store|office|offices|house|building|branch|headquarters|hq|place|warehouse|restaurant|car|cars|vans|factory) ..2 (is going to|are going to|gonna|will|'ll|is about to) ..1 (burn|blow up|go up|explode|be ashes|get torched)
      (wait|waiting) ..5 (outside|after|by) ..9 (fists?|a lesson|some manners|knife|bat|pay for|sorry she|sorry he|regret)
      with my (fists|bare hands|knife|gun|bat|boots)
      (see|meet|catch|find) (you|him|her|them) ..2 (in|on|at|behind|outside) ..3 (car park|parking lot|alley|exit|back door|after closing) ..9 (you'll|he'll|she'll|sorry|friends|alone|regret|need|ready)
      (i|we) know ..2 (school|nursery|gym|street|bus|route|car|house|address) ..2 (your|his|her|their) ..3 (kids?|children|daughter|son|wife|family|go|goes|takes?|attends?|lives?|parks?)
      (your|his|her) (kids|children|daughter|son|wife|family|mother) ..3 (won't be safe|not safe|better watch|will pay|next|should be careful)
      (pay|paying|pays|answer) ..2 (with|in) (blood|your blood|your life|your lives|your teeth|broken bones)
      (hope|hopes|hoping|wish|pray) ..3 (ceo|boss|manager|director|president|owner|staff|employees?|drivers?|team|family|kids|chairman|minister|mayor|editor|people) ..3 (gets?|is|are|ends up|dies|die|burns?|rots?) ..2 (shot|killed|stabbed|run over|hanged|beaten up|cancer|dead|raped|alive|in hell|in agony|painfully)
      (i'll|i will|we'll|we will|i'm going to|gonna) ..2 (break|smash|snap|cut off|chop off|bash in|kick in) (his|her|your|their|somebody's|someone's) ..1 (legs?|arms?|neck|face|teeth|skull|head|fingers?|knees?|hands?|balls|jaw|nose|car|windows?|door)
      (bring|come|coming|visit|turn up|show up|drive) ..6 with (a|an|my|the|some) ..1 (bat|gun|knife|axe|hammer|crowbar|machete|shotgun|rifle|pistol|baseball bat|petrol can|can of petrol|chainsaw|brick|sledgehammer)
      (get|lay) (hold of|my hands on) ..5 (who|whoever|him|her|them|you|manager|boss|clerk)
      (won't|will not|will never|never going to) (walk|talk|breathe|see|work) (again|straight|another)
      (see|find out|show you) what happens to (him|her|you|them|your)
      (check|look) (under|behind) your (car|bed|door|van)
      (hope|wish|pray) (your|the|this|that|their) ..2 (burns?|collapses?|explodes?|blows up|crashes|goes up in flames) ..4 (you|inside|in it|everyone|with|all of)
      (i'll|i will|i'm going to|im going to|we'll|gonna|going to|would) run (you|him|her|them|somebody|someone|one of you) over
      (pay|paying) for this ..3 (i|we) know where
      (know|knows|found|find|found out) (out)? (where|when|what time|which school|which train) ..3 (live|lives|work|works|park|parks|sleep|sleeps|walks?|finish|finishes|leaves?|close|closes|shift|kids|children|goes|go)
      (know|knows|have|found|got|posting|post|leak|leaking) (your|his|her|their) (address|home address|route|plate|number plate|daughter's school|kids' school|family)
      (tell|told|warn) (him|her|them|your ..2) ..2 (watch (his|her|their) (back|step)|be careful|look over (his|her|their) shoulder|sleep well)
      (wait|waiting|be waiting|see you|see him|see her|find him|find her|find you|catch you|catch him|get him|get her) ..2 (outside|after work|after your shift|after closing|in the car park|in the parking lot|in the dark|when you close|at the exit)
      (find him|find her|find you|catch you|catch him|get him|get her|get you) ..2 tonight
      (come|coming|be) ..3 (with|bring|bringing) (a|an|my|some) (bat|baseball bat|gun|knife|petrol|gasoline|hammer|brothers|boys|crew|axe|rifle|match|matches)
      (someone|somebody|people) (should|needs to|ought to|will|is going to|has to) ..1 (shoot|burn|kill|hurt|stab|bomb|punch|beat|torch|hang|blow up|run over|teach) ..1 (you|your|him|her|them|this|that|it|the)
      (break|smash|bust|cave in|rearrange|bash) (your|his|her|their) (legs|face|teeth|knees|neck|jaw|skull|head|nose|arms|windows|shop|store|car)
      (throw|put|lob) (a|the) (brick|bomb|petrol bomb|molotov|rock) ..3 (through|at|into|in|on) ..2
      (burn|blow|torch|shoot|bomb|trash|smash) (your|the|this|that|it|his|her) ..2 (shop|store|office|offices|house|place|building|van|car|branch|headquarters|down|up|to the ground)
      (bullet|knife|hammer) ..2 (in|into|to|with your name) ..2 (head|face|back|chest|skull|name)?
      (sleep with one eye open|you're a dead|you are dead|you're dead|dead man walking|dead meat|watch your back|watch your step|count your days|your days are numbered|nice family you have|know your family|know where your)
      (you'll|you will|they'll|they will|he'll|she'll|gonna|going to) (pay with|bleed|regret being born|wish you were dead|not see it coming|get what's coming|get hurt|end up (dead|in hospital|in a ditch|six feet under))
      (i|we|i'm|we're|im) (<will>) (fucking|literally|personally|just|come and|find you and)? (kill|murder|shoot|stab|strangle|beat up|beat|smash|hurt|break|destroy|burn|bomb|attack|slap|punch|knock out|choke|behead|hunt down|hunt|rape) (you|your (face|head|legs|office|offices|store|shop|building|house|family|staff|bones|neck|teeth|car|headquarters|employees|ceo|team)|them|him|her|this place|everyone|all of you|every one of you|down)
      (<will>) (burn|blow|bomb|shoot) (down|up)? (your|the|this|that) (office|offices|store|shop|building|house|headquarters|hq|place|warehouse)
      (burn|blow up|burning|bomb|torch) (your|their|the whole|this) (office|offices|store|shop|building|house|headquarters|hq|place) (down|up|to the ground)?
      (i|we) (know|found|have found|found out) (where|which) (you|he|she|they|your family|your kids|your children) (live|lives|work|works|sleep|go to school)
      (i|we) (know|have|got) your (home)? address and
      (you|your) ..2 (will|'ll|are going to|'re going to|gonna|should) (die|be dead|bleed|be shot|get shot|get stabbed|get hurt|be hanged|hang|burn in hell slowly|all die|all burn|be killed|get killed|be beaten|pay with your (life|blood))
      (watch|better watch) your back
      (come|coming|be coming|comes) (for|after|find) (you|your family|your ceo|your staff) ..4 (knife|gun|bat|weapon|tonight|friends|hurt|regret|bleed|sorry)
      (i|i'll|i will|we will|we'll) (find|hunt|get) you ..3 (kill|hurt|regret|bleed|make you pay|down|break|beat|sorry)
      (bring|bringing|got|have) (a|my) (gun|knife|bat|bomb|weapon) ..6 (store|office|shop|there|your|you)
      death threat*
      (hope|wish) (you|your|they|he|she|all of you|your family|somebody|someone) ..4 (die|dies|get cancer|get raped|gets raped|burn alive|get killed|get shot|drop dead|get hit by|rots? in hell|shoots?|kills?|dead)
      (kill|shoot|hang|exterminate|gas|lynch|burn) (all|all the|every|them all|those|these) (of)? ..3
      (deserve|deserves) (to)? (die|be shot|be killed|a bullet|to be hanged|death|be beaten|be raped|be hanged)
      (go|just) (and)? (kill yourself|kys|hang yourself|die in a fire|drop dead|jump off a)
      kill yourself
      (you|you'll|you will|they'll|they will) (be)? (dead|regret this with) (meat|man|soon)
      (physically|violently) (attack|hurt|harm) (you|your)`,
    fr: `
      (je|on|nous) ..3 (viens|vais|va|venir|reviens|vient) ..2 tout (bruler|cramer|casser|peter|faire sauter|detruire|saccager|exploser)
      (tirer|tire|canarder|foncer|fonce) dans le tas
      # (heures|jours|minutes|h) ..2 avant ..1 (je|on|nous|qu'on) ..1 (debarque|debarquions|vienne|venions|passe|arrive|descende)
      (toi|vous|ta femme|tes gosses) ..1 et (ta|votre|tes|vos) (famille|enfants|gosses|femme|proches) ..5 (peur|trembler|attention|surveill*|regrett*)
      (paiera|paierez|paieras|paieront|payer) ..2 (dans|de|avec) ..1 sang
      faire en sorte ..5 (ne|n') ..1 (marche|parle|travaille|respire|voie|remarche) plus
      (connait|connais|connaissons|sait|sais) ..1 (vos|tes|ses|leurs) (horaires|trajets|habitudes|heures) ..9
      (que|et|sinon) (je|on) ..1 (te|vous|lui|leur) (casse|pete|eclate|brise|arrache|explose|fracasse|refais) ..4
      (on|nous) se (voit|verra|retrouve|retrouvera|reverra|croisera) ..4 (parking|dehors|sortie|coin|fermeture) ..7 (rigol*|rire|seul|amis|regrett*|malin|compren*|voir)
      (votre|ton|ce|leur|vos|cette) ..1 (magasin|boutique|siege|agence|bureaux?|usine|restaurant|entrepot|boite|immeuble|voitures?|camions?|baraque|maison|banque) ..1 (va|vont|finira|finiront) ..1 (cramer|bruler|flamber|exploser|sauter|partir en fumee|finir en cendres)
      (poser|posera|pose|mettre|laisser) ..1 (une|la|des) (bombe|bombes|grenade) (sous|dans|devant|chez|a) ..2
      (sais|sait|savons|connais|connait|connaissons) ..2 (quelle|ou|l'|ton|ta|votre|leur) ..1 (ecole|creche|adresse|maison|voiture|plaque|rue|immeuble|arret) ..4 (gosses?|enfants?|fille|fils|famille|femme|mere|tes|vos|ton|ta|votre)
      a coups? de (poings?|batte|couteau|pied|pieds|marteau|barre|ceinture|latte)
      (on|je) ..1 (va|vais) ..1 (vous|te|le|la|les|lui) (retrouver|regler son compte|apprendre|montrer) ..4 (un par un|un a un|poing*|politesse|ou vous|ou tu|cher|regrett*|comprendre|$)
      (tes|vos|ses|leurs) (gosses|enfants|filles?|fils) ..3 (paieront|pas en securite|prochains|regretter*|attention)
      (payer|paierez|paieras|paiera|paieront) ..3 (de|avec) (votre|ton|son|leur) sang
      (venir|viens|viendrai|viendrons|passer|passe|passerai|debarque|debarquer|arrive|rendre visite|descendre|attendre|attends) ..6 avec (une?|ma|mon|des|un|mes) ..1 (batte|flingue|couteau|hache|marteau|fusil|barre de fer|pied de biche|machette|bidon d'essence|jerrican|pistolet|tronconneuse)
      (faut|faudrait|il faut|il faudrait|on devrait|quelqu'un devrait|devrait) ..2 (bruler|cramer|incendier|faire sauter|dynamiter|raser|detruire|exploser) ..1 (votre|vos|cette|ce|leur|leurs|la|le|les|tout|ton) ..2 (boutique|magasin|siege|bureaux?|usine|agence|entrepot|locaux|maison|boite|banque|restaurant|immeuble|batiment|camions?|voiture)
      (j'espere|espere|esperons|je souhaite|souhaite|vivement) ..1 que ..4 (va|vont|allez|vas|finira|finirez|se|soit|soient) ..2 (descendre|descendu|flinguer|tuer|crever|buter|pendre|egorger|bruler vif|abattre|poignarder|cramer|pendu|abattu|lyncher|egorge|tue)
      (je|on|nous|j') ..1 (lui|leur|te|vous|l'|les|le) ..1 (casse|casserai|cassera|pete|peterai|petera|brise|briserai|eclate|eclaterai|explose|exploserai|defonce|coupe|couperai|arrache|arracherai|fracasse) (la|les|le|un|une|sa|ses|tes|vos) ..1 (jambes?|bras|gueule|tete|dents?|genoux?|nez|doigts?|machoire|crane|mains?|cou|couilles|voiture|vitres?)
      (on|nous) (vous|t'|l'|te|les|le|la) ..1 (attend|attendra|attendrons|attendons) ..2 (sortie|parking)
      (mets|mettre|mette|mis) la main sur ..4 (celui|lui|toi|vous|celle|responsable|coupable)
      (ne|n') ..1 (marchera|marcheras|parlera|verra|respirera) plus
      (voir|verra|verrez) ce qu'il (lui|leur|vous|t') ..1 arrive*
      (regarde|regardez|verifie|verifiez) (sous|derriere) (ta|votre) (voiture|porte)
      (espere|souhaite|prie) que (vos|votre|la|le|les|ces|cette|ce) ..2 (brulent|brule|bruleront|brulera|explose|explosera|exploseront|crament|crame|s'effondre|s'ecroule) ..5
      (je|on|j'|vais|va) ..1 (lui|leur|vous|te|l'|les|le) (roule|roulerai|roulera|rouler|passe|passerai|passer) (dessus|sur le corps)
      (je|on|nous) ..1 (sais|sait|savons|connais|connait|connaissons) ..1 (a quelle heure|quand|par ou|ou|le trajet|l'immeuble|la rue|l'ecole) ..5 (termine|terminent|finit|finissent|sort|sortent|rentre|rentrent|passe|passent|habite|habitent|gare|garent|travaille|travaillent|ferme|dort|vit|vivent|quitte|quittent|gosses|enfants)
      (attends|attend|attendrai|attendra|attendrons|attendons) ..4 (a la sortie|dehors|sur le parking|devant chez|en bas|au coin)
      (dites|dis)(-lui|-leur)? ..4 (surveiller|surveille|surveillent|faire gaffe|fasse gaffe|faire attention) ..3 (arrieres|dos|lui|eux|sa famille|ses gosses|pneus)
      (va|vas|allez|vont) (le payer cher|le payer|comprendre ta douleur|comprendre votre douleur|comprendre sa douleur|pleurer du sang|passer un sale quart d'heure|y passer|prendre cher|mal finir|tres mal finir|saigner)
      (je|on|nous) ..2 (retrouverai|retrouvera|retrouverons|retrouver|choper|chopera|choperai|defoncer|demonter|demonte)
      (casser|peter|exploser|eclater|briser|fracasser) (la gueule|la tete|les genoux|les jambes|les dents|les vitres|la figure|la machoire|le crane|le magasin|la boutique|vos vitrines)
      (balle|plomb) (dans|entre) (la|ta|sa|les|tes|leur) (tete|yeux|peau|nuque)
      (quelqu'un|faut|faudrait|il faut|on devrait|devrait) ..3 (mettre le feu|foutre le feu|faire sauter|poser une bombe|lui regler son compte|leur regler leur compte|lyncher|fusiller|pendre|les buter|le buter|la buter)
      (je|on|nous|j') (vais|va|allons|te|vous|viendrai|peux|veux) ..4 (tuer|buter|crever|egorger|frapper|tabasser|eclater|defoncer|planter|bruler|massacrer|etrangler|violer|fumer|demolir|casser (la gueule|la figure|les jambes|les dents|les genoux)|faire la peau|peter (la gueule|les dents|les genoux)|mettre une balle|exploser la (tete|gueule)|faire saigner|tirer dessus|poignarder|descendre|briser)
      (je|on|nous) (te|vous|les|la|le) (tuerai|buterai|tue|bute|egorge|creve|tuerons|retrouverai|retrouverons|crame|plante|frapperai|creverai|defonce)
      (vais|va|allons|vont|viens|venir) ..2 (cramer|bruler|incendier|faire sauter|faire exploser|foutre le feu a|mettre le feu a|tout casser|saccager|attaquer) ..3 (locaux|bureau|bureaux|magasin|boutique|siege|maison|immeuble|agence|boite|entrepot|baraque|chez vous)
      (je sais|on sait|nous savons|je connais|j'ai trouve|on a trouve) (ou|ton adresse|votre adresse|l'adresse) ..4
      (sais|sait|savons) ou (tu|vous|il|elle|ils) (habites?|habitez|habite|habitent|vis|vivez|vit|travailles?|travaillez|dors|dormez)
      (tu|vous|il|elle|ils) (vas|va|allez|vont|merites?|meritez|merite|meritent) ..2 (mourir|crever|saigner|payer de (ta|votre) vie|la mort|prendre une balle|te faire tuer|vous faire tuer|le payer cher|une balle|la corde|etre pendus?|etre tues?)
      (creve|crevez|va crever|allez crever|va mourir|allez mourir|suicide-toi|suicidez-vous|tue-toi|tuez-vous|pends-toi|pendez-vous|va te pendre|allez vous pendre|va te suicider|allez vous suicider)
      (mort aux|a mort les|a mort) ..2
      (surveille|surveillez|gare a|fais gaffe a|faites attention a|attention a) (tes arrieres|vos arrieres|ton dos|toi|ta famille|votre famille)
      (j'espere|espere|je souhaite|on espere) que (tu|vous|ta|votre|ton|vos|quelqu'un|ils) ..5 (creve|creviez|crever|mourir|meure|meurent|mouriez|cancer|tue|violer|bruler|balle)
      (menace|menaces) de mort
      (venir|viens|viendrai|debarque|debarquer|viendrons) ..4 (couteau|flingue|batte|arme|fusil|bombe|cocktail molotov)
      (faut|faudrait|il faut) (tous )?(les|l'|le|la) (tuer|buter|pendre|exterminer|fusiller|egorger|abattre|bruler|gazer|lyncher|bruler vifs?)`,
    es: `
      (os|te|le|les) (voy a|vamos a) ..1 (quemar|romper|matar|partir|reventar|rajar|pegar|destrozar) ..3
      (te|os|los|les) (voy a|vamos a|vais a) (matar|romper|partir|reventar|quemar|disparar|pegar|rajar)
      (voy a|vamos a) (mataros|matarte|matarlos|quemar (su|vuestra|la) (tienda|oficina)|romperte|partirte|buscaros|buscarte)
      (se|sabemos) donde (vives|viven|vivis|trabajas)
      (ojala|espero que) (te|os|se) ..2 (mueras|murais|mueran|muera|maten|pudras)
      (matate|suicidate|amenaza de muerte|merecen morir|mereces morir|muerte a)`,
    de: `
      (konnt|kannst|werdet|wirst|konnen sie) ..2 was erleben
      (ich|wir) (zunde|zunden|fackel|fackle|fackeln|brenn|brenne|schlage|schlag|steche|hau) ..5 (laden|haus|buro|auto|kopf|zahne|fresse|gesicht|an|ab|nieder|ein)
      (ich|wir) (bringe|bringen|werde|werden|mach|mache) ..4 (um|umbringen|toten|kalt|verprugeln|abstechen|erschiessen|fertig machen|anzunden|abfackeln|zusammenschlagen)
      (ich|wir) (weiss|wissen) wo (du|ihr|er|sie) (wohnst|wohnt|arbeitest|arbeitet|lebst|wohnen)
      (hoffe|hoffentlich) ..3 (stirbst|sterbt|verreckst|verreckt|krepierst|verrecken|krepiert|sterben)
      (bring dich um|geh sterben|morddrohung*|an die wand stellen|aufhangen sollte|gehort erschossen|gehoren erschossen|verrecke|verreckt)`,
    it: `
      (vi|ti) (brucio|spacco|distruggo|incendio|faccio saltare) ..1 (il|la|lo|i|tutto) ..2
      (ti|vi|lo|li|la) (ammazzo|uccido|ammazzero|uccidero|spacco|spaccero|brucio|sparo|distruggo|vengo a (cercare|prendere))
      (so|sappiamo) dove (abiti|abitate|vivi|lavori|lavorate)
      (spero che) ..3 (muoia|muoiano|muori|moriate|crepi|crepiate)
      (devi morire|dovete morire|crepa|crepate|ammazzati|ammazzatevi|minaccia di morte|minacce di morte|a morte)`,
    pt: `
      (por|ponho|pegar|botar|atear|deitar|tacar) ..1 fogo (na|no|a|em|nessa|nesse) ..2
      (vou|vamos) (queimar|incendiar|destruir|partir|rebentar) ..1 (a|o|com|essa|esse|tudo) ..2 (loja|escritorio|casa|cara|carro|dentes|predio)?
      (sei|sabemos) onde ..1 (moras|mora|moram|vives|vive|trabalhas|trabalha|trabalham)
      (vou|vamos) (te|vos|lhe)? (matar|quebrar|bater|queimar|acabar com|arrebentar) (voce|voces|te|a loja|sua|vossa|tua)
      (eu )?(te|vos) mato
      (sei|sabemos) onde (voce|voces|tu) (mora|moram|moras|vive|trabalha)
      (tomara|espero) que (voce|voces|morra|morram|morras) ..2 (morra|morram)?
      (se mata|mata te|ameaca de morte|merece morrer|merecem morrer)`,
    nl: `
      (ik|we) ..1 (vermoord|maak|steek|sla) ..2 (je|jullie) ..2 (af|kapot|neer|dood)?
      (ik|we) (weet|weten) waar (je|jullie) (woont|wonen|werkt)
      (ga dood|pleeg zelfmoord|doodsbedreiging*)`,
  },
  unless: {
    en: `
      (kill|kills|killing) (all|all the|every) (bacteria|germs|viruses|weeds|bugs|insects|time|processes|joy|fun|vibe)
      (i'll|i will|gonna|going to|will) (kill|beat|destroy) (you|your|him|them|her) (in|at) (the)? (game|match|fifa|chess|race|tournament|level)
      (going to|gonna) beat (them|him|her) (in|at|to)`,
    fr: `
      (vais|va) (mourir|crever) de (rire|faim|chaud|soif|froid)
      tue (le temps|l'ambiance|le game)`,
  },
};
